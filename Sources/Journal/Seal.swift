/// Where a group begins, every 8 KiB or so of a segment: the way from a sequence number to its bytes.
struct IndexPoint: Equatable {
    /// Distance of the points in bytes. A random read takes one `pread` of this and an entry, 3.9 µs in all
    /// (5.1 at 16 KiB); the points of 20 GiB take 20 MB.
    static let spacing = 8 << 10

    /// The group's first sequence number, less the segment's.
    let delta: UInt32
    let offset: UInt32
}

/// The body of the record that closes a segment.
struct Seal: Equatable {
    /// Everything up to the end of this segment.
    var totals: JournalTotals
    /// 0, or the chain value that the next segment names in place of this record's checksum: written when this seal was
    /// made again after damage.
    var continuation: UInt64
    var points: [IndexPoint]

    var recordLength: Int { RecordHeader.size + JournalTotals.wordCount * 8 + 16 + points.count * 8 + 8 }

    /// The seal as a whole record.
    func record(
        identity: JournalIdentity, segment: UInt64, offset: Int, next: UInt64, previous: UInt64
    ) -> (bytes: [UInt8], checksum: UInt64) {
        var body = ByteWriter()
        for word in totals.words { body.put(word) }
        body.put(continuation)
        body.put(UInt64(points.count))
        for point in points {
            body.put(point.delta)
            body.put(point.offset)
        }
        // Last of all the record's length, so that the seal is found from the end of the file.
        body.put(UInt64(recordLength))
        let header = RecordHeader(
            kind: .seal, length: recordLength, first: next, entryCount: 0, annotationCount: 0, time: totals.latestTime,
            latest: totals.latestTime, durable: 0, previous: 0,
            bodyChecksum: body.bytes.withUnsafeBytes { XXH64.hash($0, seed: identity.bodySeed(first: next)) })
        return header.record(
            body: body.bytes, identity: identity, segment: segment, offset: offset, previous: previous)
    }

    /// From a body whose checksum holds.
    init?(body: UnsafeRawBufferPointer) {
        let fixed = JournalTotals.wordCount * 8
        guard body.count >= fixed + 24, let base = body.baseAddress else { return nil }
        let count = base.u64(fixed + 8)
        guard count <= UInt64(body.count / 8), fixed + 24 + Int(count) * 8 == body.count else { return nil }
        guard let totals = JournalTotals(words: (0..<JournalTotals.wordCount).map { base.u64(8 * $0) }) else {
            return nil
        }
        self.totals = totals
        continuation = base.u64(fixed)
        points = (0..<Int(count)).map {
            IndexPoint(delta: base.u32(fixed + 16 + 8 * $0), offset: base.u32(fixed + 20 + 8 * $0))
        }
    }

    init(totals: JournalTotals, continuation: UInt64 = 0, points: [IndexPoint]) {
        self.totals = totals
        self.continuation = continuation
        self.points = points
    }

    /// Whether every point lies among the records, `SegmentHeader.size..<end`, each behind the last. Checksums say that a
    /// seal was written as it stands, not that it belongs to these records: a reader may start only where this holds.
    func pointsAscend(before end: Int) -> Bool {
        var least = SegmentHeader.size
        for point in points {
            let offset = Int(point.offset)
            guard offset >= least, offset < end else { return false }
            least = offset + 1
        }
        return true
    }
}

extension RecordHeader {
    /// Header and body as bytes. Seals and losses are written when everything before them is on disk, so `durable` is
    /// their own offset.
    func record(
        body: [UInt8], identity: JournalIdentity, segment: UInt64, offset: Int, previous: UInt64
    ) -> (bytes: [UInt8], checksum: UInt64) {
        var bytes = [UInt8](repeating: 0, count: Self.size)
        let checksum = bytes.withUnsafeMutableBytes { raw -> UInt64 in
            guard let base = raw.baseAddress else { return 0 }
            store(base)
            return Self.stamp(
                base, durable: offset, previous: previous, seed: identity.headerSeed(segment: segment, offset: offset))
        }
        return (bytes + body, checksum)
    }
}

/// The record that stands for a range given up as lost. Its body is the `previous` value that the next record names, or
/// 0 where none follows.
enum LossRecord {
    static let size = RecordHeader.size + 8

    static func record(
        identity: JournalIdentity, segment: UInt64, offset: Int, length: Int, sequences: Range<UInt64>, latest: Int64,
        previous: UInt64, continuation: UInt64
    ) -> (bytes: [UInt8], checksum: UInt64) {
        var body = ByteWriter()
        body.put(continuation)
        body.bytes.append(contentsOf: repeatElement(0, count: length - size))
        let count = sequences.upperBound - sequences.lowerBound
        let header = RecordHeader(
            kind: .loss, length: length, first: sequences.lowerBound, entryCount: UInt32(truncatingIfNeeded: count),
            annotationCount: UInt32(truncatingIfNeeded: count >> 32), time: latest, latest: latest, durable: 0,
            previous: 0,
            bodyChecksum: body.bytes.withUnsafeBytes {
                XXH64.hash($0, seed: identity.bodySeed(first: sequences.lowerBound))
            })
        return header.record(
            body: body.bytes, identity: identity, segment: segment, offset: offset, previous: previous)
    }
}
