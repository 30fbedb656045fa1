import Feeds
import Glibc

/// A file, or standard input, read through a feed parser.
struct FeedFile {
    let path: String
    let settings: FeedSettings
    private static let chunkBytes = 256 << 10

    struct Unreadable: Error {
        var sentence: String
    }

    /// Calls `take` with what each piece of the file completes, and the bytes read so far.
    /// - Parameter limit: bytes after which it stops, for a look at the beginning.
    func read(
        upTo limit: Int = .max, _ take: (_ items: [FeedItem], _ read: Int) async -> Void
    ) async throws(Unreadable) {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Unreadable(sentence: "\(path): cannot be opened: \(String(cString: strerror(errno)))")
        }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var reader = FeedReader(settings)
        var chunk = [UInt8](repeating: 0, count: Self.chunkBytes)
        var read = 0
        while read < limit {
            let n = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress!, $0.count) }
            if n < 0 && errno == EINTR { continue }
            guard n >= 0 else {
                throw Unreadable(sentence: "\(path): cannot be read: \(String(cString: strerror(errno)))")
            }
            guard n > 0 else { break }
            read += n
            await take(chunk.withUnsafeBytes { reader.consume(UnsafeRawBufferPointer(rebasing: $0[..<n])) }, read)
        }
        await take(reader.finish(), read)
    }
}
