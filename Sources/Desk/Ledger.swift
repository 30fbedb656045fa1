internal import ZeroMQ

/// accepted = items + dead + in flight (+ lost, which is 0 unless the desk was made to start past damage).
public struct Balance: Sendable, Equatable {
    /// Articles whose entry in the intake journal is durable, since the journal was made.
    public internal(set) var accepted = 0
    public internal(set) var items = 0
    public internal(set) var dead = 0
    /// Accepted articles whose record was lost to damage of the records journal, and numbers that went with the last
    /// segment of the intake journal, where that was accepted as lost.
    public internal(set) var lost = 0
    /// Counted by itself: up with each acceptance, down with each item or dead entry.
    public internal(set) var inFlight = 0
    /// Bytes of articles that the desk holds, those included that wait for their acceptance to be synced.
    public internal(set) var inFlightBytes = 0

    public var isBalanced: Bool { accepted == items + dead + lost + inFlight }
}

/// The books, and the bound on what is in flight: accepted = items + dead + in flight, at every moment.
///
/// One lock over all four, so that whoever reads them between two changes sees them balance. Bytes count from the
/// append to the intake journal until the record is published; intake asks for room before it reads its socket again, so
/// a desk that falls behind stops reading, and the producers' credit and then TCP hold the rest back.
final class Ledger: Sendable {
    private struct State {
        var balance = Balance()
        var waiter: CheckedContinuation<Void, Never>?
        var closed = false
        /// Of the bytes in flight, those whose records are durable and not yet published.
        var unpublishedBytes = 0
        var window: FlightWindow
        /// A journal waits for room on its disk.
        var waitsForDisk = false

        /// Bytes that may still be taken in. What is durable and waits for publication counts for the bound alone:
        /// publication that falls behind leaves live records out, it does not hold up the intake.
        func room(limit: Int) -> Int {
            let bound = limit - balance.inFlightBytes
            guard !waitsForDisk else { return bound }
            return min(bound, window.bytes - (balance.inFlightBytes - unpublishedBytes))
        }

        /// Whom there is room for now.
        mutating func served(limit: Int) -> CheckedContinuation<Void, Never>? {
            guard room(limit: limit) > 0 else { return nil }
            defer { waiter = nil }
            return waiter
        }
    }
    private let state: Lock<State>
    let maximumInFlightBytes: Int

    /// - Parameter targetMilliseconds: how long an article should be in flight (`FlightWindow`); 0 leaves it at the bound.
    init(maximumInFlightBytes: Int, targetMilliseconds: Int = 0) {
        self.maximumInFlightBytes = maximumInFlightBytes
        state = Lock(
            State(
                window: FlightWindow(targetMilliseconds: targetMilliseconds, maximumBytes: maximumInFlightBytes)))
    }

    var balance: Balance { state.withLock(\.balance) }
    /// Bytes that may be taken in now.
    var roomNow: Int { state.withLock { max(0, $0.room(limit: maximumInFlightBytes)) } }
    var isClosed: Bool { state.withLock(\.closed) }

    var unpublishedBytes: Int { state.withLock(\.unpublishedBytes) }
    /// Accepted before the desk's start or since, and recorded: the accession numbers that are done are dense.
    var recorded: Int { state.withLock { $0.balance.accepted - $0.balance.inFlight } }

    /// What the journals say at the start.
    func open(accepted: Int, items: Int, dead: Int, inFlight: Int) {
        state.withLock {
            $0.balance = Balance(
                accepted: accepted, items: items, dead: dead, lost: accepted - items - dead - inFlight,
                inFlight: inFlight)
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

    /// Articles whose records are durable, and their bytes, which wait for publication now.
    /// - Parameter now: monotonic nanoseconds.
    func record(items: Int, dead: Int, lost: Int = 0, bytes: Int, now: Int64 = monotonicNanoseconds()) {
        let waiter = state.withLock {
            $0.balance.items += items
            $0.balance.dead += dead
            $0.balance.lost += lost
            $0.balance.inFlight -= items + dead + lost
            $0.unpublishedBytes += bytes
            $0.window.record(bytes, now: now)
            return $0.served(limit: maximumInFlightBytes)
        }
        waiter?.resume()
    }

    /// Bytes of articles whose records are published: the desk no longer holds them.
    func publish(bytes: Int) {
        let waiter = state.withLock {
            $0.unpublishedBytes -= bytes
            $0.balance.inFlightBytes -= bytes
            return $0.served(limit: maximumInFlightBytes)
        }
        waiter?.resume()
    }

    /// Where nothing is recorded because the disk is full, the window says nothing: the intake goes on reading, so that
    /// producers are told.
    func setWaitsForDisk(_ waits: Bool) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.waitsForDisk = waits
            return state.served(limit: maximumInFlightBytes)
        }
        waiter?.resume()
    }

    /// Bytes that were held for something else and no longer are.
    func release(bytes: Int) {
        let waiter = state.withLock {
            $0.balance.inFlightBytes -= bytes
            return $0.served(limit: maximumInFlightBytes)
        }
        waiter?.resume()
    }

    /// Returns once there is room, or the ledger is closed: the bytes there is room for, at least 1. One waiter at a time:
    /// the intake's loop.
    @discardableResult
    func room() async -> Int {
        await withCheckedContinuation { continuation in
            let now = state.withLock { state -> Bool in
                if state.room(limit: maximumInFlightBytes) > 0 || state.closed { return true }
                state.waiter = continuation
                return false
            }
            if now { continuation.resume() }
        }
        return max(1, state.withLock { $0.room(limit: maximumInFlightBytes) })
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
