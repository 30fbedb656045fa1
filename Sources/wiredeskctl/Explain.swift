import ArgumentParser
import Desk
import News
import Terminal

struct Explain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show why the desk judged an item as it did.",
        discussion: """
            For a repeat or a revision: the two texts side by side with what they share marked (in colour on a terminal, else \
            between ⟦ and ⟧), how alike they are, the bands that met, the facts that differ, what changed. For the classes: the \
            terms with their weights, the rules with the words that met them, and the class that came next. Names, with where \
            they stand and how they were recognised. The story, with the words that tell the same in its first item, and what was \
            learned of the item later.

            Nearly all of it stands in the record. The class that came next, whether a name is a known one, and what is in common \
            with the story's first item are worked out again by the same code, with what ships or what --config names; the first lines say whether that is what judged.

            EXAMPLES
              wiredeskctl explain urn:newsml:example.com:20261120:1042
              wiredeskctl explain 1042 --width 120
              wiredeskctl explain 1042 --state-dir /var/lib/wiredesk --json

            EXIT STATUS
              0  shown     1  there is no such record     64  usage     69  desk or files cannot be reached
              78  configuration
            """)

    @Argument(help: ArgumentHelp("A uri, whose newest item it is, or a sequence number.", valueName: "uri|seq"))
    var which: String

    @OptionGroup var origin: RecordOrigin

    @Option(
        help: ArgumentHelp("The settings that name the desk's own model, gazetteer and rules.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("Columns of the page; those of the terminal, else 100.", valueName: "n"))
    var width: Int?

    @Flag(
        help: "Print one JSON object: the record, the one it was compared with, notices, and what was worked out again."
    )
    var json = false

    func validate() throws {
        if let width, !(20...1_000).contains(width) { throw ValidationError("--width is 20 to 1000") }
        if which.isEmpty { throw ValidationError("a uri or a sequence number is wanted") }
    }

    func run() async throws {
        let analysis = try LocalAnalysis.read(config: config, for: "explain")
        try await RecordOrigin.reporting("explain") {
            let (record, others) = try await find()
            guard case .item(let item) = try record.record() else {
                return try show(Self.lines(ofOther: record))
            }
            var explanation = Explanation(item, record, by: analysis.resources)
            explanation.ofSameURI = others.filter { $0.entry == "item" && $0.sequence != item.sequence }.map(\.sequence)
            explanation.notices = others.filter { $0.entry == "notice" }
            if let sequence = item.duplicate.ofSequence { explanation.other = try await origin.record(sequence) }
            if let story = item.story, story.size > 1, story.first != item.article.uri,
                case .item(let first) = try await origin.records(of: story.first).first?.record()
            {
                explanation.compare(withFirstOfStory: first)
            }
            if json {
                try Terminal.output.put(explanation.json())
            } else {
                try show(explanation.lines(columns: columns, on: .output))
            }
        }
    }

    private var columns: Int { width ?? (Terminal.output.isInteractive ? Terminal.output.columns : 100) }

    private func show(_ lines: [String]) throws(OutputError) {
        try Terminal.output.put(lines.joined(separator: "\n") + "\n")
    }

    /// The record, and all those of its uri.
    private func find() async throws -> (RecordView, [RecordView]) {
        if let sequence = UInt64(which) {
            guard let record = try await origin.record(sequence) else {
                throw missing("there is no record \(sequence), or no longer")
            }
            return (record, record.entry == "item" ? try await origin.records(of: record.uri) : [])
        }
        let records = try await origin.records(of: which)
        guard let newest = records.last(where: { $0.entry == "item" }) ?? records.last else {
            throw missing("no record has the uri \(which.printable)")
        }
        return (newest, records)
    }

    private func missing(_ sentence: String) -> ExitCode {
        Terminal.error.write("wiredeskctl: explain: \(sentence)\n")
        return ExitCode(1)
    }

    /// A dead entry or a notice: there is little to explain.
    private static func lines(ofOther record: RecordView) -> [String] {
        let what =
            record.entry == "dead"
            ? "dead: \(record.reason ?? "")" : "notice: \(record.about ?? "") because of \(record.cause ?? "")"
        return [
            "record \(record.sequence) of accession \(record.accession), received \(record.received)",
            record.uri.printable, what.printable,
        ]
    }
}
