import JournalTesting
import News
import Wire

/// A producer program: a real `ProducerConnection`, and the articles that it has to bring to the desk.
struct SimulatedProducer {
    /// Numbers of the articles in the schedule's wire, in order; some stand there more than once.
    let work: [Int]
    /// Of the producer's socket in the intake's router.
    let link: Int
    private(set) var connection: ProducerConnection
    /// Places in `work` that were offered to this connection so far.
    private var offered = 0
    /// What was settled, by place in `work`.
    private var settled: [Bool]
    /// A program that was killed tries its unsettled work again.
    private var again: [Int] = []

    init(work: [Int], link: Int) {
        self.work = work
        self.link = link
        settled = Array(repeating: false, count: work.count)
        connection = ProducerConnection(settings: Self.settings)
    }

    private static var settings: ProducerConnection.Settings {
        var settings = ProducerConnection.Settings(client: "simulated/1")
        settings.batchArticles = 3
        settings.batchBytes = 6_000
        settings.heldBytes = 20_000
        return settings
    }

    var isDone: Bool { settled.allSatisfy { $0 } }
    var unsettled: Int { settled.count { !$0 } }

    mutating func start(_ router: inout SimulatedRouter, at now: Timestamp) throws {
        perform(connection.connect(at: now), &router, at: now)
    }

    /// The program is killed and started again.
    mutating func restart(_ router: inout SimulatedRouter, at now: Timestamp) throws {
        connection = ProducerConnection(settings: Self.settings)
        router.reopen(link)
        again = (0..<offered).filter { !settled[$0] }
        perform(connection.connect(at: now), &router, at: now)
    }

    mutating func offer(_ count: Int, _ wire: SimulatedWire, _ router: inout SimulatedRouter, at now: Timestamp) -> Bool
    {
        var taken = 0
        while taken < count, connection.room > 0 {
            if let place = again.first {
                again.removeFirst()
                connection.offer(wire.pieces[work[place]].json, tag: UInt64(place))
            } else if offered < work.count {
                connection.offer(wire.pieces[work[offered]].json, tag: UInt64(offered))
                offered += 1
            } else {
                break
            }
            taken += 1
        }
        if taken > 0 { perform(connection.advance(at: now), &router, at: now) }
        return taken > 0
    }

    /// Whether it has to do something by itself.
    func isDue(at now: Timestamp) -> Bool { connection.deadline.map { $0 <= now } ?? false }

    mutating func advance(_ router: inout SimulatedRouter, at now: Timestamp) throws {
        perform(connection.advance(at: now), &router, at: now)
        try fail()
    }

    mutating func receive(
        _ count: Int, _ wire: SimulatedWire, _ router: inout SimulatedRouter, _ truth: inout Truth, at now: Timestamp
    ) throws -> Bool {
        let messages = router.take(count, from: link)
        for frames in messages {
            perform(connection.receive(frames, at: now), &router, at: now)
            try settle(wire, &truth)
            try fail()
        }
        return !messages.isEmpty
    }

    private var outcomes: [(tag: UInt64, outcome: ArticleOutcome)] = []
    private var failure: WireError?

    private mutating func perform(
        _ actions: [ProducerConnection.Action], _ router: inout SimulatedRouter, at now: Timestamp
    ) {
        for action in actions {
            switch action {
            case .send(let frames): router.send(frames, over: link)
            case .settled(let tag, let outcome): outcomes.append((tag, outcome))
            case .reconnect:
                router.reopen(link)
                perform(connection.connect(at: now), &router, at: now)
            case .failed(let error): failure = error
            }
        }
    }

    private func fail() throws {
        if let failure { throw Violation("a producer gave up: \(failure)") }
    }

    private mutating func settle(_ wire: SimulatedWire, _ truth: inout Truth) throws {
        for (tag, outcome) in outcomes {
            let piece = wire.pieces[work[Int(tag)]]
            guard !settled[Int(tag)] else { throw Violation("an article was settled twice for its producer") }
            settled[Int(tag)] = true
            switch (outcome, piece.digest) {
            case (.accepted(let accession, _), let digest?): try truth.acknowledge(digest, accession)
            case (.refused(.badArticle, _), nil): break
            case (.refused(let code, let sentence), _): throw Violation("an article was refused: \(code) \(sentence)")
            case (.accepted(let accession, _), nil): throw Violation("a bad article was accepted as \(accession)")
            }
        }
        outcomes = []
    }
}
