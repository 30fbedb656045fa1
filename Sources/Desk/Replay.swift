internal import Wire
internal import ZeroMQ

/// The replay endpoint: drives a `ReplayDesk` with a socket. Lives on the replay reactor.
actor Replay {
    private let socket: Socket
    private let keys: KeyRing?
    private var desk: ReplayDesk
    nonisolated var unownedExecutor: UnownedSerialExecutor { socket.unownedExecutor }

    /// Bytes of answers that readers have not taken yet.
    var heldBytes: Int { desk.held.value }

    /// Records read to close a gap, by filter.
    var missed: [[UInt8]: Int] { desk.missed }

    init(socket: Socket, keys: KeyRing?, desk: sending ReplayDesk) {
        self.socket = socket
        self.keys = keys
        self.desk = desk
    }

    /// Until the socket closes.
    func run() async throws {
        var batch = MessageBatch()
        while true {
            do {
                batch = try await socket.receive(upTo: 16, into: batch)
            } catch {
                guard error.isEnd else { throw error }
                return
            }
            for message in 0..<batch.messageCount where !Task.isCancelled {
                let frames = batch.frames(ofMessage: message)
                var answer = MessageBatch()
                let peer = batch.bytes(frame: frames.lowerBound)
                let access = keys.access(ofUser: batch.userID(frame: frames.upperBound - 1))
                answer.append(
                    batch.withFrames(frames.dropFirst()) { desk.answer($0, access) }, to: peer, holding: desk.held)
                // A reader that does not take its answers loses them, and asks again.
                _ = try await socket.trySendToEach(&answer)
                // Between two answers others on this reactor, and a stop, get their turn.
                await Task.yield()
            }
        }
    }
}
