import JSON
import News

/// One ninjs object of a feed: a light check, and what is missing added.
///
/// JSON is read whole, once, because a broken article is best named where it stands in its file. Whether it is ninjs
/// the desk says. An article that has a uri and a source goes on byte for byte.
struct NinjsArticle: Sendable {
    let settings: FeedSettings
    /// Kept between articles, so that a stream allocates nothing for it.
    private var index = JSONIndex()

    init(_ settings: FeedSettings) { self.settings = settings }

    /// Appends the article that `text` is, or the articles of the array that it is, or why it is neither.
    /// - Parameters:
    ///   - line: line of the input on which `text` begins.
    ///   - offset: byte of the input at which it begins.
    mutating func read(_ text: UnsafeRawBufferPointer, line: Int, offset: Int, into items: inout [FeedItem]) {
        let input = offset..<offset + text.count
        do throws(JSONError) {
            try index.read(text)
        } catch {
            items.append(
                .refused(
                    FeedError(
                        file: settings.file, line: line + error.position(in: text).line - 1,
                        offset: offset + error.offset, found: error.sentence,
                        advice: "send one ninjs object in UTF-8; the feed goes on after this one", input: input)))
            return
        }
        if index.nodes[0].kind == .array {
            read(Array(index.elements(of: 0)), in: text, line: line, offset: offset, into: &items)
        } else if index.nodes[0].kind == .object, let wrapped = wrapped(in: text) {
            read(wrapped, in: text, line: line, offset: offset, into: &items)
        } else {
            items.append(item(0, in: text, line: line, offset: offset, input: input))
        }
    }

    /// Appends the articles that `nodes` are; what stands before each is counted to it.
    private func read(
        _ nodes: [Int], in text: UnsafeRawBufferPointer, line: Int, offset: Int, into items: inout [FeedItem]
    ) {
        var from = 0
        for (i, node) in nodes.enumerated() {
            var upTo = Int(index.nodes[node].end) + (index.nodes[node].kind == .string ? 1 : 0)  // its quote
            // A wrapper's own end belongs to the last.
            if i == nodes.count - 1, index.nodes[0].kind == .object { upTo = text.count }
            items.append(item(node, in: text, line: line, offset: offset, input: offset + from..<offset + upTo))
            from = upTo
        }
    }

    /// The articles in an object that only wraps them; nil where it is an article itself.
    private func wrapped(in text: UnsafeRawBufferPointer) -> [Int]? {
        for name: StaticString in OldNinjs.ownNames where index.member(name, of: 0, in: text) != nil { return nil }
        var node = 0
        var found = false
        // Wrappers in wrappers, as `{"data": {"item": {…}}}`.
        for _ in 0..<3 {
            let inner = OldNinjs.wrapperNames.lazy.compactMap { index.member($0, of: node, in: text) }.first {
                index.nodes[$0].kind == .array || index.nodes[$0].kind == .object
            }
            guard let inner else { break }
            if index.nodes[inner].kind == .array {
                let elements = index.elements(of: inner).filter { index.nodes[$0].kind == .object }.map { element in
                    let isArticle = OldNinjs.ownNames.contains { index.member($0, of: element, in: text) != nil }
                    guard !isArticle, let item = index.member("item", of: element, in: text),
                        index.nodes[item].kind == .object
                    else { return element }
                    return item
                }
                return elements.isEmpty ? nil : elements
            }
            node = inner
            found = true
            if OldNinjs.ownNames.contains(where: { index.member($0, of: node, in: text) != nil }) { break }
        }
        return found ? [node] : nil
    }

    /// The members that tell ninjs 3 from its elders.
    private func isOld(_ node: Int, in text: UnsafeRawBufferPointer) -> Bool {
        if index.member("headlines", of: node, in: text) != nil,
            index.member("versionCreated", of: node, in: text) != nil
        {
            return false
        }
        return OldNinjs.telling.contains { index.member($0, of: node, in: text) != nil }
    }

    /// An article of ninjs 1 or 2, made one of ninjs 3.1.
    private func converted(
        _ node: Int, in text: UnsafeRawBufferPointer, line: Int, offset: Int, input: Range<Int>
    ) -> FeedItem? {
        let object = index.nodes[node]
        let raw = Array(text[Int(object.start)..<Int(object.end)])
        guard let document = try? JSONDocument(raw) else { return nil }
        var draft = OldNinjs.draft(document.root, SourceReading(settings))
        guard !draft.headline.isEmpty || !draft.body.isEmpty || OldNinjs.hasIdentity(document.root) else { return nil }
        draft.arrival = ["format": FeedFormat.ninjs.name, "file": settings.file]
        let uri = draft.uri ?? draft.stableURI
        return .article(
            FeedArticle(
                json: draft.encode(), uri: uri, line: lineOf(node, in: text, from: line), input: input))
    }

    private func item(
        _ node: Int, in text: UnsafeRawBufferPointer, line: Int, offset: Int, input: Range<Int>
    ) -> FeedItem {
        let object = index.nodes[node]
        func refuse(_ field: String?, at node: Int, _ found: String, _ advice: String) -> FeedItem {
            let at = Int(index.nodes[node].start)
            let line = line + JSONError(.empty, at: at).position(in: text).line - 1
            return .refused(
                FeedError(
                    file: settings.file, line: line, offset: offset + at, field: field, found: found, advice: advice,
                    input: input))
        }
        guard object.kind == .object else {
            return refuse(
                nil, at: node, "found \(Self.describe(object.kind)) where an article was expected",
                "send each article as a JSON object")
        }
        if isOld(node, in: text),
            let article = converted(node, in: text, line: line, offset: offset, input: input)
        {
            return article
        }
        var uri: String?
        if let value = index.member("uri", of: node, in: text) {
            guard index.nodes[value].kind == .string else {
                return refuse(
                    "uri", at: value, "found \(Self.describe(index.nodes[value].kind)) where a string was expected",
                    "name the item by a URI, or leave the member out and one is made")
            }
            let given = index.string(value, in: text)
            guard !given.isEmpty else {
                return refuse(
                    "uri", at: value, "the uri is empty",
                    "name the item by a URI, or leave the member out and one is made")
            }
            uri = given
        }
        var reading = NinjsReading(index, node, in: text)
        guard uri != nil || reading.hasContent else {
            return refuse(
                nil, at: node, "an object without uri, headline and text",
                "send at least one of them: ninjs has them as uri, headlines and bodies")
        }
        let final = uri.map { ItemIdentity.uri($0, source: sourceName(node, in: text)) } ?? madeURI(node, in: text)
        if final != uri { reading.setURI(final) }
        if let source = settings.source, index.member("infoSources", of: node, in: text) == nil {
            reading.setSource(source)
        }
        let json = reading.repair.applied(
            to: text, Int(object.start)..<Int(object.end), isBare: Int(object.next) == node + 1)
        return .article(FeedArticle(json: json, uri: final, line: lineOf(node, in: text, from: line), input: input))
    }

    /// Who the article says it is from, else the feed.
    private func sourceName(_ node: Int, in text: UnsafeRawBufferPointer) -> String? {
        guard let sources = index.member("infoSources", of: node, in: text), index.nodes[sources].kind == .array,
            let first = index.elements(of: sources).first(where: { index.nodes[$0].kind == .object }),
            let name = index.member("name", of: first, in: text), index.nodes[name].kind == .string
        else { return settings.source }
        return index.string(name, in: text)
    }

    /// Of the canonical form, so that layout and order do not matter, without `arrival`, which is no content.
    private func madeURI(_ node: Int, in text: UnsafeRawBufferPointer) -> String {
        var names: [UInt32] = []
        index.sortMembers(of: node, in: text, into: &names)
        var canonical: [UInt8] = []
        for name in names {
            let from = canonical.count
            index.appendCanonical(Int(name), in: text, to: &canonical)
            if canonical[from...].elementsEqual("\"arrival\"".utf8) {
                canonical.removeSubrange(from...)
                continue
            }
            index.appendCanonical(Int(name) + 1, in: text, to: &canonical)
        }
        // All of it is content: a picture without a word in it must not share a uri with another.
        var draft = ArticleDraft()
        draft.source = sourceName(node, in: text)
        draft.body = canonical
        return draft.stableURI
    }

    private func lineOf(_ node: Int, in text: UnsafeRawBufferPointer, from line: Int) -> Int {
        // The root begins where the text does, but for white space that holds no line end.
        node == 0 ? line : line + JSONError(.empty, at: Int(index.nodes[node].start)).position(in: text).line - 1
    }

    private static func describe(_ kind: JSONNode.Kind) -> String {
        switch kind {
        case .object: "an object"
        case .array: "an array"
        case .string, .name: "a string"
        case .number: "a number"
        case .yes, .no: "true or false"
        case .null: "null"
        }
    }
}
