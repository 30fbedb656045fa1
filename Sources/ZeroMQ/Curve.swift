internal import CZeroMQ
internal import Glibc

/// Whether libzmq was built with CURVE, and new keys for it.
/// ```swift
/// let secret = try CurveSecretKey.generate()
/// print(secret.publicKey)                  // rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7
/// ```
public enum Curve {
    public static var isAvailable: Bool { czmq_has_curve() == 1 }

    /// The 32 bytes of 40 characters of Z85; nil for any other text.
    static func bytes(of text: String) -> [UInt8]? {
        // libzmq reads until the zero byte, and takes characters that are none of Z85 for 0 in some versions.
        guard text.utf8.count == 40, text.utf8.allSatisfy(alphabet.contains) else { return nil }
        var bytes = [UInt8](repeating: 0, count: 32)
        guard czmq_z85_decode(&bytes, text) == 0, self.text(of: bytes) == text else { return nil }
        return bytes
    }

    static func text(of bytes: [UInt8]) -> String? {
        guard bytes.count == 32 else { return nil }
        var text = [CChar](repeating: 0, count: 41)
        guard czmq_z85_encode(&text, bytes) == 0 else { return nil }
        return string(text)
    }

    fileprivate static func string(_ text: [CChar]) -> String {
        String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static let alphabet = Set(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#".utf8)
}

/// The half of a key pair that others may know: 32 bytes, written as 40 characters of Z85.
public struct CurvePublicKey: Sendable, Hashable, CustomStringConvertible {
    /// Z85.
    public let description: String

    /// Nil where the text is no key in Z85.
    public init?(_ text: String) {
        guard Curve.bytes(of: text) != nil else { return nil }
        description = text
    }
    /// Nil where there are not 32 bytes.
    public init?(bytes: [UInt8]) {
        guard let text = Curve.text(of: bytes) else { return nil }
        description = text
    }
}

/// The half of a key pair that nobody else may know. It prints as what it is, not as its value.
public struct CurveSecretKey: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    /// Z85; for the file that keeps it.
    public let secretText: String
    public let publicKey: CurvePublicKey

    /// Nil where the text is no key in Z85, or libzmq has no CURVE.
    public init?(_ text: String) {
        var publicText = [CChar](repeating: 0, count: 41)
        guard Curve.bytes(of: text) != nil, czmq_curve_public(&publicText, text) >= 0,
            let publicKey = CurvePublicKey(Curve.string(publicText))
        else { return nil }
        secretText = text
        self.publicKey = publicKey
    }

    /// A new pair.
    /// - Throws: `.notSupported` where libzmq was built without CURVE.
    public static func generate() throws(ZeroMQError) -> CurveSecretKey {
        var texts = [[CChar](repeating: 0, count: 41), [CChar](repeating: 0, count: 41)]
        var publicText = texts[0]
        try check(czmq_curve_keypair(&publicText, &texts[1]), "make a CURVE key pair")
        guard let secret = CurveSecretKey(Curve.string(texts[1])) else {
            throw ZeroMQError(code: EINVAL, operation: "make a CURVE key pair")
        }
        return secret
    }

    public var description: String { "the secret key of \(publicKey)" }
    /// Dumps show no more than descriptions do.
    public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey]) }
}

/// Which side of CURVE a socket is on; a server's peers are then named to its ZAP handler by their public keys.
public enum CurveRole: Sendable, Hashable {
    case server(CurveSecretKey)
    /// - Parameter server: the public key that the other side must prove to have.
    case client(CurveSecretKey, server: CurvePublicKey)

    func apply(to socket: UnsafeMutableRawPointer) throws(ZeroMQError) {
        func set(_ option: CInt, _ text: String, _ name: String) throws(ZeroMQError) {
            // libzmq takes the 40 characters without their zero byte as well as with it.
            try check(
                czmq_set_bytes(socket, option, text, text.utf8.count), "set socket option",
                detail: "\(name): does this libzmq have CURVE?")
        }
        switch self {
        case .server(let secret):
            try check(czmq_set_int(socket, ZMQ_CURVE_SERVER, 1), "set socket option", detail: "CURVE_SERVER")
            try set(ZMQ_CURVE_SECRETKEY, secret.secretText, "CURVE_SECRETKEY")
        case .client(let secret, let server):
            try set(ZMQ_CURVE_SERVERKEY, server.description, "CURVE_SERVERKEY")
            try set(ZMQ_CURVE_PUBLICKEY, secret.publicKey.description, "CURVE_PUBLICKEY")
            try set(ZMQ_CURVE_SECRETKEY, secret.secretText, "CURVE_SECRETKEY")
        }
    }
}
