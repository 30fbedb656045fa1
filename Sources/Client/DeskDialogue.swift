internal import News
public import Wire
public import ZeroMQ

/// Questions to one endpoint of a desk, one after the other, each with its answer. For tools.
///
///     let replay = try await DeskDialogue(endpoint: "tcp://127.0.0.1:5562")
///     let answer = try await replay.ask(ReadRequest(filter: Array("kind=dead".utf8), from: .start, count: 100).frames())
///     replay.close()
///
/// A feed wants a `ProducerSession`, whoever follows the wire a `SubscriberConnection`: they outlive a lost connection.
public struct DeskDialogue: Sendable {
    private let endpoint: String
    private let patienceSeconds: Double
    private let context = Context()
    private let reactor = Reactor(name: "dialogue")
    private let socket: Socket
    private let watch: HandshakeWatch

    /// - Parameters:
    ///   - patienceSeconds: how long an answer may take.
    ///   - keys: where the desk asks for some.
    /// - Throws: what is wrong with the endpoint. That nobody is there shows at the first question.
    public init(endpoint: String, patienceSeconds: Double = 10, keys: CurveRole? = nil) async throws {
        self.endpoint = endpoint
        self.patienceSeconds = patienceSeconds
        socket = try Socket(
            .dealer, context: context, reactor: reactor,
            options: SocketOptions {
                $0.lingerMilliseconds = 0
                $0.curve = keys
                // Never full: see `ProducerSession`.
                $0.receiveHighWaterMarkMessages = 0
            })
        do {
            watch = try await HandshakeWatch(
                socket, endpoint: endpoint, keys: keys, endsWhereKeysAreMissing: true)
            try await socket.connect(endpoint)
        } catch {
            context.terminate()
            reactor.shutdown()
            throw error
        }
    }

    /// Sends one message and waits for the next one that comes.
    /// - Throws: `ClientError.unreachable` where none comes, `ClientError.notLetIn`; `WireError` where the desk answers with one.
    public func ask(_ frames: [[UInt8]]) async throws -> DeskAnswer {
        var batch = MessageBatch()
        batch.append(message: frames)
        _ = try await socket.send(batch)
        return try await next()
    }

    /// Waits for the next message without asking for it.
    public func next() async throws -> DeskAnswer {
        let deadline = ContinuousClock.now + .seconds(patienceSeconds)
        var batch = MessageBatch()
        while batch.isEmpty {
            try watch.check()
            guard ContinuousClock.now < deadline else {
                throw ClientError.unreachable(endpoint, "no answer for \(Int(patienceSeconds)) s")
            }
            batch = try await socket.receive(upTo: 1, into: batch, timeoutMilliseconds: 50)
        }
        let answer = try DeskAnswer(batch.frames(ofMessage: 0).map { batch.bytes(frame: $0) })
        if case .error(let error) = answer { throw error }
        return answer
    }

    /// Ends it; what was not answered is not waited for.
    public func close() {
        context.terminate()
        reactor.shutdown()
    }

    /// Introduces a producer or an operator to the intake.
    public func greet(as client: String) async throws {
        _ = try await ask(IntakeRequest.hello(client: client, source: nil).frames())
        _ = try await next()
    }

    /// Reads all records that match, oldest first, up to the newest one.
    /// - Parameter take: gets each record; false ends the reading.
    public func read(
        filter: String, from start: ReplayStart, _ take: ([UInt8]) throws -> Bool
    ) async throws {
        var position = start
        while true {
            switch try await ask(ReadRequest(filter: Array(filter.utf8), from: position, count: 1_000).frames()) {
            case .entries(_, let next, let head, let records):
                for record in records {
                    guard try take(record) else { return }
                }
                guard next <= head else { return }
                position = .sequence(next)
            case .lost(_, _, let last): position = .sequence(last + 1)
            default: throw WireError(.badVerb, "\(endpoint) is no replay endpoint")
            }
        }
    }
}
