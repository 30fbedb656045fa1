import Desk
import Keys
import Logging
import Metrics
import Operations
import ServiceLifecycle

/// The desk as a service: a graceful shutdown stops intake and lets everything acknowledged run through; a disk that
/// fails costs the desk, not the process.
///
/// After a write or a sync that failed nobody knows what the page cache holds, so nothing of that desk is trusted: it
/// ends, and another is opened over the same folder, which reads again what is really on disk. That is tried for as long
/// as it takes.
struct DeskService: Service {
    let onDuty: DeskOnDuty
    let open: @Sendable (DeskSettings) async throws -> Desk
    let inForce: InForce
    let manager: ServiceManager
    let logger: Logger
    private let reopened = Counter(label: "wiredesk_desk_reopened_total")

    /// Pauses before an attempt to open: a fault that passes is over soon, a disk that is gone is no reason to be busy.
    private static let shortestPause = Duration.milliseconds(500)
    private static let longestPause = Duration.seconds(30)

    init(
        onDuty: DeskOnDuty, inForce: InForce, manager: ServiceManager, logger: Logger,
        open: @escaping @Sendable (DeskSettings) async throws -> Desk
    ) {
        self.onDuty = onDuty
        self.inForce = inForce
        self.manager = manager
        self.logger = logger
        self.open = open
    }

    func run() async throws {
        try await withGracefulShutdownHandler {
            try await serve()
        } onGracefulShutdown: {
            logger.notice("stopping: no more articles are taken, the acknowledged ones are finished")
            if case .failure(let error) = manager.stopping(status: "finishing what is acknowledged") {
                logger.warning("\(error)")
            }
            if let desk = onDuty.stop() { Task { await desk.stop() } }
        }
        logger.notice("stopped: everything acknowledged is published")
    }

    /// Until a stop, or a failure that is not the disk's.
    private func serve() async throws {
        var pause = Self.shortestPause
        while let desk = onDuty.desk {
            // A stop that came while the desk was being opened found none.
            if onDuty.isStopping { await desk.stop() }
            let began = ContinuousClock.now
            do {
                return try await desk.run()
            } catch {
                guard desk.isDiskFailure(error), !onDuty.isStopping else { throw error }
                if ContinuousClock.now - began > Self.longestPause * 2 { pause = Self.shortestPause }
                onDuty.end(reason: "\(error)", last: await desk.status())
            }
            let settings = desk.settingsForReopening
            // `desk` ends here: its memory is the next one's.
            _ = consume desk
            try await reopen(settings, &pause)
        }
    }

    /// Opens the desk again, as often as it takes.
    /// - Throws: the reason why there is none, once a stop is wanted.
    private func reopen(_ settings: DeskSettings, _ pause: inout Duration) async throws {
        logger.critical(
            "the disk has failed: nothing more is acknowledged; the desk is opened anew and reads again what is on disk"
        )
        while true {
            let reason = onDuty.reason ?? ""
            manager.status("waiting for the disk: \(reason)")
            try await wait(pause, reason)
            pause = min(pause * 2, Self.longestPause)
            do {
                let desk = try await opened(settings)
                onDuty.begin(desk)
                // A reload that came while it was being opened found no desk to tell.
                await desk.use(inForce.resources)
                if let keys = inForce.reading.keys { _ = try await desk.reloadKeys(keys.authorised) }
                reopened.increment()
                logger.notice("the desk is open again", metadata: ["intake": "\(desk.intakeEndpoint)"])
                manager.status("taking articles at \(desk.intakeEndpoint); opened anew after the disk had failed")
                return
            } catch let error as StopWanted {
                throw error
            } catch {
                logger.error("cannot open the desk: \(error); the next attempt in \(pause.components.seconds) s")
                onDuty.end(reason: "\(error)", last: nil)
            }
        }
    }

    /// A stop while no desk serves. What is acknowledged is on disk, and the next start's.
    private struct StopWanted: Error, CustomStringConvertible {
        var description: String
    }

    private func wait(_ pause: Duration, _ reason: String) async throws {
        let until = ContinuousClock.now + pause
        while ContinuousClock.now < until {
            if onDuty.isStopping { throw StopWanted(description: "while waiting for the disk: \(reason)") }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Opening may hang where the disk does; a stop does not wait for it.
    private func opened(_ settings: DeskSettings) async throws -> Desk {
        try await withCheckedThrowingContinuation { continuation in
            let race = Race(continuation)
            Task {
                do { race.end(.success(try await open(settings))) } catch { race.end(.failure(error)) }
            }
            Task {
                while !race.hasEnded {
                    if onDuty.isStopping {
                        race.end(.failure(StopWanted(description: "while the desk was being opened")))
                    }
                    try await Task.sleep(for: .milliseconds(50))
                }
            }
        }
    }
}
