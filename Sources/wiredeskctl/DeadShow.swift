import ArgumentParser
import Desk
import News
import Terminal

struct DeadShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show one dead entry, why it is dead, and the text of its article.",
        discussion: "The text is read from the intake journal's files, so they must be on this machine.")

    @OptionGroup var origin: DeadOrigin

    @Argument(help: "Its accession number.")
    var accession: UInt64

    @Flag(name: .customLong("seq"), help: "The number is a sequence number.")
    var isSequence = false

    @Flag(help: "One object with the record and the article, as they are.")
    var json = false

    func run() async throws {
        try await DeadOrigin.reporting {
            let number = accession
            var found: RecordView?
            // An accession's record never has a lower number than the accession.
            try await origin.forEach(from: number) { record in
                if isSequence ? record.sequence == number : record.accession == number { found = record }
                return isSequence ? record.sequence < number : record.accession < number
            }
            guard let record = found else {
                DeadOrigin.complain(
                    "there is no dead entry of \(isSequence ? "sequence number" : "accession") \(number)")
                throw ExitCode(1)
            }
            let article = await text(of: record)
            let terminal = Terminal.output
            if json {
                try terminal.put(
                    Array("{\"record\":".utf8) + record.bytes + Array(",\"article\":".utf8)
                        + (article?.json ?? Array("null".utf8)) + Array("}\n".utf8))
            } else {
                var rows = [
                    ("accession", "\(record.accession)"), ("seq", "\(record.sequence)"),
                    ("received", "\(record.received)"), ("uri", record.uri), ("why", record.reason ?? ""),
                ]
                if let retryOf = record.retryOf { rows.append(("retry of", "\(retryOf)")) }
                if let mark = await origin.marks()[record.accession] { rows.append(("since", "\(mark)")) }
                if let source = article?.source { rows.append(("source", source)) }
                for (name, value) in rows {
                    try terminal.put(Style.bold(name.fitted(to: 11), on: terminal) + value.printable + "\n")
                }
                if let article {
                    try terminal.put(
                        "\n" + Style.bold(String(decoding: article.headline, as: UTF8.self).printable, on: terminal))
                    try terminal.put("\n")
                    for line in String(decoding: article.body, as: UTF8.self).split(
                        separator: "\n", omittingEmptySubsequences: false)
                    {
                        try terminal.put(String(line).printable + "\n")
                    }
                }
            }
            if article == nil { throw ExitCode(1) }
        }
    }

    /// Nil, and a word why, where it cannot be had.
    private func text(of record: RecordView) async -> Article? {
        guard let folder = await origin.stateFolder() else {
            DeadOrigin.complain("the text is in the state folder, which cannot be read from here; see --state-dir")
            return nil
        }
        do {
            return try DeadLetters(stateDirectory: folder).article(accession: record.accession)
        } catch {
            DeadOrigin.complain("\(error)")
            return nil
        }
    }
}
