import ArgumentParser
import Foundation
import NIOCore
import NIOFoundationCompat
import Terminal

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Show what a running desk is doing, and that its books balance.",
        discussion: "Exit status: 0 the books balance, 1 they do not, 69 no desk answers.")

    @OptionGroup var desk: DeskAddress

    @Flag(help: "Print the status as the daemon gives it, one JSON object.")
    var json = false

    func run() async throws {
        let bytes: ByteBuffer
        do throws(StatusPage.Unreachable) {
            bytes = ByteBuffer(bytes: try await StatusPage.fetch(desk.http))
        } catch {
            Terminal.error.write("wiredeskctl: \(error)\n")
            throw ExitCode(69)
        }
        if json {
            try Terminal.output.put(String(buffer: bytes) + "\n")
        } else {
            try Terminal.output.put(Self.table(bytes))
        }
        guard try JSONDecoder().decode(Status.self, from: bytes).books.balanced else { throw ExitCode(1) }
    }

    private struct Status: Decodable {
        struct Books: Decodable {
            var accepted: Int
            var items: Int
            var dead: Int
            var lost: Int
            var in_flight: Int
            var balanced: Bool
        }
        struct Intake: Decodable {
            var connections: Int
            var in_flight_bytes: Int
            var resent: Int
            var refused: Int
            var malformed: Int
            var over_credit: Int
            var connections_refused: Int
            var forgotten: Int
        }
        struct Connections: Decodable {
            var intake: Int
            var publish: Int
            var replay: Int
            var handshakes_failed: Int
            var past_limit: Int
        }
        struct Records: Decodable {
            var head: Int
            var notices: Int
            var index_bytes: Int
            var damaged_entries: Int
        }
        struct Publication: Decodable {
            var filters: Int
            var subscriptions: Int
            var filters_refused: Int
            var messages: Int
            var records_unpublished: Int
            var held_bytes: Int
            var missed_records: Int
        }
        struct Replay: Decodable {
            var reads: Int
            var refused: Int
            var entries: Int
            var cut: Int
            var held_bytes: Int
        }
        struct Keys: Decodable {
            var asked: Bool
            var authorised: Int
            var unknown_key: Int
            var no_key: Int
            var wrong_server_key: Int
            var requests_refused: Int
        }
        var version: String
        var started: String
        var condition: String
        var endpoints: [String: String]
        var books: Books
        var intake: Intake
        var connections: Connections
        var records: Records
        var publication: Publication
        var replay: Replay
        // An older daemon has none of these.
        var keys: Keys?
        var insecure_endpoints: [String]?
    }

    private static func table(_ bytes: ByteBuffer) throws -> String {
        let status = try JSONDecoder().decode(Status.self, from: bytes)
        let terminal = Terminal.output
        let books = status.books
        let verdict = books.balanced ? Style.green("balanced", on: terminal) : Style.red("NOT BALANCED", on: terminal)
        let rows: [(String, String)] = [
            ("desk", "wiredesk \(status.version), up since \(status.started)"),
            (
                "now",
                status.condition.hasPrefix("serving")
                    ? status.condition.printable : Style.red(status.condition.printable, on: terminal)
            ),
            (
                "books",
                "\(books.accepted.grouped) accepted = \(books.items.grouped) items + \(books.dead.grouped) dead + "
                    + (books.lost > 0 ? "\(books.lost.grouped) lost + " : "")
                    + "\(books.in_flight.grouped) in flight: \(verdict)"
            ),
            (
                "intake",
                "\(status.endpoints["intake"] ?? ""): \(status.intake.connections) producers, "
                    + "\(status.intake.resent.grouped) resent, \(status.intake.refused.grouped) refused, "
                    + "\(status.intake.malformed.grouped) malformed, \(status.intake.over_credit.grouped) over credit, "
                    + "\(status.intake.forgotten.grouped) forgotten"
            ),
            (
                "publish",
                "\(status.endpoints["publish"] ?? ""): \(status.publication.subscriptions) subscriptions to "
                    + "\(status.publication.filters) filters, \(status.publication.messages.grouped) messages, "
                    + "\(status.publication.filters_refused) filters refused"
            ),
            (
                "slow",
                "\(status.publication.missed_records.grouped) records missed live and read again, "
                    + "\(status.publication.records_unpublished.grouped) left out for all; held for subscribers "
                    + "\((status.publication.held_bytes >> 20).grouped) MB, for readers "
                    + "\((status.replay.held_bytes >> 20).grouped) MB"
            ),
            (
                "replay",
                "\(status.endpoints["replay"] ?? ""): \(status.replay.reads.grouped) reads, "
                    + "\(status.replay.entries.grouped) entries, \(status.replay.refused) refused, "
                    + "\(status.replay.cut.grouped) cut short"
            ),
            (
                "peers",
                "connections: intake \(status.connections.intake.grouped), publish "
                    + "\(status.connections.publish.grouped), replay \(status.connections.replay.grouped); "
                    + "\((status.connections.past_limit + status.intake.connections_refused).grouped) past a limit, "
                    + "\(status.connections.handshakes_failed.grouped) spoke no ZeroMQ"
            ),
            ("keys", keys(status, on: terminal)),
            (
                "records",
                "head \(status.records.head.grouped), \(status.records.notices.grouped) notices, "
                    + "index \((status.records.index_bytes >> 20).grouped) MB"
                    + (status.records.damaged_entries > 0
                        ? Style.red(", \(status.records.damaged_entries.grouped) damaged entries", on: terminal) : "")
            ),
        ]
        return rows.map { Style.bold($0.0.fitted(to: 9), on: terminal) + $0.1 + "\n" }.joined()
    }

    private static func keys(_ status: Status, on terminal: Terminal) -> String {
        guard let keys = status.keys else { return "this daemon does not say" }
        if let open = status.insecure_endpoints, !open.isEmpty {
            return Style.red("none asked for; whoever reaches \(open.joined(separator: ", ").printable) ", on: terminal)
                + Style.red("can read and feed (insecure: true)", on: terminal)
        }
        guard keys.asked else { return "none asked for: only this machine reaches the endpoints" }
        return "\(keys.authorised.grouped) authorised; not let in: \(keys.unknown_key.grouped) with an unknown key, "
            + "\(keys.no_key.grouped) without one, \(keys.wrong_server_key.grouped) with another key of the desk; "
            + "\(keys.requests_refused.grouped) requests past a key's rights"
    }
}
