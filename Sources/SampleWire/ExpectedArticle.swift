/// What a good desk says of one article of the sample wire: a line of `expected.ndjson`.
///
/// `Config/samples/README.md` describes the members.
public struct ExpectedArticle: Sendable, Hashable, Decodable {
    public struct Duplicate: Sendable, Hashable, Decodable {
        /// Any one of these is right: `none exact near contained revision`.
        public var kinds: [String]
        /// Any one of these uris is right; empty for `none`.
        public var of: [String]
    }
    public struct Notice: Sendable, Hashable, Decodable {
        /// `withdrawn`, `merged`.
        public var about: String
        /// uri of the article that caused it.
        public var cause: String
    }
    public var uri: String
    public var version: String
    /// How often the same bytes come again. Never makes a second record.
    public var resent: Int?
    /// Top-level `medtop:` codes, any one of which the first subject must lie in; nil is not judged.
    public var classes: [String]?
    public var duplicate: Duplicate
    /// Articles with the same word are one story; nil is not judged.
    public var story: String?
    /// ISO 3166 codes.
    public var places: [String]
    /// `A|B` is satisfied by either name.
    public var people: [String]
    public var organisations: [String]
    /// Welcome, not required.
    public var alsoPeople: [String]?
    public var notices: [Notice]
}

/// Why an expectation could not be read.
public struct SampleWireError: Error, Sendable, CustomStringConvertible {
    /// From 1.
    public var line: Int
    public var what: String
    public var description: String { "sample wire: expectation on line \(line): \(what)" }
}
