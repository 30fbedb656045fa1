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
        let provider = tree.line(tree.child(identifier, "ProviderId"))
        let date = tree.line(tree.child(identifier, "DateId"))
        let number = tree.line(tree.child(identifier, "NewsItemId")).map { Self.withoutSuffix($0, draft.version) }
        if let provider, let date, let number {
            draft.uri = ItemIdentity.uri("urn:newsml:\(provider):\(date):\(number)", source: draft.source)
        } else if let published, published.split(separator: ":").count >= 5 {
            // Fewer parts name the provider, not the item.
            draft.uri = ItemIdentity.uri(Self.withoutRevision(published, draft.version), source: draft.source)
        } else if let id = number ?? tree.line(tree.descendant(item, "guid")) ?? published {
            draft.uri = ItemIdentity.uri(id, source: draft.source)
        }
    }

    /// `X-041-v2` of revision 2 is `X-041`: the item is the same over its revisions.
    private static func withoutSuffix(_ id: String, _ version: String?) -> String {
        guard let version, !version.isEmpty else { return id }
        for mark in ["-v", "_v", ".v", "-V", "_V"] where id.hasSuffix(mark + version) {
            let rest = id.dropLast(mark.count + version.count)
            if !rest.isEmpty { return String(rest) }
        }
        return id
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
            tree.line(tree.child(management, name)).flatMap { context.dates.parse($0) }
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
                let date = tree.line(tree.child(node, "DateAndTime")).flatMap { context.dates.parse($0) }
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
        if let series = first("SeriesLine", in: item), let part = PartMark.read(PhraseSet.folded(series), in: .field) {
            draft.alternativeIDs["part"] = part.text
        }
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

    /// What a component is for, by its role; without one it is the text.
    private enum Part {
        case title, lead, text, caption, other

        init(role: String) {
            switch role {
            case "title", "headline", "hedline", "header", "slug", "slugline", "byline", "subheadline": self = .title
            case "lead", "intro", "introduction", "summary", "abstract", "teaser": self = .lead
            case "", "main", "body", "text", "story", "article", "full", "fulltext": self = .text
            default: self = role.contains("caption") ? .caption : .other
            }
        }
    }

    /// One item may hold its text in several languages, and each of them cut into title, lead and body: the first
    /// language is read, its lead first.
    private func readContent(_ item: Int, into draft: inout ArticleDraft) {
        var captions: [[UInt8]] = []
        var lead: StoryText?
        var language: String?
        var component = (node: -1, part: Part.text)
        for content in tree.descendants(item, "ContentItem") {
            // Thousands may stand in one component.
            let parent = Int(tree.nodes[content].parent)
            if parent != component.node { component = (parent, Part(role: role(content))) }
            let part = component.part
            guard let data = tree.descendant(content, "DataContent") else {
                if draft.body.isEmpty, let kind = kind(content), draft.headline.isEmpty { draft.type = kind }
                continue
            }
            let text = read(data, into: &draft)
            guard !text.isEmpty else { continue }
            let own = languageAround(content)
            language = language ?? own
            guard own == nil || own == language else { continue }
            switch part {
            case .title: if draft.headline.isEmpty { draft.headline = PlainText.collapsed(text.story) }
            case .lead where lead == nil && draft.body.isEmpty: lead = text
            case .text where draft.body.isEmpty, .other where draft.body.isEmpty:
                draft.body = text.story
                draft.asides += text.asides
            default: captions.append(PlainText.collapsed(text.story))
            }
        }
        if let lead, !draft.body.starts(with: lead.story.prefix(60)) {
            draft.body = lead.story + (draft.body.isEmpty ? [] : [0x0A]) + draft.body
            draft.asides += lead.asides
        }
        if draft.body.isEmpty, !captions.isEmpty {
            draft.body = captions.removeFirst()
            draft.type = "picture"
        }
        draft.asides += captions
    }

    /// Role of the component that the content stands in, in lower case.
    private func role(_ content: Int) -> String {
        formalName(tree.child(Int(tree.nodes[content].parent), "Role"))?.lowercased() ?? ""
    }

    /// `xml:lang` of the nearest component around.
    private func languageAround(_ node: Int) -> String? {
        var at = Int(tree.nodes[node].parent)
        while at > 0 {
            if let language = tree.attribute(at, "lang") { return language.lowercased() }
            at = Int(tree.nodes[at].parent)
        }
        return nil
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
            let inner = NITF(tree: tree, dates: context.dates).draft(nitf, source: nil)
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

    private static let markup = PhraseSet([
        "<p>", "<p ", "<br", "</p>", "</b>", "</i>", "</em>", "</strong>", "</a>", "</span>", "</div>", "</li>",
    ])

    private static func hasTags(_ text: [UInt8]) -> Bool {
        markup.occurs(inFolded: PhraseSet.folded(text.prefix(2_048)))
    }
}
