internal import News
public import Wire
public import ZeroMQ

/// Reads records, live or from any point in the past, in order, each once; closes gaps by itself.
///
///     let connection = try SubscriberConnection(options)
///     try await connection.run { record in print(record.json); return true }
///
/// Subscribes live first, then reads what was before, and reads again when the chain of PREVIOUS numbers shows a gap.
public struct SubscriberConnection: Sendable {
    public struct Options: Sendable {
        public var filter = ""
        public var from = ReplayStart.now
        /// The journal that a sequence number in `from` belongs to, as an earlier connection was told; nil for any.
        public var journal: String?
        public var publishEndpoint = String(WireEndpoint.publish)
        public var replayEndpoint = String(WireEndpoint.replay)
        /// Ends after so many records; nil never.
        public var count: Int?
        /// Ends after so long without a record once all is read, seconds; nil never.
        public var untilIdleSeconds: Double?
        /// Gives up when the desk says nothing for so long at the start, seconds; nil waits for ever.
        public var patienceSeconds: Double? = 10
        /// Where the desk asks for some.
        public var keys: CurveRole?
        public init() {}
    }

    /// Something that whoever reads should know.
    public enum Event: Sendable {
        /// What the numbers belong to; before any of them, and again whenever it was asked for.
        case journal(identity: String)
        case record(sequence: UInt64, json: [UInt8])
        case lost(first: UInt64, last: UInt64)
        /// All below `next` that matches has been delivered: who goes on there misses nothing and gets nothing twice.
        case place(next: UInt64)
        /// The desk has fallen silent; the connection keeps trying.
        case silent
    }

    private let options: Options
    private let context = Context()
    private let reactor = Reactor(name: "subscriber")
    private let live: Socket
    private let replay: Socket

    public init(_ options: Options) throws {
        self.options = options
        live = try Socket(
            .sub, context: context, reactor: reactor,
            options: SocketOptions {
                // What does not fit is read again: a gap costs one READ, not memory.
                $0.receiveHighWaterMarkMessages = 10_000
                $0.curve = options.keys
                // A new pipe for each connection. With the old one libzmq (issue 3937, open) aborts the process when it
                // was full as the connection was lost and is read from after the next one has been made: that is what
                // happens when whoever takes the records stands still for longer than the desk's heartbeats.
                $0.immediate = true
                // For the same reason as at the desk's sockets: this pipe may be full when a connection is lost. That the
                // desk lives its beats say; that it does not, TCP finds out as fast as libzmq would.
                $0.heartbeatIntervalMilliseconds = 0
                $0.tcpKeepaliveIdleSeconds = 5
                $0.tcpKeepaliveIntervalSeconds = 5
                $0.tcpKeepaliveProbes = 2
                $0.tcpUnacknowledgedMilliseconds = 15_000
                $0.maximumMessageBytes = 64 << 20
                $0.lingerMilliseconds = 0
            })
        replay = try Socket(
            .dealer, context: context, reactor: reactor,
            options: SocketOptions {
                // Never full (see above): there is one answer for each READ, and one READ at a time.
                $0.receiveHighWaterMarkMessages = 0
                $0.curve = options.keys
                $0.maximumMessageBytes = 64 << 20
                $0.lingerMilliseconds = 0
            })
    }

    /// Calls `take` with every event, in order, on the connection's own thread, and with none about every 100 ms while
    /// there are none, until it answers false, the count or the idle time is reached, or the task is cancelled.
    /// - Throws: `WireError` where the desk refuses the filter or the position; `ClientError`, also when a key is revoked.
    public func run(_ take: @escaping @Sendable (borrowing [Event]) throws -> Bool) async throws {
        defer { close() }
        let following = Task(executorPreference: reactor) { try await follow(take) }
        try await withTaskCancellationHandler {
            do {
                try await following.value
            } catch let error as ZeroMQError where error == .cancelled {
                // As asked for.
            }
        } onCancel: {
            following.cancel()
        }
    }

    private func follow(_ take: @Sendable (borrowing [Event]) throws -> Bool) async throws {
        let watches = [
            try await HandshakeWatch(
                live, endpoint: options.publishEndpoint, keys: options.keys,
                endsWhereKeysAreMissing: options.patienceSeconds != nil),
            try await HandshakeWatch(
                replay, endpoint: options.replayEndpoint, keys: options.keys,
                endsWhereKeysAreMissing: options.patienceSeconds != nil),
        ]
        try await live.connect(options.publishEndpoint)
        try await live.subscribe(Array(options.filter.utf8))
        try await replay.connect(options.replayEndpoint)
        var state = Progress(started: .now, lastRecord: .now, lastTake: .now)
        guard try await identify(&state, watches, take) else { return }
        var follower = ChainFollower(filter: options.filter, from: options.from)
        var actions = follower.start(at: .now)
        var messages = MessageBatch()
        while true {
            for watch in watches { try watch.check() }
            guard try await perform(actions, examined: follower.examined, &state, take) else { return }
            actions.removeAll(keepingCapacity: true)
            let now = Timestamp.now
            if let idle = options.untilIdleSeconds, follower.isLive, now - state.lastRecord > Int64(idle * 1e6) {
                return
            }
            // Live records, waiting a moment for the first; then whatever replay has answered.
            messages = try await live.receive(
                upTo: 256, into: messages, timeoutMilliseconds: follower.isLive && !state.isReading ? 20 : 2)
            for message in 0..<messages.messageCount {
                let frames = messages.frames(ofMessage: message).map { messages.bytes(frame: $0) }
                actions += follower.receive(try PublicationMessage(frames), at: now)
            }
            messages = try await replay.receiveAvailable(upTo: 16, into: messages)
            for message in 0..<messages.messageCount {
                let frames = messages.frames(ofMessage: message).map { messages.bytes(frame: $0) }
                let answer = try DeskAnswer(frames)
                if case .journal(_, let identity, _, _) = answer {
                    try check(identity, &state)
                    continue
                }
                if case .error(let error) = answer, error.code == .badVerb, state.journal == nil { continue }
                state.isReading = false
                actions += follower.receive(answer, at: now)
            }
            if let deadline = follower.deadline, now >= deadline { actions += follower.advance(at: now) }
            if actions.contains(.silent) {
                // It may be that the desk knows nothing of the subscription any more.
                try await live.unsubscribe(Array(options.filter.utf8))
                try await live.subscribe(Array(options.filter.utf8))
            }
        }
    }

    private struct Progress {
        var started: Timestamp
        var lastRecord: Timestamp
        var lastTake: Timestamp
        var isReading = false
        var records = 0
        /// The last place that was told of.
        var place: UInt64 = 0
        /// As the desk said at the start.
        var journal: String?
        var lastIdentify = Timestamp(microseconds: 0)
    }

    /// Another desk, or the same one set up anew, behind the same endpoint.
    private func check(_ identity: String, _ state: inout Progress) throws(ClientError) {
        let expected = state.journal ?? options.journal ?? identity
        guard identity == expected else { throw .otherJournal(expected: expected, found: identity) }
        state.journal = identity
    }

    /// Asks which journal the records are of, until it is answered. Live records wait in their socket meanwhile.
    private func identify(
        _ state: inout Progress, _ watches: [HandshakeWatch], _ take: (borrowing [Event]) throws -> Bool
    ) async throws -> Bool {
        var messages = MessageBatch()
        while true {
            for watch in watches { try watch.check() }
            let now = Timestamp.now
            if now - state.lastIdentify > 5_000_000 {
                state.lastIdentify = now
                var question = MessageBatch()
                question.append(message: IdentifyRequest().frames())
                _ = try await replay.trySend(&question)
            }
            if let patience = options.patienceSeconds, now - state.started > Int64(patience * 1e6) {
                throw ClientError.unreachable(options.replayEndpoint, "no answer for \(Int(patience)) s")
            }
            messages = try await replay.receive(upTo: 1, into: messages, timeoutMilliseconds: 100)
            guard messages.messageCount > 0 else {
                guard try take([]) else { return false }
                continue
            }
            switch try DeskAnswer(messages.frames(ofMessage: 0).map { messages.bytes(frame: $0) }) {
            case .journal(_, let identity, _, let head):
                try check(identity, &state)
                if options.journal != nil, case .sequence(let next) = options.from, next > head + 1 {
                    throw ClientError.endsBefore(next: next, head: head)
                }
                return try take([.journal(identity: identity)])
            case .error(let error) where error.code == .badVerb:
                // A desk that does not know the question; its numbers are taken on trust.
                return true
            case .error(let error) where !error.code.isTemporary: throw error
            default: continue
            }
        }
    }

    /// Asks in passing, at most once a second: a desk that was exchanged behind the endpoint is noticed.
    private func askForJournal(_ state: inout Progress, into questions: inout MessageBatch) {
        let now = Timestamp.now
        guard now - state.lastIdentify > 1_000_000 else { return }
        state.lastIdentify = now
        questions.append(message: IdentifyRequest().frames())
    }

    private func perform(
        _ actions: [ChainFollower.Action], examined: UInt64?, _ state: inout Progress,
        _ take: (borrowing [Event]) throws -> Bool
    ) async throws -> Bool {
        var events: [Event] = []
        var reads = MessageBatch()
        var failure: WireError?
        var lastDelivered: UInt64?
        for action in actions {
            switch action {
            case .read(let request):
                askForJournal(&state, into: &reads)
                reads.append(message: request.frames())
                state.isReading = true
            case .deliver(let sequence, let json):
                guard state.records < options.count ?? .max else { continue }
                state.records += 1
                lastDelivered = sequence
                events.append(.record(sequence: sequence, json: json))
            case .lost(let first, let last): events.append(.lost(first: first, last: last))
            case .silent: events.append(.silent)
            case .failed(let error): failure = error
            }
        }
        let now = Timestamp.now
        let hasNews = !events.isEmpty
        let isDone = state.records >= options.count ?? .max
        // What was received beyond the count was not delivered, and is not to be passed over.
        if let place = (isDone ? lastDelivered : examined).map({ $0 + 1 }), place > state.place {
            state.place = place
            events.append(.place(next: place))
        }
        if !events.isEmpty || now - state.lastTake >= 100_000 {
            state.lastTake = now
            guard try take(events) else { return false }
            // After it: for as long as it was held up, by a pipe that nobody read, more may have come.
            if hasNews { state.lastRecord = .now }
        }
        if let failure { throw failure }
        if now - state.lastIdentify > 15_000_000 { askForJournal(&state, into: &reads) }
        if !reads.isEmpty { _ = try await replay.trySend(&reads) }
        return !isDone
    }

    private func close() {
        context.terminate()
        reactor.shutdown()
    }
}
