import Foundation
import Journal
import News
import Testing
import Wire
import ZeroMQ

@testable import Desk

@Suite("Dead articles taken up again", .timeLimit(.minutes(2)))
struct RetryTests {
    /// A folder whose first articles are dead.
    private func withDead(_ count: Int, _ body: (String, inout InventedWire) async throws -> Void) async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 81)
            let articles = wire.articles(count)
            let (journal, _) = try await Journal.open(
                directory: folder + "/intake", name: "intake", settings: JournalSettings())
            var decoder = ArticleDecoder()
            let appended = try await journal.append(
                try articles.map { JournalGroup(IntakeEntry.encode(try decoder.decode($0))) },
                time: Timestamp.now.microseconds)
            try await journal.durable(below: appended.next)
            try await journal.close()
            try await withDesk(settings(folder) { $0.suspects.command = .shell("printf ra; kill -SEGV $$") }) { desk in
                await desk.settle()
                #expect(desk.desk.balance.dead == count)
            }
            try await body(folder, &wire)
        }
    }

    private func retry(_ accession: UInt64, _ feeder: Feeder) async throws -> ArticleOutcome? {
        try await feeder.peer.send(IntakeRequest.retry(request: 900 + accession, accession: accession).frames())
        guard case .ack(900 + accession, let outcomes) = try await feeder.answer() else { throw NoAnswer() }
        return outcomes.first
    }

    @Test(
        "A retry is a new accession whose record says what it is a retry of; asked again, also after a restart, the answer is the same"
    )
    func taken() async throws {
        try await withDead(2) { folder, wire in
            try await withDesk(settings(folder)) { desk in
                let feeder = try await desk.peers.feeder(desk)
                #expect(try await feeder.put([wire.article()]) == [.accepted(accession: 3, resent: false)])
                #expect(try await retry(2, feeder) == .accepted(accession: 4, resent: false))
                #expect(try await retry(2, feeder) == .accepted(accession: 4, resent: true))
                await desk.settle()
                let records = try await desk.records().map { try RecordView($0) }
                let retried = try #require(records.first { $0.accession == 4 && $0.entry == "item" })
                #expect(retried.retryOf == 2 && retried.uri == "urn:test:2")
                #expect(records.filter { $0.retryOf != nil }.count == 1)
                #expect(desk.desk.balance.dead == 2 && desk.desk.balance.items == 2)
            }
            try await withDesk(settings(folder)) { desk in
                let feeder = try await desk.peers.feeder(desk)
                #expect(try await retry(2, feeder) == .accepted(accession: 4, resent: true))
                #expect(try await retry(1, feeder) == .accepted(accession: 5, resent: false))
            }
        }
    }

    @Test("A producer that sends a dead article again gets its first accession, before its retry and after")
    func resent() async throws {
        try await withDead(1) { folder, _ in
            var wire = InventedWire(seed: 81)
            let article = wire.article()
            for _ in 0..<2 {
                try await withDesk(settings(folder)) { desk in
                    let feeder = try await desk.peers.feeder(desk)
                    #expect(try await feeder.put([article]) == [.accepted(accession: 1, resent: true)])
                    _ = try await retry(1, feeder)
                    #expect(try await feeder.put([article]) == [.accepted(accession: 1, resent: true)])
                }
            }
        }
    }

    @Test("What is not dead, was never accepted, or has not said HELLO is refused, and nothing is journalled")
    func refused() async throws {
        try await withDead(1) { folder, wire in
            try await withDesk(settings(folder)) { desk in
                let feeder = try await desk.peers.feeder(desk)
                try await feeder.put([wire.article()])
                await desk.settle()
                for accession: UInt64 in [0, 2, 99, .max - 900] {
                    guard case .refused(.notDead, _) = try await retry(accession, feeder) else {
                        Issue.record("accession \(accession) is not refused as not dead")
                        continue
                    }
                }
                let stranger = Feeder(Peer(try await desk.peers.socket(.dealer, desk.desk.intakeEndpoint)))
                try await stranger.peer.send(IntakeRequest.retry(request: 1, accession: 1).frames())
                guard case .error(let error) = try await stranger.answer() else { throw NoAnswer() }
                #expect(error.code == .noHello)
                #expect(desk.desk.balance.accepted == 2)
            }
        }
    }

    @Test("A retry that is not recorded yet when the desk ends is recorded as a retry by the next one")
    func recovered() async throws {
        try await withDead(1) { folder, wire in
            let (journal, _) = try await Journal.open(
                directory: folder + "/intake", name: "intake", settings: JournalSettings())
            let letters = try DeadLetters(stateDirectory: folder)
            let appended = try await journal.append(
                [JournalGroup(IntakeEntry.encode(try letters.toRetry(1), retryOf: 1))], time: Timestamp.now.microseconds
            )
            try await journal.durable(below: appended.next)
            try await journal.close()
            try await withDesk(settings(folder)) { desk in
                await desk.settle()
                let records = try await desk.records().map { try RecordView($0) }
                #expect(records.last?.retryOf == 1 && records.last?.entry == "item")
            }
        }
    }

    @Test("The audit takes no doubled article but a retry, and no retry of an article that is not dead")
    func audited() async throws {
        try await withDead(1) { folder, wire in
            let article = wire.article()
            try await withDesk(settings(folder)) { try await $0.peers.feeder($0).put([article]) }
            var decoder = ArticleDecoder()
            let decoded = try decoder.decode(article)
            for retryOf: UInt64? in [nil, 2, 1] {
                let copy = folder + "/copy-\(retryOf ?? 0)"
                try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
                for journal in ["intake", "records"] {
                    try FileManager.default.copyItem(atPath: "\(folder)/\(journal)", toPath: "\(copy)/\(journal)")
                }
                let (journal, _) = try await Journal.open(
                    directory: copy + "/intake", name: "intake", settings: JournalSettings())
                try await journal.append(
                    [JournalGroup(IntakeEntry.encode(decoded, retryOf: retryOf))], time: Timestamp.now.microseconds)
                try await journal.close()
                // Lets the desk make the record; the audit is ours.
                try await withDesk(settings(copy), audited: false) { await $0.settle() }
                let audit = try StateAudit(stateDirectory: copy)
                #expect(!audit.holds, "a doubled article with retryOf \(String(describing: retryOf)) passes")
            }
        }
    }

    @Test("Dead entries are found by accession, and the article of each with them, in the files alone")
    func letters() async throws {
        try await withDead(3) { folder, wire in
            try await withDesk(settings(folder)) { desk in
                try await desk.peers.feeder(desk).put(wire.articles(40))
                await desk.settle()
            }
            let letters = try DeadLetters(stateDirectory: folder)
            var dead: [UInt64] = []
            try letters.forEach { record in
                dead.append(record.accession)
                return true
            }
            #expect(dead == [1, 2, 3])
            for accession: UInt64 in 1...43 {
                let record = try #require(try letters.record(accession: accession))
                #expect(record.accession == accession && (record.entry == "dead") == (accession < 4))
                #expect(try letters.article(accession: accession).uri == record.uri)
            }
            #expect(try letters.record(accession: 44) == nil && letters.record(accession: 0) == nil)
            #expect(throws: DeadLetters.Refusal.gone(44)) { try letters.article(accession: 44) }
        }
    }

    @Test("Marks are kept, the last one of an accession counts, and strange lines do no harm")
    func marks() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wiredesk-marks-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(try DeadMarks(stateDirectory: folder)[1] == nil)
        try DeadMarks.add([(1, .dropped), (2, .dropped)], stateDirectory: folder)
        try DeadMarks.add([(2, .retried(9))], stateDirectory: folder)
        let file = try #require(FileHandle(forWritingAtPath: folder + "/dead-marks"))
        try file.seekToEnd()
        try file.write(contentsOf: Data("x\n5\n6 retried\n7 sold 8\n".utf8))
        try file.close()
        let marks = try DeadMarks(stateDirectory: folder)
        #expect(marks[1] == .dropped && marks[2] == .retried(9))
        #expect(marks[5] == nil && marks[6] == nil && marks[7] == nil)
    }
}
