/// What a filter can ask of a record, and nothing else. Computed once a record, evaluated against every filter.
///
/// Names and codes are kept as the record has them; `Filter` folds case when it is parsed, and
/// the facets fold theirs when they are made.
public struct Facets: Sendable, Hashable {
    /// `none exact near contained revision` of an item, or `dead`; of a notice the kind of the item it is about.
    public var kind: String
    public var uri: String
    /// ninjs `type`: text, picture …
    public var type: String
    public var signal: String
    public var source: String
    public var language: String
    public var story: String
    public var urgency: Int?
    /// `pending` or `none` of an item (`EmbargoState`); empty of a dead entry.
    public var embargo: String
    /// `medtop:` codes and names, case folded, with every broader topic's code and name.
    public var subjects: [String]
    /// Names, codes and uris of places and of all they lie in, case folded.
    public var places: [String]
    public var people: [String]
    public var organisations: [String]
    /// These are a notice's: all the rest is what the item had that the notice is about.
    public var isNotice: Bool

    public init(
        kind: String, uri: String = "", type: String = "", signal: String = "", source: String = "",
        language: String = "", story: String = "", urgency: Int? = nil, embargo: String = EmbargoState.none.rawValue,
        subjects: [String] = [], places: [String] = [], people: [String] = [], organisations: [String] = [],
        isNotice: Bool = false
    ) {
        self.kind = kind
        self.uri = uri
        self.type = type
        self.signal = signal
        self.source = source
        self.language = language
        self.story = story
        self.urgency = urgency
        self.embargo = embargo
        self.subjects = subjects
        self.places = places
        self.people = people
        self.organisations = organisations
        self.isNotice = isNotice
    }
}
