internal import JSON

/// A value of a record together with its path, so that whatever is missing or wrong is named.
struct Member {
    let element: JSONElement
    let path: String

    init(_ element: JSONElement, _ path: String) {
        self.element = element
        self.path = path
    }

    func optional(_ name: StaticString) -> Member? {
        guard let value = element[name], value.kind != .null else { return nil }
        return Member(value, "\(path).\(name)")
    }

    func member(_ name: StaticString) throws(RecordError) -> Member {
        guard let value = element[name] else { throw RecordError(path: "\(path).\(name)", "is missing") }
        return Member(value, "\(path).\(name)")
    }

    /// The elements; none where the member is missing.
    func list(_ name: StaticString) -> [Member] {
        (element[name]?.elements ?? []).enumerated().map { Member($1, "\(path).\(name)[\($0)]") }
    }

    func text() throws(RecordError) -> String {
        guard let text = element.string else { throw RecordError(path: path, "is no string") }
        return text
    }

    func texts(_ name: StaticString) throws(RecordError) -> [String] {
        var texts: [String] = []
        for value in list(name) { texts.append(try value.text()) }
        return texts
    }

    func integer() throws(RecordError) -> Int {
        guard let integer = element.integer else { throw RecordError(path: path, "is no whole number") }
        return integer
    }

    func unsigned() throws(RecordError) -> UInt64 {
        guard let number = UInt64(String(decoding: element.raw, as: UTF8.self)) else {
            throw RecordError(path: path, "is no whole number from 0")
        }
        return number
    }

    func double() throws(RecordError) -> Double {
        guard let double = element.double else { throw RecordError(path: path, "is no number") }
        // The writer has no form for more, and no score is near it.
        guard double.magnitude < 9e12 else { throw RecordError(path: path, "is beyond what a record holds") }
        return double
    }

    func timestamp() throws(RecordError) -> Timestamp {
        let text = try text()
        do throws(TimestampError) {
            return try Timestamp(text, form: .internet)
        } catch {
            throw RecordError(path: path, "\(error)")
        }
    }

    func mention() throws(RecordError) -> Mention {
        Mention(
            inHeadline: optional("in")?.element.string == "headline", start: try member("start").integer(),
            length: try member("length").integer())
    }

    func duplicate() throws(RecordError) -> DuplicateJudgement {
        let kind = try member("kind").text()
        guard let kind = DuplicateJudgement.Kind(rawValue: kind) else {
            throw RecordError(
                path: path + ".kind",
                "\"\(kind)\" is none of "
                    + DuplicateJudgement.Kind.allCases.map(\.rawValue).joined(separator: ", "))
        }
        var judgement = DuplicateJudgement(
            kind: kind, of: try optional("of")?.text(), ofSequence: try optional("ofSeq")?.unsigned(),
            similarity: try member("similarity").double(), containment: try member("containment").double(),
            differing: try texts("differing"))
        for band in list("bands") { judgement.bands.append(try band.integer()) }
        for passage in list("shared") {
            judgement.shared.append(
                SharedPassage(
                    start: try passage.member("start").integer(), length: try passage.member("length").integer(),
                    otherStart: try passage.member("otherStart").integer()))
        }
        if let changes = optional("changes") {
            judgement.revision = RevisionChange(
                added: try changes.member("added").integer(), removed: try changes.member("removed").integer(),
                altered: try changes.member("altered").integer(),
                material: try changes.member("material").element.bool ?? false)
        }
        return judgement
    }

    func story() throws(RecordError) -> StoryJudgement {
        StoryJudgement(
            id: try member("id").text(), first: try member("first").text(), size: try member("size").integer(),
            sources: try member("sources").integer(), independent: try member("independent").integer())
    }

    func facets() throws(RecordError) -> Facets {
        Facets(
            kind: try member("kind").text(), uri: try optional("uri")?.text() ?? "",
            type: try optional("type")?.text() ?? "", signal: try optional("signal")?.text() ?? "",
            source: try optional("source")?.text() ?? "", language: try optional("language")?.text() ?? "",
            story: try optional("story")?.text() ?? "", urgency: try optional("urgency")?.integer(),
            // Notices of before there was this key say nothing of it.
            embargo: try optional("embargo")?.text() ?? EmbargoState.none.rawValue,
            subjects: try texts("subjects"), places: try texts("places"), people: try texts("people"),
            organisations: try texts("organisations"))
    }
}
