import News
internal import Yams

/// The part of the reader that reads what a rule asks for.
extension RuleReader {
    static let expressionKeys = [
        "any", "all", "not", "except", "near", "sentence", "paragraph", "count", "times", "title", "lead", "body",
        "top", "place", "person", "organisation",
    ]

    /// Operands of one `near`, `sentence` or `paragraph`: the matcher keeps one bit for each.
    static let mostOperands = 8
    static let widths = 2...50

    typealias Pair = (key: String, at: Node, value: Node)

    /// A term, a list (any of it), or a mapping (all its keys hold). nil and a fault where it is none of these.
    mutating func expression(_ node: Node, depth: Int) -> RuleExpression? {
        guard depth < Self.deepest else {
            fail(node, "more than \(Self.deepest) expressions one within the other; make two rules of it")
            return nil
        }
        switch node {
        case .scalar: return .terms(.init(phrases: phrases(node)))
        case .sequence: return anyOf(node, except: nil, depth: depth)
        case .mapping:
            return pairs(node, of: "an expression", allowed: Self.expressionKeys).flatMap {
                conjunction($0, at: node, depth: depth)
            }
        case .alias:
            fail(node, "an alias: name the list under `lists` and write `<name>`")
            return nil
        }
    }

    /// All keys hold.
    mutating func conjunction(_ pairs: [Pair], at node: Node, depth: Int) -> RuleExpression? {
        var parts: [RuleExpression] = []
        let except = pairs.first { $0.key == "except" }
        if let except, !pairs.contains(where: { $0.key == "any" }) {
            fail(except.at, "`except` belongs beside an `any` whose terms it narrows")
        }
        for (key, at, value) in pairs where key != "except" {
            let part: RuleExpression? =
                switch key {
                case "any": anyOf(value, except: except?.value, depth: depth)
                case "all": list(value, key, depth: depth).map { .all($0) }
                case "not": list(value, key, depth: depth).map { .none($0) }
                case "near": near(value, depth: depth)
                case "sentence": operands(value, key, depth: depth).map { .together(.sentence, of: $0) }
                case "paragraph": operands(value, key, depth: depth).map { .together(.paragraph, of: $0) }
                case "count": count(value, depth: depth)
                case "times": times(value, depth: depth)
                case "place", "person", "organisation": entity(key, value)
                default:
                    Zones.named[key].flatMap { zones in
                        expression(value, depth: depth + 1).map { .within(zones, $0) }
                    }
                }
            if let part { parts.append(part) } else if faults.isEmpty { fail(at, "`\(key)` is empty") }
        }
        guard !parts.isEmpty else {
            if faults.isEmpty { fail(node, "there is nothing to look for: write `any:` and a list of terms") }
            return nil
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    /// The items of a list, or the one thing that stands in its place.
    private mutating func list(_ node: Node, _ key: String, depth: Int) -> [RuleExpression]? {
        guard let items = node.sequence else { return expression(node, depth: depth + 1).map { [$0] } }
        if items.isEmpty { fail(node, "`\(key)` is empty") }
        return items.compactMap { expression($0, depth: depth + 1) }
    }

    private mutating func anyOf(_ node: Node, except: Node?, depth: Int) -> RuleExpression? {
        var terms = RuleExpression.TermSet(phrases: [])
        var others: [RuleExpression] = []
        for item in node.sequence.map(Array.init) ?? [node] {
            if item.scalar != nil {
                terms.phrases += phrases(item).filter { !terms.phrases.contains($0) }
            } else if let other = expression(item, depth: depth + 1) {
                if case .terms(let set) = other, set.except.isEmpty {
                    terms.phrases += set.phrases.filter { !terms.phrases.contains($0) }
                } else {
                    others.append(other)
                }
            }
        }
        if let except {
            terms.except = phrases(except)
            if terms.phrases.isEmpty { fail(except, "`except` narrows the terms of `any`, and there are none") }
        }
        if !terms.phrases.isEmpty { others.insert(.terms(terms), at: 0) }
        guard !others.isEmpty else {
            if faults.isEmpty { fail(node, "`any` is empty") }
            return nil
        }
        return others.count == 1 ? others[0] : .any(others)
    }

    /// All phrases of a term, or of a list of terms and of names of lists.
    mutating func phrases(_ node: Node) -> [TermPattern.Phrase] {
        if let items = node.sequence {
            var found: [TermPattern.Phrase] = []
            for item in items { found += phrases(item).filter { !found.contains($0) } }
            return found
        }
        guard let text = text(node, "a term") else { return [] }
        if text.hasPrefix("<"), text.hasSuffix(">") {
            if let list = lists[String(text.dropFirst().dropLast())] { return list }
            fail(node, "there is no list `\(text)`; lists stand under `lists` at the top of the file")
            return []
        }
        do throws(TermPattern.Fault) {
            return try TermPattern.phrases(text)
        } catch {
            fail(node, error.problem)
            return []
        }
    }

    private mutating func near(_ node: Node, depth: Int) -> RuleExpression? {
        guard let pairs = pairs(node, of: "`near`", allowed: ["words", "all", "sequence"]) else { return nil }
        func value(_ key: String) -> Node? { pairs.first { $0.key == key }?.value }
        guard let words = value("words") else {
            fail(node, "`words` is missing: how many words all of it must stand within")
            return nil
        }
        let width = integer(words, "`words`", Self.widths)
        switch (value("all"), value("sequence")) {
        case (let list?, nil), (nil, let list?):
            guard let spots = operands(list, "near", depth: depth), let width else { return nil }
            return .near(words: width, inSequence: value("all") == nil, of: spots)
        default:
            fail(node, "`near` has either `all` (in any order) or `sequence` (in this order)")
            return nil
        }
    }

    /// Two operands or more, each of terms or of a name, none with a phrase of another.
    private mutating func operands(_ node: Node, _ key: String, depth: Int) -> [RuleExpression]? {
        guard let items = node.sequence, (2...Self.mostOperands).contains(items.count) else {
            fail(node, "`\(key)` takes a list of 2 to \(Self.mostOperands): terms, lists of terms, or names")
            return nil
        }
        var operands: [RuleExpression] = []
        var seen: Set<TermPattern.Phrase> = []
        for item in items {
            guard let operand = expression(item, depth: depth + 1) else { return nil }
            switch operand {
            case .terms(let set):
                if set.phrases.contains(where: seen.contains) {
                    fail(item, "a term of this stands in an earlier part of `\(key)` too: one word would be enough")
                }
                seen.formUnion(set.phrases)
            case .entity: break
            default: fail(item, "`\(key)` takes terms, lists of terms and names only")
            }
            operands.append(operand)
        }
        return operands
    }

    private mutating func leastOf(
        _ node: Node, _ key: String, _ range: ClosedRange<Int>
    ) -> (least: Int, of: Node)? {
        guard let pairs = pairs(node, of: "`\(key)`", allowed: ["least", "of"]) else { return nil }
        guard let least = pairs.first(where: { $0.key == "least" }), let of = pairs.first(where: { $0.key == "of" })
        else {
            fail(node, "`\(key)` has `least`, a number, and `of`, a list")
            return nil
        }
        return integer(least.value, "`least`", range).map { ($0, of.value) }
    }

    private mutating func count(_ node: Node, depth: Int) -> RuleExpression? {
        guard let (least, of) = leastOf(node, "count", 2...20), let items = list(of, "count", depth: depth) else {
            return nil
        }
        if items.count < least { fail(of, "at least \(least) of \(items.count) can never be") }
        return .count(least: least, of: items)
    }

    private mutating func times(_ node: Node, depth: Int) -> RuleExpression? {
        guard let (least, of) = leastOf(node, "times", 2...50), let what = expression(of, depth: depth + 1) else {
            return nil
        }
        guard case .terms = what else {
            fail(of, "`times` counts terms only")
            return nil
        }
        return .times(least: least, of: what)
    }

    private mutating func entity(_ key: String, _ node: Node) -> RuleExpression? {
        let kind: Entity.Kind = key == "place" ? .place : key == "person" ? .person : .organisation
        var names: [String] = []
        for item in node.sequence.map(Array.init) ?? [node] {
            guard let name = text(item, "a code or a name (or `any`)") else { return nil }
            names.append(name)
        }
        return .entity(EntityTest(kind: kind, oneOf: names == ["any"] ? [] : names))
    }
}
