public import News
public import Text

/// Everything the sequencer's judgement needs of one article. Values only: what was stateless has been done by a worker.
public struct JudgeInput: Sendable {
    /// Number that the article's `item` entry will have in the records journal. Ascending from call to call.
    public var sequence: UInt64
    public var uri: String
    /// Compared by `VersionOrder`.
    public var version: String?
    public var signal: Signal
    public var status: PublicationStatus
    /// Nil: its own source, so that nothing of "the same source" applies.
    public var source: String?
    public var slugline: String?
    /// What the article is a numbered part of; nil where it is not one.
    public var series: String?
    /// The article's own `versionCreated`, if it was readable.
    public var versionCreated: Timestamp?
    /// When the desk took it in. Eviction goes by it, and every judgement where `versionCreated` is missing
    /// or more than an hour ahead of it.
    public var received: Timestamp
    public var headline: [UInt8]
    public var body: [UInt8]
    /// Made by a worker from the same headline and body.
    public var fingerprint: Fingerprint
    /// The same headline and body as they were read for the fingerprint, so that a repeat's text is not read twice.
    /// May be left out; the judgement is the same. Handing all of them over costs more than it spares (2 µs an article
    /// against 15 a repeat), so the desk does not.
    public var document: Document?

    public init(
        sequence: UInt64, uri: String, version: String? = nil, signal: Signal = .new,
        status: PublicationStatus = .usable, source: String? = nil, slugline: String? = nil,
        series: String? = nil, versionCreated: Timestamp? = nil, received: Timestamp, headline: [UInt8], body: [UInt8],
        fingerprint: Fingerprint, document: Document? = nil
    ) {
        self.sequence = sequence
        self.uri = uri
        self.version = version
        self.signal = signal
        self.status = status
        self.source = source
        self.slugline = slugline
        self.series = series
        self.versionCreated = versionCreated
        self.received = received
        self.headline = headline
        self.body = body
        self.fingerprint = fingerprint
        self.document = document
    }

    public init(
        sequence: UInt64, article: Article, received: Timestamp, fingerprint: Fingerprint,
        document: Document? = nil
    ) {
        self.init(
            sequence: sequence, uri: article.uri, version: article.version, signal: article.signal,
            status: article.status, source: article.source, slugline: article.slugline,
            series: article.series, versionCreated: article.versionCreated, received: received,
            headline: article.headline,
            body: article.body, fingerprint: fingerprint, document: document)
    }
}

extension JudgeInput {
    /// The document, if it is this article's.
    var fittingDocument: Document? {
        guard let document, document.bodyStart == headline.count + 1,
            Fingerprint.hash(of: document) == fingerprint.wordsHash
        else { return nil }
        return document
    }
}

/// An earlier item as the records journal has it.
public struct PriorItem: Sendable {
    public var uri: String
    public var version: String?
    public var headline: [UInt8]
    public var body: [UInt8]

    public init(uri: String, version: String?, headline: [UInt8], body: [UInt8]) {
        self.uri = uri
        self.version = version
        self.headline = headline
        self.body = body
    }
}

/// Reads items back for verification: the records journal in the desk, an array in tests.
public protocol TextSource {
    /// The item with that sequence number; nil only if it is no longer kept, never "not yet written": the desk also
    /// answers for items that it has judged and not yet synced. The same question must get the same answer whenever
    /// the same journal is judged, or two runs would differ.
    func item(_ sequence: UInt64) -> PriorItem?
}
