import ArgumentParser
import Client
import Desk
import Foundation
import News
import Synchronization
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
              keys: subject place person organisation source language urgency kind story signal uri type
              kind is none exact near contained revision (items), dead, notice
              subject takes in everything below it, place everything inside it; names and codes both match
              inside a value write % as %25, & as %26, | as %7C and = as %3D

            EXAMPLES
              wiredesk-subscriber                                            a live table of everything
              wiredesk-subscriber --filter 'place=SY&kind!=exact|near'       Syria, without repeats
              wiredesk-subscriber --filter 'urgency<=3' --from 15m           the urgent copy of the last 15 minutes
              wiredesk-subscriber --from start --until-idle 2 --output ndjson > all.ndjson

            EXIT STATUS
              0  all well     1  records were lost for good     64  usage or filter     69  desk unreachable
            """,
        version: "wiredesk \(Product.version)")

    enum Output: String, ExpressibleByArgument, CaseIterable { case table, ndjson }

    @Option(help: ArgumentHelp("Which records; all if not given.", valueName: "expr"))
    var filter = ""

    @Option(
        help: ArgumentHelp(
            "start, now, a sequence number, an ISO 8601 time, or an age (90s 15m 6h 2d).", valueName: "from"))
    var from = "now"

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

    func validate() throws {
        do throws(FilterError) { _ = try Filter(filter) } catch { throw ValidationError("--filter: \(error)") }
        _ = try start()
        if let count, count < 1 { throw ValidationError("--count: \(count) is not 1 or more") }
        if let untilIdle, untilIdle < 0 { throw ValidationError("--until-idle: \(untilIdle) is not 0 or more") }
    }

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let terminal = Terminal.output
        var options = SubscriberConnection.Options()
        options.filter = filter
        options.from = try start()
        options.publishEndpoint = publish
        options.replayEndpoint = replay
        options.count = count
        options.untilIdleSeconds = untilIdle
        let isTable = (output ?? (terminal.isInteractive ? .table : .ndjson)) == .table
        if isTable { terminal.write(RecordRow.heading(on: terminal)) }
        let lost = Atomic<Bool>(false)
        do {
            try await SubscriberConnection(options).run { events in
                var lines: [UInt8] = []
                for event in events {
                    switch event {
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
                    case .silent:
                        Self.say("the desk is silent; waiting for it")
                    }
                }
                return lines.isEmpty || terminal.write(lines)
            }
        } catch let error as WireError {
            Self.say("\(error)")
            throw ExitCode(64)
        } catch let error as ClientError {
            Self.say("\(error)")
            throw ExitCode(69)
        }
        if lost.load(ordering: .relaxed) { throw ExitCode(1) }
    }

    private static func say(_ text: String) { Terminal.error.write("wiredesk-subscriber: \(text)\n") }

    /// `15m` and its like count back from now; the rest is the protocol's own.
    private func start() throws -> ReplayStart {
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
