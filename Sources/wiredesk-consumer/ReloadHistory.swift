import Synchronization

/// What came of the reloads since the start: `wiredeskctl reload` waits for it, `/status` shows it.
final class ReloadHistory: Sendable {
    struct Outcomes: Encodable {
        var done = 0
        var refused = 0
        /// Of the last one: what has changed, or every fault for which it was refused; nil before the first.
        var last: [String]?
    }
    private let outcomes = Mutex(Outcomes())

    var now: Outcomes { outcomes.withLock { $0 } }

    func add(done: String) {
        outcomes.withLock {
            $0.done += 1
            $0.last = [done]
        }
    }

    func add(refused problems: [String]) {
        outcomes.withLock {
            $0.refused += 1
            $0.last = problems
        }
    }
}
