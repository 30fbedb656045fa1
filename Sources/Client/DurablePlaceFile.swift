internal import Glibc

/// The file of a named subscription: held by one process at a time, replaced as a whole, synced.
///
///     let file = try DurablePlaceFile(name: "desk7", folder: folder)
///     let place = file.place                       // nil at the first start
///     try file.save(DurablePlace(journal: …, filter: "place=SY", next: 5012))
///
/// `NAME.place` holds the place, `NAME.lock` is locked for as long as this value lives.
public final class DurablePlaceFile: Sendable {
    /// As it was found; nil where there is none.
    public let place: DurablePlace?
    private let folder: String
    private let path: String
    private let lock: CInt

    /// Makes the folder where it is missing.
    /// - Throws: a name that is none, a place that another process holds, or that is damaged.
    public init(name: String, folder: String) throws(DurableError) {
        guard Self.isName(name) else {
            throw DurableError(
                .usage,
                "--durable: \"\(name)\" is no name; letters, digits, `.`, `_` and `-`, at most 64, not a dot first")
        }
        self.folder = folder
        path = "\(folder)/\(name).place"
        try Self.makeFolder(folder)
        let lockPath = "\(folder)/\(name).lock"
        let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system("opening the lock", lockPath) }
        lock = descriptor
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let error = DurableError.system("locking", lockPath)
            let holder = isHeld ? Self.read(descriptor).map { String(decoding: $0, as: UTF8.self) } ?? "" : ""
            close(descriptor)
            guard isHeld else { throw error }
            throw DurableError(
                .unavailable,
                "the subscription \"\(name)\" in \(folder) is held by process \(holder.filter { $0.isNumber }); a name "
                    + "is for one subscriber at a time: stop that one, or use another name")
        }
        // For whoever comes next and is told who it is.
        let process = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        _ = pwrite(descriptor, process, process.count, 0)
        do throws(DurableError) {
            place = try Self.load(path)
        } catch {
            close(descriptor)
            throw error
        }
    }

    deinit { close(lock) }

    /// Where places are kept unless told otherwise: `$XDG_STATE_HOME/wiredesk`, else `~/.local/state/wiredesk`.
    public static func defaultFolder(environment: [String: String]) -> String {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") { return "\(state)/wiredesk" }
        return "\(environment["HOME"] ?? "/root")/.local/state/wiredesk"
    }

    /// Replaces the place; returns once the new one is on disk. Whenever the process or the machine ends, either the old
    /// or the new one is there, whole.
    public func save(_ place: DurablePlace) throws(DurableError) {
        let fresh = path + ".new"
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system("writing the place", fresh) }
        defer { close(descriptor) }
        let text = Array(place.text.utf8)
        guard write(descriptor, text, text.count) == text.count else { throw .system("writing the place", fresh) }
        guard fdatasync(descriptor) == 0 else { throw .system("syncing the place", fresh) }
        guard rename(fresh, path) == 0 else { throw .system("replacing the place", path) }
        try Self.syncFolder(folder)
    }

    static func syncFolder(_ folder: String) throws(DurableError) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system("opening the folder", folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system("syncing the folder", folder) }
    }

    private static func isName(_ name: String) -> Bool {
        let bytes = name.utf8
        guard (1...64).contains(bytes.count), bytes.first != UInt8(ascii: ".") else { return false }
        return bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }

    private static func makeFolder(_ folder: String) throws(DurableError) {
        var path = ""
        for part in folder.split(separator: "/", omittingEmptySubsequences: true) {
            path += (path.isEmpty && !folder.hasPrefix("/") ? "" : "/") + part
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw .system("making the folder", path)
            }
        }
    }

    private static func load(_ path: String) throws(DurableError) -> DurablePlace? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .system("opening the place", path)
        }
        defer { close(descriptor) }
        guard let bytes = read(descriptor) else { throw .system("reading the place", path) }
        guard let text = String(validating: bytes, as: UTF8.self), let place = DurablePlace(text: text) else {
            throw DurableError(.unavailable, "\(path) is no place of a subscription; begin anew with --reset")
        }
        return place
    }

    /// At most 64 KiB, from the beginning.
    private static func read(_ descriptor: CInt) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        return count < 0 ? nil : Array(bytes.prefix(count))
    }
}
