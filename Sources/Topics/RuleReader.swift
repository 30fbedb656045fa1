import News
internal import Yams

/// Reads a file of rules: YAML in, rules or faults out. `Topics.docc/RuleLanguage.md` is the language.
struct RuleReader {
    let file: String
    /// What a rule is called by default: `economy/20000371`.
    let stem: String
    var faults: [RuleFault] = []
    var rules: [Rule] = []
    var branch: MediaTopics.Topic?
    /// Named lists of terms, so far.
    var lists: [String: [TermPattern.Phrase]] = [:]

    /// Expressions within expressions; nobody can read more.
    static let deepest = 8

    init(_ source: RuleSource) {
        file = source.name
        let last = source.name.split(separator: "/").last.map(String.init) ?? source.name
        stem = last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
        guard let text = String(validating: source.bytes, as: UTF8.self) else {
            faults.append(RuleFault(file: file, line: 1, column: 1, problem: "the file is no UTF-8"))
            return
        }
        do {
            // The basic resolver leaves scalars as they are written: `no` and `on` are words.
            guard let root = try Yams.compose(yaml: text, .basic) else {
                faults.append(RuleFault(file: file, line: 1, column: 1, problem: "the file is empty"))
                return
            }
            read(root)
        } catch let error as YamlError {
            faults.append(fault(of: error))
        } catch {
            faults.append(RuleFault(file: file, line: 1, column: 1, problem: "no YAML: \(error)"))
        }
    }

    private func fault(of error: YamlError) -> RuleFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            RuleFault(
                file: file, line: mark.line, column: mark.column,
                problem: "this is no YAML: \(problem) (put words with `:`, `#`, `,` or brackets in quotes)")
        case .duplicatedKeysInMapping(let keys, let context):
            RuleFault(
                file: file, line: context.mark.line, column: context.mark.column,
                problem: "\(keys.map { "`\($0)`" }.joined(separator: ", ")) stands more than once here; leave one")
        default:
            RuleFault(file: file, line: 1, column: 1, problem: "this is no YAML: \(error)")
        }
    }

    mutating func fail(_ node: Node, _ problem: String) {
        faults.append(
            RuleFault(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, problem: problem))
    }

    /// Keys and values, each key once; nil and a fault where `node` is no mapping.
    mutating func pairs(_ node: Node, of what: String, allowed: [String]) -> [(key: String, at: Node, value: Node)]? {
        guard let mapping = node.mapping else {
            fail(node, "\(what) is a mapping with \(Self.listed(allowed))")
            return nil
        }
        var pairs: [(String, Node, Node)] = []
        for (key, value) in mapping {
            guard let name = key.string else {
                fail(key, "a key is a word, one of \(Self.listed(allowed))")
                continue
            }
            guard allowed.contains(name) else {
                fail(key, "`\(name)` is no key of \(what); these are: \(Self.listed(allowed))")
                continue
            }
            pairs.append((name, key, value))
        }
        return pairs
    }

    static func listed(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }

    /// Text of a scalar; nil and a fault where there is none.
    mutating func text(_ node: Node, _ what: String) -> String? {
        guard let scalar = node.scalar, !scalar.string.isEmpty else {
            fail(node, "\(what) is missing")
            return nil
        }
        return scalar.string
    }

    mutating func integer(_ node: Node, _ what: String, _ range: ClosedRange<Int>) -> Int? {
        guard let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) else {
            fail(node, "\(what) is a number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    private mutating func read(_ root: Node) {
        guard let pairs = pairs(root, of: "a file of rules", allowed: ["branch", "lists", "rules"]) else { return }
        guard let branch = pairs.first(where: { $0.key == "branch" }) else {
            return fail(root, "`branch` is missing: the top-level topic that all rules of the file stand under")
        }
        if let topic = topic(branch.value) {
            if topic.level == 1 { self.branch = topic } else { fail(branch.value, "\(topic.uri) is no top level") }
        }
        for list in pairs where list.key == "lists" {
            guard let mapping = list.value.mapping else {
                fail(list.value, "`lists` is a mapping of names to lists of terms")
                continue
            }
            for (name, terms) in mapping {
                guard let name = name.string else {
                    fail(name, "a list's name is a word")
                    continue
                }
                lists[name] = phrases(terms)
            }
        }
        guard let list = pairs.first(where: { $0.key == "rules" }) else { return fail(root, "`rules` is missing") }
        guard let items = list.value.sequence, !items.isEmpty else {
            return fail(list.value, "`rules` is a list of rules, each with a `- topic:`")
        }
        for item in items { readRule(item) }
        var seen: Set<String> = []
        for rule in rules where !seen.insert(rule.id).inserted {
            faults.append(
                RuleFault(file: file, line: rule.line, column: 1, problem: "rule id `\(rule.id)` stands more than once")
            )
        }
    }

    /// `20000371 interest rate`: the code, and its name for who reads it, which must be right.
    private mutating func topic(_ node: Node) -> MediaTopics.Topic? {
        guard let text = text(node, "the topic's code") else { return nil }
        let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
        guard let topic = MediaTopics.topic(parts[0]) else {
            fail(node, "“\(parts[0])” is no Media Topic: a code of eight digits is wanted, then its name")
            return nil
        }
        if topic.isRetired { fail(node, "\(topic.uri) (\(topic.name)) is retired; take the topic that replaces it") }
        if parts.count < 2 || parts[1] != topic.name {
            fail(node, "\(topic.uri) is called “\(topic.name)”: write `\(parts[0]) \(topic.name)`")
        }
        return topic
    }

    static let ruleKeys = ["topic", "id", "strength", "match", "miss"]

    private mutating func readRule(_ node: Node) {
        let before = faults.count
        guard let pairs = pairs(node, of: "a rule", allowed: Self.ruleKeys + Self.expressionKeys) else { return }
        func value(_ key: String) -> Node? { pairs.first { $0.key == key }?.value }
        guard let code = value("topic") else { return fail(node, "`topic` is missing") }
        guard let topic = topic(code) else { return }
        if let branch, topic.uri != branch.uri, !MediaTopics.isWithin(topic.uri, branch.uri) {
            fail(code, "\(topic.uri) (\(topic.name)) does not stand under this file's branch, \(branch.name)")
        }
        if topic.level == 1 { fail(code, "\(topic.uri) is a top level: these are the classifier's") }
        var strength = 0
        if let node = value("strength") {
            strength = integer(node, "`strength`", 1...100) ?? 0
        } else {
            fail(node, "`strength` is missing: how sure the topic is, 1 to 100, where headline or lead meet the rule")
        }
        let expression = conjunction(pairs.filter { !Self.ruleKeys.contains($0.key) }, at: node, depth: 0)
        let match = samples(value("match"), "match", of: node)
        let miss = samples(value("miss"), "miss", of: node)
        guard faults.count == before, let expression else { return }
        guard Anchors(expression) != nil else {
            return fail(node, "nothing in this rule has to stand in the article: it needs terms outside of `not`")
        }
        var id = stem + "/" + String(topic.uri.suffix(8))
        if let given = value("id") { id = stem + "/" + (text(given, "`id`") ?? "") }
        rules.append(
            Rule(
                id: id, topic: topic, strength: strength, expression: expression, match: match, miss: miss,
                file: file, line: node.mark?.line ?? 1))
    }

    private mutating func samples(_ node: Node?, _ key: String, of rule: Node) -> [Rule.Sample] {
        guard let node, let items = node.sequence, items.count >= 2 else {
            fail(node ?? rule, "`\(key)` is a list of two sentences or more that the rule must \(key)")
            return []
        }
        var samples: [Rule.Sample] = []
        for item in items {
            var sample = Rule.Sample(title: "", body: "", line: item.mark?.line ?? 1, column: item.mark?.column ?? 1)
            if item.mapping != nil {
                guard let pairs = pairs(item, of: "a sample", allowed: ["title", "body"]) else { continue }
                for (name, _, value) in pairs {
                    guard let text = text(value, "`\(name)`") else { continue }
                    if name == "title" { sample.title = text } else { sample.body = text }
                }
            } else if let text = text(item, "a sentence (or `title:` and `body:`)") {
                sample.body = text
            }
            samples.append(sample)
        }
        return samples
    }
}
