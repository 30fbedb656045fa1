/// Why an article is refused: which member, what was found, what is allowed.
public struct ArticleError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// Not JSON, not UTF-8, nested too deep, a name twice.
        case json
        /// A value of the wrong kind, or outside what ninjs 3.1 allows.
        case value
        /// A member that ninjs 3.1 demands is not there.
        case missing
        /// A member that ninjs 3.1 does not know.
        case unknown
        /// Longer than a limit.
        case tooLarge
    }

    public var reason: Reason
    /// Path of the member, from `item`: `item.headlines[0].value`.
    public var path: String
    public var sentence: String

    public init(_ reason: Reason, path: String, _ sentence: String) {
        self.reason = reason
        self.path = path
        self.sentence = sentence
    }

    /// `item.versionCreated: "tomorrow" is no ISO 8601 date …`
    public var description: String { "\(path): \(sentence)" }
}
