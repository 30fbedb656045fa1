import Glibc
import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(1))) struct SocketMonitorTests {
    @Test("both sides see the connection come and go")
    func comeAndGo() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(.pull, context: context, reactor: reactor)
            let accepted = try await pull.monitor()
            let endpoint = try await pull.bind("tcp://127.0.0.1:*")
            let push = try Socket(.push, context: context, reactor: reactor)
            let made = try await push.monitor()
            try await push.connect(endpoint)
            var kinds: [ConnectionEvent.Kind] = []
            for await event in accepted {
                #expect(event.endpoint == endpoint)
                kinds.append(event.kind)
                if event.kind == .handshakeSucceeded { await push.close() }
                if event.kind == .disconnected { break }
            }
            #expect(kinds == [.listening, .accepted, .handshakeSucceeded, .disconnected])
            kinds = []
            // Ends by itself: the socket was closed.
            for await event in made { kinds.append(event.kind) }
            #expect(kinds.prefix(2) == [.connected, .handshakeSucceeded])
        }
    }

    @Test("a peer that does not speak ZeroMQ is reported with a reason")
    func handshakeFailed() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(
                .pull, context: context, reactor: reactor,
                options: SocketOptions { $0.handshakeIntervalMilliseconds = 50 })
            let monitor = try await pull.monitor()
            let endpoint = try await pull.bind("tcp://127.0.0.1:*")
            let port = try #require(UInt16(endpoint.split(separator: ":").last ?? ""))
            let descriptor = try #require(plainConnection(port: port))
            defer { close(descriptor) }
            let greeting = Array("GET / HTTP/1.1\r\nHost: nobody, certainly no ZMTP peer at all\r\n\r\n".utf8)
            _ = write(descriptor, greeting, greeting.count)
            for await event in monitor {
                if case .handshakeFailed(let failure) = event.kind {
                    #expect(!"\(failure)".isEmpty)
                    break
                }
                if event.kind == .disconnected { break }
            }
        }
    }

    @Test("a monitor that nobody reads, or that was let go, stops neither its socket nor the termination")
    func unread() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(.pull, context: context, reactor: reactor)
            let unread = try await pull.monitor()
            let endpoint = try await pull.bind("tcp://127.0.0.1:*")
            for round in 0..<30 {
                let push = try Socket(.push, context: context, reactor: reactor)
                _ = try await push.monitor()
                try await push.connect(endpoint)
                _ = try await push.send(MessageBatch([["\(round)"]]))
                #expect(try await pull.receive(upTo: 1).texts() == [["\(round)"]])
                await push.close()
            }
            _ = unread
        }
    }

    @Test("a second monitor ends the first, and cancelling its reader ends that one")
    func second() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(.pull, context: context, reactor: reactor)
            let first = try await pull.monitor()
            let second = try await pull.monitor()
            for await _ in first {}
            try await pull.bind("tcp://127.0.0.1:*")
            var iterator = second.makeAsyncIterator()
            #expect(await iterator.next()?.kind == .listening)
            let reader = Task { for await _ in second {} }
            reader.cancel()
            await reader.value
        }
    }
}
