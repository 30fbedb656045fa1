internal import Duplicates
internal import Journal
internal import Logging
internal import News

/// Puts analysed articles back in order, makes the only judgement that depends on what came before, writes the record.
///
/// Everything in here happens in the order of accession numbers, whatever the number of workers, and goes by the
/// articles' own times: the same intake journal gives the same records.
actor Sequencer {
    private let records: Journal
    private let earlier: EarlierItems
    private var judge: Judge
    private let provenance: Provenance
    private let stages: AnalysisStages
    private var nextAccession: UInt64
    private var nextSequence: UInt64
    private var waiting: [UInt64: AnalysedBatch] = [:]
    private let maximumRecordBytes: Int
    private let logger: Logger

    init(
        records: Journal, earlier: sending EarlierItems, judge: sending Judge, provenance: Provenance,
        stages: AnalysisStages, nextAccession: UInt64, nextSequence: UInt64,
        maximumRecordBytes: Int, logger: Logger
    ) {
        self.records = records
        self.earlier = earlier
        self.judge = judge
        self.provenance = provenance
        self.stages = stages
        self.nextAccession = nextAccession
        self.nextSequence = nextSequence
        self.maximumRecordBytes = maximumRecordBytes
        self.logger = logger
    }

    /// Bytes of memory that the judge's indices take.
    var indexBytes: Int { judge.footprint }

    /// Until `source` is closed and empty. What it appends goes to `sink`, not yet durable.
    func run(from source: WorkQueue<AnalysedBatch>, to sink: WorkQueue<OutgoingBatch>) async throws {
        while let batch = await source.pop() {
            waiting[batch.first] = batch
            while let next = waiting.removeValue(forKey: nextAccession) {
                let (groups, outgoing) = record(next)
                try await append(groups, of: next)
                CrashPoint.recordsAppended.pass()
                sink.push(outgoing)
            }
        }
    }

    /// Appends each group under the time its article was received, so that replay can begin at a time: articles
    /// that were journalled together have the same one.
    private func append(_ groups: [JournalGroup], of batch: AnalysedBatch) async throws {
        var start = 0
        while start < groups.count {
            let received = batch.articles[start].accepted.received
            var end = start + 1
            while end < groups.count, batch.articles[end].accepted.received == received { end += 1 }
            try await append(end - start == groups.count ? groups : Array(groups[start..<end]), received: received)
            start = end
        }
    }

    /// Waits where the disk is full or the journal is behind: what is acknowledged is never given up.
    private func append(_ groups: [JournalGroup], received: Timestamp) async throws {
        var waited = false
        while true {
            do throws(JournalError) {
                try await records.append(groups, time: received.microseconds)
                if waited { logger.notice("records journal: it takes records again") }
                return
            } catch {
                switch error {
                case .noSpace, .busy:
                    if !waited { logger.error("records journal: waiting: \(error)") }
                    waited = true
                    try await Task.sleep(for: .milliseconds(250))
                default: throw error
                }
            }
        }
    }

    private func record(_ batch: AnalysedBatch) -> ([JournalGroup], OutgoingBatch) {
        var groups: [JournalGroup] = []
        groups.reserveCapacity(batch.articles.count)
        var outgoing = OutgoingBatch(records: [], next: nextSequence, flightBytes: 0, items: 0, dead: 0, notices: 0)
        outgoing.records.reserveCapacity(batch.articles.count)
        for analysed in batch.articles { groups.append(record(analysed, into: &outgoing)) }
        earlier.trim(durableNext: records.durableNext)
        nextAccession += UInt64(batch.articles.count)
        outgoing.next = nextSequence
        return (groups, outgoing)
    }

    /// One article's group: its item, then any notices, and the state's change as an annotation.
    private func record(_ analysed: AnalysedArticle, into outgoing: inout OutgoingBatch) -> JournalGroup {
        let accepted = analysed.accepted
        let article = accepted.article
        var group = JournalGroup(entries: [], annotations: [])
        outgoing.flightBytes += accepted.flightBytes
        if let reason = accepted.unreadable {
            bury(accepted, reason, delta: [], in: &group, &outgoing)
            return group
        }
        var item = ItemRecord(
            sequence: nextSequence, accession: accepted.accession, received: accepted.received, article: article,
            enrichment: analysed.enrichment, duplicate: .none, story: nil, provenance: provenance)
        guard let fingerprint = analysed.fingerprint else {
            guard append(item, to: &group, &outgoing) != nil else {
                bury(accepted, tooLarge, delta: [], in: &group, &outgoing)
                return group
            }
            group.annotations.append(RecordChange(accession: accepted.accession, delta: []).entry)
            return group
        }
        let judgement = judge.judge(
            JudgeInput(
                sequence: nextSequence, article: article, received: accepted.received, fingerprint: fingerprint,
                entities: analysed.enrichment.entities, subjects: analysed.enrichment.subjects),
            texts: earlier)
        item.duplicate = judgement.duplicate
        item.story = stages.stories ? judgement.story : nil
        guard let facets = append(item, to: &group, &outgoing) else {
            bury(accepted, tooLarge, delta: judgement.delta, in: &group, &outgoing)
            return group
        }
        earlier.remember(article, facets: facets, sequence: item.sequence)
        for notice in judgement.notices {
            let notice = NoticeRecord(
                sequence: nextSequence, accession: accepted.accession, received: accepted.received,
                about: notice.about, uri: notice.uri, itemSequence: notice.itemSequence, cause: notice.cause,
                facets: earlier.facets(notice.itemSequence) ?? Facets(kind: "none", uri: notice.uri))
            append(.notice(notice), kind: RecordKind.notice, to: &group, &outgoing)
            outgoing.notices += 1
        }
        group.annotations.append(RecordChange(accession: accepted.accession, delta: judgement.delta).entry)
        return group
    }

    private var tooLarge: String { "its record takes more than the \(maximumRecordBytes) bytes of a journal entry" }

    /// Ends `accepted` with a dead entry that says why.
    private func bury(
        _ accepted: AcceptedArticle, _ reason: String, delta: [UInt8], in group: inout JournalGroup,
        _ outgoing: inout OutgoingBatch
    ) {
        let dead = DeadRecord(
            sequence: nextSequence, accession: accepted.accession, received: accepted.received,
            uri: accepted.article.uri, reason: reason)
        append(.dead(dead), kind: RecordKind.dead, to: &group, &outgoing)
        group.annotations.append(RecordChange(accession: accepted.accession, delta: delta).entry)
        outgoing.dead += 1
    }

    /// Nil, and nothing done, where the record is larger than the journal takes: that must not end the desk, and would
    /// again at each start.
    private func append(
        _ item: ItemRecord, to group: inout JournalGroup, _ outgoing: inout OutgoingBatch
    ) -> Facets? {
        var json: [UInt8] = []
        RecordWriter.append(.item(item), to: &json)
        guard json.count <= maximumRecordBytes else { return nil }
        outgoing.items += 1
        return append(json, Facets(item), kind: RecordKind.item, to: &group, &outgoing)
    }

    private func append(
        _ record: Record, kind: UInt8, to group: inout JournalGroup, _ outgoing: inout OutgoingBatch
    ) {
        var json: [UInt8] = []
        RecordWriter.append(record, to: &json)
        append(json, Facets(record), kind: kind, to: &group, &outgoing)
    }

    @discardableResult
    private func append(
        _ json: [UInt8], _ facets: Facets, kind: UInt8, to group: inout JournalGroup, _ outgoing: inout OutgoingBatch
    ) -> Facets {
        outgoing.records.append(OutgoingRecord(sequence: nextSequence, json: json, facets: facets))
        group.entries.append(JournalEntry(kind: kind, payload: json))
        nextSequence += 1
        return facets
    }
}
