/// A format that articles arrive in.
public enum FeedFormat: String, Sendable, Hashable, CaseIterable {
    /// Told from the content.
    case auto
    /// One ninjs object, or a JSON array of them, laid out in any way.
    case ninjs
    /// One ninjs object a line.
    case ninjsLines = "ninjs-ndjson"
    /// One article as plain text, headline first.
    case text

    /// As the command line and the configuration call it.
    public var name: String { rawValue }

    /// The format called `name`; nil if there is none.
    public init?(name: String) { self.init(rawValue: name) }
}
