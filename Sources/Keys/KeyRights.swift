public import News

/// What the holder of a key may do.
public struct KeyRights: Sendable, Hashable {
    /// Which articles it may feed.
    public enum Sources: Sendable, Hashable {
        /// Every article, those without a source included.
        case all
        /// Articles of these sources alone, compared case folded.
        case only([String])
    }

    /// As the authorised-keys file names it; what logs and refusals say.
    public var name: String
    public var sources: Sources
    /// It may read what matches one of these, or any narrower filter; none is nothing.
    public var filters: [Filter]

    public init(name: String, sources: Sources, filters: [Filter]) {
        self.name = name
        self.sources = sources
        self.filters = filters
    }

    /// Whether it may feed articles of `source`; an article without one is fed only by who may feed all.
    public func mayFeed(source: String?) -> Bool {
        switch sources {
        case .all: return true
        case .only(let names):
            guard let source = source?.lowercased() else { return false }
            return names.contains { $0.lowercased() == source }
        }
    }

    /// Whether it may read what matches `filter`: `Filter.isWithin` one of its own.
    public func mayRead(_ filter: Filter) -> Bool { filters.contains { filter.isWithin($0) } }

    /// Why an article is not taken from it.
    public func refusal(ofSource source: String?) -> String {
        let mine =
            switch sources {
            case .all: "all"
            case .only(let names): names.isEmpty ? "none" : names.joined(separator: ", ")
            }
        return "infoSources: \(source.map { "\"\($0)\"" } ?? "no source") is not for key \"\(name)\" to feed; "
            + "its sources: \(mine)"
    }

    /// Why it does not get what matches a filter.
    public var filterRefusal: String {
        let mine = filters.map { $0 == .everything ? "*" : "\($0)" }
        return "key \"\(name)\" may not read this filter; it may read "
            + (mine.isEmpty ? "none" : mine.joined(separator: ", or ") + ", or narrower")
    }
}
