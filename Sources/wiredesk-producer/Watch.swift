import ArgumentParser
import Client
import Desk
import Foundation
import Terminal

struct Watch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Feed every file that appears in a folder, until stopped.",
        discussion: """
            A file is taken once it has been quiet for --settle seconds, so write it elsewhere and rename it into the
            folder, or write it in one go. Names that begin with a dot or end in .part, .tmp or ~ are left alone.
            When all of a file is acknowledged it moves to done/; if part of it was refused, to refused/, with the
            reasons beside it in NAME.why. SIGTERM and SIGINT finish the file under way and end with 0.
            """)

    @OptionGroup var options: FeedOptions

    @Argument(help: ArgumentHelp("Folder to watch; done/ and refused/ are made in it.", valueName: "dir"))
    var directory: String

    @Option(help: ArgumentHelp("Seconds without change after which a file counts as whole.", valueName: "seconds"))
    var settle = 1.0

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let folder = try SpoolFolder(directory, settleSeconds: settle)
        let tally = Tally()
        // A spool waits for its desk as long as it takes.
        let session = ProducerSession(
            endpoint: options.to, client: "wiredesk-producer/\(Product.version)", patienceSeconds: nil)
        let feeder = FileFeeder(session: session, tally: tally, options: options)
        let stop = StopSignals()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await session.run { tally.settle($0) } }
            group.addTask {
                defer { session.finish() }
                while !stop.isRequested {
                    for path in try folder.wholeFiles() where !stop.isRequested {
                        try await feed(path, feeder, tally, folder)
                    }
                    try await Task.sleep(for: .milliseconds(200))
                }
            }
            try await group.waitForAll()
        }
    }

    private func feed(_ path: String, _ feeder: FileFeeder, _ tally: Tally, _ folder: SpoolFolder) async throws {
        let before = tally.counts
        do throws(FileFeeder.Unreadable) {
            try await feeder.feed(path) { _ in }
        } catch {
            tally.refuse(error.sentence, file: path)
        }
        while tally.open(path) > 0 { try await Task.sleep(for: .milliseconds(5)) }
        let refusals = tally.takeRefusals(path)
        try folder.put(path, away: refusals)
        guard !options.quiet else { return }
        let counts = tally.counts
        let name = (path as NSString).lastPathComponent
        Terminal.error.write(
            "wiredesk-producer: \(name.printable): \(counts.acknowledged - before.acknowledged) acknowledged, "
                + "\(counts.refused - before.refused) refused\n")
    }
}

/// SIGTERM and SIGINT as a question.
final class StopSignals: Sendable {
    nonisolated(unsafe) private static var requested: sig_atomic_t = 0

    init() {
        // A handler may only set a flag; the loop looks at it five times a second.
        for number in [SIGTERM, SIGINT] { signal(number) { _ in StopSignals.requested = 1 } }
    }

    var isRequested: Bool { Self.requested != 0 }
}
