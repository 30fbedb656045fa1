import AccuracyBenchmark
import ArgumentParser
import Classification
import Foundation
import IndexBenchmark
import JournalBenchmark
import News
import Tagging
import Text
import TransportBenchmark

struct Accuracy: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Run a corpus through the desk's own analysis and judgement from an empty state.",
        discussion: """
            Reads rows {"id", "title", "text", "date"?} in file order and writes one record a row: subjects, people,
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
        let summary = try AccuracyRun(enrich: { document, _ in
            var enrichment = Enrichment(language: LanguageIdentifier.identify(document)?.code)
            for (subject, evidence) in classifier.classify(document) {
                enrichment.subjects.append(subject)
                enrichment.subjectEvidence.append(evidence)
            }
            enrichment.entities = tagger.tag(document)
            return enrichment
        }).run(corpus: corpus, out: out)
        var report = Report(title: "accuracy: \(corpus)", columns: ["rows", "repeats", "stories", "rows/s", "index MB"])
        report.rows.append([
            .number(Double(summary.rows), places: 0), .number(Double(summary.repeats), places: 0),
            .number(Double(summary.stories), places: 0), .number(Double(summary.rows) / max(summary.seconds, 1e-9), places: 0),
            .number(Double(summary.footprint) / 1e6, places: 1),
        ])
        report.notes.append("records are in \(out)")
        report.print(json: output.json)
    }
}
