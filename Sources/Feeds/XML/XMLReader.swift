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

    private(set) var tree = XMLTree()
    private var open: [Int] = []
    private(set) var bindings = XMLBindings()
    private var language = Language.xml

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
            let end = find("?>", from: start + 2) ?? (language == .html ? find(">", from: start + 2) : nil)
            guard let end else { throw brokenOff(start, "a processing instruction") }
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

    private func has(_ text: StaticString, at start: Int) -> Bool {
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
    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }

    // MARK: - Tags

    private mutating func startTag(_ start: Int) throws(XMLError) -> Int? {
        var at = start + 1
        while at < tree.source.count, Self.isName(tree.source[at]) { at += 1 }
        let name = (start + 1)..<at
        if language == .html {
            for i in name where tree.source[i] &- 0x41 < 26 { tree.source[i] |= 0x20 }
        }
        let first = tree.attributes.count
        let mark = tree.text.count
        var isEmpty = false
        var prefixes: [(range: Range<Int>, attribute: Int)] = []
        var declares = false
        attributes: while true {
            while at < tree.source.count, isBlank(tree.source[at]) { at += 1 }
            guard at < tree.source.count else {
                tree.attributes.removeSubrange(first...)
                tree.text.removeSubrange(mark...)
                if language == .html { return nil }
                throw XMLError(offset: start, sentence: "a tag that does not end")
            }
            switch tree.source[at] {
            case UInt8(ascii: ">"):
                at += 1
                break attributes
            case UInt8(ascii: "/"):
                at += 1
                isEmpty = at < tree.source.count && tree.source[at] == UInt8(ascii: ">")
                continue
            case UInt8(ascii: "<"):
                // The next tag begins before this one has ended.
                break attributes
            default: break
            }
            isEmpty = false
            let nameStart = at
            while at < tree.source.count, Self.isName(tree.source[at]) { at += 1 }
            guard at > nameStart else {
                at += 1
                continue
            }
            let attributeName = nameStart..<at
            while at < tree.source.count, isBlank(tree.source[at]) { at += 1 }
            let valueStart = tree.text.count
            if at < tree.source.count, tree.source[at] == UInt8(ascii: "=") {
                at += 1
                while at < tree.source.count, isBlank(tree.source[at]) { at += 1 }
                at = value(at)
            }
            guard tree.attributes.count - first < Self.attributes else {
                if language == .html { continue }
                throw XMLError(offset: start, sentence: "an element with more than \(Self.attributes) attributes")
            }
            var local = attributeName
            if let colon = tree.source[attributeName].firstIndex(of: UInt8(ascii: ":")) {
                prefixes.append((attributeName.lowerBound..<colon, tree.attributes.count))
                local = (colon + 1)..<attributeName.upperBound
            }
            if tree.source[attributeName.lowerBound] == UInt8(ascii: "x"), has("xmlns", at: attributeName.lowerBound) {
                declares = true
            }
            tree.attributes.append(
                XMLTree.Attribute(
                    nameStart: Int32(local.lowerBound), nameEnd: Int32(local.upperBound),
                    valueStart: Int32(valueStart), valueEnd: Int32(tree.text.count), namespace: .none))
        }
        if declares { bind(first) }
        for prefix in prefixes {
            tree.attributes[prefix.attribute].namespace = namespace(prefix.range)
        }
        try element(name, at: start, attributes: first, isEmpty: isEmpty)
        return language == .html && !isEmpty ? rawText(at) : at
    }

    private mutating func bind(_ first: Int) {
        for attribute in tree.attributes[first...] {
            let value = Array(tree.text[Int(attribute.valueStart)..<Int(attribute.valueEnd)])
            let start = Int(attribute.nameStart)
            let name = Array(tree.source[start..<Int(attribute.nameEnd)])
            if name == Array("xmlns".utf8) {
                bindings.bind([], to: value, depth: open.count + 1)
            } else if start >= 6, has("xmlns:", at: start - 6) {
                bindings.bind(name, to: value, depth: open.count + 1)
            }
        }
    }

    private func namespace(_ prefix: Range<Int>) -> XMLNamespace {
        tree.source.withUnsafeBufferPointer { bindings.namespace(of: UnsafeBufferPointer(rebasing: $0[prefix])) }
    }

    private mutating func value(_ start: Int) -> Int {
        guard start < tree.source.count else { return start }
        let quote = tree.source[start]
        var at = start
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            at += 1
            while at < tree.source.count, tree.source[at] != quote { at = character(at) }
            return min(at + 1, tree.source.count)
        }
        while at < tree.source.count, !isBlank(tree.source[at]), tree.source[at] != UInt8(ascii: ">") {
            if tree.source[at] == UInt8(ascii: "/"), at + 1 < tree.source.count,
                tree.source[at + 1] == UInt8(ascii: ">")
            {
                break
            }
            at = character(at)
        }
        return at
    }

    private mutating func element(
        _ name: Range<Int>, at start: Int, attributes first: Int, isEmpty: Bool
    ) throws(XMLError) {
        var local = name
        var prefix = name.lowerBound..<name.lowerBound
        if let colon = tree.source[name].firstIndex(of: UInt8(ascii: ":")), colon + 1 < name.upperBound {
            prefix = name.lowerBound..<colon
            local = (colon + 1)..<name.upperBound
        }
        if language == .html { HTMLNesting.close(before: tree.source[local], in: self).map { closeTo($0) } }
        let isTooDeep = open.count >= Self.depth
        if isTooDeep, language != .html {
            throw XMLError(offset: start, sentence: "more than \(Self.depth) elements inside one another")
        }
        var node = XMLTree.Node()
        node.nameStart = Int32(local.lowerBound)
        node.nameEnd = Int32(local.upperBound)
        node.parent = Int32(open.last ?? -1)
        node.end = Int32(tree.nodes.count + 1)
        node.attributes = Int32(first)
        node.attributeCount = Int32(tree.attributes.count - first)
        node.offset = Int32(start)
        node.namespace = language == .html ? .none : namespace(prefix)
        tree.nodes.append(node)
        let isVoid = language == .html && HTMLNesting.isVoid(tree.source[local])
        if isEmpty || isVoid || isTooDeep {
            bindings.leave(depth: open.count)
        } else {
            open.append(tree.nodes.count - 1)
        }
    }

    /// What stands in script and style is no markup.
    private mutating func rawText(_ start: Int) -> Int {
        guard let last = open.last, Int(tree.nodes[last].end) == tree.nodes.count,
            HTMLNesting.isRaw(tree.name(last))
        else { return start }
        let name = Array(tree.name(last))
        var at = start
        while at + 2 + name.count <= tree.source.count {
            if tree.source[at] == UInt8(ascii: "<"), tree.source[at + 1] == UInt8(ascii: "/"),
                zip(tree.source[(at + 2)..<(at + 2 + name.count)], name).allSatisfy({ $0 | 0x20 == $1 })
            {
                return at
            }
            at += 1
        }
        return tree.source.count
    }

    private mutating func endTag(_ start: Int) -> Int {
        var at = start + 2
        while at < tree.source.count, Self.isName(tree.source[at]) { at += 1 }
        var name = (start + 2)..<at
        if language == .html {
            for i in name where tree.source[i] &- 0x41 < 26 { tree.source[i] |= 0x20 }
        }
        while at < tree.source.count, tree.source[at] != UInt8(ascii: ">"), tree.source[at] != UInt8(ascii: "<") {
            at += 1
        }
        if at < tree.source.count, tree.source[at] == UInt8(ascii: ">") { at += 1 }
        if let colon = tree.source[name].firstIndex(of: UInt8(ascii: ":")) { name = (colon + 1)..<name.upperBound }
        for (i, node) in open.enumerated().reversed() where tree.name(node).elementsEqual(tree.source[name]) {
            closeTo(i)
            break
        }
        return at
    }

    /// Ends the elements from the one at `index` of those that are open.
    private mutating func closeTo(_ index: Int) {
        while open.count > index {
            if open.count > index + 1 { tree.nodes[open[open.count - 1]].isUnclosed = true }
            closeLast()
        }
    }

    private mutating func closeLast() {
        let node = open.removeLast()
        tree.nodes[node].end = Int32(tree.nodes.count)
        bindings.leave(depth: open.count)
    }

    /// Nodes that are open, outermost first.
    var openNodes: [Int] { open }

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
    private mutating func character(_ start: Int) -> Int {
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
