internal import Glibc

/// The file system of the machine.
public struct PosixFileSystem: FileSystem {
    public init() {}

    public func open(_ path: String, _ access: FileAccess) throws(FileError) -> FileID {
        let flags: Int32 =
            switch access {
            case .read: O_RDONLY
            case .readWrite: O_RDWR
            case .createNew: O_RDWR | O_CREAT | O_EXCL
            }
        while true {
            let descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o640)
            if descriptor >= 0 { return FileID(rawValue: descriptor) }
            if errno != EINTR { throw FileError(.open, path, errno) }
        }
    }

    public func close(_ file: FileID) {
        // The answer is of no use: everything that must be on disk was synchronized before.
        _ = Glibc.close(file.rawValue)
    }

    public func read(
        _ file: FileID, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
    ) throws(FileError) -> Int {
        guard let base = buffer.baseAddress else { return 0 }
        let got = pread(file.rawValue, base, buffer.count, offset)
        guard got >= 0 else { throw error(.read, file) }
        return got
    }

    public func write(_ file: FileID, _ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) -> Int {
        guard let base = bytes.baseAddress else { return 0 }
        let written = pwrite(file.rawValue, base, bytes.count, offset)
        guard written >= 0 else { throw error(.write, file) }
        return written
    }

    public func synchronize(_ file: FileID) throws(FileError) {
        guard fdatasync(file.rawValue) == 0 else { throw error(.synchronize, file) }
    }

    public func dropCache(_ file: FileID) {
        _ = posix_fadvise(file.rawValue, 0, 0, CInt(POSIX_FADV_DONTNEED))
    }

    public func truncate(_ file: FileID, to size: Int) throws(FileError) {
        while ftruncate(file.rawValue, size) != 0 {
            if errno != EINTR { throw error(.truncate, file) }
        }
    }

    public func size(_ file: FileID) throws(FileError) -> Int {
        var status = stat()
        guard fstat(file.rawValue, &status) == 0 else { throw error(.size, file) }
        return Int(status.st_size)
    }

    public func rename(_ path: String, to other: String) throws(FileError) {
        guard Glibc.rename(path, other) == 0 else { throw FileError(.rename, path, errno) }
    }

    public func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 else { throw FileError(.remove, path, errno) }
    }

    public func list(_ directory: String) throws(FileError) -> [String] {
        guard let stream = opendir(directory) else { throw FileError(.list, directory, errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw FileError(.list, directory, errno) }
                return names
            }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
    }

    public func makeDirectory(_ path: String) throws(FileError) {
        guard mkdir(path, 0o750) != 0 else { return }
        guard errno == EEXIST else { throw FileError(.makeDirectory, path, errno) }
    }

    public func synchronizeDirectory(_ path: String) throws(FileError) {
        let descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(.synchronizeDirectory, path, errno) }
        defer { _ = Glibc.close(descriptor) }
        while fsync(descriptor) != 0 {
            if errno != EINTR { throw FileError(.synchronizeDirectory, path, errno) }
        }
    }

    /// `flock`: held by the open file, so it goes with the process however that ends, and a second opener in the same
    /// process is refused too (a POSIX record lock would let it in).
    public func lock(_ path: String) throws(FileError) -> FileID {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw FileError(.lock, path, errno) }
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            if errno == EINTR { continue }
            let code = errno
            _ = Glibc.close(descriptor)
            throw FileError(.lock, path, code)
        }
        return FileID(rawValue: descriptor)
    }

    private func error(_ call: FileError.Call, _ file: FileID) -> FileError {
        let code = errno
        // The path is wanted only in an error, so it is asked from the kernel then and not carried with every file.
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { raw -> Int in
            guard let base = raw.baseAddress else { return 0 }
            return readlink("/proc/self/fd/\(file.rawValue)", base.assumingMemoryBound(to: CChar.self), raw.count)
        }
        let path = count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : "file \(file.rawValue)"
        return FileError(call, path, code)
    }
}

/// `errno` values that the journal treats in their own way, named once.
public enum ErrorNumber {
    public static let interrupted = EINTR
    public static let noSpace = ENOSPC
    public static let quota = EDQUOT
    public static let inputOutput = EIO
    public static let noEntry = ENOENT
    public static let exists = EEXIST
    public static let wouldBlock = EWOULDBLOCK
}

func errorText(_ code: Int32) -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard strerror_r(code, &buffer, buffer.count) == 0 else { return "error \(code)" }
    let end = buffer.firstIndex(of: 0) ?? buffer.count
    return String(decoding: buffer[..<end].map { UInt8(bitPattern: $0) }, as: UTF8.self) + " (errno \(code))"
}
