import Foundation
import Journal
import ZeroMQ

/// The real file system, with troubles for the files of one journal at a time.
final class TroubledDisk: FileSystem {
    enum Trouble: Equatable {
        case well
        /// No byte more: ENOSPC.
        case full
        /// Syncs do not return until the trouble is over.
        case stuck
        /// Syncs fail with EIO.
        case failing
        /// Reads that touch these bytes of each of its files fail with EIO.
        case unreadable(Range<Int>)
    }
    private struct State {
        var troubles: [String: Trouble] = [:]
        var paths: [FileID: String] = [:]
        var held = 0
    }
    private let real = PosixFileSystem()
    private let state = Lock(State())

    func set(_ trouble: Trouble, of journal: String) { state.withLock { $0.troubles[journal] = trouble } }

    /// Syncs that wait.
    var held: Int { state.withLock(\.held) }

    private func trouble(_ path: String) -> Trouble {
        state.withLock { state in state.troubles.first { path.contains("/\($0.key)/") }?.value ?? .well }
    }
    private func path(_ file: FileID) -> String { state.withLock { $0.paths[file] ?? "" } }

    func open(_ path: String, _ access: FileAccess) throws(FileError) -> FileID {
        if access == .createNew, trouble(path) == .full { throw FileError(.open, path, ENOSPC) }
        let file = try real.open(path, access)
        state.withLock { $0.paths[file] = path }
        return file
    }
    func write(_ file: FileID, _ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) -> Int {
        if trouble(path(file)) == .full { throw FileError(.write, path(file), ENOSPC) }
        return try real.write(file, bytes, at: offset)
    }
    func synchronize(_ file: FileID) throws(FileError) {
        let path = path(file)
        if trouble(path) == .failing { throw FileError(.synchronize, path, EIO) }
        state.withLock { $0.held += 1 }
        // On the journal's own thread, which is there to be blocked.
        while trouble(path) == .stuck { usleep(1_000) }
        state.withLock { $0.held -= 1 }
        try real.synchronize(file)
    }
    func close(_ file: FileID) { real.close(file) }
    func read(_ file: FileID, into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
        if case .unreadable(let bytes) = trouble(path(file)), bytes.overlaps(offset..<offset + buffer.count) {
            throw FileError(.read, path(file), EIO)
        }
        return try real.read(file, into: buffer, at: offset)
    }
    func dropCache(_ file: FileID) { real.dropCache(file) }
    func truncate(_ file: FileID, to size: Int) throws(FileError) { try real.truncate(file, to: size) }
    func size(_ file: FileID) throws(FileError) -> Int { try real.size(file) }
    func rename(_ path: String, to other: String) throws(FileError) { try real.rename(path, to: other) }
    func remove(_ path: String) throws(FileError) { try real.remove(path) }
    func list(_ directory: String) throws(FileError) -> [String] { try real.list(directory) }
    func makeDirectory(_ path: String) throws(FileError) { try real.makeDirectory(path) }
    func synchronizeDirectory(_ path: String) throws(FileError) { try real.synchronizeDirectory(path) }
    func lock(_ path: String) throws(FileError) -> FileID { try real.lock(path) }
}
