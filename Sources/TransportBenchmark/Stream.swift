internal import ZeroMQ

/// What the Swift side of a pairing is measured at: one task sends, another receives, each on a reactor of its own, the
/// two sides with a context each as in two processes.
struct Stream: Sendable {
    enum Pattern: String, Sendable, CaseIterable {
        case pushPull = "push-pull"
        case dealerRouter = "dealer-router"
    }
    enum Placement: String, Sendable, CaseIterable {
        /// The tasks run on their sockets' reactors, as the desk's intake and publisher do.
        case pinned
        /// The tasks run on the global pool; each call is a hop there and back.
        case hop
    }
    enum Body: Sendable {
        case copied
        case adopted
    }
    var pattern: Pattern
    var placement: Placement
    var body = Body.copied
    /// Bytes of a message.
    var size: Int
    var count: Int
    /// Messages a call, at most.
    var batch: Int
    var highWaterMark: Int

    /// Elapsed from the first send to the last receipt.
    func run() async throws -> Duration {
        let sending = Context()
        let receiving = Context()
        let senderReactor = Reactor(name: "bench send")
        let receiverReactor = Reactor(name: "bench receive")
        defer {
            sending.terminate()
            receiving.terminate()
            senderReactor.shutdown()
            receiverReactor.shutdown()
        }
        let options = SocketOptions {
            $0.sendHighWaterMarkMessages = highWaterMark
            $0.receiveHighWaterMarkMessages = highWaterMark
            $0.lingerMilliseconds = 0
        }
        let receiver = try Socket(
            pattern == .pushPull ? .pull : .router, context: receiving, reactor: receiverReactor, options: options)
        let sender = try Socket(
            pattern == .pushPull ? .push : .dealer, context: sending, reactor: senderReactor, options: options)
        try await sender.connect(try await receiver.bind("tcp://127.0.0.1:*"))

        let pinned = placement == .pinned
        let start = ContinuousClock.now
        let send = Task(executorPreference: pinned ? senderReactor : globalConcurrentExecutor) { [self] in
            try await self.send(over: sender)
        }
        let receive = Task(executorPreference: pinned ? receiverReactor : globalConcurrentExecutor) { [self] in
            try await self.receive(from: receiver)
        }
        let sum = try await receive.value
        let elapsed = start.duration(to: .now)
        try await send.value
        precondition(sum >= UInt64(count) * UInt64(size), "messages are missing")
        return elapsed
    }

    private func send(over socket: Socket) async throws {
        var messages = MessageBatch(minimumCapacity: batch)
        var sent = 0
        while sent < count {
            let end = min(count, sent + batch)
            for number in sent..<end { append(number, to: &messages) }
            messages = try await socket.send(messages)
            sent = end
        }
    }

    /// A function of its own: Swift 6.3.1 compiles this switch for ever, without optimisation, where it stands in the loop
    /// above, around a value that cannot be copied and is given away and got back.
    private func append(_ number: Int, to messages: inout MessageBatch) {
        let byte = UInt8(truncatingIfNeeded: number)
        switch body {
        case .copied: messages.append(byteCount: size) { $0.initializeMemory(as: UInt8.self, repeating: byte) }
        case .adopted: messages.append(adopting: [UInt8](repeating: byte, count: size))
        }
    }

    private func receive(from socket: Socket) async throws -> UInt64 {
        var messages = MessageBatch(minimumCapacity: 2 * batch)
        var received = 0
        var sum: UInt64 = 0
        while received < count {
            messages = try await socket.receive(upTo: batch, into: messages)
            for message in 0..<messages.messageCount {
                let body = messages[frame: messages.frames(ofMessage: message).upperBound - 1]
                sum &+= UInt64(body.byteCount) &+ UInt64(body.unsafeLoad(as: UInt8.self))
            }
            received += messages.messageCount
        }
        return sum
    }
}
