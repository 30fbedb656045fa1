import News

/// What stands around the articles of a message and says something about each: header, envelope, channel.
struct MessageContext: Sendable {
    /// As the XML declaration names it, in lower case.
    var charset: String?
    var bindings = XMLBindings()
    var language: String?
    /// 1–9 of a NewsML-G2 header or NewsML 1 envelope.
    var priority: Int?
    var sent: Timestamp?
    /// Who sends the message, or whose feed it is.
    var sender: String?
    var copyright: String?
    /// How the source writes dates.
    var dates = DateReading()
    /// Of a message's own catalogue: what the aliases of its qcodes stand for.
    var schemes: [String: String] = [:]

    init() {}

    /// - Parameter opening: bytes of the message before its first article.
    init(opening: [UInt8]) {
        charset = Self.charset(in: opening)
        guard !opening.isEmpty else { return }
        var reader = XMLReader()
        do throws(XMLError) {
            try reader.read(Charset.decode(opening[...], named: charset).text, as: .opening)
        } catch {
            // An article can be read without it.
            return
        }
        bindings = reader.bindings
        let tree = reader.tree
        guard let root = tree.root else { return }
        for node in tree.nodes.indices where tree.nodes[node].isElement {
            if let language = tree.attribute(node, "lang") { self.language = self.language ?? language }
        }
        readHeader(tree, root)
        readChannel(tree, root)
        schemes = Self.schemes(tree, root)
    }

    private mutating func readHeader(_ tree: XMLTree, _ root: Int) {
        if let header = tree.child(root, "header") ?? tree.child(root, "Header") {
            priority = tree.line(tree.child(header, "priority")).flatMap { Int($0) }
            sent = tree.line(tree.child(header, "sent") ?? tree.child(header, "Sent")).flatMap { WireDate.parse($0) }
            sender = tree.line(tree.child(header, "sender"))
        }
        if let envelope = tree.child(root, "NewsEnvelope") {
            priority = tree.attribute(tree.child(envelope, "Priority"), "FormalName").flatMap { Int($0) }
            sent = tree.line(tree.child(envelope, "DateAndTime")).flatMap { WireDate.parse($0) }
            let from = tree.child(envelope, "SentFrom").flatMap { tree.child($0, "Party") }
            sender = tree.attribute(from, "FormalName")
        }
    }

    private mutating func readChannel(_ tree: XMLTree, _ root: Int) {
        guard let channel = tree.isNamed(root, "feed") ? root : tree.child(root, "channel") else { return }
        sender = tree.children(channel, "title").lazy.compactMap { tree.line($0) }.first.map {
            String(decoding: PlainText.line($0), as: UTF8.self)
        }
        language = tree.line(tree.child(channel, "language")) ?? language
        copyright = tree.line(tree.child(channel, "copyright") ?? tree.child(channel, "rights"))
    }

    /// The aliases that a catalogue inside of `node` declares.
    static func schemes(_ tree: XMLTree, _ node: Int) -> [String: String] {
        var schemes: [String: String] = [:]
        for catalog in tree.descendants(node, "catalog") {
            for scheme in tree.children(catalog, "scheme") {
                guard let alias = tree.attribute(scheme, "alias"), let uri = tree.attribute(scheme, "uri") else {
                    continue
                }
                schemes[alias] = uri
            }
        }
        return schemes
    }

    /// The character set in `<?xml … encoding="…"?>`, in lower case.
    private static func charset(in opening: [UInt8]) -> String? {
        let head = PhraseSet.folded(opening.prefix(200))
        guard let start = declaration.place(in: head),
            let end = head[start.upperBound...].firstIndex(of: UInt8(ascii: ">")),
            let name = encoding.place(in: Array(head[start.upperBound..<end]))
        else { return nil }
        let value = head[(start.upperBound + name.upperBound)..<end].drop { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
        guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        let text = value.dropFirst().prefix { $0 != quote }
        return text.isEmpty ? nil : String(decoding: text, as: UTF8.self)
    }

    private static let declaration = PhraseSet(["<?xml"])
    private static let encoding = PhraseSet(["encoding"])
}
