public import Classification
public import News
public import Text

/// Gives an article the deeper Media Topics, by written rules, and says which rule and which words gave them.
///
///     let rules = TopicRules.builtIn
///     var scratch = TopicRules.Scratch()
///     let topics = rules.topics(of: document, entities: entities, classes: classes, scratch: &scratch)
///
/// `Topics.docc/RuleLanguage.md` is the language of the rules; `Config/topics/rules` has those that ship. All phrases of
/// all rules stand in one trie; a rule is looked at only where a phrase stood that it cannot do without, so that cost
/// grows with the text and hardly with the rules. Immutable and shared by all workers; each has a `Scratch`.
public final class TopicRules: Sendable {
    let compiled: CompiledRules
    /// What the rules were read from, all files one after the other: their identity (`made.rules` is a hash of this).
    public let sourceBytes: [UInt8]

    /// Reads the files. One thing wrong in one of them, and none of them counts.
    /// - Throws: everything that is wrong, by file, line and column.
    public convenience init(parsing sources: [RuleSource]) throws(RuleError) {
        var rules: [Rule] = []
        var faults: [RuleFault] = []
        for source in sources {
            let reader = RuleReader(source)
            rules += reader.rules
            faults += reader.faults
        }
        guard faults.isEmpty else { throw RuleError(faults: faults) }
        self.init(rules: rules, sources: sources)
    }

    init(rules: [Rule], sources: [RuleSource]) {
        compiled = CompiledRules(rules)
        sourceBytes = sources.flatMap(\.bytes)
    }

    public var ruleCount: Int { compiled.rules.count }
    public var topicCount: Int { compiled.topics.count }
    /// Different phrases in all rules.
    public var phraseCount: Int { compiled.phraseCount }

    /// Topics given at most.
    static let most = 5
    /// A topic is given from this confidence on.
    static let least: Float = 0.45
    /// What is left of a rule's confidence where the classifier sees nothing of its branch: only a strong rule that the
    /// headline or lead meets gets over `least` then. In between it rises with the class, up to `plausible`.
    static let implausible: Float = 0.65
    static let plausible: Float = 0.25
    /// Words listed as evidence for each topic.
    static let evidenceTerms = 5

    /// The article's deeper topics, most confident first, each with its evidence: the rule's id, then the words that met
    /// it. Of a topic and one above it only the deeper one is given: who asks for the broader one gets it too.
    /// - Parameters:
    ///   - entities: names in the article, for rules that ask for some.
    ///   - classes: how plausible the top levels are.
    public func topics(
        of document: Document, entities: [Entity], classes: ClassPlausibility, scratch: inout Scratch
    ) -> [(subject: Subject, evidence: SubjectEvidence)] {
        compiled.sweep(document, &scratch)
        scratch.met.removeAll(keepingCapacity: true)
        scratch.isCollecting = false
        scratch.collected.removeAll(keepingCapacity: true)
        for index in scratch.called.indices {
            let number = scratch.called[index]
            let rule = compiled.rules[Int(number)]
            let salience = compiled.salience(of: rule.root, Zones.everywhere.rawValue, document, entities, &scratch)
            if salience == 0 { continue }
            let gate = min(1, Self.implausible + (1 - Self.implausible) * classes[Int(rule.branch)] / Self.plausible)
            let confidence = rule.strength * Self.saturated(salience) * gate
            if confidence >= Self.least { keep(Met(rule: number, topic: rule.topic, confidence: confidence), &scratch) }
        }
        dropBroader(&scratch)
        scratch.met.sort {
            ($0.confidence, -$0.topic, -$0.rule) > ($1.confidence, -$1.topic, -$1.rule)
        }
        return scratch.met.prefix(Self.most).map { met in
            let topic = compiled.topics[Int(met.topic)]
            return (
                Subject(
                    uri: topic.uri, name: topic.name, confidence: Int((met.confidence * 100).rounded()),
                    creator: "wiredesk:rules"),
                evidence(for: met, document, entities, &scratch)
            )
        }
    }

    /// Half for one mention below the lead, 0.8 for one in the lead, 0.9 for one in the headline, and towards 1.
    static func saturated(_ salience: Float) -> Float {
        salience.isFinite ? salience * salience / (1 + salience * salience) : 1
    }

    /// Of several rules for a topic the surest counts.
    private func keep(_ met: Met, _ scratch: inout Scratch) {
        guard let at = scratch.met.firstIndex(where: { $0.topic == met.topic }) else {
            scratch.met.append(met)
            return
        }
        let known = scratch.met[at]
        if (met.confidence, -met.rule) > (known.confidence, -known.rule) { scratch.met[at] = met }
    }

    private func dropBroader(_ scratch: inout Scratch) {
        for deeper in scratch.met {
            for broader in compiled.above[Int(deeper.topic)] { scratch.met.removeAll { $0.topic == broader } }
        }
    }

    private func evidence(
        for met: Met, _ document: Document, _ entities: [Entity], _ scratch: inout Scratch
    ) -> SubjectEvidence {
        let rule = compiled.rules[Int(met.rule)]
        scratch.collected.removeAll(keepingCapacity: true)
        scratch.isCollecting = true
        _ = compiled.salience(of: rule.root, Zones.everywhere.rawValue, document, entities, &scratch)
        scratch.isCollecting = false
        var terms = [
            SubjectEvidence.Term(
                text: compiled.labels[Int(met.rule)], weight: Double((rule.strength * 100).rounded()) / 100)
        ]
        scratch.collected.sort { ($0.start, -$0.end) < ($1.start, -$1.end) }
        var covered: Int32 = -1
        for spot in scratch.collected where spot.end > covered {
            covered = spot.end
            let start = Int(document.starts[Int(spot.start)])
            let end = Int(document.starts[Int(spot.end) - 1]) + Int(document.lengths[Int(spot.end) - 1])
            let inHeadline = start < document.bodyStart
            terms.append(
                SubjectEvidence.Term(
                    text: String(decoding: document.bytes[start..<end], as: UTF8.self),
                    weight: Double((compiled.weight(spot.zone, scratch) * 100).rounded()) / 100,
                    mention: Mention(
                        inHeadline: inHeadline, start: inHeadline ? start : start - document.bodyStart,
                        length: end - start)))
            if terms.count > Self.evidenceTerms { break }
        }
        return SubjectEvidence(uri: compiled.topics[Int(met.topic)].uri, terms: terms)
    }
}
