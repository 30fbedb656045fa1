import News

/// NITF 3.x (and the 2.5 that is still about), one article a document.
///
/// `docdata` says what the item is; `body.content` is the story. Agencies leave out what the DTD asks for and put in
/// what it does not know, so that each field is looked for where it was seen, best place first.
struct NITF {
    let tree: XMLTree
    /// How the source writes dates.
    var dates = DateReading()

    func draft(_ root: Int, source: String?) -> ArticleDraft {
        var draft = ArticleDraft()
        let head = tree.child(root, "head")
        let docdata = tree.child(head, "docdata") ?? tree.descendant(root, "docdata")
        let body = tree.child(root, "body")
        draft.language = tree.attribute(root, "baselang") ?? tree.attribute(root, "lang")
        readBodyHead(body, into: &draft)
        if draft.headline.isEmpty, let title = tree.line(tree.child(head, "title")) {
            draft.headline = PlainText.line(title)
        }
        readContent(body, into: &draft)
        let meta = metas(head)
        if let docdata { readDocdata(docdata, meta, into: &draft) }
        draft.source = agency(root, docdata, body) ?? source
        readDates(head, docdata, into: &draft)
        readSubjects(head, docdata, into: &draft)
        readNames(docdata, meta, into: &draft)
        readIdentity(docdata, meta, into: &draft)
        return draft
    }

    // MARK: - Body

    private func readBodyHead(_ body: Int?, into draft: inout ArticleDraft) {
        guard let head = tree.child(body, "body.head") else { return }
        var others: [(role: String, value: [UInt8])] = []
        if let headline = tree.child(head, "hedline") ?? tree.child(head, "headline") {
            for line in tree.children(headline) {
                guard let text = tree.line(line) else { continue }
                if draft.headline.isEmpty, !tree.isNamed(line, "hl2") {
                    draft.headline = PlainText.line(text)
                } else {
                    others.append(("sub", PlainText.line(text)))
                }
            }
            if draft.headline.isEmpty, let text = tree.line(headline), others.isEmpty {
                draft.headline = PlainText.line(text)
            }
        }
        others.removeAll { $0.value == draft.headline }
        draft.otherHeadlines = others
        draft.byline = tree.child(head, "byline").flatMap { byline($0) }
        if let dateline = tree.child(head, "dateline") {
            let place = tree.descendant(dateline, "city") ?? tree.child(dateline, "location")
            draft.dateline = tree.line(place) ?? tree.line(dateline).flatMap { Dateline.place(in: Array($0.utf8)) }
            draft.contentCreated = date(tree.child(dateline, "story.date"))
        }
        if let rights = tree.child(head, "rights") { draft.copyright = tree.line(rights) }
        for note in tree.children(head, "note") {
            if let text = tree.line(note) { append(text, to: &draft.editorialNote) }
        }
    }

    /// The names in a byline, kept apart; not the titles of those who wrote.
    private func byline(_ node: Int) -> String? {
        var out: [UInt8] = []
        var at = node + 1
        while at < Int(tree.nodes[node].end) {
            let entry = tree.nodes[at]
            if entry.isElement {
                out.append(0x20)
                if tree.isNamed(at, "byttl") {
                    at = Int(entry.end)
                    continue
                }
            } else {
                out.append(contentsOf: tree.text[Int(entry.textStart)..<Int(entry.textEnd)])
            }
            at += 1
        }
        let line = PlainText.collapsed(out)
        return line.isEmpty ? nil : Self.withoutBy(String(decoding: line, as: UTF8.self))
    }

    static func withoutBy(_ line: String) -> String {
        line.lowercased().hasPrefix("by ") ? String(line.dropFirst(3)) : line
    }

    private func readContent(_ body: Int?, into draft: inout ArticleDraft) {
        guard let body else { return }
        let content = tree.child(body, "body.content") ?? tree.child(body, "content")
        // Without it the story stands in the body itself.
        let text = StoryText(tree, content ?? body)
        draft.body = text.story
        draft.asides = text.asides
        if draft.body.isEmpty, let abstract = tree.descendant(body, "abstract") {
            draft.body = StoryText(tree, abstract).story
        }
        if let tagline = tree.descendant(body, "tagline"), let line = tree.line(tagline) {
            draft.asides.append(Array(line.utf8))
        }
    }

    // MARK: - Head

    /// `<meta name content>` by name in lower case.
    private func metas(_ head: Int?) -> [String: String] {
        guard let head else { return [:] }
        var metas: [String: String] = [:]
        for meta in tree.children(head, "meta") {
            if let name = tree.attribute(meta, "name"), let content = tree.attribute(meta, "content") {
                metas[name.lowercased()] = content
            }
        }
        return metas
    }

    private func readDocdata(_ docdata: Int, _ meta: [String: String], into draft: inout ArticleDraft) {
        draft.urgency = (tree.attribute(tree.child(docdata, "urgency"), "ed-urg") ?? meta["priority"]).flatMap {
            Int($0)
        }
        for message in tree.children(docdata, "ed-msg") {
            if let text = tree.attribute(message, "info") ?? tree.line(message) {
                append(text, to: &draft.editorialNote)
            }
        }
        for correction in tree.children(docdata, "correction") {
            if let text = tree.attribute(correction, "info") { append(text, to: &draft.editorialNote) }
            draft.signal = .correction
            if let id = tree.attribute(correction, "id-string") { draft.alternativeIDs["correction"] = id }
        }
        if let series = tree.child(docdata, "series") {
            let part = tree.attribute(series, "series.part")
            let total = tree.attribute(series, "series.totalpart")
            if let part, (total.flatMap { Int($0) } ?? 1) > 1 || (Int(part) ?? 1) > 1 {
                draft.alternativeIDs["part"] = total.map { "\(part)/\($0)" } ?? part
            }
            // A series of one is none.
            if let name = tree.attribute(series, "series.name"), draft.alternativeIDs["part"] != nil {
                draft.alternativeIDs["series"] = name
            }
        }
        if let holder = tree.child(docdata, "doc.copyright") {
            let parts = ["year", "holder"].compactMap { name -> String? in
                name == "year" ? tree.attribute(holder, "year") : tree.attribute(holder, "holder")
            }
            if !parts.isEmpty { draft.copyright = (["©"] + parts).joined(separator: " ") }
        }
        if let rights = tree.attribute(tree.child(docdata, "doc.rights"), "limitations") { draft.usageTerms = rights }
    }

    private func append(_ text: String, to note: inout String?) {
        note = note.map { $0.contains(text) ? $0 : "\($0)\n\(text)" } ?? text
    }

    private func agency(_ root: Int, _ docdata: Int?, _ body: Int?) -> String? {
        let head = tree.child(body, "body.head")
        return tree.line(tree.child(head, "distributor"))
            ?? tree.attribute(tree.child(docdata, "doc-id"), "regsrc")
            ?? tree.attribute(tree.child(docdata, "doc.rights"), "owner")
            ?? tree.attribute(docdata.flatMap { tree.descendant($0, "from-src") }, "src-name")
            ?? tree.attribute(tree.child(docdata, "doc.copyright"), "holder")
            ?? tree.line(head.flatMap { tree.descendant($0, "rights.owner") })
    }

    /// `norm`, or whatever stands in the element.
    private func date(_ node: Int?) -> Timestamp? {
        guard let node else { return nil }
        return (tree.attribute(node, "norm") ?? tree.line(node)).flatMap { dates.parse($0) }
    }

    private func readDates(_ head: Int?, _ docdata: Int?, into draft: inout ArticleDraft) {
        let issue = date(tree.child(docdata, "date.issue"))
        let release = date(tree.child(docdata, "date.release"))
        let publication =
            (tree.child(head, "pubdata") ?? tree.child(docdata, "pubdata")).flatMap {
                tree.attribute($0, "date.publication")
            }.flatMap { dates.parse($0) }
        draft.versionCreated = issue ?? draft.contentCreated ?? publication ?? release
        draft.expires = date(tree.child(docdata, "date.expire"))
        let status = tree.attribute(docdata, "management-status")?.lowercased() ?? ""
        draft.status = OldNinjs.status(status)
        if let release, let issue, release > issue { draft.embargoed = release }
        if status == "embargoed" {
            draft.embargoed = draft.embargoed ?? release
            // With a time it may be used from then on; without one, not until further notice.
            draft.status = draft.embargoed == nil ? .withheld : .usable
        }
    }

    private func readIdentity(_ docdata: Int?, _ meta: [String: String], into draft: inout ArticleDraft) {
        let documentID = tree.attribute(tree.child(docdata, "doc-id"), "id-string")
        let key = tree.child(docdata, "du-key")
        let name = tree.attribute(key, "key")
        draft.version = tree.attribute(key, "version") ?? tree.attribute(key, "generation")
        if draft.version == nil, let take = meta["anpa-takekey"], EditorialMarks.isLead(take) { draft.version = take }
        if draft.version == nil || draft.version == "1" { draft.firstCreated = draft.versionCreated }
        if let part = tree.attribute(key, "part"), draft.alternativeIDs["part"] == nil, (Int(part) ?? 1) > 1 {
            draft.alternativeIDs["part"] = part
        }
        guard let documentID else {
            if let name { draft.uri = ItemIdentity.uri(name + partSuffix(draft), source: draft.source) }
            return
        }
        draft.alternativeIDs["doc-id"] = documentID
        if let name { draft.alternativeIDs["du-key"] = name }
        // A document id that is the key and a number behind it names one version; the key names the item.
        if let name, draft.version != nil, documentID.hasPrefix(name), documentID != name {
            let rest = documentID.dropFirst(name.count).drop { "_:.-/".contains($0) }
            if rest.allSatisfy(\.isNumber) {
                draft.uri = ItemIdentity.uri(name + partSuffix(draft), source: draft.source)
                return
            }
        }
        draft.uri = ItemIdentity.uri(documentID, source: draft.source)
    }

    /// Parts share their key: each is an item of its own.
    private func partSuffix(_ draft: ArticleDraft) -> String {
        guard let part = draft.alternativeIDs["part"]?.split(separator: "/").first, part != "1" else { return "" }
        return ".part-\(part)"
    }

    // MARK: - Subjects and names

    private func readSubjects(_ head: Int?, _ docdata: Int?, into draft: inout ArticleDraft) {
        if let object = tree.child(head, "tobject") {
            for subject in tree.children(object, "tobject.subject") {
                var tag = SenderTags.Tag()
                tag.name =
                    tree.attribute(subject, "tobject.subject.detail")
                    ?? tree.attribute(subject, "tobject.subject.matter")
                    ?? tree.attribute(subject, "tobject.subject.type")
                let number = tree.attribute(subject, "tobject.subject.refnum") ?? ""
                let code = String(number.split(separator: ":").last ?? "")
                tag.uri = ItemIdentity.code(code)
                if tag.uri == nil, !code.isEmpty { tag.literal = code }
                if tag != SenderTags.Tag() { draft.subjects.append(tag) }
            }
            for property in tree.children(object, "tobject.property") {
                if let name = tree.attribute(property, "tobject.property.type") {
                    draft.genres.append(SenderTags.Tag(name: name))
                }
            }
        }
        guard let docdata else { return }
        for list in tree.children(docdata, "key-list") {
            for keyword in tree.children(list, "keyword") {
                if let name = tree.attribute(keyword, "key") { draft.subjects.append(SenderTags.Tag(name: name)) }
            }
        }
        for scope in tree.children(docdata, "doc-scope") {
            if let name = tree.attribute(scope, "scope") { draft.subjects.append(SenderTags.Tag(name: name)) }
        }
    }

    private func readNames(_ docdata: Int?, _ meta: [String: String], into draft: inout ArticleDraft) {
        if let docdata {
            for place in tree.children(docdata, "evloc") {
                var tag = SenderTags.Tag()
                tag.name =
                    tree.attribute(place, "city") ?? tree.attribute(place, "county-dist")
                    ?? tree.attribute(place, "state-prov") ?? tree.line(place)
                tag.literal = tree.attribute(place, "iso-cc")
                if tag != SenderTags.Tag() { draft.places.append(tag) }
                if draft.dateline == nil { draft.dateline = tree.attribute(place, "city") }
            }
            if let identified = tree.child(docdata, "identified-content") {
                draft.people += tree.descendants(identified, "person").compactMap(named)
                draft.organisations += tree.descendants(identified, "org").compactMap(named)
                draft.places += tree.descendants(identified, "location").compactMap(named)
            }
        }
        let key = tree.child(docdata, "du-key")
        draft.slugline =
            meta["anpa-keyword"] ?? meta["slugline"] ?? meta["slug"] ?? meta["ntbstikkord"]
            ?? tree.attribute(key, "key")
            ?? docdata.flatMap { tree.descendant($0, "keyword") }.flatMap { tree.attribute($0, "key") }
    }

    private func named(_ node: Int) -> SenderTags.Tag? {
        guard let name = tree.line(node) ?? tree.attribute(node, "value") else { return nil }
        let code = tree.attribute(node, "idsrc").flatMap { source in
            tree.attribute(node, "value").map { "\(source):\($0)" }
        }
        return SenderTags.Tag(name: name, uri: code.flatMap { ItemIdentity.code($0) })
    }
}
