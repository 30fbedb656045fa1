internal import Glibc
internal import Logging
internal import News
internal import Wire
internal import ZeroMQ

/// Sends durable records to whoever subscribed to a filter that they match, each filter with its chain.
///
/// Lives on the publication reactor, where its socket lives: a subscription takes effect between two batches.
/// XPUB never waits for a slow subscriber; what it drops at the high-water mark shows as a gap in the chain,
/// and the replay endpoint closes it.
actor Publisher {
    private let socket: Socket
    private var chains: FilterChains
    /// Sequence number of the last record published.
    private var head: UInt64
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
        while true {
            do {
                // One at a time: with manual subscriptions, what is set next goes to the peer of the last message.
                batch = try await socket.receive(upTo: 1, into: batch)
            } catch {
                guard error.isEnd else { throw error }
                return
            }
            try await take(batch.bytes(frame: 0))
        }
    }

    private func take(_ message: [UInt8]) async throws {
        guard let verb = message.first, verb <= 1 else { return }
        let topic = FilterChains.topic(of: message.dropFirst())
        guard verb == 1 else {
            chains.unsubscribe(topic: topic)
            try await socket.unsubscribe(topic)
            return
        }
        try await socket.subscribe(topic)
        switch chains.subscribe(topic: topic, head: head, now: monotonicNanoseconds()) {
        case .accepted:
            break
        case .refused(let error):
            figures.filtersRefused.add()
            logger.info("filter refused: \(error)")
            var answer = MessageBatch()
            let frames = PublicationMessage.error(filter: Array(topic.dropLast()), error).frames()
            for (index, frame) in frames.enumerated() { answer.append(copying: frame, more: index < frames.count - 1) }
            _ = try await socket.send(answer)
        }
    }

    /// Publishes what comes from `source` until it is closed and empty.
    func publish(from source: WorkQueue<OutgoingBatch>) async throws {
        var messages = MessageBatch()
        while let batch = await source.pop() {
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

    /// Beats for quiet filters, until cancelled.
    func beat() async {
        while true {
            // Four looks a beat: a quiet filter waits at most a quarter longer.
            do { try await Task.sleep(for: .nanoseconds(max(beatNanoseconds / 4, 50_000_000))) } catch { return }
            var messages = MessageBatch()
            let head = head
            chains.beat(now: monotonicNanoseconds(), quiet: beatNanoseconds) { topic, previous in
                messages.append(copying: topic, more: true)
                messages.append(copying: "beat \(previous) \(head)")
            }
            guard messages.messageCount > 0 else { continue }
            // Only a closed socket refuses: then the desk is stopping.
            do { _ = try await socket.send(messages) } catch { return }
        }
    }
}

/// CLOCK_MONOTONIC in nanoseconds.
func monotonicNanoseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
