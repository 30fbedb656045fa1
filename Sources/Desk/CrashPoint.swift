internal import Glibc
internal import Synchronization

/// A named moment between two promises, where tests make the daemon die as `kill -9` would.
///
/// Dormant unless `WIREDESK_TESTING=1` and `WIREDESK_CRASH_POINT=NAME:N` are both in the environment:
/// then the process kills itself with SIGKILL the N-th time it passes NAME. Ships in every build, so that what is
/// tested is what runs; a pass costs one load and one branch.
public enum CrashPoint: String, Sendable, CaseIterable {
    case intakeAppended = "intake.appended"
    case intakeSynced = "intake.synced"
    case acknowledged = "acknowledged"
    case recordsAppended = "records.appended"
    case recordsSynced = "records.synced"
    case published = "published"

    private static let armed: (point: CrashPoint, passes: Int)? = {
        guard let testing = getenv("WIREDESK_TESTING"), String(cString: testing) == "1",
            let setting = getenv("WIREDESK_CRASH_POINT")
        else { return nil }
        let parts = String(cString: setting).split(separator: ":")
        guard parts.count == 2, let point = CrashPoint(rawValue: String(parts[0])), let passes = Int(parts[1])
        else { return nil }
        return (point, passes)
    }()
    private static let passed = Atomic<Int>(0)

    /// Dies here if this is the armed point and its count is reached.
    public func pass() {
        guard let armed = Self.armed, armed.point == self else { return }
        if Self.passed.add(1, ordering: .relaxed).newValue >= armed.passes { kill(getpid(), SIGKILL) }
    }
}
