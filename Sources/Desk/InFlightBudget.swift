internal import Synchronization

/// Bounds the bytes of articles that are accepted and not yet recorded.
///
/// Intake asks for room before it reads its socket again, so a desk that falls behind stops reading, and the
/// producers' credit and then TCP hold the rest back. Nothing is refused for it.
final class InFlightBudget: Sendable {
    private struct State {
        var bytes = 0
        var articles = 0
        var waiter: CheckedContinuation<Void, Never>?
        var closed = false
    }
    private let state = Mutex(State())
    let maximumBytes: Int

    init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    var bytes: Int { state.withLock(\.bytes) }
    var articles: Int { state.withLock(\.articles) }

    func take(bytes: Int, articles: Int) {
        state.withLock {
            $0.bytes += bytes
            $0.articles += articles
        }
    }

    func give(bytes: Int, articles: Int) {
        let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
            state.bytes -= bytes
            state.articles -= articles
            guard state.bytes < maximumBytes, let waiter = state.waiter else { return nil }
            state.waiter = nil
            return waiter
        }
        waiter?.resume()
    }

    /// Returns once there is room (or the budget is closed). One waiter at a time: the intake's loop.
    func room() async {
        await withCheckedContinuation { continuation in
            let now = state.withLock { state -> Bool in
                if state.bytes < maximumBytes || state.closed { return true }
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
