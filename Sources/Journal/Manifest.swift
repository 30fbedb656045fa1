/// `NAME.wdm`: where the journal begins and ends, so that a missing first or last segment shows. Replaced whole (a new
/// file renamed over it) when the journal is opened and closed, a segment is begun, and segments are dropped.
struct Manifest: Equatable {
    static let size = 128
    static let magic: StaticString = "WDMANIF\n"

    var identity: JournalIdentity
    /// First sequence number of the oldest segment that retention has kept.
    var floor: UInt64
    /// First sequence number of the newest segment; 0 before there is one.
    var newest: UInt64
    /// Set by an orderly close: where the newest segment ended. A bad last group is then damage and no torn tail.
    var closed: Closed?

    struct Closed: Equatable {
        var offset: UInt64
        var next: UInt64
        /// Header checksum of the last record.
        var last: UInt64
    }

    static func file(_ journal: String) -> String { journal + ".wdm" }

    func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.put(ascii: Self.magic)
        writer.put(SegmentHeader.format)
        writer.put(UInt32(Self.size))
        writer.put(identity)
        writer.put(floor)
        writer.put(newest)
        writer.put(UInt64(closed == nil ? 0 : 1))
        writer.put(closed?.offset ?? 0)
        writer.put(closed?.next ?? 0)
        writer.put(closed?.last ?? 0)
        writer.finish(at: Self.size - 8)
        return writer.bytes
    }

    enum Decoded {
        case manifest(Manifest)
        case newer(UInt32)
        case damaged(String)
    }

    static func decode(_ bytes: [UInt8]) -> Decoded {
        guard bytes.count >= size else { return .damaged("the file is \(bytes.count) bytes long, not \(size)") }
        guard magic.matches(bytes) else { return .damaged("the file does not begin with the magic bytes") }
        return bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress else { return .damaged("the file is empty") }
            let length = Int(base.u32(12))
            guard length >= 24, length == bytes.count,
                XXH64.hash(UnsafeRawBufferPointer(rebasing: raw[..<(length - 8)])) == base.u64(length - 8)
            else { return .damaged("the checksum does not match") }
            guard base.u32(8) == SegmentHeader.format else { return .newer(base.u32(8)) }
            guard length == size else { return .damaged("the file is \(length) bytes long, not \(size)") }
            guard (32..<80).filter({ $0 % 8 == 0 && $0 != 72 }).allSatisfy({ base.u64($0) <= JournalTotals.limit })
            else {
                return .damaged("it names numbers that cannot be")
            }
            return .manifest(
                Manifest(
                    identity: JournalIdentity(high: base.u64(16), low: base.u64(24)), floor: base.u64(32),
                    newest: base.u64(40),
                    closed: base.u64(48) == 0
                        ? nil : Closed(offset: base.u64(56), next: base.u64(64), last: base.u64(72))))
        }
    }
}
