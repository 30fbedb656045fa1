import ArgumentParser
import Classification
import Foundation
import IndexBenchmark
import News
import Tagging
import Text
import Topics

/// What more names and more rules cost: the promise is that cost grows with the text.
struct VocabularyBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vocabulary",
        abstract: "Entities and topics with the names and rules that ship and with ten times as many.",
        discussion: """
            The made-up names and phrases begin with the words that real ones begin with and go on with words that no
            article has, so that all of them are looked for and none is found; the goal is 1.5 times the cost. Plain and
            tenfold are measured in turn, in processor time of one core; the fastest of the rounds counts.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: "Articles.")
    var count = 1_000

    @Option(help: "How many times as many names and rules.")
    var times = 10

    @Option(help: "Rounds.")
    var rounds = 9

    func run() throws {
        guard count > 0, times > 1, rounds > 0 else {
            throw BenchError("count, times and rounds: at least one article, twice as many, one round")
        }
        let documents = try Self.documents(count)
        let tagger = Tagger()
        let names = Self.names(times - 1)
        let more = Tagger(gazetteer: try Gazetteer(parsing: Gazetteer.builtInSources + [names.source]))
        var scratch = Tagger.Scratch()
        var moreNames = Tagger.Scratch()
        var entities: [[Entity]] = []
        var found: [[Entity]] = []
        let tagging = measure(
            { entities = documents.map { tagger.tag($0, scratch: &scratch) } },
            { found = documents.map { more.tag($0, scratch: &moreNames) } })
        guard found == entities else { throw BenchError("a made-up name stands in a made-up article") }

        let classes = ClassPlausibility(all: 1)
        let rules = TopicRules.builtIn
        let phrases = Self.phrases(times - 1)
        let moreRules = try TopicRules(parsing: TopicRules.builtInSources + [phrases.source])
        var plainScratch = TopicRules.Scratch()
        var moreScratch = TopicRules.Scratch()
        var topics = 0
        var moreTopics = 0
        let matching = measure(
            {
                topics = 0
                for (index, document) in documents.enumerated() {
                    topics +=
                        rules.topics(
                            of: document, entities: entities[index], classes: classes, scratch: &plainScratch
                        ).count
                }
            },
            {
                moreTopics = 0
                for (index, document) in documents.enumerated() {
                    moreTopics +=
                        moreRules.topics(
                            of: document, entities: entities[index], classes: classes, scratch: &moreScratch
                        ).count
                }
            })
        guard topics == moreTopics else { throw BenchError("a made-up rule matches a made-up article") }

        var report = Report(
            title: "vocabulary: \(count) articles, processor time, fastest of \(rounds) rounds",
            columns: ["what", "plain", "µs", "more", "µs more", "times the cost", "goal"])
        for (what, plain, more, cost) in [
            ("names", Gazetteer.builtIn.count, Gazetteer.builtIn.count + names.count, tagging),
            ("rules", rules.ruleCount, moreRules.ruleCount, matching),
        ] {
            report.rows.append([
                .text(what), .number(Double(plain), places: 0), .number(cost.plain, places: 2),
                .number(Double(more), places: 0), .number(cost.more, places: 2),
                .number(cost.more / cost.plain, places: 2), .number(1.5, places: 1),
            ])
        }
        report.print(json: output.json)
    }

    /// Microseconds an article of both, measured in turn.
    private func measure(_ plain: () -> Void, _ more: () -> Void) -> (plain: Double, more: Double) {
        var best = (plain: Double.infinity, more: Double.infinity)
        for _ in 0..<rounds {
            best.plain = min(best.plain, microseconds(plain))
            best.more = min(best.more, microseconds(more))
        }
        return best
    }

    private func microseconds(_ body: () -> Void) -> Double {
        let began = ProcessorTime.microseconds
        body()
        return (ProcessorTime.microseconds - began) / Double(count)
    }

    private static func documents(_ count: Int) throws -> [Document] {
        var made = Corpus()
        var decoder = ArticleDecoder()
        let clock = SendClock()
        return try (0..<count).map { _ in
            var line: [UInt8] = []
            made.appendNext(created: clock.stamp(), to: &line)
            let article = try decoder.decode(Array(line.dropLast()))
            var document = Document()
            Tokenizer().read(headline: article.headline, body: article.body, into: &document)
            return document
        }
    }

    /// For each name of the gazetteer so many that begin with its first word.
    private static func names(_ times: Int) -> (source: GazetteerSource, count: Int) {
        var text = ""
        var count = 0
        for source in Gazetteer.builtInSources {
            for line in String(decoding: source.bytes, as: UTF8.self).split(separator: "\n") where line.first != "#" {
                let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
                guard fields.count > 1, let first = fields[1].split(separator: " ").first else { continue }
                let word = first.filter { $0.isLetter }
                if word.isEmpty { continue }
                for _ in 0..<times {
                    text += "org\t\(word) \(madeUp(count))\n"
                    count += 1
                }
            }
        }
        return (GazetteerSource(name: "made-up", bytes: Array(text.utf8)), count)
    }

    /// Rules of as many phrases as those that ship have, so many times as many as there are, which begin with the words that
    /// those of the rules that ship begin with.
    private static func phrases(_ times: Int) -> (source: RuleSource, count: Int) {
        let words = TopicRules.builtInSources.flatMap { firstWords(String(decoding: $0.bytes, as: UTF8.self)) }
        let count = TopicRules.builtIn.ruleCount * times
        let each = TopicRules.builtIn.phraseCount / TopicRules.builtIn.ruleCount
        var text = "branch: 02000000 crime, law and justice\nrules:\n"
        for rule in 0..<count {
            let phrases = (0..<each).map { "\(words[(rule * each + $0) % words.count]) \(madeUp(rule * each + $0))" }
            text += "  - topic: 20000084 assault\n    id: made-up-\(rule)\n    strength: 80\n"
            text += "    any: [\(phrases.joined(separator: ", "))]\n"
            // What a rule must match and miss is checked by `wiredeskctl rules check`, not here.
            text += "    match: [\(phrases[0])., \(phrases[1]).]\n    miss: [Nothing., Nobody.]\n"
        }
        return (RuleSource(name: "made-up.yaml", bytes: Array(text.utf8)), count)
    }

    /// The words that phrases of a rule file begin with, as often as they do.
    private static func firstWords(_ text: String) -> [String] {
        var words: [String] = []
        var isRule = false
        for line in text.split(separator: "\n") {
            if line.contains("any:") || line.contains("all:") { isRule = true }
            if line.contains("match:") { isRule = false }
            guard isRule else { continue }
            for item in line.split(whereSeparator: { ",[]{}:".contains($0) }) {
                let word = item.drop { !$0.isLetter }.prefix { $0.isLetter }.lowercased()
                if word.count > 2, !["any", "all", "near", "not", "words", "title", "body"].contains(word) {
                    words.append(word)
                }
            }
        }
        return words.isEmpty ? ["police"] : words
    }

    /// A word that stands in no article, another for each number.
    private static func madeUp(_ number: Int) -> String {
        var letters = "zq"
        var rest = number
        repeat {
            letters.unicodeScalars.append(Unicode.Scalar(UInt8(ascii: "a") + UInt8(rest % 25)))
            rest /= 25
        } while rest > 0
        return letters.capitalized
    }
}
