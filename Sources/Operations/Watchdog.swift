public import Logging
public import ServiceLifecycle

/// Tells the service manager that the daemon is alive, and only while its work really goes forward.
///
/// A thread that pets the dog on a timer proves that timers work. This one asks first; a check that answers
/// `.stalled`, or does not answer, leaves the dog unpetted, and the manager kills and restarts the daemon.
///
/// Put it first in the `ServiceGroup`: services stop in reverse order, so it watches the others stop.
public struct Watchdog: Service {
    /// What the check found.
    public enum Progress: Sendable, Equatable {
        case moving
        /// Nothing moved though there was work; the reason goes to the log and to `systemctl status`.
        case stalled(String)
    }

    private let manager: ServiceManager
    private let logger: Logger
    private let progress: @Sendable () async -> Progress

    /// - Parameter progress: answers whether the work goes forward. Asked three times in each watchdog interval, one
    ///   call at a time.
    public init(
        manager: ServiceManager, logger: Logger, progress: @escaping @Sendable () async -> Progress
    ) {
        self.manager = manager
        self.logger = logger
        self.progress = progress
    }

    /// Returns at graceful shutdown or cancellation.
    public func run() async throws {
        guard let interval = manager.watchdogInterval else {
            try? await gracefulShutdown()
            return
        }
        // systemd advises half; a third lets one pet be late or lost.
        let pause = interval / 3
        await cancelWhenGracefulShutdown {
            var wasStalled = false
            while !Task.isCancelled {
                switch await progress() {
                case .moving:
                    if wasStalled { manager.status("working again") }
                    wasStalled = false
                    if case .failure(let error) = manager.alive() {
                        logger.warning("watchdog: \(error)")
                    }
                case .stalled(let reason):
                    if !wasStalled {
                        logger.error(
                            "watchdog: no progress: \(reason); waiting for the service manager to restart the desk")
                        manager.status("no progress: \(reason)")
                    }
                    wasStalled = true
                }
                // Cancelled means that the loop ends, nothing else.
                try? await Task.sleep(for: pause)
            }
        }
    }
}
