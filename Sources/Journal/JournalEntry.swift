/// What is appended: bytes, and a number of the caller's own that says what they are.
public struct JournalEntry: Sendable, Hashable {
    /// Kinds 0 to 14 are counted one by one in ``JournalTotals``, all higher ones together.
    public var kind: UInt8
    public var payload: [UInt8]

    public init(kind: UInt8, payload: [UInt8]) {
        self.kind = kind
        self.payload = payload
    }
}

/// Entries that are written whole or not at all.
///
/// The numbered `entries`, at least one, get consecutive sequence numbers. `annotations` get none; they carry what
/// belongs to the group and not to the outside (state deltas, configuration hashes) and are seen only by readers that
/// ask for them.
public struct JournalGroup: Sendable, Hashable {
    public var entries: [JournalEntry]
    public var annotations: [JournalEntry]

    public init(entries: [JournalEntry], annotations: [JournalEntry] = []) {
        self.entries = entries
        self.annotations = annotations
    }

    /// A group of one entry.
    public init(_ entry: JournalEntry) {
        self.init(entries: [entry])
    }
}

/// The numbers that an append was given: `first ..< next`. Not durable before ``Journal/durable(below:)`` says so.
public struct Appended: Sendable, Hashable {
    public let first: UInt64
    public let next: UInt64

    public init(first: UInt64, next: UInt64) {
        self.first = first
        self.next = next
    }

    public var count: Int { Int(next - first) }
}
