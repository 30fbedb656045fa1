import Client
import News
import Testing
import Wire
import ZeroMQ

@testable import Desk

@Suite("Producer sessions against a desk", .timeLimit(.minutes(2)))
struct ProducerSessionTests {
    /// How often each tag was settled, and with what.
    private final class Book: Sendable {
        private let entries = Lock<[UInt64: [ArticleOutcome]]>([:])
        func settle(_ list: [ProducerSession.Settled]) {
            entries.withLock { for settled in list { $0[settled.tag, default: []].append(settled.outcome) } }
        }
        var all: [UInt64: [ArticleOutcome]] { entries.withLock { $0 } }
    }

    @Test(
        "A session whose desk is stopped and started under it settles every article exactly once, each under its own number"
    )
    func restartedDesk() async throws {
        try await withFolder { folder in
            let fixed = settingsOnFixedPorts(folder)
            let first = try await RunningDesk(fixed)
            let session = ProducerSession(endpoint: fixed.intakeEndpoint, client: "test/1")
            let book = Book()
            let running = Task { try await session.run { book.settle($0) } }
            var wire = InventedWire(seed: 51)
            let articles = wire.articles(150)
            let offering = Task {
                for (tag, article) in articles.enumerated() {
                    await session.offer([(article, UInt64(tag))])
                    if tag % 20 == 0 { try await Task.sleep(for: .milliseconds(10)) }
                }
                session.finish()
            }
            await first.wait("some are settled") { book.all.count > 30 }
            try await first.stop()
            first.peers.end()
            let second = try await RunningDesk(fixed)
            await second.wait("some more are settled") { book.all.count > 80 }
            try await second.stop()
            second.peers.end()
            try await withDesk(fixed) { desk in
                try await offering.value
                try await running.value
                await desk.settle()
                let settled = book.all
                #expect(settled.count == 150)
                #expect(settled.values.allSatisfy { $0.count == 1 }, "once each")
                let accessions = settled.values.compactMap { outcomes -> UInt64? in
                    if case .accepted(let accession, _) = outcomes[0] { accession } else { nil }
                }
                #expect(Set(accessions) == Set(1...150))
                try expectWhole(try await desk.records(), accessions: 150)
            }
        }
    }

    @Test("What the desk refuses is settled with its reason, and the rest is taken")
    func refused() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder)) { desk in
                let session = ProducerSession(endpoint: desk.desk.intakeEndpoint, client: "test/1")
                let book = Book()
                var wire = InventedWire(seed: 52)
                await session.offer([(wire.article(), 1), (Array("{}".utf8), 2), (wire.article(), 3)])
                session.finish()
                try await session.run { book.settle($0) }
                #expect(book.all[1] == [.accepted(accession: 1, resent: false)])
                #expect(book.all[3] == [.accepted(accession: 2, resent: false)])
                guard case .refused(.badArticle, let sentence)? = book.all[2]?.first else {
                    Issue.record("\(book.all)")
                    return
                }
                #expect(sentence.contains("uri"))
            }
        }
    }

    @Test("A session without a desk ends when its patience does, or when it is cancelled, and then takes nothing more")
    func nobodyThere() async throws {
        let lonely = ProducerSession(endpoint: "tcp://127.0.0.1:1", client: "test/1", patienceSeconds: 0.1)
        await #expect(throws: ClientError.self) { try await lonely.run { _ in } }
        // Far more than fits: whoever offers is not held for ever.
        for _ in 0..<5 { await lonely.offer([(Array(repeating: 0, count: 1 << 20), 0)]) }
        let patient = ProducerSession(endpoint: "tcp://127.0.0.1:1", client: "test/1", patienceSeconds: nil)
        let running = Task { try await patient.run { _ in } }
        try await Task.sleep(for: .milliseconds(50))
        running.cancel()
        await #expect(throws: CancellationError.self) { try await running.value }
    }

    @Test("A subscriber that is cancelled ends")
    func cancelledSubscriber() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder)) { desk in
                var options = SubscriberConnection.Options()
                options.publishEndpoint = desk.desk.publishEndpoint
                options.replayEndpoint = desk.desk.replayEndpoint
                let connection = try SubscriberConnection(options)
                let running = Task { try await connection.run { _ in true } }
                await desk.wait("it is subscribed") { await desk.desk.status().subscriptions == 1 }
                running.cancel()
                try await running.value
            }
        }
    }
}
