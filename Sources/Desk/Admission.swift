internal import Keys
internal import Logging
internal import ZeroMQ

/// Answers libzmq's question, at each handshake, whether that peer may come in: the ZeroMQ Authentication Protocol
/// (rfc.zeromq.org/spec/27) over `inproc://zeromq.zap.01`.
///
/// Where the desk asks for keys, one that is not authorised is answered 400, which libzmq tells the peer; the name of one
/// that is becomes the user id of all its messages. libzmq itself bounds no endpoint's connections, so their number is
/// looked at too: one too many is answered 300, "try again": libzmq then says nothing to the peer and drops the connection at
/// the end of the handshake interval; a ZeroMQ socket connects anew by itself.
///
/// Fails closed: no answer, or nobody to give it, is no admission (`SocketOptions.zapDomain`), and whoever got past all the
/// same has no user id, without which the endpoints do nothing for it (`KeyRing`).
actor Admission {
    static let endpoint = "inproc://zeromq.zap.01"

    private let socket: Socket
    /// By the ZAP domain of their socket.
    private let gates: [String: ConnectionGate]
    /// Nil where the desk asks for no keys.
    private let keys: KeyRing?
    private let logger: Logger
    private var refusals = OncePerMinute()
    nonisolated var unownedExecutor: UnownedSerialExecutor { socket.unownedExecutor }

    init(socket: Socket, gates: [String: ConnectionGate], keys: KeyRing?, logger: Logger) {
        self.socket = socket
        self.gates = gates
        self.keys = keys
        self.logger = logger
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
    func answer(_ frames: [[UInt8]]) async -> [[UInt8]]? {
        guard frames.count >= 8, frames[1].isEmpty else { return nil }
        let gate = gates[String(decoding: frames[4], as: UTF8.self)]
        func answer(_ status: String, _ text: String, user: String = "") -> [[UInt8]] {
            [frames[0], [], Array("1.0".utf8), frames[3]] + [status, text, user].map { Array($0.utf8) } + [[]]
        }
        var user = ""
        if let keys {
            let key = frames.count >= 9 ? CurvePublicKey(bytes: frames[8]) : nil
            guard frames[7].elementsEqual("CURVE".utf8), let key, let rights = keys.rights(of: key) else {
                await gate?.turnAway()
                say(key, frames)
                return answer("400", "not authorised")
            }
            user = rights.name
        }
        // A domain without a gate has no limit.
        guard await gate?.admit() ?? true else { return answer("300", "too many connections") }
        return answer("200", "OK", user: user)
    }

    private func say(_ key: CurvePublicKey?, _ frames: [[UInt8]]) {
        let endpoint = String(decoding: frames[4], as: UTF8.self)
        let address = String(decoding: frames[5].prefix(64), as: UTF8.self)
        guard let more = refusals.words(for: "\(endpoint) \(address)", now: monotonicNanoseconds()) else { return }
        logger.warning(
            "\(endpoint): refused \(address): its key is not authorised\(more)",
            metadata: ["key": "\(key?.description ?? "none")", "peer": "\(address)"])
    }
}
