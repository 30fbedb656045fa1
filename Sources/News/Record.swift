/// What stateless analysis found in one article: language, subjects, entities and why.
public struct Enrichment: Sendable, Hashable {
    /// ISO 639-1, as identified from the text or taken from the article; nil where it is not known.
    public var language: String?
    public var subjects: [Subject]
    public var entities: [Entity]
    public var subjectEvidence: [SubjectEvidence]

    public init(
        language: String? = nil, subjects: [Subject] = [], entities: [Entity] = [],
        subjectEvidence: [SubjectEvidence] = []
    ) {
        self.language = language
        self.subjects = subjects
        self.entities = entities
        self.subjectEvidence = subjectEvidence
    }
}

/// What made the judgements of a record: so that any of them can be made again.
public struct Provenance: Sendable, Hashable {
    public var by: String
    public var model: String
    public var rules: String
    public var gazetteer: String

    public init(by: String, model: String, rules: String, gazetteer: String) {
        self.by = by
        self.model = model
        self.rules = rules
        self.gazetteer = gazetteer
    }
}

/// One entry of the records journal.
public enum Record: Sendable, Hashable {
    case item(ItemRecord)
    case dead(DeadRecord)
    case notice(NoticeRecord)
}

/// The enriched record of one article.
public struct ItemRecord: Sendable, Hashable {
    public var sequence: UInt64
    public var accession: UInt64
    /// The dead article's accession that this one takes up again (`wiredeskctl dead retry`); nil for all others.
    public var retryOf: UInt64?
    public var received: Timestamp
    public var article: Article
    public var enrichment: Enrichment
    public var duplicate: DuplicateJudgement
    public var story: StoryJudgement?
    public var provenance: Provenance

    public init(
        sequence: UInt64, accession: UInt64, retryOf: UInt64? = nil, received: Timestamp, article: Article,
        enrichment: Enrichment,
        duplicate: DuplicateJudgement, story: StoryJudgement?, provenance: Provenance
    ) {
        self.sequence = sequence
        self.accession = accession
        self.retryOf = retryOf
        self.received = received
        self.article = article
        self.enrichment = enrichment
        self.duplicate = duplicate
        self.story = story
        self.provenance = provenance
    }
}

/// Why an accepted article could not become an item.
public struct DeadRecord: Sendable, Hashable {
    public var sequence: UInt64
    public var accession: UInt64
    /// The dead article's accession that this one takes up again (`wiredeskctl dead retry`); nil for all others.
    public var retryOf: UInt64?
    public var received: Timestamp
    /// Empty where not even the uri could be read.
    public var uri: String
    public var reason: String

    public init(
        sequence: UInt64, accession: UInt64, retryOf: UInt64? = nil, received: Timestamp, uri: String, reason: String
    ) {
        self.sequence = sequence
        self.accession = accession
        self.retryOf = retryOf
        self.received = received
        self.uri = uri
        self.reason = reason
    }
}

/// Something learned later about an earlier item. It matches every filter that the item matched.
public struct NoticeRecord: Sendable, Hashable {
    public enum About: String, Sendable, Hashable, CaseIterable { case withdrawn, merged }
    public var sequence: UInt64
    /// The accession that caused it.
    public var accession: UInt64
    public var received: Timestamp
    public var about: About
    /// The earlier item.
    public var uri: String
    public var itemSequence: UInt64
    /// What caused it: the kill's uri, or the story merged into.
    public var cause: String
    /// The earlier item's facets, carried along so that replay needs no look-up.
    public var facets: Facets

    public init(
        sequence: UInt64, accession: UInt64, received: Timestamp, about: About, uri: String, itemSequence: UInt64,
        cause: String, facets: Facets
    ) {
        self.sequence = sequence
        self.accession = accession
        self.received = received
        self.about = about
        self.uri = uri
        self.itemSequence = itemSequence
        self.cause = cause
        self.facets = facets
    }
}
