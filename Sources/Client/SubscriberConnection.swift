internal import News
public import Wire
internal import ZeroMQ

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
        public var publishEndpoint = String(WireEndpoint.publish)
        public var replayEndpoint = String(WireEndpoint.replay)
        /// Ends after so many records; nil never.
        public var count: Int?
        /// Ends after so long without a record once all is read, seconds; nil never.
        public var untilIdleSeconds: Double?
        /// Gives up when the desk says nothing for so long at the start, seconds; nil waits for ever.
        public var patienceSeconds: Double? = 10
        public init() {}
    }

    /// Something that whoever reads should know.
    public enum Event: Sendable {
        case record(sequence: UInt64, json: [UInt8])
        case lost(first: UInt64, last: UInt64)
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
                // A new pipe for each connection. With the old one libzmq (issue 3937, open) aborts the process when it
                // was full as the connection was lost and is read from after the next one has been made: that is what
                // happens when whoever takes the records stands still for longer than the desk's heartbeats.
                $0.immediate = true
                $0.maximumMessageBytes = 64 << 20
                $0.lingerMilliseconds = 0
            })
        replay = try Socket(
            .dealer, context: context, reactor: reactor,
            options: SocketOptions {
                // Never full (see above): there is one answer for each READ, and one READ at a time.
                $0.receiveHighWaterMarkMessages = 0
                $0.maximumMessageBytes = 64 << 20
                $0.lingerMilliseconds = 0
            })
    }

    /// Calls `take` with every event, in order, on the connection's own thread, until it answers false, the count or
    /// the idle time is reached, or the task is cancelled.
    /// - Throws: `WireError` where the desk refuses the filter or the position; `ClientError.unreachable`.
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
        try await live.connect(options.publishEndpoint)
        try await live.subscribe(Array(options.filter.utf8))
        try await replay.connect(options.replayEndpoint)
        var follower = ChainFollower(filter: options.filter, from: options.from)
        var state = Progress(started: .now, lastRecord: .now)
        var actions = follower.start(at: .now)
        var messages = MessageBatch()
        while true {
            guard try await perform(actions, &state, take) else { return }
            actions.removeAll(keepingCapacity: true)
            let now = Timestamp.now
            if !state.heard, let patience = options.patienceSeconds, now - state.started > Int64(patience * 1e6) {
                throw ClientError.unreachable(options.replayEndpoint, "no answer for \(Int(patience)) s")
            }
            if let idle = options.untilIdleSeconds, follower.isLive, now - state.lastRecord > Int64(idle * 1e6) {
                return
            }
            // Live records, waiting a moment for the first; then whatever replay has answered.
            messages = try await live.receive(
                upTo: 256, into: messages, timeoutMilliseconds: follower.isLive && !state.isReading ? 20 : 2)
            for message in 0..<messages.messageCount {
                let frames = messages.frames(ofMessage: message).map { messages.bytes(frame: $0) }
                state.heard = true
                actions += follower.receive(try PublicationMessage(frames), at: now)
            }
            messages = try await replay.receiveAvailable(upTo: 16, into: messages)
            for message in 0..<messages.messageCount {
                let frames = messages.frames(ofMessage: message).map { messages.bytes(frame: $0) }
                state.heard = true
                state.isReading = false
                actions += follower.receive(try DeskAnswer(frames), at: now)
            }
            if let deadline = follower.deadline, now >= deadline { actions += follower.advance(at: now) }
        }
    }

    private struct Progress {
        var started: Timestamp
        var lastRecord: Timestamp
        var heard = false
        var isReading = false
        var records = 0
    }

    private func perform(
        _ actions: [ChainFollower.Action], _ state: inout Progress, _ take: (borrowing [Event]) throws -> Bool
    ) async throws -> Bool {
        guard !actions.isEmpty else { return true }
        var events: [Event] = []
        var reads = MessageBatch()
        var failure: WireError?
        for action in actions {
            switch action {
            case .read(let request):
                reads.append(message: request.frames())
                state.isReading = true
            case .deliver(let sequence, let json):
                guard state.records < options.count ?? .max else { continue }
                state.records += 1
                events.append(.record(sequence: sequence, json: json))
            case .lost(let first, let last): events.append(.lost(first: first, last: last))
            case .silent: events.append(.silent)
            case .failed(let error): failure = error
            }
        }
        if !events.isEmpty {
            state.lastRecord = .now
            guard try take(events) else { return false }
        }
        if let failure { throw failure }
        if !reads.isEmpty { _ = try await replay.trySend(&reads) }
        return state.records < options.count ?? .max
    }

    private func close() {
        context.terminate()
        reactor.shutdown()
    }
}
