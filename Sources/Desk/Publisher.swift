internal import Glibc
internal import Logging
internal import News
internal import Synchronization
internal import Wire
internal import ZeroMQ

/// Sends durable records to whoever subscribed to a filter that they match, each filter with its chain.
///
/// Lives on the publication reactor, where its socket lives: a subscription takes effect between two batches.
/// XPUB never waits for a slow subscriber; what it drops at the high-water mark shows as a gap in the chain,
/// and the replay endpoint closes it. Nor does the desk wait for a slow publisher: see `isSkipping`.
///
/// What libzmq 4.3.4 leaves open: a peer that sends messages which are no subscriptions (no SUB socket does) shifts which
/// peer libzmq takes for the last one, so that a subscription read right after it may be set for another peer. The
/// victim hears nothing, not even a beat, and subscribes again or reads from replay.
actor Publisher {
    private let socket: Socket
    private var chains: FilterChains
    /// Sequence number of the last record published.
    private var head: UInt64
    private var skipping = false
    private let beatNanoseconds: Int64
    private let figures: Figures
    private let logger: Logger
    nonisolated var unownedExecutor: UnownedSerialExecutor { socket.unownedExecutor }

    init(
        socket: Socket, chains: FilterChains, head: UInt64, beatSeconds: Double, figures: Figures,
        logger: Logger
    ) {
        self.socket = socket
        self.chains = chains
        self.head = head
        beatNanoseconds = Int64(beatSeconds * 1e9)
        self.figures = figures
        self.logger = logger
    }

    /// Filters now subscribed to, subscriptions to them, and the sequence number of the last record published.
    var state: (filters: Int, subscriptions: Int, head: UInt64) { (chains.chains.count, chains.subscriptions, head) }

    /// Takes subscriptions until the socket closes.
    func takeSubscriptions() async throws {
        var batch = MessageBatch()
        do {
            while true {
                // One at a time: with manual subscriptions, what is set next goes to the peer of the last message.
                batch = try await socket.receive(upTo: 1, into: batch)
                // A message of several frames is no subscription, but libzmq may have put one behind its first frame.
                for frame in 0..<batch.frameCount { try take(batch.bytes(frame: frame)) }
            }
        } catch {
            guard error.isEnd else { throw error }
        }
    }

    private func take(_ message: [UInt8]) throws(ZeroMQError) {
        guard let verb = message.first, verb <= 1 else { return }
        let topic = FilterChains.topic(of: message.dropFirst())
        guard verb == 1 else {
            chains.unsubscribe(topic: topic)
            return try onSocket { socket throws(ZeroMQError) in try socket.unsubscribe(topic) }
        }
        try onSocket { socket throws(ZeroMQError) in try socket.subscribe(topic) }
        let now = monotonicNanoseconds()
        if chains.isFull, !chains.isKnown(topic: topic) {
            try chains.beatForLeft(now: now) { topic, previous throws(ZeroMQError) in
                try sendBeat(topic: topic, previous: previous)
            }
        }
        switch chains.subscribe(topic: topic, head: head, now: now) {
        case .accepted: return
        case .ignored: break
        case .refused(let error):
            logger.debug("filter refused: \(error)")
            let frames = PublicationMessage.error(filter: Array(topic.dropLast()), error).frames()
            try onSocket { socket throws(ZeroMQError) in
                var answer = MessageBatch()
                for (index, frame) in frames.enumerated() {
                    answer.append(copying: frame, more: index < frames.count - 1)
                }
                _ = try socket.trySend(&answer)
            }
        }
        figures.filtersRefused.add()
        // Nothing more is sent for it: libzmq's table need not keep what was refused.
        try onSocket { socket throws(ZeroMQError) in try socket.unsubscribe(topic) }
    }

    /// The socket is on this actor's own reactor, so nothing comes between two calls of it.
    private func onSocket(_ body: @Sendable (isolated Socket) throws(ZeroMQError) -> Void) throws(ZeroMQError) {
        let result: Result<Void, ZeroMQError> = socket.assumeIsolated { socket in
            do throws(ZeroMQError) { return .success(try body(socket)) } catch { return .failure(error) }
        }
        try result.get()
    }

    /// Publishes what comes from `source` until it is closed and empty.
    func publish(from source: WorkQueue<OutgoingBatch>, ledger: Ledger) async throws {
        var messages = MessageBatch()
        while let batch = await source.pop() {
            defer { ledger.publish(bytes: batch.flightBytes) }
            if isSkipping(ledger, behind: batch) {
                skip(batch)
                continue
            }
            let now = monotonicNanoseconds()
            for record in batch.records {
                head = record.sequence
                // One copy of the record, however many filters it goes to.
                var json = MessageBatch(minimumCapacity: 1)
                chains.publish(sequence: record.sequence, facets: record.facets, now: now) { topic, previous in
                    if json.isEmpty { json.append(adopting: record.json) }
                    messages.append(copying: topic, more: true)
                    messages.append(copying: PublicationMessage.position(record.sequence, previous), more: true)
                    messages.append(sharing: 0, of: json)
                }
            }
            let (count, bytes) = (messages.messageCount, messages.totalBytes)
            if count > 0 { messages = try await socket.send(messages) }
            figures.published.add(count)
            figures.publishedBytes.add(bytes)
            CrashPoint.published.pass()
        }
    }

    /// Whether so much is waiting behind `batch` that what subscribers ask for would soon hold the intake up: a thousand filters that
    /// match everything cost a thousand messages a record. From three quarters of all that may be in flight on, until a
    /// quarter is left, records are left out of the live stream; each filter's chain shows it, and replay has them.
    private func isSkipping(_ ledger: Ledger, behind batch: OutgoingBatch) -> Bool {
        let waiting = ledger.unpublishedBytes - batch.flightBytes
        let limit = ledger.maximumInFlightBytes / 4 * (skipping ? 1 : 3)
        let isBehind = waiting > limit
        if isBehind != skipping {
            skipping = isBehind
            logger.warning(
                isBehind
                    ? "publication is behind: records are left out of the live stream, subscribers read them from replay"
                    : "publication has caught up", metadata: ["filters": "\(chains.chains.count)"])
        }
        return isBehind
    }

    private func skip(_ batch: OutgoingBatch) {
        guard let last = batch.records.last else { return }
        head = last.sequence
        chains.skip(through: last.sequence)
        figures.unpublished.add(batch.records.count)
    }

    /// Beats for quiet filters, until cancelled.
    func beat() async {
        while true {
            // Four looks a beat: a quiet filter waits at most a quarter longer.
            do { try await Task.sleep(for: .nanoseconds(max(beatNanoseconds / 4, 50_000_000))) } catch { return }
            do throws(ZeroMQError) {
                try chains.beat(now: monotonicNanoseconds(), quiet: beatNanoseconds) {
                    topic, previous throws(ZeroMQError) in
                    try sendBeat(topic: topic, previous: previous)
                }
            } catch {
                // Only a closed socket refuses: then the desk is stopping.
                return
            }
        }
    }

    /// Sends `topic` · `beat PREVIOUS HEAD`, and answers whether there was anyone to take it: what nobody takes libzmq
    /// lets go of before the call returns, on this thread; what somebody takes, later, on a thread of its own.
    private func sendBeat(topic: [UInt8], previous: UInt64) throws(ZeroMQError) -> Bool {
        let text = Array("beat \(previous) \(head)".utf8)
        let thread = UInt(pthread_self())
        let untaken = Untaken()
        try onSocket { socket throws(ZeroMQError) in
            var beat = MessageBatch()
            beat.append(copying: topic, more: true)
            beat.append(copying: text) {
                if UInt(pthread_self()) == thread { untaken.flag.store(true, ordering: .relaxed) }
            }
            _ = try socket.trySend(&beat)
        }
        return !untaken.flag.load(ordering: .relaxed)
    }

    private final class Untaken: Sendable {
        let flag = Atomic<Bool>(false)
    }
}

/// CLOCK_MONOTONIC in nanoseconds.
func monotonicNanoseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
