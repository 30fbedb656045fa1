/// A subject (IPTC Media Topic) that the desk gives an item.
public struct Subject: Sendable, Hashable {
    /// `medtop:` and eight digits.
    public var uri: String
    public var name: String
    /// 0–100.
    public var confidence: Int
    /// `wiredesk:classifier` or `wiredesk:rules`.
    public var creator: String

    public init(uri: String, name: String, confidence: Int, creator: String) {
        self.uri = uri
        self.name = name
        self.confidence = confidence
        self.creator = creator
    }
}

/// A person, organisation or place found in an item's text.
public struct Entity: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable { case person, organisation, place }
    public var kind: Kind
    /// The full name: from the gazetteer where known, else the fullest mention.
    public var name: String
    /// ISO 3166-1 alpha-2 (or 3166-2) code of a place, or a well-known short code of an organisation.
    public var literal: String?
    /// Codes of what a place lies in (a city's country), so that `place=SY` finds Aleppo.
    public var within: [String]
    /// Wikidata id as a URI, where known.
    public var uri: String?
    /// 0–100, from where it stands and how often.
    public var relevance: Int
    /// Every mention, as byte ranges.
    public var mentions: [Mention]

    public init(
        kind: Kind, name: String, literal: String? = nil, within: [String] = [], uri: String? = nil,
        relevance: Int, mentions: [Mention]
    ) {
        self.kind = kind
        self.name = name
        self.literal = literal
        self.within = within
        self.uri = uri
        self.relevance = relevance
        self.mentions = mentions
    }
}

/// A byte range in the headline or the body.
public struct Mention: Sendable, Hashable {
    public var inHeadline: Bool
    public var start: Int
    public var length: Int

    public init(inHeadline: Bool, start: Int, length: Int) {
        self.inHeadline = inHeadline
        self.start = start
        self.length = length
    }
}

/// Why a subject was given: the terms or rules that spoke for it, strongest first.
public struct SubjectEvidence: Sendable, Hashable {
    public struct Term: Sendable, Hashable {
        /// As it stands in the text, or the rule's name.
        public var text: String
        public var weight: Double
        /// First place where it matched, if it is a piece of text.
        public var mention: Mention?

        public init(text: String, weight: Double, mention: Mention? = nil) {
            self.text = text
            self.weight = weight
            self.mention = mention
        }
    }
    public var uri: String
    public var terms: [Term]

    public init(uri: String, terms: [Term]) {
        self.uri = uri
        self.terms = terms
    }
}

/// What the desk says of an item's relation to earlier ones.
public struct DuplicateJudgement: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable { case none, exact, near, contained, revision }
    public var kind: Kind
    /// The item that the judgement compares with; nil for `none`.
    public var of: String?
    public var ofSequence: UInt64?
    /// Jaccard of word 3-shingles, 0–1.
    public var similarity: Double
    /// Share of the smaller one's word 3-shingles that stand in the other, 0–1.
    public var containment: Double
    public var shared: [SharedPassage]
    /// Bands of the two signatures that met, counted from 0, where any did; the others were found by what they share.
    public var bands: [Int]
    /// Facts that differ (numbers, names, dates), for people to read.
    public var differing: [String]
    /// For a revision: what changed.
    public var revision: RevisionChange?

    public init(
        kind: Kind, of: String? = nil, ofSequence: UInt64? = nil, similarity: Double = 0, containment: Double = 0,
        shared: [SharedPassage] = [], bands: [Int] = [], differing: [String] = [], revision: RevisionChange? = nil
    ) {
        self.kind = kind
        self.of = of
        self.ofSequence = ofSequence
        self.similarity = similarity
        self.containment = containment
        self.shared = shared
        self.bands = bands
        self.differing = differing
        self.revision = revision
    }
    public static let none = DuplicateJudgement(kind: .none)
}

/// A passage that stands in both texts, in bytes of each body.
public struct SharedPassage: Sendable, Hashable {
    public var start: Int
    public var length: Int
    public var otherStart: Int

    public init(start: Int, length: Int, otherStart: Int) {
        self.start = start
        self.length = length
        self.otherStart = otherStart
    }
}

/// What a revision changed, in paragraphs.
public struct RevisionChange: Sendable, Hashable {
    public var added: Int
    public var removed: Int
    public var altered: Int
    /// Numbers, names or negations changed.
    public var material: Bool

    public init(added: Int, removed: Int, altered: Int, material: Bool) {
        self.added = added
        self.removed = removed
        self.altered = altered
        self.material = material
    }
}

/// The story (running news event) that an item belongs to.
public struct StoryJudgement: Sendable, Hashable {
    /// `s-` and the sequence number of its first item.
    public var id: String
    /// uri of its first item.
    public var first: String
    /// Items so far, this one counted.
    public var size: Int
    /// Different sources so far.
    public var sources: Int
    /// Texts that are no duplicates of another one of the story.
    public var independent: Int

    public init(id: String, first: String, size: Int, sources: Int, independent: Int) {
        self.id = id
        self.first = first
        self.size = size
        self.sources = sources
        self.independent = independent
    }
}
