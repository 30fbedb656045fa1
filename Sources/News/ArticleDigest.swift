internal import Crypto

extension ArticleDigest {
    /// First 128 bits of the SHA-256 over `json`, followed by a zero byte and the signal unless that is `new`.
    public init(of json: [UInt8], signal: Signal) {
        var hash = SHA256()
        json.withUnsafeBytes { hash.update(bufferPointer: $0) }
        if signal != .new {
            var tail: [UInt8] = [0]
            tail.append(contentsOf: signal.rawValue.utf8)
            tail.withUnsafeBytes { hash.update(bufferPointer: $0) }
        }
        self = hash.finalize().withUnsafeBytes { bytes in
            ArticleDigest(
                high: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
                low: UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        }
    }
}

extension ArticleDigest: CustomStringConvertible {
    /// 32 hexadecimal digits.
    public var description: String {
        func hex(_ word: UInt64) -> String {
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }
        return hex(high) + hex(low)
    }
}
