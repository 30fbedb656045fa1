import ArgumentParser
import Desk

@main
struct Control: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wiredeskctl",
        abstract: "Looks after a wiredesk: configuration, state, samples.",
        discussion: """
            EXAMPLES
              wiredeskctl check /etc/wiredesk/wiredesk.yaml     is it right, and what does it come to?
              wiredeskctl status                                what is the daemon doing?
              wiredeskctl reload                                read settings, keys, rules and model again
              wiredeskctl explain URI                           why was it judged so?
              wiredeskctl verify --state-dir /var/lib/wiredesk  is all of it there, and as it was written?
              wiredeskctl keygen --name desk --out DIR          a key pair for the desk, or for a peer
              wiredeskctl dead list                             which articles could not become a record, and why?
              wiredeskctl rules check Config/topics/rules       do the topic rules match what they must, and no more?
              wiredeskctl train --out ours.wdmodel rows.ndjson  a classifier from one's own labelled archive

            EXIT STATUS
              0  all well     1  not all well     64  usage     69  desk unreachable     78  configuration
            """,
        version: "wiredesk \(Product.version)",
        subcommands: [
            Check.self, StatusCommand.self, Reload.self, Explain.self, Verify.self, Dead.self, Keygen.self,
            RulesCommand.self, Train.self, CompareSamples.self,
        ])
}
