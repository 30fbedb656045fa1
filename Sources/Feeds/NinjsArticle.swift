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
            var from = 0
            for node in index.elements(of: 0) {
                let upTo = Int(index.nodes[node].end) + (index.nodes[node].kind == .string ? 1 : 0)  // its quote
                items.append(item(node, in: text, line: line, offset: offset, input: offset + from..<offset + upTo))
                from = upTo
            }
        } else {
            items.append(item(0, in: text, line: line, offset: offset, input: input))
        }
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
        let raw = UnsafeRawBufferPointer(rebasing: text[Int(object.start)..<Int(object.end)])
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
        let needsSource = settings.source != nil && index.member("infoSources", of: node, in: text) == nil
        if let uri, !needsSource {
            return .article(
                FeedArticle(json: Array(raw), uri: uri, line: lineOf(node, in: text, from: line), input: input))
        }
        // Spliced in before the last brace; all else stays as it came.
        var json: [UInt8] = []
        json.reserveCapacity(raw.count + 160)
        json.append(contentsOf: raw.dropLast())
        var isFirst = Int(object.next) == node + 1
        func append(_ name: StaticString) {
            if !isFirst { json.append(UInt8(ascii: ",")) }
            isFirst = false
            JSONWriter.append(raw: name, to: &json)
        }
        let final = uri ?? madeURI(node, in: text)
        if uri == nil {
            append("\"uri\":")
            JSONWriter.append(string: final, to: &json)
        }
        if needsSource, let source = settings.source {
            append("\"infoSources\":[{\"name\":")
            JSONWriter.append(string: source, to: &json)
            JSONWriter.append(raw: "}]", to: &json)
        }
        json.append(UInt8(ascii: "}"))
        return .article(FeedArticle(json: json, uri: final, line: lineOf(node, in: text, from: line), input: input))
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
        var source = settings.source
        if let sources = index.member("infoSources", of: node, in: text),
            let first = index.elements(of: sources).first(where: { index.nodes[$0].kind == .object }),
            let name = index.member("name", of: first, in: text), index.nodes[name].kind == .string
        {
            source = index.string(name, in: text)
        }
        // All of it is content: a picture without a word in it must not share a uri with another.
        var draft = ArticleDraft()
        draft.source = source
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
