import Journal
import JournalTesting

/// The disk of a simulated machine: a `MemoryFileSystem`, and what goes wrong with it.
///
/// Sendable although it has state: a simulation runs on one thread, and the journals that it drives by hand have none.
final class SimulatedDisk: FileSystem, @unchecked Sendable {
    /// What goes wrong from now on.
    struct Troubles {
        /// Reads, writes and syncs are interrupted or short, once in so many calls; 0: never.
        var interruptions = 0
        /// The next call of this kind on a file of this journal fails.
        var failure: (call: FileError.Call, journal: String)?
        /// The journals that find no room.
        var full: Set<String> = []
        /// The machine stops at the call after so many more.
        var stopsIn: Int?
    }
    private(set) var files = MemoryFileSystem()
    var troubles = Troubles()
    /// The machine has stopped in a call.
    private(set) var hasStopped = false
    /// What was done to the disk, by kind.
    private(set) var counts: [String: Int] = [:]
    /// Called in the middle of a commit of the journal with that name, as other threads run then.
    var duringCommit: ((_ journal: String) -> Void)?
    /// A disk that says that it has written, and has not.
    var ignoresSync = false
    /// A page cache that cannot be dropped.
    var keepsCache = false
    private var dice: SeededGenerator
    private var paths: [FileID: String] = [:]

    init(seed: UInt64) {
        dice = SeededGenerator(seed: seed)
        watch()
    }

    private func watch() {
        files.setFaults { [unowned self] call in self.fault(call) }
    }

    private func count(_ what: String) { counts[what, default: 0] += 1 }

    private func fault(_ call: MemoryFileSystem.Call) -> MemoryFileSystem.Fault? {
        if let left = troubles.stopsIn {
            guard left > 0 else {
                troubles.stopsIn = nil
                hasStopped = true
                count("machine stopped in a file call")
                return .stop
            }
            troubles.stopsIn = left - 1
        }
        if let failure = troubles.failure, failure.call == call.call, call.path.contains("/\(failure.journal)/") {
            troubles.failure = nil
            count("EIO on \(call.call.rawValue)")
            return .error(ErrorNumber.inputOutput)
        }
        if call.call == .write, troubles.full.contains(where: { call.path.contains("/\($0)/") }) {
            count("ENOSPC on write")
            return dice.once(in: 2) && call.count > 1
                ? .short(Int.random(in: 1..<call.count, using: &dice)) : .error(ErrorNumber.noSpace)
        }
        guard troubles.interruptions > 0, dice.once(in: troubles.interruptions) else { return nil }
        switch call.call {
        case .read, .write:
            if dice.once(in: 2), call.count > 1 {
                count("short \(call.call.rawValue)")
                return .short(Int.random(in: 1..<call.count, using: &dice))
            }
            fallthrough
        case .synchronize:
            count("EINTR")
            return .error(ErrorNumber.interrupted)
        default: return nil
        }
    }

    /// The machine loses power: what was not synchronized arrives in part, torn, in any order, or not at all.
    func losePower() {
        replace(files.crash(seed: dice.next()))
        count("power lost")
    }

    /// The process is killed: the page cache stays.
    func killProcess() {
        replace(files.restart())
        count("process killed")
    }

    private func replace(_ files: MemoryFileSystem) {
        self.files = files
        hasStopped = false
        troubles.stopsIn = nil
        paths = [:]
        watch()
    }

    // MARK: FileSystem

    private func commits(_ file: FileID) {
        guard let hook = duringCommit, let path = paths[file], path.hasSuffix(".wdj"), dice.once(in: 4) else { return }
        hook(path.contains("/intake/") ? "intake" : "records")
    }

    func open(_ path: String, _ access: FileAccess) throws(FileError) -> FileID {
        if access == .createNew, troubles.full.contains(where: { path.contains("/\($0)/") }) {
            throw FileError(.open, path, ErrorNumber.noSpace)
        }
        let file = try files.open(path, access)
        paths[file] = path
        return file
    }
    func close(_ file: FileID) {
        paths[file] = nil
        files.close(file)
    }
    func write(_ file: FileID, _ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) -> Int {
        commits(file)
        return try files.write(file, bytes, at: offset)
    }
    func synchronize(_ file: FileID) throws(FileError) {
        commits(file)
        if !ignoresSync { try files.synchronize(file) }
    }
    func dropCache(_ file: FileID) { if !keepsCache { files.dropCache(file) } }
    func read(_ file: FileID, into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
        try files.read(file, into: buffer, at: offset)
    }
    func truncate(_ file: FileID, to size: Int) throws(FileError) { try files.truncate(file, to: size) }
    func size(_ file: FileID) throws(FileError) -> Int { try files.size(file) }
    func rename(_ path: String, to other: String) throws(FileError) { try files.rename(path, to: other) }
    func remove(_ path: String) throws(FileError) { try files.remove(path) }
    /// Sorted: the order of a dictionary would be another in each run.
    func list(_ directory: String) throws(FileError) -> [String] { try files.list(directory).sorted() }
    func makeDirectory(_ path: String) throws(FileError) { try files.makeDirectory(path) }
    func synchronizeDirectory(_ path: String) throws(FileError) {
        if !ignoresSync { try files.synchronizeDirectory(path) }
    }
    func lock(_ path: String) throws(FileError) -> FileID { try files.lock(path) }
}
