import ArgumentParser
import Client
import Desk
import KeyOptions
import News
import Terminal
import Wire

struct DeadRetry: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Let a running desk take dead articles up again, each under a new accession.",
        discussion: """
            Asked twice, it answers with the accession of the first time. An article that dies again is retried by the \
            accession of its retry.
            """)

    @OptionGroup var origin: DeadOrigin

    @Argument(help: "Accession numbers of dead articles.")
    var accessions: [UInt64] = []

    @Flag(help: "Every dead entry that was neither dropped nor retried.")
    var all = false

    @Option(help: ArgumentHelp("The desk's intake endpoint.", valueName: "endpoint"))
    var to = String(describing: WireEndpoint.intake)

    func validate() throws {
        if accessions.isEmpty != all { throw ValidationError("name accessions, or --all") }
    }

    func run() async throws {
        try await DeadOrigin.reporting {
            var wanted = accessions
            if all {
                let marks = await origin.marks()
                try await origin.forEach { record in
                    if marks[record.accession] == nil { wanted.append(record.accession) }
                    return true
                }
            }
            guard !wanted.isEmpty else { return }
            let retried = try await retry(wanted)
            await note(retried)
            if retried.count < wanted.count { throw ExitCode(1) }
        }
    }

    /// The new accession of each that was taken up.
    private func retry(_ wanted: [UInt64]) async throws -> [(UInt64, UInt64)] {
        let dialogue = try await DeskDialogue(endpoint: to, keys: origin.keys.role())
        defer { dialogue.close() }
        try await dialogue.greet(as: "wiredeskctl/\(Product.version)")
        var retried: [(UInt64, UInt64)] = []
        for (index, accession) in wanted.enumerated() {
            let request = IntakeRequest.retry(request: UInt64(index + 1), accession: accession)
            guard case .ack(_, let outcomes) = try await dialogue.ask(request.frames()), let outcome = outcomes.first
            else {
                throw WireError(.badVerb, "\(to) is no intake endpoint")
            }
            switch outcome {
            case .accepted(let again, let resent):
                retried.append((accession, again))
                try Terminal.output.put(
                    "\(accession) is accession \(again)\(resent ? ", since an earlier retry" : "")\n")
            case .refused(let code, let sentence):
                DeadOrigin.complain("\(accession): \(code.rawValue): \(sentence)")
            }
        }
        return retried
    }

    private func note(_ retried: [(UInt64, UInt64)]) async {
        guard !retried.isEmpty else { return }
        guard let folder = await origin.stateFolder() else {
            return DeadOrigin.complain("`dead list` goes on showing them: the state folder cannot be written from here")
        }
        do throws(DeadMarks.Failure) {
            try DeadMarks.add(retried.map { ($0, .retried($1)) }, stateDirectory: folder)
        } catch {
            DeadOrigin.complain("`dead list` goes on showing them: \(error)")
        }
    }
}
