internal import Foundation
internal import Glibc
internal import News
internal import Synchronization

/// The file in which a poller remembers its feeds: held by one process at a time, replaced as a whole, synced.
///
///     let state = try PollState(path: "/var/lib/wiredesk/poll.json")
///     var feed = state.feed("https://example.org/rss")
///     …                                               // fetch, feed, wait until the desk has settled everything
///     try state.remember(feed)                        // returns once it is on disk
///
/// What it says of a feed is only ever true of items that the desk has acknowledged or refused: a crash between the
/// acknowledgement and `remember` sends them once more, and the desk recognises them.
public final class PollState: Sendable {
    /// What is wrong with the file.
    public struct Unusable: Error, Sendable, CustomStringConvertible {
        public var description: String
    }

    public let path: String
    private let lock: CInt
    private let feeds: Mutex<[String: PolledFeed]>

    /// Makes the file's folder where it is missing.
    /// - Throws: a file that another process holds, that cannot be read, or that is damaged.
    public init(path: String) throws(Unusable) {
        self.path = path
        let folder = (path as NSString).deletingLastPathComponent
        if !folder.isEmpty {
            do {
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw Unusable(description: "\(folder): cannot be made: \(error.localizedDescription)")
            }
        }
        let lockPath = path + ".lock"
        lock = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Self.error("cannot be opened", lockPath) }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw Unusable(
                description: "\(path) is in use by another poll; stop that one, or give each its own --state")
        }
        do throws(Unusable) {
            feeds = Mutex(try Self.load(path))
        } catch {
            close(lock)
            throw error
        }
    }

    deinit { close(lock) }

    /// Where it is kept unless told otherwise: `$STATE_DIRECTORY` (systemd), `$XDG_STATE_HOME/wiredesk`, else
    /// `~/.local/state/wiredesk`.
    public static func defaultPath(environment: [String: String]) -> String {
        for (name, inner) in [("STATE_DIRECTORY", ""), ("XDG_STATE_HOME", "/wiredesk")] {
            if let folder = environment[name], folder.hasPrefix("/") { return "\(folder)\(inner)/poll.json" }
        }
        return "\(environment["HOME"] ?? "/root")/.local/state/wiredesk/poll.json"
    }

    /// What is remembered of the feed; an empty memory where there is nothing.
    public func feed(_ url: String) -> PolledFeed { feeds.withLock { $0[url] } ?? PolledFeed(url: url) }

    /// Remembers the feed; returns once that is on disk. Whenever the process or the machine ends, either the old or the
    /// new file is there, whole.
    public func remember(_ feed: PolledFeed) throws(Unusable) {
        try feeds.withLock { feeds throws(Unusable) in
            feeds[feed.url] = feed
            try save(feeds)
        }
    }

    private func save(_ feeds: [String: PolledFeed]) throws(Unusable) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let text: Data
        do {
            text = try encoder.encode(Stored(version: 1, feeds: feeds.values.map(StoredFeed.init)))
        } catch {
            throw Unusable(description: "\(path): cannot be written as JSON: \(error)")
        }
        let fresh = path + ".new"
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.error("cannot be written", fresh) }
        defer { close(descriptor) }
        var written = 0
        while written < text.count {
            let n = text.withUnsafeBytes { write(descriptor, $0.baseAddress! + written, $0.count - written) }
            if n < 0 && errno == EINTR { continue }
            guard n > 0 else { throw Self.error("cannot be written", fresh) }
            written += n
        }
        guard fsync(descriptor) == 0 else { throw Self.error("cannot be synced", fresh) }
        guard rename(fresh, path) == 0 else { throw Self.error("cannot be replaced", path) }
        let name = (path as NSString).deletingLastPathComponent
        let folder = open(name.isEmpty ? "." : name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw Self.error("its folder cannot be opened", path) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw Self.error("its folder cannot be synced", path) }
    }

    private static func load(_ path: String) throws(Unusable) -> [String: PolledFeed] {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return [:] }
            throw error("cannot be read", path)
        }
        do {
            let stored = try JSONDecoder().decode(Stored.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
            guard stored.version == 1 else {
                throw Unusable(description: "\(path) is of version \(stored.version); this program knows 1")
            }
            return Dictionary(stored.feeds.map { ($0.url, $0.feed) }, uniquingKeysWith: { $1 })
        } catch let error as Unusable {
            throw error
        } catch {
            throw Unusable(
                description: "\(path) is no state of polled feeds (\(error)); move it away to begin anew, which sends "
                    + "again what the desk will recognise")
        }
    }

    private static func error(_ what: String, _ path: String) -> Unusable {
        Unusable(description: "\(path): \(what): \(String(cString: strerror(errno)))")
    }
}

/// The file, as it is written.
private struct Stored: Codable {
    var version: Int
    var feeds: [StoredFeed]

    init(version: Int, feeds: [StoredFeed]) {
        self.version = version
        self.feeds = feeds.sorted { $0.url < $1.url }
    }
}

private struct StoredFeed: Codable {
    var url: String
    var location: String?
    var etag: String?
    var lastModified: String?
    var validatedBy: String?
    /// ISO 8601, for the person who looks.
    var next: String?
    var failures: Int
    var heldBack: Bool
    var gone: Bool
    var settled: [String]

    init(_ feed: PolledFeed) {
        url = feed.url
        location = feed.location
        etag = feed.entityTag
        lastModified = feed.lastModified
        validatedBy = feed.validatedBy
        next = feed.next.map { "\($0)" }
        failures = feed.failures
        heldBack = feed.isHeldBack
        gone = feed.isGone
        settled = feed.settled
    }

    var feed: PolledFeed {
        var feed = PolledFeed(url: url)
        feed.location = location
        feed.entityTag = etag
        feed.lastModified = lastModified
        feed.validatedBy = validatedBy
        feed.next = next.flatMap { try? Timestamp($0) }
        feed.failures = max(0, failures)
        feed.isHeldBack = heldBack
        feed.isGone = gone
        feed.settled = settled
        return feed
    }
}
