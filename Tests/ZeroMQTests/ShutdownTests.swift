import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(1))) struct ShutdownTests {
    /// A receiver, a sender at its high-water mark and a sleeper, all waiting.
    struct Waiting {
        let receive: Task<Void, any Error>
        let send: Task<Void, any Error>

        init(_ context: Context, _ reactor: Reactor) async throws {
            let pull = try Socket(.pull, context: context, reactor: reactor)
            _ = try await pull.bind("tcp://127.0.0.1:*")
            let push = try Socket(.push, context: context, reactor: reactor)
            try await push.bind("tcp://127.0.0.1:*")
            receive = Task { _ = try await pull.receive(upTo: 1) }
            send = Task { _ = try await push.send(MessageBatch([["nobody is connected"]])) }
            // Long enough for most runs to find both suspended; either way the outcome is the same.
            try await reactor.sleep(for: .milliseconds(3))
        }
    }

    @Test("closing a socket resumes whoever waits on it with .closed, and later calls throw it")
    func close() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(.pull, context: context, reactor: reactor)
            try await pull.bind("tcp://127.0.0.1:*")
            let waiter = Task { try await pull.receive(upTo: 1).messageCount }
            try await reactor.sleep(for: .milliseconds(3))
            await pull.close()
            await pull.close()
            await expectError(.closed) { try await waiter.value }
            await expectError(.closed) { try await pull.receive(upTo: 1) }
            await expectError(.closed) { try await pull.bind("tcp://127.0.0.1:*") }
            #expect(await pull.isClosed)
        }
    }

    @Test("cancelling a task resumes its receive, send and sleep with .cancelled")
    func cancellation() async throws {
        try await withReactor { context, reactor in
            let waiting = try await Waiting(context, reactor)
            let sleep = Task { try await reactor.sleep(for: .seconds(3_600)) }
            waiting.receive.cancel()
            waiting.send.cancel()
            sleep.cancel()
            await expectError(.cancelled) { try await waiting.receive.value }
            await expectError(.cancelled) { try await waiting.send.value }
            await expectError(.cancelled) { try await sleep.value }
        }
    }

    @Test("a cancellation at any moment ends the receive: it is never lost between two states")
    func cancellationRace() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(.pull, context: context, reactor: reactor)
            try await pull.bind("tcp://127.0.0.1:*")
            for round in 0..<500 {
                let waiter = Task { _ = try await pull.receive(upTo: 1) }
                let sleeper = Task { try await reactor.sleep(for: .seconds(3_600)) }
                for _ in 0..<(round % 50) { await Task.yield() }
                waiter.cancel()
                sleeper.cancel()
                await expectError(.cancelled) { try await waiter.value }
                await expectError(.cancelled) { try await sleeper.value }
            }
        }
    }

    @Test("shutting the context down resumes every waiter with .terminated")
    func contextShutdown() async throws {
        try await withReactor { context, reactor in
            let waiting = try await Waiting(context, reactor)
            context.shutdown()
            await expectError(.terminated) { try await waiting.receive.value }
            await expectError(.terminated) { try await waiting.send.value }
            await expectError(.terminated) { try Socket(.pull, context: context, reactor: reactor) }
        }
    }

    @Test("shutting one context down leaves the waiters of another on the same reactor waiting")
    func otherContext() async throws {
        try await withReactor { context, reactor in
            let doomed = Context()
            let waiting = try await Waiting(doomed, reactor)
            let (pull, push, _) = try await pair(.pull, .push, context, reactor)
            async let received = pull.receive(upTo: 1).texts()
            doomed.terminate()
            await #expect(throws: ZeroMQError.self) { try await waiting.receive.value }
            await #expect(throws: ZeroMQError.self) { try await waiting.send.value }
            _ = try await push.send(MessageBatch([["still here"]]))
            #expect(try await received == [["still here"]])
        }
    }

    @Test("terminating with sockets open on several reactors closes them all and returns", arguments: 0..<20)
    func terminateOpenSockets(round: Int) async throws {
        let context = Context()
        let reactors = [Reactor(name: "a"), Reactor(name: "b")]
        let waiting = [try await Waiting(context, reactors[0]), try await Waiting(context, reactors[1])]
        if round % 2 == 0 { reactors[0].shutdown() }
        context.terminate()
        context.terminate()
        for waiter in waiting.flatMap({ [$0.receive, $0.send] }) {
            await #expect(throws: ZeroMQError.self) { try await waiter.value }
        }
        for reactor in reactors {
            reactor.shutdown()
            reactor.shutdown()
        }
        await expectError(.terminated) { try Socket(.pull, context: context, reactor: reactors[0]) }
    }

    @Test("terminating while others open, use and drop sockets returns")
    func terminateUnderLoad() async throws {
        for _ in 0..<10 {
            let context = Context()
            let reactors = [Reactor(name: "a"), Reactor(name: "b")]
            await withTaskGroup(of: Void.self) { group in
                for task in 0..<4 {
                    group.addTask {
                        do {
                            while true {
                                let (pull, push, _) = try await pair(
                                    .pull, .push, context, reactors[task % 2],
                                    connectedOptions: SocketOptions { $0.lingerMilliseconds = 10 })
                                _ = try await push.send(MessageBatch([["x"]]))
                                _ = try await pull.receive(upTo: 1)
                                if task == 0 { await pull.close() }
                            }
                        } catch {
                            #expect(
                                error as? ZeroMQError == .terminated || error as? ZeroMQError == .closed, "\(error)")
                        }
                    }
                }
                try? await reactors[0].sleep(for: .milliseconds(20))
                context.terminate()
            }
            for reactor in reactors { reactor.shutdown() }
        }
    }

    @Test("terminating on a reactor's own thread does not lock it up")
    func terminateOnReactor() async throws {
        let context = Context()
        let reactor = Reactor(name: "own")
        let waiting = try await Waiting(context, reactor)
        await Task(executorPreference: reactor) { context.terminate() }.value
        await #expect(throws: ZeroMQError.self) { try await waiting.receive.value }
        reactor.shutdown()
    }

    @Test("shutting a reactor down resumes its waiters with .closed, and its sockets answer afterwards")
    func reactorShutdown() async throws {
        let context = Context()
        let reactor = Reactor(name: "short")
        let waiting = try await Waiting(context, reactor)
        let sleep = Task { try await reactor.sleep(for: .seconds(3_600)) }
        let late = try Socket(.pull, context: context, reactor: reactor)
        reactor.shutdown()
        await expectError(.closed) { try await waiting.receive.value }
        await expectError(.closed) { try await waiting.send.value }
        await expectError(.closed) { try await sleep.value }
        // The actor's thread has gone; its calls still come back.
        try await late.bind("tcp://127.0.0.1:*")
        await expectError(.closed) { try await late.receive(upTo: 1) }
        await late.close()
        context.terminate()
    }

    @Test("shutting a reactor down from several threads, and from its own, returns on all of them")
    func reactorShutdownEverywhere() async throws {
        for _ in 0..<20 {
            let reactor = Reactor(name: "short")
            await withTaskGroup(of: Void.self) { group in
                group.addTask(executorPreference: reactor) { reactor.shutdown() }
                for _ in 0..<2 { group.addTask { reactor.shutdown() } }
            }
        }
    }

    @Test("what was sent is delivered although the sender's context is terminated at once")
    func lingerDelivers() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(.pull, context: context, reactor: reactor)
            let endpoint = try await pull.bind("tcp://127.0.0.1:*")
            let sending = Context()
            let push = try Socket(
                .push, context: sending, reactor: reactor, options: SocketOptions { $0.lingerMilliseconds = 30_000 })
            try await push.connect(endpoint)
            _ = try await push.send(MessageBatch((0..<900).map { ["\($0)"] }))
            async let received: Int = {
                var count = 0
                while count < 900 { count += try await pull.receive(upTo: 100).messageCount }
                return count
            }()
            sending.terminate()
            #expect(try await received == 900)
        }
    }

    @Test("a message to a peer that never comes holds up the termination for as long as it lingers, not for ever")
    func lingerIsBounded() async throws {
        try await withReactor { _, reactor in
            let context = Context()
            let push = try Socket(
                .push, context: context, reactor: reactor, options: SocketOptions { $0.lingerMilliseconds = 50 })
            try await push.connect("tcp://127.0.0.1:9")
            _ = try await push.send(MessageBatch([["to nobody"]]))
            context.terminate()
        }
    }
}
