internal import Journal

/// Waits for the sync of what the sequencer appended, enters it in the books, and lets it be published.
struct Committer {
    let records: Journal
    let ledger: Ledger
    let figures: Figures

    /// Until `source` is closed and empty.
    func run(from source: WorkQueue<OutgoingBatch>, to sink: WorkQueue<OutgoingBatch>) async throws {
        while let batch = await source.pop() {
            try await records.durable(below: batch.next)
            if let appendedAt = batch.appendedAt {
                figures.times.record(.recordsJournal, nanoseconds: monotonicNanoseconds() - appendedAt)
            }
            CrashPoint.recordsSynced.pass()
            enter(batch)
            sink.push(batch)
        }
    }

    /// What is durable goes into the books.
    func enter(_ batch: OutgoingBatch) {
        ledger.record(items: batch.items, dead: batch.dead, lost: batch.lost, bytes: batch.flightBytes)
        figures.items.add(batch.items)
        figures.dead.add(batch.dead)
        figures.notices.add(batch.notices)
    }
}
