public import Journal
public import News

/// The records of a desk from its files as they are now, whether it runs or not; changes nothing.
///
///     let files = try RecordFiles(stateDirectory: "/var/lib/wiredesk")
///     let record = try files.record(1042)
public struct RecordFiles: Sendable {
    private let reader: JournalReader

    /// - Throws: `JournalError` where they cannot be read.
    public init(stateDirectory: String) throws(JournalError) {
        reader = try JournalReader.open(directory: stateDirectory + "/records", name: "records")
    }

    /// The record with this sequence number; nil where there is none, or no longer.
    public func record(_ sequence: UInt64) throws -> RecordView? {
        guard sequence >= reader.lowest, sequence < reader.next else { return nil }
        do {
            let slice = try reader.read(sequences: [sequence])
            return try slice.entries.first.map { try RecordView(slice.payload(of: $0)) }
        } catch JournalError.lost {
            return nil
        }
    }

    /// Calls with every record, oldest first. What is lost is passed over.
    public func forEach(_ take: (RecordView) throws -> Void) throws {
        var next = reader.lowest
        while next < reader.next {
            do {
                let slice = try reader.read(from: next, maxEntries: 4_096, maxBytes: 8 << 20)
                for entry in slice.entries { try take(RecordView(slice.payload(of: entry))) }
                next = slice.next
            } catch JournalError.lost(let range) {
                next = range.upperBound
            }
        }
    }
}
