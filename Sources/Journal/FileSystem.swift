/// An open file of a ``FileSystem``.
public struct FileID: Sendable, Hashable {
    public let rawValue: Int32
    public init(rawValue: Int32) { self.rawValue = rawValue }
}

/// How a file is opened.
public enum FileAccess: Sendable, Hashable {
    case read
    case readWrite
    /// Reading and writing; the file must not exist yet (EEXIST).
    case createNew
}

/// Every file call that a journal makes. A test that implements this protocol can make each of them fail, be short,
/// be interrupted or be forgotten in a crash; `JournalTesting` has one in memory.
///
/// Calls are blocking. They report `errno` as it is, EINTR too; the journal retries what may be retried.
public protocol FileSystem: Sendable {
    func open(_ path: String, _ access: FileAccess) throws(FileError) -> FileID
    func close(_ file: FileID)
    /// Bytes read, fewer than asked at the end of the file or when interrupted; 0 at the end.
    func read(_ file: FileID, into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int
    /// Bytes written, possibly fewer than given.
    func write(_ file: FileID, _ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileError) -> Int
    /// `fdatasync`: the bytes and as much of the inode as is needed to read them again.
    func synchronize(_ file: FileID) throws(FileError)
    /// Forgets what is cached of the file and is not dirty, so that reading answers what the disk holds. After a failed
    /// sync the kernel keeps pages that it never wrote and calls them clean. A hint: failing is no error.
    func dropCache(_ file: FileID)
    func truncate(_ file: FileID, to size: Int) throws(FileError)
    func size(_ file: FileID) throws(FileError) -> Int
    func rename(_ path: String, to other: String) throws(FileError)
    func remove(_ path: String) throws(FileError)
    /// Names in the directory, without `.` and `..`, in any order.
    func list(_ directory: String) throws(FileError) -> [String]
    /// Makes the directory; one that is there already is no error.
    func makeDirectory(_ path: String) throws(FileError)
    /// `fsync` of the directory: what was created, renamed and removed in it is so after a crash.
    func synchronizeDirectory(_ path: String) throws(FileError)
    /// Creates the file if need be and locks it for this opener alone until ``close(_:)``. EWOULDBLOCK: held by another.
    func lock(_ path: String) throws(FileError) -> FileID
}

/// A file call that failed.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Call: String, Sendable, Hashable, CaseIterable {
        case open, close, read, write, synchronize, truncate, size, rename, remove, list
        case makeDirectory = "make directory"
        case synchronizeDirectory = "synchronize directory"
        case lock
    }
    public let call: Call
    public let path: String
    /// As `errno` had it.
    public let code: Int32

    public init(_ call: Call, _ path: String, _ code: Int32) {
        self.call = call
        self.path = path
        self.code = code
    }

    public var description: String { "\(call.rawValue) \(path): \(errorText(code))" }

    /// Full disk or quota.
    public var isNoSpace: Bool { code == ErrorNumber.noSpace || code == ErrorNumber.quota }
}

extension FileSystem {
    /// Writes all of `bytes`, over short writes and interruptions.
    func writeAll(_ file: FileID, _ bytes: UnsafeRawBufferPointer, at offset: Int, path: String) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
            do throws(FileError) {
                let written = try write(file, rest, at: offset + done)
                // A regular file never answers 0 for a write of more than 0 bytes; if it does, do not spin.
                guard written > 0 else { throw FileError(.write, path, ErrorNumber.inputOutput) }
                done += written
            } catch  where error.code == ErrorNumber.interrupted {
                continue
            }
        }
    }

    func writeAll(_ file: FileID, _ bytes: ArraySlice<UInt8>, at offset: Int, path: String) throws(FileError) {
        var failure: FileError?
        bytes.withUnsafeBytes { raw in
            do throws(FileError) { try writeAll(file, raw, at: offset, path: path) } catch { failure = error }
        }
        if let failure { throw failure }
    }

    /// Reads up to `buffer.count` bytes, over short reads and interruptions; fewer only at the end of the file.
    func readAll(_ file: FileID, into buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(FileError) -> Int {
        var done = 0
        while done < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
            do throws(FileError) {
                let got = try read(file, into: rest, at: offset + done)
                if got == 0 { break }
                done += got
            } catch  where error.code == ErrorNumber.interrupted {
                continue
            }
        }
        return done
    }

    func readBytes(_ file: FileID, count: Int, at offset: Int) throws(FileError) -> [UInt8] {
        var failure: FileError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            do throws(FileError) {
                initialized = try readAll(file, into: UnsafeMutableRawBufferPointer(buffer), at: offset)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// `fdatasync`, again when interrupted. Any other failure is final: the kernel may have dropped the dirty pages,
    /// and a second call would answer success for bytes that are nowhere (PostgreSQL's lesson of 2018).
    func synchronizeThrough(_ file: FileID) throws(FileError) {
        while true {
            do throws(FileError) {
                return try synchronize(file)
            } catch  where error.code == ErrorNumber.interrupted {
                continue
            }
        }
    }

    /// A file that appears whole or not at all, and stays after a crash.
    func replace(_ path: String, in directory: String, with bytes: [UInt8]) throws(FileError) {
        try replace(path, in: directory, with: [bytes])
    }

    /// The same of parts, one after the other.
    func replace(_ path: String, in directory: String, with parts: [[UInt8]]) throws(FileError) {
        let temporary = path + ".tmp"
        do throws(FileError) {
            try remove(temporary)
        } catch  where error.code == ErrorNumber.noEntry {}
        let file = try open(temporary, .createNew)
        do throws(FileError) {
            var offset = 0
            for part in parts {
                try writeAll(file, part[...], at: offset, path: temporary)
                offset += part.count
            }
            try synchronizeThrough(file)
        } catch {
            close(file)
            throw error
        }
        close(file)
        try rename(temporary, to: path)
        try synchronizeDirectory(directory)
    }
}
