public import Journal
internal import News

/// Proves from the files of a stopped desk that the books balance: promise 2, offline.
///
/// Every byte of both journals is read and checked, every accession has to have exactly one item or dead entry, in order,
/// of the very article that was accepted, and no article may have been accepted twice but to take up a dead one again.
public struct StateAudit: Sendable {
    /// What is wrong, in sentences; empty if everything holds.
    public private(set) var faults: [String] = []
    /// What is worth knowing and no fault: a torn tail that the next start cuts, articles that it will finish.
    public private(set) var notes: [String] = []
    public private(set) var accepted = 0
    public private(set) var items = 0
    public private(set) var dead = 0
    public private(set) var notices = 0
    /// Accepted and not yet recorded: the next start takes them up.
    public private(set) var inFlight = 0
    public private(set) var bytes = 0
    /// Accession of the dead article by that of its retry.
    private var retries: [UInt64: UInt64] = [:]

    public var holds: Bool { faults.isEmpty }

    /// - Throws: `JournalError` where the files cannot be read at all.
    public init(stateDirectory: String) throws(JournalError) {
        let intake = try verify("intake", in: stateDirectory)
        let records = try verify("records", in: stateDirectory)
        accepted = Int(intake.totals.entries)
        items = Int(records.totals.entries(ofKind: RecordKind.item))
        dead = Int(records.totals.entries(ofKind: RecordKind.dead))
        notices = Int(records.totals.entries(ofKind: RecordKind.notice))
        inFlight = accepted - items - dead
        if inFlight < 0 { fault("books: \(items) items and \(dead) dead of only \(accepted) accepted articles") }
        if inFlight > 0 { notes.append("\(inFlight) accepted articles wait for the next start") }
        // A journal that never got an entry has no files to read.
        let digests = intake.totals.entries > 0 ? try readIntake(stateDirectory) : [:]
        if records.totals.entries > 0 { try readRecords(stateDirectory, digests) }
    }

    private mutating func verify(_ name: String, in directory: String) throws(JournalError) -> JournalVerification {
        let found = try JournalVerification.verify(directory: "\(directory)/\(name)", name: name)
        bytes += found.bytes
        for finding in found.findings {
            if finding.severity == .note { notes.append("\(name): \(finding)") } else { fault("\(name): \(finding)") }
        }
        return found
    }

    /// Past a hundred, more of the same helps nobody.
    private mutating func fault(_ sentence: String) {
        if faults.count < 100 { faults.append(sentence) }
        if faults.count == 100 { faults.append("… and more") }
    }

    /// Digests by accession; says which article was accepted twice.
    private mutating func readIntake(_ directory: String) throws(JournalError) -> [UInt64: ArticleDigest] {
        var digests: [UInt64: ArticleDigest] = [:]
        var accessions: [ArticleDigest: UInt64] = [:]
        try forEach("intake", directory) { audit, entry, slice in
            guard !entry.isAnnotation else { return }
            do throws(IntakeEntry.Malformed) {
                let (digest, retryOf) = try slice.withPayload(of: entry) { bytes throws(IntakeEntry.Malformed) in
                    (try IntakeEntry.digest(of: bytes), try IntakeEntry.retryOf(bytes))
                }
                digests[entry.sequence] = digest
                let first = accessions.updateValue(entry.sequence, forKey: digest)
                if let retryOf {
                    audit.retries[entry.sequence] = retryOf
                    if retryOf >= entry.sequence || digests[retryOf].map({ $0 != digest }) ?? false {
                        audit.fault("intake: accession \(entry.sequence) is no retry of accession \(retryOf)")
                    }
                } else if let first {
                    audit.fault("intake: accessions \(first) and \(entry.sequence) are the same article")
                }
            } catch {
                audit.fault("intake: accession \(entry.sequence): \(error)")
            }
        }
        return digests
    }

    private mutating func readRecords(_ directory: String, _ digests: [UInt64: ArticleDigest]) throws(JournalError) {
        var expected: UInt64?
        var items: Set<UInt64> = []
        let retried = Set(retries.values)
        try forEach("records", directory) { audit, entry, slice in
            guard !entry.isAnnotation else { return }
            let record: Record
            do throws(RecordError) {
                record = try RecordReader.read(slice.payload(of: entry))
            } catch {
                audit.fault("records: \(entry.sequence): \(error)")
                return
            }
            let accession: UInt64
            let retryOf: UInt64?
            switch record {
            case .notice: return
            case .dead(let dead): (accession, retryOf) = (dead.accession, dead.retryOf)
            case .item(let item):
                (accession, retryOf) = (item.accession, item.retryOf)
                if retried.contains(accession) { items.insert(accession) }
                if item.sequence != entry.sequence {
                    audit.fault("records: entry \(entry.sequence) calls itself \(item.sequence)")
                }
                if let digest = digests[accession], digest != item.article.digest {
                    audit.fault("records: entry \(entry.sequence) is not the article of accession \(accession)")
                }
            }
            if let expected, accession != expected {
                audit.fault("records: entry \(entry.sequence) is of accession \(accession), expected is \(expected)")
            }
            expected = accession + 1
            if digests[accession] != nil, audit.retries[accession] != retryOf {
                audit.fault("records: entry \(entry.sequence) and the intake journal differ in what it is a retry of")
            }
            if let retryOf, items.contains(retryOf) {
                audit.fault("records: entry \(entry.sequence) is a retry of accession \(retryOf), which is not dead")
            }
        }
    }

    private mutating func forEach(
        _ name: String, _ directory: String,
        _ body: (inout StateAudit, JournalSlice.Entry, JournalSlice) throws(JournalError) -> Void
    ) throws(JournalError) {
        let reader = try JournalReader.open(directory: "\(directory)/\(name)", name: name)
        var next = reader.lowest
        while next < reader.next {
            do throws(JournalError) {
                let slice = try reader.read(from: next, maxEntries: 4_096, maxBytes: 8 << 20)
                for entry in slice.entries { try body(&self, entry, slice) }
                next = slice.next
            } catch {
                guard case .lost(let range) = error else { throw error }
                fault("\(name): \(error)")
                next = range.upperBound
            }
        }
    }
}
