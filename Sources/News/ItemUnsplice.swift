internal import JSON

/// Takes out of a record's `item` what the desk has put in, by `evidence.sent`: the sender's own article again.
enum ItemUnsplice {
    /// How many elements of a list are the sender's; nil: the sender had no such member.
    private static func sent(_ evidence: Member, _ name: StaticString) throws(RecordError) -> Int? {
        try evidence.optional("sent")?.optional(name)?.integer()
    }

    static func article(_ item: Member, _ evidence: Member, signal: String) throws(RecordError) -> Article {
        var json: [UInt8] = [UInt8(ascii: "{")]
        for (name, value) in item.element.members {
            var written: [UInt8]?
            switch name {
            case "language": written = evidence.optional("sent")?.optional("language").map { Array($0.element.raw) }
            case "subjects": written = try list(value, sent(evidence, "subjects"))
            case "places": written = try list(value, sent(evidence, "places"))
            case "people": written = try list(value, sent(evidence, "people"))
            case "organisations": written = try list(value, sent(evidence, "organisations"))
            default: written = Array(value.raw)
            }
            guard let written else { continue }
            if json.count > 1 { json.append(UInt8(ascii: ",")) }
            JSONWriter.append(string: name, to: &json)
            json.append(UInt8(ascii: ":"))
            json.append(contentsOf: written)
        }
        json.append(UInt8(ascii: "}"))
        guard let signal = Signal(rawValue: signal) else {
            throw RecordError(path: "record.signal", "\"\(signal)\" is none of new, update, correction, kill")
        }
        var settings = ArticleDecoder.Settings()
        // What once was accepted is read whatever the settings were.
        settings.unknownMembers = .carry
        settings.articleBytes = .max
        settings.headlineBytes = .max
        settings.uriBytes = .max
        settings.nameBytes = .max
        settings.depth = JSONIndex.greatestDepth
        settings.dates = .loose
        var decoder = ArticleDecoder(settings: settings)
        do throws(ArticleError) {
            var article = try decoder.decode(json)
            article.signal = signal
            article.digest = ArticleDigest(of: article.json, signal: signal)
            return article
        } catch {
            throw RecordError(path: "record", "\(error)")
        }
    }

    private static func list(_ value: JSONElement, _ sent: Int?) throws(RecordError) -> [UInt8]? {
        guard let sent else { return nil }
        var out: [UInt8] = [UInt8(ascii: "[")]
        for (i, element) in value.elements.prefix(max(sent, 0)).enumerated() {
            if i > 0 { out.append(UInt8(ascii: ",")) }
            out.append(contentsOf: element.raw)
        }
        out.append(UInt8(ascii: "]"))
        return out
    }

    static func enrichment(_ item: Member, _ evidence: Member) throws(RecordError) -> Enrichment {
        var enrichment = Enrichment(language: try evidence.optional("language")?.text())
        for subject in item.list("subjects").dropFirst(try sent(evidence, "subjects") ?? 0) {
            enrichment.subjects.append(
                Subject(
                    uri: try subject.member("uri").text(), name: try subject.member("name").text(),
                    confidence: try subject.member("confidence").integer(),
                    creator: try subject.member("creator").text()))
        }
        for entity in evidence.list("entities") {
            let kind = try entity.member("kind").text()
            guard let kind = Entity.Kind(rawValue: kind) else {
                throw RecordError(path: entity.path + ".kind", "\"\(kind)\" is none of person, organisation, place")
            }
            var found = Entity(
                kind: kind, name: try entity.member("name").text(), literal: try entity.optional("literal")?.text(),
                within: try entity.texts("within"), uri: try entity.optional("uri")?.text(),
                relevance: try entity.member("relevance").integer(), mentions: [])
            for mention in entity.list("mentions") { found.mentions.append(try mention.mention()) }
            enrichment.entities.append(found)
        }
        for subject in evidence.list("subjects") {
            var found = SubjectEvidence(uri: try subject.member("uri").text(), terms: [])
            for term in subject.list("terms") {
                found.terms.append(
                    SubjectEvidence.Term(
                        text: try term.member("text").text(), weight: try term.member("weight").double(),
                        mention: try term.optional("at")?.mention()))
            }
            enrichment.subjectEvidence.append(found)
        }
        return enrichment
    }
}
