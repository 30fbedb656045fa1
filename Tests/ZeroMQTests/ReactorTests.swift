import Glibc
import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(1))) struct ReactorTests {
    actor Counter {
        let reactor: Reactor
        var count = 0
        nonisolated var unownedExecutor: UnownedSerialExecutor { reactor.asUnownedSerialExecutor() }
        init(_ reactor: Reactor) { self.reactor = reactor }
        func add() -> Bool {
            count += 1
            return reactor.isOnThread
        }
        func drain(_ socket: isolated Socket) throws -> Int {
            var batch = try socket.receiveAvailable(upTo: 1_000, into: MessageBatch())
            defer { batch.removeAll() }
            return batch.messageCount
        }
    }

    @Test("actors pinned to a reactor, and tasks that prefer it, run on its thread")
    func pinned() async throws {
        try await withReactor { _, reactor in
            let counter = Counter(reactor)
            #expect(await counter.add())
            #expect(await Task(executorPreference: reactor) { reactor.isOnThread }.value)
            #expect(!reactor.isOnThread)
        }
    }

    @Test("calls from many tasks at once are all run, one at a time")
    func manyCallers() async throws {
        try await withReactor { _, reactor in
            let counter = Counter(reactor)
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<50 {
                    group.addTask { for _ in 0..<200 { _ = await counter.add() } }
                }
            }
            #expect(await counter.count == 10_000)
        }
    }

    @Test("no signal is delivered to a reactor's thread")
    func signalsMasked() async throws {
        try await withReactor { _, reactor in
            let open = await Task(executorPreference: reactor) {
                var mask = sigset_t()
                pthread_sigmask(SIG_BLOCK, nil, &mask)
                return [SIGTERM, SIGINT, SIGHUP, SIGUSR1, SIGCHLD, SIGPIPE].filter { sigismember(&mask, $0) != 1 }
            }.value
            #expect(open == [])
        }
    }

    @Test("starting a reactor leaves the caller's own signal mask as it was")
    func callersMask() {
        func masked() -> [CInt] {
            var mask = sigset_t()
            pthread_sigmask(SIG_BLOCK, nil, &mask)
            return (1..<32).filter { sigismember(&mask, $0) == 1 }
        }
        let before = masked()
        Reactor(name: "brief").shutdown()
        #expect(masked() == before)
    }

    @Test("sleeps end in the order of their deadlines, and never early")
    func sleeps() async throws {
        try await withReactor { _, reactor in
            let ended = try await withThrowingTaskGroup(of: Int.self) { group in
                for milliseconds in [60, 30, 1, 0] {
                    group.addTask {
                        let start = ContinuousClock.now
                        try await reactor.sleep(for: .milliseconds(milliseconds))
                        #expect(start.duration(to: .now) >= .milliseconds(milliseconds))
                        return milliseconds
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(ended.sorted() == [0, 1, 30, 60])
            try await reactor.sleep(until: .now - .seconds(1))
        }
    }

    @Test("a socket that always has something keeps neither jobs nor other sockets nor timers waiting")
    func busySocket() async throws {
        try await withReactor { context, reactor in
            let feeder = Reactor(name: "feeder")
            defer { feeder.shutdown() }
            let (pull, push, _) = try await pair(.pull, .push, context, reactor, other: feeder)
            let (quiet, asker, _) = try await pair(.pull, .push, context, reactor, other: feeder)
            let feed = Task(executorPreference: feeder) {
                var batch = MessageBatch()
                while !Task.isCancelled {
                    for _ in 0..<64 { batch.append(copying: "x") }
                    batch = try await push.send(batch)
                }
            }
            let drain = Task(executorPreference: reactor) {
                var batch = MessageBatch()
                while true { batch = try await pull.receive(upTo: 1, into: batch) }
            }
            let counter = Counter(reactor)
            for round in 0..<50 {
                _ = await counter.add()
                try await reactor.sleep(for: .milliseconds(1))
                _ = try await asker.send(MessageBatch([["\(round)"]]))
                #expect(try await quiet.receive(upTo: 1).texts() == [["\(round)"]])
            }
            drain.cancel()
            feed.cancel()
            _ = await drain.result
            _ = await feed.result
        }
    }

    @Test("jobs that never run out do not keep a socket or a timer waiting")
    func busyInbox() async throws {
        try await withReactor { context, reactor in
            let (pull, push, _) = try await pair(.pull, .push, context, reactor)
            let counter = Counter(reactor)
            let busy = (0..<3).map { _ in
                Task { while !Task.isCancelled { _ = await counter.add() } }
            }
            for round in 0..<50 {
                _ = try await push.send(MessageBatch([["\(round)"]]))
                #expect(try await pull.receive(upTo: 1).texts() == [["\(round)"]])
                try await reactor.sleep(for: .milliseconds(1))
            }
            for task in busy { task.cancel() }
            for task in busy { await task.value }
        }
    }

    @Test("a socket taken as isolated can be asked without a suspension")
    func isolatedSocket() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(.pull, context: context, reactor: reactor)
            #expect(try await Counter(reactor).drain(pull) == 0)
        }
    }
}
