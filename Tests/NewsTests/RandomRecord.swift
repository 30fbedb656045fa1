import News

/// Records of every kind, within what the desk makes.
struct RandomRecord {
    var dice: Dice

    init(seed: UInt64) { dice = Dice(seed: seed) }

    mutating func record() throws -> Record {
        switch dice.below(6) {
        case 0:
            return .dead(
                DeadRecord(
                    sequence: number(), accession: number(), retryOf: maybe { $0.number() }, received: moment(),
                    uri: text(),
                    reason: text()))
        case 1:
            let facets = Facets(try item())
            return .notice(
                NoticeRecord(
                    sequence: number(), accession: number(), received: moment(),
                    about: dice.pick(NoticeRecord.About.allCases), uri: text(), itemSequence: number(), cause: text(),
                    facets: facets))
        default: return .item(try item())
        }
    }

    mutating func number() -> UInt64 { UInt64(dice.below(1_000_000_000)) }
    mutating func moment() -> Timestamp { Timestamp(microseconds: Int64(dice.below(2_000_000_000_000_000))) }
    mutating func text() -> String {
        dice.pick(["", "a", "Été à Paris", "quote \" and \\", "line\nline", "中国", "😀", "Q1 | R&D = 5%", "U\u{1}"])
    }
    mutating func score() -> Double { Double(dice.below(10_001)) / 10_000 }
    mutating func maybe<T>(_ value: (inout Self) -> T) -> T? { dice.chance(2) ? value(&self) : nil }

    mutating func tags(_ uris: [String]) -> [SenderTags.Tag] {
        (0..<(dice.chance(2) ? dice.below(4) : 0)).map { _ in
            // ArticleDraft leaves out what is empty.
            let name = text()
            return SenderTags.Tag(
                name: name.isEmpty ? nil : name, literal: maybe { $0.dice.pick(["SY", "x"]) },
                uri: maybe { $0.dice.pick(uris) })
        }
    }

    mutating func item() throws -> ItemRecord {
        var draft = ArticleDraft()
        draft.uri = "urn:x:\(dice.below(1_000))"
        draft.language = maybe { $0.dice.pick(["en", "en-GB", "de"]) }
        draft.source = maybe { $0.dice.pick(["VOA", "AFP", "dpa"]) }
        draft.urgency = maybe { 1 + $0.dice.below(9) }
        draft.signal = dice.pick(Signal.allCases)
        draft.status = maybe { $0.dice.pick(PublicationStatus.allCases) }
        draft.type = dice.pick(["text", "picture"])
        draft.headline = Array(text().utf8)
        draft.body = Array(text().utf8)
        draft.embargoed = maybe { $0.moment() }
        draft.version = maybe { "\($0.dice.below(9))" }
        draft.subjects = tags(["medtop:16000000", "medtop:20000053", "urn:own:1"])
        draft.places = tags(["https://www.wikidata.org/entity/Q858", "urn:own:2"])
        draft.people = tags(["urn:own:3"])
        draft.organisations = tags(["urn:own:4"])
        var bytes = draft.encode()
        if dice.chance(4), draft.places.isEmpty {
            // An empty list is not the same as none.
            bytes.removeLast()
            bytes += Array(",\"places\":[]}".utf8)
        }
        var decoder = ArticleDecoder()
        return ItemRecord(
            sequence: number(), accession: number(), retryOf: maybe { $0.number() }, received: moment(),
            article: try decoder.decode(bytes),
            enrichment: enrichment(), duplicate: duplicate(), story: story(),
            provenance: Provenance(by: "wiredesk 1", model: text(), rules: text(), gazetteer: text()))
    }

    private mutating func story() -> StoryJudgement? {
        maybe {
            StoryJudgement(
                id: "s-\($0.dice.below(99))", first: $0.text(), size: $0.dice.below(9), sources: $0.dice.below(9),
                independent: $0.dice.below(9))
        }
    }

    private mutating func mention() -> Mention {
        Mention(inHeadline: dice.chance(3), start: dice.below(4_000), length: dice.below(40))
    }

    private mutating func enrichment() -> Enrichment {
        Enrichment(
            language: maybe { $0.dice.pick(["en", "fr"]) },
            subjects: (0..<dice.below(3)).map { _ in
                Subject(
                    uri: dice.pick(["medtop:16000000", "medtop:20000002", "urn:y:1"]), name: text(),
                    confidence: dice.below(101), creator: dice.pick(["wiredesk:classifier", "wiredesk:rules"]))
            },
            entities: (0..<dice.below(5)).map { _ in
                Entity(
                    kind: dice.pick(Entity.Kind.allCases), name: text(), literal: maybe { $0.dice.pick(["SY", "UN"]) },
                    within: (0..<dice.below(3)).map { "W\($0)" },
                    uri: maybe { "https://www.wikidata.org/entity/Q\($0.dice.below(999))" },
                    relevance: dice.below(101), mentions: (0..<dice.below(3)).map { _ in mention() })
            },
            subjectEvidence: (0..<dice.below(3)).map { _ in
                SubjectEvidence(
                    uri: text(),
                    terms: (0..<dice.below(3)).map { _ in
                        SubjectEvidence.Term(text: text(), weight: score(), mention: maybe { $0.mention() })
                    })
            })
    }

    private mutating func duplicate() -> DuplicateJudgement {
        DuplicateJudgement(
            kind: dice.pick(DuplicateJudgement.Kind.allCases), of: maybe { $0.text() },
            ofSequence: maybe { $0.number() },
            similarity: score(), containment: score(),
            shared: (0..<dice.below(3)).map { _ in
                SharedPassage(start: dice.below(999), length: dice.below(999), otherStart: dice.below(999))
            },
            bands: (0..<dice.below(3)).map { _ in dice.below(16) },
            differing: (0..<dice.below(3)).map { _ in text() },
            revision: maybe {
                RevisionChange(
                    added: $0.dice.below(9), removed: $0.dice.below(9), altered: $0.dice.below(9),
                    material: $0.dice.chance(2))
            })
    }
}
