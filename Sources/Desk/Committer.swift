internal import Journal

/// Waits for the sync of what the sequencer appended, closes the books on it, and lets it be published.
struct Committer {
    let records: Journal
    let budget: InFlightBudget
    let books: Books

    /// Until `source` is closed and empty.
    func run(from source: WorkQueue<OutgoingBatch>, to sink: WorkQueue<OutgoingBatch>) async throws {
        while let batch = await source.pop() {
            try await records.durable(below: batch.next)
            CrashPoint.recordsSynced.pass()
            books.items.add(batch.items)
            books.dead.add(batch.dead)
            books.notices.add(batch.notices)
            budget.give(bytes: batch.flightBytes, articles: batch.items + batch.dead)
            sink.push(batch)
        }
    }
}
