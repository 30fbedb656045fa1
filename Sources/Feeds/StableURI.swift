import Crypto

/// The uri of an article that came without one: `urn:wiredesk:SOURCE:HASH`.
///
/// HASH is the first 16 bytes of a SHA-256 over source and content, in hexadecimal: the same article gets the same uri
/// however often and from whatever file it is read; 2^64 articles would have to pass before two share one by chance.
enum StableURI {
    /// - Parameters:
    ///   - source: as given; nil is written `unsourced`.
    ///   - hash: feeds the content to the hasher.
    static func make(source: String?, hashing hash: (inout SHA256) -> Void) -> String {
        var hasher = SHA256()
        hasher.update(data: Array((source ?? "").utf8))
        hasher.update(data: [0])  // so that no source and content can be divided in another way
        hash(&hasher)
        var uri = "urn:wiredesk:\(name(of: source)):"
        for byte in hasher.finalize().prefix(16) {
            uri.append(hexadecimal(byte >> 4))
            uri.append(hexadecimal(byte & 0x0F))
        }
        return uri
    }

    /// The source as it may stand in a URN: what is not unreserved in RFC 3986 is percent-encoded, a space is a hyphen.
    static func name(of source: String?) -> String {
        guard let source, !source.isEmpty else { return "unsourced" }
        var name = ""
        for byte in source.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                name.append(Character(UnicodeScalar(byte)))
            case UInt8(ascii: " "):
                name.append("-")
            default:
                name.append("%")
                name.append(hexadecimal(byte >> 4, upper: true))
                name.append(hexadecimal(byte & 0x0F, upper: true))
            }
        }
        return name
    }

    private static func hexadecimal(_ value: UInt8, upper: Bool = false) -> Character {
        Character(UnicodeScalar(value < 10 ? 0x30 + value : (upper ? 0x37 : 0x57) + value))
    }
}
