internal import Wire

/// The producers that the intake knows, by their routing identity. Bounded; the longest silent ones go first.
///
/// ZeroMQ does not say when a peer has gone, so one that has said nothing for a while and waits for nothing is
/// forgotten. If it lives after all, its next PUT is answered `no-hello`, and it greets again.
struct ConnectionTable {
    private struct Entry {
        var connection: IntakeConnection
        /// Monotonic nanoseconds.
        var lastHeard: Int64
    }
    private var entries: [[UInt8]: Entry] = [:]
    private let settings: IntakeConnection.Settings
    private let maximumConnections: Int
    private let silenceNanoseconds: Int64
    private var lastSweep: Int64 = 0

    init(settings: IntakeConnection.Settings, maximumConnections: Int) {
        self.settings = settings
        self.maximumConnections = maximumConnections
        // Three times what the peers are told: a PING may be late.
        silenceNanoseconds = Int64(settings.limits.silence) * 3_000_000
    }

    var count: Int { entries.count }

    mutating func receive(_ frames: WireFrames, from peer: [UInt8], now: Int64) -> IntakeConnection.Step {
        if entries[peer] == nil {
            // Once a second at most: whoever knocks on a full table must not make it cost more.
            if entries.count >= maximumConnections, now - lastSweep > 1_000_000_000 {
                sweep(now: now, silentFor: silenceNanoseconds)
            }
            guard entries.count < maximumConnections else {
                return .answer([
                    .error(WireError(.busy, "the desk has \(maximumConnections) connections already; try again later"))
                ])
            }
        }
        var entry =
            entries.removeValue(forKey: peer) ?? Entry(connection: IntakeConnection(settings: settings), lastHeard: now)
        entry.lastHeard = now
        let step = entry.connection.receive(frames)
        // Who has not greeted takes no place.
        if entry.connection.client != nil { entries[peer] = entry }
        if now - lastSweep > silenceNanoseconds { sweep(now: now, silentFor: silenceNanoseconds) }
        return step
    }

    mutating func acknowledge(
        _ put: IntakeConnection.Put, _ outcomes: [ArticleOutcome], of peer: [UInt8]
    ) -> DeskAnswer {
        entries[peer]?.connection.acknowledge(put, outcomes) ?? .ack(request: put.request, outcomes)
    }

    mutating func refuse(
        _ put: IntakeConnection.Put, _ code: WireError.Code, _ sentence: String, of peer: [UInt8]
    ) -> DeskAnswer {
        entries[peer]?.connection.refuse(put, code, sentence)
            ?? .error(WireError(code, sentence, request: put.request))
    }

    mutating func forgetAll() { entries.removeAll() }

    /// Answers with the name of whom it forgot.
    mutating func forget(_ peer: [UInt8]) -> String? { entries.removeValue(forKey: peer)?.connection.client }

    private mutating func sweep(now: Int64, silentFor limit: Int64) {
        lastSweep = now
        entries = entries.filter { now - $0.value.lastHeard < limit || $0.value.connection.unacknowledged > 0 }
    }
}
