internal import Synchronization

/// accepted = items + dead + in flight.
public struct Balance: Sendable, Equatable {
    /// Articles whose entry in the intake journal is durable, since the journal was made.
    public internal(set) var accepted = 0
    public internal(set) var items = 0
    public internal(set) var dead = 0
    /// Counted by itself: up with each acceptance, down with each item or dead entry.
    public internal(set) var inFlight = 0
    /// Bytes of articles that the desk holds, those included that wait for their acceptance to be synced.
    public internal(set) var inFlightBytes = 0
}

/// The books, and the bound on what is in flight: accepted = items + dead + in flight, at every moment.
///
/// One lock over all four, so that whoever reads them between two changes sees them balance. Bytes count from the
/// append to the intake journal until the record is durable; intake asks for room before it reads its socket again, so
/// a desk that falls behind stops reading, and the producers' credit and then TCP hold the rest back.
final class Ledger: Sendable {
    private struct State {
        var balance = Balance()
        var waiter: CheckedContinuation<Void, Never>?
        var closed = false
    }
    private let state = Mutex(State())
    let maximumInFlightBytes: Int

    init(maximumInFlightBytes: Int) { self.maximumInFlightBytes = maximumInFlightBytes }

    var balance: Balance { state.withLock(\.balance) }
    var isClosed: Bool { state.withLock(\.closed) }

    /// What the journals say at the start.
    func open(accepted: Int, items: Int, dead: Int) {
        state.withLock {
            $0.balance = Balance(accepted: accepted, items: items, dead: dead, inFlight: accepted - items - dead)
        }
    }

    /// Bytes that the desk now holds.
    func hold(bytes: Int) { state.withLock { $0.balance.inFlightBytes += bytes } }

    /// Articles whose acceptance is durable.
    func accept(_ articles: Int) {
        state.withLock {
            $0.balance.accepted += articles
            $0.balance.inFlight += articles
        }
    }

    /// Articles whose records are durable, and bytes that the desk no longer holds.
    func record(items: Int, dead: Int, bytes: Int) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.balance.items += items
            state.balance.dead += dead
            state.balance.inFlight -= items + dead
            state.balance.inFlightBytes -= bytes
            guard state.balance.inFlightBytes < maximumInFlightBytes, let waiter = state.waiter else { return nil }
            state.waiter = nil
            return waiter
        }
        waiter?.resume()
    }

    /// Returns once there is room, or the ledger is closed. One waiter at a time: the intake's loop.
    func room() async {
        await withCheckedContinuation { continuation in
            let now = state.withLock { state -> Bool in
                if state.balance.inFlightBytes < maximumInFlightBytes || state.closed { return true }
                state.waiter = continuation
                return false
            }
            if now { continuation.resume() }
        }
    }

    /// Lets the waiter go for good: the desk is stopping.
    func close() {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.closed = true
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
