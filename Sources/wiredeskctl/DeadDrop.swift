import ArgumentParser
import Desk
import News
import Terminal

struct DeadDrop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drop", abstract: "Take dead entries off the list; `dead list --all` goes on showing them.",
        discussion: "Nothing in the journals changes: it is a line in the file dead-marks in the state folder.")

    @OptionGroup var origin: DeadOrigin

    @Argument(help: "Accession numbers of dead articles.")
    var accessions: [UInt64]

    func run() async throws {
        try await DeadOrigin.reporting {
            guard let folder = await origin.stateFolder() else {
                DeadOrigin.complain("the state folder cannot be had from here; name it with --state-dir")
                throw ExitCode(69)
            }
            let letters = try DeadLetters(stateDirectory: folder)
            var dropped: [UInt64] = []
            for accession in accessions {
                guard try letters.record(accession: accession)?.entry == "dead" else {
                    DeadOrigin.complain("accession \(accession) has no dead entry")
                    continue
                }
                dropped.append(accession)
            }
            if !dropped.isEmpty { try DeadMarks.add(dropped.map { ($0, .dropped) }, stateDirectory: folder) }
            if dropped.count < accessions.count { throw ExitCode(1) }
        }
    }
}
