/// Values that are allowed and yet most likely a slip.
extension Filter {
    /// A sentence for each value that nothing the desk says of itself can match, only what a sender happens to write.
    ///
    ///     try Filter("subject=football").doubts { gazetteer.names(ofPlace: $0) }
    ///     // ["no Media Topic is called \"football\", only what senders call so is found; there are American football, …"]
    ///
    /// - Parameter places: the names that records give to what a place is called: of `bombay` that is `Mumbai`, of a slip
    ///   none. Asked only where the filter has a place.
    public func doubts(places: (String) -> [String]) -> [String] {
        clauses.flatMap { clause -> [String] in
            switch clause {
            case .anyOf(.place, let values), .noneOf(.place, let values):
                values.compactMap { Self.doubt(place: $0, places) }
            case .anyOf(.subject, let values), .noneOf(.subject, let values): values.compactMap(Self.doubt(subject:))
            case .anyOf(.language, let values), .noneOf(.language, let values): values.compactMap(Self.doubt(language:))
            default: []
            }
        }
    }

    private static func doubt(place: String, _ names: (String) -> [String]) -> String? {
        // Ids and uris are not names; of codes those of countries and regions are known here.
        let isID = "qg".utf8.contains(place.utf8.first ?? 0) && place.utf8.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
        guard !isID, !place.utf8.contains(UInt8(ascii: ":")), !PlaceCodes.isCode(place) else { return nil }
        let names = names(place)
        guard !names.contains(where: { folded($0) == place }) else { return nil }
        return names.isEmpty
            ? "no place called \"\(place)\" ships with wiredesk, only what senders and gazetteers of yours call so is found"
            : "\"\(place)\" stands in records as \(names.joined(separator: " or ")), only what senders call so is found"
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
