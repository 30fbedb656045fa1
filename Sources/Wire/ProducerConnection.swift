public import News

/// The producer's side: keeps within credit, numbers requests, and after a lost connection sends again what was not
/// acknowledged. Decides, does nothing; time comes in as a value.
///
///     var connection = ProducerConnection(client: "wiredesk-producer/1.0")
///     perform(connection.connect(at: now))                  // a fresh socket is there
///     while connection.room > 0, let article = next() { connection.offer(article, tag: n) }
///     perform(connection.advance(at: now))                  // also whenever `deadline` has passed
///     perform(connection.receive(frames, at: now))
///
/// An article is settled exactly once, with what the desk has last said of it. Sending again is harmless, since the
/// desk recognises it (`resent`).
public struct ProducerConnection: Sendable {
    public struct Settings: Sendable, Hashable {
        public var client: String
        public var source: String?
        /// At most as many articles in a PUT …
        public var batchArticles = 64
        /// … and as many bytes, unless a single article has more.
        public var batchBytes = 512 << 10
        /// Bytes that are kept here at most, sent or not: what `room` counts down from.
        public var heldBytes = 32 << 20
        /// After so long without a word from the desk a PING is sent; microseconds.
        public var pingAfter: Int64 = 2_000_000
        /// After so long without a word the connection counts as lost; microseconds.
        public var lostAfter: Int64 = 10_000_000
        /// How long to wait after an error that may pass (disk full, shutting down, over credit); microseconds.
        public var retryAfter: Int64 = 500_000

        public init(client: String, source: String? = nil) {
            self.client = client
            self.source = source
        }
    }

    public enum Action: Sendable, Hashable {
        case send([[UInt8]])
        /// The article offered with `tag` needs no more thought.
        case settled(tag: UInt64, ArticleOutcome)
        /// Nothing is heard of the desk: close the socket, open another, call `connect`.
        case reconnect
        /// It makes no sense to go on.
        case failed(WireError)
    }

    enum State: Sendable, Hashable { case disconnected, greeting, open, failed }

    struct Held: Sendable {
        var article: [UInt8]
        var tag: UInt64
        /// Place in the order of offering.
        var order: UInt64
    }

    struct Request: Sendable {
        var number: UInt64
        var held: [Held]
        var bytes: Int
    }

    public let settings: Settings
    private(set) var state = State.disconnected
    /// Offered and not sent, oldest first.
    private var queue: [Held] = []
    private var queueHead = 0
    private var queueBytes = 0
    /// Sent and not settled, oldest first.
    private var requests: [Request] = []
    private var sentBytes = 0
    private var nextRequest: UInt64 = 1
    private var offered: UInt64 = 0
    public private(set) var credit = 0
    public private(set) var limits = WireLimits()
    private var lastHeard = Timestamp(microseconds: 0)
    private var lastPing = Timestamp(microseconds: 0)
    private var pausedUntil: Timestamp?
    /// After a pause, say HELLO before anything else …
    private var greetAgain = false
    /// … which has been said, and WELCOME is awaited while still open.
    private var greetedAgain = false

    public init(settings: Settings) { self.settings = settings }

    public init(client: String, source: String? = nil) {
        self.init(settings: Settings(client: client, source: source))
    }

    /// Bytes that may be offered now; offering more is allowed, and only costs memory.
    public var room: Int { max(0, settings.heldBytes - queueBytes - sentBytes) }
    /// Articles offered and not settled.
    public var unsettled: Int { queue.count - queueHead + requests.reduce(0) { $0 + $1.held.count } }
    /// Has the desk said WELCOME on this connection?
    public var isOpen: Bool { state == .open }

    /// A fresh socket is connected (or connecting): greet. What was under way is sent again after WELCOME.
    public mutating func connect(at now: Timestamp) -> [Action] {
        guard state != .failed else { return [] }
        requeue(requests)
        requests = []
        sentBytes = 0
        credit = 0
        pausedUntil = nil
        greetAgain = false
        greetedAgain = false
        lastHeard = now
        lastPing = now
        state = .greeting
        return [hello()]
    }

    private func hello() -> Action {
        .send(IntakeRequest.hello(client: settings.client, source: settings.source).frames())
    }

    /// Takes an article; `tag` comes back when it is settled.
    public mutating func offer(_ article: [UInt8], tag: UInt64) {
        queue.append(Held(article: article, tag: tag, order: offered))
        offered += 1
        queueBytes += article.count
    }

    /// When `advance` must be called again even if nothing else happens.
    public var deadline: Timestamp? {
        guard state == .greeting || state == .open else { return nil }
        let ping = max(lastHeard, lastPing).advanced(byMicroseconds: settings.pingAfter)
        let lost = lastHeard.advanced(byMicroseconds: settings.lostAfter)
        return [ping, lost, pausedUntil].compactMap { $0 }.min()
    }

    /// Sends what credit allows, pings, notices that the desk is gone.
    public mutating func advance(at now: Timestamp) -> [Action] {
        guard state == .greeting || state == .open else { return [] }
        if now - lastHeard >= settings.lostAfter {
            state = .disconnected
            return [.reconnect]
        }
        var actions: [Action] = []
        if let until = pausedUntil, now >= until {
            pausedUntil = nil
            if greetAgain {
                greetAgain = false
                greetedAgain = true
                actions.append(hello())
            }
        }
        if now - max(lastHeard, lastPing) >= settings.pingAfter {
            lastPing = now
            actions.append(
                state == .open ? .send(IntakeRequest.ping(token: []).frames()) : hello())
        }
        if state == .open, pausedUntil == nil { put(&actions) }
        return actions
    }

    private mutating func put(_ actions: inout [Action]) {
        while queueHead < queue.count {
            var held: [Held] = []
            var bytes = 0
            while queueHead < queue.count, held.count < min(settings.batchArticles, max(limits.articles, 1)) {
                let next = queue[queueHead]
                let size = next.article.count
                if size > limits.articleBytes {
                    queueHead += 1
                    queueBytes -= size
                    actions.append(
                        .settled(
                            tag: next.tag,
                            .refused(
                                .tooLarge, "the article has \(size) bytes; the desk allows \(limits.articleBytes)")))
                    continue
                }
                guard held.isEmpty || bytes + size <= settings.batchBytes, sentBytes + bytes + size <= credit else {
                    break
                }
                held.append(next)
                bytes += size
                queueHead += 1
                queueBytes -= size
            }
            compactQueue()
            guard !held.isEmpty else { return }
            let number = nextRequest
            nextRequest += 1
            requests.append(Request(number: number, held: held, bytes: bytes))
            sentBytes += bytes
            actions.append(
                .send(
                    IntakeRequest.put(request: number, articles: 0..<0, bytes: 0).frames(articles: held.map(\.article)))
            )
        }
    }

    private mutating func compactQueue() {
        guard queueHead > 1_024 || queueHead == queue.count else { return }
        queue.removeFirst(queueHead)
        queueHead = 0
    }

    /// Puts what was sent back among what was not, in the order of offering.
    private mutating func requeue(_ requests: [Request]) {
        guard !requests.isEmpty else { return }
        var held = requests.flatMap(\.held)
        queueBytes += requests.reduce(0) { $0 + $1.bytes }
        held.append(contentsOf: queue[queueHead...])
        queue = held.sorted { $0.order < $1.order }
        queueHead = 0
    }

    /// Takes a message of the desk.
    public mutating func receive(_ frames: [[UInt8]], at now: Timestamp) -> [Action] {
        guard state == .greeting || state == .open else { return [] }
        lastHeard = now
        let answer: DeskAnswer
        do throws(WireError) { answer = try DeskAnswer(frames) } catch { return fail(error) }
        switch answer {
        case .welcome(_, let limits):
            self.limits = limits
            if state == .open, greetedAgain {
                // The desk may have been restarted and know nothing of what was under way.
                requeue(requests)
                requests = []
                sentBytes = 0
            }
            greetedAgain = false
            state = .open
        case .credit(let bytes): credit = bytes
        case .pong: break
        case .ack(let request, let outcomes): return ack(request, outcomes) + advance(at: now)
        case .error(let error): return refused(error, at: now)
        case .entries, .lost, .journal: return fail(WireError(.badVerb, "this is a replay endpoint, not an intake"))
        }
        return advance(at: now)
    }

    private mutating func ack(_ number: UInt64, _ outcomes: [ArticleOutcome]) -> [Action] {
        // Of a request that was sent again under another number, this is late news.
        guard let i = requests.firstIndex(where: { $0.number == number }) else { return [] }
        let request = requests[i]
        guard request.held.count == outcomes.count else {
            return fail(
                WireError(.badFrame, "ACK \(number) has \(outcomes.count) outcomes for \(request.held.count) articles"))
        }
        requests.remove(at: i)
        sentBytes -= request.bytes
        return zip(request.held, outcomes).map { .settled(tag: $0.tag, $1) }
    }

    private mutating func refused(_ error: WireError, at now: Timestamp) -> [Action] {
        let i = requests.firstIndex { $0.number == error.request }
        switch error.code {
        case .noHello:
            // The desk was restarted behind a connection that ZeroMQ has mended by itself. One HELLO is enough.
            guard state == .open, error.request == nil || i != nil else { return [] }
            return connect(at: now)
        case _ where error.code.isTemporary:
            if let i {
                let request = requests.remove(at: i)
                sentBytes -= request.bytes
                requeue([request])
            }
            pausedUntil = now.advanced(byMicroseconds: settings.retryAfter)
            greetAgain = error.code == .shuttingDown
            return []
        default:
            guard let i else { return error.request == nil ? fail(error) : [] }
            let request = requests.remove(at: i)
            sentBytes -= request.bytes
            return request.held.map { .settled(tag: $0.tag, .refused(error.code, error.sentence)) } + advance(at: now)
        }
    }

    private mutating func fail(_ error: WireError) -> [Action] {
        state = .failed
        return [.failed(error)]
    }
}
