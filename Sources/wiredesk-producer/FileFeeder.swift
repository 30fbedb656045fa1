import Client
import Feeds
import Foundation
import Glibc

/// Reads one file, or standard input, through a feed parser into a session.
struct FileFeeder {
    let session: ProducerSession
    let tally: Tally
    let options: FeedOptions
    private static let chunkBytes = 256 << 10

    struct Unreadable: Error {
        var sentence: String
    }

    /// Offers every article of `path` (`-` is standard input); calls `progress` with the bytes read so far.
    func feed(_ path: String, progress: (Int) -> Void) async throws(Unreadable) {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Unreadable(sentence: "\(path): cannot be opened: \(String(cString: strerror(errno)))")
        }
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        var reader = FeedReader(FeedSettings(format: options.format, source: options.source, file: path))
        var chunk = [UInt8](repeating: 0, count: Self.chunkBytes)
        var read = 0
        while true {
            let n = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress!, $0.count) }
            if n < 0 && errno == EINTR { continue }
            guard n >= 0 else {
                throw Unreadable(sentence: "\(path): cannot be read: \(String(cString: strerror(errno)))")
            }
            guard n > 0 else { break }
            read += n
            let items = chunk.withUnsafeBytes { reader.consume(UnsafeRawBufferPointer(rebasing: $0[..<n])) }
            await offer(items, of: path)
            progress(read)
        }
        await offer(reader.finish(), of: path)
    }

    private func offer(_ items: [FeedItem], of path: String) async {
        var articles: [(json: [UInt8], tag: UInt64)] = []
        articles.reserveCapacity(items.count)
        for item in items {
            switch item {
            case .article(let article): articles.append((article.json, tally.tag(article, file: path)))
            case .refused(let error): tally.refuse(error, file: path)
            }
        }
        if !articles.isEmpty { await session.offer(articles) }
    }
}
