import News

/// What a rule asks of an article, as it is written.
indirect enum RuleExpression {
    /// One of these phrases stands.
    case terms(TermSet)
    /// Such a name stands.
    case entity(EntityTest)
    case any([RuleExpression])
    case all([RuleExpression])
    /// Not one of these holds.
    case none([RuleExpression])
    /// Each of `of` (terms or names) stands within so many words of one paragraph.
    case near(words: Int, inSequence: Bool, of: [RuleExpression])
    /// Each of `of` stands in one and the same sentence or paragraph.
    case together(Unit, of: [RuleExpression])
    /// So many different ones of these hold.
    case count(least: Int, of: [RuleExpression])
    /// The terms stand so many times in all.
    case times(least: Int, of: RuleExpression)
    /// The expression holds in this part of the article.
    case within(Zones, RuleExpression)

    enum Unit: Int32 { case sentence, paragraph }

    /// Terms of which one is asked for, but for where they are part of an exception.
    struct TermSet {
        var phrases: [TermPattern.Phrase]
        /// `strike`, but not in `air strike`.
        var except: [TermPattern.Phrase] = []
    }
}

/// Parts of an article.
struct Zones: OptionSet, Sendable, Hashable, BitwiseCopyable {
    var rawValue: Int32
    static var title: Zones { Zones(rawValue: 1) }
    static var lead: Zones { Zones(rawValue: 2) }
    static var rest: Zones { Zones(rawValue: 4) }
    static var everywhere: Zones { Zones(rawValue: 7) }

    static let named: [String: Zones] = [
        "title": .title, "lead": .lead, "body": Zones(rawValue: 6), "top": Zones(rawValue: 3),
    ]
}

/// A name that a rule asks for.
struct EntityTest: Sendable, Hashable {
    var kind: Entity.Kind
    /// Codes (`SY`, `WHO`), Wikidata uris or names, one of which it must have; empty: any name of the kind.
    var oneOf: [String]

    func holds(for entity: Entity) -> Bool {
        guard entity.kind == kind else { return false }
        if oneOf.isEmpty { return true }
        return oneOf.contains { wanted in
            entity.literal == wanted || entity.name == wanted || entity.within.contains(wanted) || entity.uri == wanted
        }
    }
}

/// A rule as its file has it.
struct Rule {
    var id: String
    var topic: MediaTopics.Topic
    /// How sure the topic is where the headline or the lead meets the rule, 1–100.
    var strength: Int
    var expression: RuleExpression
    /// Copy that it must match, and copy that it must not.
    var match: [Sample]
    var miss: [Sample]
    var file: String
    var line: Int

    struct Sample {
        var title: String
        var body: String
        var line: Int
        var column: Int
    }
}
