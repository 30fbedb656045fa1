internal import Glibc
internal import News

/// A file of records, one a line, that is only ever appended to, and tells by its end where to go on.
///
///     let file = try AppendedRecords(path: "out.ndjson")
///     let next = try file.settle(after: place)     // a torn line is cut; where to read on
///     try file.append(lines)
///     try file.sync()
///
/// Whenever the writer is killed, the file ends in whole lines and at most one torn one. Cutting that and going on after
/// the last whole one makes it what an undisturbed run would have written, byte for byte.
public final class AppendedRecords: Sendable {
    public let path: String
    private let descriptor: CInt

    /// Opens `path` and locks it against a second writer; makes it where it is missing.
    public convenience init(path: String) throws(DurableError) {
        try self.init(opening: path, named: path)
        if let slash = path.lastIndex(of: "/") {
            try DurablePlaceFile.syncFolder(slash == path.startIndex ? "/" : String(path[..<slash]))
        } else {
            try DurablePlaceFile.syncFolder(".")
        }
    }

    /// Standard output, where it is a regular file opened for append (`>> FILE`, `StandardOutput=append:FILE`); else nil.
    public static func standardOutput() throws(DurableError) -> AppendedRecords? {
        var status = stat()
        guard fstat(STDOUT_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            fcntl(STDOUT_FILENO, F_GETFL) & O_APPEND != 0
        else { return nil }
        // Opened again, for it is open for writing alone.
        return try AppendedRecords(opening: "/proc/self/fd/\(STDOUT_FILENO)", named: "standard output")
    }

    private init(opening file: String, named path: String) throws(DurableError) {
        descriptor = open(file, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        self.path = path
        guard descriptor >= 0 else { throw .system("opening the output", path) }
        // From here on a throw ends in `deinit`, which closes.
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .system("looking at the output", path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw DurableError(.usage, "--append: \(path) is no regular file; without --append it can be any")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            guard errno == EWOULDBLOCK else { throw .system("locking the output", path) }
            throw DurableError(.unavailable, "\(path) is being appended to by another wiredesk-subscriber")
        }
    }

    deinit { close(descriptor) }

    public var byteCount: Int {
        get throws(DurableError) {
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw .system("looking at the output", path) }
            return Int(status.st_size)
        }
    }

    /// Cuts a torn end, and answers where to read on: the number after the last record in the file; `place` says where
    /// the file holds none that is newer. Nil where neither says anything.
    ///
    /// What lies behind `place` is checked line by line: after a failure of power, pages in the middle may be missing.
    /// - Throws: a file that is no sequence of records, or not the one that `place` was saved with.
    public func settle(after place: DurablePlace?) throws(DurableError) -> UInt64? {
        let size = try byteCount
        // Empty: new, or the old one was moved away.
        guard size > 0 else { return place?.next }
        if let place, let bytes = place.outputBytes {
            let lineEnd = UInt8(ascii: "\n")
            guard size >= bytes, bytes == 0 ? true : try byte(at: bytes - 1) == lineEnd else {
                throw DurableError(
                    .usage,
                    "\(path) is not as the subscription has left it: it had \(bytes) bytes, and now has \(size). Put it "
                        + "back, or move it away: then a new one begins with record \(place.next)")
            }
            return try settle(from: bytes, next: place.next)
        }
        let lineStart = try startOfLastLine(size)
        guard let next = try settle(from: lineStart, next: 0), next > 0 else { return place?.next }
        if let place, next < place.next { return place.next }
        return next
    }

    /// Goes through the lines from `offset` on, cuts at the first that is torn, and answers the number after the last.
    private func settle(from offset: Int, next: UInt64) throws(DurableError) -> UInt64? {
        var next = next
        var end = offset
        var pending: [UInt8] = []
        var position = offset
        scan: while true {
            let chunk = try read(1 << 20, at: position)
            if chunk.isEmpty { break }
            position += chunk.count
            pending += chunk
            while let newline = pending.firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(pending[..<newline])
                guard let sequence = RecordReader.sequence(of: line), line.last == UInt8(ascii: "}"),
                    !line.contains(0)
                else {
                    // Pages that never reached the disk read as zeros; anything else is not ours to cut.
                    if line.contains(0) { break scan }
                    throw DurableError(.usage, "\(path): the line at byte \(end) is no record of wiredesk")
                }
                guard sequence >= next else {
                    throw DurableError(
                        .usage, "\(path): record \(sequence) at byte \(end) stands behind \(next - 1)")
                }
                next = sequence + 1
                end += line.count + 1
                pending.removeSubrange(...newline)
            }
            guard pending.count < 1 << 30 else {
                throw DurableError(.usage, "\(path): the line at byte \(end) is no record of wiredesk")
            }
        }
        let isTorn = pending.contains(0) || zip(pending, "{\"seq\":".utf8).allSatisfy { $0 == $1 }
        guard isTorn else { throw DurableError(.usage, "\(path): the line at byte \(end) is no record of wiredesk") }
        if try byteCount > end, ftruncate(descriptor, off_t(end)) != 0 { throw .system("cutting a torn line", path) }
        return next
    }

    /// Where the last whole line begins; 0 where there is none.
    private func startOfLastLine(_ size: Int) throws(DurableError) -> Int {
        var end = size
        var seenEnd = false
        while end > 0 {
            let start = max(0, end - (1 << 16))
            let chunk = try read(end - start, at: start)
            for index in chunk.indices.reversed() where chunk[index] == UInt8(ascii: "\n") {
                if seenEnd { return start + index + 1 }
                seenEnd = true
            }
            end = start
        }
        return 0
    }

    private func byte(at offset: Int) throws(DurableError) -> UInt8? { try read(1, at: offset).first }

    private func read(_ count: Int, at offset: Int) throws(DurableError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        while true {
            let got = pread(descriptor, &bytes, count, off_t(offset))
            if got >= 0 { return got == count ? bytes : Array(bytes.prefix(got)) }
            guard errno == EINTR else { throw .system("reading the output", path) }
        }
    }

    /// Appends whole lines.
    /// - Throws: where the file system takes no more; what it took in part is cut at the next start.
    public func append(_ lines: [UInt8]) throws(DurableError) {
        var done = 0
        while done < lines.count {
            let n = lines.withUnsafeBytes { write(descriptor, $0.baseAddress! + done, lines.count - done) }
            if n > 0 {
                done += n
            } else if errno != EINTR {
                throw .system("appending records", path, kind: .output)
            }
        }
    }

    /// Returns once all that was appended is on disk.
    public func sync() throws(DurableError) {
        guard fdatasync(descriptor) == 0 else { throw .system("syncing the output", path, kind: .output) }
    }
}
