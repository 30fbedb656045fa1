internal import Keys
internal import Logging
internal import ZeroMQ

/// The three endpoints, bound, each socket on a reactor of its own.
///
/// None of them asks its peers for signs of life: libzmq 4.3.4 aborts the process (`!_io_error`, stream_engine_base.cpp)
/// when its heartbeat is due on a connection that was lost while its inbound pipe was full, and any peer can bring that
/// about. Peers may ask the desk; for dead ones there are TCP's own probes, and no peer costs more than its pipes.
struct DeskSockets {
    let context: Context
    let intake: Socket
    let publish: Socket
    let replay: Socket
    let intakeEndpoint: String
    let publishEndpoint: String
    let replayEndpoint: String
    let intakeMonitor: SocketMonitor
    let publishMonitor: SocketMonitor
    let replayMonitor: SocketMonitor
    private let admission: Socket
    var all: [Socket] { [intake, publish, replay, admission] }
    var reactors: [Reactor] { all.map(\.reactor) }

    /// - Parameter admits: whether peers wait for the gates to admit them: those must run then.
    /// - Throws: an endpoint in use or an option out of range; then nothing is left open.
    init(_ settings: DeskSettings, admits: Bool = false) async throws(ZeroMQError) {
        let context = Context()
        let curve = settings.keys.map { CurveRole.server($0.secret) }
        let reactors = ["intake", "publish", "replay", "admission"].map { Reactor(name: $0) }
        do throws(ZeroMQError) {
            // Bound first: a handshake finds it there.
            admission = try Socket(.router, context: context, reactor: reactors[3])
            try await admission.bind(Admission.endpoint)
            intake = try Socket(
                .router, context: context, reactor: reactors[0],
                options: SocketOptions {
                    $0.zapDomain = admits ? "intake" : nil
                    $0.curve = curve
                    $0.heartbeatIntervalMilliseconds = 0
                    $0.maximumMessageBytes = settings.intake.maximumFrameBytes
                    $0.receiveHighWaterMarkMessages = settings.intake.receiveHighWaterMarkMessages
                    $0.sendHighWaterMarkMessages = settings.intake.sendHighWaterMarkMessages
                })
            publish = try Socket(
                .xpub, context: context, reactor: reactors[1],
                options: SocketOptions {
                    $0.zapDomain = admits ? "publish" : nil
                    $0.curve = curve
                    $0.heartbeatIntervalMilliseconds = 0
                    $0.sendHighWaterMarkMessages = settings.publish.sendHighWaterMarkMessages
                    // A subscription is one frame. Past the limit it is answered with an error; far past it, cut off.
                    $0.maximumMessageBytes = 16 * settings.publish.maximumFilterBytes
                })
            replay = try Socket(
                .router, context: context, reactor: reactors[2],
                options: SocketOptions {
                    $0.zapDomain = admits ? "replay" : nil
                    $0.curve = curve
                    $0.heartbeatIntervalMilliseconds = 0
                    $0.sendHighWaterMarkMessages = settings.replay.sendHighWaterMarkMessages
                    $0.receiveHighWaterMarkMessages = settings.replay.receiveHighWaterMarkMessages
                    $0.maximumMessageBytes = 16 * settings.publish.maximumFilterBytes
                })
            // Before anyone can connect.
            intakeMonitor = try await intake.monitor()
            publishMonitor = try await publish.monitor()
            replayMonitor = try await replay.monitor()
            intakeEndpoint = try await intake.bind(settings.intakeEndpoint)
            publishEndpoint = try await publish.bind(settings.publishEndpoint)
            replayEndpoint = try await replay.bind(settings.replayEndpoint)
        } catch {
            context.terminate()
            for reactor in reactors { reactor.shutdown() }
            throw error
        }
        self.context = context
    }

    /// What counts and bounds the connections of each endpoint.
    func gates(
        _ settings: DeskSettings, _ keys: KeyRing?, _ figures: Figures, _ logger: Logger
    ) -> ConnectionGates {
        // A producer too many is told so (`busy`), and only a crowd of them is refused.
        let producers = settings.intake.maximumConnections
        return ConnectionGates(
            intake: ConnectionGate(
                reactor: admission.reactor, endpoint: intakeEndpoint, monitor: intakeMonitor,
                maximumConnections: producers + max(16, producers / 4), asksForKeys: keys != nil,
                figures: figures.intakeConnections,
                logger: logger),
            publish: ConnectionGate(
                reactor: admission.reactor, endpoint: publishEndpoint, monitor: publishMonitor,
                maximumConnections: settings.publish.maximumConnections, asksForKeys: keys != nil,
                figures: figures.publishConnections, logger: logger),
            replay: ConnectionGate(
                reactor: admission.reactor, endpoint: replayEndpoint, monitor: replayMonitor,
                maximumConnections: settings.replay.maximumConnections, asksForKeys: keys != nil,
                figures: figures.replayConnections, logger: logger),
            admission: admission, keys: keys, logger: logger)
    }
}

/// The gates of the three endpoints, and what asks them. They work from the beginning, on a thread of their own: no peer's
/// handshake waits for articles that are being recovered or analysed.
struct ConnectionGates: Sendable {
    let intake: ConnectionGate
    let publish: ConnectionGate
    let replay: ConnectionGate
    private let working: Task<Void, any Error>

    init(
        intake: ConnectionGate, publish: ConnectionGate, replay: ConnectionGate, admission socket: Socket,
        keys: KeyRing?, logger: Logger
    ) {
        self.intake = intake
        self.publish = publish
        self.replay = replay
        let admission = Admission(
            socket: socket, gates: ["intake": intake, "publish": publish, "replay": replay], keys: keys, logger: logger)
        working = Task(executorPreference: socket.reactor) {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for gate in [intake, publish, replay] { group.addTask { await gate.run() } }
                group.addTask { try await admission.run() }
                try await group.waitForAll()
            }
        }
    }

    /// Until the sockets close, or the task is cancelled.
    func run() async throws {
        try await withTaskCancellationHandler {
            try await working.value
        } onCancel: {
            working.cancel()
        }
    }
}
