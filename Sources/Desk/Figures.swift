internal import Metrics
internal import Synchronization

/// What the desk counts from its start on: each figure for the status page, and as a counter for `/metrics`.
public final class Figures: Sendable {
    public struct Figure: Sendable {
        private let cell = Cell()
        private let counter: Counter

        private final class Cell: Sendable {
            let value = Atomic<Int>(0)
        }

        init(_ label: String, dimensions: [(String, String)] = []) {
            counter = Counter(label: label, dimensions: dimensions)
        }

        public var value: Int { cell.value.load(ordering: .relaxed) }

        func add(_ n: Int = 1) {
            guard n != 0 else { return }
            cell.value.add(n, ordering: .relaxed)
            counter.increment(by: n)
        }
    }

    public let accepted = Figure("wiredesk_articles_accepted_total")
    public let items = Figure("wiredesk_items_total")
    public let dead = Figure("wiredesk_dead_total")
    public let notices = Figure("wiredesk_notices_total")
    /// Articles recognised as sent before, and acknowledged with their first accession number.
    public let resent = Figure("wiredesk_articles_resent_total")
    public let refused = Figure("wiredesk_articles_refused_total")
    /// Messages at the intake that were no request: malformed, too large, of an unknown version, over credit.
    public let malformed = Figure("wiredesk_intake_malformed_total")
    public let overCredit = Figure("wiredesk_intake_over_credit_total")
    /// Connections forgotten because they did not read their answers.
    public let forgotten = Figure("wiredesk_intake_forgotten_total")
    public let receivedBytes = Figure("wiredesk_intake_bytes_total")
    /// Messages handed to libzmq for subscribers, one for each filter that matched.
    public let published = Figure("wiredesk_messages_published_total")
    public let publishedBytes = Figure("wiredesk_published_bytes_total")
    /// Records left out of the live stream because publication was behind.
    public let unpublished = Figure("wiredesk_records_unpublished_total")
    public let filtersRefused = Figure("wiredesk_filters_refused_total")
    public let reads = Figure("wiredesk_replay_reads_total")
    public let readsRefused = Figure("wiredesk_replay_refused_total")
    public let replayed = Figure("wiredesk_replayed_entries_total")
    /// Answers that ended at a limit before what was asked for; the reader asks on.
    public let readsCut = Figure("wiredesk_replay_cut_total")
    /// Records that subscribers read because they missed them live: the answers to READs that close a gap.
    public let missed = Figure("wiredesk_subscriber_missed_records_total")
    /// HELLOs answered `busy` because there are too many connections.
    public let connectionsRefused = Figure("wiredesk_intake_connections_refused_total")
    /// What the connections of each endpoint did.
    public let intakeConnections = ConnectionFigures("intake")
    public let publishConnections = ConnectionFigures("publish")
    public let replayConnections = ConnectionFigures("replay")

    /// How long each stage takes, and the articles from one end to the other.
    let times = StageTimes()

    public var allConnections: [ConnectionFigures] { [intakeConnections, publishConnections, replayConnections] }

    /// Of all endpoints together.
    func sum(_ figure: KeyPath<ConnectionFigures, Figure>) -> Int {
        allConnections.reduce(0) { $0 + $1[keyPath: figure].value }
    }

    public init() {}

    /// Of one endpoint, whoever is at the other end.
    public struct ConnectionFigures: Sendable {
        public let accepted: Figure
        /// Ended by either side. libzmq does not say why: one cut off for a frame past the limit is among them.
        public let closed: Figure
        /// Peers that did not speak ZeroMQ, or said nothing for too long.
        public let handshakesFailed: Figure
        /// Connections that could not be accepted, for want of descriptors.
        public let acceptsFailed: Figure
        /// Refused because the endpoint had as many as it may.
        public let refused: Figure
        /// Not let in: their key is not authorised, they had none, or another public key of the desk than its own.
        public let unknownKeys: Figure
        public let withoutKey: Figure
        public let wrongServerKey: Figure
        /// Asked for by a key that has no right to it: articles at the intake, filters at the others.
        public let unauthorised: Figure

        /// Peers that were not let in.
        public var notLetIn: Int { unknownKeys.value + withoutKey.value + wrongServerKey.value }

        init(_ endpoint: String) {
            func figure(_ name: String) -> Figure {
                Figure("wiredesk_connections_\(name)_total", dimensions: [("endpoint", endpoint)])
            }
            accepted = figure("accepted")
            closed = figure("closed")
            handshakesFailed = figure("handshakes_failed")
            acceptsFailed = figure("accepts_failed")
            refused = figure("refused")
            func notLetIn(_ reason: String) -> Figure {
                Figure(
                    "wiredesk_connections_unauthorised_total", dimensions: [("endpoint", endpoint), ("reason", reason)])
            }
            unknownKeys = notLetIn("unknown-key")
            withoutKey = notLetIn("no-key")
            wrongServerKey = notLetIn("wrong-server-key")
            unauthorised = Figure("wiredesk_requests_unauthorised_total", dimensions: [("endpoint", endpoint)])
        }
    }
}
