public import Journal
public import News

/// Dead entries and the articles that they are of: the record from one journal, the text from the other.
///
///     let letters = try DeadLetters(stateDirectory: "/var/lib/wiredesk")
///     try letters.forEach { record in print(record.accession, record.reason ?? "") }
///     let article = try letters.article(accession: 1040)
public struct DeadLetters: Sendable {
    let intake: JournalReader
    let records: JournalReader

    init(intake: JournalReader, records: JournalReader) {
        self.intake = intake
        self.records = records
    }

    /// Reads the files of a desk as they are now, whether it runs or not, and changes nothing.
    /// - Throws: `JournalError` where they cannot be read.
    public init(stateDirectory: String) throws(JournalError) {
        intake = try JournalReader.open(directory: stateDirectory + "/intake", name: "intake")
        records = try JournalReader.open(directory: stateDirectory + "/records", name: "records")
    }

    /// Why there is no article to take up again.
    public enum Refusal: Error, Sendable, Hashable, CustomStringConvertible {
        /// Nothing, an item, or not yet anything.
        case notDead(UInt64)
        /// Retention or damage has taken the entry.
        case gone(UInt64)
        /// The entry is there and no article; it is what it died of.
        case unreadable(UInt64, String)

        public var description: String {
            switch self {
            case .notDead(let accession): "accession \(accession) has no dead entry"
            case .gone(let accession):
                "accession \(accession): the intake journal no longer has the article (see journal.intake.retentionHours)"
            case .unreadable(let accession, let reason): "accession \(accession): \(reason)"
            }
        }
    }

    /// Calls with every dead entry, oldest first, until it answers false.
    public func forEach(_ take: (RecordView) throws -> Bool) throws {
        var next = records.lowest
        while next < records.next {
            do {
                let slice = try records.read(from: next, maxEntries: 4_096, maxBytes: 8 << 20)
                for entry in slice.entries where entry.kind == RecordKind.dead {
                    guard try take(RecordView(slice.payload(of: entry))) else { return }
                }
                next = slice.next
            } catch JournalError.lost(let range) {
                next = range.upperBound
            }
        }
    }

    /// The item or dead entry of `accession`; nil where there is none, or no longer.
    ///
    /// Records stand in the order of their accessions, so this looks at some twenty of them.
    public func record(accession: UInt64) throws -> RecordView? {
        var low = records.lowest
        var high = records.next
        while low < high {
            let middle = low + (high - low) / 2
            guard let record = try first(from: middle, below: high) else {
                high = middle
                continue
            }
            if record.accession < accession { low = record.sequence + 1 } else { high = middle }
        }
        guard let record = try first(from: low, below: records.next), record.accession == accession,
            record.entry != "notice"
        else { return nil }
        return record
    }

    /// The first record in the range that can be read.
    private func first(from start: UInt64, below end: UInt64) throws -> RecordView? {
        var start = start
        while start < end {
            do {
                let slice = try records.read(from: start, maxEntries: 1, maxBytes: 1)
                guard let entry = slice.entries.first, entry.sequence < end else { return nil }
                return try RecordView(slice.payload(of: entry))
            } catch JournalError.lost(let range) {
                start = range.upperBound
            }
        }
        return nil
    }

    /// The article as it was accepted, whether it is dead or not.
    /// - Throws: `Refusal`; `JournalError` where the files cannot be read.
    public func article(accession: UInt64) throws -> Article {
        let slice = try intake.read(sequences: [accession])
        guard let entry = slice.entries.first else { throw Refusal.gone(accession) }
        var decoder = ArticleDecoder(settings: .trusting)
        do {
            return try slice.withPayload(of: entry) { try IntakeEntry.decode($0, with: &decoder) }
        } catch {
            throw Refusal.unreadable(accession, "\(error)")
        }
    }

    /// The article of a dead entry, to be taken up again.
    func toRetry(_ accession: UInt64) throws -> Article {
        guard let record = try record(accession: accession), record.entry == "dead" else {
            throw Refusal.notDead(accession)
        }
        return try article(accession: accession)
    }
}
