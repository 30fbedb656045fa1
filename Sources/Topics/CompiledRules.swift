import News
import Text

/// Rules as the matcher wants them: flat arrays of numbers over one trie of all their phrases.
struct CompiledRules: Sendable {
    /// An expression. What `a` and `b` are depends on the kind; `first..<end` are its parts in `parts`.
    struct Node: Sendable, BitwiseCopyable {
        enum Kind: UInt8 {
            /// a: set.
            case terms
            /// a: entity test.
            case entity
            case any, all, none
            /// a: words.
            case near, nearInSequence
            /// a: `RuleExpression.Unit`.
            case together
            /// a: least.
            case count, times
            /// a: zones.
            case within
        }
        var kind: Kind
        var a: Int32 = 0
        var first: Int32 = 0
        var end: Int32 = 0
    }

    struct CompiledRule: Sendable, BitwiseCopyable {
        var root: Int32
        /// Place in `topics`.
        var topic: Int32
        /// Of the topic's top level: 1–17.
        var branch: Int32
        /// 0–1.
        var strength: Float
    }

    /// What a phrase that stands somewhere calls for: half a cache line, since each is met far from the last one.
    struct Phrase: Sendable, BitwiseCopyable {
        /// The next one with the same words that must be written differently, or -1.
        var alternative: Int32
        /// Where in `spelling` it says how it must be written (length and bytes of each word), or -1.
        var writtenAt: Int32
        /// In `anchored`: the rules to look at where it stands.
        var firstRule: Int32 = 0
        var endRule: Int32 = 0
        /// In `setsOf`: the sets that it is in.
        var firstSet: Int32 = 0
        var endSet: Int32 = 0
    }

    private(set) var trie = TokenTrie()
    private(set) var openings = Openings([])
    private(set) var phrases: [Phrase] = []
    private(set) var spelling: [UInt8] = []
    private(set) var anchored: [Int32] = []
    /// Sets of phrases, and for each the set that takes phrases from it, or -1.
    private(set) var setStarts: [Int32] = [0]
    private(set) var setPhrases: [Int32] = []
    private(set) var setExcept: [Int32] = []
    private(set) var setsOf: [Int32] = []
    private(set) var nodes: [Node] = []
    private(set) var parts: [Int32] = []
    private(set) var tests: [EntityTest] = []
    private(set) var rules: [CompiledRule] = []
    /// `rule economy/20000371`, as evidence has it.
    private(set) var labels: [String] = []
    private(set) var topics: [MediaTopics.Topic] = []
    /// Of each topic: the topics above it that have rules too.
    private(set) var above: [[Int32]] = []

    var phraseCount: Int { phrases.count }

    init(_ sources: [Rule]) {
        var compiler = Compiler()
        var anchors: [[Int32]] = []
        var topicNumbers: [String: Int32] = [:]
        for source in sources {
            let number = Int32(rules.count)
            let topic = topicNumbers[source.topic.uri] ?? Int32(topics.count)
            if topic == topics.count {
                topicNumbers[source.topic.uri] = topic
                topics.append(source.topic)
            }
            let top = MediaTopics.top(source.topic.uri) ?? ""
            rules.append(
                CompiledRule(
                    root: compiler.node(source.expression, &self), topic: topic,
                    branch: Int32(top.dropFirst(7).prefix(2)) ?? 0, strength: Float(source.strength) / 100))
            labels.append("rule " + source.id)
            for phrase in Anchors(source.expression)?.phrases ?? [] {
                let phrase = Int(compiler.number(phrase, &self))
                while anchors.count <= phrase { anchors.append([]) }
                if anchors[phrase].last != number { anchors[phrase].append(number) }
            }
        }
        for phrase in phrases.indices {
            phrases[phrase].firstRule = Int32(anchored.count)
            if phrase < anchors.count { anchored += anchors[phrase] }
            phrases[phrase].endRule = Int32(anchored.count)
        }
        openings = Openings(compiler.numbers.keys.map(\.hashes))
        var sets = [[Int32]](repeating: [], count: phraseCount)
        for set in setExcept.indices {
            for at in Int(setStarts[set])..<Int(setStarts[set + 1]) { sets[Int(setPhrases[at])].append(Int32(set)) }
        }
        for phrase in phrases.indices {
            phrases[phrase].firstSet = Int32(setsOf.count)
            setsOf += sets[phrase]
            phrases[phrase].endSet = Int32(setsOf.count)
        }
        above = topics.map { topic in
            topics.indices.filter { topics[$0].uri != topic.uri && MediaTopics.isWithin(topic.uri, topics[$0].uri) }
                .map { Int32($0) }
        }
    }

    /// Numbers what has been seen; needed only while compiling.
    private struct Compiler {
        var numbers: [TermPattern.Phrase: Int32] = [:]

        mutating func number(_ phrase: TermPattern.Phrase, _ rules: inout CompiledRules) -> Int32 {
            if let known = numbers[phrase] { return known }
            let number = Int32(rules.phrases.count)
            numbers[phrase] = number
            rules.phrases.append(
                Phrase(
                    alternative: rules.trie.value(of: phrase.hashes).map { Int32($0) } ?? -1,
                    writtenAt: phrase.written == nil ? -1 : Int32(rules.spelling.count)))
            rules.trie.insert(phrase.hashes, value: UInt32(number))
            for word in phrase.written ?? [] { rules.spelling += [UInt8(truncatingIfNeeded: word.count)] + word }
            return number
        }

        mutating func set(_ phrases: [TermPattern.Phrase], except: Int32, _ rules: inout CompiledRules) -> Int32 {
            rules.setPhrases += phrases.map { number($0, &rules) }
            rules.setStarts.append(Int32(rules.setPhrases.count))
            rules.setExcept.append(except)
            return Int32(rules.setExcept.count - 1)
        }

        mutating func node(_ expression: RuleExpression, _ rules: inout CompiledRules) -> Int32 {
            var node: Node
            var inner: [RuleExpression] = []
            switch expression {
            case .terms(let terms):
                let except = terms.except.isEmpty ? -1 : set(terms.except, except: -1, &rules)
                node = Node(kind: .terms, a: set(terms.phrases, except: except, &rules))
            case .entity(let test):
                rules.tests.append(test)
                node = Node(kind: .entity, a: Int32(rules.tests.count - 1))
            case .any(let parts): (node, inner) = (Node(kind: .any), parts)
            case .all(let parts): (node, inner) = (Node(kind: .all), parts)
            case .none(let parts): (node, inner) = (Node(kind: .none), parts)
            case .near(let words, let inSequence, let parts):
                (node, inner) = (Node(kind: inSequence ? .nearInSequence : .near, a: Int32(words)), parts)
            case .together(let unit, let parts): (node, inner) = (Node(kind: .together, a: unit.rawValue), parts)
            case .count(let least, let parts): (node, inner) = (Node(kind: .count, a: Int32(least)), parts)
            case .times(let least, let part): (node, inner) = (Node(kind: .times, a: Int32(least)), [part])
            case .within(let zones, let part): (node, inner) = (Node(kind: .within, a: zones.rawValue), [part])
            }
            let numbers = inner.map { self.node($0, &rules) }
            node.first = Int32(rules.parts.count)
            rules.parts += numbers
            node.end = Int32(rules.parts.count)
            rules.nodes.append(node)
            return Int32(rules.nodes.count - 1)
        }
    }
}
