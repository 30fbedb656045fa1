/// Reads one message's XML, or a piece of HTML, into a tree.
///
///     var reader = XMLReader()
///     try reader.read(bytes)                        // throws(XMLError), with the byte
///     reader.tree.child(reader.tree.root, "head")
///
/// No document type is read, nothing is fetched, no entity is expanded but characters. What agencies really send is
/// read as it was meant: an ampersand by itself is one, an end tag without a start is passed over, an element that
/// was left open ends with the one around it. Refused are messages that break off, and what goes past the limits.
struct XMLReader: Sendable {
    /// Elements inside one another.
    static let depth = 200
    /// Attributes of one element.
    static let attributes = 256

    enum Language: Sendable {
        case xml
        /// Also tags that need no end, attributes without quotes, names in any case.
        case html
        /// XML whose outer elements are still open: the beginning of a message.
        case opening
    }

    var tree = XMLTree()
    var open: [Int] = []
    var bindings = XMLBindings()
    var language = Language.xml

    init() {}

    /// Reads `source`, UTF-8, into `tree`.
    /// - Parameter bindings: those of the elements around it.
    mutating func read(
        _ source: [UInt8], as language: Language = .xml, bindings: XMLBindings = XMLBindings()
    ) throws(XMLError) {
        tree.clear()
        tree.source = source
        open.removeAll(keepingCapacity: true)
        self.bindings = bindings
        self.language = language
        var at = 0
        while at < source.count {
            if source[at] == UInt8(ascii: "<"), let end = try markup(at) {
                at = end
            } else {
                at = characters(at)
            }
        }
        if let last = open.last, language == .xml {
            throw XMLError(
                offset: source.count,
                sentence: "the message ends inside <\(String(decoding: tree.name(last), as: UTF8.self))>")
        }
        // What is read next stands inside of these.
        if language == .opening { self.bindings.settle() }
        while let last = open.last {
            tree.nodes[last].isUnclosed = true
            closeLast()
        }
    }

    // MARK: - Markup

    /// Reads the tag, comment or section at `start`; the byte after it, or nil where there is none.
    private mutating func markup(_ start: Int) throws(XMLError) -> Int? {
        guard start + 1 < tree.source.count else { return nil }
        let next = tree.source[start + 1]
        switch next {
        case UInt8(ascii: "/"): return endTag(start)
        case UInt8(ascii: "?"):
            // In HTML this is what word processors leave behind.
            let end = language == .html ? find(">", from: start + 2) : find("?>", from: start + 2)
            if end == nil, language != .html { throw brokenOff(start, "a processing instruction") }
            return end
        case UInt8(ascii: "!"): return try declaration(start)
        default:
            guard Self.startsName(next) else { return nil }
            return try startTag(start)
        }
    }

    private mutating func declaration(_ start: Int) throws(XMLError) -> Int {
        if has("<!--", at: start) {
            guard let end = find("-->", from: start + 4) else {
                if language == .html { return tree.source.count }
                throw brokenOff(start, "a comment")
            }
            return end
        }
        if has("<![CDATA[", at: start) {
            guard let end = find("]]>", from: start + 9) else {
                if language == .html { return tree.source.count }
                throw brokenOff(start, "a CDATA section")
            }
            let node = textNode(at: start)
            tree.text.append(contentsOf: tree.source[(start + 9)..<(end - 3)])
            tree.nodes[node].textEnd = Int32(tree.text.count)
            return end
        }
        // DOCTYPE: passed over with its own declarations, none of which is used.
        var depth = 0
        var quote: UInt8 = 0
        var at = start + 2
        while at < tree.source.count {
            let byte = tree.source[at]
            at += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), depth > 0 || language != .html {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "]") {
                depth -= 1
            } else if byte == UInt8(ascii: ">"), depth <= 0 {
                return at
            }
        }
        if language == .html { return tree.source.count }
        throw brokenOff(start, "a declaration")
    }

    private func brokenOff(_ offset: Int, _ what: String) -> XMLError {
        XMLError(offset: offset, sentence: "\(what) that does not end")
    }

    func has(_ text: StaticString, at start: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard start + count <= tree.source.count else { return false }
        for i in 0..<count where tree.source[start + i] != text.utf8Start[i] { return false }
        return true
    }

    /// The byte after the next `text`.
    private func find(_ text: StaticString, from start: Int) -> Int? {
        let first = text.utf8Start[0]
        var at = start
        while at < tree.source.count {
            if tree.source[at] == first, has(text, at: at) { return at + text.utf8CodeUnitCount }
            at += 1
        }
        return nil
    }

    @inline(__always)
    static func startsName(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    @inline(__always)
    static func isName(_ byte: UInt8) -> Bool {
        startsName(byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: ":")
    }

    @inline(__always)
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    // MARK: - Text

    /// The text node to append to: the last node if it is one here, else a new one.
    private mutating func textNode(at offset: Int) -> Int {
        let parent = Int32(open.last ?? -1)
        if let last = tree.nodes.indices.last, !tree.nodes[last].isElement, tree.nodes[last].parent == parent,
            Int(tree.nodes[last].textEnd) == tree.text.count
        {
            return last
        }
        var node = XMLTree.Node()
        node.textStart = Int32(tree.text.count)
        node.textEnd = node.textStart
        node.parent = parent
        node.end = Int32(tree.nodes.count + 1)
        node.offset = Int32(offset)
        tree.nodes.append(node)
        return tree.nodes.count - 1
    }

    /// Reads text up to the next `<`, at least one byte; the byte after it.
    private mutating func characters(_ start: Int) -> Int {
        let node = textNode(at: start)
        var at = character(start)
        while at < tree.source.count {
            var end = at
            while end < tree.source.count, tree.source[end] >= 0x20, tree.source[end] != UInt8(ascii: "<"),
                tree.source[end] != UInt8(ascii: "&")
            {
                end += 1
            }
            if end > at { tree.text.append(contentsOf: tree.source[at..<end]) }
            at = end
            guard at < tree.source.count, tree.source[at] != UInt8(ascii: "<") else { break }
            at = character(at)
        }
        tree.nodes[node].textEnd = Int32(tree.text.count)
        return at
    }

    /// Reads one byte or one entity into the text; the byte after it.
    mutating func character(_ start: Int) -> Int {
        let byte = tree.source[start]
        if byte == UInt8(ascii: "&"), let (scalar, end) = CharacterReference.read(tree.source, start) {
            CharacterReference.append(scalar, to: &tree.text)
            return end
        }
        // Control characters are none that XML allows; old systems leave them behind.
        tree.text.append(byte < 0x20 && !isBlank(byte) ? 0x20 : byte)
        return start + 1
    }
}
