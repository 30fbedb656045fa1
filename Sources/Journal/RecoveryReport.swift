/// What opening a journal found and did.
public struct RecoveryReport: Sendable, CustomStringConvertible {
    /// The journal was made now.
    public internal(set) var isNew = false
    /// The last close was orderly.
    public internal(set) var wasClosed = false
    /// Bytes of a commit that a crash cut short; they were never durable, and are gone.
    public internal(set) var tornBytes = 0
    /// What was not as written. Opening has put it right or, with `acceptLoss`, given it up.
    public internal(set) var findings: [JournalFinding] = []
    /// Files that went to `quarantine/`, by name.
    public internal(set) var quarantined: [String] = []
    /// Numbers given up by this opening.
    public internal(set) var lost: [Range<UInt64>] = []
    public internal(set) var segments = 0
    public internal(set) var bytes = 0
    /// The first number that can be read, and the first that will be given out.
    public internal(set) var lowest: UInt64 = 1
    public internal(set) var next: UInt64 = 1

    public var description: String {
        var text = isNew ? "new journal" : "\(segments) segments, \(bytes) bytes, entries \(lowest) to before \(next)"
        if !isNew { text += wasClosed ? ", closed in order" : ", not closed in order" }
        if tornBytes > 0 { text += ", \(tornBytes) bytes of an unfinished commit cut off" }
        for range in lost { text += ", lost \(range.lowerBound)..<\(range.upperBound)" }
        for name in quarantined { text += ", quarantine/\(name)" }
        return text
    }
}
