import News
import Testing
import Wire
import ZeroMQ

@testable import Desk

/// The outside world of a test: sockets on a reactor and a context of their own.
final class Peers: Sendable {
    let context = Context()
    let reactor = Reactor(name: "peers")

    func end() {
        context.terminate()
        reactor.shutdown()
    }

    func socket(_ kind: SocketKind, _ endpoint: String, _ options: SocketOptions = SocketOptions()) async throws
        -> Socket
    {
        var options = options
        options.lingerMilliseconds = 0
        options.maximumMessageBytes = nil
        let socket = try Socket(kind, context: context, reactor: reactor, options: options)
        try await socket.connect(endpoint)
        return socket
    }

    /// A producer that has greeted.
    func feeder(_ desk: RunningDesk) async throws -> Feeder {
        let feeder = Feeder(Peer(try await socket(.dealer, desk.desk.intakeEndpoint)))
        try await feeder.greet()
        return feeder
    }

    func reader(_ desk: RunningDesk) async throws -> ReplayReader {
        ReplayReader(Peer(try await socket(.dealer, desk.desk.replayEndpoint)))
    }

    /// A subscriber whose subscription the desk has taken.
    func listener(_ desk: RunningDesk, _ filter: String = "") async throws -> Listener {
        let before = await desk.desk.status().subscriptions
        let socket = try await socket(.sub, desk.desk.publishEndpoint)
        try await socket.subscribe(Array(filter.utf8))
        await desk.wait("the subscription to \(filter) is taken") {
            await desk.desk.status().subscriptions > before
        }
        return Listener(Peer(socket), filter: filter)
    }
}

/// One socket, one message at a time.
struct Peer {
    let socket: Socket
    init(_ socket: Socket) { self.socket = socket }

    func send(_ frames: [[UInt8]]) async throws {
        var batch = MessageBatch()
        for (index, frame) in frames.enumerated() { batch.append(copying: frame, more: index < frames.count - 1) }
        _ = try await socket.send(batch)
    }
    func send(_ frames: String...) async throws { try await send(frames.map { Array($0.utf8) }) }

    /// Nil where nothing came; ten seconds stand for never.
    func receive(milliseconds: Int = 10_000) async throws -> [[UInt8]]? {
        let batch = try await socket.receive(upTo: 1, timeoutMilliseconds: milliseconds)
        guard !batch.isEmpty else { return nil }
        return batch.frames(ofMessage: 0).map { batch.bytes(frame: $0) }
    }
}

struct NoAnswer: Error {}

/// A producer by the grammar, without the state machine of the product's own client.
final class Feeder {
    let peer: Peer
    private var request: UInt64 = 0
    init(_ peer: Peer) { self.peer = peer }

    func answer(milliseconds: Int = 10_000) async throws -> DeskAnswer {
        guard let frames = try await peer.receive(milliseconds: milliseconds) else { throw NoAnswer() }
        return try DeskAnswer(frames)
    }

    func greet() async throws {
        try await peer.send("WD1", "HELLO", "test/1")
        guard case .welcome = try await answer(), case .credit = try await answer() else { throw NoAnswer() }
    }

    @discardableResult
    func send(_ articles: [[UInt8]]) async throws -> UInt64 {
        request += 1
        try await peer.send(IntakeRequest.put(request: request, articles: 0..<0, bytes: 0).frames(articles: articles))
        return request
    }

    /// PUT and its ACK.
    @discardableResult
    func put(_ articles: [[UInt8]]) async throws -> [ArticleOutcome] {
        let number = try await send(articles)
        while true {
            switch try await answer() {
            case .ack(let request, let outcomes) where request == number: return outcomes
            case .error(let error): throw error
            default: continue
            }
        }
    }

    /// Accession numbers; nil for an article that was refused.
    func accessions(_ articles: [[UInt8]]) async throws -> [UInt64?] {
        try await put(articles).map { if case .accepted(let accession, _) = $0 { accession } else { nil } }
    }
}

/// A reader of the replay endpoint.
final class ReplayReader {
    let peer: Peer
    private var request: UInt64 = 0
    init(_ peer: Peer) { self.peer = peer }

    func read(_ filter: String, from: String, count: Int = 1_000) async throws -> DeskAnswer {
        request += 1
        try await peer.send("WD1", "READ", filter, from, "\(count)", "\(request)")
        guard let frames = try await peer.receive() else { throw NoAnswer() }
        return try DeskAnswer(frames)
    }

    /// Reads on until there is no more.
    func all(filter: String = "", from: String = "start", count: Int = 300) async throws -> [[UInt8]] {
        var all: [[UInt8]] = []
        var position = from
        while true {
            guard
                case .entries(_, let next, let head, let records) = try await read(filter, from: position, count: count)
            else { throw NoAnswer() }
            all += records
            if next > head { return all }
            position = "\(next)"
        }
    }
}

/// A plain SUB socket.
final class Listener {
    let peer: Peer
    let filter: String
    private(set) var records: [(sequence: UInt64, previous: UInt64, json: [UInt8])] = []
    private(set) var beats: [(previous: UInt64, head: UInt64)] = []
    private(set) var errors: [FilterError] = []

    init(_ peer: Peer, filter: String) {
        self.peer = peer
        self.filter = filter
    }

    /// Takes one message; false where none came.
    @discardableResult
    func take(milliseconds: Int = 10_000) async throws -> Bool {
        guard let frames = try await peer.receive(milliseconds: milliseconds) else { return false }
        switch try PublicationMessage(frames) {
        case .record(_, let sequence, let previous, let json): records.append((sequence, previous, json))
        case .beat(_, let previous, let head): beats.append((previous, head))
        case .error(_, let error): errors.append(error)
        }
        return true
    }

    /// Listens until a beat says that all up to `head` has been looked at.
    func listen(until head: UInt64) async throws {
        let start = beats.count
        while beats[start...].last.map({ $0.head < head }) ?? true {
            guard try await take() else { throw NoAnswer() }
        }
    }
}
