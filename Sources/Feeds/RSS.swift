import News

/// One item of RSS 2.0, 1.0 or 0.9x, with the content, Dublin Core, media and GeoRSS modules.
struct RSS {
    let tree: XMLTree
    let context: MessageContext
    let source: String?

    func draft(_ item: Int) -> ArticleDraft {
        var draft = ArticleDraft()
        if let title = title(item) { draft.headline = title }
        readStory(item, into: &draft)
        draft.source = source ?? text(item, "publisher", .dublinCore) ?? context.sender ?? text(item, "source")
        draft.language = text(item, "language", .dublinCore) ?? context.language
        draft.byline = text(item, "creator", .dublinCore) ?? text(item, "author", .itunes) ?? author(item)
        let published = (text(item, "pubDate") ?? text(item, "pubdate")).flatMap { context.dates.parse($0) }
        let stated = text(item, "date", .dublinCore).flatMap { context.dates.parse($0) }
        let modified =
            (text(item, "modified", .dublinCore) ?? text(item, "updated", .atom) ?? text(item, "updated")
            ?? text(item, "lastBuildDate")).flatMap { context.dates.parse($0) }
        draft.versionCreated = modified ?? published ?? stated
        draft.firstCreated = published ?? stated
        draft.copyright = text(item, "rights", .dublinCore) ?? context.copyright
        readSubjects(item, into: &draft)
        readPlaces(item, into: &draft)
        readIdentity(item, into: &draft)
        return draft
    }

    /// Text of a child of the feed's own vocabulary, or of that of a module.
    private func text(_ item: Int, _ name: StaticString, _ namespace: XMLNamespace? = nil) -> String? {
        for child in tree.children(item, name) {
            let isWanted = namespace.map { tree.nodes[child].namespace == $0 } ?? isOwn(child, of: item)
            if isWanted, let line = tree.line(child) { return line }
        }
        return nil
    }

    /// Of the feed's own vocabulary: RSS 2.0 has no namespace, and a feed may put all of it in one of its own.
    private func isOwn(_ child: Int, of item: Int) -> Bool {
        let found = tree.nodes[child].namespace
        if tree.hasPrefix(child) {
            return found == .rss || (tree.hasPrefix(item) && tree.prefix(child) == tree.prefix(item))
        }
        return found == .rss || found == .none || found == .other || found == .atom
    }

    /// The headline; where there is none, what a module has.
    private func title(_ item: Int) -> [UInt8]? {
        let modules: [XMLNamespace] = [.dublinCore, .media, .itunes, .atom]
        if let title = text(item, "title") ?? modules.lazy.compactMap({ text(item, "title", $0) }).first {
            return PlainText.line(title)
        }
        guard let group = tree.child(item, .media, "group") else { return nil }
        return tree.line(tree.child(group, "title")).map { PlainText.line($0) }
    }

    /// `mail@example.com (A. Name)`, as RSS 2.0 asks for, or a name.
    private func author(_ item: Int) -> String? {
        guard let author = text(item, "author") else { return nil }
        guard let open = author.firstIndex(of: "("), let close = author.lastIndex(of: ")"), open < close else {
            return author.contains("@") ? nil : author
        }
        return String(author[author.index(after: open)..<close])
    }

    private func readStory(_ item: Int, into draft: inout ArticleDraft) {
        // The full text, under the names that it has had, before the summary, and that before captions.
        let bodies = tree.children(item, "body") + tree.children(item, "div")
        var candidates = [
            tree.child(item, .content, "encoded"), tree.child(item, .atom, "content"),
            bodies.first { tree.nodes[$0].namespace == .xhtml || !tree.hasPrefix($0) }, tree.child(item, "fullitem"),
            tree.children(item, "description").first { isOwn($0, of: item) },
            tree.children(item, "summary").first { isOwn($0, of: item) }, tree.child(item, .atom, "summary"),
            tree.child(item, .itunes, "summary"), tree.child(item, .dublinCore, "description"),
        ].compactMap(\.self)
        candidates += tree.descendants(item, "description").filter { tree.nodes[$0].namespace == .media }
        for candidate in candidates {
            let text =
                tree.children(candidate).isEmpty
                ? StoryText(html: tree.content(candidate)) : StoryText(tree, candidate)
            guard !text.isEmpty else {
                // Nothing but a link list or a caption.
                if draft.asides.isEmpty { draft.asides = text.asides }
                continue
            }
            draft.body = text.story
            draft.asides = text.asides
            break
        }
        for caption in tree.descendants(item, "description") + tree.descendants(item, "text")
        where tree.nodes[caption].namespace == .media && !draft.body.isEmpty {
            guard let line = tree.line(caption) else { continue }
            let text = PlainText.line(line)
            if text != PlainText.collapsed(draft.body), !draft.asides.contains(text) { draft.asides.append(text) }
        }
    }

    private func readSubjects(_ item: Int, into draft: inout ArticleDraft) {
        for category in tree.children(item, "category") {
            guard let name = tree.line(category), tree.nodes[category].namespace != .media else { continue }
            var tag = SenderTags.Tag(name: String(decoding: PlainText.line(name), as: UTF8.self))
            if let domain = tree.attribute(category, "domain"), domain.contains("iptc") {
                tag.uri = ItemIdentity.code(name, scheme: domain)
            }
            draft.subjects.append(tag)
        }
        for subject in tree.children(item, "subject") where tree.nodes[subject].namespace == .dublinCore {
            if let name = tree.line(subject) { draft.subjects.append(SenderTags.Tag(name: name)) }
        }
        for keywords in tree.descendants(item, "keywords") {
            for name in tree.line(keywords)?.split(separator: ",") ?? [] {
                let name = String(name).trimmed
                if !name.isEmpty { draft.subjects.append(SenderTags.Tag(name: name)) }
            }
        }
    }

    private func readPlaces(_ item: Int, into draft: inout ArticleDraft) {
        for name in tree.descendants(item, "featurename") where tree.nodes[name].namespace == .georss {
            if let name = tree.line(name) { draft.places.append(SenderTags.Tag(name: name)) }
        }
        if let place = text(item, "coverage", .dublinCore) { draft.places.append(SenderTags.Tag(name: place)) }
    }

    /// `<link href="…"/>`, as Atom has it.
    private func atomLink(_ item: Int) -> String? {
        tree.children(item, "link").lazy.filter { (tree.attribute($0, "rel") ?? "alternate") == "alternate" }
            .compactMap { tree.attribute($0, "href") }.first
    }

    private func readIdentity(_ item: Int, into draft: inout ArticleDraft) {
        let link = text(item, "link") ?? atomLink(item) ?? text(item, "identifier", .dublinCore)
        let about = tree.attribute(item, "about")
        if let link { draft.alternativeIDs["link"] = link }
        guard let id = text(item, "guid") ?? about ?? text(item, "id") ?? link else { return }
        draft.uri = ItemIdentity.uri(id, source: draft.source)
    }
}
