import Classification
import News
import Testing
import Text

@testable import Topics

@Suite("What rules match")
struct RuleMatchingTests {
    @Test("Terms are met whatever their case, hyphens and possessives, but not across a sign")
    func terms() throws {
        let rule = source("any: [interest rate(s)]")
        #expect(try words(rule, "The bank left INTEREST RATES alone.") == ["INTEREST RATES"])
        #expect(try words(rule, "An interest-rate rise.") == ["interest-rate"])
        #expect(try words(rule, "Out of interest, rate this.") == nil)
        #expect(try words(rule, "Rate it", headline: "Interest") == nil)
    }

    @Test("Words as written: capitals count, but for a line that has nothing else")
    func asWritten() throws {
        let fed = source("any: [^Fed]")
        #expect(try words(fed, "The Fed met.") == ["Fed"])
        #expect(try words(fed, "They were fed well.") == nil)
        #expect(try words(fed, "", headline: "STOCKS FALL AS FED WAITS") == ["FED"])
        let technology = source("any: [^IT]")
        #expect(try words(technology, "The IT firm grew.") == ["IT"])
        #expect(try words(technology, "So it is.") == nil)
        #expect(try words(technology, "", headline: "MINISTER SAYS IT IS OVER") == nil)
    }

    @Test("An exception takes away what it covers and nothing else")
    func except() throws {
        let rule = source("any: [strike(s)]\nexcept: [air strike(s)]")
        #expect(try words(rule, "Air strikes hit the port.") == nil)
        #expect(try words(rule, "The strike went on, and so did air strikes.") == ["strike"])
    }

    @Test("Near counts the words from the first to the last, and ends with the paragraph")
    func near() throws {
        let rule = source("near: {words: 4, all: [bank, [rate(s), yield]]}")
        #expect(try words(rule, "Rates at the bank rose.") == ["Rates", "bank"])
        #expect(try words(rule, "Rates at the old bank rose.") == nil)
        #expect(try words(rule, "It is the bank.\nRates rose.") == nil)
        let sequence = source("near: {words: 4, sequence: [cut, rates]}")
        #expect(try words(sequence, "Banks cut their rates.") == ["cut", "rates"])
        #expect(try words(sequence, "Rates were cut.") == nil)
    }

    @Test("Sentence and paragraph")
    func together() throws {
        let sentence = source("sentence: [bank, rates]")
        #expect(try words(sentence, "The bank, under its old head, moved rates.") != nil)
        #expect(try words(sentence, "The bank met. Then rates moved.") == nil)
        let paragraph = source("paragraph: [bank, rates]")
        #expect(try words(paragraph, "The bank met. Then rates moved.") != nil)
        #expect(try words(paragraph, "The bank met.\nThen rates moved.") == nil)
    }

    @Test("At least so many, different or in all")
    func counting() throws {
        let count = source("count: {least: 2, of: [bank, rates, [loan, credit]]}")
        #expect(try words(count, "The bank met the bank.") == nil)
        #expect(try words(count, "A loan is credit.") == nil)
        #expect(try words(count, "The bank gave a loan.") == ["bank", "loan"])
        let times = source("times: {least: 3, of: [rates, interest rates]}")
        #expect(try words(times, "Rates and interest rates.") == nil)
        #expect(try words(times, "Rates, rates and rates.") != nil)
    }

    @Test("Headline, lead, body and what is not there")
    func zones() throws {
        let title = source("title: [bank]")
        #expect(try words(title, "The rates", headline: "A bank") == ["bank"])
        #expect(try words(title, "The bank", headline: "Rates") == nil)
        #expect(try words(source("body: {all: [bank, rates]}"), "The bank and rates.") != nil)
        #expect(try words(source("body: {all: [bank, rates]}"), "The bank.", headline: "Rates") == nil)
        let long = String(repeating: "word ", count: 70) + "bank"
        #expect(try words(source("lead: [bank]"), long) == nil)
        #expect(try words(source("top: [bank]"), "x", headline: "A bank") != nil)
        let not = source("any: [bank]\nnot: [river, {all: [blood, donors]}]")
        #expect(try words(not, "The bank and blood.") == ["bank"])
        #expect(try words(not, "The bank, blood and donors.") == nil)
        #expect(try words(not, "The bank.", headline: "River") == nil)
    }

    @Test("Names of places, people and organisations, alone or near words")
    func names() throws {
        let text = "Troops left Aleppo at dawn."
        let start = try #require(text.utf8.firstIndex(of: UInt8(ascii: "A")))
        let aleppo = Entity(
            kind: .place, name: "Aleppo", literal: nil, within: ["SY"], relevance: 50,
            mentions: [Mention(inHeadline: false, start: start.utf16Offset(in: text), length: 6)])
        let rule = source("all: [troops, {place: [SY, IQ]}]")
        #expect(try words(rule, text, entities: [aleppo]) == ["Troops", "Aleppo"])
        #expect(try words(rule, text) == nil)
        let near = source("near: {words: 3, all: [troops, {place: any}]}")
        #expect(try words(near, text, entities: [aleppo]) == ["Troops", "Aleppo"])
        #expect(try words(source("near: {words: 2, all: [troops, {place: any}]}"), text, entities: [aleppo]) == nil)
        #expect(try words(source("all: [troops, {person: any}]"), text, entities: [aleppo]) == nil)
    }

    @Test("A topic comes with its rule and the bytes of the words, the headline's first")
    func evidence() throws {
        let rules = try TopicRules(parsing: [source("any: [interest rate(s)]")])
        let document = read("The central bank raised its interest rates.", headline: "Bank lifts interest rates")
        var scratch = TopicRules.Scratch()
        let found = rules.topics(
            of: document, entities: [], classes: ClassPlausibility(all: 1), scratch: &scratch)
        #expect(found.map(\.subject.uri) == ["medtop:20000371"])
        #expect(found.first?.subject.creator == "wiredesk:rules")
        #expect(
            found.first?.evidence.terms == [
                .init(text: "rule ours/20000371", weight: 1),
                .init(text: "interest rates", weight: 3, mention: Mention(inHeadline: true, start: 11, length: 14)),
                .init(text: "interest rates", weight: 2, mention: Mention(inHeadline: false, start: 28, length: 14)),
            ])
    }

    @Test("Where the class is implausible only a strong rule that headline or lead meets gives its topic")
    func gate() throws {
        let document = read("The central bank raised its interest rates again.")
        var scratch = TopicRules.Scratch()
        func given(_ strength: Int, _ plausibility: Float) throws -> Bool {
            let rules = try TopicRules(parsing: [source("any: [interest rate(s)]", strength: strength)])
            var scratch = scratch
            return !rules.topics(
                of: document, entities: [], classes: ClassPlausibility(all: plausibility), scratch: &scratch
            ).isEmpty
        }
        #expect(try given(70, 1))
        #expect(try !given(70, 0))
        #expect(try given(100, 0))
        scratch = TopicRules.Scratch()
    }

    @Test("Of a topic and one above it only the deeper one is given, and never more than five")
    func broader() throws {
        let topics = [
            "20000344 economy", "20000346 macro economics", "20000371 interest rate", "20000370 inflation",
            "20000383 recession", "20000384 tariff", "20000366 exports", "20000369 imports",
        ]
        let rules = topics.map { "  - topic: \($0)\n    strength: 100\n    any: [a]\n" + RuleReaderTests.tail }
        let source = RuleSource(name: "x.yaml", bytes: Array((RuleReaderTests.head + rules.joined()).utf8))
        var scratch = TopicRules.Scratch()
        let found = try TopicRules(parsing: [source]).topics(
            of: read("A is all of it."), entities: [], classes: ClassPlausibility(all: 1), scratch: &scratch)
        #expect(found.count == 5)
        for subject in found.map(\.subject.uri) {
            #expect(!found.contains { $0.subject.uri != subject && MediaTopics.isWithin($0.subject.uri, subject) })
        }
    }
}
