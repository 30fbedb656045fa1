/// Reads a feed of any known format, in chunks, with bounded memory.
///
///     var reader = FeedReader(FeedSettings(source: "VOA", file: path))
///     while let chunk = next() {                            // 64 KiB at a time, say
///         for item in reader.consume(chunk) { … }           // .article(…) or .refused(…)
///     }
///     for item in reader.finish() { … }
///
/// Values in, values out: no file and no socket inside. A bad article never stops the feed; every byte of the input is
/// in one article, in one refusal, or stands between them and says nothing (`FeedItem.input`). At most `maximumArticleBytes` and one chunk are
/// held; what a chunk completes is given out at once.
public struct FeedReader: Sendable {
    public let settings: FeedSettings
    /// The format being read; `.auto` until the content has shown it.
    public private(set) var format: FeedFormat
    private var parser: (any FeedParser)?
    /// The input's beginning, while its format is not known.
    private var beginning: [UInt8] = []

    public init(_ settings: FeedSettings = FeedSettings()) {
        self.settings = settings
        format = settings.format
        parser = Self.parser(for: settings.format, settings)
    }

    private static func parser(for format: FeedFormat, _ settings: FeedSettings) -> (any FeedParser)? {
        switch format {
        case .auto: nil
        case .ninjs: NinjsFeed(settings)
        case .ninjsLines: NinjsLinesFeed(settings)
        case .newsMLG2, .newsML1, .nitf, .rss, .atom, .xml: XMLFeed(settings)
        case .iptc7901, .anpa1312: WireFeed(settings)
        case .mail: MailFeed(settings)
        case .text: TextFeed(settings)
        }
    }

    /// Takes the next bytes of the feed and gives the items that they complete.
    public mutating func consume(_ bytes: UnsafeRawBufferPointer) -> [FeedItem] {
        var items: [FeedItem] = []
        guard bytes.count > 0 else { return items }
        if parser != nil {
            parser?.consume(bytes, into: &items)
        } else {
            beginning.append(contentsOf: bytes)
            detect(isWhole: false, into: &items)
        }
        return items
    }

    /// Takes the next bytes of the feed and gives the items that they complete.
    public mutating func consume(_ bytes: [UInt8]) -> [FeedItem] {
        bytes.withUnsafeBytes { consume($0) }
    }

    /// The feed has ended: gives what is left. Nothing may be consumed after it.
    public mutating func finish() -> [FeedItem] {
        var items: [FeedItem] = []
        if parser == nil { detect(isWhole: true, into: &items) }
        parser?.finish(into: &items)
        return items
    }

    private mutating func detect(isWhole: Bool, into items: inout [FeedItem]) {
        guard
            let found = beginning.withUnsafeBytes({ FormatDetection.format(of: $0, isWhole: isWhole) }),
            var parser = Self.parser(for: found, settings)
        else { return }
        format = found
        beginning.withUnsafeBytes { parser.consume($0, into: &items) }
        beginning = []
        self.parser = parser
    }
}
