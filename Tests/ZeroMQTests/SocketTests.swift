import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(1))) struct SocketTests {
    @Test("random multipart messages arrive whole, in order and unchanged", arguments: 0..<4 as Range<UInt64>)
    func roundTrip(seed: UInt64) async throws {
        try await withReactor { context, reactor in
            let other = Reactor(name: "other")
            defer { other.shutdown() }
            let (pull, push, _) = try await pair(.pull, .push, context, reactor, other: seed % 2 == 0 ? other : nil)
            var random = SeededGenerator(seed: seed)
            let messages = (0..<500).map { _ in random.message() }
            let sender = Task {
                var batch = MessageBatch()
                var random = SeededGenerator(seed: seed &+ 1)
                var next = 0
                while next < messages.count {
                    let end = min(messages.count, next + Int.random(in: 1...100, using: &random))
                    for message in messages[next..<end] { batch.append(message: message) }
                    batch = try await push.send(batch)
                    #expect(batch.messageCount == 0 && batch.totalBytes == 0)
                    next = end
                }
            }
            var received: [[[UInt8]]] = []
            var batch = MessageBatch(byteLimit: 50_000)
            while received.count < messages.count {
                let limit = Int.random(in: 1...100, using: &random)
                batch = try await pull.receive(upTo: limit, into: batch)
                #expect(batch.messageCount > 0 && batch.messageCount <= limit)
                received += batch.contents()
            }
            try await sender.value
            #expect(received == messages)
        }
    }

    @Test("a receive stops at the batch's byte limit, after a whole message")
    func byteLimit() async throws {
        try await withReactor { context, reactor in
            let (pull, push, _) = try await pair(.pull, .push, context, reactor)
            let body = [UInt8](repeating: 1, count: 1_000)
            _ = try await push.send(MessageBatch((0..<10).map { _ in [body, body] }))
            var counts: [Int] = []
            var batch = MessageBatch(byteLimit: 3_000)
            while counts.reduce(0, +) < 10 {
                batch = try await pull.receive(upTo: 100, into: batch)
                #expect(batch.messageCount <= 2)
                counts.append(batch.messageCount)
            }
        }
    }

    @Test("a receive with a time limit comes back empty, and gets the message that comes before")
    func timeout() async throws {
        try await withReactor { context, reactor in
            let (pull, push, _) = try await pair(.pull, .push, context, reactor)
            var batch = try await pull.receive(upTo: 1, into: MessageBatch(), timeoutMilliseconds: 5)
            #expect(batch.messageCount == 0)
            batch = try await pull.receive(upTo: 1, into: batch, timeoutMilliseconds: 0)
            #expect(batch.messageCount == 0)
            async let late = pull.receive(upTo: 1, timeoutMilliseconds: 30_000).texts()
            _ = try await push.send(MessageBatch([["x"]]))
            #expect(try await late == [["x"]])
        }
    }

    @Test("what is not there is not waited for")
    func available() async throws {
        try await withReactor { context, reactor in
            let (pull, push, _) = try await pair(.pull, .push, context, reactor)
            var batch = try await pull.receiveAvailable(upTo: 9, into: MessageBatch())
            #expect(batch.messageCount == 0)
            _ = try await push.send(MessageBatch([["a"], ["b", "c"]]))
            var texts: [[String]] = []
            while texts.count < 2 {
                batch = try await pull.receiveAvailable(upTo: 9, into: batch)
                texts += batch.texts()
                try await reactor.sleep(for: .milliseconds(1))
            }
            #expect(texts == [["a"], ["b", "c"]])
        }
    }

    @Test("one task receives while another sends on the same socket")
    func bothWays() async throws {
        try await withReactor { context, reactor in
            let (router, dealer, _) = try await pair(.router, .dealer, context, reactor)
            let echo = Task {
                var batch = MessageBatch()
                var count = 0
                while count < 500 {
                    batch = try await router.receive(upTo: 64, into: batch)
                    count += batch.messageCount
                    batch = try await router.send(batch)
                }
            }
            async let answers: Int = {
                var sum = 0
                var batch = MessageBatch()
                var count = 0
                while count < 500 {
                    batch = try await dealer.receive(upTo: 64, into: batch)
                    for text in batch.texts() { sum += Int(text[0]) ?? 0 }
                    count += batch.messageCount
                }
                return sum
            }()
            for number in 0..<500 { _ = try await dealer.send(MessageBatch([["\(number)"]])) }
            #expect(try await answers == 499 * 500 / 2)
            try await echo.value
        }
    }

    @Test("several waiting receivers share the messages, none of them lost")
    func severalReceivers() async throws {
        try await withReactor { context, reactor in
            let (pull, push, _) = try await pair(.pull, .push, context, reactor)
            let total = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        var sum = 0
                        while true {
                            let batch = try await pull.receive(upTo: 3)
                            for text in batch.texts() {
                                if text == ["end"] { return sum }
                                sum += Int(text[0]) ?? 0
                            }
                        }
                    }
                }
                for number in 1...200 { _ = try await push.send(MessageBatch([["\(number)"]])) }
                // One by one, for a receiver that takes two ends would leave another waiting.
                var sum = 0
                for _ in 0..<4 {
                    _ = try await push.send(MessageBatch([["end"]]))
                    sum += try await group.next() ?? 0
                }
                return sum
            }
            #expect(total == 200 * 201 / 2)
        }
    }

    @Test("a send waits at the high-water mark and goes on when the peer takes something")
    func highWaterMark() async throws {
        try await withReactor { context, reactor in
            let small = SocketOptions {
                $0.sendHighWaterMarkMessages = 2
                $0.receiveHighWaterMarkMessages = 2
                $0.sendBufferBytes = 4_096
                $0.receiveBufferBytes = 4_096
            }
            let (pull, push, _) = try await pair(
                .pull, .push, context, reactor, boundOptions: small, connectedOptions: small)
            let body = [UInt8](repeating: 3, count: 50_000)
            var batch = MessageBatch((0..<200).map { _ in [body, body] })
            let taken = try await push.trySend(&batch)
            #expect(taken < 200)
            #expect(batch.messageCount == 200 - taken)
            #expect(batch.totalBytes == batch.messageCount * 100_000)
            let rest = Task { [batch = Boxed(batch)] in _ = try await push.send(batch.take()) }
            var count = 0
            while count < 200 {
                let received = try await pull.receive(upTo: 10)
                for message in 0..<received.messageCount { #expect(received.frames(ofMessage: message).count == 2) }
                count += received.messageCount
            }
            try await rest.value
            #expect(count == 200)
        }
    }

    @Test("a message that is not complete is refused and nothing is sent")
    func incomplete() async throws {
        try await withReactor { context, reactor in
            let (pull, push, _) = try await pair(.pull, .push, context, reactor)
            await expectError(.invalidArgument) {
                var batch = MessageBatch([["whole"]])
                batch.append(copying: "half", more: true)
                return try await push.send(batch)
            }
            let received = try await pull.receive(upTo: 1, timeoutMilliseconds: 20)
            #expect(received.messageCount == 0)
        }
    }

    @Test("no partial message arrives, however often the receiver goes away in the middle")
    func wholeOrNotAtAll() async throws {
        try await withReactor { context, reactor in
            let other = Reactor(name: "other")
            defer { other.shutdown() }
            let options = SocketOptions {
                $0.immediate = true
                $0.reconnectIntervalMilliseconds = 2
                $0.reconnectIntervalMaximumMilliseconds = 10
            }
            let push = try Socket(.push, context: context, reactor: other, options: options)
            let endpoint = "ipc:///tmp/wiredesk-test-\(UInt64.random(in: 0 ... .max))"
            try await push.connect(endpoint)
            let body = [UInt8](repeating: 9, count: 3_000)
            let sender = Task(executorPreference: other) {
                var number = 0
                while !Task.isCancelled {
                    var batch = MessageBatch()
                    for _ in 0..<20 {
                        number += 1
                        let name = Array("\(number)".utf8)
                        batch.append(message: [name, body, body, body, name])
                    }
                    _ = try await push.send(batch)
                }
            }
            for _ in 0..<15 {
                let pull = try Socket(.pull, context: context, reactor: reactor)
                while (try? await pull.bind(endpoint)) == nil { try await reactor.sleep(for: .milliseconds(1)) }
                for _ in 0..<10 {
                    let batch = try await pull.receive(upTo: 30, timeoutMilliseconds: 200)
                    for message in batch.contents() {
                        #expect(message.count == 5)
                        #expect(message.first == message.last)
                    }
                }
                await pull.close()
            }
            sender.cancel()
            _ = await sender.result
        }
    }
}

/// Lets a closure that may only be called once carry a value that cannot be copied.
final class Boxed: @unchecked Sendable {
    // Sendable: the tests take the value out in one place, once.
    private var batch: MessageBatch?
    init(_ batch: consuming MessageBatch) { self.batch = consume batch }
    func take() -> MessageBatch { batch.take() ?? MessageBatch() }
}
