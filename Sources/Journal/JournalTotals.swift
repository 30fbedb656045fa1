/// What a journal has taken in since it was made, dropped segments included. The totals stand in every segment's
/// header and seal, so the books can be balanced without reading an entry.
public struct JournalTotals: Sendable, Hashable {
    /// Kinds counted one by one; the last slot takes that kind and all above it.
    public static let kindSlots = 16

    public internal(set) var groups: UInt64 = 0
    /// Numbered entries; the next sequence number is this plus one.
    public internal(set) var entries: UInt64 = 0
    /// Payload bytes of the numbered entries.
    public internal(set) var entryBytes: UInt64 = 0
    public internal(set) var annotations: UInt64 = 0
    public internal(set) var annotationBytes: UInt64 = 0
    /// Numbers whose entries were lost to damage and accepted as lost; counted in `entries`, in no kind.
    public internal(set) var lostEntries: UInt64 = 0
    /// The latest time of any group so far, microseconds since 1970 UTC.
    public internal(set) var latestTime: Int64 = 0
    var kinds = [UInt64](repeating: 0, count: 16)

    init() {}

    /// Numbered entries of a kind; for 15 those of all kinds from 15 up.
    public func entries(ofKind kind: UInt8) -> UInt64 {
        kinds[min(Int(kind), Self.kindSlots - 1)]
    }

    mutating func count(kind: UInt8, bytes: Int) {
        entries += 1
        entryBytes += UInt64(bytes)
        kinds[min(Int(kind), Self.kindSlots - 1)] += 1
    }

    mutating func countAnnotation(bytes: Int) {
        annotations += 1
        annotationBytes += UInt64(bytes)
    }

    mutating func countLost(_ number: UInt64) {
        entries += number
        lostEntries += number
    }

    /// No count gets here in the life of a disk: what says so is not as written, and is not added to.
    static let limit: UInt64 = 1 << 62

    /// In the order of the format.
    static let wordCount = 7 + kindSlots

    var words: [UInt64] {
        var words = [
            groups, entries, entryBytes, annotations, annotationBytes, lostEntries, UInt64(bitPattern: latestTime),
        ]
        for slot in 0..<Self.kindSlots { words.append(kinds[slot]) }
        return words
    }

    /// Nil where a count is past ``limit``.
    init?(words: [UInt64]) {
        guard words.indices.allSatisfy({ $0 == 6 || words[$0] <= Self.limit }) else { return nil }
        groups = words[0]
        entries = words[1]
        entryBytes = words[2]
        annotations = words[3]
        annotationBytes = words[4]
        lostEntries = words[5]
        latestTime = Int64(bitPattern: words[6])
        for slot in 0..<Self.kindSlots { kinds[slot] = words[7 + slot] }
    }
}
