internal import Glibc
public import News

/// An article that stands in the intake journal.
public struct AcceptedArticle: Sendable {
    public var accession: UInt64
    /// When it was journalled.
    public var received: Timestamp
    public var article: Article
    /// The dead article's accession that this one takes up again.
    public var retryOf: UInt64?
    /// Why it becomes a `dead` entry, unread: the journal cannot give it back, or it has ended children, or the desk
    /// itself, before. Nil for every article that is analysed.
    public var unreadable: String?
    /// Accessions right before this one for which its dead entry stands too: lost with it, and nothing tells how many of
    /// them were given to articles. 0 for all that were counted.
    var uncountedBefore: UInt64 = 0

    public init(accession: UInt64, received: Timestamp, article: Article, retryOf: UInt64? = nil) {
        self.accession = accession
        self.retryOf = retryOf
        self.received = received
        self.article = article
    }

    /// The same, to become a dead entry: it must not be analysed.
    func unfit(_ reason: String) -> Self {
        var article = self
        article.unreadable = article.unreadable ?? reason
        return article
    }

    /// One that the journal cannot give back.
    static func unreadable(_ accession: UInt64, at received: Timestamp, _ reason: String) -> Self {
        var article = Self(
            accession: accession, received: received,
            article: Article(json: [], digest: ArticleDigest(high: 0, low: 0), uri: ""))
        article.unreadable = reason
        return article
    }

    /// What it counts for in the bound on articles in flight, bytes: the canonical ninjs, and the text read from it.
    var flightBytes: Int { article.json.count + article.headline.count + article.body.count }
}

extension [AcceptedArticle] {
    var flightBytes: Int { reduce(0) { $0 + $1.flightBytes } }
}

extension Timestamp {
    /// The wall clock.
    static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }
}
