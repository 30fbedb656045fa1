/// What one agency does its own way, so that its messages are read as it means them.
///
/// Everything has a default that works for most agencies; a profile says what differs. `Config/sources` holds examples.
public struct SourceProfile: Sendable, Hashable {
    /// What the desk calls the agency: `infoSources[0].name` of all its articles, in whatever format they come.
    public var source: String
    /// What else its messages call it, compared without case: `KES`, `Kestrel News Agency`, `kestrel.example`.
    public var names: [String]
    /// Which messages are its own where they name nobody.
    public var match: Match
    /// Character set of what is no UTF-8, as IANA calls it; nil: what the message says, else Windows-1252.
    public var charset: String?
    /// What ends a line beside LF and CR LF, in messages of IPTC 7901 and ANPA 1312.
    public var lineSeparators: [[UInt8]]
    /// In `04/05/2026`, is the month first or the day? Nil: the month, unless it is beyond 12.
    public var dateOrder: DateOrder?
    /// Minutes east of Greenwich, for times that name no zone. Nil: UTC.
    public var zone: Int?
    /// How the line behind the text says when it was sent; nil: the forms of the standards.
    public var footer: StampForm?
    /// Media topics of its category letters, in lower case: `f` is `medtop:04000000`.
    public var categories: [String: String]
    /// Media topics of its own codes, as they stand in its messages: `N2:CRIM` is `medtop:02000000`.
    public var codes: [String: String]
    /// Lines that belong to no story.
    public var boilerplate: [LinePattern]
    /// False: what stands in the version field is none, and of two messages of one item the later counts.
    public var namesVersions: Bool

    /// Signs of a message by which it is known as an agency's. Each that is given must hold; none given matches none.
    public struct Match: Sendable, Hashable {
        /// Service letters of an ANPA message, source letters of IPTC 7901; letters of ANPA differ by case.
        public var services: [String] = []
        public var formats: [FeedFormat] = []
        /// Of the path that is read: `*/kestrel/*`.
        public var files: [LinePattern] = []

        public init() {}

        var isEmpty: Bool { services.isEmpty && files.isEmpty }
    }

    /// Is it called so, by the desk or in its messages?
    func answers(to name: String?) -> Bool {
        guard let name = name?.lowercased() else { return false }
        return source.lowercased() == name || names.contains { $0.lowercased() == name }
    }

    public init(source: String) {
        self.source = source
        names = []
        match = Match()
        lineSeparators = []
        categories = [:]
        codes = [:]
        boilerplate = []
        namesVersions = true
    }
}

/// In a date of three numbers, which comes first?
public enum DateOrder: String, Sendable, Hashable, CaseIterable {
    case monthFirst = "month-first"
    case dayFirst = "day-first"
}
