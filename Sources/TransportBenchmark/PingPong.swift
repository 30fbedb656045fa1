internal import ZeroMQ

/// One message there and back, again and again: what a single hop costs when nothing can be batched.
struct PingPong: Sendable {
    var size: Int
    var count: Int

    func run() async throws -> Duration {
        let contexts = [Context(), Context()]
        let reactors = [Reactor(name: "bench ping"), Reactor(name: "bench pong")]
        defer {
            for context in contexts { context.terminate() }
            for reactor in reactors { reactor.shutdown() }
        }
        let there = try Socket(.dealer, context: contexts[1], reactor: reactors[1])
        let here = try Socket(.dealer, context: contexts[0], reactor: reactors[0])
        try await here.connect(try await there.bind("tcp://127.0.0.1:*"))
        let (size, count) = (size, count)
        let echo = Task(executorPreference: reactors[1]) {
            var batch = MessageBatch(minimumCapacity: 1)
            for _ in 0..<count {
                batch = try await there.receive(upTo: 1, into: batch)
                batch = try await there.send(batch)
            }
        }
        let start = ContinuousClock.now
        try await Task(executorPreference: reactors[0]) {
            var batch = MessageBatch(minimumCapacity: 1)
            for _ in 0..<count {
                batch.append(byteCount: size) { $0.initializeMemory(as: UInt8.self, repeating: 7) }
                batch = try await here.send(batch)
                batch = try await here.receive(upTo: 1, into: batch)
                batch.removeAll()
            }
        }.value
        let elapsed = start.duration(to: .now)
        try await echo.value
        return elapsed
    }
}
