internal import Journal
internal import Logging
internal import News

/// Gives analysed articles their records: drives a `JudgementDesk` with the records journal.
actor Sequencer {
    private let records: Journal
    private var desk: JudgementDesk
    private let times: StageTimes
    private let logger: Logger
    private var isAppending = false

    init(records: Journal, desk: sending JudgementDesk, times: StageTimes, logger: Logger) {
        self.records = records
        self.desk = desk
        self.times = times
        self.logger = logger
    }

    /// A copy; of its arrays each is copied when the judge changes it next. Nil while what it knows of is not all appended.
    var judged: StateSnapshots.Judged? { isAppending ? nil : desk.judged }

    /// Bytes of memory that the judge's indices take.
    var indexBytes: Int { desk.indexBytes }

    /// Items from this number on may still be read to compare with; nil: none.
    var oldestSequenceNeeded: UInt64? { desk.oldestSequenceNeeded }

    /// Until `source` is closed and empty. What it appends goes to `sink`, not yet durable.
    func run(from source: WorkQueue<AnalysedBatch>, to sink: WorkQueue<OutgoingBatch>) async throws {
        while let batch = await source.pop() {
            desk.take(batch)
            while var recorded = desk.next(durableNext: records.durableNext) {
                times.record(desk.laps)
                recorded.outgoing.appendedAt = monotonicNanoseconds()
                isAppending = true
                for append in recorded.appends { try await self.append(append) }
                isAppending = false
                CrashPoint.recordsAppended.pass()
                sink.push(recorded.outgoing)
            }
        }
    }

    /// Waits where the disk is full or the journal is behind: what is acknowledged is never given up.
    private func append(_ append: JudgementDesk.Append) async throws {
        var waited = false
        while true {
            do throws(JournalError) {
                try await records.append(append.groups, time: append.received.microseconds)
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
}
