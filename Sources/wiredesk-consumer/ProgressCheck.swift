import Desk
import Operations

/// Does the pipeline move? Work in flight and no record for a while means that it does not.
actor ProgressCheck {
    private let desk: Desk
    private var lastRecorded = -1
    private var lastMove = ContinuousClock.now
    /// A stalled disk or a full one is no reason to be killed: the journal says so itself, and waits.
    private static let patience = Duration.seconds(20)

    init(desk: Desk) { self.desk = desk }

    func watchdog() async -> Watchdog.Progress {
        guard let reason = await stall() else { return .moving }
        return .stalled(reason)
    }

    func health() async -> OperationsServer.Probe {
        guard let reason = await stall() else { return .good }
        return .bad(reason)
    }

    private func stall() async -> String? {
        // Asks every actor on the way, so an actor that hangs leaves this call hanging, and the dog unpetted.
        let status = await desk.status()
        let recorded = status.items + status.dead
        if recorded != lastRecorded || status.inFlight == 0 || desk.waitsForDisk {
            lastRecorded = recorded
            lastMove = .now
            return nil
        }
        let waited = ContinuousClock.now - lastMove
        guard waited > Self.patience else { return nil }
        return "\(status.inFlight) articles in flight and no record for \(waited.components.seconds) s"
    }
}
