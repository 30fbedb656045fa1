import Foundation
import Synchronization

/// SIGTERM and SIGINT as a wish to stop in order, so that the place is saved.
enum StopSignal {
    private static let pending = Atomic<Bool>(false)

    /// From now on the first of each is noted instead of ending the process; the second ends it after all, for a write
    /// that waits for its reader does not see the first.
    static func `catch`() {
        var action = sigaction()
        // Storing to an atomic is all that a signal handler may do.
        action.__sigaction_handler.sa_handler = { _ in StopSignal.pending.store(true, ordering: .relaxed) }
        action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
        sigaction(SIGTERM, &action, nil)
        sigaction(SIGINT, &action, nil)
    }

    static var isPending: Bool { pending.load(ordering: .relaxed) }
}
