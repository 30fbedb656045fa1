import Testing
import ZeroMQ

/// A context and a reactor that are gone at the end of `body`, however it ends.
func withReactor<Result>(
    _ body: (Context, Reactor) async throws -> Result
) async throws -> Result {
    let context = Context()
    let reactor = Reactor(name: "test")
    defer {
        context.terminate()
        reactor.shutdown()
    }
    return try await body(context, reactor)
}

/// A bound and a connected socket over tcp on a port of the system's choice.
func pair(
    _ bound: SocketKind, _ connected: SocketKind, _ context: Context, _ reactor: Reactor,
    boundOptions: SocketOptions = .init(), connectedOptions: SocketOptions = .init(), other: Reactor? = nil
) async throws -> (bound: Socket, connected: Socket, endpoint: String) {
    let a = try Socket(bound, context: context, reactor: reactor, options: boundOptions)
    let endpoint = try await a.bind("tcp://127.0.0.1:*")
    let b = try Socket(connected, context: context, reactor: other ?? reactor, options: connectedOptions)
    try await b.connect(endpoint)
    return (a, b, endpoint)
}

extension MessageBatch {
    init(_ messages: [[[UInt8]]]) {
        self.init()
        for message in messages { append(message: message) }
    }
    init(_ messages: [[String]]) { self.init(messages.map { $0.map { Array($0.utf8) } }) }

    mutating func append(message: [[UInt8]]) {
        for (index, frame) in message.enumerated() { append(copying: frame, more: index + 1 < message.count) }
    }
    func contents() -> [[[UInt8]]] {
        var all: [[[UInt8]]] = []
        for message in 0..<messageCount { all.append(frames(ofMessage: message).map { bytes(frame: $0) }) }
        return all
    }
    func texts() -> [[String]] { contents().map { $0.map { String(decoding: $0, as: UTF8.self) } } }
}

/// SplitMix64: the same numbers from the same seed, everywhere.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
    /// Sizes on both sides of the 33 bytes that libzmq keeps inside its own struct.
    mutating func bytes() -> [UInt8] {
        let size = [0, 1, 32, 33, 34, 100, 4_096, 9_000].randomElement(using: &self) ?? 0
        let first = UInt8.random(in: 0...255, using: &self)
        return (0..<size).map { first &+ UInt8(truncatingIfNeeded: $0) }
    }
    mutating func message() -> [[UInt8]] { (0..<Int.random(in: 1...4, using: &self)).map { _ in bytes() } }
}

func expectError<Result: ~Copyable>(
    _ expected: ZeroMQError, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: () async throws -> Result
) async {
    do {
        _ = try await body()
        Issue.record("nothing was thrown, expected \(expected)", sourceLocation: sourceLocation)
    } catch {
        #expect(error as? ZeroMQError == expected, "\(error)", sourceLocation: sourceLocation)
    }
}
