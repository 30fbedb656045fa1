import Classification
import News
import Testing
import Text

@testable import Topics

@Suite("The matcher and the plain meaning of rules")
struct MatchingPropertyTests {
    private func rule(_ number: Int, _ expression: RuleExpression) throws -> Rule {
        Rule(
            id: "made-up/\(number)", topic: try #require(MediaTopics.topic("20000371")), strength: 80,
            expression: expression, match: [], miss: [], file: "made-up", line: number)
    }

    @Test("Over made-up articles every made-up rule matches exactly where its meaning says so")
    func sameAsNaive() throws {
        var met = 0
        for seed in 0..<20 as Range<UInt64> {
            var random = Randomness(seed: seed)
            var expressions: [RuleExpression] = []
            while expressions.count < 40 {
                let expression = MadeUpExpression.any(depth: 0, &random)
                if Anchors(expression) != nil { expressions.append(expression) }
            }
            let compiled = CompiledRules(try expressions.enumerated().map { try rule($0.offset, $0.element) })
            var scratch = TopicRules.Scratch()
            var document = Document()
            for number in 0..<5 {
                let article = MadeUpArticle(&random)
                Tokenizer().readWords(headline: Array(article.title.utf8), Array(article.body.utf8), into: &document)
                try #require(document.count == article.words.count, "seed \(seed), article \(number)")
                compiled.sweep(document, &scratch)
                let naive = NaiveEvaluator(article: article)
                for (index, expression) in expressions.enumerated() {
                    scratch.isCollecting = Bool.random(using: &random)
                    scratch.collected = []
                    let called = scratch.called.contains(Int32(index))
                    let salience =
                        called
                        ? compiled.salience(
                            of: compiled.rules[index].root, Zones.everywhere.rawValue, document, [], &scratch) : 0
                    let holds = naive.holds(expression)
                    met += holds ? 1 : 0
                    #expect(
                        (salience > 0) == holds,
                        "seed \(seed), article \(number), rule \(index): \(expression)\n\(article.title)\n\(article.body)"
                    )
                    if salience == 0 { #expect(scratch.collected.isEmpty, "seed \(seed), rule \(index)") }
                    #expect(scratch.marks.allSatisfy { $0 == 0 }, "seed \(seed), rule \(index)")
                }
            }
        }
        #expect(met > 800)
    }

    @Test("A text that is nothing but terms is judged, and what is kept of it is bounded")
    func bounded() throws {
        let rules = try TopicRules(parsing: [
            source("near: {words: 50, all: [kova, lemi, muto]}\nany: [kova, kova lemi]")
        ])
        var scratch = TopicRules.Scratch()
        let document = read(String(repeating: "kova lemi ", count: 60_000) + "muto")
        _ = rules.topics(of: document, entities: [], classes: .init(all: 1), scratch: &scratch)
        #expect(scratch.occurrences.count == CompiledRules.mostOccurrences)
    }

    @Test("A scratch that has served other rules serves these")
    func scratchIsReused() throws {
        var scratch = TopicRules.Scratch()
        for expression in ["any: [kova]", "any: [lemi, kova, muto]", "any: [kova]"] {
            let rules = try TopicRules(parsing: [source(expression)])
            let found = rules.topics(
                of: read("Kova is here."), entities: [], classes: .init(all: 1), scratch: &scratch)
            #expect(found.count == 1)
        }
    }
}
