public import Journal
internal import News

/// Proves from the files of a stopped desk that the books balance: promise 2, offline.
///
/// Every byte of both journals is read and checked, every accession has to have exactly one item or dead entry, in order,
/// of the very article that was accepted, and no article may have been accepted twice but to take up a dead one again. Both
/// journals are walked side by side, so that memory is what one article takes and 24 bytes for each accepted one.
///
///     let audit = try StateAudit(stateDirectory: "/var/lib/wiredesk")
///     guard audit.holds else { … audit.faults … }
public struct StateAudit: Sendable {
    /// What is wrong, in sentences; empty if everything holds.
    public private(set) var faults: [String] = []
    /// All of them; `faults` keeps the first hundred.
    public private(set) var faultCount = 0
    /// What is worth knowing and no fault: a torn tail that the next start cuts, articles that it will finish.
    public private(set) var notes: [String] = []
    public private(set) var accepted = 0
    public private(set) var items = 0
    public private(set) var dead = 0
    public private(set) var notices = 0
    /// Accepted articles whose record was lost to damage of the records journal, and accepted as lost.
    public private(set) var lost = 0
    /// Accepted and not yet recorded: the next start takes them up.
    public private(set) var inFlight = 0
    public private(set) var segments = 0
    public private(set) var bytes = 0
    /// Numbers that the files hold, lost ones included; below them retention has dropped everything.
    public private(set) var accessions: Range<UInt64> = 1..<1
    public private(set) var sequences: Range<UInt64> = 1..<1

    public var holds: Bool { faultCount == 0 }

    /// How far an audit is.
    public struct Progress: Sendable {
        public enum Part: String, Sendable { case checksums, books }
        public var part: Part
        public var doneBytes: Int
        /// What there is of this part; an estimate.
        public var allBytes: Int
    }

    private let resendSeconds: Int
    /// Records that were given up as lost.
    private var acceptedLosses = 0
    /// Numbers that went with the last segment of the intake journal, for which one dead entry stands.
    private var uncounted = 0
    private var intakeIsThere = false
    private var recordsAreThere = false

    /// - Parameters:
    ///   - resendSeconds: how long the desk recognises resends; the same article once more after that is no fault.
    ///   - progress: called every few megabytes.
    /// - Throws: `JournalError` where the files cannot be read at all.
    public init(
        stateDirectory: String, resendSeconds: Int = DeskSettings(stateDirectory: "").resendRetentionSeconds,
        progress: (Progress) -> Void = { _ in }
    ) throws(JournalError) {
        self.resendSeconds = resendSeconds
        // The records first: if a desk is at work on the files, the intake journal is never behind them.
        let records = try verify("records", in: stateDirectory, progress)
        let intake = try verify("intake", in: stateDirectory, progress)
        accepted = Int(intake.totals.entries)
        items = Int(records.totals.entries(ofKind: RecordKind.item))
        dead = Int(records.totals.entries(ofKind: RecordKind.dead))
        notices = Int(records.totals.entries(ofKind: RecordKind.notice))
        accessions = intake.sequences
        sequences = records.sequences
        // A journal that never got an entry has no files to read.
        intakeIsThere = intake.totals.entries > 0
        recordsAreThere = records.totals.entries > 0
        acceptedLosses = records.findings.filter { $0.kind == .acceptedLoss }.reduce(0) {
            $0 + ($1.sequences?.count ?? 0)
        }
        let last = try walk(stateDirectory, records, progress)
        balance(last, records)
    }

    private mutating func verify(
        _ name: String, in directory: String, _ progress: (Progress) -> Void
    ) throws(JournalError) -> JournalVerification {
        let before = bytes
        let found = try JournalVerification.verify(directory: "\(directory)/\(name)", name: name) { done, all in
            progress(Progress(part: .checksums, doneBytes: before + done, allBytes: before + all))
        }
        bytes += found.bytes
        segments += found.segments
        for finding in found.findings {
            if finding.severity == .note { notes.append("\(name): \(finding)") } else { fault("\(name): \(finding)") }
        }
        if !found.wasClosed, found.segments > 0 {
            notes.append(
                "\(name): not closed in order (a desk is running, or was killed); if commits behind entry "
                    + "\(found.sequences.upperBound - 1) are missing, it does not show here")
        }
        return found
    }

    /// Past a hundred, more of the same helps nobody.
    private mutating func fault(_ sentence: String) {
        faultCount += 1
        if faults.count < 100 { faults.append(sentence) }
    }

    // MARK: The walk

    /// Goes through both journals side by side; answers the last accession that has a record.
    private mutating func walk(
        _ directory: String, _ verified: JournalVerification, _ progress: (Progress) -> Void
    ) throws(JournalError) -> UInt64 {
        var intake: AcceptedWalk?
        // In this order: see above.
        var records: RecordsWalk?
        if recordsAreThere { records = try RecordsWalk(in: directory) }
        if intakeIsThere { intake = AcceptedWalk(try IntakeWalk(in: directory), resendSeconds: resendSeconds) }
        // Where retention has dropped records, those that are left go on where the dropped ones ended.
        let before = verified.totalsBefore
        var order = AccessionOrder(
            next: before.lostEntries > 0
                ? nil : before.entries(ofKind: RecordKind.item) + before.entries(ofKind: RecordKind.dead) + 1)
        var retried = RetriedWereDead()
        while let step = try records?.step() {
            switch step {
            case .lost:
                order.skip()
                retried.skip()
            case .malformed(let sentence):
                fault("records: \(sentence)")
            case .group(let group):
                let accepted = try intake?.article(of: group.change.accession)
                let sentences =
                    order.check(group, accepted: accepted) + RecordedGroupCheck.faults(of: group, accepted: accepted)
                    + retried.check(group, accepted: accepted)
                for sentence in sentences { fault("records: \(sentence)") }
            }
            let done = (records?.walk.bytes ?? 0) + (intake?.bytes ?? 0)
            progress(Progress(part: .books, doneBytes: done, allBytes: bytes))
        }
        // What has no record yet.
        while try intake?.article(of: .max) != nil {}
        if var intake {
            intake.finish()
            for sentence in intake.faults { fault("intake: \(sentence)") }
            notes += intake.notes.map { "intake: \($0)" }
        }
        lost = order.lost
        uncounted = order.uncounted
        return order.last ?? UInt64(items + dead)
    }

    private mutating func balance(_ last: UInt64, _ records: JournalVerification) {
        inFlight = accepted - Int(last)
        // The journal's totals are of all that it ever took; an item that was lost later is none any more.
        items -= min(lost, max(0, items + dead + lost + inFlight - accepted))
        lost = accepted - items - dead - inFlight
        if inFlight < 0 {
            fault("books: the last record is of accession \(last), only \(accepted) articles were accepted")
        }
        if lost < 0 { fault("books: \(items) items and \(dead) dead of only \(accepted - inFlight) recorded articles") }
        if lost > acceptedLosses + uncounted + Int(records.totalsBefore.lostEntries) {
            fault(
                "books: \(lost) accepted articles have neither an item nor a dead entry, and only "
                    + "\(acceptedLosses) entries of the records journal were given up as lost")
        } else if lost > 0 {
            notes.append("\(lost) accepted articles lost their records to damage that was accepted")
        }
        if inFlight > 0 { notes.append("\(inFlight) accepted articles wait for the next start") }
    }
}

/// That each accession has one group, in order.
private struct AccessionOrder {
    /// Nil: not known.
    var next: UInt64?
    private(set) var last: UInt64?
    /// Accessions that stood in lost ranges.
    private(set) var lost = 0
    /// Accessions that nothing tells of whether they had been given.
    private(set) var uncounted = 0
    private var isAfterLoss = false

    init(next: UInt64?) { self.next = next }

    mutating func skip() { isAfterLoss = true }

    mutating func check(_ group: RecordedGroup, accepted: AcceptedWalk.Accepted?) -> [String] {
        let accession = group.change.accession
        defer {
            next = accession + 1
            last = accession
            isAfterLoss = false
        }
        guard let next, accession != next else { return [] }
        if isAfterLoss, accession > next {
            lost += Int(accession - next)
            return []
        }
        if accession > next, accession - next > Backlog.mostCounted - 1, group.entries.first?.kind == RecordKind.dead,
            case .lost = accepted
        {
            uncounted += Int(accession - next)
            return []
        }
        let sequence = group.entries.first?.sequence ?? 0
        return ["entry \(sequence) is of accession \(accession), expected is \(next)"]
    }
}
