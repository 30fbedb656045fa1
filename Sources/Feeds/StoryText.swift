/// The story in marked-up content, a paragraph a line, and apart from it what is no story: captions, link lists.
///
/// Elements are told by name, whether HTML, XHTML, NITF or an agency's own: one that is not known begins a line where
/// its parent has no text of its own, and is part of the line where it has.
struct StoryText: Sendable {
    private(set) var story: [UInt8] = []
    private(set) var asides: [[UInt8]] = []
    private var line: [UInt8] = []
    /// In how many `pre` elements.
    private var preformatted = 0

    var isEmpty: Bool { story.isEmpty }

    /// HTML, or a piece of it.
    init(html: [UInt8]) {
        var reader = XMLReader()
        do throws(XMLError) {
            try reader.read(html, as: .html)
        } catch {
            // HTML is never refused, whatever it is; this is for the compiler.
            add(PlainText.collapsed(html))
            return
        }
        let tree = reader.tree
        let body = tree.nodes.indices.first { tree.isNamed($0, "body") }
        read(tree, body.map { $0 + 1..<Int(tree.nodes[$0].end) } ?? 0..<tree.nodes.count)
    }

    /// Plain text, broken into lines by hand or not.
    init(plain: [UInt8]) {
        let text = plain.contains(0x0D) ? Self.lineFeeds(plain) : plain
        for paragraph in HardWrap.paragraphs(text) { add(paragraph) }
    }

    /// What stands in an element.
    init(_ tree: XMLTree, _ node: Int) {
        read(tree, node + 1..<Int(tree.nodes[node].end))
    }

    private mutating func read(_ tree: XMLTree, _ nodes: Range<Int>) {
        var at = nodes.lowerBound
        while at < nodes.upperBound {
            walk(tree, at)
            at = Int(tree.nodes[at].end)
        }
        endLine()
        rewrap(tree, nodes)
    }

    private static func lineFeeds(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        for (i, byte) in text.enumerated() {
            if byte != 0x0D {
                out.append(byte)
            } else if i + 1 >= text.count || text[i + 1] != 0x0A {
                out.append(0x0A)
            }
        }
        return out
    }

    /// Some agencies put a whole text, broken into lines by hand, in one element.
    private mutating func rewrap(_ tree: XMLTree, _ nodes: Range<Int>) {
        guard story.count > 200, story.count(where: { $0 == 0x0A }) <= 1 else { return }
        var text: [UInt8] = []
        for node in tree.nodes[nodes] where !node.isElement {
            text.append(contentsOf: tree.text[Int(node.textStart)..<Int(node.textEnd)])
        }
        guard text.count(where: { $0 == 0x0A }) >= 3, HardWrap.isWrapped(text) else { return }
        story = []
        for paragraph in HardWrap.paragraphs(text) { add(paragraph) }
    }

    // MARK: - Lines

    mutating func add(_ paragraph: [UInt8]) {
        guard !paragraph.isEmpty else { return }
        let paragraph = paragraph.contains(UInt8(ascii: "&")) ? Self.unescaped(paragraph) : paragraph
        if Self.isPlug(paragraph) {
            asides.append(paragraph)
            return
        }
        if !story.isEmpty { story.append(0x0A) }
        story.append(contentsOf: paragraph)
    }

    /// Without the references that were escaped twice: `o&amp;#39;clock`.
    private static func unescaped(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        while at < text.count {
            if text[at] == UInt8(ascii: "&"), let (scalar, end) = CharacterReference.read(text, at) {
                CharacterReference.append(scalar, to: &out)
                at = end
            } else {
                out.append(text[at])
                at += 1
            }
        }
        return out
    }

    /// What blogs put below every post of a feed.
    private static func isPlug(_ line: [UInt8]) -> Bool {
        guard line.count < 600, line.starts(with: "The post ".utf8) else { return false }
        return String(decoding: line, as: UTF8.self).contains(" appeared first on ")
    }

    private mutating func endLine() {
        while line.last == 0x20 || line.last == 0x09 { line.removeLast() }
        if line.contains(Self.breakMark) {
            for part in Self.lines(line) { add(part) }
        } else if !line.isEmpty {
            add(line)
        }
        line.removeAll(keepingCapacity: true)
    }

    /// Stands for `<br>` until the paragraph is whole.
    private static let breakMark: UInt8 = 0x0B

    /// A paragraph with breaks in it: its lines, or one line where the breaks are only those of a screen of 69 or 80
    /// columns, as some agencies send them.
    private static func lines(_ line: [UInt8]) -> [[UInt8]] {
        let parts = line.split(separator: breakMark).map { part in
            Array(part.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
        }.filter { !$0.isEmpty }
        guard parts.count >= 2, parts.dropLast().allSatisfy({ $0.count >= 48 && $0.count <= 84 }),
            parts[parts.count - 1].count <= 84
        else { return parts }
        return [Array(parts.joined(separator: [0x20]))]
    }

    private mutating func append(_ text: ArraySlice<UInt8>) {
        var run = text.startIndex
        var at = text.startIndex
        // Bytes that are no white space are copied in runs.
        while at < text.endIndex {
            let byte = text[at]
            var width = 0
            if byte <= 0x20 {
                width = 1
            } else if byte == 0xC2, at + 1 < text.endIndex, text[at + 1] == 0xA0 {
                width = 2
            } else {
                at += 1
                continue
            }
            line.append(contentsOf: text[run..<at])
            if byte == 0x0A, preformatted > 0 {
                endLine()
            } else if let last = line.last, last != 0x20, last != 0x09, last != Self.breakMark {
                line.append(0x20)
            }
            at += width
            run = at
        }
        line.append(contentsOf: text[run..<text.endIndex])
    }

    // MARK: - Elements

    /// What the element is to a reader.
    private mutating func role(_ tree: XMLTree, _ node: Int) -> StoryElement {
        let name = String(decoding: tree.name(node), as: UTF8.self)
        if let role = StoryElement.named(name) ?? StoryElement.named(name.lowercased()) { return role }
        let parent = Int(tree.nodes[node].parent)
        guard parent >= 0 else { return .block }
        // Of thousands of unknown children each would look at all the others.
        if parent != lastParent.node { lastParent = (parent, tree.hasOwnText(parent)) }
        return lastParent.hasOwnText ? .inline : .block
    }

    private var lastParent = (node: -1, hasOwnText: false)

    private mutating func walk(_ tree: XMLTree, _ node: Int) {
        let entry = tree.nodes[node]
        guard entry.isElement else {
            append(tree.text[Int(entry.textStart)..<Int(entry.textEnd)])
            return
        }
        var role = role(tree, node)
        if role == .list, StoryElement.isLinkList(tree, node) { role = .aside }
        // An object or frame that was never closed would hide the rest of the story.
        if role == .hidden, entry.isUnclosed, !HTMLNesting.isRaw(tree.name(node)) { role = .inline }
        if entry.attributeCount > 0, role == .block || role == .list || role == .inline {
            if StoryElement.isHidden(tree, node) {
                role = .hidden
            } else if role != .inline, StoryElement.isFurniture(tree, node) {
                role = .aside
            }
        }
        switch role {
        case .hidden: return
        case .aside: setAside(tree, node)
        case .inline: walkInside(tree, node)
        case .lineBreak:
            while line.last == 0x20 { line.removeLast() }
            if !line.isEmpty { line.append(Self.breakMark) }
        case .cell:
            walkInside(tree, node)
            while line.last == 0x20 { line.removeLast() }
            if !line.isEmpty, line.last != 0x09 { line.append(0x09) }
        case .preformatted:
            endLine()
            preformatted += 1
            walkInside(tree, node)
            preformatted -= 1
            endLine()
        case .block, .list:
            endLine()
            walkInside(tree, node)
            endLine()
        }
    }

    private mutating func walkInside(_ tree: XMLTree, _ node: Int) {
        let end = Int(tree.nodes[node].end)
        var at = node + 1
        while at < end {
            walk(tree, at)
            at = Int(tree.nodes[at].end)
        }
    }

    private mutating func setAside(_ tree: XMLTree, _ node: Int) {
        var text = PlainText.collapsed(visible(tree, node))
        while let last = text.last, last == 0x20 { text.removeLast() }
        if !text.isEmpty { asides.append(text) }
    }

    /// Text below without scripts, words of neighbouring elements kept apart.
    private mutating func visible(_ tree: XMLTree, _ node: Int) -> [UInt8] {
        var out: [UInt8] = []
        var at = node + 1
        while at < Int(tree.nodes[node].end) {
            let entry = tree.nodes[at]
            if !entry.isElement {
                out.append(contentsOf: tree.text[Int(entry.textStart)..<Int(entry.textEnd)])
            } else {
                let kind = role(tree, at)
                if kind == .hidden {
                    at = Int(entry.end)
                    continue
                }
                if kind != .inline { out.append(0x20) }
            }
            at += 1
        }
        return out
    }
}
