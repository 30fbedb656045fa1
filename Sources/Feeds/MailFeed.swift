import News

/// A mail, or an mbox of them, each holding a story as text or as a file of any other format.
struct MailFeed: FeedParser {
    let settings: FeedSettings
    private var text: [UInt8] = []
    private var start = 0
    private var startLine = 1
    private var line = 1
    private var offset = 0
    private var isTooLong = false
    private var isMailbox: Bool?
    /// The line that is being read, until it shows whether it begins a mail.
    private var current: [UInt8] = []

    init(_ settings: FeedSettings) { self.settings = settings }

    mutating func consume(_ bytes: UnsafeRawBufferPointer, into items: inout [FeedItem]) {
        for byte in bytes {
            current.append(byte)
            if byte == 0x0A { endLine(into: &items) } else if current.count >= 4_096 { keep() }
        }
    }

    mutating func finish(into items: inout [FeedItem]) {
        if !current.isEmpty { endLine(into: &items) }
        cut(into: &items)
    }

    private mutating func endLine(into items: inout [FeedItem]) {
        let begins = current.starts(with: "From ".utf8)
        if isMailbox == nil, !current.allSatisfy({ $0 <= 0x20 }) { isMailbox = begins }
        if isMailbox == true, begins { cut(into: &items) }
        keep()
        line += 1
    }

    private mutating func keep() {
        offset += current.count
        if !isTooLong, text.count + current.count <= settings.maximumArticleBytes {
            text += current
        } else {
            isTooLong = true
            text = []
        }
        current.removeAll(keepingCapacity: true)
    }

    private mutating func cut(into items: inout [FeedItem]) {
        defer {
            text = []
            start = offset
            startLine = line
            isTooLong = false
        }
        let input = start..<offset
        guard !isTooLong else {
            items.append(.refused(.tooLong(settings, line: startLine, input: input, what: "a mail")))
            return
        }
        guard !text.allSatisfy({ $0 <= 0x20 }) else { return }
        var mail = text[...]
        if mail.starts(with: "From ".utf8) {
            mail = mail[((mail.firstIndex(of: 0x0A) ?? mail.endIndex - 1) + 1)...]
        }
        let found = read(MailPart(mail), input)
        for (i, item) in found.enumerated() {
            // One mail's bytes belong to its first item.
            items.append(
                item.moved { _ in i == 0 ? input.lowerBound : input.upperBound }.covering(i == 0 ? input : nil))
        }
    }

    private func read(_ mail: MailPart, _ input: Range<Int>) -> [FeedItem] {
        let leaves = mail.leaves()
        var inner: [FeedItem] = []
        for part in leaves where Self.mayHoldAFeed(part) {
            let bytes = part.content
            let format = bytes.withUnsafeBytes { FormatDetection.format(of: $0, isWhole: true) }
            guard let format, format != .text, format != .mail, format != .auto else { continue }
            var reader = FeedReader(
                FeedSettings(
                    format: format, source: settings.source, file: settings.file,
                    maximumArticleBytes: settings.maximumArticleBytes, profiles: settings.profiles))
            inner += reader.consume(bytes) + reader.finish()
        }
        if !inner.isEmpty { return inner.map { $0.onLine(startLine) } }
        guard let draft = draft(mail, leaves) else {
            return [
                .refused(
                    FeedError(
                        file: settings.file, line: startLine, offset: input.lowerBound,
                        found: "a mail without subject and text", advice: "write one of them", input: input))
            ]
        }
        return [
            .article(
                FeedArticle(json: draft.encode(), uri: draft.uri ?? draft.stableURI, line: startLine, input: input))
        ]
    }

    private static func mayHoldAFeed(_ part: MailPart) -> Bool {
        let type = part.type
        return type.hasPrefix("text/") && type != "text/html" || type.contains("xml") || type.contains("json")
            || type == "application/octet-stream"
    }

    private func draft(_ mail: MailPart, _ leaves: [MailPart]) -> ArticleDraft? {
        var draft = ArticleDraft()
        if let subject = mail.field("subject") { draft.headline = PlainText.collapsed(Array(subject.utf8)) }
        let texts = leaves.filter { !$0.isAttachment }
        for type in ["text/plain", "text/html"] where draft.body.isEmpty {
            for part in texts where part.type == type && draft.body.isEmpty {
                let text = part.text
                let story = type == "text/html" ? StoryText(html: text) : StoryText(plain: Self.withoutSignature(text))
                draft.body = story.story
                draft.asides = story.asides
            }
        }
        guard !draft.headline.isEmpty || !draft.body.isEmpty else { return nil }
        draft.source = settings.source ?? mail.field("from").flatMap(Self.name)
        let profile = SourceReading(settings).profile(said: draft.source)
        draft.versionCreated = mail.field("date").flatMap { DateReading(profile).parse($0) }
        draft.language = mail.field("content-language")
        switch mail.field("x-priority")?.first ?? " " {
        case "1": draft.urgency = 1
        case "2": draft.urgency = 3
        default: break
        }
        draft.settle(profile)
        draft.arrival = ["format": FeedFormat.mail.name, "file": settings.file]
        if let id = mail.field("message-id")?.filter({ $0 != "<" && $0 != ">" && !$0.isWhitespace }), !id.isEmpty {
            draft.uri = ItemIdentity.uri("mid:\(id)", source: draft.source)
        } else {
            draft.uri = draft.stableURI
        }
        return draft
    }

    /// `"Meridian Wire" <desk@meridian.example>` is Meridian Wire; a bare address is its host.
    private static func name(_ from: String) -> String? {
        let name = from.prefix { $0 != "<" }.filter { $0 != "\"" }
        let plain = String(name).trimmed
        if !plain.isEmpty, !plain.contains("@") { return plain }
        let address = from.split { $0 == "<" || $0 == ">" || $0 == " " }.first { $0.contains("@") }
        return address?.split(separator: "@").last.map(String.init)
    }

    /// What stands below `-- ` is nobody's story.
    private static func withoutSignature(_ text: [UInt8]) -> [UInt8] {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let mark = lines.firstIndex(where: { $0.elementsEqual("-- ".utf8) || $0.elementsEqual("-- \r".utf8) })
        else { return text }
        return Array(lines[..<mark].joined(separator: [0x0A]))
    }
}

extension FeedItem {
    /// The item as made of `range`, where one is given.
    fileprivate func covering(_ range: Range<Int>?) -> FeedItem {
        guard let range else { return self }
        switch self {
        case .article(var article):
            article.input = range
            return .article(article)
        case .refused(var error):
            error.input = range
            return .refused(error)
        }
    }

    fileprivate func onLine(_ line: Int) -> FeedItem {
        switch self {
        case .article(var article):
            article.line = line
            return .article(article)
        case .refused(var error):
            error.line = line
            return .refused(error)
        }
    }
}
