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
    private let texts: RecordTexts
    private var judge: Judge
    private let provenance: Provenance
    private let stages: AnalysisStages
    private let clockToleranceMicroseconds: Int64
    private var nextAccession: UInt64
    private var nextSequence: UInt64
    private var waiting: [UInt64: AnalysedBatch] = [:]
    private let logger: Logger

    init(
        records: Journal, texts: sending RecordTexts, judge: sending Judge, provenance: Provenance,
        stages: AnalysisStages, clockToleranceMicroseconds: Int64, nextAccession: UInt64, nextSequence: UInt64,
        logger: Logger
    ) {
        self.records = records
        self.texts = texts
        self.judge = judge
        self.provenance = provenance
        self.stages = stages
        self.clockToleranceMicroseconds = clockToleranceMicroseconds
        self.nextAccession = nextAccession
        self.nextSequence = nextSequence
        self.logger = logger
    }

    /// Until `source` is closed and empty. What it appends goes to `sink`, not yet durable.
    func run(from source: WorkQueue<AnalysedBatch>, to sink: WorkQueue<OutgoingBatch>) async throws {
        while let batch = await source.pop() {
            waiting[batch.first] = batch
            while let next = waiting.removeValue(forKey: nextAccession) {
                let (groups, outgoing) = judge(next)
                try await append(groups, received: next.articles[0].accepted.received)
                CrashPoint.recordsAppended.pass()
                sink.push(outgoing)
            }
        }
    }

    private func append(_ groups: [JournalGroup], received: Timestamp) async throws {
        var waited = false
        while true {
            do {
                _ = try await records.append(groups, time: received.microseconds)
                if waited { logger.notice("records journal: there is room again") }
                return
            } catch let error as JournalError where error.isNoSpace {
                if !waited { logger.error("records journal: no space left; waiting for room: \(error)") }
                waited = true
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    private func judge(_ batch: AnalysedBatch) -> ([JournalGroup], OutgoingBatch) {
        var groups: [JournalGroup] = []
        groups.reserveCapacity(batch.articles.count)
        var outgoing = OutgoingBatch(records: [], next: nextSequence, flightBytes: 0, items: 0, dead: 0, notices: 0)
        outgoing.records.reserveCapacity(batch.articles.count)
        let durable = records.durableNext
        for analysed in batch.articles {
            groups.append(judge(analysed, durableNext: durable, into: &outgoing))
        }
        nextAccession += UInt64(batch.articles.count)
        outgoing.next = nextSequence
        return (groups, outgoing)
    }

    /// One article's group: its item, then any notices, and the state's change as an annotation.
    private func judge(
        _ analysed: AnalysedArticle, durableNext: UInt64, into outgoing: inout OutgoingBatch
    ) -> JournalGroup {
        let accepted = analysed.accepted
        let article = accepted.article
        var group = JournalGroup(entries: [], annotations: [])
        outgoing.flightBytes += accepted.flightBytes
        if let reason = analysed.deadReason {
            append(
                .dead(.init(
                    sequence: nextSequence, accession: accepted.accession, received: accepted.received,
                    uri: article.uri, reason: reason)), kind: RecordKind.dead, to: &group, &outgoing)
            outgoing.dead += 1
            return group
        }
        let judgement = judge.judge(
            JudgeInput(
                sequence: nextSequence, article: article,
                time: accepted.judgementTime(toleranceMicroseconds: clockToleranceMicroseconds),
                fingerprint: analysed.fingerprint, enrichment: analysed.enrichment, stories: stages.stories),
            texts: texts)
        texts.remember(article, sequence: nextSequence, durableNext: durableNext)
        append(
            .item(.init(
                sequence: nextSequence, accession: accepted.accession, received: accepted.received, article: article,
                enrichment: analysed.enrichment, duplicate: judgement.duplicate, story: judgement.story,
                provenance: provenance)), kind: RecordKind.item, to: &group, &outgoing)
        outgoing.items += 1
        for notice in judgement.notices {
            append(
                .notice(.init(
                    sequence: nextSequence, accession: accepted.accession, received: accepted.received,
                    about: notice.about, uri: notice.uri, itemSequence: notice.itemSequence, cause: notice.cause,
                    facets: notice.facets)), kind: RecordKind.notice, to: &group, &outgoing)
            outgoing.notices += 1
        }
        group.annotations.append(JournalEntry(kind: RecordKind.delta, payload: judgement.delta))
        return group
    }

    private func append(
        _ record: Record, kind: UInt8, to group: inout JournalGroup, _ outgoing: inout OutgoingBatch
    ) {
        var json: [UInt8] = []
        RecordWriter.append(record, to: &json)
        outgoing.records.append(OutgoingRecord(sequence: nextSequence, json: json, facets: Facets(record)))
        group.entries.append(JournalEntry(kind: kind, payload: json))
        nextSequence += 1
    }
}

/// Kinds of entries and annotations in the records journal.
enum RecordKind {
    static let item: UInt8 = 1
    static let dead: UInt8 = 2
    static let notice: UInt8 = 3
    /// Annotation: the change of the sequencer's state that the group's item made.
    static let delta: UInt8 = 16
}
