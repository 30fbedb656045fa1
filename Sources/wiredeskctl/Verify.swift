import ArgumentParser
import Desk
import Journal
import Terminal

struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prove from the files of a stopped desk that nothing is lost, doubled or altered.",
        discussion: """
            Reads every byte of both journals: checksums, dense numbers, exactly one item or dead entry for each accepted
            article, in order and of that very article, no article accepted twice. Changes nothing.
            While a desk runs on the folder, its last commits may show as a torn tail.

            EXIT STATUS
              0  everything holds     1  something does not     69  the files cannot be read
            """)

    @Option(help: ArgumentHelp("The desk's state folder.", valueName: "dir"))
    var stateDir: String

    func run() throws {
        let audit: StateAudit
        do throws(JournalError) {
            audit = try StateAudit(stateDirectory: stateDir)
        } catch {
            Terminal.error.write("wiredeskctl: verify \(stateDir): \(error)\n")
            throw ExitCode(69)
        }
        for note in audit.notes { Terminal.output.write("note   \(note)\n") }
        for fault in audit.faults { Terminal.output.write(Style.red("fault  \(fault)", on: .output) + "\n") }
        Terminal.output.write(
            "books  \(audit.accepted.grouped) accepted = \(audit.items.grouped) items + \(audit.dead.grouped) dead + "
                + "\(audit.inFlight.grouped) in flight; \(audit.notices.grouped) notices\n"
                + "files  \((audit.bytes >> 20).grouped) MB read, "
                + (audit.holds ? "everything holds\n" : "\(audit.faults.count) faults\n"))
        guard audit.holds else { throw ExitCode(1) }
    }
}
