import Journal
import News
import Testing
import Wire
import ZeroMQ

@testable import Desk

@Suite("Promise 6: slow or hostile peers cost only themselves", .timeLimit(.minutes(2)))
struct HostilePeerTests {
    /// The desk does its work: an article goes in, and its record comes out.
    private func works(_ desk: RunningDesk, _ number: Int, sourceLocation: SourceLocation = #_sourceLocation)
        async throws
    {
        let article = InventedWire.article(uri: "urn:works:\(number)", headline: "It works", body: "Number \(number).")
        let outcomes = try await desk.peers.feeder(desk).put([article])
        guard case .accepted(_, false)? = outcomes.first else {
            Issue.record("\(outcomes)", sourceLocation: sourceLocation)
            return
        }
        await desk.settle()
        let found = try await desk.records(filter: "uri=urn:works:\(number)")
        #expect(found.count == 1, sourceLocation: sourceLocation)
    }

    @Test(
        "Promise 6: whatever frames come to the intake, there is an answer that says what is wrong, a count, and the desk goes on"
    )
    func intakeFrames() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder)) { desk in
                let attacks: [([String], WireError.Code)] = [
                    ([""], .badVersion), (["WD9", "HELLO", "x"], .badVersion), (["WD1"], .badFrame),
                    (["", "WD1", "HELLO", "x"], .badVersion), (["WD1", ""], .badVerb), (["WD1", "STEAL"], .badVerb),
                    (["WD1", "READ", "", "1", "1", "1"], .badVerb), (["WD1", "HELLO"], .badFrame),
                    (["WD1", "HELLO", String(repeating: "x", count: 257)], .badFrame), (["WD1", "PUT"], .badFrame),
                    (["WD1", "PUT", "1"], .badFrame), (["WD1", "PUT", "-1", "{}"], .badFrame),
                    (["WD1", "PUT", "99999999999999999999999", "{}"], .badFrame),
                    (["WD1", "PUT", "1", "{}"], .noHello),
                    (["WD1", "PING"], .noHello),
                ]
                for (frames, code) in attacks {
                    let peer = Peer(try await desk.peers.socket(.dealer, desk.desk.intakeEndpoint))
                    try await peer.send(frames.map { Array($0.utf8) })
                    guard let answer = try await peer.receive(), case .error(let error) = try DeskAnswer(answer) else {
                        Issue.record("\(frames) got no ERROR")
                        continue
                    }
                    #expect(error.code == code, "\(frames): \(error)")
                    #expect(!error.sentence.isEmpty)
                }
                #expect(await desk.desk.status().malformed == attacks.count)
                try await works(desk, 1)
            }
        }
    }

    @Test("Promise 6: limits on articles, requests and credit are told by name, and cost only what goes past them")
    func intakeLimits() async throws {
        try await withFolder { folder in
            let small = settings(folder) {
                $0.intake.article.articleBytes = 20_000
                $0.intake.article.depth = 20
                $0.intake.maximumArticlesPerRequest = 5
                $0.intake.creditBytesPerConnection = 50_000
                $0.intake.maximumConnections = 40
            }
            try await withDesk(small) { desk in
                let feeder = try await desk.peers.feeder(desk)
                var wire = InventedWire()
                let good = wire.article()
                func article(_ body: String, _ more: String = "") -> [UInt8] {
                    InventedWire.article(uri: "urn:a", headline: "h", body: body, more: more)
                }
                let nested = String(repeating: "[", count: 100_000)
                let outcomes = try await feeder.put([
                    article(String(repeating: "x", count: 21_000)), Array("{".utf8),
                    Array("{\"uri\":\"urn:a\",\"x\":".utf8) + Array(nested.utf8.prefix(9_000)), [0xFF, 0xFE], good,
                ])
                let codes = outcomes.map { if case .refused(let code, _) = $0 { code.rawValue } else { "accepted" } }
                #expect(codes == ["too-large", "bad-article", "bad-article", "bad-article", "accepted"])
                #expect(await desk.desk.status().refused == 4)

                try await feeder.send(wire.articles(6))
                guard case .error(let many) = try await feeder.answer() else { throw NoAnswer() }
                #expect(many.code == .tooLarge && many.request == 2 && many.sentence.contains("5"))

                let large = (0..<4).map { article(String(repeating: "word \($0) ", count: 2_000)) }
                try await feeder.send(large)
                guard case .error(let credit) = try await feeder.answer() else { throw NoAnswer() }
                #expect(credit.code == .overCredit && credit.request == 3)
                #expect(await desk.desk.status().overCredit == 1)
                // Nothing of it was taken, and the credit is whole again.
                #expect(desk.desk.balance.accepted == 1)
                try await feeder.put(Array(large[0..<3]))

                // Connections past the limit are told so, and nothing else is taken from them.
                var feeders: [Feeder] = []
                for _ in 0..<39 { feeders.append(try await desk.peers.feeder(desk)) }
                let late = Feeder(Peer(try await desk.peers.socket(.dealer, desk.desk.intakeEndpoint)))
                try await late.peer.send("WD1", "HELLO", "late/1")
                guard case .error(let busy) = try await late.answer() else { throw NoAnswer() }
                #expect(busy.code == .busy)
                try await feeders[7].put([wire.article()])
            }
        }
    }

    @Test("A producer that never reads its ACKs is forgotten, its articles are kept, and resending them is harmless")
    func deafProducer() async throws {
        try await withFolder { folder in
            let small = settings(folder) {
                $0.intake.sendHighWaterMarkMessages = 2
                $0.stages = .none
            }
            try await withDesk(small) { desk in
                let deaf = try RawPeer(desk.desk.intakeEndpoint, "DEALER", receiveBufferBytes: 4_096)
                defer { deaf.close() }
                func say(_ words: String...) throws { try deaf.send(frames: words.map { Array($0.utf8) }) }
                try say("WD1", "HELLO", "deaf/1")
                let article = Array("{\"uri\":\"urn:deaf:1\"}".utf8)
                try deaf.send(Array("WD1".utf8), Array("PUT".utf8), Array("1".utf8), article)
                // A PONG is as long as its PING: soon the kernel's buffers and then the desk's pipe are full.
                let token = String(repeating: "x", count: 200)
                var sent = 0
                while desk.desk.figures.forgotten.value == 0, sent < 200_000 {
                    for _ in 0..<500 { try say("WD1", "PING", token) }
                    sent += 500
                    await Task.yield()
                }
                #expect(desk.desk.figures.forgotten.value > 0, "after \(sent) requests")
                try await works(desk, 1)
                let feeder = try await desk.peers.feeder(desk)
                #expect(try await feeder.put([article]) == [.accepted(accession: 1, resent: true)])
            }
        }
    }

    @Test("Who was forgotten is told no-hello at its next word, so that it greets and sends again")
    func forgotten() {
        var table = ConnectionTable(settings: IntakeConnection.Settings(), maximumConnections: 2)
        func say(_ peer: [UInt8], _ words: String...) -> IntakeConnection.Step {
            WireFrames.with(words.map { Array($0.utf8) }) { table.receive($0, from: peer, now: 1) }
        }
        func code(_ step: IntakeConnection.Step) -> WireError.Code? {
            if case .answer(let answers) = step, case .error(let error)? = answers.first { error.code } else { nil }
        }
        _ = say([1], "WD1", "HELLO", "a/1")
        guard case .put(let put) = say([1], "WD1", "PUT", "1", "{}") else {
            Issue.record("not taken")
            return
        }
        #expect(table.forget([1]) == "a/1")
        #expect(table.count == 0)
        #expect(table.forget([1]) == nil)
        // What was under way is acknowledged all the same, to nobody's credit.
        #expect(table.acknowledge(put, [], of: [1]) == .ack(request: 1, []))
        #expect(code(say([1], "WD1", "PING")) == .noHello)
        #expect(code(say([1], "WD1", "PUT", "2", "{}")) == .noHello)
        _ = say([1], "WD1", "HELLO", "a/1")
        guard case .put = say([1], "WD1", "PUT", "3", "{}") else {
            Issue.record("not taken after greeting again")
            return
        }
    }

    @Test(
        "Promise 6: filters that are too long, too many or do not parse are answered with where and why, and forgotten")
    func filters() async throws {
        try await withFolder { folder in
            let small = settings(folder) {
                $0.publish.maximumFilters = 3
                $0.publish.maximumFilterBytes = 200
            }
            try await withDesk(small) { desk in
                func refusal(_ filter: String) async throws -> FilterError {
                    let socket = try await desk.peers.socket(.sub, desk.desk.publishEndpoint)
                    try await socket.subscribe(Array(filter.utf8))
                    let listener = Listener(Peer(socket), filter: filter)
                    while listener.errors.isEmpty { guard try await listener.take() else { throw NoAnswer() } }
                    await socket.close()
                    return listener.errors[0]
                }
                #expect(try await refusal("kind=none&colour=red").column > 0)
                #expect(try await refusal("kind=" + String(repeating: "x", count: 300)).sentence.contains("200"))
                #expect(try await refusal("urgency=high").sentence.isEmpty == false)
                var listeners = [try await desk.peers.listener(desk, "kind=none"), try await desk.peers.listener(desk)]
                let third = try await desk.peers.listener(desk, "kind=dead")
                #expect(try await refusal("kind=exact").sentence.contains("3"))
                #expect(await desk.desk.status().filtersRefused == 4)
                // One leaves; there is room for another at once, though its leave is not yet certain.
                await third.peer.socket.close()
                await desk.wait("it is seen that it left") { await desk.desk.status().subscriptions < 3 }
                listeners.append(try await desk.peers.listener(desk, "kind=exact"))
                try await works(desk, 1)
                for listener in listeners { try await listener.listen(until: 1) }
                #expect(listeners.map(\.records.count) == [1, 1, 0])
            }
        }
    }

    @Test("Promise 6: nobody can end another's subscription, whatever subscriptions and leaves it sends")
    func falseLeaves() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder) { $0.publish.beatSeconds = 0.1 }) { desk in
                let victim = try await desk.peers.listener(desk, "kind=none")
                let sub = try await desk.peers.socket(.sub, desk.desk.publishEndpoint)
                // Subscribes twice and leaves once per socket: what counts must not pile up, nor go below.
                for _ in 0..<5 { try await sub.subscribe(Array("kind=none".utf8)) }
                for _ in 0..<5 { try await sub.unsubscribe(Array("kind=none".utf8)) }
                let raw = try RawPeer(desk.desk.publishEndpoint, "SUB")
                defer { raw.close() }
                for _ in 0..<20 { try raw.send([0] + Array("kind=none".utf8)) }
                try raw.send([])
                try raw.send([2, 3, 4])
                try raw.send([0])
                try raw.send([1] + Array("kind=none".utf8) + [0] + Array("x".utf8))
                try raw.send(frames: [[7], [1] + Array("kind=dead".utf8)])
                try await Task.sleep(for: .milliseconds(600))
                try await works(desk, 1)
                try await victim.listen(until: 1)
                #expect(victim.records.count == 1)
                #expect(victim.errors.isEmpty)
                // And when all have left, what they counted up is forgotten.
                await sub.close()
                raw.close()
                await victim.peer.socket.close()
                await desk.wait("every filter is forgotten") { await desk.desk.status().filters <= 1 }
            }
        }
    }

    @Test("A subscriber that never reads costs the others nothing, and its chain shows the gap when it reads again")
    func deafSubscriber() async throws {
        try await withFolder { folder in
            let plain = settings(folder) {
                $0.publish.sendHighWaterMarkMessages = 5
                $0.stages = .none
            }
            try await withDesk(plain) { desk in
                let deaf = try RawPeer(desk.desk.publishEndpoint, "SUB", receiveBufferBytes: 4_096)
                defer { deaf.close() }
                try deaf.send([1])
                await desk.wait("it is subscribed") { await desk.desk.status().subscriptions == 1 }
                let listener = try await desk.peers.listener(desk, "kind!=dead")
                let feeder = try await desk.peers.feeder(desk)
                let body = (0..<20_000).map { "word\($0)" }.joined(separator: " ")
                for number in 0..<30 {
                    try await feeder.put([
                        InventedWire.article(uri: "urn:large:\(number)", headline: "Large", body: body, minute: number)
                    ])
                    try await listener.take()
                }
                await desk.settle()
                try await listener.listen(until: 30)
                #expect(listener.records.count == 30)
                // Now it reads: what it gets is in order, and where something is missing PREVIOUS says so.
                var last: UInt64 = 0
                var records = 0
                while last < 30, let frames = deaf.receive() {
                    switch try PublicationMessage(frames) {
                    case .record(_, let sequence, let previous, _):
                        #expect(sequence > last && previous == sequence - 1)
                        last = sequence
                        records += 1
                    case .beat(_, let previous, _): last = previous
                    case .error: Issue.record("no error was due")
                    }
                }
                #expect(records < 30, "the desk did not keep everything for it")
            }
        }
    }

    @Test("Promise 6: whatever is asked of replay, there is an answer that says what is wrong, and it goes on")
    func replay() async throws {
        try await withFolder { folder in
            let small = settings(folder) {
                $0.replay.maximumEntriesPerRead = 10
                $0.replay.maximumBytesPerRead = 5_000
                $0.replay.maximumEntriesExaminedPerRead = 15
            }
            try await withDesk(small) { desk in
                var wire = InventedWire(seed: 33)
                try await desk.peers.feeder(desk).put(wire.articles(40))
                await desk.settle()
                let reader = try await desk.peers.reader(desk)
                let attacks: [([String], WireError.Code)] = [
                    ([""], .badVersion), (["WD1"], .badFrame), (["WD1", "PUT", "1", "{}"], .badVerb),
                    (["WD1", "READ"], .badFrame), (["WD1", "READ", "", "tomorrow", "1", "1"], .badPosition),
                    (["WD1", "READ", "", "-1", "1", "1"], .badPosition),
                    (["WD1", "READ", "", "1", "many", "1"], .badFrame),
                    (["WD1", "READ", "kind=", "1", "1", "1"], .badFilter),
                    (["WD1", "READ", "kind=" + String(repeating: "x", count: 5_000), "1", "1", "1"], .badFilter),
                    (["WD1", "READ", "", "1", "1", "1", "1", "1"], .badFrame),
                    (["WD1", "READ", "", "1", "1", "1", "many"], .badFrame),
                    (["WD1", "IDENTIFY", "me"], .badFrame), (["WD1", "IDENTIFY", "1", "1"], .badFrame),
                ]
                for (frames, code) in attacks {
                    try await reader.peer.send(frames.map { Array($0.utf8) })
                    guard let answer = try await reader.peer.receive(), case .error(let error) = try DeskAnswer(answer)
                    else {
                        Issue.record("\(frames) got no ERROR")
                        continue
                    }
                    #expect(error.code == code, "\(frames): \(error)")
                }
                #expect(await desk.desk.status().replayRefused == attacks.count)

                // Past the head there is nothing, and `next` says where something will be.
                let newest = await desk.desk.status().head
                for from in ["\(newest + 1)", "1000000", "now"] {
                    guard case .entries(_, newest + 1, newest, let records) = try await reader.read("", from: from)
                    else {
                        Issue.record("from \(from)")
                        continue
                    }
                    #expect(records.isEmpty)
                }
                guard case .entries(_, 1, newest, []) = try await reader.read("", from: "0", count: 0) else {
                    Issue.record("a READ of no records tells only where it would begin")
                    return
                }
                // Bounded in entries, in bytes and in what is looked at.
                guard case .entries(_, let next, _, let records) = try await reader.read("", from: "1") else {
                    throw NoAnswer()
                }
                #expect(records.count < 10 && Int(next) == records.count + 1)
                let bytes = records.reduce(0) { $0 + $1.count }
                #expect(bytes >= 5_000 && bytes - (records.last?.count ?? 0) < 5_000)
                guard case .entries(_, 16, _, []) = try await reader.read("urgency=1", from: "1") else {
                    Issue.record("a rare filter looks at 15 and no more")
                    return
                }
                #expect(try await reader.all(count: 3).count == Int(newest))
                #expect(try await reader.all(filter: "urgency=1").isEmpty)
            }
        }
    }
}
