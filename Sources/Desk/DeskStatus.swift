internal import JSON
public import News

/// The desk at one moment, for `/status`, `wiredeskctl status` and the watchdog.
public struct DeskStatus: Sendable {
    public var started: Timestamp
    public var accepted: Int
    public var items: Int
    public var dead: Int
    public var lost: Int
    public var inFlight: Int
    public var inFlightBytes: Int
    public var notices: Int
    public var resent: Int
    public var refused: Int
    public var malformed: Int
    public var overCredit: Int
    public var published: Int
    public var unpublished: Int
    public var filtersRefused: Int
    public var replayReads: Int
    public var replayRefused: Int
    public var replayedEntries: Int
    /// Answers that ended at a limit.
    public var replayCut: Int
    /// Records that subscribers had to read because they missed them live.
    public var missed: Int
    /// Producers that have greeted.
    public var connections: Int
    public var connectionsRefused: Int
    /// Producers that did not read their answers.
    public var forgotten: Int
    /// TCP connections of each endpoint.
    public var intakeConnections: Int
    public var publishConnections: Int
    public var replayConnections: Int
    public var handshakesFailed: Int
    /// Keys that may come in; nil where the desk asks for none.
    public var authorisedKeys: Int?
    /// Peers not let in: an unknown key, none, another public key of the desk than its own.
    public var unknownKeys: Int
    public var withoutKey: Int
    public var wrongServerKey: Int
    /// Articles, filters and reads that a peer's key has no right to.
    public var unauthorised: Int
    /// Connections past an endpoint's limit.
    public var connectionsPastLimit: Int
    /// Bytes of records that libzmq holds for subscribers.
    public var heldBytes: Int
    /// Bytes of answers that libzmq holds for readers.
    public var replayHeldBytes: Int
    public var filters: Int
    public var subscriptions: Int
    /// Sequence number of the last record published.
    public var head: UInt64
    /// Bytes of memory that the judge's indices take.
    public var indexBytes: Int
    /// Entries of the journals that can no longer be read, as far as the last reading of all of them tells.
    public var damagedEntries: Int
    public var intakeEndpoint: String
    public var publishEndpoint: String
    public var replayEndpoint: String
    public var stateDirectory: String
    /// What it is doing, in a few words: `serving`, or what keeps it from that.
    public var condition: String

    /// accepted = items + dead + lost + in flight. In flight is counted by itself, so this can be false.
    public var isBalanced: Bool { accepted == items + dead + lost + inFlight }

    /// One JSON object.
    public var json: [UInt8] {
        var out: [UInt8] = []
        JSONWriter.append(raw: "{\"program\":\"wiredesk-consumer\",\"version\":", to: &out)
        JSONWriter.append(string: Product.version, to: &out)
        JSONWriter.append(raw: ",\"started\":", to: &out)
        JSONWriter.append(string: started.description, to: &out)
        JSONWriter.append(raw: ",\"endpoints\":{\"intake\":", to: &out)
        JSONWriter.append(string: intakeEndpoint, to: &out)
        JSONWriter.append(raw: ",\"publish\":", to: &out)
        JSONWriter.append(string: publishEndpoint, to: &out)
        JSONWriter.append(raw: ",\"replay\":", to: &out)
        JSONWriter.append(string: replayEndpoint, to: &out)
        JSONWriter.append(raw: "},\"state_directory\":", to: &out)
        JSONWriter.append(string: stateDirectory, to: &out)
        JSONWriter.append(raw: ",\"condition\":", to: &out)
        JSONWriter.append(string: condition, to: &out)
        JSONWriter.append(raw: ",\"books\":{", to: &out)
        append(
            [("accepted", accepted), ("items", items), ("dead", dead), ("lost", lost), ("in_flight", inFlight)],
            to: &out)
        JSONWriter.append(raw: ",\"balanced\":", to: &out)
        out.append(contentsOf: (isBalanced ? "true" : "false").utf8)
        JSONWriter.append(raw: "},\"intake\":{", to: &out)
        append(
            [
                ("connections", connections), ("in_flight_bytes", inFlightBytes), ("resent", resent),
                ("refused", refused), ("malformed", malformed), ("over_credit", overCredit),
                ("connections_refused", connectionsRefused), ("forgotten", forgotten),
            ], to: &out)
        JSONWriter.append(raw: "},\"connections\":{", to: &out)
        append(
            [
                ("intake", intakeConnections), ("publish", publishConnections), ("replay", replayConnections),
                ("handshakes_failed", handshakesFailed), ("past_limit", connectionsPastLimit),
            ], to: &out)
        JSONWriter.append(raw: "},\"keys\":{\"asked\":", to: &out)
        out.append(contentsOf: (authorisedKeys == nil ? "false," : "true,").utf8)
        append(
            [
                ("authorised", authorisedKeys ?? 0), ("unknown_key", unknownKeys), ("no_key", withoutKey),
                ("wrong_server_key", wrongServerKey), ("requests_refused", unauthorised),
            ], to: &out)
        JSONWriter.append(raw: "},\"records\":{", to: &out)
        append(
            [
                ("head", Int(head)), ("notices", notices), ("index_bytes", indexBytes),
                ("damaged_entries", damagedEntries),
            ], to: &out)
        JSONWriter.append(raw: "},\"publication\":{", to: &out)
        append(
            [
                ("filters", filters), ("subscriptions", subscriptions), ("filters_refused", filtersRefused),
                ("messages", published), ("records_unpublished", unpublished), ("held_bytes", heldBytes),
                ("missed_records", missed),
            ], to: &out)
        JSONWriter.append(raw: "},\"replay\":{", to: &out)
        append(
            [
                ("reads", replayReads), ("refused", replayRefused), ("entries", replayedEntries), ("cut", replayCut),
                ("held_bytes", replayHeldBytes),
            ], to: &out)
        JSONWriter.append(raw: "}}", to: &out)
        return out
    }

    private func append(_ figures: [(String, Int)], to out: inout [UInt8]) {
        for (index, (name, value)) in figures.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            JSONWriter.append(string: name, to: &out)
            out.append(UInt8(ascii: ":"))
            JSONWriter.append(value, to: &out)
        }
    }
}
