import ArgumentParser
import Client
import Desk
import Foundation
import KeyOptions
import News
import Synchronization
import Tagging
import Terminal
import Wire

@main
struct Subscriber: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wiredesk-subscriber",
        abstract: "Reads records out of a desk: live, or from any point in the past, each once and in order.",
        discussion: """
            With --from in the past it reads what was, joins the live stream, and closes every gap by itself.

            FILTERS  clause & clause …; a clause is key=value|value, key!=value or, for urgency, key<=number
              keys: subject place person organisation source language urgency embargo kind story signal uri type
              kind is none exact near contained revision (items), dead, notice
              embargo=none keeps out what was embargoed, or withheld, when the desk received it
              subject takes in everything below it, place everything inside it; names and codes both match
              inside a value write % as %25, & as %26, | as %7C and = as %3D

            EXAMPLES
              wiredesk-subscriber                                            a live table of everything
              wiredesk-subscriber --filter 'place=SY&kind!=exact|near'       Syria, without repeats
              wiredesk-subscriber --filter 'urgency<=3' --from 15m           the urgent copy of the last 15 minutes
              wiredesk-subscriber --from start --until-idle 2 --output ndjson > all.ndjson
              wiredesk-subscriber --durable desk7 --filter 'place=SY' --append syria.ndjson

            DURABLE SUBSCRIPTIONS
              --durable NAME remembers where it was, for one process at a time. The first start begins at --from, or at
              the start; every later one goes on where the last has stopped, also after kill -9, and leaves --from aside.
              Into a pipe, what was written in the last tenth of a second before a kill comes again: at least once.
              Into --append FILE (or >> FILE) everything comes exactly once: a torn last line is cut and written again.
              Another filter under the same name, or a desk with another journal, ends it; --reset begins anew.

            EXIT STATUS
              0   all well
              1   records were lost for good, or the output takes no more
              64  usage, filter, or a subscription under that name that is another one
              69  desk unreachable, or not the one the subscription is at, or it does not let us in; or the name is in use
              78  --server-key or --key cannot be used
            """,
        version: "wiredesk \(Product.version)")

    enum Output: String, ExpressibleByArgument, CaseIterable { case table, ndjson }

    @Option(help: ArgumentHelp("Which records; all if not given.", valueName: "expr"))
    var filter = ""

    @Option(
        help: ArgumentHelp(
            "start, now, a sequence number, an ISO 8601 time, or an age (90s 15m 6h 2d). Default: now; start with --durable or --append.",
            valueName: "from"))
    var from: String?

    @Option(help: ArgumentHelp("Go on where the subscription of this name has stopped.", valueName: "name"))
    var durable: String?

    @Option(
        help: ArgumentHelp(
            "Folder of the names. Default: $XDG_STATE_HOME/wiredesk or ~/.local/state/wiredesk.", valueName: "dir"))
    var durableDir: String?

    @Flag(help: "Forget where --durable NAME was, and begin at --from.")
    var reset = false

    @Option(
        help: ArgumentHelp("Append ndjson to this file, going on after its last whole line.", valueName: "file"))
    var append: String?

    @Option(help: ArgumentHelp("End after so many records.", valueName: "n"))
    var count: Int?

    @Option(help: ArgumentHelp("End when all is read and nothing has come for so long.", valueName: "seconds"))
    var untilIdle: Double?

    @Option(help: "table or ndjson; a table on a terminal, else ndjson.")
    var output: Output?

    @Option(help: ArgumentHelp("The desk's publication endpoint.", valueName: "endpoint"))
    var publish = String(describing: WireEndpoint.publish)

    @Option(help: ArgumentHelp("The desk's replay endpoint.", valueName: "endpoint"))
    var replay = String(describing: WireEndpoint.replay)

    @OptionGroup var keys: KeyOptions

    func validate() throws {
        do throws(FilterError) { _ = try Filter(filter) } catch { throw ValidationError("--filter: \(error)") }
        _ = try start()
        if let count, count < 1 { throw ValidationError("--count: \(count) is not 1 or more") }
        if let untilIdle, untilIdle < 0 { throw ValidationError("--until-idle: \(untilIdle) is not 0 or more") }
        if append != nil, output == .table { throw ValidationError("--append: a file gets ndjson, no table") }
        if durable == nil, durableDir != nil || reset {
            throw ValidationError("--durable-dir and --reset want --durable NAME")
        }
    }

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        var options = SubscriberConnection.Options()
        options.filter = filter
        options.publishEndpoint = publish
        options.replayEndpoint = replay
        options.count = count
        options.untilIdleSeconds = untilIdle
        let isTable = append == nil && (output ?? (Terminal.output.isInteractive ? .table : .ndjson)) == .table
        // The gazetteer is read only where a place is asked for: as a closure, for `builtIn.names` would read it here.
        let doubts = (try? Filter(filter))?.doubts { Gazetteer.builtIn.names(ofPlace: $0) }
        for doubt in doubts ?? [] { Self.say("--filter: \(doubt)") }
        let lost: Bool
        do {
            options.keys = try keys.role()
            let subscription = try subscription(isTable: isTable)
            options.from = try subscription?.durable.next.map { .sequence($0) } ?? start()
            options.journal = subscription?.durable.journal
            lost = try await read(options, isTable: isTable, subscription)
        } catch let error as WireError {
            Self.say("\(error)")
            throw ExitCode(error.code == .badPosition || error.code == .notAuthorised ? 69 : 64)
        } catch let error as ClientError {
            Self.say("\(error)" + hint(error))
            throw ExitCode(69)
        } catch let error as OutputError {
            Self.say("\(error)")
            throw ExitCode(1)
        } catch let error as KeyOptionsError {
            Self.say("\(error)")
            throw ExitCode(78)
        } catch let error as DurableError {
            Self.say("\(error)")
            throw ExitCode(error.kind == .usage ? 64 : error.kind == .output ? 1 : 69)
        }
        if lost { throw ExitCode(1) }
    }

    private typealias Subscription = (durable: DurableSubscription, output: AppendedRecords?)

    /// What is remembered; nil where nothing is.
    private func subscription(isTable: Bool) throws(DurableError) -> Subscription? {
        guard durable != nil || append != nil else { return nil }
        var place: DurablePlaceFile?
        if let durable {
            let folder = durableDir ?? DurablePlaceFile.defaultFolder(environment: ProcessInfo.processInfo.environment)
            place = try DurablePlaceFile(name: durable, folder: folder)
        }
        var output: AppendedRecords?
        if let append {
            output = try AppendedRecords(path: append)
        } else if !isTable {
            output = try AppendedRecords.standardOutput()
        }
        return (try DurableSubscription(filter: filter, place: place, output: output, reset: reset), output)
    }

    /// Whether the desk said that records are lost.
    private func read(
        _ options: SubscriberConnection.Options, isTable: Bool, _ subscription: Subscription?
    ) async throws -> Bool {
        if subscription != nil { StopSignal.catch() }
        let terminal = Terminal.output
        if isTable { try terminal.put(RecordRow.heading(on: terminal)) }
        let lost = Atomic<Bool>(false)
        try await SubscriberConnection(options).run { events in
            var lines: [UInt8] = []
            var next: UInt64?
            for index in events.indices {
                switch events[index] {
                case .record(_, let json):
                    if isTable {
                        lines.append(contentsOf: try RecordRow(json: json).line(on: terminal).utf8)
                    } else {
                        lines.append(contentsOf: json)
                        lines.append(UInt8(ascii: "\n"))
                    }
                case .lost(let first, let last):
                    lost.store(true, ordering: .relaxed)
                    Self.say("records \(first) to \(last) are lost, the desk says")
                case .silent: Self.say("the desk is silent; waiting for it")
                case .journal(let identity): subscription?.durable.identify(identity)
                case .place(let place): next = place
                }
            }
            if let output = subscription?.output {
                try output.append(lines)
            } else if !lines.isEmpty, try !terminal.put(lines) {
                // Whoever read has gone, and may not have read this.
                return false
            }
            try subscription?.durable.advance(to: next)
            return !StopSignal.isPending
        }
        try subscription?.durable.save()
        return lost.load(ordering: .relaxed)
    }

    private static func say(_ text: String) { Terminal.error.write("wiredesk-subscriber: \(text)\n") }

    private func hint(_ error: ClientError) -> String {
        switch error {
        case .unreachable, .notLetIn: ""
        case .otherJournal, .endsBefore:
            durable.map { name in
                ". To take the desk as it is now, begin anew: --durable \(name) --reset"
                    + (append.map { ", with \($0) moved away" } ?? "")
            } ?? ""
        }
    }

    /// `15m` and its like count back from now; the rest is the protocol's own.
    private func start() throws -> ReplayStart {
        guard let from else { return durable != nil || append != nil ? .start : .now }
        if let unit = from.last, let seconds = ["s": 1.0, "m": 60, "h": 3_600, "d": 86_400][unit],
            let number = Double(from.dropLast()), number >= 0
        {
            let now = Date().timeIntervalSince1970
            return .time(Timestamp(microseconds: Int64((now - number * seconds) * 1e6)))
        }
        do throws(WireError) {
            return try ReplayStart(from)
        } catch {
            throw ValidationError("--from: \(error.sentence), nor an age such as 15m")
        }
    }
}
