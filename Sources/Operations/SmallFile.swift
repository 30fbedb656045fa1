import Glibc

/// A file read whole, with a bound: configuration and what the kernel shows under /proc.
enum SmallFile {
    struct Failure: Error {
        var reason: String
    }

    /// The bytes of `path`. A file of more than `limit` bytes is a failure, never a cut text.
    static func read(_ path: String, atMost limit: Int) -> Result<[UInt8], Failure> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(Failure(reason: systemErrorText(errno))) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16384)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return .failure(Failure(reason: systemErrorText(errno)))
            }
            if count == 0 { return .success(bytes) }
            bytes.append(contentsOf: chunk[..<count])
            if bytes.count > limit { return .failure(Failure(reason: "longer than \(limit) bytes")) }
        }
    }
}

/// `No such file or directory` for 2. glibc 2.32 and later keep the text per thread.
func systemErrorText(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
}
