public import News
public import Text

/// Reads rules and tries each on its own sentences: what `wiredeskctl rules check` prints.
///
///     let report = RuleCheck(entities: { tagger.tag($0) }).run(sources)
///     report.faults       // what is wrong with the files, and sentences that came out otherwise
public struct RuleCheck: Sendable {
    public struct Report: Sendable, Hashable {
        public var rules = 0
        public var topics = 0
        public var branches = 0
        public var sentences = 0
        /// Different phrases in all rules.
        public var phrases = 0
        /// Files that cannot be read as rules; where there are some, nothing else was tried.
        public var faults: [RuleFault] = []
        /// Sentences that a rule does not match although it must, or matches although it must not.
        public var failures: [RuleFault] = []

        public var isClean: Bool { faults.isEmpty && failures.isEmpty }
    }

    /// Names in a text, for the rules that ask for some.
    let entities: @Sendable (Document) -> [Entity]

    public init(entities: @escaping @Sendable (Document) -> [Entity]) { self.entities = entities }

    public func run(_ sources: [RuleSource]) -> Report {
        var report = Report()
        var rules: [Rule] = []
        for source in sources {
            let reader = RuleReader(source)
            rules += reader.rules
            report.faults += reader.faults
            if reader.branch != nil { report.branches += 1 }
        }
        var owners: [String: String] = [:]
        for rule in rules {
            if let owner = owners.updateValue(rule.file, forKey: rule.id), owner != rule.file {
                report.faults.append(
                    RuleFault(
                        file: rule.file, line: rule.line, column: 1,
                        problem: "rule id `\(rule.id)` stands in \(owner) too"))
            }
        }
        report.rules = rules.count
        report.topics = Set(rules.map(\.topic.uri)).count
        guard report.faults.isEmpty else { return report }
        let compiled = CompiledRules(rules)
        report.phrases = compiled.phraseCount
        var scratch = TopicRules.Scratch()
        for (number, rule) in rules.enumerated() {
            for (samples, isWanted) in [(rule.match, true), (rule.miss, false)] {
                for sample in samples {
                    report.sentences += 1
                    let words = compiled.words(
                        meeting: number, title: sample.title, body: sample.body, entities, &scratch)
                    if (words != nil) == isWanted { continue }
                    let problem =
                        words.map {
                            "rule `\(rule.id)` must not match this, and does by: " + $0.joined(separator: ", ")
                        }
                        ?? "rule `\(rule.id)` must match this, and does not"
                    report.failures.append(
                        RuleFault(file: rule.file, line: sample.line, column: sample.column, problem: problem))
                }
            }
        }
        return report
    }
}

extension CompiledRules {
    /// The words by which the text meets a rule; nil where it does not.
    func words(
        meeting rule: Int, title: String, body: String, _ entities: (Document) -> [Entity],
        _ scratch: inout TopicRules.Scratch
    ) -> [String]? {
        var document = Document()
        Tokenizer().readWords(headline: Array(title.utf8), Array(body.utf8), into: &document)
        sweep(document, &scratch)
        guard scratch.called.contains(Int32(rule)) else { return nil }
        let entities = tests.isEmpty ? [] : entities(document)
        scratch.collected.removeAll(keepingCapacity: true)
        scratch.isCollecting = true
        let salience = salience(
            of: rules[rule].root, Zones.everywhere.rawValue, document, entities, &scratch)
        scratch.isCollecting = false
        guard salience > 0 else { return nil }
        return scratch.collected.map { spot in
            let last = Int(spot.end) - 1
            let bytes = document.bytes[Int(document.starts[Int(spot.start)])..<Int(document.starts[last])]
            let end = Int(document.starts[last]) + Int(document.lengths[last])
            return String(decoding: bytes + document.bytes[Int(document.starts[last])..<end], as: UTF8.self)
        }
    }
}
