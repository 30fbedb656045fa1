public import News

/// An article that stands in the intake journal.
public struct AcceptedArticle: Sendable {
    public var accession: UInt64
    /// When it was journalled.
    public var received: Timestamp
    public var article: Article
    /// Why it cannot be read back from the journal, which makes it a `dead` entry; nil for every article that can.
    public var unreadable: String?

    public init(accession: UInt64, received: Timestamp, article: Article) {
        self.accession = accession
        self.received = received
        self.article = article
    }

    /// What it counts for in the bound on articles in flight, bytes: the canonical ninjs, and the text read from it.
    var flightBytes: Int { article.json.count + article.headline.count + article.body.count }
}
