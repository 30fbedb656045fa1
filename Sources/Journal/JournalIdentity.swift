/// 16 random bytes made with the journal. They go into every checksum, so bytes of one journal never verify in another.
public struct JournalIdentity: Sendable, Hashable, CustomStringConvertible {
    // The first and the last 8 bytes, each read as little-endian.
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    static func random() -> JournalIdentity {
        var generator = SystemRandomNumberGenerator()
        return JournalIdentity(high: generator.next(), low: generator.next())
    }

    /// Seed of a record header's checksum: it holds at this byte of this segment of this journal only.
    func headerSeed(segment: UInt64, offset: Int) -> UInt64 {
        seed(segment, UInt64(offset))
    }

    /// Seed of a record body's checksum: it holds for these sequence numbers of this journal only.
    func bodySeed(first: UInt64) -> UInt64 {
        seed(first, .max)
    }

    private func seed(_ a: UInt64, _ b: UInt64) -> UInt64 {
        withUnsafeBytes(of: (high.littleEndian, low.littleEndian, a.littleEndian, b.littleEndian)) { XXH64.hash($0) }
    }

    /// 32 hexadecimal digits in the order of the bytes.
    public var description: String {
        func text(_ word: UInt64) -> String {
            let digits = String(word.byteSwapped, radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }
        return text(high) + text(low)
    }
}
