/// What an agency means by sending an item (NewsML-G2 `signal`, ninjs has no place for it).
public enum Signal: String, Sendable, Hashable, CaseIterable {
    case new, update, correction, kill
}

/// ninjs `pubstatus`: may the item be published?
public enum PublicationStatus: String, Sendable, Hashable, CaseIterable {
    case usable, withheld, canceled
}

/// A news article as it came in: a ninjs 3.1 object, decoded as far as the desk needs it.
///
/// `json` is the truth; every other member is read from it. Nothing here is judged by the desk.
public struct Article: Sendable, Hashable {
    /// The canonical ninjs object, UTF-8: members sorted by name, no white space, shortest escapes, with `arrival`
    /// and `signal` taken out. The record carries these bytes on, so they are kept and spliced, not encoded anew.
    public var json: [UInt8]
    /// First 16 bytes of the SHA-256 over `json` and the signal: two articles with the same digest are the same one.
    public var digest: ArticleDigest

    /// Never empty. Stable over versions of the same item.
    public var uri: String
    /// `nil` where the article names none. A string, compared by type (10 > 9, dates, `1stLd` < `2ndLd`).
    public var version: String?
    /// IETF language tag as the sender gave it, if any.
    public var language: String?
    public var status: PublicationStatus
    public var signal: Signal
    /// 1 most urgent … 9 least, if given.
    public var urgency: Int?
    /// `infoSources[0].name`, else nil. An article without a source is its own source.
    public var source: String?
    public var slugline: String?
    /// The series that the article is a numbered part of: `altIds` with the role `series` beside one with the role `part`.
    public var series: String?
    public var versionCreated: Timestamp?
    public var firstCreated: Timestamp?
    public var embargoed: Timestamp?
    /// `edNote`; empty where there is none.
    public var editorialNote: String
    /// Text of the main headline, UTF-8, unescaped; empty where there is none.
    public var headline: [UInt8]
    /// Text of the main body, UTF-8, unescaped, lines separated by `\n`; empty where there is none.
    /// Byte offsets in evidence count into this.
    public var body: [UInt8]
    /// ninjs `type`: text, picture …; nil where the article names none.
    public var type: String?
    /// What the sender itself says the article is about.
    public var tags: SenderTags
    /// Where in `json` the members stand that the record adds to; nil: not known, to be looked up.
    public var layout: ArticleLayout?

    public init(
        json: [UInt8], digest: ArticleDigest, uri: String, version: String? = nil, language: String? = nil,
        status: PublicationStatus = .usable, signal: Signal = .new, urgency: Int? = nil, source: String? = nil,
        slugline: String? = nil, versionCreated: Timestamp? = nil, firstCreated: Timestamp? = nil,
        embargoed: Timestamp? = nil, editorialNote: String = "", headline: [UInt8] = [], body: [UInt8] = [],
        type: String? = nil, tags: SenderTags = SenderTags(), layout: ArticleLayout? = nil
    ) {
        self.json = json
        self.digest = digest
        self.uri = uri
        self.version = version
        self.language = language
        self.status = status
        self.signal = signal
        self.urgency = urgency
        self.source = source
        self.slugline = slugline
        self.versionCreated = versionCreated
        self.firstCreated = firstCreated
        self.embargoed = embargoed
        self.editorialNote = editorialNote
        self.headline = headline
        self.body = body
        self.type = type
        self.tags = tags
        self.layout = layout
    }
}

/// Subjects, places, people and organisations that the sender gave, so that filters find them.
public struct SenderTags: Sendable, Hashable {
    /// One entry of ninjs `subjects`, `places`, `people` or `organisations`.
    public struct Tag: Sendable, Hashable {
        public var name: String?
        public var literal: String?
        public var uri: String?

        public init(name: String? = nil, literal: String? = nil, uri: String? = nil) {
            self.name = name
            self.literal = literal
            self.uri = uri
        }
    }
    public var subjects: [Tag]
    public var places: [Tag]
    public var people: [Tag]
    public var organisations: [Tag]

    public init(subjects: [Tag] = [], places: [Tag] = [], people: [Tag] = [], organisations: [Tag] = []) {
        self.subjects = subjects
        self.places = places
        self.people = people
        self.organisations = organisations
    }
}

/// Byte ranges of the values, in `Article.json`, of the members that a record adds to. Empty at 0: not there.
public struct ArticleLayout: Sendable, Hashable {
    public var language: Range<Int> = 0..<0
    public var organisations: Range<Int> = 0..<0
    public var people: Range<Int> = 0..<0
    public var places: Range<Int> = 0..<0
    public var subjects: Range<Int> = 0..<0

    public init() {}
}

/// Identity of an article's content: the first 128 bits of a SHA-256.
///
/// 2^64 articles would have to pass before two different ones are likely to meet.
public struct ArticleDigest: Sendable, Hashable {
    public var high: UInt64
    public var low: UInt64

    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }
}
