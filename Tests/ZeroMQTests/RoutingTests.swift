import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(1))) struct RoutingTests {
    @Test("a ROUTER drops and counts what has no peer, and sends the others")
    func unroutable() async throws {
        try await withReactor { context, reactor in
            let (router, dealer, _) = try await pair(
                .router, .dealer, context, reactor, connectedOptions: SocketOptions { $0.routingIdentity = [65] })
            _ = try await dealer.send(MessageBatch([["hello"]]))
            #expect(try await router.receive(upTo: 1).texts() == [["A", "hello"]])
            let mixed = [["A", "1"], ["nobody", "2"], ["A", "3"], ["nobody", "4", "5"]]
            var batch = MessageBatch(mixed)
            #expect(try await router.trySend(&batch) == 4)
            #expect(batch.messageCount == 0 && batch.totalBytes == 0)
            #expect(await router.unroutableMessages == 2)
            _ = try await router.send(MessageBatch(mixed))
            batch.append(sharingMessage: 1, of: MessageBatch(mixed))
            #expect(try await router.trySendToEach(&batch) == RouterSend(sent: 0, unroutable: 1, waiting: 0))
            #expect(await router.unroutableMessages == 5)
            var texts: [[String]] = []
            while texts.count < 4 { texts += try await dealer.receive(upTo: 4).texts() }
            #expect(texts == [["1"], ["3"], ["1"], ["3"]])
        }
    }

    @Test("a peer that takes nothing holds up nobody else, and its messages stay in order")
    func fullPeer() async throws {
        try await withReactor { context, reactor in
            let small = SocketOptions {
                $0.sendHighWaterMarkMessages = 4
                $0.receiveHighWaterMarkMessages = 4
                $0.sendBufferBytes = 4_096
                $0.receiveBufferBytes = 4_096
                $0.lingerMilliseconds = 0
            }
            func dealer(_ name: String, _ endpoint: String) async throws -> Socket {
                var options = small
                options.routingIdentity = Array(name.utf8)
                let dealer = try Socket(.dealer, context: context, reactor: reactor, options: options)
                try await dealer.connect(endpoint)
                _ = try await dealer.send(MessageBatch([["hello"]]))
                return dealer
            }
            let router = try Socket(.router, context: context, reactor: reactor, options: small)
            let endpoint = try await router.bind("tcp://127.0.0.1:*")
            let slow = try await dealer("slow", endpoint)
            let quick = try await dealer("quick", endpoint)
            for _ in 0..<2 { _ = try await router.receive(upTo: 1) }

            let body = String(repeating: "x", count: 200_000)
            var batch = MessageBatch()
            for number in 0..<40 {
                batch.append(message: [Array("slow".utf8), Array("\(number)".utf8), Array(body.utf8)])
            }
            batch.append(message: [Array("quick".utf8), Array("now".utf8)])
            batch.append(message: [Array("gone".utf8), Array("never".utf8)])
            let first = try await router.trySendToEach(&batch)
            #expect(first.sent < 41 && first.unroutable == 1)
            #expect(first.sent + first.unroutable + first.waiting == 42)
            #expect(batch.messageCount == first.waiting)
            #expect(batch.totalBytes > first.waiting * 200_000)
            #expect(try await quick.receive(upTo: 1).texts() == [["now"]])

            var numbers: [Int] = []
            while numbers.count < 40 {
                let received = try await slow.receive(upTo: 3, timeoutMilliseconds: 1)
                numbers += received.texts().compactMap { Int($0[0]) }
                if !batch.isEmpty { _ = try await router.trySendToEach(&batch) }
            }
            #expect(numbers == Array(0..<40))
            #expect(batch.messageCount == 0 && batch.totalBytes == 0)
        }
    }

    @Test("a ROUTER's send waits for a full peer and goes on when it takes something")
    func routerSendWaits() async throws {
        try await withReactor { context, reactor in
            let small = SocketOptions {
                $0.sendHighWaterMarkMessages = 2
                $0.receiveHighWaterMarkMessages = 2
                $0.sendBufferBytes = 4_096
                $0.receiveBufferBytes = 4_096
                $0.routingIdentity = [66]
            }
            let (router, dealer, _) = try await pair(
                .router, .dealer, context, reactor, boundOptions: small, connectedOptions: small)
            _ = try await dealer.send(MessageBatch([["hello"]]))
            _ = try await router.receive(upTo: 1)
            let sender = Task {
                let body = [UInt8](repeating: 1, count: 100_000)
                _ = try await router.send(MessageBatch((0..<100).map { _ in [[66], body] }))
            }
            var count = 0
            while count < 100 { count += try await dealer.receive(upTo: 5).messageCount }
            try await sender.value
        }
    }

    @Test("an XPUB reports each subscription and gives each peer what its owner decides")
    func manualSubscriptions() async throws {
        try await withReactor { context, reactor in
            let publisher = try Socket(.xpub, context: context, reactor: reactor)
            let endpoint = try await publisher.bind("tcp://127.0.0.1:*")
            var subscribers: [Socket] = []
            for _ in 0..<3 {
                let subscriber = try Socket(.sub, context: context, reactor: reactor)
                try await subscriber.connect(endpoint)
                try await subscriber.subscribe(Array("sport".utf8))
                subscribers.append(subscriber)
            }
            for _ in 0..<3 {
                // Verboser: the same filter, asked for three times, is reported three times; one a call.
                let request = try await publisher.receive(upTo: 10)
                #expect(request.texts() == [["\u{1}sport"]])
                try await publisher.subscribe(Array("sport\0".utf8))
            }
            _ = try await publisher.send(
                MessageBatch([["sports\0", "not asked for"], ["sport\0", "1 0", "{}"], ["sport", "no zero byte"]]))
            for subscriber in subscribers {
                #expect(try await subscriber.receive(upTo: 10).texts() == [["sport\0", "1 0", "{}"]])
            }
            for subscriber in subscribers { await subscriber.close() }
            for _ in 0..<3 {
                // What the peer had asked for, not what the owner had given it.
                let loss = try await publisher.receive(upTo: 10).texts()
                #expect(loss == [["\0sport"]])
            }
        }
    }

    @Test("an XPUB takes any number of messages without waiting for a subscriber that reads nothing")
    func publishingNeverWaits() async throws {
        try await withReactor { context, reactor in
            let options = SocketOptions {
                $0.sendHighWaterMarkMessages = 10
                $0.lingerMilliseconds = 0
            }
            let publisher = try Socket(.xpub, context: context, reactor: reactor, options: options)
            let endpoint = try await publisher.bind("tcp://127.0.0.1:*")
            let subscriber = try Socket(
                .sub, context: context, reactor: reactor,
                options: SocketOptions { $0.receiveHighWaterMarkMessages = 10 })
            try await subscriber.connect(endpoint)
            try await subscriber.subscribe([])
            _ = try await publisher.receive(upTo: 1)
            try await publisher.subscribe([])
            let body = [UInt8](repeating: 1, count: 10_000)
            var batch = MessageBatch()
            for _ in 0..<100 {
                for _ in 0..<100 { batch.append(copying: body) }
                batch = try await publisher.send(batch)
            }
        }
    }
}
