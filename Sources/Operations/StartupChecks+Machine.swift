import Glibc

/// What the machine under the desk is like.
extension StartupChecks {
    /// Is the state folder on something that keeps what is synced?
    public static func fileSystem(of folder: String) -> Finding? {
        // Resolved as the kernel sees it, links and all.
        guard let resolved = realpath(folder, nil) else { return nil }
        defer { free(resolved) }
        guard case .success(let bytes) = SmallFile.read("/proc/self/mountinfo", atMost: 4 << 20) else { return nil }
        let kind = fileSystem(of: String(cString: resolved), mounts: String(decoding: bytes, as: UTF8.self))
        return kind.flatMap { fileSystem(kind: $0, folder: folder) }
    }

    /// The kind of the file system that `path` is on.
    /// - Parameter mounts: as in `/proc/self/mountinfo`: `36 35 98:0 / /mnt rw,noatime master:1 - ext4 /dev/root rw`.
    static func fileSystem(of path: String, mounts: String) -> String? {
        var found: (point: String, kind: String)?
        for line in mounts.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 6, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { continue }
            // Blanks are written as octal escapes; a state folder under such a point is found by the one above it.
            let point = String(fields[4])
            guard point == "/" || path == point || path.hasPrefix(point + "/") else { continue }
            // Of two on one point the later one is on top.
            if point.utf8.count >= found?.point.utf8.count ?? 0 { found = (point, String(fields[dash + 1])) }
        }
        return found?.kind
    }

    /// - Parameter kind: as in `/proc/self/mountinfo`.
    static func fileSystem(kind: String, folder: String) -> Finding? {
        let trouble: String
        switch kind {
        case "tmpfs", "ramfs":
            trouble = "in memory (\(kind)): a restart of the machine loses every acknowledged article"
        case "nfs", "nfs4", "cifs", "smb3", "9p", "ceph", "afs":
            trouble =
                "on another machine (\(kind)): a sync may return before its disk has the bytes, and locks may not hold"
        case _ where kind.hasPrefix("fuse"):
            trouble = "on a file system of a program (\(kind)): whether a sync reaches a disk is up to that"
        default: return nil
        }
        return Finding(
            weight: .warning, description: "disk: \(folder) is \(trouble). Put stateDirectory on a local disk")
    }

    /// Does anything keep the clock right? As the kernel knows it (adjtimex(2)).
    public static func clockSynchronisation() -> Finding? {
        // Swift's Glibc module has no <sys/timex.h>. `struct timex` is 208 bytes on 64-bit Linux; all zero, it only asks.
        guard let symbol = dlsym(nil, "adjtimex") else { return nil }
        let adjtimex = unsafeBitCast(symbol, to: (@convention(c) (UnsafeMutableRawPointer) -> CInt).self)
        let answer = withUnsafeTemporaryAllocation(byteCount: 1_024, alignment: 16) { space -> CInt in
            guard let start = space.baseAddress else { return 0 }
            memset(start, 0, space.count)
            return adjtimex(start)
        }
        // TIME_ERROR, which is what it answers with STA_UNSYNC.
        return clockSynchronisation(isUnsynchronised: answer == 5)
    }

    static func clockSynchronisation(isUnsynchronised: Bool) -> Finding? {
        guard isUnsynchronised else { return nil }
        return Finding(
            weight: .warning,
            description: "clock: nothing keeps it right (the kernel calls it unsynchronised); run chrony or "
                + "systemd-timesyncd, for articles are dated by it")
    }

    /// Bytes of memory that the settings let the desk take: what is bounded, and 256 MiB for the program, its models and
    /// libzmq's own tables.
    public static func memoryNeeded(_ settings: Settings) -> Int {
        // In flight twice: the articles, and the batches of them that are under way between stages and sockets.
        256 << 20 + settings.duplicates.indexBytes + 2 * settings.intake.maximumInFlightBytes
            + settings.publish.maximumHeldBytes + settings.replay.maximumHeldBytes
            + settings.replay.maximumBytesExaminedPerRead
    }

    static func memory(_ settings: Settings, available: MemoryLimit?) -> Finding? {
        let needed = memoryNeeded(settings)
        guard let available, available.bytes < needed else { return nil }
        return Finding(
            weight: .warning,
            description: "memory: the settings let the desk take \(needed >> 20) MiB, \(available.whose) is "
                + "\(available.bytes >> 20) MiB; raise it, or lower duplicates.indexBytes, intake.maximumInFlightBytes, "
                + "publish.maximumHeldBytes or replay.maximumHeldBytes")
    }
}
