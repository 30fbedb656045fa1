import ArgumentParser
import Classification
import Duplicates
import Foundation
import IndexBenchmark
import News
import Tagging
import Text
import Topics

struct Kernel: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Each stage for one article on one core: µs and MB/s, beside its line of the budget.",
        discussion: """
            The stages run one after the other over the same articles, five rounds each; the median round counts, the \
            fastest and slowest show the machine's noise. What the kernel does (disk, network) is not in here: \
            `journal`, `transport` and `end-to-end` measure that.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: "Articles.")
    var count = 2_000

    @Option(
        help: ArgumentHelp(
            "Articles to measure with in place of made-up ones, one ninjs a line.", valueName: "file.ndjson"))
    var corpus: String?

    func run() throws {
        let articles = try lines()
        let bytes = articles.reduce(0) { $0 + $1.count }
        var bench = StageClock(articles: articles.count, bytes: bytes)
        var decoder = ArticleDecoder()
        var decoded: [Article] = []
        try bench.stage("parse, validate, digest", budget: 8) {
            decoded.removeAll(keepingCapacity: true)
            for line in articles { decoded.append(try decoder.decode(line)) }
        }
        var document = Document()
        let tokenizer = Tokenizer()
        bench.stage("tokens, boilerplate, language", budget: 12) {
            for article in decoded {
                tokenizer.read(headline: article.headline, body: article.body, into: &document)
                _ = LanguageIdentifier.identify(document)
            }
        }
        let documents = decoded.map { article in
            var document = Document()
            tokenizer.read(headline: article.headline, body: article.body, into: &document)
            return document
        }
        let classifier = Classifier.builtIn
        var enrichments = [Enrichment](repeating: Enrichment(language: "en"), count: documents.count)
        var classes = [ClassPlausibility](repeating: ClassPlausibility(all: 1), count: documents.count)
        var classifierScratch = Classifier.Scratch()
        bench.stage("classify", budget: 12) {
            for (index, document) in documents.enumerated() {
                let found = classifier.classify(document, scratch: &classifierScratch)
                enrichments[index].subjects = found.map(\.subject)
                enrichments[index].subjectEvidence = found.map(\.evidence)
                classes[index] = classifier.plausibility(after: classifierScratch)
            }
        }
        let tagger = Tagger()
        var taggerScratch = Tagger.Scratch()
        bench.stage("entities", budget: nil) {
            for (index, document) in documents.enumerated() {
                enrichments[index].entities = tagger.tag(document, scratch: &taggerScratch)
            }
        }
        let topics = TopicRules.builtIn
        var topicScratch = TopicRules.Scratch()
        var deeper = [[(subject: Subject, evidence: SubjectEvidence)]](repeating: [], count: documents.count)
        bench.stage("topics", budget: nil) {
            for (index, document) in documents.enumerated() {
                deeper[index] = topics.topics(
                    of: document, entities: enrichments[index].entities, classes: classes[index],
                    scratch: &topicScratch)
            }
        }
        bench.sum(["entities", "topics"], as: "topics and entities", budget: 12)
        for (index, found) in deeper.enumerated() {
            enrichments[index].subjects += found.map(\.subject)
            enrichments[index].subjectEvidence += found.map(\.evidence)
        }
        var fingerprints: [Fingerprint] = []
        bench.stage("fingerprint", budget: nil) {
            fingerprints.removeAll(keepingCapacity: true)
            for document in documents { fingerprints.append(Fingerprint(document: document)) }
        }
        var judgements: [Judgement] = []
        var reads = 0
        bench.stage("revisions, duplicates, stories", budget: nil) {
            judgements.removeAll(keepingCapacity: true)
            var judge = Judge()
            let texts = ArticleTexts(articles: decoded)
            for index in decoded.indices {
                let received = Timestamp(microseconds: 1_790_000_000_000_000 + Int64(index) * 50_000)
                judgements.append(
                    judge.judge(
                        JudgeInput(
                            sequence: UInt64(index + 1), article: decoded[index], received: received,
                            fingerprint: fingerprints[index]), texts: texts))
            }
            reads = texts.reads
        }
        bench.sum(["fingerprint", "revisions, duplicates, stories"], as: "fingerprint, index and stories", budget: 18)
        let provenance = Provenance(by: "wiredesk", model: "sha256:", rules: "sha256:", gazetteer: "sha256:")
        var json: [UInt8] = []
        bench.stage("record and facets", budget: 10) {
            for index in decoded.indices {
                let draft = RecordDraft(
                    decoded[index], enrichments[index], received: Timestamp(microseconds: 0))
                json.removeAll(keepingCapacity: true)
                draft.append(
                    sequence: UInt64(index + 1), accession: UInt64(index + 1), retryOf: nil,
                    duplicate: judgements[index].duplicate, story: judgements[index].story, provenance: provenance,
                    to: &json)
                _ = draft.facets(judgements[index].duplicate, judgements[index].story)
            }
        }
        let repeats = judgements.count { $0.duplicate.kind != .none }
        bench.print(
            json: output.json,
            notes: [
                "\(repeats) of \(decoded.count) articles were judged repeats; \(reads) earlier texts were read back for it"
            ])
    }

    private func lines() throws -> [[UInt8]] {
        guard let corpus else {
            var made = Corpus()
            return (0..<count).map { _ in
                var line: [UInt8] = []
                made.appendNext(created: SendClock().stamp(), to: &line)
                return Array(line.dropLast())
            }
        }
        guard let data = FileManager.default.contents(atPath: corpus) else {
            throw BenchError("\(corpus): cannot be read")
        }
        return data.split(separator: UInt8(ascii: "\n")).prefix(count).map { Array($0) }
    }
}

/// The earlier texts, as the judge reads them back.
private final class ArticleTexts: TextSource {
    private let articles: [Article]
    private(set) var reads = 0

    init(articles: [Article]) { self.articles = articles }

    func item(_ sequence: UInt64) -> PriorItem? {
        reads += 1
        let article = articles[Int(sequence) - 1]
        return PriorItem(uri: article.uri, version: article.version, headline: article.headline, body: article.body)
    }
}

/// Times stages over the same articles.
private struct StageClock {
    private struct Stage {
        var name: String
        var budget: Double?
        /// Microseconds an article, one a round, ascending.
        var rounds: [Double]
        var isSum = false
    }
    private var stages: [Stage] = []
    private let articles: Int
    private let bytes: Int

    init(articles: Int, bytes: Int) {
        self.articles = articles
        self.bytes = bytes
    }

    mutating func stage(_ name: String, budget: Double?, _ body: () throws -> Void) rethrows {
        var rounds: [Double] = []
        for _ in 0..<5 {
            let began = ProcessorTime.microseconds
            try body()
            rounds.append((ProcessorTime.microseconds - began) / Double(articles))
        }
        stages.append(Stage(name: name, budget: budget, rounds: rounds.sorted()))
    }

    /// Processor time of this thread: what else runs on the machine does not count, but for the caches it takes.
    mutating func sum(_ names: [String], as name: String, budget: Double) {
        let parts = stages.filter { names.contains($0.name) }
        let rounds = (0..<5).map { round in parts.reduce(0) { $0 + $1.rounds[round] } }
        stages.append(Stage(name: name, budget: budget, rounds: rounds, isSum: true))
    }

    func print(json: Bool, notes: [String]) {
        var report = Report(
            title:
                "kernel: \(articles) articles of \(bytes / max(1, articles)) bytes, processor time, median of 5 rounds",
            notes: notes, columns: ["stage", "µs", "fastest", "slowest", "MB/s", "budget µs"])
        for stage in stages + [total] {
            report.rows.append([
                .text(stage.name), .number(stage.rounds[2], places: 2), .number(stage.rounds[0], places: 2),
                .number(stage.rounds[4], places: 2),
                .number(Double(bytes) / Double(articles) / stage.rounds[2], places: 0),
                stage.budget.map { .number($0, places: 0) } ?? .none,
            ])
        }
        report.print(json: json)
    }

    private var total: Stage {
        let parts = stages.filter { !$0.isSum }
        return Stage(
            name: "all of these", budget: 72,
            rounds: (0..<5).map { round in parts.reduce(0) { $0 + $1.rounds[round] } })
    }
}
