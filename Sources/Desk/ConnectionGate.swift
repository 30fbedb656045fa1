internal import Logging
internal import ZeroMQ

/// Counts the connections of one endpoint, and says whether there is room for another.
///
/// Told of connections by libzmq's monitor, which is always a little late. A handshake that asks for admission belongs to
/// a connection that was accepted before, so whichever of the two counts is ahead is the truth.
///
/// Lives on the reactor of `Admission`, which asks it: a handshake waits for no article that is being analysed.
actor ConnectionGate {
    private let reactor: Reactor
    nonisolated var unownedExecutor: UnownedSerialExecutor { reactor.asUnownedSerialExecutor() }
    private let monitor: SocketMonitor
    private let maximumConnections: Int
    private let figures: Figures.ConnectionFigures
    private let logger: Logger
    private let endpoint: String
    private var accepted = 0
    private var asked = 0
    private var closed = 0
    /// Refused and not yet gone: libzmq lets them go when their handshake has taken too long. Who ends is taken for one of
    /// them as long as there are any: that errs towards refusing, and only until they have gone.
    private var leaving = 0
    private var isFull = false
    /// Whether the endpoint asks for keys.
    private let asksForKeys: Bool
    private var refusals = OncePerMinute()

    /// - Parameter monitor: made before the endpoint was bound, so that no connection is missed.
    init(
        reactor: Reactor, endpoint: String, monitor: SocketMonitor, maximumConnections: Int,
        asksForKeys: Bool = false, figures: Figures.ConnectionFigures,
        logger: Logger
    ) {
        self.asksForKeys = asksForKeys
        self.reactor = reactor
        self.endpoint = endpoint
        self.monitor = monitor
        self.maximumConnections = maximumConnections
        self.figures = figures
        self.logger = logger
    }

    /// Connections now, those included that have not said yet what they are, or wait to be let go.
    var open: Int { max(accepted, asked) - closed }

    /// Counts until the socket closes or the task is cancelled.
    func run() async {
        for await event in monitor {
            switch event.kind {
            case .accepted:
                accepted += 1
                figures.accepted.add()
            case .disconnected:
                closed += 1
                leaving = max(0, leaving - 1)
                figures.closed.add()
            case .handshakeFailed(let failure):
                figures.handshakesFailed.add()
                notAuthorised(failure)
            case .unbound:
                // The end of each is not reported: they ended with their listener.
                closed = max(accepted, asked)
                leaving = 0
            case .acceptFailed(let reason):
                figures.acceptsFailed.add()
                logger.warning("\(endpoint): a connection could not be accepted: \(reason)")
            case .listening, .connected, .handshakeSucceeded, .retrying: continue
            }
        }
    }

    /// One more that may not stay whatever room there is: its key is not authorised.
    func turnAway() {
        asked += 1
        figures.unknownKeys.add()
    }

    /// What `Admission` never hears of: the handshake has failed before there was a key to ask about. libzmq does not
    /// say whose it was.
    private func notAuthorised(_ failure: HandshakeFailure) {
        let sentence: String
        switch failure {
        case .mechanism where asksForKeys:
            figures.withoutKey.add()
            sentence = "a peer without a key was refused"
        case .mechanism: sentence = "a peer that has keys was refused: this desk has none (keys.serverSecretKeyFile)"
        case .decryption:
            figures.wrongServerKey.add()
            sentence = "a peer was refused that has another public key of this desk than the desk's own"
        default: return
        }
        guard let more = refusals.words(for: "\(failure)", now: monotonicNanoseconds()) else { return }
        logger.warning("\(endpoint): \(sentence)\(more)")
    }

    /// Whether one more, which is counted already, may stay. Of many that come at once, as many as there is room for: those
    /// that are refused do not count against the others, or a crowd that comes back together would never be let in.
    func admit() -> Bool {
        asked += 1
        let hasRoom = open - leaving <= maximumConnections
        if !hasRoom {
            leaving += 1
            figures.refused.add()
        }
        // Once, not for each that comes while it lasts.
        if isFull == hasRoom {
            isFull = !hasRoom
            if isFull {
                logger.warning("\(endpoint): it has \(maximumConnections) connections, its limit; more are refused")
            }
        }
        return hasRoom
    }
}
