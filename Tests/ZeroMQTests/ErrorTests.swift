import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(1))) struct ErrorTests {
    @Test("an endpoint that is taken names itself, and how to find who holds it")
    func addressInUse() async throws {
        try await withReactor { context, reactor in
            let first = try Socket(.pull, context: context, reactor: reactor)
            let endpoint = try await first.bind("tcp://127.0.0.1:*")
            let port = try #require(endpoint.split(separator: ":").last)
            let second = try Socket(.pull, context: context, reactor: reactor)
            do throws(ZeroMQError) {
                try await second.bind(endpoint)
                Issue.record("two sockets are bound to \(endpoint)")
            } catch {
                #expect(error == .addressInUse)
                #expect(error.endpoint == endpoint)
                #expect(error.description.hasPrefix("bind \(endpoint): Address already in use"))
                #expect(error.description.contains("ss -ltnp 'sport = :\(port)'"))
            }
            try await first.unbind(endpoint)
        }
    }

    @Test(
        "an endpoint that cannot be read says what one looks like",
        arguments: [
            "5560", "tcp://", "tcp://127.0.0.1", "tcp://127.0.0.1:99999", "carrier-pigeon://roof", "",
        ])
    func badEndpoint(endpoint: String) async throws {
        try await withReactor { context, reactor in
            let socket = try Socket(.dealer, context: context, reactor: reactor)
            let error = await #expect(throws: ZeroMQError.self) { try await socket.connect(endpoint) }
            #expect(error?.description.contains("tcp://HOST:PORT") == true, "\(String(describing: error))")
        }
    }

    @Test("an option out of range is named with its value and what is allowed")
    func badOption() async throws {
        try await withReactor { context, reactor in
            let error = #expect(throws: ZeroMQError.self) {
                try Socket(
                    .push, context: context, reactor: reactor, options: SocketOptions { $0.lingerMilliseconds = -1 })
            }
            #expect(error?.description.contains("lingerMilliseconds = -1, allowed is 0 to") == true)
            #expect(throws: ZeroMQError.invalidArgument) {
                try Socket(
                    .dealer, context: context, reactor: reactor, options: SocketOptions { $0.routingIdentity = [0] })
            }
        }
    }

    @Test("an error matches its kind wherever it happened, and no other")
    func matching() {
        let error: any Error = ZeroMQError(code: ZeroMQError.closed.code, operation: "receive")
        switch error {
        case ZeroMQError.cancelled: Issue.record("closed is taken for cancelled")
        case ZeroMQError.closed: break
        default: Issue.record("closed is not recognised")
        }
        #expect(Set([ZeroMQError.closed, .closed, .again]).count == 2)
    }

    @Test("a socket says what its kind cannot do")
    func wrongKind() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(.pull, context: context, reactor: reactor)
            await expectError(.notSupported) { try await pull.send(MessageBatch([["x"]])) }
            let push = try Socket(.push, context: context, reactor: reactor)
            await expectError(.notSupported) { try await push.receive(upTo: 1) }
        }
    }
}
