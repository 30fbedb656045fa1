/// What is kept of every article in the window: fixed width, in order of arrival, found by ordinal.
struct ArticleTable: Sendable {
    struct Entry: Sendable, Hashable {
        var sequence: UInt64
        /// Hash of the uri.
        var uri: UInt64
        /// Hash of the source's name; of the sequence number where there is none.
        var source: UInt64
        /// By the clock rule, microseconds.
        var time: Int64
        var received: Int64
        /// Ordinal of the first article of its duplicate group; its own if it began one.
        var group: UInt32
        /// Ordinal of the article that joined the group before it; 0 for the first.
        var previousInGroup: UInt32
        /// Number of its story.
        var story: UInt32
        /// Shingles of the story proper.
        var shingles: UInt32
        var flags: Flags
    }
    struct Flags: OptionSet, Sendable, Hashable {
        var rawValue: UInt8
        /// `time` is the article's own, not its arrival.
        static let dated = Flags(rawValue: 1)
        /// Withdrawn by a kill.
        static let withdrawn = Flags(rawValue: 2)
        /// Named a source.
        static let sourced = Flags(rawValue: 4)
    }

    private var entries: [Entry] = []
    /// `Signature.slots` bytes an entry.
    private var slots: [UInt8] = []
    /// Shingles of each, at most 255, side by side: most candidates are dismissed by it alone.
    private var lengths: [UInt8] = []
    /// Youngest member of the group that an ordinal began.
    private var lastInGroup: [UInt32] = []
    /// Ordinal of `entries[0]`.
    private var base: UInt32 = 1
    /// Ordinals below are evicted.
    private(set) var oldest: UInt32 = 1

    /// Ordinal that the next article will get.
    var next: UInt32 { base + UInt32(entries.count) }
    var count: Int { Int(next - oldest) }
    var bytes: Int {
        entries.count * (MemoryLayout<Entry>.stride + Signature.slots + 5)
    }
    /// Of those of which something is known.
    var oldestSequence: UInt64? {
        var ordinal = oldest
        while ordinal < next {
            let sequence = entries[Int(ordinal - base)].sequence
            if sequence > 0 { return sequence }
            ordinal += 1
        }
        return nil
    }

    func isLive(_ ordinal: UInt32) -> Bool { ordinal >= oldest && ordinal < next }

    subscript(ordinal: UInt32) -> Entry? {
        isLive(ordinal) ? entries[Int(ordinal - base)] : nil
    }

    mutating func append(_ entry: Entry, slots new: [UInt8]) {
        let ordinal = next
        var entry = entry
        if entry.group != ordinal, isLive(entry.group) {
            let first = Int(entry.group - base)
            entry.previousInGroup = lastInGroup[first]
            lastInGroup[first] = ordinal
        } else {
            entry.group = ordinal
            entry.previousInGroup = 0
        }
        entries.append(entry)
        lengths.append(UInt8(clamping: entry.shingles))
        lastInGroup.append(ordinal)
        if new.count == Signature.slots {
            slots.append(contentsOf: new)
        } else {
            slots.append(contentsOf: repeatElement(0, count: Signature.slots))
        }
    }

    /// Articles a gap may have and still be filled with places that nothing is known of; beyond it all before is dropped.
    private static let longestGap = 1 << 20

    /// Leaves out ordinals of which nothing is known, so that the next one is `ordinal`.
    mutating func skip(to ordinal: UInt32, received: Int64) {
        guard ordinal > next else { return }
        guard count > 0, Int(ordinal - next) <= Self.longestGap else {
            entries.removeAll()
            lengths.removeAll()
            lastInGroup.removeAll()
            slots.removeAll()
            base = ordinal
            oldest = ordinal
            return
        }
        let unknown = Entry(
            sequence: 0, uri: 0, source: 0, time: received, received: received, group: 0, previousInGroup: 0, story: 0,
            shingles: 0, flags: .withdrawn)
        while next < ordinal { append(unknown, slots: []) }
    }

    /// The article's shingles, at most 255; 0 if it is no longer kept.
    @inline(__always)
    func length(_ ordinal: UInt32) -> Int { isLive(ordinal) ? Int(lengths[Int(ordinal - base)]) : 0 }

    mutating func withdraw(_ ordinal: UInt32) {
        guard isLive(ordinal) else { return }
        entries[Int(ordinal - base)].flags.insert(.withdrawn)
    }

    /// Members of a group that are still kept, youngest first, at most `limit`.
    func members(ofGroup group: UInt32, limit: Int) -> [UInt32] {
        guard isLive(group) else { return [] }
        var members: [UInt32] = []
        var ordinal = lastInGroup[Int(group - base)]
        while isLive(ordinal), members.count < limit {
            members.append(ordinal)
            ordinal = entries[Int(ordinal - base)].previousInGroup
        }
        return members
    }

    /// Share of slots that agree, corrected for the chance agreement of 8-bit slots: an estimate of similarity.
    func agreement(_ ordinal: UInt32, with slots: [UInt8]) -> Float {
        guard isLive(ordinal), slots.count == Signature.slots else { return 0 }
        let start = Int(ordinal - base) * Signature.slots
        var equal = 0
        self.slots.withUnsafeBufferPointer { mine in
            slots.withUnsafeBufferPointer { other in
                for slot in 0..<Signature.slots where mine[start + slot] == other[slot] { equal += 1 }
            }
        }
        let share = Float(equal) / Float(Signature.slots)
        return max(0, (share - 1 / 256) / (1 - 1 / 256))
    }

    /// First ordinal received at `time` or later.
    func first(receivedFrom time: Int64) -> UInt32 {
        // Arrival may step back with the clock, so this walks from the old end and stops at the first that is young.
        var ordinal = oldest
        while ordinal < next, entries[Int(ordinal - base)].received < time { ordinal += 1 }
        return ordinal
    }

    /// Drops everything below `ordinal`; memory comes back once half is stale.
    mutating func evict(below ordinal: UInt32) {
        guard ordinal > oldest else { return }
        oldest = min(ordinal, next)
        let stale = Int(oldest - base)
        guard stale > 1024, stale * 2 > entries.count else { return }
        entries.removeFirst(stale)
        lengths.removeFirst(stale)
        lastInGroup.removeFirst(stale)
        slots.removeFirst(stale * Signature.slots)
        base = oldest
    }

    func write(into writer: inout ByteWriter) {
        writer.fixed(base)
        writer.fixed(oldest)
        writer.varint(UInt64(entries.count))
        for entry in entries {
            writer.fixed(entry.sequence)
            writer.fixed(entry.uri)
            writer.fixed(entry.source)
            writer.fixed(entry.time)
            writer.fixed(entry.received)
            writer.fixed(entry.group)
            writer.fixed(entry.previousInGroup)
            writer.fixed(entry.story)
            writer.fixed(entry.shingles)
            writer.byte(entry.flags.rawValue)
        }
        writer.array(lastInGroup)
        writer.array(slots)
    }

    init() {}

    init(from reader: inout ByteReader) throws(JudgeStateError) {
        base = try reader.fixed()
        oldest = try reader.fixed()
        let count = try reader.count(of: 57)
        entries.reserveCapacity(count)
        for _ in 0..<count {
            entries.append(
                Entry(
                    sequence: try reader.fixed(), uri: try reader.fixed(), source: try reader.fixed(),
                    time: try reader.fixed(), received: try reader.fixed(), group: try reader.fixed(),
                    previousInGroup: try reader.fixed(), story: try reader.fixed(), shingles: try reader.fixed(),
                    flags: Flags(rawValue: try reader.byte())))
        }
        lengths = entries.map { UInt8(clamping: $0.shingles) }
        lastInGroup = try reader.array()
        slots = try reader.array()
        guard base >= 1, lastInGroup.count == count, slots.count == count * Signature.slots,
            oldest >= base, UInt64(oldest) <= UInt64(base) + UInt64(count)
        else { throw JudgeStateError("snapshot: the article table's parts do not fit one another") }
    }
}
