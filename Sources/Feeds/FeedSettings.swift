/// How a feed is to be read.
public struct FeedSettings: Sendable, Hashable {
    public var format: FeedFormat
    /// Name of the source for articles that name none; becomes `infoSources[0].name` and part of a made uri.
    public var source: String?
    /// What is being read, for errors and for `arrival`: a path, or `-`.
    public var file: String
    /// Longest article that is read, in bytes of the input. What is longer is refused and counted, never held.
    public var maximumArticleBytes: Int
    /// What is known of the sources' own ways; `.none` where nothing is.
    public var profiles: SourceProfiles

    /// - Parameter maximumArticleBytes: 8 MiB if not given, as much as the desk takes (`ArticleDecoder.Settings`).
    public init(
        format: FeedFormat = .auto, source: String? = nil, file: String = "-", maximumArticleBytes: Int = 8 << 20,
        profiles: SourceProfiles = .none
    ) {
        self.format = format
        self.source = source
        self.file = file
        self.maximumArticleBytes = maximumArticleBytes
        self.profiles = profiles
    }
}
