public import Journal

/// Files in memory, with what a real disk does to them in a crash and what a test wants to go wrong.
///
/// It keeps apart what a program sees (the page cache) and what is on the disk. ``crash(seed:)`` answers the disk as it
/// may be afterwards: each write, and each 512-byte sector of it, that was not synchronized has arrived or not,
/// in any order; names changed and not synchronized are as before or after, in order. A sync that is made to fail drops
/// the bytes from the way to the disk and leaves them in the cache, as Linux does.
///
/// ```swift
/// let files = MemoryFileSystem()
/// files.setFaults { $0.call == .synchronize ? .error(ErrorNumber.inputOutput) : nil }
/// let disk = files.crash(seed: 7)         // `files` answers EIO to everything from now on
/// ```
public final class MemoryFileSystem: FileSystem, Sendable {
    /// One file call, before it is performed.
    public struct Call: Sendable {
        /// 0 for the first call of this file system.
        public let number: Int
        public let call: FileError.Call
        public let path: String
        /// Bytes to read or write.
        public let count: Int
    }

    public enum Fault: Sendable, Hashable {
        case error(Int32)
        /// Reads or writes this many bytes only.
        case short(Int)
        /// The machine stops here: this call (a write: some part of it) and all after it do not happen.
        case stop
    }

    /// What a sync that fails has written all the same; the cache keeps all of it in any case.
    public enum FailedSync: Sendable, Hashable {
        case nothing
        /// Some sectors, all or none, by this seed and the number of the call. Half of the time the file keeps the size
        /// that it had in memory.
        case some(seed: UInt64)
    }

    private let monitor: Monitor<Disk>

    public init() {
        monitor = Monitor(Disk())
    }

    init(disk: sending Disk) {
        monitor = Monitor(disk)
    }

    /// Asked before every call.
    public func setFaults(_ decide: (@Sendable (Call) -> Fault?)?) {
        monitor.withLock { $0.decide = decide }
    }

    /// Bytes that all files together may take; a write past it is cut short, the next one answers ENOSPC.
    public var capacity: Int {
        get { monitor.withLock { $0.capacity } }
        set { monitor.withLock { $0.capacity = newValue } }
    }

    public var failedSync: FailedSync {
        get { monitor.withLock { $0.failedSync } }
        set { monitor.withLock { $0.failedSync = newValue } }
    }

    /// Whether ``dropCache(_:)`` does anything. A test that switches it off shows that others would notice.
    public var dropsCache: Bool {
        get { monitor.withLock { $0.dropsCache } }
        set { monitor.withLock { $0.dropsCache = newValue } }
    }

    /// Calls so far.
    public var calls: Int { monitor.withLock { $0.calls } }
    public var paths: [String] { monitor.withLock { $0.visible.keys.sorted() } }
    /// Files opened and not closed.
    public var openFiles: Int { monitor.withLock { $0.open.count } }

    public func contents(_ path: String) -> [UInt8]? {
        monitor.withLock { disk in disk.visible[path].map { $0.cached } }
    }

    /// Puts bytes on the disk past all calls; nil removes the file.
    public func setContents(_ path: String, _ bytes: [UInt8]?) {
        monitor.withLock { disk in
            let node = bytes.map(Disk.Node.init)
            disk.visible[path] = node
            disk.durable[path] = node
        }
    }

    /// Another disk with the same files, all synchronized, and none of the faults.
    public func copy() -> MemoryFileSystem {
        MemoryFileSystem(disk: monitor.withLock { $0.copy() })
    }

    /// The same files as the next program on this machine finds them: what is cached, and on the way to the disk, still
    /// is. Locks are gone.
    public func restart() -> MemoryFileSystem {
        MemoryFileSystem(
            disk: monitor.withLock { disk in
                defer { disk.isStopped = true }
                return disk.afterRestart()
            })
    }

    /// What may be on the disk after the machine stopped here.
    public func crash(seed: UInt64) -> MemoryFileSystem {
        MemoryFileSystem(
            disk: monitor.withLock { disk in
                disk.isStopped = true
                var generator = SeededGenerator(seed: seed)
                return disk.afterCrash(&generator)
            })
    }

    // MARK: FileSystem

    public func open(_ path: String, _ access: FileAccess) throws(FileError) -> FileID {
        try monitor.withLock { (disk) throws(FileError) in
            try disk.begin(.open, path)
            switch access {
            case .createNew:
                guard disk.visible[path] == nil else { throw FileError(.open, path, ErrorNumber.exists) }
                let node = Disk.Node([])
                disk.name(.link(path, node))
                return disk.opened(node, path)
            case .read, .readWrite:
                guard let node = disk.visible[path] else { throw FileError(.open, path, ErrorNumber.noEntry) }
                return disk.opened(node, path)
            }
        }
    }

    public func close(_ file: FileID) {
        monitor.withLock { disk in
            if let entry = disk.open.removeValue(forKey: file) { disk.locks.remove(entry.path) }
        }
    }

    public func read(
        _ file: FileID, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(FileError) -> Int {
        try monitor.withLock { (disk) throws(FileError) in
            let (node, path) = try disk.file(file, .read)
            let short = try disk.begin(.read, path, buffer.count)
            let count = max(0, min(buffer.count, node.cached.count - offset, short ?? .max))
            node.cached.withUnsafeBytes { bytes in
                if count > 0 {
                    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count]))
                }
            }
            return count
        }
    }

    public func write(_ file: FileID, _ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) -> Int {
        try monitor.withLock { (disk) throws(FileError) in
            let (node, path) = try disk.file(file, .write)
            var stopped: FileError?
            var short: Int?
            do throws(FileError) {
                short = try disk.begin(.write, path, bytes.count)
            } catch {
                guard disk.stopsInWrite else { throw error }
                // The page cache has it; how much of it reaches the disk, the crash decides.
                disk.stopsInWrite = false
                stopped = error
            }
            var count = min(bytes.count, short ?? .max)
            let grows = max(0, offset + count - node.cached.count)
            let room = max(0, disk.capacity - disk.bytes)
            if grows > room { count -= grows - room }
            guard count > 0 || bytes.isEmpty else { throw FileError(.write, path, ErrorNumber.noSpace) }
            node.change(.write(offset, Array(bytes[..<count])))
            if let stopped { throw stopped }
            return count
        }
    }

    public func synchronize(_ file: FileID) throws(FileError) {
        try monitor.withLock { (disk) throws(FileError) in
            let (node, path) = try disk.file(file, .synchronize)
            do throws(FileError) {
                try disk.begin(.synchronize, path)
            } catch {
                if error.code != ErrorNumber.interrupted, !disk.isStopped {
                    switch disk.failedSync {
                    case .nothing: node.pending = []
                    case .some(let seed):
                        var generator = SeededGenerator(seed: seed ^ UInt64(disk.calls) &* 0x9E37_79B9)
                        node.failSync(&generator)
                    }
                }
                throw error
            }
            for change in node.pending { change.apply(to: &node.disk) }
            node.pending = []
        }
    }

    public func dropCache(_ file: FileID) {
        monitor.withLock { disk in
            guard let node = disk.open[file]?.node, !disk.isStopped, disk.dropsCache else { return }
            node.cached = node.disk
            for change in node.pending { change.apply(to: &node.cached) }
        }
    }

    public func truncate(_ file: FileID, to size: Int) throws(FileError) {
        try monitor.withLock { (disk) throws(FileError) in
            let (node, path) = try disk.file(file, .truncate)
            try disk.begin(.truncate, path)
            node.change(.truncate(size))
        }
    }

    public func size(_ file: FileID) throws(FileError) -> Int {
        try monitor.withLock { (disk) throws(FileError) in
            let (node, path) = try disk.file(file, .size)
            try disk.begin(.size, path)
            return node.cached.count
        }
    }

    public func rename(_ path: String, to other: String) throws(FileError) {
        try monitor.withLock { (disk) throws(FileError) in
            try disk.begin(.rename, path)
            guard disk.visible[path] != nil else { throw FileError(.rename, path, ErrorNumber.noEntry) }
            disk.name(.rename(path, other))
        }
    }

    public func remove(_ path: String) throws(FileError) {
        try monitor.withLock { (disk) throws(FileError) in
            try disk.begin(.remove, path)
            guard disk.visible[path] != nil else { throw FileError(.remove, path, ErrorNumber.noEntry) }
            disk.name(.remove(path))
        }
    }

    public func list(_ directory: String) throws(FileError) -> [String] {
        try monitor.withLock { (disk) throws(FileError) in
            try disk.begin(.list, directory)
            return disk.visible.keys.compactMap { path in
                guard path.hasPrefix(directory + "/") else { return nil }
                let name = path.dropFirst(directory.count + 1)
                return name.contains("/") ? nil : String(name)
            }
        }
    }

    /// Directories are there as soon as a file is.
    public func makeDirectory(_ path: String) throws(FileError) {
        try monitor.withLock { (disk) throws(FileError) in _ = try disk.begin(.makeDirectory, path) }
    }

    public func synchronizeDirectory(_ path: String) throws(FileError) {
        try monitor.withLock { (disk) throws(FileError) in
            try disk.begin(.synchronizeDirectory, path)
            for change in disk.pendingNames { change.apply(to: &disk.durable) }
            disk.pendingNames = []
        }
    }

    public func lock(_ path: String) throws(FileError) -> FileID {
        try monitor.withLock { (disk) throws(FileError) in
            try disk.begin(.lock, path)
            guard disk.locks.insert(path).inserted else { throw FileError(.lock, path, ErrorNumber.wouldBlock) }
            if disk.visible[path] == nil { disk.name(.link(path, Disk.Node([]))) }
            return disk.opened(disk.visible[path] ?? Disk.Node([]), path)
        }
    }
}
