import Glibc

/// What will hurt later, looked for before the desk opens: descriptors, disk space, sync time, clock.
///
/// A finding never stops the start by itself; the daemon logs it.
public enum StartupChecks {
    /// One thing to say.
    public struct Finding: Sendable, Equatable, CustomStringConvertible {
        public enum Weight: Sendable, Equatable { case note, warning }
        public var weight: Weight
        public var description: String
    }

    /// Raises the soft limit of open files to what the desk may need, as far as the hard limit lets it.
    ///
    /// - Parameter needed: sockets for every connection and segment files; see `descriptorsNeeded(_:)`.
    public static func raiseDescriptorLimit(to needed: Int) -> Finding? {
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return nil }
        if limit.rlim_cur >= rlim_t(needed) { return nil }
        let before = limit.rlim_cur
        limit.rlim_cur = min(rlim_t(needed), limit.rlim_max)
        if limit.rlim_cur > before, setrlimit(resource, &limit) != 0 {
            return Finding(
                weight: .warning,
                description: "open files: raising the limit from \(before) to \(needed): \(systemErrorText(errno)); "
                    + "set LimitNOFILE=\(needed) in the unit")
        }
        guard limit.rlim_cur < rlim_t(needed) else { return nil }
        return Finding(
            weight: .warning,
            description: "open files: the limit is \(limit.rlim_cur) and \(needed) may be needed; "
                + "set LimitNOFILE=\(needed) in the unit or lower intake., publish. and replay.maximumConnections")
    }

    /// Descriptors for `settings`: one for each connection, where the intake takes a quarter more to answer them `busy`;
    /// segments, HTTP and the rest are a few hundred.
    public static func descriptorsNeeded(_ settings: Settings) -> Int {
        settings.intake.maximumConnections + max(16, settings.intake.maximumConnections / 4)
            + settings.publish.maximumConnections + settings.replay.maximumConnections + 512
    }

    /// Is there room on the file system of `folder` for `bytes` more?
    public static func space(in folder: String, for bytes: Int) -> Finding? {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else {
            return Finding(
                weight: .warning, description: "disk: asking for the space of \(folder): \(systemErrorText(errno))")
        }
        let free = Int(status.f_bavail) * Int(status.f_frsize)
        guard free < bytes else { return nil }
        if free < 1 << 30 {
            return Finding(
                weight: .warning,
                description:
                    "disk: \(folder) has only \(free >> 20) MiB free; when it is full articles are refused until "
                    + "there is room again. Free some, or give the desk a larger disk")
        }
        return Finding(
            weight: .warning,
            description: "disk: \(folder) has \(free >> 20) MiB free, the journals may grow by \(bytes >> 20) MiB; "
                + "free some or lower journal.*.retentionBytes")
    }

    /// How long a sync of 4 KiB takes on the file system of `folder`: the median of `rounds`, in microseconds. Every
    /// acknowledgement waits for one. Nil where the disk is full: a desk on it can still be read from.
    ///
    /// - Throws: `StartupCheckError` where a file there cannot be written and synced: then the desk cannot work.
    public static func syncMicroseconds(in folder: String, rounds: Int = 9) throws(StartupCheckError) -> Int? {
        let path = "\(folder)/.sync-check-\(getpid())"
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if isFull(errno) { return nil }
            throw StartupCheckError(doing: "making a file", folder: folder, reason: systemErrorText(errno))
        }
        defer { close(descriptor) }
        unlink(path)
        let block = [UInt8](repeating: 0x2E, count: 4096)
        var times: [Int] = []
        for _ in 0..<max(1, rounds) {
            let written = block.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard written == block.count else {
                // A short write is the end of the room too.
                if written >= 0 || isFull(errno) { return nil }
                throw StartupCheckError(doing: "writing 4 KiB", folder: folder, reason: systemErrorText(errno))
            }
            let before = ContinuousClock.now
            guard fdatasync(descriptor) == 0 else {
                throw StartupCheckError(doing: "syncing a file", folder: folder, reason: systemErrorText(errno))
            }
            times.append(Int((ContinuousClock.now - before) / .microseconds(1)))
        }
        return times.sorted()[times.count / 2]
    }

    private static func isFull(_ code: CInt) -> Bool { code == ENOSPC || code == EDQUOT }

    /// Judges a sync time in microseconds: 20 ms lets an acknowledgement take longer than people notice.
    public static func finding(syncMicroseconds: Int, folder: String) -> Finding {
        let milliseconds = "\(syncMicroseconds / 1000).\(syncMicroseconds % 1000 / 100) ms"
        if syncMicroseconds > 20_000 {
            return Finding(
                weight: .warning,
                description: "disk: a sync in \(folder) takes \(milliseconds); every acknowledgement waits for one")
        }
        return Finding(weight: .note, description: "disk: a sync in \(folder) takes \(milliseconds)")
    }

    /// Is the clock possible at all? It dates every arrival.
    ///
    /// - Parameters:
    ///   - secondsSince1970: the clock's answer.
    ///   - newestEntry: arrival of the newest journal entry in seconds since 1970, where there is one.
    public static func clock(secondsSince1970 now: Int, newestEntry: Int? = nil) -> Finding? {
        // 2026-01-01: before this program was written.
        if now < 1_767_225_600 {
            return Finding(
                weight: .warning,
                description:
                    "clock: it is \(WallClock.text(seconds: now, milliseconds: 0)) here, before this program was "
                    + "made; set the clock, articles are dated by it")
        }
        if let newestEntry, now + 60 < newestEntry {
            return Finding(
                weight: .warning,
                description:
                    "clock: the newest entry was written \(newestEntry - now) s from now: the clock was put back. "
                    + "Set it, or what arrives is dated before what is there, and replay from a time finds it late")
        }
        return nil
    }

    /// All of them for `settings`, with the state folder in place.
    public static func run(_ settings: Settings) throws(StartupCheckError) -> [Finding] {
        var findings: [Finding] = []
        func add(_ finding: Finding?) { if let finding { findings.append(finding) } }
        add(raiseDescriptorLimit(to: descriptorsNeeded(settings)))
        let folder = settings.stateDirectory
        let journals = StateFolder(folder)
        // What both may still grow by; where that is without limit, room for a dozen segments of each.
        let growth = [settings.journal.intake, settings.journal.records].map {
            $0.retentionBytes > 0 ? $0.retentionBytes : journals.bytes / 2 + 12 * $0.segmentBytes
        }.reduce(0, +)
        add(space(in: folder, for: max(0, growth - journals.bytes)))
        add(fileSystem(of: folder))
        if let microseconds = try syncMicroseconds(in: folder) {
            add(finding(syncMicroseconds: microseconds, folder: folder))
        }
        add(clock(secondsSince1970: time(nil), newestEntry: journals.newestWrite))
        add(clockSynchronisation())
        add(memory(settings, available: MemoryLimit.ofThisProcess()))
        return findings
    }
}

/// The state folder cannot be used.
public struct StartupCheckError: Error, CustomStringConvertible {
    public var doing: String
    public var folder: String
    public var reason: String

    public var description: String { "state folder \(folder) (stateDirectory): \(doing): \(reason)" }
}
