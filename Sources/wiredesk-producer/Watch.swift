import ArgumentParser
import Client
import Desk
import Foundation
import Gathering
import Terminal

struct Watch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Feed every file that appears in a folder, until stopped.",
        discussion: """
            A file is taken once nobody has it open for writing and it has been quiet for --settle seconds, so write it \
            elsewhere and rename it into the folder, or write it in one go. Names that begin with a dot or end in .part, .tmp, \
            .filepart or ~ are left alone. Subfolders are watched too. \
            When all of a file is acknowledged it moves to done/; if part of it was refused, or nothing is in it, to refused/, \
            with the reasons beside it in NAME.why; what of it was good has been fed. A crash in between feeds it again, which \
            is harmless. Where many files wait, those with urgent copy (urgency 1 and 2) go first, the others oldest first. \
            SIGTERM and SIGINT finish the files under way and end with 0.
            """)

    @OptionGroup var options: FeedOptions

    @Argument(help: ArgumentHelp("Folder to watch; done/ and refused/ are made in it.", valueName: "dir"))
    var directory: String

    @Option(help: ArgumentHelp("Seconds without change after which a file counts as whole.", valueName: "seconds"))
    var settle = 1.0

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let reading = try options.read.reading()
        let folder: SpoolFolder
        do {
            folder = try SpoolFolder(directory, settleSeconds: settle)
        } catch {
            Terminal.error.write("wiredesk-producer: \(error)\n")
            throw ExitCode(64)
        }
        let tally = Tally()
        // A spool waits for its desk as long as it takes.
        let session = ProducerSession(
            endpoint: options.to, client: "wiredesk-producer/\(Product.version)",
            patienceSeconds: nil, keys: try options.role())
        let stop = StopSignals()
        do {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await session.run { tally.settle($0) } }
                group.addTask { [options] in
                    defer { session.finish() }
                    var round = WatchRound(
                        folder: folder, feeder: FileFeeder(session: session, tally: tally, reading: reading),
                        stop: stop,
                        quiet: options.quiet)
                    try await round.run()
                }
                // `waitForAll` would wait for the folder although the session has failed.
                for try await _ in group {}
            }
        } catch {
            throw SessionEnd.status(error)
        }
    }
}
