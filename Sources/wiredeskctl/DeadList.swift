import ArgumentParser
import Desk
import News
import Terminal

struct DeadList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Show dead entries that nothing has been done about.")

    enum Output: String, ExpressibleByArgument, CaseIterable { case table, ndjson }

    @OptionGroup var origin: DeadOrigin

    @Flag(help: "Also those that were dropped or retried.")
    var all = false

    @Option(help: "table or ndjson; a table on a terminal, else ndjson.")
    var output: Output?

    func run() async throws {
        try await DeadOrigin.reporting {
            let marks = await origin.marks()
            let terminal = Terminal.output
            let isTable = (output ?? (terminal.isInteractive ? .table : .ndjson)) == .table
            var count = 0
            try await origin.forEach { record in
                let mark = marks[record.accession]
                guard all || mark == nil else { return true }
                count += 1
                if !isTable { return terminal.write(Self.line(record, mark)) }
                if count == 1 {
                    terminal.write(
                        Style.bold(Self.cells("accession", "seq", "received", "uri") + "why", on: terminal) + "\n")
                }
                let why =
                    (mark.map { "\($0); " } ?? "") + (record.retryOf.map { "retry of \($0); " } ?? "")
                    + (record.reason ?? "")
                let cells = Self.cells("\(record.accession)", "\(record.sequence)", "\(record.received)", record.uri)
                return terminal.write(cells + why.fitted(to: max(40, terminal.columns - cells.count)) + "\n")
            }
            if isTable, count == 0 {
                Terminal.error.write("no dead entries\(all ? "" : " that nothing was done about")\n")
            }
        }
    }

    private static func cells(_ accession: String, _ sequence: String, _ received: String, _ uri: String) -> String {
        accession.fitted(to: 10) + "  " + sequence.fitted(to: 10) + "  " + received.fitted(to: 19) + "  "
            + uri.fitted(to: 36) + "  "
    }

    /// The record as it is, and what was done about it as one more member.
    private static func line(_ record: RecordView, _ mark: DeadMarks.Mark?) -> [UInt8] {
        guard let mark else { return record.bytes + [0x0A] }
        return record.bytes.dropLast() + Array(",\"mark\":\"\(mark)\"}\n".utf8)
    }
}
