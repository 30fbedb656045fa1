import ArgumentParser
import Client
import Desk
import Foundation
import Gathering
import News
import Terminal

struct Poll: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fetch RSS and Atom feeds again and again, until stopped, and feed what is new.",
        discussion: """
            A feed is fetched every --interval seconds, or as seldom as it asks for (ttl, updatePeriod, Cache-Control) up to \
            --at-most; a tenth is left to chance. Fetches are conditional (ETag, Last-Modified) and compressed; permanent \
            redirects are remembered. Failures double the pause up to a day, Retry-After is kept, and what is gone (410) is \
            not asked for again. \
            --state remembers each feed, and only what the desk has acknowledged or refused: a restart fetches nothing \
            before its time and loses nothing. Addresses may hold a name and password; those are not remembered. \
            SIGTERM and SIGINT end it with 0.
            """)

    @OptionGroup var options: FeedOptions

    @Argument(help: ArgumentHelp("Addresses of feeds, http or https.", valueName: "url"))
    var urls: [String]

    @Option(help: ArgumentHelp("Seconds between two fetches of a feed, at least.", valueName: "seconds"))
    var interval = 600.0

    @Option(help: ArgumentHelp("Longest pause that a feed's own wish may ask for.", valueName: "seconds"))
    var atMost = 3_600.0

    @Option(
        help: ArgumentHelp(
            "File that remembers the feeds. Default: poll.json in $STATE_DIRECTORY, $XDG_STATE_HOME/wiredesk or ~/.local/state/wiredesk.",
            valueName: "file"))
    var state: String?

    @Option(help: ArgumentHelp("Seconds that an answer may take.", valueName: "seconds"))
    var timeout = 30.0

    @Option(help: ArgumentHelp("Largest document, unpacked, in MiB.", valueName: "MiB"))
    var maximum = 16

    @Option(help: ArgumentHelp("Feeds that are fetched at the same time.", valueName: "n"))
    var parallel = 4

    @Flag(help: "Fetch each feed once and end; 1 if one of them failed. One that asked to be left alone still is.")
    var once = false

    func validate() throws {
        guard interval >= 1, interval <= 604_800 else {
            throw ValidationError("--interval is 1 to 604800 seconds")
        }
        guard atMost >= 0, timeout >= 0.1, timeout <= 3_600, (1...1_024).contains(maximum), (1...64).contains(parallel)
        else {
            throw ValidationError("--at-most from 0, --timeout 0.1 to 3600, --maximum 1 to 1024, --parallel 1 to 64")
        }
    }

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let reading = try options.read.reading()
        var addresses: [FeedAddress] = []
        for url in urls {
            do throws(FeedAddress.Unreadable) {
                let address = try FeedAddress(url)
                if !addresses.contains(where: { $0.url == address.url }) { addresses.append(address) }
            } catch {
                throw ValidationError("\(error)")
            }
        }
        let path = state ?? PollState.defaultPath(environment: ProcessInfo.processInfo.environment)
        let memory: PollState
        do {
            memory = try PollState(path: path)
        } catch {
            Terminal.error.write("wiredesk-producer: \(error)\n")
            throw ExitCode(78)
        }
        let tally = Tally()
        let session = ProducerSession(
            endpoint: options.to, client: "wiredesk-producer/\(Product.version)",
            patienceSeconds: once ? 10 : nil, keys: try options.role())
        let round = PollRound(
            feeder: FileFeeder(session: session, tally: tally, reading: reading), memory: memory,
            fetcher: FeedFetcher(timeoutSeconds: timeout, maximumBytes: maximum << 20),
            rhythm: PollRhythm(interval: interval, longestWish: atMost), turnstile: Turnstile(places: parallel),
            stop: StopSignals(), quiet: options.quiet)
        let all = addresses
        var failed = 0
        do {
            failed = try await withThrowingTaskGroup(of: Int.self) { group in
                group.addTask {
                    try await session.run { tally.settle($0) }
                    return 0
                }
                group.addTask { [once] in
                    defer { session.finish() }
                    return once ? try await round.once(all) : try await round.follow(all)
                }
                return try await group.reduce(0, +)
            }
            try await round.fetcher.shutdown()
        } catch {
            try? await round.fetcher.shutdown()
            throw SessionEnd.status(error)
        }
        if once, failed > 0 || tally.counts.refused > 0 { throw ExitCode(1) }
    }
}
