/// What a record of a segment is.
enum RecordKind: UInt32 {
    /// "WDJG": a group of entries.
    case group = 0x474A_4457
    /// "WDJS": the last record of a closed segment.
    case seal = 0x534A_4457
    /// "WDJL": stands where a damaged range was given up as lost.
    case loss = 0x4C4A_4457
}

/// The 72 bytes before every record. See `Format.md`.
struct RecordHeader: Equatable {
    static let size = 72

    var kind: RecordKind
    /// Bytes of the whole record, header and padding included; a multiple of 8.
    var length: Int
    var first: UInt64
    var entryCount: UInt32
    var annotationCount: UInt32
    var time: Int64
    /// The latest time of this and all groups before it.
    var latest: Int64
    /// All bytes of this segment before this offset were synchronized when the record was written. What is unreadable
    /// before it was lost; what is unreadable after it may never have been written.
    var durable: UInt64
    /// Header checksum of the record before; in a segment's first record the segment's chain value.
    var previous: UInt64
    var bodyChecksum: UInt64
    var checksum: UInt64 = 0

    /// Sequence numbers that the record stands for.
    var sequences: Range<UInt64> { first..<(first + count) }

    private var count: UInt64 {
        switch kind {
        case .group: UInt64(entryCount)
        case .loss: UInt64(annotationCount) << 32 | UInt64(entryCount)
        case .seal: 0
        }
    }

    @inline(__always)
    func store(_ p: UnsafeMutableRawPointer) {
        p.set(0, kind.rawValue)
        p.set(4, UInt32(truncatingIfNeeded: length))
        p.set(8, first)
        p.set(16, entryCount)
        p.set(20, annotationCount)
        p.set(24, UInt64(bitPattern: time))
        p.set(32, UInt64(bitPattern: latest))
        p.set(40, durable)
        p.set(48, previous)
        p.set(56, bodyChecksum)
        p.set(64, checksum)
    }

    /// Completes a stored header when its place is known, and answers its checksum.
    @inline(__always)
    static func stamp(_ p: UnsafeMutableRawPointer, durable: Int, previous: UInt64, seed: UInt64) -> UInt64 {
        p.set(40, UInt64(durable))
        p.set(48, previous)
        let checksum = XXH64.hash(UnsafeRawBufferPointer(start: p, count: 64), seed: seed)
        p.set(64, checksum)
        return checksum
    }

    /// nil unless these 72 bytes are a record header of this journal, segment and offset. `limit`: bytes from here to
    /// the end of the file.
    static func decode(
        _ p: UnsafeRawPointer, identity: JournalIdentity, segment: UInt64, offset: Int, limit: Int
    ) -> RecordHeader? {
        guard let kind = RecordKind(rawValue: p.u32(0)) else { return nil }
        let length = Int(p.u32(4))
        guard length >= size + 8, length % 8 == 0, length <= limit else { return nil }
        let checksum = XXH64.hash(
            UnsafeRawBufferPointer(start: p, count: 64), seed: identity.headerSeed(segment: segment, offset: offset))
        guard checksum == p.u64(64) else { return nil }
        let header = RecordHeader(
            kind: kind, length: length, first: p.u64(8), entryCount: p.u32(16), annotationCount: p.u32(20),
            time: Int64(bitPattern: p.u64(24)), latest: Int64(bitPattern: p.u64(32)), durable: p.u64(40),
            previous: p.u64(48), bodyChecksum: p.u64(56), checksum: checksum)
        // A checksum holds for what anyone may have computed: numbers that cannot be must not overflow.
        guard header.first <= JournalTotals.limit, header.count <= JournalTotals.limit else { return nil }
        if kind == .group {
            guard header.entryCount > 0, header.tableBytes <= length - size else { return nil }
        }
        return header
    }

    var tableBytes: Int { 8 * (Int(entryCount) + Int(annotationCount)) }

    /// Whether the body after the header is what was written.
    func verify(body: UnsafeRawBufferPointer, identity: JournalIdentity) -> Bool {
        XXH64.hash(body, seed: identity.bodySeed(first: first)) == bodyChecksum
    }
}

/// Reads the table of a group whose checksum holds.
struct GroupTable {
    /// Body of the record: table, payloads, padding.
    let body: UnsafeRawBufferPointer
    let entryCount: Int
    let annotationCount: Int

    /// Calls with index (annotations follow entries), kind and the range of the payload in the body. Answers false if
    /// the table points outside of the body, which a record with a valid checksum never does.
    @inline(__always)
    func forEach(_ visit: (_ index: Int, _ kind: UInt8, _ payload: Range<Int>) -> Void) -> Bool {
        guard let base = body.baseAddress else { return false }
        let count = entryCount + annotationCount
        var at = 8 * count
        for index in 0..<count {
            let kind = base.load(fromByteOffset: 8 * index, as: UInt8.self)
            let length = Int(base.u32(8 * index + 4))
            guard at + length <= body.count else { return false }
            visit(index, kind, at..<(at + length))
            at += length
        }
        return true
    }
}
