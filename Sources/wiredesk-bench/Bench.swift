import Allocator
import ArgumentParser
import Desk

@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wiredesk-bench",
        abstract: "Measures wiredesk, stage by stage and whole, each beside its reference.",
        discussion: """
            Figures from a shared machine move from minute to minute: compare what stands in one run, and repeat it. \
            Every subcommand prints a table, or one JSON object with --json.

            EXAMPLES
              wiredesk-bench kernel                          each stage, µs and MB/s for one article
              wiredesk-bench end-to-end --json               producer, desk and subscriber as real processes
              wiredesk-bench end-to-end --corpus archive.ndjson --seconds 120
            """,
        version: "wiredesk \(Product.version), memory by \(Allocator.name)",
        subcommands: [
            Kernel.self, FeedsBench.self, Transport.self, JournalBench.self, Index.self, EndToEnd.self, Accuracy.self,
            VocabularyBench.self, CorpusCommand.self,
        ])
}

struct OutputOptions: ParsableArguments {
    @Flag(help: "Print one JSON object instead of a table.")
    var json = false
}

struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus", abstract: "Print made-up articles as NDJSON, to feed to anything.")

    @Option(help: "Articles to print.")
    var count = 1_000

    @Option(help: "Bytes of an article's body.")
    var bodyBytes = 4_096

    @Option(help: "Share of repeats, 0 to 1.")
    var repeats = 0.2

    @Option(help: "Seed: the same one prints the same articles, but for their times.")
    var seed: UInt64 = 2026

    func run() throws {
        var corpus = Corpus(options: .init(bodyBytes: bodyBytes, repeatShare: repeats, seed: seed))
        var lines: [UInt8] = []
        let clock = SendClock()
        for number in 1...max(1, count) {
            corpus.appendNext(created: clock.stamp(), to: &lines)
            if lines.count > 1 << 20 || number == count {
                guard Descriptor.write(lines, to: 1) else { return }
                lines.removeAll(keepingCapacity: true)
            }
        }
    }
}
