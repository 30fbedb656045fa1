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
        for (i, subject) in enrichment.subjectEvidence.enumerated() {
            JSONWriter.append(raw: i == 0 ? "{\"uri\":" : ",{\"uri\":", to: &out)
            JSONWriter.append(string: subject.uri, to: &out)
            JSONWriter.append(raw: ",\"terms\":[", to: &out)
            for (k, term) in subject.terms.enumerated() {
                JSONWriter.append(raw: k == 0 ? "{\"text\":" : ",{\"text\":", to: &out)
                JSONWriter.append(string: term.text, to: &out)
                JSONWriter.append(raw: ",\"weight\":", to: &out)
                JSONWriter.append(term.weight, places: 4, to: &out)
                if let mention = term.mention {
                    JSONWriter.append(raw: ",\"at\":", to: &out)
                    append(mention, to: &out)
                }
                JSONWriter.append(raw: "}", to: &out)
            }
            JSONWriter.append(raw: "]}", to: &out)
        }
        JSONWriter.append(raw: "],\"entities\":[", to: &out)
        for i in enrichment.entities.indices {
            if i > 0 { out.append(UInt8(ascii: ",")) }
            append(enrichment.entities[i], to: &out)
        }
        JSONWriter.append(raw: "]", to: &out)
        appendSent(article, to: &out)
        JSONWriter.append(raw: "}", to: &out)
    }

    private static func append(_ entity: Entity, to out: inout [UInt8]) {
        JSONWriter.append(raw: "{\"kind\":\"", to: &out)
        RecordWriter.appendPlain(entity.kind.rawValue, to: &out)
        JSONWriter.append(raw: "\",\"name\":", to: &out)
        JSONWriter.append(string: entity.name, to: &out)
        if let literal = entity.literal {
            JSONWriter.append(raw: ",\"literal\":", to: &out)
            JSONWriter.append(string: literal, to: &out)
        }
        if !entity.within.isEmpty { RecordWriter.append(",\"within\":", entity.within, to: &out) }
        if let uri = entity.uri {
            JSONWriter.append(raw: ",\"uri\":", to: &out)
            JSONWriter.append(string: uri, to: &out)
        }
        JSONWriter.append(raw: ",\"relevance\":", to: &out)
        JSONWriter.append(entity.relevance, to: &out)
        JSONWriter.append(raw: ",\"mentions\":[", to: &out)
        for i in entity.mentions.indices {
            if i > 0 { out.append(UInt8(ascii: ",")) }
            append(entity.mentions[i], to: &out)
        }
        JSONWriter.append(raw: "]}", to: &out)
    }

    private static func append(_ mention: Mention, to out: inout [UInt8]) {
        JSONRun.append(capacity: 96, to: &out) { run in
            run.literal(mention.inHeadline ? "{\"in\":\"headline\",\"start\":" : "{\"start\":")
            run.number(mention.start)
            run.literal(",\"length\":")
            run.number(mention.length)
            run.literal("}")
        }
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
