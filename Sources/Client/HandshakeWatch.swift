internal import ZeroMQ

/// Learns from a socket's monitor why the desk does not let it in. libzmq itself says nothing to whoever only sends and
/// receives: a connection that is not let in looks like a desk that is silent.
final class HandshakeWatch: Sendable {
    private struct State {
        var refusal: ClientError?
        /// When the connection was made, and how often in a row it ended at once in the handshake.
        var connected: ContinuousClock.Instant?
        var brokenAtOnce = 0
        var hasBeenLetIn = false
    }
    private let state = Lock(State())
    private let endpoint: String
    private let keys: CurveRole?
    private let endsWhereKeysAreMissing: Bool
    private let watching: Lock<Task<Void, Never>?>

    /// - Parameters:
    ///   - keys: with which the socket connects.
    ///   - endsWhereKeysAreMissing: without keys, a desk that hangs up at each first attempt is taken for one that asks for
    ///     some. It may be a proxy before a desk that is down: whoever waits for ever goes on waiting.
    init(
        _ socket: Socket, endpoint: String, keys: CurveRole?, endsWhereKeysAreMissing: Bool
    ) async throws(ZeroMQError) {
        self.endsWhereKeysAreMissing = endsWhereKeysAreMissing
        self.endpoint = endpoint
        self.keys = keys
        watching = Lock(nil)
        let monitor = try await socket.monitor()
        let task = Task { [weak self] in
            for await event in monitor {
                guard let self else { return }
                self.take(event.kind)
            }
        }
        watching.withLock { $0 = task }
    }

    deinit { watching.withLock { $0?.cancel() } }

    /// Throws once it is clear that trying again makes no sense. libzmq does not even try again.
    func check() throws(ClientError) {
        if let refusal = state.withLock(\.refusal) { throw refusal }
    }

    private func take(_ event: ConnectionEvent.Kind) {
        state.withLock { state in
            switch event {
            case .connected: state.connected = .now
            case .handshakeSucceeded:
                state.brokenAtOnce = 0
                state.hasBeenLetIn = true
            case .handshakeFailed(let failure):
                if let reason = reason(failure, &state) { state.refusal = .notLetIn(endpoint, reason) }
            default: break
            }
        }
    }

    private func reason(_ failure: HandshakeFailure, _ state: inout State) -> String? {
        switch (failure, keys) {
        case (.mechanism, nil): return "it asks for keys, and we have none: --server-key and --key"
        case (.mechanism, _):
            return "it asks for no keys, and we were given some: leave them out, or give the desk some"
        case (.notAdmitted(400), .client(let secret, _)):
            return "our key \(secret.publicKey) is not, or no longer, among its authorised keys"
        case (.notAdmitted(400), _): return "it does not authorise us"
        case (.broken, .client(_, let server)):
            // A desk that cannot decrypt us hangs up without a word and at once; one that stops does so once.
            guard let connected = state.connected, ContinuousClock.now - connected < .seconds(1) else { return nil }
            state.brokenAtOnce += 1
            return state.brokenAtOnce < 4
                ? nil : "it hangs up at each attempt: \(server) is hardly its public key (--server-key)"
        case (.broken, nil):
            // As often as not it hangs up before it has said that it asks for keys.
            guard endsWhereKeysAreMissing, !state.hasBeenLetIn, let connected = state.connected,
                ContinuousClock.now - connected < .seconds(1)
            else { return nil }
            state.brokenAtOnce += 1
            return state.brokenAtOnce < 8
                ? nil : "it hangs up at each attempt, as one does that asks for keys: --server-key and --key"
        default: return nil
        }
    }
}
