import News

/// NewsML-G2: `newsItem`, and as far as they are news, `packageItem` and the items of plans and concepts.
///
/// `guid` names the item and `version` its state: a new version is the same item.
struct NewsMLG2 {
    let tree: XMLTree
    let context: MessageContext
    /// Of items that name none.
    let source: String?

    func draft(_ item: Int) -> ArticleDraft {
        var draft = ArticleDraft()
        let itemMeta = tree.child(item, "itemMeta")
        let contentMeta = tree.child(item, "contentMeta")
        draft.type = type(item, itemMeta)
        draft.version = tree.attribute(item, "version")
        draft.language =
            tree.attribute(tree.child(contentMeta, "language"), "tag") ?? tree.attribute(item, "lang")
            ?? context.language
        draft.source = agency(itemMeta, contentMeta) ?? source ?? context.sender
        if let itemMeta { readItemMeta(itemMeta, into: &draft) }
        if let contentMeta { readContentMeta(contentMeta, into: &draft) }
        if draft.urgency == nil { draft.urgency = context.priority }
        readRights(item, into: &draft)
        readContent(item, into: &draft)
        readConcept(item, into: &draft)
        if draft.headline.isEmpty, let title = tree.line(tree.child(itemMeta, "title")) {
            draft.headline = PlainText.line(title)
        }
        if let id = tree.attribute(item, "guid") { draft.uri = ItemIdentity.uri(id, source: draft.source) }
        return draft
    }

    /// What stands behind the colon of a qcode, or at the end of a URI.
    private func tail(_ node: Int?) -> String? {
        guard let code = code(node) else { return nil }
        return code.split { $0 == ":" || $0 == "/" }.last.map(String.init)
    }

    private func code(_ node: Int?) -> String? {
        tree.attribute(node, "qcode") ?? tree.attribute(node, "uri") ?? tree.attribute(node, "literal")
    }

    private func type(_ item: Int, _ itemMeta: Int?) -> String {
        if tree.isNamed(item, "packageItem") { return "composite" }
        if tree.isNamed(item, "planningItem") { return "planning" }
        if tree.isNamed(item, "conceptItem") {
            return tree.descendant(item, "eventDetails") == nil ? "component" : "event"
        }
        if tree.isNamed(item, "knowledgeItem") || tree.isNamed(item, "catalogItem") { return "component" }
        switch tail(tree.child(itemMeta, "itemClass"))?.lowercased() {
        case "picture", "photo", "image": return "picture"
        case "graphic", "animated": return "graphic"
        case "audio": return "audio"
        case "video": return "video"
        case "composite": return "composite"
        default: return "text"
        }
    }

    /// Name, literal or code of who it comes from; what agencies write for "nobody" is nobody.
    private func agency(_ itemMeta: Int?, _ contentMeta: Int?) -> String? {
        var sources = contentMeta.map { tree.children($0, "infoSource") } ?? []
        // Of several, the one that is said to be the source comes first.
        if let main = sources.firstIndex(where: {
            tree.attribute($0, "role")?.lowercased().hasSuffix(":source") == true
        }) {
            sources.insert(sources.remove(at: main), at: 0)
        }
        for node in sources + [tree.child(itemMeta, "provider")].compactMap(\.self) {
            let name =
                tree.line(tree.child(node, "name")) ?? tree.attribute(node, "literal")
                ?? tree.attribute(node, "qcode").map { String($0.split(separator: ":").last ?? "") }
            if let name, !name.isEmpty, !name.hasPrefix("No-Data") { return name }
        }
        return nil
    }

    private func date(_ node: Int?) -> Timestamp? { tree.line(node).flatMap { context.dates.parse($0) } }

    // MARK: - itemMeta

    private func readItemMeta(_ meta: Int, into draft: inout ArticleDraft) {
        draft.versionCreated = date(tree.child(meta, "versionCreated"))
        draft.firstCreated = date(tree.child(meta, "firstCreated"))
        draft.embargoed = date(tree.child(meta, "embargoed"))
        draft.status = tail(tree.child(meta, "pubStatus")).flatMap(OldNinjs.status)
        for signal in tree.children(meta, "signal") {
            switch tail(signal)?.lowercased() {
            case "correction": draft.signal = .correction
            case "update", "replace":
                if draft.signal == .new { draft.signal = .update }
            case "retraction", "withdrawal", "kill", "cancel", "withdraw": draft.signal = .kill
            default: break
            }
        }
        let notes = (tree.children(meta, "edNote") + tree.children(meta, "ednote")).filter { note in
            // Contacts and closing lines are about the message, not about the story.
            guard let role = tree.attribute(note, "role")?.lowercased() else { return true }
            return !["notepad", "closingline", "contacts", "picture"].contains { role.hasSuffix($0) }
        }
        for link in tree.children(meta, "link") where tree.attribute(link, "rel")?.hasSuffix("partOf") == true {
            let whole =
                tree.attribute(link, "residref") ?? tree.attribute(link, "guidref") ?? tree.attribute(link, "href")
            draft.alternativeIDs["series"] = whole ?? draft.alternativeIDs["series"]
        }
        let lines = notes.compactMap { tree.line($0) }
        if !lines.isEmpty { draft.editorialNote = lines.joined(separator: "\n") }
        if let title = tree.line(tree.child(meta, "title")) { draft.title = title }
    }

    // MARK: - contentMeta

    private func readContentMeta(_ meta: Int, into draft: inout ArticleDraft) {
        draft.urgency = tree.line(tree.child(meta, "urgency")).flatMap { Int($0) }
        draft.contentCreated = date(tree.child(meta, "contentCreated"))
        draft.slugline = tree.line(tree.child(meta, "slugline"))
        draft.byline = tree.line(tree.child(meta, "by")).map(NITF.withoutBy)
        draft.dateline = located(meta)
        readHeadlines(meta, into: &draft)
        let schemes = MessageContext.schemes(tree, 0).merging(context.schemes) { own, _ in own }
        let names = assertedNames(language: draft.language)
        for subject in tree.children(meta, "subject") { readSubject(subject, schemes, names, into: &draft) }
        for keyword in tree.children(meta, "keyword") {
            if let name = tree.line(keyword) { draft.subjects.append(SenderTags.Tag(name: name)) }
        }
        for genre in tree.children(meta, "genre") {
            var tag = SenderTags.Tag(name: name(of: genre, language: draft.language))
            tag.uri = tree.attribute(genre, "qcode").flatMap { uri($0, schemes) }
            tag.literal = tree.attribute(genre, "literal")
            if tag != SenderTags.Tag() { draft.genres.append(tag) }
        }
        for id in tree.children(meta, "altId") {
            guard let value = tree.line(id) else { continue }
            let role = tree.attribute(id, "type") ?? "altId"
            if draft.alternativeIDs[role] == nil { draft.alternativeIDs[role] = value }
        }
    }

    private func located(_ meta: Int) -> String? {
        for place in tree.children(meta, "located") {
            let name = tree.line(tree.child(place, "name")) ?? tree.attribute(place, "literal")
            if let name, !name.hasPrefix("No-Data") { return name }
        }
        return tree.line(tree.child(meta, "dateline")).flatMap { Dateline.place(in: Array($0.utf8)) }
    }

    private func readHeadlines(_ meta: Int, into draft: inout ArticleDraft) {
        var others: [(role: String, value: [UInt8])] = []
        for headline in tree.children(meta, "headline") {
            guard let text = tree.line(headline) else { continue }
            let role = tree.attribute(headline, "role")?.split(separator: ":").last?.lowercased() ?? "main"
            let line = PlainText.line(text)
            if draft.headline.isEmpty, !role.contains("sub"), !role.contains("over"), !role.contains("kicker") {
                draft.headline = line
            } else {
                others.append((role.contains("sub") ? "sub" : "alternative", line))
            }
        }
        if draft.headline.isEmpty, !others.isEmpty { draft.headline = others.removeFirst().value }
        draft.otherHeadlines = others
    }

    /// The name in the item's language, in English, or the first; not its mnemonic.
    private func name(of node: Int, language: String?) -> String? {
        let names = tree.children(node, "name").filter { name in
            let role = tree.attribute(name, "role") ?? ""
            return !role.hasSuffix("mnemonic") && !role.hasSuffix("short")
        }
        func inLanguage(_ language: Substring) -> Int? {
            names.first { tree.attribute($0, "lang")?.lowercased().hasPrefix(language) == true }
        }
        let own = language.flatMap { $0.lowercased().split(separator: "-").first }
        return tree.line(own.flatMap(inLanguage) ?? inLanguage("en") ?? names.first)
    }

    private func uri(_ qcode: String, _ schemes: [String: String]) -> String? {
        let parts = qcode.split(separator: ":", maxSplits: 1)
        if parts.count == 2, let scheme = schemes[String(parts[0])] {
            return ItemIdentity.code(scheme + parts[1])
        }
        return ItemIdentity.code(qcode)
    }

    /// What the item itself says of concepts that it only names by their codes elsewhere.
    private func assertedNames(language: String?) -> [String: String] {
        var names: [String: String] = [:]
        for entry in tree.children(0, "assert") {
            guard let code = tree.attribute(entry, "qcode") ?? tree.attribute(entry, "uri"),
                let name = name(of: entry, language: language)
            else { continue }
            names[code] = names[code] ?? name
        }
        return names
    }

    private func readSubject(
        _ node: Int, _ schemes: [String: String], _ names: [String: String], into draft: inout ArticleDraft
    ) {
        var tag = SenderTags.Tag(name: name(of: node, language: draft.language))
        if tag.name == nil, !names.isEmpty {
            tag.name = (tree.attribute(node, "qcode") ?? tree.attribute(node, "uri")).flatMap { names[$0] }
        }
        tag.uri =
            (tree.attribute(node, "qcode")).flatMap { uri($0, schemes) }
            ?? tree.attribute(node, "uri").flatMap { ItemIdentity.code($0) }
        tag.literal = tree.attribute(node, "literal")
        let kind = tree.attribute(node, "type")?.lowercased() ?? ""
        let isPlace =
            kind.hasSuffix("geoarea") || kind.hasSuffix("poi") || kind == "cpttype:5" || kind.hasSuffix(":city")
            || kind.hasSuffix(":country")
        if isPlace {
            for same in tree.children(node, "sameAs") {
                // ISO 3166 codes are what the desk's own places carry.
                guard let code = tree.attribute(same, "qcode"), code.hasPrefix("iso3166-1a2:") else { continue }
                tag.literal = String(code.dropFirst("iso3166-1a2:".count))
            }
        }
        guard tag != SenderTags.Tag() else { return }
        if isPlace {
            draft.places.append(tag)
        } else if kind.hasSuffix("person") {
            draft.people.append(tag)
        } else if kind.hasSuffix("organisation") || kind.hasSuffix("organization") {
            draft.organisations.append(tag)
        } else {
            draft.subjects.append(tag)
        }
    }

    private func readRights(_ item: Int, into draft: inout ArticleDraft) {
        guard let rights = tree.child(item, "rightsInfo") else { return }
        draft.copyright = tree.children(rights, "copyrightNotice").lazy.compactMap { tree.line($0) }.first
        draft.usageTerms = tree.children(rights, "usageTerms").lazy.compactMap { tree.line($0) }.first
    }

    // MARK: - Content

    private func readContent(_ item: Int, into draft: inout ArticleDraft) {
        for set in tree.children(item, "contentSet") {
            for content in tree.children(set) where draft.body.isEmpty {
                if tree.isNamed(content, "inlineXML") {
                    readInlineXML(content, into: &draft)
                } else if tree.isNamed(content, "inlineData") {
                    readInlineData(content, into: &draft)
                }
            }
        }
        guard draft.body.isEmpty else { return }
        if let groups = tree.child(item, "groupSet") {
            // A package is read by what it holds.
            for reference in tree.descendants(groups, "itemRef") {
                let line = tree.line(tree.child(reference, "headline")) ?? tree.line(tree.child(reference, "title"))
                if let line {
                    if !draft.body.isEmpty { draft.body.append(0x0A) }
                    draft.body += Array(line.utf8)
                }
            }
        }
        guard draft.body.isEmpty, draft.type != "text", let meta = tree.child(item, "contentMeta") else { return }
        // A picture's or video's words are its caption.
        for description in tree.children(meta, "description") where draft.body.isEmpty {
            draft.body = StoryText(html: tree.content(description)).story
        }
    }

    private func readInlineXML(_ content: Int, into draft: inout ArticleDraft) {
        let text: StoryText
        if let nitf = tree.descendant(content, "nitf") {
            let inner = NITF(tree: tree, dates: context.dates).draft(nitf, source: nil)
            draft.body = inner.body
            draft.asides += inner.asides
            if draft.headline.isEmpty { draft.headline = inner.headline }
            if draft.byline == nil { draft.byline = inner.byline }
            if draft.dateline == nil { draft.dateline = inner.dateline }
            return
        } else if let body = tree.descendant(content, "body") {
            text = StoryText(tree, body)
            if draft.headline.isEmpty {
                let heading = tree.descendant(content, "h1") ?? tree.descendant(content, "title")
                if let line = tree.line(heading) { draft.headline = PlainText.line(line) }
            }
        } else {
            text = StoryText(tree, content)
        }
        draft.body = text.story
        draft.asides += text.asides
    }

    private func readInlineData(_ content: Int, into draft: inout ArticleDraft) {
        var data = tree.content(content)
        if tree.attribute(content, "encoding")?.lowercased().hasSuffix("base64") == true {
            data = TransferEncoding.base64(data)
        }
        let type = tree.attribute(content, "contenttype")?.lowercased() ?? ""
        guard !type.hasPrefix("image/"), !type.hasPrefix("video/"), !type.hasPrefix("audio/") else { return }
        let looksMarkedUp = data.first { $0 > 0x20 } == UInt8(ascii: "<")
        let text = type.contains("html") || looksMarkedUp ? StoryText(html: data) : StoryText(plain: data)
        draft.body = text.story
        draft.asides += text.asides
    }

    /// Events and other concepts are told by name and definition.
    private func readConcept(_ item: Int, into draft: inout ArticleDraft) {
        guard draft.type == "event" || draft.type == "component", draft.headline.isEmpty,
            let concept = tree.descendant(item, "concept")
        else { return }
        if let name = name(of: concept, language: draft.language) { draft.headline = PlainText.line(name) }
        if draft.body.isEmpty, let text = tree.child(concept, "definition") {
            draft.body = StoryText(html: tree.content(text)).story
        }
    }
}
