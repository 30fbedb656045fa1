internal import Journal
internal import News

/// What there is to do about one accession when records are made again.
struct ReplayStep: Sendable {
    enum Kind: Sendable {
        case full, inPart, otherBuild, dead
        /// The intake journal has dropped or lost the article, or cannot give it back.
        case unreadable
    }
    var kind: Kind
    var recorded: RecordedGroup
    /// Nil where nothing is to be analysed.
    var accepted: AcceptedArticle?
    var analysed: AnalysedArticle?
    /// The change of state of every accession before this one is known.
    var isStateComplete: Bool

    func analysed(by analyser: Analyser, scratch: inout Analyser.Scratch) -> ReplayStep {
        var step = self
        if let accepted {
            step.analysed = analyser.analyse(accepted, scratch: &scratch)
            step.accepted = nil
        }
        return step
    }
}

/// Reads both journals side by side and says of each recorded accession what can be done about it.
struct ReplayReader {
    private(set) var records: RecordsWalk
    private var intake: IntakeWalk
    private var waiting: (JournalSlice.Entry, JournalSlice)?
    private let provenance: Provenance
    private var decoder = ArticleDecoder(settings: .trusting)
    private var isStateComplete: Bool
    private(set) var notes: [String] = []
    /// What made the records that this build did not, in words.
    private(set) var otherBuilds: Set<String> = []

    init(_ stateDirectory: String, provenance: Provenance) throws(JournalError) {
        // In this order: if a desk is at work on the files, the intake journal is never behind the records.
        records = try RecordsWalk(in: stateDirectory)
        intake = try IntakeWalk(in: stateDirectory)
        self.provenance = provenance
        isStateComplete = records.walk.lowest == 1
        if !isStateComplete {
            notes.append(
                "records 1 to \(records.walk.lowest - 1) were dropped by retention: what they held is not known")
        }
        if intake.walk.lowest > 1 {
            notes.append(
                "articles 1 to \(intake.walk.lowest - 1) were dropped by retention: their records are taken as they are"
            )
        }
    }

    /// The next accessions, at most `count`; nil at the end.
    mutating func next(_ count: Int) throws(JournalError) -> [ReplayStep]? {
        var steps: [ReplayStep] = []
        while steps.count < count, let step = try records.step() {
            switch step {
            case .malformed(let sentence):
                isStateComplete = false
                notes.append("records: \(sentence)")
            case .lost(let range):
                isStateComplete = false
                notes.append(
                    "records \(range.lowerBound) to \(range.upperBound - 1) are lost: what they held is not known")
            case .group(let group):
                steps.append(try self.step(group))
            }
        }
        return steps.isEmpty ? nil : steps
    }

    private mutating func step(_ group: RecordedGroup) throws(JournalError) -> ReplayStep {
        var step = ReplayStep(kind: .unreadable, recorded: group, isStateComplete: isStateComplete)
        let accepted = try article(of: group.change.accession)
        guard let first = group.entries.first, first.kind == RecordKind.item else {
            step.kind = .dead
            return step
        }
        if let other = otherBuild(of: first.json) {
            otherBuilds.insert(other)
            step.kind = .otherBuild
            return step
        }
        guard let accepted else { return step }
        step.accepted = accepted
        step.kind = isStateComplete ? .full : .inPart
        return step
    }

    /// What made a record, if not this build.
    private func otherBuild(of json: [UInt8]) -> String? {
        guard case .item(let item)? = try? RecordReader.read(json) else { return "unreadable record" }
        let made = item.provenance
        guard made != provenance else { return nil }
        return
            "\(made.by), model \(made.model.prefix(15)), rules \(made.rules.prefix(15)), gazetteer \(made.gazetteer.prefix(15))"
    }

    /// As the desk read it back; nil if it cannot be.
    private mutating func article(_ entry: JournalSlice.Entry, _ slice: JournalSlice) -> AcceptedArticle? {
        let received = Timestamp(microseconds: entry.time)
        // Why not is in the dead entry that it became, and in the books' notes.
        return try? slice.withPayload(of: entry) { payload in
            AcceptedArticle(
                accession: entry.sequence, received: received, article: try IntakeEntry.decode(payload, with: &decoder),
                retryOf: try IntakeEntry.retryOf(payload))
        }
    }

    /// The article of an accession; accessions are asked for in ascending order.
    private mutating func article(of accession: UInt64) throws(JournalError) -> AcceptedArticle? {
        while true {
            if let (entry, slice) = waiting {
                if entry.sequence > accession { return nil }
                waiting = nil
                if entry.sequence == accession { return article(entry, slice) }
            }
            switch try intake.step() {
            case nil: return nil
            case .lost: continue
            case .entry(let entry, let slice): waiting = (entry, slice)
            }
        }
    }
}
