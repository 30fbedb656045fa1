internal import CZeroMQ
internal import Glibc

/// Why a connection came to nothing before any message.
public enum HandshakeFailure: Sendable, Hashable {
    /// One side asks for keys (CURVE) and the other has none.
    case mechanism
    /// What the peer said cannot be decrypted: it has another public key of the server than the server's own.
    case decryption
    /// The ZAP handler said no; 400 is "not authorised", 300 "try again later".
    case notAdmitted(status: Int)
    /// The peer does not speak ZMTP, or not as it should; libzmq's code.
    case notZMTP(code: UInt32)
    /// The ZAP handler does not speak ZAP; libzmq's code.
    case notZAP(code: UInt32)
    /// The connection ended without a word; the system's error number. So does one with a server that cannot decrypt us.
    case broken(error: CInt)

    /// - Parameter code: the value of `ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL`.
    init(protocolError code: UInt32) {
        switch CInt(bitPattern: code) {
        case ZMQ_PROTOCOL_ERROR_ZMTP_MECHANISM_MISMATCH: self = .mechanism
        case ZMQ_PROTOCOL_ERROR_ZMTP_CRYPTOGRAPHIC: self = .decryption
        case let code where code & ZMQ_PROTOCOL_ERROR_ZMTP_UNSPECIFIED != 0:
            self = .notZMTP(code: UInt32(bitPattern: code))
        default: self = .notZAP(code: code)
        }
    }
}

extension HandshakeFailure: CustomStringConvertible {
    public var description: String {
        switch self {
        case .mechanism: "one side asks for keys and the other has none"
        case .decryption: "it cannot be decrypted"
        case .notAdmitted(let status): "not authorised (ZAP \(status))"
        case .notZMTP(let code): "it does not keep to ZMTP (0x\(String(code, radix: 16)))"
        case .notZAP(let code): "the authenticator does not keep to ZAP (0x\(String(code, radix: 16)))"
        case .broken(let error): String(cString: zmq_strerror(error))
        }
    }
}
