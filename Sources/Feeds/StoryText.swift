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

    private enum Role {
        case hidden, aside, block, inline, lineBreak, cell, preformatted, list
    }

    private static let roles: [String: Role] = {
        var roles: [String: Role] = [:]
        for (role, names) in [
            (
                Role.hidden,
                """
                script style head template noscript iframe object svg form button nav canvas audio video embed map \
                media-metadata media-reference media-object img image bildfil bibliography body.head tobject docdata \
                colgroup nitf-table-metadata custom-table link meta
                """
            ),
            (
                .aside,
                """
                figure figcaption media media-caption media-producer caption footer header aside bild bildtext byline \
                body.end tagline address
                """
            ),
            (.lineBreak, "br hr"), (.cell, "td th"), (.preformatted, "pre"), (.list, "ul ol"),
            (
                .block,
                """
                p div li table tr thead tbody tfoot h1 h2 h3 h4 h5 h6 hl1 hl2 blockquote bq block section article main \
                dl dt dd center fn note body.content body html nitf nitf-table citat mellis rubrik ingress brodtext
                """
            ),
            (
                .inline,
                """
                a b i u em strong time span font sub sup abbr acronym cite code q small big s strike tt var kbd ins del \
                mark bdo label chron classifier copyrite event function location money num frac object.title org \
                person postaddr virtloc city country region state sublocation lang pronounce alt-code name.given \
                name.family
                """
            ),
        ] as [(Role, String)] {
            for name in names.split(separator: " ") { roles[String(name)] = role }
        }
        return roles
    }()

    private func role(_ tree: XMLTree, _ node: Int) -> Role {
        let name = String(decoding: tree.name(node), as: UTF8.self)
        if let role = Self.roles[name] { return role }
        if let role = Self.roles[name.lowercased()] { return role }
        let parent = Int(tree.nodes[node].parent)
        return parent >= 0 && tree.hasOwnText(parent) ? .inline : .block
    }

    private mutating func walk(_ tree: XMLTree, _ node: Int) {
        let entry = tree.nodes[node]
        guard entry.isElement else {
            append(tree.text[Int(entry.textStart)..<Int(entry.textEnd)])
            return
        }
        var role = role(tree, node)
        if role == .list, isLinkList(tree, node) { role = .aside }
        // An object or frame that was never closed would hide the rest of the story.
        if role == .hidden, entry.isUnclosed, !HTMLNesting.isRaw(tree.name(node)) { role = .inline }
        if entry.attributeCount > 0, role == .block || role == .list || role == .inline {
            if isHidden(tree, node) {
                role = .hidden
            } else if role != .inline, isFurniture(tree, node) {
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
    private func visible(_ tree: XMLTree, _ node: Int) -> [UInt8] {
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

    /// Nearly all of its text is links, at least two of them.
    private func isLinkList(_ tree: XMLTree, _ node: Int) -> Bool {
        let links = tree.descendants(node, "a")
        guard links.count >= 2 else { return false }
        let all = PlainText.collapsed(tree.content(node)).count
        let linked = links.reduce(0) { $0 + PlainText.collapsed(tree.content($1)).count }
        return linked * 10 >= all * 8
    }

    private func isHidden(_ tree: XMLTree, _ node: Int) -> Bool {
        if tree.attributeText(node, "hidden") != nil { return true }
        guard let style = tree.attribute(node, "style") else { return false }
        let plain = style.lowercased().filter { $0 != " " }
        return plain.contains("display:none")
    }

    /// Boxes of web pages, by the names that their classes have.
    private func isFurniture(_ tree: XMLTree, _ node: Int) -> Bool {
        guard let names = tree.attribute(node, "class")?.lowercased() else { return false }
        return names.split(separator: " ").contains { name in
            Self.furniture.contains { name.hasPrefix($0) }
        }
    }

    private static let furniture = [
        "related", "jp-relatedposts", "sharedaddy", "share-", "sharing", "social-", "newsletter", "advert", "ad-slot",
        "read-more", "more-link", "wp-caption-text", "yarpp", "notepad", "slugline", "breadcrumb", "cookie",
    ]
}
