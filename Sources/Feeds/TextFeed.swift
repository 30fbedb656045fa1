import Crypto
import JSON

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
        let (text, charset) = Charset.decode(bytes)
        if charset != .utf16, let zero = bytes.firstIndex(of: 0) {
            refuse(at: zero, "a zero byte: this is no text", "send text, or name the format with --format")
            return
        }
        if charset == .utf16, text.first == UInt8(ascii: "{") {
            refuse(at: 0, "JSON in UTF-16", "send JSON in UTF-8, as RFC 8259 asks")
            return
        }
        let layout = TextLayout(text)
        guard !layout.headline.isEmpty || !layout.story.isEmpty else {
            refuse(at: 0, "no headline and no story", "put the headline on the first line and the story below it")
            return
        }
        let (json, uri) = article(layout, charset)
        items.append(.article(FeedArticle(json: json, uri: uri, line: 1, input: input)))
    }

    /// The ninjs object. The uri is of source and words alone: file and character set are no content.
    private func article(_ layout: TextLayout, _ charset: Charset) -> (json: [UInt8], uri: String) {
        let uri = StableURI.make(source: settings.source) { hasher in
            for part in [layout.headline, layout.story, layout.aside] {
                hasher.update(data: part)
                hasher.update(data: [0])
            }
        }
        var json: [UInt8] = []
        json.reserveCapacity(layout.story.count + layout.aside.count + 512)
        JSONWriter.append(raw: "{\"uri\":", to: &json)
        JSONWriter.append(string: uri, to: &json)
        JSONWriter.append(raw: ",\"type\":\"text\"", to: &json)
        if !layout.headline.isEmpty {
            JSONWriter.append(raw: ",\"headlines\":[{\"role\":\"main\",\"value\":", to: &json)
            JSONWriter.append(text: layout.headline, to: &json)
            JSONWriter.append(raw: "}]", to: &json)
        }
        JSONWriter.append(raw: ",\"bodies\":[{\"role\":\"main\",\"contentType\":\"text/plain\",\"value\":", to: &json)
        JSONWriter.append(text: layout.story, to: &json)
        JSONWriter.append(raw: "}", to: &json)
        if !layout.aside.isEmpty {
            JSONWriter.append(raw: ",{\"role\":\"aside\",\"contentType\":\"text/plain\",\"value\":", to: &json)
            JSONWriter.append(text: layout.aside, to: &json)
            JSONWriter.append(raw: "}", to: &json)
        }
        JSONWriter.append(raw: "]", to: &json)
        if let by = layout.by {
            JSONWriter.append(raw: ",\"by\":", to: &json)
            JSONWriter.append(text: by, to: &json)
        }
        if let located = layout.located {
            JSONWriter.append(raw: ",\"located\":", to: &json)
            JSONWriter.append(text: located, to: &json)
        }
        if let source = settings.source {
            JSONWriter.append(raw: ",\"infoSources\":[{\"name\":", to: &json)
            JSONWriter.append(string: source, to: &json)
            JSONWriter.append(raw: "}]", to: &json)
        }
        JSONWriter.append(raw: ",\"arrival\":{\"format\":\"text\",\"charset\":", to: &json)
        JSONWriter.append(string: charset.rawValue, to: &json)
        JSONWriter.append(raw: ",\"file\":", to: &json)
        JSONWriter.append(string: settings.file, to: &json)
        JSONWriter.append(raw: "}}", to: &json)
        return (json, uri)
    }
}
