/// The first 256 bytes of a segment file. See `Format.md`.
struct SegmentHeader: Equatable {
    static let size = 256
    static let magic: StaticString = "WDJOURN\n"
    /// The format that this code writes and the only one that it reads.
    static let format: UInt32 = 1

    var identity: JournalIdentity
    var first: UInt64
    /// Time of the segment's first group, so that a damaged header can be made again bit by bit.
    var created: Int64
    /// Chain value of the segment before; 0 in the first.
    var chain: UInt64
    /// Everything before this segment.
    var totals: JournalTotals

    func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.put(ascii: Self.magic)
        writer.put(Self.format)
        writer.put(UInt32(Self.size))
        writer.put(identity)
        writer.put(first)
        writer.put(created)
        writer.put(chain)
        for word in totals.words { writer.put(word) }
        writer.finish(at: Self.size - 8)
        return writer.bytes
    }

    enum Decoded {
        case header(SegmentHeader)
        case newer(UInt32)
        case damaged(String)
    }

    static func decode(_ bytes: [UInt8]) -> Decoded {
        guard bytes.count >= size else { return .damaged("the file ends inside the header") }
        guard magic.matches(bytes) else { return .damaged("the header does not begin with the magic bytes") }
        return bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress else { return .damaged("the header is empty") }
            // Every format keeps format number, header length and the checksum in the header's last 8 bytes, so that a
            // flipped bit in the number is told from a newer format.
            let length = Int(base.u32(12))
            guard length >= 24, length <= bytes.count,
                XXH64.hash(UnsafeRawBufferPointer(rebasing: raw[..<(length - 8)])) == base.u64(length - 8)
            else { return .damaged("the header's checksum does not match") }
            guard base.u32(8) == format else { return .newer(base.u32(8)) }
            guard length == size else { return .damaged("the header is \(length) bytes long, format 1 has \(size)") }
            guard
                let totals = JournalTotals(words: (0..<JournalTotals.wordCount).map { base.u64(56 + 8 * $0) }),
                base.u64(32) <= JournalTotals.limit
            else { return .damaged("the header counts more than there can be") }
            return .header(
                SegmentHeader(
                    identity: JournalIdentity(high: base.u64(16), low: base.u64(24)),
                    first: base.u64(32),
                    created: Int64(bitPattern: base.u64(40)),
                    chain: base.u64(48),
                    totals: totals))
        }
    }
}

extension StaticString {
    func matches(_ bytes: [UInt8]) -> Bool {
        withUTF8Buffer { bytes.count >= $0.count && bytes[..<$0.count].elementsEqual($0) }
    }
}

/// Segment files are named after their first sequence number: `intake-00000000000000000001.wdj`.
enum SegmentName {
    static func file(_ journal: String, first: UInt64) -> String {
        let digits = String(first)
        return journal + "-" + String(repeating: "0", count: 20 - digits.utf8.count) + digits + ".wdj"
    }

    /// nil for what is no segment of this journal.
    static func first(_ journal: String, file: String) -> UInt64? {
        let prefix = journal + "-"
        guard file.hasPrefix(prefix), file.hasSuffix(".wdj") else { return nil }
        let digits = file.utf8.dropFirst(prefix.utf8.count).dropLast(4)
        guard digits.count == 20, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
        // No journal gets that far; reckoning with such a number would trap.
        return UInt64(String(decoding: digits, as: UTF8.self)).flatMap { $0 <= JournalTotals.limit ? $0 : nil }
    }
}
