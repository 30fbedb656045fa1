import Glibc

/// SIGTERM and SIGINT as a question.
final class StopSignals: Sendable {
    nonisolated(unsafe) private static var requested: sig_atomic_t = 0

    init() {
        // A handler may only set a flag; loops look at it five times a second.
        for number in [SIGTERM, SIGINT] { signal(number) { StopSignals.requested = $0 } }
    }

    var isRequested: Bool { Self.requested != 0 }

    /// What a shell calls a process that a signal ended: 130 after SIGINT, 143 after SIGTERM.
    var status: Int32 { 128 + Self.requested }

    /// Sleeps for so long, or until a stop is asked for.
    func sleep(seconds: Double) async throws {
        let until = ContinuousClock.now + .seconds(seconds)
        while !isRequested, ContinuousClock.now < until {
            try await Task.sleep(until: min(until, .now + .milliseconds(200)), clock: .continuous)
        }
    }
}
