/// Values that are allowed and yet most likely a slip.
extension Filter {
    /// A sentence for each value that nothing the desk says of itself can match, only what a sender happens to write.
    ///
    ///     try Filter("subject=football").doubts
    ///     // ["no Media Topic is called \"football\", only what senders call so is found; there are American football, …"]
    public var doubts: [String] {
        clauses.flatMap { clause -> [String] in
            switch clause {
            case .anyOf(.subject, let values), .noneOf(.subject, let values): values.compactMap(Self.doubt(subject:))
            case .anyOf(.language, let values), .noneOf(.language, let values): values.compactMap(Self.doubt(language:))
            default: []
            }
        }
    }

    private static func doubt(subject: String) -> String? {
        guard MediaTopics.topic(subject) == nil, MediaTopics.topic(named: subject) == nil else { return nil }
        let alike = MediaTopics.all.lazy.filter { !$0.isRetired && folded($0.name).contains(subject) }.prefix(4)
        return "no Media Topic is called \"\(subject)\", only what senders call so is found"
            + (alike.isEmpty ? "" : "; there are " + alike.map(\.name).joined(separator: ", "))
    }

    /// BCP 47: a language is two or three letters, then come script and region.
    private static func doubt(language: String) -> String? {
        let primary = language.utf8.prefix { $0 != UInt8(ascii: "-") }
        guard !(2...3).contains(primary.count) else { return nil }
        return "\"\(language)\" is no language tag, only what senders write so is found; a tag is en, or pt-BR"
    }
}
