import Client
import Feeds

/// Offers the articles of files to a session.
struct FileFeeder {
    let session: ProducerSession
    let tally: Tally
    let reading: Reading

    /// Offers every article of `path` (`-` is standard input); calls `progress` with the bytes read so far.
    func feed(_ path: String, progress: (Int) -> Void) async throws(FeedFile.Unreadable) {
        try await FeedFile(path: path, settings: reading.settings(path)).read { items, read in
            await offer(items, of: path)
            progress(read)
        }
    }

    /// Offers items under the name of the file, or address, that they come from.
    func offer(_ items: [FeedItem], of path: String) async {
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

    /// Waits until everything of `path` is settled; gives why parts of it were refused.
    func settle(_ path: String) async throws -> [String] {
        while tally.open(path) > 0 { try await Task.sleep(for: .milliseconds(5)) }
        return tally.takeRefusals(path)
    }
}
