public import Foundation
internal import Glibc

/// A folder, with its subfolders, that files are dropped into; `done/` and `refused/` in it take what has been taken.
///
///     var folder = try SpoolFolder("/var/spool/wire", settleSeconds: 1)
///     for file in try folder.wholeFiles(at: now) { … try folder.put(file, away: reasons) }
///
/// A file counts as whole when nobody has it open for writing and it has been quiet for so long. A name that begins with
/// a dot or ends in `.part`, `.tmp`, `.filepart` or `~` is one under way, whoever writes it.
public struct SpoolFolder: Sendable {
    /// A file that waits, by its name within the folder: `night/story.xml`.
    public struct File: Sendable, Hashable {
        public var name: String
        public var bytes: Int
        public var modified: Date
    }
    /// Why the folder cannot be worked with.
    public struct Unusable: Error, Sendable, CustomStringConvertible {
        public var description: String
    }
    private struct Sight {
        var bytes: Int
        var modified: Date
        /// Monotonic seconds at which it was first seen like this.
        var since: Double
    }

    public let directory: String
    private let settleSeconds: Double
    private var seen: [String: Sight] = [:]
    private static let taken = ["done", "refused"]
    private static let underWay = [".part", ".tmp", ".filepart", "~"]

    /// Makes `done/` and `refused/` where they are missing.
    /// - Parameter settleSeconds: how long a file must have been quiet.
    public init(_ directory: String, settleSeconds: Double) throws(Unusable) {
        self.directory = directory
        self.settleSeconds = settleSeconds
        for name in Self.taken { try Self.makeFolder("\(directory)/\(name)") }
    }

    public func path(_ file: File) -> String { "\(directory)/\(file.name)" }

    /// The files that are whole, oldest first.
    /// - Parameter now: monotonic seconds. A file of which the clock says that it was written in the future is whole once
    ///   it has not changed for as long as others must be quiet.
    public mutating func wholeFiles(at now: Double) throws(Unusable) -> [File] {
        var found: [File] = []
        try list("", into: &found)
        var sights: [String: Sight] = [:]
        sights.reserveCapacity(found.count)
        var whole: [File] = []
        for file in found {
            var sight = Sight(bytes: file.bytes, modified: file.modified, since: now)
            if let before = seen[file.name], before.bytes == file.bytes, before.modified == file.modified {
                sight.since = before.since
            }
            sights[file.name] = sight
            let isQuiet = -file.modified.timeIntervalSinceNow >= settleSeconds || now - sight.since >= settleSeconds
            if isQuiet, !Self.isBeingWritten(path(file)) { whole.append(file) }
        }
        seen = sights
        return whole.sorted { ($0.modified, $0.name) < ($1.modified, $1.name) }
    }

    private func list(_ folder: String, into found: inout [File]) throws(Unusable) {
        let path = folder.isEmpty ? directory : "\(directory)/\(folder)"
        guard let listing = opendir(path) else {
            // A subfolder that is gone again meanwhile, or that is nobody's to read, is none of ours.
            guard folder.isEmpty else { return }
            throw Unusable(description: "\(path): cannot be read: \(String(cString: strerror(errno)))")
        }
        defer { closedir(listing) }
        while let entry = readdir(listing) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix("."), !Self.underWay.contains(where: { name.hasSuffix($0) }) else { continue }
            let inner = folder.isEmpty ? name : "\(folder)/\(name)"
            var status = stat()
            // Not through links: they could lead anywhere.
            guard lstat("\(directory)/\(inner)", &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFREG:
                let time = status.st_mtim
                found.append(
                    File(
                        name: inner, bytes: Int(status.st_size),
                        modified: Date(
                            timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9)))
            case S_IFDIR where !(folder.isEmpty && Self.taken.contains(name)): try list(inner, into: &found)
            default: break
            }
        }
    }

    /// Has somebody the file open for writing? A read lease is to be had only where nobody has; a file system or a file
    /// of somebody else's that gives no lease leaves it at the quiet.
    private static func isBeingWritten(_ path: String) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        // 1024 is F_SETLEASE, which Glibc's module does not have.
        guard fcntl(descriptor, 1024, F_RDLCK) != 0 else {
            _ = fcntl(descriptor, 1024, F_UNLCK)
            return false
        }
        return errno == EAGAIN
    }

    /// Moves a file to `done/`, or to `refused/` with the reasons beside it in `NAME.why`. A name that is taken there gets
    /// a number. A crash before it is harmless: the file is fed again, and the desk recognises what it has.
    public func put(_ file: File, away reasons: [String]) throws(Unusable) {
        let target = "\(directory)/\(reasons.isEmpty ? "done" : "refused")/"
        if let folder = file.name.lastIndex(of: "/") { try Self.makeFolder(target + file.name[..<folder]) }
        var free = file.name
        var number = 1
        while Self.exists(target + free) || Self.exists("\(target)\(free).why") {
            number += 1
            free = "\(file.name).\(number)"
        }
        if !reasons.isEmpty {
            let why = "\(target)\(free).why"
            do {
                try Data((reasons.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: why))
            } catch {
                throw Unusable(description: "\(why): cannot be written: \(error.localizedDescription)")
            }
        }
        guard rename(path(file), target + free) == 0 else {
            throw Unusable(
                description: "\(path(file)): cannot be moved to \(target): \(String(cString: strerror(errno)))")
        }
    }

    private static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    private static func makeFolder(_ path: String) throws(Unusable) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Unusable(description: "\(path): cannot be made: \(error.localizedDescription)")
        }
    }
}
