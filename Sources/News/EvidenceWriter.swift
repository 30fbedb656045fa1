internal import JSON

/// Writes why the desk judged as it did: terms behind subjects, mentions of entities, and what the sender gave itself.
///
/// A mention is `{"start":120,"length":5}` in bytes of the body's UTF-8 text (`Article.body`), with `"in":"headline"`
/// where it stands in the headline instead.
enum EvidenceWriter {
    static func append(_ enrichment: Enrichment, article: Article, to out: inout [UInt8]) {
        JSONWriter.append(raw: "{", to: &out)
        if let language = enrichment.language {
            JSONWriter.append(raw: "\"language\":", to: &out)
            JSONWriter.append(string: language, to: &out)
            JSONWriter.append(raw: ",", to: &out)
        }
        JSONWriter.append(raw: "\"subjects\":[", to: &out)
        for i in enrichment.subjectEvidence.indices {
            append(enrichment.subjectEvidence[i], first: i == 0, to: &out)
        }
        JSONWriter.append(raw: "],\"entities\":[", to: &out)
        for i in enrichment.entities.indices {
            append(enrichment.entities[i], first: i == 0, to: &out)
        }
        JSONWriter.append(raw: "]", to: &out)
        appendSent(article, to: &out)
        JSONWriter.append(raw: "}", to: &out)
    }

    private static func append(_ subject: SubjectEvidence, first: Bool, to out: inout [UInt8]) {
        var capacity = 32 + JSONRun.most(subject.uri)
        for i in subject.terms.indices { capacity += 64 + mentionBytes + JSONRun.most(subject.terms[i].text) }
        JSONRun.append(capacity: capacity, to: &out) { run in
            run.literal(first ? "{\"uri\":" : ",{\"uri\":")
            run.string(subject.uri)
            run.literal(",\"terms\":[")
            for i in subject.terms.indices {
                run.literal(i == 0 ? "{\"text\":" : ",{\"text\":")
                run.string(subject.terms[i].text)
                run.literal(",\"weight\":")
                run.number(subject.terms[i].weight, places: 4)
                if let mention = subject.terms[i].mention {
                    run.literal(",\"at\":")
                    append(mention, to: &run)
                }
                run.literal("}")
            }
            run.literal("]}")
        }
    }

    private static func append(_ entity: Entity, first: Bool, to out: inout [UInt8]) {
        var capacity = 128 + EntityMembers.most(entity) + entity.mentions.count * mentionBytes
        for i in entity.within.indices { capacity += 1 + JSONRun.most(entity.within[i]) }
        JSONRun.append(capacity: capacity, to: &out) { run in
            run.literal(first ? "{\"kind\":" : ",{\"kind\":")
            switch entity.kind {
            case .person: run.literal("\"person\",")
            case .organisation: run.literal("\"organisation\",")
            case .place: run.literal("\"place\",")
            }
            EntityMembers.appendNames(entity, to: &run)
            for i in entity.within.indices {
                run.literal(i == 0 ? ",\"within\":[" : ",")
                run.string(entity.within[i])
                if i == entity.within.count - 1 { run.literal("]") }
            }
            EntityMembers.appendURI(entity, to: &run)
            run.literal(",\"relevance\":")
            run.number(entity.relevance)
            run.literal(",\"mentions\":[")
            for i in entity.mentions.indices {
                if i > 0 { run.literal(",") }
                append(entity.mentions[i], to: &run)
            }
            run.literal("]}")
        }
    }

    /// The most bytes of a mention and the comma before it.
    private static let mentionBytes = 80

    private static func append(_ mention: Mention, to run: inout JSONRun) {
        run.literal(mention.inHeadline ? "{\"in\":\"headline\",\"start\":" : "{\"start\":")
        run.number(mention.start)
        run.literal(",\"length\":")
        run.number(mention.length)
        run.literal("}")
    }

    private static func appendSent(_ article: Article, to out: inout [UInt8]) {
        let layout = article.layout ?? ArticleLayout(of: article.json)
        var first = true
        func name(_ name: StaticString) {
            JSONWriter.append(raw: first ? ",\"sent\":{" : ",", to: &out)
            first = false
            JSONWriter.append(raw: name, to: &out)
        }
        if !layout.language.isEmpty {
            name("\"language\":")
            article.json.withUnsafeBufferPointer {
                out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[layout.language]))
            }
        }
        func count(_ text: StaticString, _ range: Range<Int>, _ tags: Int) {
            guard !range.isEmpty else { return }
            name(text)
            JSONWriter.append(tags, to: &out)
        }
        count("\"organisations\":", layout.organisations, article.tags.organisations.count)
        count("\"people\":", layout.people, article.tags.people.count)
        count("\"places\":", layout.places, article.tags.places.count)
        count("\"subjects\":", layout.subjects, article.tags.subjects.count)
        if !first { JSONWriter.append(raw: "}", to: &out) }
    }
}

/// The members that the item and the evidence have alike.
enum EntityMembers {
    /// The most bytes that they take.
    static func most(_ entity: Entity) -> Int {
        32 + JSONRun.most(entity.name) + (entity.literal.map(JSONRun.most) ?? 0) + (entity.uri.map(JSONRun.most) ?? 0)
    }

    static func appendNames(_ entity: Entity, to run: inout JSONRun) {
        run.literal("\"name\":")
        run.string(entity.name)
        if let literal = entity.literal {
            run.literal(",\"literal\":")
            run.string(literal)
        }
    }

    static func appendURI(_ entity: Entity, to run: inout JSONRun) {
        if let uri = entity.uri {
            run.literal(",\"uri\":")
            run.string(uri)
        }
    }
}
