internal import News
public import Wire
public import ZeroMQ

/// Feeds articles to a desk: keeps within its credit, and sends again after a lost connection whatever was not
/// acknowledged. Each article is settled exactly once.
///
///     let session = try ProducerSession(endpoint: "tcp://127.0.0.1:5560", client: "my-feed/1.0")
///     async let end: Void = session.run { settled in … }
///     await session.offer(article, tag: 1)        // waits while much is under way
///     await session.finish()                      // then `run` returns when the last is settled
///     try await end
public final class ProducerSession: Sendable {
    public struct Settled: Sendable {
        /// As given to `offer`.
        public var tag: UInt64
        public var outcome: ArticleOutcome
    }

    /// What the session is doing, for a progress line.
    public enum Condition: Sendable, Equatable {
        case connecting
        case feeding
        /// The desk does not answer; the session keeps trying.
        case waiting
    }

    private struct Inbox {
        var articles: [Waiting] = []
        var bytes = 0
        /// Urgent copy has come since the last time that the order was looked at.
        var isUnordered = false
        var finished = false
        var room: [CheckedContinuation<Void, Never>] = []
        var condition = Condition.connecting
    }
    private struct Waiting {
        var json: [UInt8]
        var tag: UInt64
        /// Nil where the order is that of offering.
        var weight: SendingOrder.Weight?
    }
    private let inbox = Lock(Inbox())
    private let endpoint: String
    private let settings: ProducerConnection.Settings
    private let patienceSeconds: Double?
    private let sendsUrgentFirst: Bool
    private let keys: CurveRole?
    private let context = Context()
    private let reactor = Reactor(name: "producer")
    private static let inboxBytes = 2 << 20

    /// - Parameters:
    ///   - patienceSeconds: how long to try before the first answer of a desk; nil is for ever. A connection that is lost
    ///     later is always waited for.
    ///   - sendsUrgentFirst: articles that wait because the desk's credit is used up are overtaken by urgent ones
    ///     (`SendingOrder`).
    ///   - keys: where the desk asks for some.
    public init(
        endpoint: String, client: String, source: String? = nil, patienceSeconds: Double? = 10,
        sendsUrgentFirst: Bool = true, keys: CurveRole? = nil
    ) {
        self.endpoint = endpoint
        var settings = ProducerConnection.Settings(client: client, source: source)
        // A little more than a desk's usual credit: what is held here only adds to the delay.
        settings.heldBytes = 6 << 20
        self.settings = settings
        self.patienceSeconds = patienceSeconds
        self.sendsUrgentFirst = sendsUrgentFirst
        self.keys = keys
    }

    public var condition: Condition { inbox.withLock(\.condition) }

    /// Takes articles; returns when there is room for more. After `finish`, or after `run` has ended, it takes nothing.
    public func offer(_ articles: [(json: [UInt8], tag: UInt64)]) async {
        let weighed = sendsUrgentFirst ? SendingOrder.weights(of: articles.map(\.json)) : nil
        let full = inbox.withLock { inbox in
            // After the end nobody takes them, and `run` has said why.
            guard !inbox.finished else { return false }
            for (i, article) in articles.enumerated() {
                inbox.articles.append(Waiting(json: article.json, tag: article.tag, weight: weighed?[i]))
            }
            if let weighed, weighed.contains(where: \.isUrgent) { inbox.isUnordered = true }
            inbox.bytes += articles.reduce(0) { $0 + $1.json.count }
            return inbox.bytes > Self.inboxBytes
        }
        guard full else { return }
        await withCheckedContinuation { continuation in
            let room = inbox.withLock { inbox -> Bool in
                if inbox.bytes <= Self.inboxBytes || inbox.finished { return true }
                inbox.room.append(continuation)
                return false
            }
            if room { continuation.resume() }
        }
    }

    /// No more articles will be offered.
    public func finish() { inbox.withLock { $0.finished = true } }

    /// Works until `finish` was called and everything is settled; calls `settled` in the order of settling.
    /// - Throws: `ClientError.unreachable` where no desk was ever there; `ClientError.notLetIn`, also later, when a key is
    ///   revoked; `WireError` where going on makes no sense;
    ///   `CancellationError`.
    public func run(_ settled: @escaping @Sendable ([Settled]) -> Void) async throws {
        defer {
            letGo()
            context.terminate()
            reactor.shutdown()
        }
        let feeding = Task(executorPreference: reactor) { try await self.feed(settled) }
        try await withTaskCancellationHandler {
            do {
                try await feeding.value
            } catch let error as ZeroMQError where error == .cancelled {
                throw CancellationError()
            }
        } onCancel: {
            feeding.cancel()
        }
    }

    private func feed(_ settled: @Sendable ([Settled]) -> Void) async throws {
        var connection = ProducerConnection(settings: settings)
        let started = Timestamp.now
        var greeted = false
        var (socket, watch) = try await connect(first: true)
        var actions = connection.connect(at: .now)
        var messages = MessageBatch()
        while true {
            var done: [Settled] = []
            var outgoing = MessageBatch()
            var reconnect = false
            var failure: WireError?
            for action in actions {
                switch action {
                case .send(let frames): outgoing.append(message: frames)
                case .settled(let tag, let outcome): done.append(Settled(tag: tag, outcome: outcome))
                case .reconnect: reconnect = true
                case .failed(let error): failure = error
                }
            }
            if !done.isEmpty { settled(done) }
            if let failure { throw failure }
            actions = []
            if reconnect {
                inbox.withLock { $0.condition = .waiting }
                await socket.close()
                (socket, watch) = try await connect(first: !greeted)
                actions = connection.connect(at: .now)
                continue
            }
            if !outgoing.isEmpty { _ = try await socket.send(outgoing) }
            take(into: &connection)
            actions += connection.advance(at: .now)
            if !actions.isEmpty { continue }
            if connection.unsettled == 0, inbox.withLock({ $0.finished && $0.articles.isEmpty }) {
                await socket.close()
                return
            }
            try watch.check()
            messages = try await socket.receive(upTo: 64, into: messages, timeoutMilliseconds: 5)
            let now = Timestamp.now
            for message in 0..<messages.messageCount {
                let frames = messages.frames(ofMessage: message).map { messages.bytes(frame: $0) }
                actions += connection.receive(frames, at: now)
            }
            if connection.isOpen {
                greeted = true
                inbox.withLock { $0.condition = .feeding }
            } else if !greeted, let patience = patienceSeconds, now - started > Int64(patience * 1e6) {
                throw ClientError.unreachable(endpoint, "no answer for \(Int(patience)) s")
            }
        }
    }

    private func connect(first: Bool) async throws(ZeroMQError) -> (Socket, HandshakeWatch) {
        let socket = try Socket(
            .dealer, context: context, reactor: reactor,
            options: SocketOptions {
                $0.lingerMilliseconds = 0
                $0.curve = keys
                // Never full: libzmq (issue 3937, open) aborts the process where a connection is made again while it is.
                // Credit bounds what the desk has to say.
                $0.receiveHighWaterMarkMessages = 0
                $0.reconnectIntervalMaximumMilliseconds = 1_000
            })
        let watch = try await HandshakeWatch(
            socket, endpoint: endpoint, keys: keys, endsWhereKeysAreMissing: first && patienceSeconds != nil)
        try await socket.connect(endpoint)
        return (socket, watch)
    }

    /// Moves articles from the inbox to the connection, no more than the desk's credit lets go: what must wait waits here,
    /// where urgent copy can still overtake it.
    private func take(into connection: inout ProducerConnection) {
        let underWay = settings.heldBytes - connection.room
        var room = min(connection.room, connection.credit - underWay)
        let waiters = inbox.withLock { inbox -> [CheckedContinuation<Void, Never>] in
            if inbox.isUnordered, room > 0, room < inbox.bytes {
                inbox.isUnordered = false
                if let order = SendingOrder.order(inbox.articles.map { $0.weight ?? .none }) {
                    inbox.articles = order.map { inbox.articles[$0] }
                }
            }
            var taken = 0
            while taken < inbox.articles.count, room > 0 {
                let next = inbox.articles[taken]
                connection.offer(next.json, tag: next.tag)
                room -= next.json.count
                inbox.bytes -= next.json.count
                taken += 1
            }
            inbox.articles.removeFirst(taken)
            if inbox.articles.isEmpty { inbox.isUnordered = false }
            guard inbox.bytes <= Self.inboxBytes else { return [] }
            defer { inbox.room = [] }
            return inbox.room
        }
        for waiter in waiters { waiter.resume() }
    }

    private func letGo() {
        let waiters = inbox.withLock { inbox in
            inbox.finished = true
            defer { inbox.room = [] }
            return inbox.room
        }
        for waiter in waiters { waiter.resume() }
    }
}
