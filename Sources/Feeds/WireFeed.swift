import News

/// Messages of the teleprinter age, IPTC 7901 and ANPA 1312, one after another on a stream.
///
/// SOH begins a message and EOT ends it; where one is missing the other will do, and where both are, a header line
/// behind a footer.
struct WireFeed: FeedParser {
    let settings: FeedSettings
    private let reading: SourceReading
    private var text: [UInt8] = []
    /// Byte of the input at which `text` begins, and its line.
    private var start = 0
    private var startLine = 1
    private var offset = 0
    private var line = 1
    private var isTooLong = false
    /// Whether anything but filling has come since the last message.
    private var hasBegun = false
    /// A text's end or its footer has come: a header line would be the next message's.
    private var hasEnded = false
    /// Where in `text` the line began that is being read.
    private var lineStart = 0

    init(_ settings: FeedSettings) {
        self.settings = settings
        reading = SourceReading(settings)
    }

    mutating func consume(_ bytes: UnsafeRawBufferPointer, into items: inout [FeedItem]) {
        var at = 0
        while at < bytes.count {
            // Whole runs are copied; only these bytes cut.
            var end = at
            while end < bytes.count, bytes[end] > 0x04 && bytes[end] != 0x0A || bytes[end] == 0 || bytes[end] == 2 {
                end += 1
            }
            keep(bytes, at..<end)
            guard end < bytes.count else { return }
            let byte = bytes[end]
            if byte == 0x01, hasBegun { cut(into: &items) }
            if byte == 0x0A { endLine(into: &items) }
            keep(bytes, end..<end + 1)
            if byte == 0x0A {
                line += 1
                lineStart = text.count
            }
            if byte == 0x03 { hasEnded = true }
            if byte == 0x04 { cut(into: &items) }
            at = end + 1
        }
    }

    mutating func finish(into items: inout [FeedItem]) {
        endLine(into: &items)
        cut(into: &items)
    }

    private mutating func keep(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
        var range = range
        if !hasBegun {
            // Filling before a message is nobody's.
            while let first = range.first, Self.isFilling(bytes[first]) {
                range = first + 1..<range.upperBound
                offset += 1
            }
            guard !range.isEmpty else { return }
            hasBegun = true
            start = offset
            startLine = line
            lineStart = 0
        }
        offset += range.count
        if !isTooLong, text.count + range.count <= settings.maximumArticleBytes {
            text.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[range]))
        } else if !isTooLong {
            // Enough is kept of it to know its lines by.
            isTooLong = true
            text = []
            lineStart = 0
        }
    }

    /// NUL, EOT, SYN, DEL and white space.
    static func isFilling(_ byte: UInt8) -> Bool {
        byte == 0 || byte == 4 || byte == 0x16 || byte == 0x7F || byte == 0x20 || byte == 0x0A || byte == 0x0D
            || byte == 0x09
    }

    /// A line is whole: is it the last of this message, or the first of the next?
    private mutating func endLine(into items: inout [FeedItem]) {
        guard hasBegun, !isTooLong, lineStart < text.count else { return }
        let current = text[lineStart...]
        if hasEnded, lineStart > 0, WireHeader.begins(current) {
            let rest = Array(current)
            text.removeSubrange(lineStart...)
            offset -= rest.count
            cut(into: &items)
            hasBegun = true
            start = offset
            startLine = line
            lineStart = 0
            text = rest
            offset += rest.count
        } else if !hasEnded, current.count < 60, WireStamp.isFooter(current) {
            hasEnded = true
        }
    }

    private mutating func cut(into items: inout [FeedItem]) {
        defer {
            text.removeAll(keepingCapacity: true)
            isTooLong = false
            hasBegun = false
            hasEnded = false
            lineStart = 0
        }
        guard hasBegun else { return }
        let input = start..<offset
        guard !isTooLong else {
            items.append(.refused(.tooLong(settings, line: startLine, input: input, what: "a message")))
            return
        }
        guard !text.allSatisfy({ Self.isFilling($0) || $0 <= 0x04 }) else { return }
        let (utf8, charset) = Charset.decode(lineFeeds(text)[...], named: profile?.charset)
        guard let (found, format) = read(utf8) else {
            items.append(
                .refused(
                    FeedError(
                        file: settings.file, line: startLine, offset: start, field: "header",
                        found: "a message without a header of IPTC 7901 or ANPA 1312",
                        advice: "begin it with SOH, service and number; the feed goes on with the next message",
                        input: input)))
            return
        }
        var draft = found
        draft.arrival = ["format": format.name, "file": settings.file]
        if charset != Charset.utf8.rawValue { draft.arrival["charset"] = charset }
        let uri = draft.uri ?? draft.stableURI
        draft.uri = uri
        items.append(.article(FeedArticle(json: draft.encode(), uri: uri, line: startLine, input: input)))
    }

    private func read(_ text: [UInt8]) -> (ArticleDraft, FeedFormat)? {
        let message = WireMessage(text)
        let anpa = { ANPA1312.draft(message, reading).map { ($0, FeedFormat.anpa1312) } }
        let iptc = { IPTC7901.draft(message, reading).map { ($0, FeedFormat.iptc7901) } }
        return settings.format == .iptc7901 ? iptc() ?? anpa() : anpa() ?? iptc()
    }

    /// What is known of the sender before the message is read: by the feed's word, or the path.
    private var profile: SourceProfile? { reading.profile(said: nil) }

    /// The message with its own line ends as line feeds.
    private func lineFeeds(_ text: [UInt8]) -> [UInt8] {
        let separators = profile?.lineSeparators ?? []
        // Where no line feed is, carriage returns are what ends a line.
        guard !separators.isEmpty || !text.contains(0x0A) else { return text }
        let ends = separators + (text.contains(0x0A) ? [] : [[0x0D]])
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var at = 0
        while at < text.count {
            if let end = ends.first(where: { text[at...].starts(with: $0) }) {
                out.append(0x0A)
                at += end.count
            } else {
                out.append(text[at])
                at += 1
            }
        }
        return out
    }
}
