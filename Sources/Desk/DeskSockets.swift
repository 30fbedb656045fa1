internal import ZeroMQ

/// The three endpoints, bound, each socket on a reactor of its own.
struct DeskSockets {
    let context: Context
    let intake: Socket
    let publish: Socket
    let replay: Socket
    let intakeEndpoint: String
    let publishEndpoint: String
    let replayEndpoint: String
    var all: [Socket] { [intake, publish, replay] }
    var reactors: [Reactor] { all.map(\.reactor) }

    /// - Throws: an endpoint in use or an option out of range; then nothing is left open.
    init(_ settings: DeskSettings) async throws(ZeroMQError) {
        let context = Context()
        let reactors = ["intake", "publish", "replay"].map { Reactor(name: $0) }
        do throws(ZeroMQError) {
            intake = try Socket(
                .router, context: context, reactor: reactors[0],
                options: SocketOptions {
                    $0.maximumMessageBytes = settings.intake.maximumFrameBytes
                    $0.receiveHighWaterMarkMessages = settings.intake.receiveHighWaterMarkMessages
                    $0.sendHighWaterMarkMessages = settings.intake.sendHighWaterMarkMessages
                })
            publish = try Socket(
                .xpub, context: context, reactor: reactors[1],
                options: SocketOptions {
                    $0.sendHighWaterMarkMessages = settings.publish.sendHighWaterMarkMessages
                    // A subscription is one frame. Past the limit it is answered with an error; far past it, cut off.
                    $0.maximumMessageBytes = 16 * settings.publish.maximumFilterBytes
                })
            replay = try Socket(
                .router, context: context, reactor: reactors[2],
                options: SocketOptions {
                    $0.sendHighWaterMarkMessages = settings.replay.sendHighWaterMarkMessages
                    $0.receiveHighWaterMarkMessages = 64
                    $0.maximumMessageBytes = 16 * settings.publish.maximumFilterBytes
                })
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
}
