import AccuracyBenchmark
import ArgumentParser
import Classification
import Foundation
import IndexBenchmark
import JournalBenchmark
import News
import Tagging
import Text
import Topics
import TransportBenchmark

struct Accuracy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a corpus through the desk's own analysis and judgement from an empty state.",
        discussion: """
            Reads rows {"id", "title", "text", "date"?} in file order and writes one record a row: subjects, people, \
            organisations, places, duplicate and story, for any scoring program.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("Rows to read.", valueName: "file.ndjson"))
    var corpus: String

    @Option(help: ArgumentHelp("Records to write.", valueName: "file.ndjson"))
    var out: String

    func run() throws {
        let classifier = Classifier.builtIn
        let tagger = Tagger()
        let topics = TopicRules.builtIn
        let summary = try AccuracyRun(enrich: { document, _ in
            var enrichment = Enrichment(language: LanguageIdentifier.identify(document)?.code)
            var classified = Classifier.Scratch()
            var matched = TopicRules.Scratch()
            for (subject, evidence) in classifier.classify(document, scratch: &classified) {
                enrichment.subjects.append(subject)
                enrichment.subjectEvidence.append(evidence)
            }
            enrichment.entities = tagger.tag(document)
            for (subject, evidence) in topics.topics(
                of: document, entities: enrichment.entities, classes: classifier.plausibility(after: classified),
                scratch: &matched)
            {
                enrichment.subjects.append(subject)
                enrichment.subjectEvidence.append(evidence)
            }
            return enrichment
        }).run(corpus: corpus, out: out)
        var report = Report(
            title: "accuracy: \(corpus)", columns: ["rows", "repeats", "stories", "rows/s", "index MB"])
        report.rows.append([
            .number(Double(summary.rows), places: 0), .number(Double(summary.repeats), places: 0),
            .number(Double(summary.stories), places: 0),
            .number(Double(summary.rows) / max(summary.seconds, 1e-9), places: 0),
            .number(Double(summary.footprint) / 1e6, places: 1),
        ])
        report.notes.append("records are in \(out)")
        report.print(json: output.json)
    }
}

struct Transport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The ZeroMQ binding beside a plain C loop over the same sockets, round by round.")

    @OptionGroup var output: OutputOptions

    @Option(help: "Pairs of rounds for each row.")
    var rounds = 9

    func run() async throws {
        var report = Report(
            title: "transport: TCP loopback, messages a second, median of \(rounds) pairs of rounds",
            columns: ["pattern", "bytes", "batch", "Swift/s", "C/s", "Swift/C", "least", "most", "CPU ns", "C's"])
        for row in try await TransportBenchmark.run(rounds: rounds) {
            report.rows.append([
                .text(row.name), .number(Double(row.size), places: 0), .number(Double(row.batch), places: 0),
                .number(row.messagesPerSecond.median, places: 0), .number(row.referencePerSecond.median, places: 0),
                .number(row.ratio.median, places: 2), .number(row.ratio.minimum, places: 2),
                .number(row.ratio.maximum, places: 2), .number(row.cpuNanosecondsPerMessage.median, places: 0),
                .number(row.referenceCPUNanosecondsPerMessage.median, places: 0),
            ])
        }
        report.print(json: output.json)
    }
}

struct JournalBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "Durable appends and reads of 4 KiB entries, beside a bare loop of write and sync.")

    @OptionGroup var output: OutputOptions

    @Option(help: ArgumentHelp("Folder on the disk to measure; needs up to 2 GiB.", valueName: "dir"))
    var stateDir = "/var/tmp"

    @Option(help: "Seconds for each of about 18 measurements.")
    var seconds = 1.0

    func run() async throws {
        var report = Report(
            title: "journal: entries of 4 KiB in \(stateDir)", columns: ["measurement", "value", "unit"])
        for row in try await JournalBenchmark.run(directory: stateDir, seconds: seconds) {
            report.rows.append([.text(row.name), .number(row.value, places: row.value < 100 ? 2 : 0), .text(row.unit)])
        }
        report.print(json: output.json)
    }
}

struct Index: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Cost of judging an article with so many already in the index, processor time on one core.")

    @OptionGroup var output: OutputOptions

    @Option(help: "Articles in the index, comma-separated.")
    var counts = "10000,100000"

    func validate() throws {
        guard !sizes.isEmpty else { throw ValidationError("--counts: \(counts) has no numbers") }
    }

    @Option(help: "Shares of repeats, comma-separated, each measured from an empty index.")
    var repeats = "0,0.1,0.5"

    private var sizes: [Int] { counts.split(separator: ",").compactMap { Int($0) } }
    private var shares: [Double] { repeats.split(separator: ",").compactMap { Double($0) } }

    func run() throws {
        var report = Report(
            title: "index: articles of about 4 KB",
            columns: [
                "articles", "repeats", "fingerprint µs", "judge µs", "judge p99 µs", "journal bytes", "bytes/article",
                "cold", "restore s", "found",
            ])
        for row in shares.flatMap({ IndexBenchmark.run(counts: sizes, repeats: $0) }) {
            report.rows.append([
                .number(Double(row.articles), places: 0), .number(row.repeats, places: 2),
                .number(row.fingerprintMicroseconds, places: 1), .number(row.judgeMicroseconds, places: 1),
                .number(row.judgeP99Microseconds, places: 1), .number(row.deltaBytes, places: 0),
                .number(row.bytesPerArticle, places: 0), .number(row.coldBytesPerArticle, places: 0),
                .number(row.restoreSeconds, places: 2), .number(row.found, places: 3),
            ])
        }
        report.print(json: output.json)
    }
}
