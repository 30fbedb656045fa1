import JSON
import News

/// ninjs 1.x and 2.x, and what newsroom systems make of them, as ninjs 3.1.
///
/// 1.x has one `headline`, `body_text`, `body_html` or `body_xhtml`, and `subject`, `place`, `person` … with `code` and
/// `scheme`; 2.x has arrays of headlines and bodies under names in lower case. What neither has a place for in 3.1
/// (renditions, associations) is left out.
enum OldNinjs {
    /// Members that only these generations have.
    static let telling: [StaticString] = [
        "headline", "body_text", "body_html", "body_xhtml", "body_sportsml", "versioncreated", "firstcreated",
        "contentcreated", "pubstatus", "subject", "copyrightnotice", "copyrightholder", "usageterms", "ednote",
        "byline", "description_text", "description_html", "infosources", "altids", "embargoed", "guid", "place",
        "person", "organisation", "genre", "representationtype", "mimetype",
    ]

    /// Members of an article itself, of any generation.
    static let ownNames: [StaticString] = [
        "uri", "guid", "headline", "headlines", "bodies", "body_html", "body_text", "versioncreated", "versionCreated",
    ]
    /// Members of objects that only wrap articles (`{"item": […]}`, `{"data": {"item": {…}}}`).
    static let wrapperNames: [StaticString] = ["items", "item", "_items", "data", "articles", "results"]

    static func hasIdentity(_ object: JSONElement) -> Bool { object["uri"] != nil || object["guid"] != nil }

    static func draft(_ object: JSONElement, _ reading: SourceReading) -> ArticleDraft {
        let source = reading.source
        var draft = ArticleDraft()
        func text(_ names: StaticString...) -> String? {
            for name in names {
                guard let value = object[name] else { continue }
                if let text = value.string?.trimmed, !text.isEmpty { return text }
                if value.kind == .number { return value.double.map { trimmed($0) } }
                if let first = value.elements.first?.string?.trimmed, !first.isEmpty { return first }
            }
            return nil
        }
        var dates = DateReading()
        func time(_ names: StaticString...) -> Timestamp? {
            for name in names {
                if let text = object[name]?.string, let time = dates.parse(text) { return time }
            }
            return nil
        }
        draft.source =
            named(object["infoSources"] ?? object["infosources"])
            ?? text("source", "provider", "original_source") ?? named(object["infosource"]) ?? source
            ?? text("copyrightHolder", "copyrightholder")
        let profile = reading.profile(said: draft.source)
        dates = DateReading(profile)
        let id = text("uri", "guid", "urn", "_id", "id")
        draft.version = text("version", "_current_version")
        if let type = text("type"), types.contains(type) { draft.type = type }
        draft.language = text("language")
        draft.status = text("pubStatus", "pubstatus").flatMap(status)
        if let urgency = object["urgency"] { draft.urgency = urgency.integer ?? Int(urgency.string?.trimmed ?? "") }
        draft.slugline = text("slugline")
        draft.title = text("title", "name")
        draft.editorialNote = text("edNote", "ednote")
        draft.copyright = text("copyrightNotice", "copyrightnotice")
        draft.usageTerms = text("usageTerms", "usageterms")
        draft.byline = text("by", "byline")
        draft.dateline = text("located") ?? object["dateline"]?["located"]?["city"]?.string
        draft.firstCreated = time("firstCreated", "firstcreated")
        draft.versionCreated = time("versionCreated", "versioncreated", "version_created")
        draft.contentCreated = time("contentCreated", "contentcreated")
        draft.embargoed = time("embargoedUntil", "embargoed", "embargo")
        draft.expires = time("expires", "expiry")
        readHeadlines(object, into: &draft)
        readBodies(object, into: &draft)
        draft.subjects = tags(object["subjects"] ?? object["subject"])
        draft.places = tags(object["places"] ?? object["place"])
        draft.people = tags(object["people"] ?? object["person"])
        draft.organisations = tags(object["organisations"] ?? object["organisation"])
        draft.genres = tags(object["genres"] ?? object["genre"])
        for pair in (object["altIds"] ?? object["altids"])?.elements ?? [] {
            if let role = pair["role"]?.string, let value = pair["value"]?.string { draft.alternativeIDs[role] = value }
        }
        for member in object["altids"]?.members ?? [] {
            if let value = member.value.string { draft.alternativeIDs[member.name] = value }
        }
        if let signal = text("signal").flatMap(Signal.init(rawValue:)) { draft.signal = signal }
        draft.settle(profile)
        draft.uri = id.map { ItemIdentity.uri($0, source: draft.source) } ?? draft.stableURI
        return draft
    }

    /// ninjs `type`.
    static let types: Set<String> = [
        "text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning",
    ]

    private static func trimmed(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    }

    /// `usable`, `withheld`, `canceled`, with the prefix of a qcode and in American or British spelling.
    static func status(_ text: String) -> PublicationStatus? {
        switch text.lowercased().split(separator: ":").last.map(String.init) ?? "" {
        case "usable", "published", "confirmed": .usable
        case "withheld", "embargoed": .withheld
        case "canceled", "cancelled", "killed", "recalled", "withdrawn": .canceled
        default: nil
        }
    }

    private static func named(_ array: JSONElement?) -> String? {
        guard let array else { return nil }
        for source in array.elements {
            if let name = (source["name"] ?? source["literal"])?.string, !name.trimmed.isEmpty { return name.trimmed }
        }
        return nil
    }

    private static func readHeadlines(_ object: JSONElement, into draft: inout ArticleDraft) {
        var others: [(role: String, value: [UInt8])] = []
        for headline in object["headlines"]?.elements ?? [] {
            guard let value = headline["value"]?.string ?? headline.string, !value.isEmpty else { continue }
            let role = headline["role"]?.string ?? "main"
            let line = PlainText.line(value)
            if role == "main" || (draft.headline.isEmpty && role != "sub") {
                if draft.headline.isEmpty { draft.headline = line } else { others.append(("alternative", line)) }
            } else {
                others.append((role, line))
            }
        }
        if draft.headline.isEmpty, let headline = object["headline"]?.string {
            draft.headline = PlainText.line(headline)
        }
        if draft.headline.isEmpty, !others.isEmpty { draft.headline = others.removeFirst().value }
        draft.otherHeadlines = others
    }

    private static func readBodies(_ object: JSONElement, into draft: inout ArticleDraft) {
        var best: (rank: Int, text: StoryText)?
        func offer(_ value: [UInt8], _ type: String, rank: Int) {
            guard !value.isEmpty, best.map({ $0.rank > rank }) ?? true else { return }
            let text = type.contains("html") ? StoryText(html: value) : StoryText(plain: value)
            if !text.isEmpty { best = (rank, text) }
        }
        for body in object["bodies"]?.elements ?? [] {
            guard let value = body["value"]?.utf8 else { continue }
            let type = (body["contentType"]?.string ?? body["contenttype"]?.string ?? "text/plain").lowercased()
            // NITF and the like as markup; but what is known before what is not.
            let isKnown = type.hasPrefix("text/plain") || type.contains("html")
            let isMain = body["role"]?.string == "main" || body["role"] == nil
            offer(value, isKnown ? type : "text/html", rank: (isMain ? 0 : 3) + (isKnown ? 0 : 1))
        }
        // The marked-up text is the fuller one: plain versions lose their paragraphs.
        for name: StaticString in ["body_xhtml", "body_html", "article_html"] {
            if let value = object[name]?.utf8 { offer(value, "text/html", rank: 1) }
        }
        for name: StaticString in ["body_text", "body"] {
            if let value = object[name]?.utf8 { offer(value, "text/plain", rank: 2) }
        }
        for member in object.members where member.name.hasPrefix("body_") {
            if let value = member.value.utf8 { offer(value, "text/html", rank: 3) }
        }
        // Where there is no text, what describes the item is all that there is to read.
        for name: StaticString in ["description_text", "description_html"] {
            if let value = object[name]?.utf8 { offer(value, "text/html", rank: 5) }
        }
        for description in object["descriptions"]?.elements ?? [] {
            guard let value = description["value"]?.utf8 else { continue }
            let type = description["contentType"]?.string ?? description["contenttype"]?.string ?? "text/plain"
            offer(value, type, rank: 5)
        }
        guard let best else { return }
        draft.body = best.text.story
        draft.asides += best.text.asides
    }

    private static func tags(_ array: JSONElement?) -> [SenderTags.Tag] {
        guard let array else { return [] }
        var found: [SenderTags.Tag] = []
        for entry in array.kind == .array ? array.elements : [array] {
            if let name = entry.string?.trimmed, !name.isEmpty {
                found.append(SenderTags.Tag(name: name))
                continue
            }
            var tag = SenderTags.Tag()
            tag.name = entry["name"]?.string?.trimmed
            tag.literal = entry["literal"]?.string
            let code = (entry["uri"] ?? entry["code"] ?? entry["qcode"])?.string
            tag.uri = code.flatMap { ItemIdentity.code($0, scheme: entry["scheme"]?.string) }
            if tag.uri == nil, tag.literal == nil { tag.literal = code }
            // The IPTC's own codes are eight digits, wherever they stand.
            if tag.uri == nil, let literal = tag.literal, literal.utf8.count == 8 {
                tag.uri = ItemIdentity.code(literal)
                if tag.uri != nil { tag.literal = nil }
            }
            if tag.name?.isEmpty == true { tag.name = nil }
            if tag.name != nil || tag.uri != nil || tag.literal != nil { found.append(tag) }
        }
        return found
    }
}
