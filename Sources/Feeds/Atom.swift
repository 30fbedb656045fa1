import News

/// One entry of Atom 1.0, or of the 0.3 that came before it.
struct Atom {
    let tree: XMLTree
    let context: MessageContext
    let source: String?

    func draft(_ entry: Int) -> ArticleDraft {
        var draft = ArticleDraft()
        if let title = child(entry, "title") { draft.headline = headline(title) }
        draft.source = source ?? tree.line(tree.child(child(entry, "source"), "title")) ?? context.sender
        draft.language = tree.attribute(entry, "lang") ?? context.language
        draft.byline = tree.line(tree.child(child(entry, "author"), "name"))
        let published = date(entry, "published") ?? date(entry, "issued") ?? date(entry, "created")
        draft.versionCreated = date(entry, "updated") ?? date(entry, "modified") ?? published
        draft.firstCreated = published
        draft.copyright = tree.line(child(entry, "rights")) ?? context.copyright
        readStory(entry, into: &draft)
        if draft.body.isEmpty { readMedia(entry, into: &draft) }
        for category in tree.children(entry, "category") {
            let term = tree.attribute(category, "term")
            guard let name = tree.attribute(category, "label") ?? term ?? tree.line(category) else { continue }
            var tag = SenderTags.Tag(name: name)
            tag.uri = term.flatMap { ItemIdentity.code($0, scheme: tree.attribute(category, "scheme")) }
            if tag.uri?.hasPrefix("medtop:") == false, tag.uri?.hasPrefix("subj:") == false { tag.uri = nil }
            draft.subjects.append(tag)
        }
        for name in tree.descendants(entry, "featurename") where tree.nodes[name].namespace == .georss {
            if let name = tree.line(name) { draft.places.append(SenderTags.Tag(name: name)) }
        }
        readIdentity(entry, into: &draft)
        return draft
    }

    /// A title; markup in it that was not escaped is none but its text.
    private func headline(_ title: Int) -> [UInt8] {
        let content = content(title)
        let isText = !tree.children(title).isEmpty
        return isText ? PlainText.collapsed(content) : PlainText.line(PlainText.collapsed(content))
    }

    /// The text of an element, decoded where it is in base64: Atom 0.3 says so, Atom 1.0 means it by any type that is
    /// neither text nor XML.
    private func content(_ node: Int) -> [UInt8] {
        let content = tree.content(node)
        let type = tree.attribute(node, "type")?.lowercased() ?? "text"
        let mode = tree.attribute(node, "mode")?.lowercased()
        let isBinary = type.contains("/") && !type.hasPrefix("text/") && !type.contains("xml") && !type.contains("html")
        guard mode == "base64" || (isBinary && mode == nil) else { return content }
        let decoded = TransferEncoding.base64(content)
        // Many name a type and send text all the same.
        let isText = decoded.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        guard !decoded.isEmpty, isText, String(validating: decoded, as: UTF8.self) != nil else {
            return mode == "base64" ? [] : content
        }
        return decoded
    }

    /// The child of Atom's own vocabulary: media modules have titles and contents, too.
    private func child(_ entry: Int, _ name: StaticString) -> Int? {
        tree.children(entry, name).first {
            let namespace = tree.nodes[$0].namespace
            return namespace == .atom || namespace == .none || namespace == .other
        }
    }

    private func date(_ entry: Int, _ name: StaticString) -> Timestamp? {
        tree.line(child(entry, name)).flatMap { context.dates.parse($0) }
    }

    private func readStory(_ entry: Int, into draft: inout ArticleDraft) {
        for node in [child(entry, "content"), child(entry, "summary")].compactMap(\.self) where draft.body.isEmpty {
            if let nitf = tree.descendant(node, "nitf") {
                let inner = NITF(tree: tree, dates: context.dates).draft(nitf, source: nil)
                draft.body = inner.body
                draft.asides += inner.asides
                draft.slugline = inner.slugline
                draft.urgency = inner.urgency
                continue
            }
            let type = tree.attribute(node, "type")?.lowercased() ?? "text"
            let text: StoryText
            if !tree.children(node).isEmpty {
                text = StoryText(tree, node)
            } else if type == "text" || type == "text/plain" {
                let content = content(node)
                // Many say "text" and mean HTML.
                let isMarkedUp = content.contains(UInt8(ascii: "<")) && content.contains(UInt8(ascii: ">"))
                text = isMarkedUp ? StoryText(html: content) : StoryText(plain: content)
            } else {
                text = StoryText(html: content(node))
            }
            draft.body = text.story
            draft.asides += text.asides
        }
    }

    /// A caption or summary of the media module, where the entry has no text of its own.
    private func readMedia(_ entry: Int, into draft: inout ArticleDraft) {
        for node in tree.descendants(entry, "description") where draft.body.isEmpty {
            guard tree.nodes[node].namespace == .media else { continue }
            draft.body = StoryText(html: tree.content(node)).story
        }
    }

    private func readIdentity(_ entry: Int, into draft: inout ArticleDraft) {
        let links = tree.children(entry, "link")
        let link =
            links.first { (tree.attribute($0, "rel") ?? "alternate") == "alternate" }.flatMap {
                tree.attribute($0, "href")
            }
        if let link { draft.alternativeIDs["link"] = link }
        guard let id = tree.line(child(entry, "id")) ?? link else { return }
        draft.uri = ItemIdentity.uri(id, source: draft.source)
    }
}
