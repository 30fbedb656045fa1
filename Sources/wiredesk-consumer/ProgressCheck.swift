import Desk
import Operations

/// Does the pipeline move? Work in flight and no record for a while means that it does not.
actor ProgressCheck {
    private let onDuty: DeskOnDuty
    private var lastRecorded = -1
    private var lastMove = ContinuousClock.now
    /// A stalled disk or a full one is no reason to be killed: the journal says so itself, and waits. Nor is a disk that
    /// has failed: a restart has nothing to open the desk with that this process has not.
    private static let patience = Duration.seconds(20)

    init(onDuty: DeskOnDuty) { self.onDuty = onDuty }

    func watchdog() async -> Watchdog.Progress {
        guard let reason = await stall() else { return .moving }
        return .stalled(reason)
    }

    func health() async -> OperationsServer.Probe {
        if let reason = onDuty.reason ?? onDuty.desk?.obstacle { return .bad(reason) }
        guard let reason = await stall() else { return .good }
        return .bad(reason)
    }

    private func stall() async -> String? {
        guard let desk = onDuty.desk else {
            lastMove = .now
            return nil
        }
        // Asks every actor on the way, so an actor that hangs leaves this call hanging, and the dog unpetted.
        let status = await desk.status()
        let recorded = status.items + status.dead
        // Suspects are gone through under a limit of their own.
        if recorded != lastRecorded || status.inFlight == 0 || desk.waitsForDisk || desk.isExaminingSuspects {
            lastRecorded = recorded
            lastMove = .now
            return nil
        }
        let waited = ContinuousClock.now - lastMove
        guard waited > Self.patience else { return nil }
        return "\(status.inFlight) articles in flight and no record for \(waited.components.seconds) s"
    }
}
