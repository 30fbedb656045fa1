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

    /// - Parameter monitor: made before the endpoint was bound, so that no connection is missed.
    init(
        reactor: Reactor, endpoint: String, monitor: SocketMonitor, maximumConnections: Int,
        figures: Figures.ConnectionFigures,
        logger: Logger
    ) {
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
            case .handshakeFailed: figures.handshakesFailed.add()
            case .acceptFailed(let reason):
                figures.acceptsFailed.add()
                logger.warning("\(endpoint): a connection could not be accepted: \(reason)")
            case .listening, .connected, .handshakeSucceeded, .retrying: continue
            }
        }
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
