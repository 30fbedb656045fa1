public import News

/// An article that stands in the intake journal.
public struct AcceptedArticle: Sendable {
    public var accession: UInt64
    /// When it was journalled.
    public var received: Timestamp
    public var article: Article

    public init(accession: UInt64, received: Timestamp, article: Article) {
        self.accession = accession
        self.received = received
        self.article = article
    }

    /// What it counts for in the bound on articles in flight, bytes: the canonical ninjs, and the text read from it.
    var flightBytes: Int { article.json.count + article.headline.count + article.body.count }

    /// The moment that every judgement goes by: the article's own `versionCreated`, or the time of arrival where that
    /// is missing or more than `tolerance` microseconds ahead of the desk's clock.
    func judgementTime(toleranceMicroseconds tolerance: Int64) -> Timestamp {
        guard let created = article.versionCreated, created - received <= tolerance else { return received }
        return created
    }
}
