/// What comes out of a feed: an article, or why something is none.
public enum FeedItem: Sendable, Hashable {
    case article(FeedArticle)
    case refused(FeedError)

    /// Bytes of the input that it was made of, counted from the beginning of the feed.
    ///
    /// The ranges of a feed's items ascend. Between them stands white space, the brackets and commas of an array, or what
    /// a message has around its articles: envelope, header and tags, the filling of a teleprinter.
    public var input: Range<Int> {
        switch self {
        case .article(let article): article.input
        case .refused(let error): error.input
        }
    }
}

/// An article, ready to be sent.
public struct FeedArticle: Sendable, Hashable {
    /// One ninjs object as UTF-8 JSON, with a uri. The desk checks it in full.
    public var json: [UInt8]
    public var uri: String
    /// Line of the input that it begins on, from 1.
    public var line: Int
    /// Bytes of the input that it was made of.
    public var input: Range<Int>

    public init(json: [UInt8], uri: String, line: Int, input: Range<Int>) {
        self.json = json
        self.uri = uri
        self.line = line
        self.input = input
    }
}
