import News

@testable import Wire

/// A producer's side against a desk that says anything: every article settled once at most and none forgotten, credit
/// kept to. And the desk's side against a producer that says anything: no bytes past the credit.
enum ProducerTarget {
    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        if choices.byte() & 1 == 0 { producer(&choices) } else { intake(&choices) }
    }

    private static func producer(_ choices: inout Choices) {
        var settings = ProducerConnection.Settings(client: "fuzz")
        settings.batchArticles = 1 + choices.below(4)
        settings.batchBytes = 64
        settings.heldBytes = 1_024
        var connection = ProducerConnection(settings: settings)
        var now = Timestamp(microseconds: 1_000_000_000_000_000)
        var desk = Desk()
        while !choices.isAtEnd {
            now = now.advanced(byMicroseconds: Int64(choices.byte()) * 20_000)
            switch choices.below(10) {
            case 0: desk.take(connection.connect(at: now))
            case 1: desk.take(connection.advance(at: now))
            case 2, 3:
                connection.offer(choices.take(choices.below(80)), tag: desk.offered)
                desk.offered += 1
            case 4: desk.take(connection.receive(choices.frames(), at: now))
            default:
                let answer = desk.answer(&choices)
                desk.take(connection.receive(answer.frames(), at: now))
            }
            expect(connection.room >= 0, "room for \(connection.room) bytes")
            expect(
                UInt64(connection.unsettled) + UInt64(desk.settled.count) == desk.offered,
                "\(desk.offered) offered, \(desk.settled.count) settled, \(connection.unsettled) not")
            _ = connection.deadline
        }
    }

    private struct Desk {
        var offered: UInt64 = 0
        var settled: Set<UInt64> = []
        /// Requests under way and how many articles each has.
        var requests: [(number: UInt64, articles: Int)] = []

        mutating func take(_ actions: [ProducerConnection.Action]) {
            for action in actions {
                switch action {
                case .send(let frames):
                    guard let request = try? IntakeRequest(frames) else { fatalError("it sends what is no request") }
                    if case .put(let number, let articles, _) = request { requests.append((number, articles.count)) }
                case .settled(let tag, _):
                    expect(tag < offered && settled.insert(tag).inserted, "article \(tag) is settled twice")
                case .reconnect: requests = []
                case .failed: break
                }
            }
        }

        mutating func answer(_ choices: inout Choices) -> DeskAnswer {
            let at = choices.below(max(1, requests.count))
            let request =
                at < requests.count && choices.byte() & 15 != 0 ? requests[at] : (choices.edge(), choices.below(3))
            switch choices.below(8) {
            case 0, 1:
                let limits = WireLimits(
                    articleBytes: Int(clamping: choices.edge()), articles: Int(clamping: choices.edge()),
                    silence: Int(clamping: choices.edge()))
                return .welcome(desk: "d", limits)
            case 2: return .credit(Int(clamping: choices.edge()))
            case 3: return .pong(token: [])
            case 4:
                return .error(
                    WireError(
                        choices.pick(WireError.Code.allCases), "sentence",
                        request: choices.byte() & 3 == 0 ? nil : request.0))
            case 5: return .entries(request: 1, next: 2, head: 3, [])
            default:
                let count = choices.byte() & 15 == 0 ? choices.below(4) : request.1
                return .ack(
                    request: request.0,
                    (0..<count).map { _ in
                        choices.byte() & 1 == 0
                            ? .accepted(accession: choices.edge(), resent: choices.byte() & 1 == 0)
                            : .refused(.badArticle, "sentence")
                    })
            }
        }
    }

    private static func intake(_ choices: inout Choices) {
        var connection = IntakeConnection(
            settings: IntakeConnection.Settings(credit: 100, limits: WireLimits(articleBytes: 50, articles: 4)))
        var puts: [IntakeConnection.Put] = []
        while !choices.isAtEnd {
            switch choices.below(6) {
            case 0: _ = connection.setCredit(Int(choices.byte()))
            case 1:
                guard !puts.isEmpty else { continue }
                let put = puts.remove(at: choices.below(puts.count))
                let answer = connection.acknowledge(
                    put, put.articles.map { _ in .accepted(accession: 1, resent: false) })
                expect((try? DeskAnswer(answer.frames())) == answer, "an ACK reads back otherwise")
            case 2:
                guard !puts.isEmpty else { continue }
                _ = connection.refuse(puts.remove(at: choices.below(puts.count)), .noSpace, "full")
            default:
                var frames = choices.frames()
                if choices.byte() & 3 != 0 { frames = [[UInt8]("WD1"), [UInt8]("PUT"), [UInt8]("7")] + frames }
                if choices.byte() & 7 == 0 { frames = IntakeRequest.hello(client: "c", source: nil).frames() }
                let step = WireFrames.with(frames) { connection.receive($0) }
                guard case .put(let put) = step else { continue }
                expect(connection.client != nil, "a PUT before HELLO was taken")
                expect(put.articles.allSatisfy(frames.indices.contains), "articles that are no frames")
                puts.append(put)
                expect(connection.unacknowledged <= connection.credit, "more was taken than there is credit for")
            }
            let held = puts.reduce(0) { $0 + $1.bytes }
            expect(connection.unacknowledged == held, "\(connection.unacknowledged) bytes counted, \(held) held")
        }
    }
}

extension Choices {
    fileprivate mutating func frames() -> [[UInt8]] {
        (0..<below(6)).map { _ in take(below(40)) }
    }
}
