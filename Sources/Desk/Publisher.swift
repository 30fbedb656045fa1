internal import Glibc
internal import Logging
internal import News
internal import Synchronization
internal import ZeroMQ

/// Sends durable records to whoever subscribed to a filter that they match, each filter with its chain: drives a
/// `PublicationDesk` with a socket.
///
/// Lives on the publication reactor, where its socket lives: a subscription takes effect between two batches.
/// XPUB never waits for a slow subscriber; what it drops at the high-water mark shows as a gap in the chain,
/// and the replay endpoint closes it. Nor does the desk wait for a slow publisher: see `PublicationDesk.publish`.
///
/// What libzmq 4.3.4 leaves open: a peer that sends messages which are no subscriptions (no SUB socket does) shifts which
/// peer libzmq takes for the last one, so that a subscription read right after it may be set for another peer. The
/// victim hears nothing, not even a beat, and subscribes again or reads from replay. Where the desk asks for keys, such a message
/// would let its sender have what only others may read: there nothing is subscribed until libzmq has no more waiting and is
/// right again about who was last.
actor Publisher {
    private let socket: Socket
    private let keys: KeyRing?
    private var desk: PublicationDesk
    private let beatSeconds: Double
    private let figures: Figures
    nonisolated var unownedExecutor: UnownedSerialExecutor { socket.unownedExecutor }

    init(
        socket: Socket, keys: KeyRing? = nil, chains: FilterChains, head: UInt64, beatSeconds: Double,
        held: HeldBytes = HeldBytes(),
        figures: Figures, logger: Logger
    ) {
        self.socket = socket
        self.keys = keys
        self.beatSeconds = beatSeconds
        self.figures = figures
        desk = PublicationDesk(
            chains: chains, head: head, beatSeconds: beatSeconds, held: held, figures: figures, logger: logger)
    }

    /// Filters now subscribed to, subscriptions to them, the sequence number of the last record published, and the bytes
    /// of records that libzmq holds for subscribers.
    var state: (filters: Int, subscriptions: Int, head: UInt64, heldBytes: Int) {
        (desk.chains.chains.count, desk.chains.subscriptions, desk.head, desk.held.value)
    }

    /// Those with most subscribers, at most so many.
    func filters(limit: Int) -> [FilterChains.Chain] {
        let chains = desk.chains.chains
        guard chains.count > limit else { return chains }
        return Array(chains.sorted { $0.subscribers > $1.subscribers }.prefix(limit))
    }

    /// Messages are made and not yet sent. The desk's head is past them already: a beat now would say so, and what it says
    /// has come would come after it.
    private var isSending = false
    private var waitingForSend: [CheckedContinuation<Void, Never>] = []
    private var hasWaiters = false

    /// Returns when what is being sent is with libzmq. Whoever waits asks `isSending` again himself: others may have had
    /// their turn between this function's last line and its caller's next.
    private func sendingToEnd() async {
        hasWaiters = true
        await withCheckedContinuation { continuation in
            if isSending { waitingForSend.append(continuation) } else { continuation.resume() }
        }
    }

    private func sendingEnds() {
        isSending = false
        for waiter in waitingForSend { waiter.resume() }
        waitingForSend = []
    }

    /// Takes subscriptions until the socket closes.
    func takeSubscriptions() async throws {
        var batch = MessageBatch()
        do {
            while true {
                // One at a time: with manual subscriptions, what is set next goes to the peer of the last message.
                batch = try await socket.receive(upTo: 1, into: batch)
                let user = batch.frameCount > 0 ? batch.userID(frame: 0) : nil
                if keys != nil, !Self.isSubscription(batch) {
                    desk.ignores(sender: keys.access(ofUser: user), now: monotonicNanoseconds())
                    batch = try await dropWaiting(batch)
                    continue
                }
                // A message of several frames is no subscription, but libzmq may have put one behind its first frame.
                for frame in 0..<batch.frameCount {
                    while isSending { await sendingToEnd() }
                    try desk.take(
                        batch.bytes(frame: frame), keys.access(ofUser: user), now: monotonicNanoseconds(),
                        on: ManualXPUB(socket))
                }
            }
        } catch {
            guard error.isEnd else { throw error }
        }
    }

    /// One frame that begins with 1 or 0: a subscription or the loss of one.
    private static func isSubscription(_ batch: borrowing MessageBatch) -> Bool {
        batch.frameCount == 1 && batch.byteCount(frame: 0) > 0 && batch.bytes(frame: 0)[0] <= 1
    }

    /// Reads on without subscribing anybody, until there is nothing to read.
    private func dropWaiting(_ batch: consuming MessageBatch) async throws(ZeroMQError) -> MessageBatch {
        var batch = try await socket.receiveAvailable(upTo: 1, into: batch)
        while !batch.isEmpty {
            desk.drop(batch.bytes(frame: 0))
            batch = try await socket.receiveAvailable(upTo: 1, into: batch)
        }
        return batch
    }

    /// Publishes what comes from `source` until it is closed and empty.
    func publish(from source: WorkQueue<OutgoingBatch>, ledger: Ledger) async throws {
        var messages = MessageBatch()
        while let batch = await source.pop() {
            defer { ledger.publish(bytes: batch.flightBytes) }
            let began = monotonicNanoseconds()
            desk.publish(batch, ledger: ledger, now: began, into: &messages)
            let (count, bytes) = (messages.messageCount, messages.totalBytes)
            if count > 0 {
                isSending = true
                defer { sendingEnds() }
                messages = try await socket.send(messages)
            }
            let now = monotonicNanoseconds()
            figures.times.record(.publication, nanoseconds: now - began)
            figures.times.published(articles: batch.items + batch.dead, acceptedAt: batch.acceptedAt, now: now)
            if hasWaiters {
                // Who has waited goes first: the next batch is not made before.
                hasWaiters = false
                await Task.yield()
            }
            figures.published.add(count)
            figures.publishedBytes.add(bytes)
            CrashPoint.published.pass()
        }
    }

    /// Beats for quiet filters, until cancelled.
    func beat() async {
        while true {
            do { try await Task.sleep(for: .nanoseconds(max(Int64(beatSeconds * 1e9) / 4, 50_000_000))) } catch {
                return
            }
            while isSending { await sendingToEnd() }
            do throws(ZeroMQError) {
                try desk.beat(now: monotonicNanoseconds(), on: ManualXPUB(socket))
            } catch {
                // Only a closed socket refuses: then the desk is stopping.
                return
            }
        }
    }
}

/// The publication socket, used from its own reactor: nothing comes between two calls of it.
private struct ManualXPUB: PublicationSocket {
    private let socket: Socket

    init(_ socket: Socket) { self.socket = socket }

    func subscribe(_ topic: [UInt8]) throws(ZeroMQError) {
        try onSocket { socket throws(ZeroMQError) in try socket.subscribe(topic) }
    }

    func unsubscribe(_ topic: [UInt8]) throws(ZeroMQError) {
        try onSocket { socket throws(ZeroMQError) in try socket.unsubscribe(topic) }
    }

    func send(_ frames: [[UInt8]]) throws(ZeroMQError) {
        try onSocket { socket throws(ZeroMQError) in
            var message = MessageBatch()
            message.append(frames)
            _ = try socket.trySend(&message)
        }
    }

    /// What nobody takes libzmq lets go of before the call returns, on this thread; what somebody takes, later, on a
    /// thread of its own.
    func isTaken(_ frames: [[UInt8]]) throws(ZeroMQError) -> Bool {
        guard let last = frames.last else { return false }
        let thread = UInt(pthread_self())
        let untaken = Untaken()
        try onSocket { socket throws(ZeroMQError) in
            var message = MessageBatch()
            for frame in frames.dropLast() { message.append(copying: frame, more: true) }
            message.append(copying: last) {
                if UInt(pthread_self()) == thread { untaken.flag.store(true, ordering: .relaxed) }
            }
            _ = try socket.trySend(&message)
        }
        return !untaken.flag.load(ordering: .relaxed)
    }

    private final class Untaken: Sendable {
        let flag = Atomic<Bool>(false)
    }

    private func onSocket(_ body: @Sendable (isolated Socket) throws(ZeroMQError) -> Void) throws(ZeroMQError) {
        let result: Result<Void, ZeroMQError> = socket.assumeIsolated { socket in
            do throws(ZeroMQError) { return .success(try body(socket)) } catch { return .failure(error) }
        }
        try result.get()
    }
}

/// CLOCK_MONOTONIC in nanoseconds.
func monotonicNanoseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
