internal import News

/// A record on its way to subscribers: the bytes as journalled, and what filters ask of them.
struct OutgoingRecord: Sendable {
    var sequence: UInt64
    var json: [UInt8]
    var facets: Facets
}

/// What one append to the records journal wrote, waiting for its sync.
struct OutgoingBatch: Sendable {
    var records: [OutgoingRecord]
    /// First sequence number after the batch.
    var next: UInt64
    /// What the batch gives back to the budget once it is durable.
    var flightBytes: Int
    var items: Int
    var dead: Int
    /// Accepted, as far as the journals can tell, and given up with one of the dead.
    var lost: Int
    var notices: Int
    /// When its articles were acknowledged, monotonic nanoseconds; nil for what an earlier start accepted.
    var acceptedAt: Int64?
    /// When its append began, monotonic nanoseconds.
    var appendedAt: Int64?
}
