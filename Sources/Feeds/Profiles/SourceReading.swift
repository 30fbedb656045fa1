/// Whose messages a feed holds, as far as is known before and while they are read.
struct SourceReading: Sendable {
    /// The feed's own word: `--source`.
    let source: String?
    let file: String
    let profiles: SourceProfiles

    init(_ settings: FeedSettings) {
        source = settings.source
        file = settings.file
        profiles = settings.profiles
    }

    /// The profile of a message: by what it says it is from, by the feed's word, by its marks.
    func profile(said name: String?, service: String? = nil, format: FeedFormat? = nil) -> SourceProfile? {
        guard !profiles.isEmpty else { return nil }
        return profiles.profile(named: name) ?? profiles.profile(named: source)
            ?? profiles.profile(service: service, format: format, file: file)
    }
}
