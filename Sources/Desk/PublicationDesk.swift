internal import Logging
internal import News
internal import Wire
internal import ZeroMQ

/// What the publication's decisions ask of its socket: an XPUB with manual subscriptions.
protocol PublicationSocket {
    /// Subscribes the peer whose message was received last.
    func subscribe(_ topic: [UInt8]) throws(ZeroMQError)
    /// Unsubscribes the peer whose message was received last.
    func unsubscribe(_ topic: [UInt8]) throws(ZeroMQError)
    /// Sends one message to those who subscribed to its first frame, and waits for nobody.
    func send(_ frames: [[UInt8]]) throws(ZeroMQError)
    /// The same, and answers whether there was anyone to take it.
    func isTaken(_ frames: [[UInt8]]) throws(ZeroMQError) -> Bool
}

/// The publication's decisions: which filters there are, which records go to which of them, with which PREVIOUS, and
/// what is left out of the live stream when it is behind. `Publisher` drives it.
struct PublicationDesk {
    private(set) var chains: FilterChains
    /// Sequence number of the last record published.
    private(set) var head: UInt64
    private var isSkipping = false
    private let beatNanoseconds: Int64
    let held: HeldBytes
    private let figures: Figures
    private let logger: Logger
    private var refusals = OncePerMinute()

    init(
        chains: FilterChains, head: UInt64, beatSeconds: Double, held: HeldBytes = HeldBytes(), figures: Figures,
        logger: Logger
    ) {
        self.chains = chains
        self.held = held
        self.head = head
        beatNanoseconds = Int64(beatSeconds * 1e9)
        self.figures = figures
        self.logger = logger
    }

    // MARK: Subscriptions

    /// Takes what a peer said: a subscription, the loss of one, or what is to be ignored.
    /// - Parameter now: monotonic nanoseconds.
    mutating func take(
        _ message: [UInt8], _ access: PeerAccess = .anyone, now: Int64, on socket: some PublicationSocket
    ) throws(ZeroMQError) {
        guard let verb = message.first, verb <= 1 else { return }
        let topic = FilterChains.topic(of: message.dropFirst())
        guard verb == 1 else {
            chains.unsubscribe(topic: topic)
            return try socket.unsubscribe(topic)
        }
        if let reason = refusal(of: topic, access) { return try refuse(topic, reason, access, now: now, on: socket) }
        try socket.subscribe(topic)
        if chains.isFull, !chains.isKnown(topic: topic) {
            let head = head
            try chains.beatForLeft(now: now) { topic, previous throws(ZeroMQError) in
                try socket.isTaken(Self.beat(topic, previous, head))
            }
        }
        switch chains.subscribe(topic: topic, head: head, now: now) {
        case .accepted: return
        // Counted before it is told, so that whoever is told finds it counted.
        case .ignored: figures.filtersRefused.add()
        case .refused(let error):
            figures.filtersRefused.add()
            logger.debug("filter refused: \(error)")
            try socket.send(PublicationMessage.error(filter: Array(topic.dropLast()), error).frames())
        }
        // Nothing more is sent for it: libzmq's table need not keep what was refused.
        try socket.unsubscribe(topic)
    }

    /// Why a filter that parses is not for the peer; nil where it may have it.
    private func refusal(of topic: [UInt8], _ access: PeerAccess) -> String? {
        switch access {
        case .anyone: return nil
        case .nobody: return access.refusal(of: .everything)
        case .key:
            guard let filter = try? Filter(Array(topic.dropLast()), limits: chains.limits) else { return nil }
            return access.refusal(of: filter)
        }
    }

    /// The peer is told where nobody else would hear it: what is said under a filter reaches all who have it. Else it
    /// hears nothing here, and learns it from replay, which it asks first.
    private mutating func refuse(
        _ topic: [UInt8], _ reason: String, _ access: PeerAccess, now: Int64, on socket: some PublicationSocket
    ) throws(ZeroMQError) {
        figures.filtersRefused.add()
        figures.publishConnections.unauthorised.add()
        if let more = refusals.words(for: access.name, now: now) {
            logger.warning("publish: refused: \(reason)\(more)", metadata: ["key": "\(access.name)"])
        }
        guard !chains.isKnown(topic: topic), !topic.dropLast().contains(0) else { return }
        try socket.subscribe(topic)
        try socket.send(PublicationMessage.notAuthorised(filter: Array(topic.dropLast()), reason).frames())
        try socket.unsubscribe(topic)
    }

    /// A message that is no subscription, where the desk asks for keys: see `Publisher`.
    mutating func ignores(sender: PeerAccess, now: Int64) {
        figures.publishConnections.unauthorised.add()
        guard let more = refusals.words(for: "\(sender.name) message", now: now) else { return }
        logger.warning(
            "publish: a message that is no subscription; subscriptions that waited behind it are dropped\(more)",
            metadata: ["key": "\(sender.name)"])
    }

    /// A message that waited behind such a one: nobody is subscribed, but who has left has left.
    mutating func drop(_ message: [UInt8]) {
        if message.first == 0 { chains.unsubscribe(topic: FilterChains.topic(of: message.dropFirst())) }
    }

    /// Beats for filters that are quiet or seem to be left. To be called four times a beat, so that a quiet filter
    /// waits at most a quarter longer.
    mutating func beat(now: Int64, on socket: some PublicationSocket) throws(ZeroMQError) {
        let head = head
        try chains.beat(now: now, quiet: beatNanoseconds) { topic, previous throws(ZeroMQError) in
            try socket.isTaken(Self.beat(topic, previous, head))
        }
    }

    private static func beat(_ topic: [UInt8], _ previous: UInt64, _ head: UInt64) -> [[UInt8]] {
        [topic, Array("beat \(previous) \(head)".utf8)]
    }

    // MARK: Records

    /// Appends the batch's messages, or leaves its records out of the live stream: see `isBehind`.
    mutating func publish(_ batch: OutgoingBatch, ledger: Ledger, now: Int64, into messages: inout MessageBatch) {
        guard !isBehind(ledger, behind: batch) else { return skip(batch) }
        for record in batch.records {
            head = record.sequence
            // One copy of the record, however many filters it goes to.
            var json = MessageBatch(minimumCapacity: 1)
            chains.publish(sequence: record.sequence, facets: record.facets, now: now) { topic, previous in
                if json.isEmpty { json.append(adopting: record.json, released: held.hold(record.json.count)) }
                messages.append(copying: topic, more: true)
                messages.append(copying: PublicationMessage.position(record.sequence, previous), more: true)
                messages.append(sharing: 0, of: json)
            }
        }
    }

    /// Whether so much is waiting behind `batch` that what subscribers ask for would soon hold the intake up: a thousand
    /// filters that match everything cost a thousand messages a record. From three quarters of all that may be in flight
    /// on, until a quarter is left, records are left out of the live stream; each filter's chain shows it, and replay has
    /// them. The same while subscribers that do not read hold more than `HeldBytes` allows.
    private mutating func isBehind(_ ledger: Ledger, behind batch: OutgoingBatch) -> Bool {
        let waiting = ledger.unpublishedBytes - batch.flightBytes
        let limit = ledger.maximumInFlightBytes / 4 * (isSkipping ? 1 : 3)
        let isBehind = waiting > limit || held.isOver
        if isBehind != isSkipping {
            isSkipping = isBehind
            logger.warning(
                isBehind
                    ? "\(held.isOver ? "slow subscribers hold \(held.value >> 20) MiB" : "publication is behind"): records are left out of the live stream, subscribers read them from replay"
                    : "publication has caught up", metadata: ["filters": "\(chains.chains.count)"])
        }
        return isBehind
    }

    private mutating func skip(_ batch: OutgoingBatch) {
        guard let last = batch.records.last else { return }
        head = last.sequence
        chains.skip(through: last.sequence)
        figures.unpublished.add(batch.records.count)
    }
}
