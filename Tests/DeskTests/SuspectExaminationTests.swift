import Foundation
import Journal
import Logging
import News
import Testing
import Wire

@testable import Desk

/// Stand-ins for the child, so that a test decides what becomes of it.
extension SuspectCommand {
    /// A shell that does this and reads nothing.
    static func shell(_ script: String) -> Self {
        Self(executable: "/bin/sh", arguments: ["sh", "-c", script], environment: ["PATH=/usr/bin:/bin"])
    }
}

@Suite("Poison: suspects and their child processes", .timeLimit(.minutes(2)))
struct SuspectExaminationTests {
    /// What a desk that died would have left: articles without records.
    private func leave(_ articles: [[UInt8]], in folder: String) async throws {
        let (journal, _) = try await Journal.open(
            directory: folder + "/intake", name: "intake", settings: JournalSettings())
        var decoder = ArticleDecoder()
        let groups = try articles.map { JournalGroup(IntakeEntry.encode(try decoder.decode($0))) }
        let appended = try await journal.append(groups, time: Timestamp.now.microseconds)
        try await journal.durable(below: appended.next)
        try await journal.close()
    }

    private func settings(_ folder: String, _ command: SuspectCommand) -> DeskSettings {
        DeskTests.settings(folder) {
            $0.suspects.command = command
            $0.suspects.answerMilliseconds = 300
        }
    }

    @Test(
        "An article on which two children trap is a dead entry with the reason and its uri; what comes after it is taken in meanwhile"
    )
    func traps() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 71)
            try await leave(wire.articles(3), in: folder)
            try await withDesk(settings(folder, .shell("printf ra; kill -ILL $$"))) { desk in
                let feeder = try await desk.peers.feeder(desk)
                #expect(try await feeder.put([wire.article()]) == [.accepted(accession: 4, resent: false)])
                await desk.settle()
                let records = try await desk.records().map { try RecordView($0) }
                #expect(records.filter { $0.entry == "dead" }.map(\.accession) == [1, 2, 3])
                for record in records where record.entry == "dead" {
                    #expect(record.reason == "analysis: SIGILL in two child processes")
                    #expect(record.uri == "urn:test:\(record.accession)")
                }
                try expectWhole(try await desk.records(), accessions: 4)
            }
        }
    }

    @Test("An article that hangs two children is a dead entry that says so")
    func hangs() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 72)
            try await leave(wire.articles(1), in: folder)
            try await withDesk(settings(folder, .shell("printf raj; exec sleep 100"))) { desk in
                await desk.settle()
                let record = try RecordView(try #require(try await desk.records(filter: "kind=dead").first))
                #expect(record.reason == "judging: no answer within 0.3 s in two child processes")
            }
        }
    }

    @Test(
        "Children that cannot start, exit, or trap before they have an article cost no article anything",
        arguments: ["exit 78", "kill -ABRT $$", "printf '....'; exit 0", "none"])
    func healthy(script: String) async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 73)
            try await leave(wire.articles(10), in: folder)
            var command = SuspectCommand.shell(script)
            if script == "none" { command.executable = "/nowhere/at-all" }
            try await withDesk(settings(folder, command)) { desk in
                await desk.settle()
                #expect(desk.desk.balance.items == 10 && desk.desk.balance.dead == 0)
            }
        }
    }

    @Test("While children are killed again and again the article waits, and a stop does not wait for it")
    func killed() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 74)
            try await leave(wire.articles(2), in: folder)
            try await withDesk(settings(folder, .shell("printf ra; kill -KILL $$"))) { desk in
                await desk.wait("somebody is told") { desk.desk.obstacle != nil }
                #expect(desk.desk.balance.inFlight == 2 && desk.desk.balance.dead == 0)
            }
            // The next start has nothing against it.
            try await withDesk(DeskTests.settings(folder)) { desk in
                await desk.settle()
                #expect(desk.desk.balance.items == 2)
            }
        }
    }

    @Test("No child is left over, alive or as a zombie")
    func nothingLeft() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 75)
            try await leave(wire.articles(2), in: folder)
            let marker = "wiredesk-suspect-\(UInt64.random(in: 0...UInt64.max))"
            try await withDesk(settings(folder, .shell(": \(marker); printf ra; exec sleep 100"))) { await $0.settle() }
            for process in try FileManager.default.contentsOfDirectory(atPath: "/proc") where Int(process) != nil {
                guard let line = try? Data(contentsOf: URL(filePath: "/proc/\(process)/cmdline")) else { continue }
                #expect(!String(decoding: line, as: UTF8.self).contains(marker))
            }
        }
    }
}
