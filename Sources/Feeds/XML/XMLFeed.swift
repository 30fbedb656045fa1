import News

/// All formats in XML: NewsML-G2, NewsML 1, NITF, RSS and Atom, each told by its elements.
struct XMLFeed: FeedParser {
    let settings: FeedSettings
    private let reading: SourceReading
    private var framing: XMLFraming
    private var reader = XMLReader()
    private var context = MessageContext()
    /// Of which document `context` is.
    private var contextDocument = -1
    /// The input's first bytes, until they show whether it is UTF-16; then all of it, if it is.
    private var held: [UInt8] = []
    private var isWide: Bool?
    private var skipped = 0

    init(_ settings: FeedSettings) {
        self.settings = settings
        reading = SourceReading(settings)
        framing = XMLFraming(maximumBytes: settings.maximumArticleBytes)
    }

    mutating func consume(_ bytes: UnsafeRawBufferPointer, into items: inout [FeedItem]) {
        guard let isWide else {
            held.append(contentsOf: bytes)
            guard held.count >= 4 else { return }
            decideWidth(into: &items)
            return
        }
        if isWide {
            // A whole input in UTF-16 is one piece here: nobody streams it.
            if skipped == 0, held.count + bytes.count <= settings.maximumArticleBytes {
                held.append(contentsOf: bytes)
            } else {
                skipped += held.count + bytes.count
                held = []
            }
            return
        }
        framing.append(bytes)
        readPieces(isWhole: false, into: &items)
        framing.forget()
    }

    mutating func finish(into items: inout [FeedItem]) {
        if isWide == nil { decideWidth(into: &items) }
        if isWide == true {
            readWide(into: &items)
            return
        }
        readPieces(isWhole: true, into: &items)
        while let piece = framing.end() { take(piece, into: &items) }
    }

    private mutating func decideWidth(into items: inout [FeedItem]) {
        let start = held.prefix(4)
        isWide =
            start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF])
            || start.starts(with: [0x3C, 0]) || start.starts(with: [0, 0x3C])
        guard isWide == false else {
            if held.count > settings.maximumArticleBytes { (skipped, held) = (held.count, []) }
            return
        }
        held.withUnsafeBytes { framing.append($0) }
        held = []
        readPieces(isWhole: false, into: &items)
        framing.forget()
    }

    private mutating func readPieces(isWhole: Bool, into items: inout [FeedItem]) {
        while let piece = framing.next(isWhole: isWhole) { take(piece, into: &items) }
    }

    private mutating func readWide(into items: inout [FeedItem]) {
        guard skipped == 0 else {
            items.append(.refused(.tooLong(settings, line: 1, input: 0..<skipped, what: "a message in UTF-16")))
            return
        }
        let wide = held
        held = []
        let (text, _) = Charset.decode(wide)
        var inner = XMLFeed(settings)
        inner.isWide = false
        var found: [FeedItem] = []
        text.withUnsafeBytes { inner.consume($0, into: &found) }
        inner.finish(into: &found)
        var map = WideOffsets(text: text, bytes: wide.count)
        for item in found { items.append(item.moved { map.wide($0) }) }
    }

    // MARK: - Pieces

    private mutating func take(_ piece: XMLFraming.Piece, into items: inout [FeedItem]) {
        switch piece {
        case .article(let kind, let bytes, let offset, let line):
            if let item = read(kind, bytes, offset: offset, line: line) { items.append(item) }
        case .tooLong(let input, let line):
            items.append(.refused(.tooLong(settings, line: line, input: input, what: "a message")))
        case .truncated(let input, let line):
            items.append(
                refused(
                    "a message that does not end", "send it again, whole; the feed goes on with the next one",
                    at: input.upperBound, input: input, line: line))
        case .stray(let input, let line):
            items.append(
                refused(
                    "text outside of any message", "put it into one, or leave it out", at: input.lowerBound,
                    input: input, line: line))
        case .foreign(let root, let input, let line):
            items.append(
                refused(
                    "XML of another kind: <\(root)>",
                    "known are newsItem, newsMessage, NewsML, nitf, rss, rdf:RDF "
                        + "and feed", at: input.lowerBound, input: input, line: line))
        }
    }

    private func profiles(of source: String?) -> SourceProfile? {
        settings.profiles.isEmpty ? nil : reading.profile(said: source)
    }

    /// What is named wrongly is what the source is known to send: UTF-8 that is none, or nothing at all.
    private static func charset(_ named: String?, _ profile: SourceProfile?) -> String? {
        guard let known = profile?.charset else { return named }
        return named == nil || named == "utf-8" || named == "us-ascii" ? known : named
    }

    private func draft(_ kind: XMLFraming.Kind, _ root: Int) -> (ArticleDraft, FeedFormat) {
        let (tree, source) = (reader.tree, settings.source)
        return switch kind {
        case .newsItemG2: (NewsMLG2(tree: tree, context: context, source: source).draft(root), .newsMLG2)
        case .newsItem1: (NewsML1(tree: tree, context: context, source: source).draft(root), .newsML1)
        case .nitf: (NITF(tree: tree, dates: context.dates).draft(root, source: source), .nitf)
        case .rssItem: (RSS(tree: tree, context: context, source: source).draft(root), .rss)
        case .atomEntry: (Atom(tree: tree, context: context, source: source).draft(root), .atom)
        }
    }

    private func refused(
        _ found: String, _ advice: String, at offset: Int, input: Range<Int>, line: Int
    ) -> FeedItem {
        .refused(
            FeedError(file: settings.file, line: line, offset: offset, found: found, advice: advice, input: input))
    }

    private mutating func read(
        _ kind: XMLFraming.Kind, _ bytes: ArraySlice<UInt8>, offset: Int, line: Int
    ) -> FeedItem? {
        if contextDocument != framing.document {
            contextDocument = framing.document
            context = MessageContext(opening: framing.opening)
        }
        let input = offset..<offset + bytes.count
        let profile = reading.profile(said: nil)
        let (text, charset) = Charset.decode(bytes, named: Self.charset(context.charset, profile))
        do throws(XMLError) {
            try reader.read(text, bindings: context.bindings)
        } catch {
            let at = Charset.offset(error.offset, of: text, in: bytes)
            return refused(
                error.sentence, "send well-formed XML; the feed goes on with the next message", at: offset + at,
                input: input, line: line + bytes.prefix(at).count { $0 == 0x0A })
        }
        guard let root = reader.tree.root else {
            return refused("an empty message", "leave it out", at: offset, input: input, line: line)
        }
        context.dates = DateReading(profile)
        var (draft, format) = draft(kind, root)
        let said = profiles(of: draft.source) ?? profile
        if said != profile, DateReading(said) != context.dates {
            // It is from somebody who writes dates in another way.
            context.dates = DateReading(said)
            (draft, format) = self.draft(kind, root)
        }
        guard !draft.headline.isEmpty || !draft.body.isEmpty || draft.uri != nil else {
            // A package without a name only lists what came with it.
            if reader.tree.isNamed(root, "packageItem") { return nil }
            return refused(
                "a message without identity, headline or text", "send at least one of them", at: offset, input: input,
                line: line)
        }
        draft.settle(said)
        draft.arrival = ["format": format.name, "file": settings.file]
        if charset != "utf-8" { draft.arrival["charset"] = charset }
        let uri = draft.uri ?? draft.stableURI
        draft.uri = uri
        return .article(FeedArticle(json: draft.encode(), uri: uri, line: line, input: input))
    }
}

/// From bytes of a text in UTF-8 to those of the UTF-16 that it came in. Offsets are asked for in ascending order.
private struct WideOffsets {
    let text: [UInt8]
    let bytes: Int
    private var at = 0
    private var units = 0
    private let mark: Int

    init(text: [UInt8], bytes: Int) {
        self.text = text
        self.bytes = bytes
        let count = text.reduce(0) { $0 + Self.width($1) }
        mark = bytes - count * 2 >= 2 ? 2 : 0
    }

    private static func width(_ byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 0 : byte >= 0xF0 ? 2 : 1 }

    mutating func wide(_ offset: Int) -> Int {
        if offset < at { (at, units) = (0, 0) }
        while at < min(offset, text.count) {
            units += Self.width(text[at])
            at += 1
        }
        return offset >= text.count ? bytes : min(bytes, mark + units * 2)
    }
}

extension FeedItem {
    /// The item as one of an input in which byte i stands at `place(i)`.
    func moved(_ place: (Int) -> Int) -> FeedItem {
        switch self {
        case .article(var article):
            let start = place(article.input.lowerBound)
            article.input = start..<max(start, place(article.input.upperBound))
            return .article(article)
        case .refused(var error):
            let start = place(error.input.lowerBound)
            error.input = start..<max(start, place(error.input.upperBound))
            error.offset = place(error.offset)
            return .refused(error)
        }
    }
}
