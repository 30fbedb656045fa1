/// The tags of a stream, as far as they begin and end articles and what stands around them.
extension XMLFraming {
    enum Step {
        case piece(Piece)
        case needsMore
        case none
    }

    /// Reads what begins with the `<` at `at`.
    mutating func markup(isWhole: Bool) -> Step {
        for (text, next) in [("<!--", Section.comment), ("<![CDATA[", .data)] as [(StaticString, Section)]
        where mayHave(text, at: at) {
            guard at + text.utf8CodeUnitCount <= buffer.count else {
                if isWhole { at = buffer.count }
                return isWhole ? .none : .needsMore
            }
            at += text.utf8CodeUnitCount
            section = next
            return .none
        }
        if mayHave("<?xml", at: at) {
            guard at + 5 < buffer.count else {
                if isWhole { at = buffer.count }
                return isWhole ? .none : .needsMore
            }
            if buffer[at + 5] <= 0x20, root != nil || unit != nil {
                // A new document: whatever was open has broken off.
                if let piece = endDocument(at: base + at) { return .piece(piece) }
                return .none
            }
        }
        guard at + 1 < buffer.count else {
            if isWhole { at += 1 }
            return isWhole ? .none : .needsMore
        }
        let second = buffer[at + 1]
        switch second {
        case UInt8(ascii: "?"):
            at += 2
            section = .instruction
            return .none
        case UInt8(ascii: "!"):
            at += 2
            section = .declaration(depth: 0, quote: 0)
            return .none
        case UInt8(ascii: "/"): break
        default:
            guard XMLReader.startsName(second) else {
                at += 1
                return .none
            }
        }
        guard let end = tagEnd() else {
            if buffer.count - at > Self.tagBytes || isWhole {
                at += 1
                return .none
            }
            return .needsMore
        }
        guard end - at <= Self.tagBytes else {
            at += 1
            return .none
        }
        return second == UInt8(ascii: "/") ? endTag(upTo: end) : startTag(upTo: end)
    }

    /// The byte after the tag at `at`. A `<` ends a tag that lost its end.
    private func tagEnd() -> Int? {
        var quote: UInt8 = 0
        var i = at + 1
        let limit = min(buffer.count, at + Self.tagBytes + 1)
        while i < limit {
            let byte = buffer[i]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return i + 1
            } else if byte == UInt8(ascii: "<") {
                return i
            } else if (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")), buffer[at + 1] != UInt8(ascii: "/") {
                quote = byte
            }
            i += 1
        }
        return nil
    }

    /// Prefix and local name of the tag whose name begins at `start`.
    private func name(from start: Int) -> (hasPrefix: Bool, local: [UInt8]) {
        var end = start
        while end < buffer.count, XMLReader.isName(buffer[end]) { end += 1 }
        guard let colon = buffer[start..<end].firstIndex(of: UInt8(ascii: ":")), colon + 1 < end else {
            return (false, Array(buffer[start..<end]))
        }
        return (true, Array(buffer[(colon + 1)..<end]))
    }

    private mutating func startTag(upTo end: Int) -> Step {
        let isEmpty = end - 2 > at && buffer[end - 1] == UInt8(ascii: ">") && buffer[end - 2] == UInt8(ascii: "/")
        if var current = unit {
            // Most tags are inside of articles: only those of its own name count, told before a name is cut out.
            if isTag(current.name, from: at + 1) || startsDocument(at + 1) {
                let name = name(from: at + 1).local
                let isNested = name == current.name && current.kind != .nitf && current.kind != .newsItemG2
                if isNested {
                    if !isEmpty { current.depth += 1 }
                    unit = current
                } else if let piece = endDocument(at: base + at) {
                    // It cannot stand in itself: the one before has broken off.
                    return .piece(piece)
                }
            }
            at = end
            return .none
        }
        let (hasPrefix, local) = name(from: at + 1)
        if let kind = kind(local, hasPrefix: hasPrefix) {
            if root == nil { beginDocument(local) }
            keepOpening(upTo: at)
            articles += 1
            let begun = Unit(kind: kind, name: local, start: base + at, line: line(at: base + at))
            if isEmpty {
                let start = at
                at = end
                opened = max(opened, base + end)
                if open.isEmpty { closeDocument() }
                return .piece(.article(kind, bytes: buffer[start..<end], offset: begun.start, line: begun.line))
            }
            unit = begun
        } else {
            if root == nil { beginDocument(local) }
            if !isEmpty, open.count < Self.depth { open.append(local) }
        }
        at = end
        if unit == nil, open.isEmpty, let piece = endDocument(at: base + end) { return .piece(piece) }
        return .none
    }

    /// Is the tag whose name begins at `start` called `name`, with or without a prefix?
    private func isTag(_ name: [UInt8], from start: Int) -> Bool {
        var local = start
        var end = start
        while end < buffer.count, XMLReader.isName(buffer[end]) {
            if buffer[end] == UInt8(ascii: ":") { local = end + 1 }
            end += 1
        }
        guard end - local == name.count else { return false }
        for i in 0..<name.count where buffer[local + i] != name[i] { return false }
        return true
    }

    /// Elements that only begin a document.
    private func startsDocument(_ start: Int) -> Bool {
        guard start < buffer.count, buffer[start] | 0x20 == UInt8(ascii: "n"), let unit, unit.kind != .nitf else {
            return false
        }
        return isTag(Self.newsMessage, from: start) || isTag(Self.newsML, from: start)
    }

    private static let newsMessage = Array("newsMessage".utf8)
    private static let newsML = Array("NewsML".utf8)

    private mutating func endTag(upTo end: Int) -> Step {
        guard var current = unit else {
            let (_, local) = name(from: at + 2)
            at = end
            if let index = open.lastIndex(of: local) {
                open.removeSubrange(index...)
                if open.isEmpty, let piece = endDocument(at: base + end) { return .piece(piece) }
            }
            return .none
        }
        let isOwn = isTag(current.name, from: at + 2)
        at = end
        guard isOwn else { return .none }
        current.depth -= 1
        guard current.depth == 0 else {
            unit = current
            return .none
        }
        unit = nil
        opened = base + end
        let input = current.start..<base + end
        defer { if open.isEmpty { closeDocument() } }
        if current.isTooLong || input.count > maximumBytes { return .piece(.tooLong(input: input, line: current.line)) }
        return .piece(
            .article(
                current.kind, bytes: buffer[(current.start - base)..<end], offset: current.start, line: current.line))
    }

    private func kind(_ local: [UInt8], hasPrefix: Bool) -> Kind? {
        switch String(decoding: local, as: UTF8.self) {
        case "newsItem", "packageItem", "planningItem", "conceptItem", "knowledgeItem", "catalogItem": .newsItemG2
        case "NewsItem": .newsItem1
        case "nitf": .nitf
        case "item":
            // `rss:item` is one, too, where items stand; deeper, a module's item is its own.
            (hasPrefix ? isDirectlyInside(["RDF", "channel"]) : root == nil || isInside(["rss", "RDF", "channel"]))
                ? .rssItem : nil
        case "entry": root == nil || isInside(["feed"]) ? .atomEntry : nil
        default: nil
        }
    }

    private func isDirectlyInside(_ names: [String]) -> Bool {
        guard let last = open.last else { return false }
        return names.contains { last.elementsEqual($0.utf8) }
    }

    private func isInside(_ names: [String]) -> Bool {
        open.contains { name in names.contains { name.elementsEqual($0.utf8) } }
    }
}
