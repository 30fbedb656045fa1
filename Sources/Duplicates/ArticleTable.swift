/// What is kept of every article in the window, in order of arrival, found by ordinal, by uri and by signature: 195
/// bytes an article (`wiredesk-bench index`).
///
/// Ordinals are numbers of 32 bits that go round after 4.3 G articles: they are compared by their distance from the
/// oldest, and there are never more than some 10^9 between oldest and next.
struct ArticleTable: Sendable {
    private var segments: [ArticleSegment] = []
    /// Ordinal that the next article will get. The first is 1.
    private(set) var next: UInt32 = 1
    /// Ordinals before are evicted.
    private(set) var oldest: UInt32 = 1
    /// Articles of a segment.
    private let capacity: Int
    private let maximumBytes: Int

    /// Memory stays within `maximumBytes`, or what three segments of 16 articles take.
    init(maximumBytes: Int) {
        self.maximumBytes = maximumBytes
        // An eighth of the whole, so that dropping one leaves seven.
        capacity = min(BandTable.placeLimit, max(16, maximumBytes / ArticleSegment.bytesPerArticle / 8))
    }

    var count: Int { Int(next &- oldest) }
    var bytes: Int { segments.reduce(0) { $0 + $1.bytes } }

    @inline(__always)
    func isLive(_ ordinal: UInt32) -> Bool { ordinal &- oldest < next &- oldest }

    /// Is the first the later of two that are kept?
    func isLater(_ ordinal: UInt32, than other: UInt32) -> Bool { ordinal &- oldest > other &- oldest }

    /// Segment and place of an ordinal that is kept.
    @inline(__always)
    private func find(_ ordinal: UInt32) -> (segment: Int, place: Int) {
        // All but the last are full, unless a gap ended one.
        var segment = min(Int(ordinal &- segments[0].first) / capacity, segments.count - 1)
        while segment + 1 < segments.count, Int(ordinal &- segments[segment].first) >= segments[segment].count {
            segment += 1
        }
        return (segment, Int(ordinal &- segments[segment].first))
    }

    subscript(ordinal: UInt32) -> Entry? {
        guard isLive(ordinal) else { return nil }
        let (segment, place) = find(ordinal)
        return segments[segment][place]
    }

    /// Of those of which something is known.
    var oldestSequence: UInt64? {
        var ordinal = oldest
        while ordinal != next {
            if let entry = self[ordinal], entry.sequence > 0 { return entry.sequence }
            ordinal &+= 1
        }
        return nil
    }

    /// - Parameter slots: of its signature; empty for a text without words.
    mutating func append(_ entry: Entry, slots: [UInt8]) {
        let ordinal = next
        var entry = entry
        entry.previousInGroup = ordinal
        if entry.group != ordinal, isLive(entry.group) {
            let (segment, place) = find(entry.group)
            entry.previousInGroup = segments[segment].previousInGroup(place)
            segments[segment].setPreviousInGroup(place, to: ordinal)
        } else {
            entry.group = ordinal
        }
        if segments.last.map({ $0.count >= capacity || $0.isUnknown }) ?? true {
            segments.append(ArticleSegment(first: ordinal, firstSequence: entry.sequence))
        }
        segments[segments.count - 1].append(entry, slots: slots)
        next &+= 1
    }

    /// Articles a gap may have and still be filled with places that nothing is known of; beyond it all before is dropped.
    private static let longestGap = 1 << 20

    /// Leaves out ordinals of which nothing is known, so that the next one is `ordinal`.
    mutating func skip(to ordinal: UInt32, received: Int64) {
        let gap = Int(ordinal &- next)
        guard gap > 0, gap < 1 << 31 else { return }
        guard count > 0, gap <= Self.longestGap else {
            segments.removeAll()
            next = ordinal
            oldest = ordinal
            return
        }
        // A segment of their own, since the sequence numbers of what follows are not known either.
        var filled = 0
        while filled < gap {
            var unknown = ArticleSegment(first: next, firstSequence: 0)
            for _ in 0..<min(gap - filled, capacity) {
                unknown.append(
                    Entry(
                        sequence: 0, uri: 0, source: 0, time: received, received: received, group: next,
                        previousInGroup: next, story: 0, shingles: 0, flags: [.withdrawn, .unknown]), slots: [])
                next &+= 1
                filled += 1
            }
            segments.append(unknown)
        }
    }

    /// The article's shingles, at most 255; 0 if it is no longer kept.
    @inline(__always)
    func length(_ ordinal: UInt32) -> Int {
        guard isLive(ordinal) else { return 0 }
        let (segment, place) = find(ordinal)
        return segments[segment].length(place)
    }

    /// The article's shingles; nil if it is no longer kept.
    func shingles(_ ordinal: UInt32) -> Int? {
        guard isLive(ordinal) else { return nil }
        let (segment, place) = find(ordinal)
        return segments[segment].shingles(place)
    }

    mutating func withdraw(_ ordinal: UInt32) {
        guard isLive(ordinal) else { return }
        let (segment, place) = find(ordinal)
        segments[segment].withdraw(place)
    }

    /// Members of a group that are still kept, youngest first, at most `limit`; none once its first is gone.
    func members(ofGroup group: UInt32, limit: Int) -> [UInt32] {
        guard isLive(group) else { return [] }
        var members: [UInt32] = []
        let (segment, place) = find(group)
        var ordinal = segments[segment].previousInGroup(place)
        while isLive(ordinal), ordinal != group, members.count < limit {
            members.append(ordinal)
            let (segment, place) = find(ordinal)
            ordinal = segments[segment].previousInGroup(place)
        }
        if members.count < limit { members.append(group) }
        return members
    }

    /// Calls `visit` with every article that may have one of these bands, once for each: its ordinal and how far its
    /// signature agrees.
    func forEachAlike(_ slots: [UInt8], _ visit: (UInt32, _ bands: UInt32, _ agreement: Float) -> Void) {
        guard slots.count == Signature.slots else { return }
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Signature.bands) { hashes in
            slots.withUnsafeBufferPointer { slots in
                guard let start = slots.baseAddress else { return }
                for band in 0..<Signature.bands { hashes[band] = BandTable.hash(band: band, start) }
            }
            var met = Votes(capacity: 32)
            for segment in segments.indices {
                let first = segments[segment].first
                segments[segment].forEach(UnsafeBufferPointer(hashes)) { _, place in
                    let ordinal = first &+ UInt32(truncatingIfNeeded: place)
                    if isLive(ordinal) { met.add(ordinal, 1) }
                }
            }
            met.forEach { ordinal, bands in
                let (segment, place) = find(ordinal)
                visit(ordinal, UInt32(bands), segments[segment].agreement(place, with: slots))
            }
        }
    }

    /// The bands in which an article's slots are these.
    func bandsMet(_ ordinal: UInt32, with slots: [UInt8]) -> [Int] {
        guard isLive(ordinal), slots.count == Signature.slots else { return [] }
        let (segment, place) = find(ordinal)
        return segments[segment].bandsMet(place, with: slots)
    }

    /// Versions of one uri that are asked for at most.
    private static let versions = 8

    /// The youngest articles whose uri has this hash, youngest first.
    func ordinals(ofURI uri: UInt32) -> [UInt32] {
        var ordinals: [UInt32] = []
        for segment in segments.indices {
            segments[segment].forEach(uri: uri) { place in
                let ordinal = segments[segment].first &+ UInt32(truncatingIfNeeded: place)
                if isLive(ordinal) { ordinals.append(ordinal) }
            }
        }
        return Array(ordinals.sorted { isLater($0, than: $1) }.prefix(Self.versions))
    }

    /// First ordinal received at `time` or later, to the second that it was received in.
    func first(receivedFrom time: Int64) -> UInt32 {
        // Arrival may step back with the clock, so this walks from the old end and stops at the first that is young.
        var ordinal = oldest
        while ordinal != next {
            let (segment, place) = find(ordinal)
            if Int64(segments[segment].receivedSeconds(place)) * 1_000_000 >= time { break }
            ordinal &+= 1
        }
        return ordinal
    }

    /// Drops everything before `ordinal`, and while that is too much for the memory the eldest segment; memory comes
    /// back by whole segments.
    mutating func evict(below ordinal: UInt32) {
        if isLive(ordinal) || ordinal == next { oldest = ordinal }
        var gone = 0
        var held = bytes
        while gone < segments.count {
            let end = segments[gone].first &+ UInt32(segments[gone].count)
            let isStale = Int32(bitPattern: end &- oldest) <= 0 && segments[gone].count > 0
            guard isStale || (held > maximumBytes && gone + 1 < segments.count) else { break }
            held -= segments[gone].bytes
            if !isStale { oldest = end }
            gone += 1
        }
        if gone > 0 { segments.removeFirst(gone) }
    }

    func write(into writer: inout ByteWriter) {
        writer.fixed(next)
        writer.fixed(oldest)
        writer.varint(UInt64(segments.count))
        for segment in segments { segment.write(into: &writer) }
    }

    init(from reader: inout ByteReader, maximumBytes: Int) throws(JudgeStateError) {
        self.init(maximumBytes: maximumBytes)
        next = try reader.fixed()
        oldest = try reader.fixed()
        for _ in 0..<(try reader.count(of: 14)) { segments.append(try ArticleSegment(from: &reader)) }
        var end = segments.first?.first ?? oldest
        for segment in segments {
            guard segment.first == end, segment.count <= capacity else {
                throw JudgeStateError("snapshot: a segment of articles does not follow on the one before")
            }
            end = end &+ UInt32(segment.count)
        }
        let held = end &- (segments.first?.first ?? oldest)
        guard end == next, end &- oldest <= held else {
            throw JudgeStateError("snapshot: the article table's parts do not fit one another")
        }
    }
}
