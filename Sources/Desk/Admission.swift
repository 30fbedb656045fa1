internal import ZeroMQ

/// Answers libzmq's question, at each handshake, whether that peer may come in: the ZeroMQ Authentication Protocol
/// (rfc.zeromq.org/spec/27) over `inproc://zeromq.zap.01`. libzmq itself bounds no endpoint's connections.
///
/// Today it looks at their number alone. One too many is answered 300, "try again": libzmq then says nothing to the
/// peer and drops the connection at the end of the handshake interval; a ZeroMQ socket connects anew by itself.
actor Admission {
    static let endpoint = "inproc://zeromq.zap.01"

    private let socket: Socket
    /// By the ZAP domain of their socket.
    private let gates: [String: ConnectionGate]
    nonisolated var unownedExecutor: UnownedSerialExecutor { socket.unownedExecutor }

    init(socket: Socket, gates: [String: ConnectionGate]) {
        self.socket = socket
        self.gates = gates
    }

    /// Until the socket closes.
    func run() async throws {
        var batch = MessageBatch()
        do {
            while true {
                batch = try await socket.receive(upTo: 64, into: batch)
                var answers = MessageBatch()
                for message in 0..<batch.messageCount {
                    let frames = batch.frames(ofMessage: message).map { batch.bytes(frame: $0) }
                    guard let answer = await answer(frames) else { continue }
                    answers.append(answer)
                }
                if !answers.isEmpty { _ = try await socket.trySendToEach(&answers) }
            }
        } catch {
            guard error.isEnd else { throw error }
        }
    }

    /// Peer, empty, version, request, domain, address, routing id, mechanism, credentials; answered with peer, empty,
    /// version, request, status, text, user, metadata.
    private func answer(_ frames: [[UInt8]]) async -> [[UInt8]]? {
        guard frames.count >= 8, frames[1].isEmpty else { return nil }
        let gate = gates[String(decoding: frames[4], as: UTF8.self)]
        // A domain without a gate has no limit.
        let isAdmitted = await gate?.admit() ?? true
        let status = isAdmitted ? "200" : "300"
        let text = isAdmitted ? "OK" : "too many connections"
        return [frames[0], [], Array("1.0".utf8), frames[3], Array(status.utf8), Array(text.utf8), [], []]
    }
}
