import News

/// Plain text: one article a feed (a file, or standard input to its end), headline first.
///
/// What the text does not say is not made up: no date, no language, and a headline only where there is one.
struct TextFeed: FeedParser {
    let settings: FeedSettings
    private var bytes: [UInt8] = []
    /// All bytes of a text that is too long, not kept.
    private var skipped = 0

    init(_ settings: FeedSettings) { self.settings = settings }

    mutating func consume(_ bytes: UnsafeRawBufferPointer, into items: inout [FeedItem]) {
        if skipped == 0, self.bytes.count + bytes.count <= settings.maximumArticleBytes {
            self.bytes.append(contentsOf: bytes)
        } else {
            skipped += self.bytes.count + bytes.count
            self.bytes = []
        }
    }

    mutating func finish(into items: inout [FeedItem]) {
        guard skipped == 0 else {
            items.append(.refused(.tooLong(settings, line: 1, input: 0..<skipped, what: "a text")))
            return
        }
        // An empty file is no article and no error, as an empty NDJSON file is none.
        guard !bytes.allSatisfy(FormatDetection.isBlank) else { return }
        let input = 0..<bytes.count
        func refuse(at offset: Int, _ found: String, _ advice: String) {
            let line = 1 + bytes[..<offset].count { $0 == 0x0A }
            items.append(
                .refused(
                    FeedError(
                        file: settings.file, line: line, offset: offset, found: found, advice: advice, input: input)))
        }
        let profile = SourceReading(settings).profile(said: nil)
        let (text, charset) = Charset.decode(bytes, unless: profile?.charset)
        if charset != Charset.utf16.rawValue, let zero = bytes.firstIndex(of: 0) {
            refuse(at: zero, "a zero byte: this is no text", "send text, or name the format with --format")
            return
        }
        if charset == Charset.utf16.rawValue, text.first == UInt8(ascii: "{") {
            refuse(at: 0, "JSON in UTF-16", "send JSON in UTF-8, as RFC 8259 asks")
            return
        }
        if let other = Self.otherFormat(text) {
            refuse(
                at: 0, "\(other), which is no plain text",
                "send the article's own text, or one of the formats that --help lists")
            return
        }
        let layout = TextLayout(text)
        guard !layout.draft.headline.isEmpty || !layout.draft.body.isEmpty else {
            refuse(at: 0, "no headline and no story", "put the headline on the first line and the story below it")
            return
        }
        var draft = layout.draft
        draft.source = settings.source
        if let profile { draft.apply(profile) }
        // File and character set are no content: the made uri leaves them out, and what stands beside the story.
        draft.uri = draft.stableURI
        // After the uri, which is of what is said and not of what it means.
        if draft.signal == .new {
            let note = draft.editorialNote.map { Array($0.utf8) } ?? []
            draft.signal = EditorialMarks.signal(headline: draft.headline, note: note) ?? .new
        }
        draft.arrival = ["format": FeedFormat.text.name, "charset": charset, "file": settings.file]
        items.append(
            .article(FeedArticle(json: draft.encode(), uri: draft.uri ?? draft.stableURI, line: 1, input: input)))
    }

    /// What is sent as a file now and then and would make a headline of its first line; nil for anything else.
    private static func otherFormat(_ text: [UInt8]) -> String? {
        let head = text.prefix(512).drop { FormatDetection.isBlank($0) }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        let known: [(StaticString, String)] = [
            ("<!doctype html", "a page of HTML"), ("<html", "a page of HTML"), ("%pdf-", "a PDF document"),
            ("{\\rtf", "a document in RTF"), ("pk\u{3}\u{4}", "a ZIP archive or an office document"),
        ]
        return known.first { mark, _ in
            head.starts(with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
        }?.1
    }
}
