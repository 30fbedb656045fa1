/// What one filter gets and misses, for `/metrics`.
public struct FilterFigures: Sendable {
    /// As it was subscribed to; "" is everything.
    public var filter: String
    /// As far as one can tell from what peers say.
    public var subscribers: Int
    /// Records sent for it, one message for all its subscribers, since it was subscribed to first.
    public var records: Int
    /// Records read to close a gap, since the desk's start: subscribers to it missed them live.
    public var missed: Int
}

extension Desk {
    /// The filters with most subscribers, at most `limit`; more would make the figures as large as peers like.
    public func filterFigures(limit: Int) async -> [FilterFigures] {
        let missed = await replay.missed
        return await publisher.filters(limit: limit).map { chain in
            let filter = Array(chain.topic.dropLast())
            return FilterFigures(
                filter: String(decoding: filter, as: UTF8.self), subscribers: max(0, chain.subscribers),
                records: chain.records, missed: missed[filter] ?? 0)
        }
    }

    /// Batches that wait before each stage.
    public var queues: [(stage: TimedStage, batches: Int)] {
        [
            (.intakeJournal, intake.pending.count), (.language, acknowledged.count), (.judging, analysed.count),
            (.recordsJournal, appended.count), (.publication, durable.count),
        ]
    }

    /// Bytes that intake would take in now.
    public var intakeRoomBytes: Int { ledger.roomNow }
}
