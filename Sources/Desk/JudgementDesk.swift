internal import Duplicates
internal import Journal
internal import News

/// Puts analysed articles back in order, makes the only judgement that depends on what came before, writes the record.
///
/// Everything in here happens in the order of accession numbers, whatever the number of workers, and goes by the
/// articles' own times: the same intake journal gives the same records. Does nothing itself: `Sequencer` appends what
/// `next` answers, and waits where the journal cannot take it.
///
///     desk.take(batch)                                   // in any order
///     while let recorded = desk.next(durableNext: journal.durableNext) {
///         for append in recorded.appends { try journal.append(append.groups, time: append.received) }
///         // … when the journal is durable below recorded.outgoing.next, it may be published.
///     }
struct JudgementDesk {
    /// What one batch has become.
    struct Recorded {
        /// One after the other; none is left out.
        var appends: [Append]
        var outgoing: OutgoingBatch
    }
    /// Groups of articles that were received together: replay can begin at a time.
    struct Append {
        var groups: [JournalGroup]
        var received: Timestamp
    }

    private let earlier: EarlierItems
    private var judge: Judge
    private let stages: AnalysisStages
    private var nextAccession: UInt64
    private var nextSequence: UInt64
    private var waiting: [UInt64: AnalysedBatch] = [:]
    private let maximumRecordBytes: Int
    private let hand = FatalSignals.Hand(.judging)
    /// Where the time of the last batch went; nothing goes by it.
    private(set) var laps = StageLaps()

    /// - Parameters:
    ///   - nextAccession: the first that has no record.
    ///   - nextSequence: what the records journal gives next.
    init(
        earlier: sending EarlierItems, judge: sending Judge, stages: AnalysisStages,
        nextAccession: UInt64, nextSequence: UInt64, maximumRecordBytes: Int
    ) {
        self.earlier = earlier
        self.judge = judge
        self.stages = stages
        self.nextAccession = nextAccession
        self.nextSequence = nextSequence
        self.maximumRecordBytes = maximumRecordBytes
    }

    /// The judge as it is now. Batches that wait for their turn are not in it.
    var judged: StateSnapshots.Judged {
        StateSnapshots.Judged(judge: judge, nextAccession: nextAccession, nextSequence: nextSequence)
    }

    /// Bytes of memory that the judge's indices take.
    var indexBytes: Int { judge.footprint }

    /// Items from this number on may still be read to compare with; nil: none.
    var oldestSequenceNeeded: UInt64? { judge.oldestSequenceNeeded }

    /// For an audit: takes what was recorded of the next accession as it is, without judging.
    mutating func adopt(_ recorded: RecordedGroup) throws(JudgeStateError) {
        go(to: recorded.change.accession + 1, sequence: recorded.next)
        if !recorded.change.delta.isEmpty { try judge.apply(delta: recorded.change.delta) }
    }

    /// For an audit: the numbers that come next.
    mutating func go(to accession: UInt64, sequence: UInt64) {
        nextAccession = accession
        nextSequence = sequence
    }

    /// Takes a batch; it is its turn when all before it have come.
    mutating func take(_ batch: consuming AnalysedBatch) { waiting[batch.first] = batch }

    /// Judges the next batch, if it has come.
    /// - Parameter durableNext: first number of the records journal that cannot be read back yet.
    mutating func next(durableNext: UInt64) -> Recorded? {
        guard let batch = waiting.removeValue(forKey: nextAccession) else { return nil }
        laps.begin()
        var groups: [JournalGroup] = []
        groups.reserveCapacity(batch.articles.count)
        var outgoing = OutgoingBatch(
            records: [], next: nextSequence, flightBytes: 0, items: 0, dead: 0, lost: 0, notices: 0,
            acceptedAt: batch.acceptedAt)
        outgoing.records.reserveCapacity(batch.articles.count)
        for analysed in batch.articles {
            hand.takeUp(analysed.accepted.accession)
            groups.append(record(analysed, into: &outgoing))
            hand.layDown()
        }
        earlier.trim(durableNext: durableNext)
        nextAccession = batch.next
        outgoing.next = nextSequence
        laps.end(.judging)
        return Recorded(appends: Self.appends(groups, of: batch), outgoing: outgoing)
    }

    /// Articles that were journalled together have the same time.
    private static func appends(_ groups: [JournalGroup], of batch: AnalysedBatch) -> [Append] {
        var appends: [Append] = []
        var start = 0
        while start < groups.count {
            let received = batch.articles[start].accepted.received
            var end = start + 1
            while end < groups.count, batch.articles[end].accepted.received == received { end += 1 }
            appends.append(
                Append(groups: end - start == groups.count ? groups : Array(groups[start..<end]), received: received))
            start = end
        }
        return appends
    }

    /// One article's group: its item, then any notices, and the state's change as an annotation.
    private mutating func record(_ analysed: AnalysedArticle, into outgoing: inout OutgoingBatch) -> JournalGroup {
        let accepted = analysed.accepted
        let article = accepted.article
        var group = JournalGroup(entries: [], annotations: [])
        outgoing.flightBytes += accepted.flightBytes
        outgoing.lost += Int(accepted.uncountedBefore)
        if let reason = accepted.unreadable {
            bury(accepted, reason, delta: [], in: &group, &outgoing)
            return group
        }
        HiddenFault.judging.strike(article)
        let draft = analysed.draft ?? RecordDraft(article, Enrichment(), received: accepted.received)
        var judgement: Judgement?
        if let fingerprint = analysed.fingerprint {
            judgement = judge.judge(
                JudgeInput(
                    sequence: nextSequence, article: article, received: accepted.received, fingerprint: fingerprint),
                texts: earlier)
        }
        let (sequence, delta) = (nextSequence, judgement?.delta ?? [])
        guard let facets = append(draft, analysed, judgement, to: &group, &outgoing) else {
            bury(accepted, tooLarge, delta: delta, in: &group, &outgoing)
            return group
        }
        group.annotations.append(RecordChange(accession: accepted.accession, delta: delta).entry)
        guard let judgement else { return group }
        earlier.remember(article, facets: facets, sequence: sequence)
        for notice in judgement.notices {
            let notice = NoticeRecord(
                sequence: nextSequence, accession: accepted.accession, received: accepted.received,
                about: notice.about, uri: notice.uri, itemSequence: notice.itemSequence, cause: notice.cause,
                facets: earlier.facets(notice.itemSequence) ?? Facets(kind: "none", uri: notice.uri))
            append(.notice(notice), kind: RecordKind.notice, to: &group, &outgoing)
            outgoing.notices += 1
        }
        return group
    }

    private var tooLarge: String { "its record takes more than the \(maximumRecordBytes) bytes of a journal entry" }

    /// Ends `accepted` with a dead entry that says why.
    private mutating func bury(
        _ accepted: AcceptedArticle, _ reason: String, delta: [UInt8], in group: inout JournalGroup,
        _ outgoing: inout OutgoingBatch
    ) {
        let dead = DeadRecord(
            sequence: nextSequence, accession: accepted.accession, retryOf: accepted.retryOf,
            received: accepted.received, uri: accepted.article.uri, reason: reason)
        append(.dead(dead), kind: RecordKind.dead, to: &group, &outgoing)
        group.annotations.append(RecordChange(accession: accepted.accession, delta: delta).entry)
        outgoing.dead += 1
    }

    /// Nil, and nothing done, where the record is larger than the journal takes: that must not end the desk, and would
    /// again at each start.
    private mutating func append(
        _ draft: RecordDraft, _ analysed: AnalysedArticle, _ judgement: Judgement?, to group: inout JournalGroup,
        _ outgoing: inout OutgoingBatch
    ) -> Facets? {
        let duplicate = judgement?.duplicate ?? .none
        let story = stages.stories ? judgement?.story : nil
        var json: [UInt8] = []
        laps.end(.judging)
        draft.append(
            sequence: nextSequence, accession: analysed.accepted.accession, retryOf: analysed.accepted.retryOf,
            duplicate: duplicate, story: story, provenance: analysed.provenance, to: &json)
        laps.end(.encoding)
        guard json.count <= maximumRecordBytes else { return nil }
        outgoing.items += 1
        return append(json, draft.facets(duplicate, story), kind: RecordKind.item, to: &group, &outgoing)
    }

    private mutating func append(
        _ record: Record, kind: UInt8, to group: inout JournalGroup, _ outgoing: inout OutgoingBatch
    ) {
        var json: [UInt8] = []
        laps.end(.judging)
        RecordWriter.append(record, to: &json)
        laps.end(.encoding)
        append(json, Facets(record), kind: kind, to: &group, &outgoing)
    }

    @discardableResult
    private mutating func append(
        _ json: [UInt8], _ facets: Facets, kind: UInt8, to group: inout JournalGroup, _ outgoing: inout OutgoingBatch
    ) -> Facets {
        outgoing.records.append(OutgoingRecord(sequence: nextSequence, json: json, facets: facets))
        group.entries.append(JournalEntry(kind: kind, payload: json))
        nextSequence += 1
        return facets
    }
}
