internal import Journal
internal import Logging

/// Knows when a snapshot of the state is due, and writes it on a thread of its own.
///
/// A snapshot copies the state (the sequencer goes on meanwhile) and writes it whole, some hundred megabytes for a few
/// hundred thousand articles: often enough that a start has little to read, seldom enough that the disk has other work.
actor SnapshotKeeper {
    private let snapshots: StateSnapshots
    private let intake: Journal
    private let records: Journal
    private let settings: DeskSettings
    private let logger: Logger
    /// First record that the judge's snapshot does not know of: from here on the changes must be kept.
    private(set) var judgedNext: UInt64
    private var judgedBytes: UInt64 = 0
    private var lastSave = monotonicNanoseconds()

    /// - Parameter judgedNext: of the snapshot on disk; 1 for none.
    init(
        _ snapshots: StateSnapshots, intake: Journal, records: Journal, judgedNext: UInt64, settings: DeskSettings,
        logger: Logger
    ) {
        self.snapshots = snapshots
        self.intake = intake
        self.records = records
        self.judgedNext = judgedNext
        self.settings = settings
        self.logger = logger
    }

    private var unsaved: UInt64 { records.durableNext - min(judgedNext, records.durableNext) }

    /// Enough has come, or retention waits for it.
    var isDue: Bool {
        guard unsaved > 0 else { return false }
        let seconds = (monotonicNanoseconds() - lastSave) / 1_000_000_000
        return unsaved >= UInt64(settings.snapshotRecords)
            || records.totals.entryBytes - judgedBytes >= UInt64(settings.recordsJournal.retentionBytes / 8)
            || seconds >= Int64(min(3_600, settings.recordsJournal.retentionSeconds / 8))
    }

    /// Whether this start had so much to read that another one soon, after a kill, should not have to read it again.
    var isOverdue: Bool { unsaved >= UInt64(max(1, settings.snapshotRecords / 5)) }

    /// Whether the next start would have so much to read that a stop should take the time to write it down.
    var isWorthwhile: Bool { unsaved >= 1_000 }

    /// The judge between two batches; nil if there is no such moment for a second.
    private func judged(of sequencer: Sequencer) async -> StateSnapshots.Judged? {
        for _ in 0..<200 {
            if let judged = await sequencer.judged { return judged }
            do { try await Task.sleep(for: .milliseconds(5)) } catch { return nil }
        }
        return nil
    }

    /// Saves both. A failure is logged and no more: the journals have everything.
    func save(_ sequencer: Sequencer, _ front: Intake) async {
        let (snapshots, records, intake) = (snapshots, records, intake)
        do {
            guard let judged = await judged(of: sequencer) else {
                return logger.info("no snapshot this time: the records journal is behind")
            }
            try await records.durable(below: judged.nextSequence)
            let bytes = records.totals.entryBytes
            try await SnapshotFile.apart {
                Result { () throws(JournalError) in try snapshots.save(judged, of: records) }
            }.get()
            (judgedNext, judgedBytes, lastSave) = (judged.nextSequence, bytes, monotonicNanoseconds())
            let recognised = await front.recognised
            try await intake.durable(below: recognised.nextAccession)
            try await SnapshotFile.apart {
                Result { () throws(JournalError) in try snapshots.save(recognised, of: intake) }
            }.get()
            logger.info("snapshot", metadata: ["records": "\(judgedNext - 1)"])
        } catch {
            logger.warning("no snapshot this time: \(error)")
        }
    }
}
