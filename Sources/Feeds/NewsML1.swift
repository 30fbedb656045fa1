import News

/// NewsML 1.0–1.2: one `NewsItem`.
///
/// Provider, date and id name the item over all its revisions; `RevisionId` is the version.
struct NewsML1 {
    let tree: XMLTree
    let context: MessageContext
    /// Of items that name none.
    let source: String?

    func draft(_ item: Int) -> ArticleDraft {
        var draft = ArticleDraft()
        draft.language = languageOf(item) ?? context.language
        draft.source = agency(item) ?? source ?? context.sender
        readIdentity(item, into: &draft)
        if let management = tree.child(item, "NewsManagement") { readManagement(management, into: &draft) }
        if draft.urgency == nil { draft.urgency = context.priority }
        readLines(item, into: &draft)
        readMetadata(item, into: &draft)
        readContent(item, into: &draft)
        if draft.versionCreated == nil { draft.versionCreated = context.sent }
        return draft
    }

    private func formalName(_ node: Int?) -> String? { tree.attribute(node, "FormalName") }

    private func languageOf(_ item: Int) -> String? {
        tree.attribute(item, "lang")
            ?? tree.descendants(item, "Language").lazy.compactMap { formalName($0) }.first
    }

    private func agency(_ item: Int) -> String? {
        for name: StaticString in ["Source", "Provider"] {
            for node in tree.descendants(item, name) {
                let party = tree.child(node, "Party")
                if let found = formalName(party) ?? tree.line(party) { return found }
            }
        }
        if let provider = tree.line(tree.descendant(item, "ProviderId")) { return provider }
        return tree.line(tree.descendant(item, "CreditLine"))
    }

    // MARK: - Identity

    private func readIdentity(_ item: Int, into draft: inout ArticleDraft) {
        guard let identification = tree.child(item, "Identification") else { return }
        draft.slugline = tree.line(tree.child(identification, "NameLabel"))
        guard let identifier = tree.child(identification, "NewsIdentifier") else { return }
        let revision = tree.child(identifier, "RevisionId")
        draft.version = tree.line(revision)
        let update = tree.attribute(revision, "Update")
        let previous = tree.attribute(revision, "PreviousRevision")
        if (update != nil && update != "N") || (previous.flatMap { Int($0) } ?? 0) > 0 { draft.signal = .update }
        let published = tree.line(tree.child(identifier, "PublicIdentifier"))
        if let published { draft.alternativeIDs["PublicIdentifier"] = published }
        let parts = [
            tree.line(tree.child(identifier, "ProviderId")), tree.line(tree.child(identifier, "DateId")),
            tree.line(tree.child(identifier, "NewsItemId")),
        ].compactMap(\.self)
        if parts.count == 3 {
            draft.uri = ItemIdentity.uri("urn:newsml:" + parts.joined(separator: ":"), source: draft.source)
        } else if let published {
            draft.uri = ItemIdentity.uri(Self.withoutRevision(published, draft.version), source: draft.source)
        } else if let id = parts.last {
            draft.uri = ItemIdentity.uri(id, source: draft.source)
        }
    }

    /// `urn:newsml:P:D:I:3U` without its last part.
    private static func withoutRevision(_ id: String, _ version: String?) -> String {
        guard let version, let colon = id.lastIndex(of: ":"), id[id.index(after: colon)...].hasPrefix(version) else {
            return id
        }
        return String(id[..<colon])
    }

    private func readManagement(_ management: Int, into draft: inout ArticleDraft) {
        func date(_ name: StaticString) -> Timestamp? {
            tree.line(tree.child(management, name)).flatMap { WireDate.parse($0) }
        }
        draft.firstCreated = date("FirstCreated")
        draft.versionCreated = date("ThisRevisionCreated") ?? draft.firstCreated
        let urgency = tree.child(management, "Urgency") ?? tree.child(management, "UrgencyCode")
        draft.urgency = (formalName(urgency) ?? tree.line(urgency)).flatMap { Int($0) }
        let status = (formalName(tree.child(management, "Status")) ?? "").lowercased()
        draft.status = OldNinjs.status(status)
        var release: Timestamp?
        for name: StaticString in ["StatusWillChange", "FutureStatus"] {
            for node in tree.descendants(management, name) {
                let future = formalName(tree.child(node, "FutureStatus")) ?? formalName(node)
                let date = tree.line(tree.child(node, "DateAndTime")).flatMap { WireDate.parse($0) }
                guard let date, let future = future.flatMap(OldNinjs.status) else { continue }
                if future == .usable { release = date } else { draft.expires = date }
            }
        }
        if status == "embargoed" || release != nil {
            draft.embargoed = release
            if release != nil { draft.status = .usable }
        }
        for instruction in tree.children(management, "Instruction") {
            switch formalName(instruction)?.lowercased() {
            case "update", "replace": if draft.signal == .new { draft.signal = .update }
            case "rectify", "correction", "correct": draft.signal = .correction
            case "delete", "kill", "cancel", "withdraw", "annul": draft.signal = .kill
            default: break
            }
        }
    }

    // MARK: - Lines and metadata

    /// The first of these elements that is not empty, wherever it stands.
    private func first(_ name: StaticString, in item: Int) -> String? {
        tree.descendants(item, name).lazy.compactMap { tree.line($0) }.first
    }

    private func readLines(_ item: Int, into draft: inout ArticleDraft) {
        if let headline = first("HeadLine", in: item) { draft.headline = PlainText.line(headline) }
        let subs = tree.descendants(item, "SubHeadLine").compactMap { tree.line($0) }
        draft.otherHeadlines = subs.prefix(4).map { ("sub", PlainText.line($0)) }
        draft.byline = first("ByLine", in: item).map(NITF.withoutBy)
        draft.copyright = first("CopyrightLine", in: item)
        draft.slugline = first("SlugLine", in: item) ?? draft.slugline
        draft.usageTerms = first("UsageType", in: item)
        var notes = tree.descendants(item, "Comment").compactMap { tree.line($0) }
        for line in tree.descendants(item, "NewsLine") {
            let type = formalName(tree.child(line, "NewsLineType"))?.lowercased() ?? ""
            guard type.contains("note") || type.contains("advisory") || type.contains("embargo") else { continue }
            notes += tree.children(line, "NewsLineText").compactMap { tree.line($0) }
        }
        notes = notes.filter { $0.utf8.count <= 4_096 }
        if !notes.isEmpty { draft.editorialNote = notes.joined(separator: "\n") }
        draft.dateline = first("DateLine", in: item).flatMap { line in
            line.contains { $0.isLetter } ? Dateline.place(in: Array(line.utf8)) : nil
        }
    }

    private func readMetadata(_ item: Int, into draft: inout ArticleDraft) {
        for name: StaticString in ["Subject", "SubjectMatter", "SubjectDetail"] {
            for node in tree.descendants(item, name) {
                guard let code = formalName(node) else { continue }
                var tag = SenderTags.Tag(uri: ItemIdentity.code(code))
                if tag.uri == nil { tag.literal = code }
                draft.subjects.append(tag)
            }
        }
        for genre in tree.descendants(item, "Genre") {
            if let name = formalName(genre) { draft.genres.append(SenderTags.Tag(name: name)) }
        }
        for property in tree.descendants(item, "Property") {
            guard let value = tree.attribute(property, "Value") else { continue }
            switch formalName(property) {
            case "Keyword", "Topic": draft.subjects.append(SenderTags.Tag(name: value))
            case "City":
                if draft.dateline == nil { draft.dateline = value }
            default: break
            }
        }
        for line in tree.descendants(item, "KeywordLine") {
            if let name = tree.line(line) { draft.subjects.append(SenderTags.Tag(name: name)) }
        }
    }

    // MARK: - Content

    private func readContent(_ item: Int, into draft: inout ArticleDraft) {
        var captions: [[UInt8]] = []
        for content in tree.descendants(item, "ContentItem") {
            let role = formalName(tree.child(Int(tree.nodes[content].parent), "Role"))?.lowercased() ?? ""
            guard let data = tree.descendant(content, "DataContent") else {
                if draft.body.isEmpty, let kind = kind(content), draft.headline.isEmpty { draft.type = kind }
                continue
            }
            let text = read(data, into: &draft)
            guard !text.isEmpty else { continue }
            if draft.body.isEmpty, !role.contains("caption") {
                draft.body = text.story
                draft.asides += text.asides
            } else {
                captions.append(PlainText.collapsed(text.story))
            }
        }
        if draft.body.isEmpty, !captions.isEmpty {
            draft.body = captions.removeFirst()
            draft.type = "picture"
        }
        draft.asides += captions
    }

    private func kind(_ content: Int) -> String? {
        switch formalName(tree.child(content, "MediaType"))?.lowercased() {
        case "photo", "image", "picture": "picture"
        case "graphic": "graphic"
        case "video": "video"
        case "audio": "audio"
        default: nil
        }
    }

    private func read(_ data: Int, into draft: inout ArticleDraft) -> StoryText {
        if let nitf = tree.descendant(data, "nitf") {
            let inner = NITF(tree: tree).draft(nitf, source: nil)
            if draft.headline.isEmpty { draft.headline = inner.headline }
            if draft.byline == nil { draft.byline = inner.byline }
            if draft.dateline == nil { draft.dateline = inner.dateline }
            if let content = tree.descendant(nitf, "body.content") { return StoryText(tree, content) }
            return StoryText(tree, nitf)
        }
        if let body = tree.descendant(data, "body.content") ?? tree.descendant(data, "body") {
            return StoryText(tree, body)
        }
        if !tree.children(data).isEmpty { return StoryText(tree, data) }
        let text = tree.content(data)
        return text.first { $0 > 0x20 } == UInt8(ascii: "<") || Self.hasTags(text)
            ? StoryText(html: text) : StoryText(plain: text)
    }

    private static func hasTags(_ text: [UInt8]) -> Bool {
        let sample = String(decoding: text.prefix(2_048), as: UTF8.self).lowercased()
        return sample.contains("<p>") || sample.contains("<br") || sample.contains("</p>")
    }
}
