/// What other threads left for a reactor: jobs of its actors, and small tasks of the binding itself.
struct Inbox: Sendable {
    var jobs: [UnownedJob] = []
    var errands: [@Sendable () -> Void] = []
    /// The reactor is in, or about to enter, a blocking poll: whoever adds something writes to the eventfd, once.
    var sleeping = false
    var state = State.running
    /// After `stopped`: a short-lived thread is running late jobs.
    var lateRunner = false

    enum State { case running, stopping, stopped }

    var isEmpty: Bool { jobs.isEmpty && errands.isEmpty }

    /// What the one who has just added something must do for it to be seen.
    enum Wake { case nothing, signal, startLateRunner }

    mutating func wake() -> Wake {
        if sleeping {
            sleeping = false
            return .signal
        }
        if state == .stopped && !lateRunner {
            lateRunner = true
            return .startLateRunner
        }
        return .nothing
    }
}
