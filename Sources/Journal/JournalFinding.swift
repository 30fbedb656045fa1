/// One thing that is not as it was written, found on opening or by ``JournalVerification``.
public struct JournalFinding: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case damagedHeader = "damaged header"
        case damagedRecords = "damaged records"
        case damagedSeal = "damaged seal"
        case brokenChain = "broken chain"
        case wrongTotals = "wrong totals"
        case missingSegment = "missing segment"
        case misplacedFile = "misplaced file"
        case wrongEnd = "wrong end"
        case tornTail = "torn tail"
        case damagedManifest = "damaged manifest"
        case acceptedLoss = "accepted loss"
        case leftover
    }

    /// What it means for the entries.
    public enum Severity: Int, Sendable, Hashable, Comparable {
        /// Expected after a crash, or known already; nothing that was durable is missing.
        case note
        /// Not as written; every entry is still there and opening puts it right.
        case damage
        /// Durable entries or annotations cannot be read.
        case loss

        public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
    }

    public let kind: Kind
    public let severity: Severity
    /// Name of the file inside the directory.
    public let file: String
    /// Bytes of the file, where it is a range of bytes.
    public let bytes: Range<Int>?
    /// Sequence numbers that cannot be read; nil or empty if none.
    public let sequences: Range<UInt64>?
    public let sentence: String

    init(
        _ kind: Kind, _ severity: Severity, _ file: String, bytes: Range<Int>? = nil,
        sequences: Range<UInt64>? = nil, _ sentence: String
    ) {
        self.kind = kind
        self.severity = severity
        self.file = file
        self.bytes = bytes
        self.sequences = sequences
        self.sentence = sentence
    }

    public var description: String {
        var text = "\(file): \(kind.rawValue)"
        if let bytes { text += ", bytes \(bytes.lowerBound)..<\(bytes.upperBound)" }
        if let sequences, !sequences.isEmpty {
            text += ", entries \(sequences.lowerBound) to \(sequences.upperBound - 1)"
        }
        return text + ": " + sentence
    }
}
