import Journal
import News
import Wire

@testable import Desk

/// A promise that does not hold.
struct Violation: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}

/// What the desk has promised so far, written down outside of it.
struct Truth {
    struct Accepted {
        var digest: ArticleDigest
        /// Accession of the dead article that it takes up again.
        var retryOf: UInt64?
        var payload: [UInt8]
        var time: Int64
    }
    /// What was durable in the intake journal, by accession - 1.
    private(set) var accepted: [Accepted] = []
    /// What was durable in the records journal, by sequence number - 1.
    private(set) var records: [[UInt8]] = []
    /// Accessions that have a dead entry.
    private(set) var dead: [UInt64] = []
    /// What an operator was told that dead articles have become.
    private(set) var retries: [UInt64: UInt64] = [:]
    /// Retention has dropped records.
    private var hasDroppedRecords = false
    /// Accession numbers by article.
    private(set) var acknowledged: [ArticleDigest: UInt64] = [:]
    private var accessions: [UInt64: ArticleDigest] = [:]
    /// Below this accession retention has dropped articles, and with them the memory of them.
    private var forgotten: UInt64 = 1
    /// What went out, by sequence number.
    private var published: [UInt64: [UInt8]] = [:]

    /// Reads what has become durable since the last look.
    mutating func look(at journals: DeskJournals) throws {
        let intake = journals.intake.reader()
        forgotten = max(forgotten, intake.lowest)
        while intake.next > UInt64(accepted.count) + 1 {
            let slice = try intake.read(from: UInt64(accepted.count) + 1, maxEntries: 1_000, maxBytes: 1 << 20)
            for entry in slice.entries {
                accepted.append(try Self.accepted(entry, of: slice, expected: UInt64(accepted.count) + 1))
            }
        }
        let reader = journals.records.reader()
        hasDroppedRecords = hasDroppedRecords || reader.lowest > 1
        while reader.next > UInt64(records.count) + 1 {
            let slice = try reader.read(from: UInt64(records.count) + 1, maxEntries: 1_000, maxBytes: 1 << 20)
            for entry in slice.entries {
                guard entry.sequence == UInt64(records.count) + 1 else {
                    throw Violation("records journal: \(entry.sequence) stands where \(records.count + 1) belongs")
                }
                let record = slice.payload(of: entry)
                if let sent = published[entry.sequence], sent != record {
                    throw Violation("record \(entry.sequence) was published otherwise than it is journalled")
                }
                records.append(record)
                if case .dead(let entry) = try RecordReader.read(record) { dead.append(entry.accession) }
            }
        }
    }

    private static func accepted(
        _ entry: JournalSlice.Entry, of slice: JournalSlice, expected: UInt64
    ) throws -> Accepted {
        guard entry.sequence == expected else {
            throw Violation("intake journal: \(entry.sequence) stands where \(expected) belongs")
        }
        let (digest, retryOf) = try slice.withPayload(of: entry) {
            (try IntakeEntry.digest(of: $0), try IntakeEntry.retryOf($0))
        }
        return Accepted(digest: digest, retryOf: retryOf, payload: slice.payload(of: entry), time: entry.time)
    }

    /// Whether a desk that has just started has all of it, and nothing else.
    func check(_ journals: DeskJournals) throws {
        let intake = journals.intake.reader()
        guard intake.next > UInt64(accepted.count) else {
            throw Violation("intake journal: it ended at \(accepted.count) and ends at \(intake.next - 1) now")
        }
        var next = intake.lowest
        while next <= UInt64(accepted.count) {
            let slice = try intake.read(from: next, maxEntries: 1_000, maxBytes: 1 << 20)
            for entry in slice.entries where entry.sequence <= UInt64(accepted.count) {
                guard slice.payload(of: entry) == accepted[Int(entry.sequence) - 1].payload else {
                    throw Violation("intake journal: accession \(entry.sequence) is another article than before")
                }
            }
            next = slice.next
        }
        let reader = journals.records.reader()
        guard reader.next > UInt64(records.count) else {
            throw Violation("records journal: it ended at \(records.count) and ends at \(reader.next - 1) now")
        }
        next = reader.lowest
        while next <= UInt64(records.count) {
            let slice = try reader.read(from: next, maxEntries: 1_000, maxBytes: 1 << 20)
            for entry in slice.entries where entry.sequence <= UInt64(records.count) {
                guard slice.payload(of: entry) == records[Int(entry.sequence) - 1] else {
                    throw Violation("records journal: record \(entry.sequence) is another one than before")
                }
            }
            next = slice.next
        }
    }

    /// A producer has been told so.
    mutating func acknowledge(_ article: ArticleDigest, _ accession: UInt64) throws {
        if let first = acknowledged[article] {
            // What retention has dropped is accepted anew; the ACK of then may still be on its way.
            guard first == accession || min(first, accession) < forgotten else {
                throw Violation("one article was acknowledged as \(first) and as \(accession)")
            }
        } else if let other = accessions[accession], other != article {
            throw Violation("two articles were acknowledged as \(accession)")
        }
        acknowledged[article] = accession
        accessions[accession] = article
    }

    /// An operator has been told so.
    mutating func retried(_ accession: UInt64, as again: UInt64) throws {
        if let first = retries[accession], first != again, min(first, accession) >= forgotten {
            throw Violation("the retry of \(accession) was acknowledged as \(first) and as \(again)")
        }
        retries[accession] = again
    }

    /// An operator has been refused a dead article.
    func refusedRetry(_ accession: UInt64, _ code: WireError.Code, _ sentence: String) throws {
        switch code {
        case .gone where accession < forgotten: return
        case .notDead where hasDroppedRecords: return
        default: throw Violation("the retry of \(accession), which is dead, was refused: \(code) \(sentence)")
        }
    }

    /// The desk has sent a record to whoever wants it.
    mutating func publish(_ sequence: UInt64, _ json: [UInt8]) throws {
        if let sent = published[sequence], sent != json {
            throw Violation("record \(sequence) was published in two ways")
        }
        if sequence <= UInt64(records.count), records[Int(sequence) - 1] != json {
            throw Violation("record \(sequence) was published otherwise than it is journalled")
        }
        published[sequence] = json
    }

    /// Each dead article is taken up again once, as what it was.
    private func checkRetries() throws {
        var taken: [UInt64: Int] = [:]
        for (index, accepted) in accepted.enumerated() {
            guard let retryOf = accepted.retryOf else { continue }
            guard retryOf <= UInt64(index), dead.contains(retryOf),
                self.accepted[Int(retryOf) - 1].digest == accepted.digest
            else {
                throw Violation("accession \(index + 1) takes up \(retryOf), which is not that article, or not dead")
            }
            if let first = taken.updateValue(index, forKey: retryOf), retryOf >= forgotten {
                throw Violation("accessions \(first + 1) and \(index + 1) are both retries of \(retryOf)")
            }
        }
    }

    /// At the end: everything acknowledged was accepted as what it is, once, and has one item or dead entry, in order.
    func checkWhole() throws {
        for (article, accession) in acknowledged {
            guard accession <= UInt64(accepted.count), accepted[Int(accession) - 1].digest == article else {
                throw Violation("the article acknowledged as \(accession) is not there")
            }
        }
        for (dead, again) in retries {
            guard again <= UInt64(accepted.count), accepted[Int(again) - 1].retryOf == dead else {
                throw Violation("the retry of \(dead), acknowledged as \(again), is not there")
            }
        }
        try checkRetries()
        var seen: [ArticleDigest: Int] = [:]
        for (index, accepted) in accepted.enumerated() where accepted.retryOf == nil {
            if let first = seen.updateValue(index, forKey: accepted.digest), UInt64(first) + 1 >= forgotten {
                throw Violation("accessions \(first + 1) and \(index + 1) are the same article")
            }
        }
        for (sequence, _) in published where sequence > UInt64(records.count) {
            throw Violation("record \(sequence) was published and is not journalled")
        }
        var settled: UInt64 = 0
        for (index, json) in records.enumerated() {
            let accession: UInt64
            switch try RecordReader.read(json) {
            case .notice(let notice):
                guard notice.accession == settled else {
                    throw Violation("record \(index + 1): a notice of \(notice.accession) follows \(settled)")
                }
                continue
            case .dead(let dead): accession = dead.accession
            case .item(let item): accession = item.accession
            }
            guard accession == settled + 1 else {
                throw Violation("record \(index + 1): accession \(accession) follows on \(settled)")
            }
            settled = accession
        }
        guard settled == UInt64(accepted.count) else {
            throw Violation("\(accepted.count) articles were accepted, \(settled) have a record")
        }
    }
}
