internal import Glibc

/// Groups encoded one after another, gathered for one commit. Headers are completed when it is known where in which
/// segment they will stand.
///
/// Used by one thread at a time: it is handed over inside the engine's monitor.
final class RecordBuffer {
    struct Mark {
        let offset: Int
        let length: Int
        let first: UInt64
    }

    private(set) var count = 0
    private(set) var marks: [Mark] = []
    /// Everything appended up to the end of this buffer.
    var totals: JournalTotals
    private(set) var firstTime: Int64 = 0
    /// Calls of `append` gathered here.
    var calls = 0
    private var base: UnsafeMutableRawPointer
    private var capacity: Int

    init(totals: JournalTotals, capacity: Int = 256 << 10) {
        self.totals = totals
        self.capacity = capacity
        base = .allocate(byteCount: capacity, alignment: 16)
    }

    deinit {
        base.deallocate()
    }

    var isEmpty: Bool { count == 0 }
    var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: base, count: count) }
    var next: UInt64 { totals.entries + 1 }

    /// Ready for the next commit. What one large commit made it grow to is given back.
    func clear(totals: JournalTotals) {
        self.totals = totals
        count = 0
        calls = 0
        marks.removeAll(keepingCapacity: true)
        if capacity > 4 << 20 {
            base.deallocate()
            capacity = 256 << 10
            base = .allocate(byteCount: capacity, alignment: 16)
        }
    }

    /// Bytes that a group takes up in a segment.
    static func recordLength(_ group: JournalGroup) -> Int {
        var bytes = RecordHeader.size + 8 * (group.entries.count + group.annotations.count)
        for entry in group.entries { bytes += entry.payload.count }
        for annotation in group.annotations { bytes += annotation.payload.count }
        return (bytes + 7) & ~7
    }

    func append(_ group: JournalGroup, length: Int, time: Int64, identity: JournalIdentity) {
        reserve(length)
        let first = next
        if count == 0 { firstTime = time }
        let record = base + count
        let body = record + RecordHeader.size
        let bodyCount = length - RecordHeader.size
        var table = 0
        var at = 8 * (group.entries.count + group.annotations.count)
        for entry in group.entries {
            put(entry, body, &table, &at)
            totals.count(kind: entry.kind, bytes: entry.payload.count)
        }
        for annotation in group.annotations {
            put(annotation, body, &table, &at)
            totals.countAnnotation(bytes: annotation.payload.count)
        }
        if at < bodyCount { memset(body + at, 0, bodyCount - at) }
        totals.groups += 1
        totals.latestTime = max(totals.latestTime, time)
        let checksum = XXH64.hash(
            UnsafeRawBufferPointer(start: body, count: bodyCount), seed: identity.bodySeed(first: first))
        RecordHeader(
            kind: .group, length: length, first: first, entryCount: UInt32(group.entries.count),
            annotationCount: UInt32(group.annotations.count), time: time, latest: totals.latestTime, durable: 0,
            previous: 0, bodyChecksum: checksum
        ).store(record)
        marks.append(Mark(offset: count, length: length, first: first))
        count += length
    }

    /// Completes every header for writing at `offset` of a segment; answers the last header's checksum.
    func stamp(identity: JournalIdentity, segment: UInt64, offset: Int, previous: UInt64) -> UInt64 {
        var previous = previous
        for mark in marks {
            previous = RecordHeader.stamp(
                base + mark.offset, durable: offset, previous: previous,
                seed: identity.headerSeed(segment: segment, offset: offset + mark.offset))
        }
        return previous
    }

    @inline(__always)
    private func put(_ entry: JournalEntry, _ body: UnsafeMutableRawPointer, _ table: inout Int, _ at: inout Int) {
        let size = entry.payload.count
        body.set(table, UInt32(entry.kind))
        body.set(table + 4, UInt32(truncatingIfNeeded: size))
        table += 8
        entry.payload.withUnsafeBytes { bytes in
            if let source = bytes.baseAddress { memcpy(body + at, source, size) }
        }
        at += size
    }

    private func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        var grown = capacity * 2
        while grown < count + more { grown *= 2 }
        let new = UnsafeMutableRawPointer.allocate(byteCount: grown, alignment: 16)
        memcpy(new, base, count)
        base.deallocate()
        base = new
        capacity = grown
    }
}
