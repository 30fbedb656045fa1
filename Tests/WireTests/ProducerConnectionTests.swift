import News
import Testing
import Wire

/// A desk that loses connections, restarts and takes its time, against producers that must get everything through once.
@Suite struct ProducerConnectionTests {
    /// The desk: remembers articles, knows a connection until it restarts.
    private struct Desk {
        var journal: [[UInt8]] = []
        var connection = IntakeConnection(
            settings: .init(credit: 300, limits: WireLimits(articleBytes: 150, articles: 8)))
        /// Taken in and not answered yet.
        var pending: [(IntakeConnection.Put, [ArticleOutcome])] = []

        mutating func restart() {
            connection = IntakeConnection(settings: connection.settings)
            pending = []
        }

        mutating func receive(_ message: [[UInt8]]) -> [DeskAnswer] {
            switch WireFrames.with(message, { connection.receive($0) }) {
            case .answer(let answers): return answers
            case .put(let put):
                let outcomes = message[put.articles].map { article -> ArticleOutcome in
                    if article.first == 0x21 { return .refused(.badArticle, "item: is odd") }
                    if let at = journal.firstIndex(of: article) {
                        return .accepted(accession: UInt64(at), resent: true)
                    }
                    journal.append(article)
                    return .accepted(accession: UInt64(journal.count - 1), resent: false)
                }
                pending.append((put, outcomes))
                return []
            case .retry:
                Issue.record("a producer asks for no retry")
                return []
            }
        }
    }

    @Test(
        "Every article is settled once and journalled once, whatever is lost and however often the desk restarts",
        arguments: 0..<200)
    func everythingOnce(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        var desk = Desk()
        var settings = ProducerConnection.Settings(client: "test")
        settings.batchArticles = 1 + dice.below(6)
        settings.batchBytes = 200
        settings.heldBytes = 600
        var producer = ProducerConnection(settings: settings)
        var now = Timestamp(microseconds: 0)
        var toDesk: [[[UInt8]]] = []
        var toProducer: [[[UInt8]]] = []
        var settled: [UInt64: ArticleOutcome] = [:]
        var articles: [[UInt8]] = []
        let total = 60
        var troubles = 30

        func perform(_ actions: [ProducerConnection.Action]) {
            for action in actions {
                switch action {
                case .send(let message): toDesk.append(message)
                case .settled(let tag, let outcome):
                    #expect(settled[tag] == nil, "seed \(seed): \(tag) settled twice")
                    settled[tag] = outcome
                case .reconnect:
                    toDesk = []
                    toProducer = []
                    desk.restart()
                    perform(producer.connect(at: now))
                case .failed(let error): Issue.record("seed \(seed): \(error)")
                }
            }
        }
        perform(producer.connect(at: now))
        var steps = 0
        while settled.count < total, steps < 20_000 {
            steps += 1
            now = now.advanced(byMicroseconds: Int64(dice.below(400_000)))
            while articles.count < total, producer.room > 150 {
                let kind: UInt8 = dice.chance(12) ? 0x21 : 0x7B
                let length = dice.chance(20) ? 200 : dice.below(120)
                articles.append([kind] + Array("\(articles.count) ".utf8) + [UInt8](repeating: 0x78, count: length))
                producer.offer(articles[articles.count - 1], tag: UInt64(articles.count - 1))
            }
            perform(producer.advance(at: now))
            if dice.chance(2), !toDesk.isEmpty {
                for answer in desk.receive(toDesk.removeFirst()) { toProducer.append(answer.frames()) }
            }
            if dice.chance(3), !desk.pending.isEmpty {
                let (put, outcomes) = desk.pending.removeFirst()
                if dice.chance(15) {
                    toProducer.append(desk.connection.refuse(put, .noSpace, "disk full").frames())
                } else {
                    toProducer.append(desk.connection.acknowledge(put, outcomes).frames())
                }
            }
            if dice.chance(2), !toProducer.isEmpty { perform(producer.receive(toProducer.removeFirst(), at: now)) }
            if troubles > 0, dice.chance(40) {
                troubles -= 1
                switch dice.below(3) {
                case 0:  // the desk is killed; ZeroMQ mends the connection by itself, what was under way is gone
                    toDesk = []
                    toProducer = []
                    desk.restart()
                case 1:  // killed, and only the answers are lost
                    toProducer = []
                    desk.restart()
                default:  // the network is cut for long
                    toDesk = []
                    toProducer = []
                    desk.restart()
                    now = now.advanced(byMicroseconds: 11_000_000)
                }
            }
        }
        #expect(settled.count == total, "seed \(seed): stuck with \(producer.unsettled) after \(steps) steps")
        #expect(Set(desk.journal).count == desk.journal.count)
        for (tag, outcome) in settled {
            let article = articles[Int(tag)]
            switch outcome {
            case .accepted(let accession, _): #expect(desk.journal[Int(accession)] == article, "seed \(seed)")
            case .refused(let code, _):
                #expect(
                    (code == .badArticle && article.first == 0x21) || (code == .tooLarge && article.count > 150),
                    "seed \(seed)")
            }
        }
    }

    @Test("Credit is never exceeded, and a batch waits until there is enough of it")
    func credit() {
        var producer = ProducerConnection(client: "test")
        let now = Timestamp(microseconds: 0)
        _ = producer.connect(at: now)
        _ = producer.receive(DeskAnswer.welcome(desk: "d", WireLimits()).frames(), at: now)
        _ = producer.receive(DeskAnswer.credit(10).frames(), at: now)
        for tag in 0..<3 { producer.offer([UInt8](repeating: 0x7B, count: 4), tag: UInt64(tag)) }
        let first = producer.advance(at: now)
        #expect(first.count == 1)
        guard case .send(let put)? = first.first else { return }
        #expect(put.count == 5)
        #expect(producer.advance(at: now).isEmpty)
        let then = producer.receive(
            DeskAnswer.ack(request: 1, [.accepted(accession: 1, resent: false), .accepted(accession: 2, resent: true)])
                .frames(), at: now)
        #expect(then.count == 3)
        #expect(then[1] == .settled(tag: 1, .accepted(accession: 2, resent: true)))
        guard case .send(let rest) = then[2] else { return }
        #expect(rest[2] == Array("2".utf8))
    }

    @Test("A desk that says nothing is pinged, then given up")
    func silence() {
        var producer = ProducerConnection(client: "test")
        _ = producer.connect(at: Timestamp(microseconds: 0))
        _ = producer.receive(DeskAnswer.welcome(desk: "d", WireLimits()).frames(), at: Timestamp(microseconds: 0))
        #expect(producer.deadline == Timestamp(microseconds: 2_000_000))
        #expect(producer.advance(at: Timestamp(microseconds: 1_999_999)).isEmpty)
        #expect(
            producer.advance(at: Timestamp(microseconds: 2_000_000))
                == [.send([Array("WD1".utf8), Array("PING".utf8)])])
        #expect(producer.advance(at: Timestamp(microseconds: 10_000_000)) == [.reconnect])
    }

    @Test("A version that the desk does not speak ends the connection")
    func version() {
        var producer = ProducerConnection(client: "test")
        let now = Timestamp(microseconds: 0)
        _ = producer.connect(at: now)
        let error = WireError(.badVersion, "this desk speaks WD9")
        #expect(producer.receive(DeskAnswer.error(error).frames(), at: now) == [.failed(error)])
        #expect(producer.connect(at: now).isEmpty)
    }
}
