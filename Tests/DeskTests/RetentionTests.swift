import Foundation
import Journal
import News
import Testing
import Wire

@testable import Desk

@Suite("Retention", .timeLimit(.minutes(2)))
struct RetentionTests {
    private static let day: Int64 = 86_400_000_000

    private func keepingLittle(_ folder: String) -> DeskSettings {
        settings(folder) {
            $0.snapshotRecords = 1
            for journal in [\DeskSettings.intakeJournal, \.recordsJournal] {
                $0[keyPath: journal].segmentBytes = 8 << 10
                $0[keyPath: journal].retentionBytes = 1
            }
        }
    }

    @Test("Retention never drops an article that has no record yet")
    func unrecorded() async throws {
        try await withFolder { folder in
            let disk = TroubledDisk()
            let desk = try await RunningDesk(keepingLittle(folder), files: disk)
            let feeder = try await desk.peers.feeder(desk)
            var wire = InventedWire(seed: 71)
            for _ in 0..<10 { try await feeder.put(wire.articles(3)) }
            await desk.settle()
            disk.set(.full, of: "records")
            for _ in 0..<10 { try await feeder.put(wire.articles(3)) }
            await desk.wait("the journal waits for room") { desk.desk.waitsForDisk }
            try await desk.desk.retain(now: .now)
            let recorded = UInt64(desk.desk.ledger.recorded)
            let lowest = desk.desk.intakeJournal.reader().lowest
            #expect(lowest > 1 && lowest <= recorded + 1, "\(lowest), \(recorded)")
            #expect(desk.desk.retention.heldBytes("intake") > 0)
            disk.set(.well, of: "records")
            await desk.settle()
            try expectWhole(try await desk.records(), accessions: 60)
            try await desk.stop()
            desk.peers.end()
        }
    }

    @Test("Retention never drops text that the duplicate window may still read, also where retentionBytes asks for it")
    func window() async throws {
        try await withFolder { folder in
            try await withDesk(keepingLittle(folder)) { desk in
                let feeder = try await desk.peers.feeder(desk)
                var wire = InventedWire(seed: 72)
                for _ in 0..<20 { try await feeder.put(wire.articles(3)) }
                await desk.settle()
                let first = try await desk.records(from: "1")[0]
                try await desk.desk.retain(now: .now)
                #expect(desk.desk.intakeJournal.reader().lowest > 1)
                #expect(desk.desk.recordsJournal.reader().lowest == 1)
                #expect(desk.desk.retention.heldBytes("records") > 0)
                // The first text, sent by another agency, is still recognised.
                let view = try RecordView(first)
                let copy = InventedWire.article(
                    uri: "urn:test:copy", headline: try #require(view.headline), body: try #require(view.body),
                    source: "Fourth Agency", minute: 70)
                try await feeder.put([copy])
                await desk.settle()
                let last = try RecordView(try #require(try await desk.records().last))
                #expect(last.duplicateKind == "exact" && last.duplicateOf == view.uri)
            }
        }
    }

    /// 60 articles, of which the first 40 came 40 days ago; whatever is older than 35 days may go. The others are for the
    /// test to feed: what is committed at once stands in one segment, on a busy machine the old and the new together.
    private func agedDesk(_ folder: String) async throws -> ([[UInt8]], DeskSettings) {
        var wire = InventedWire(seed: 73)
        let articles = wire.articles(60)
        let now = Timestamp.now
        try await HandmadeJournals.intake(folder, Array(articles.prefix(40)), segmentBytes: 8 << 10) { index in
            now.advanced(byMicroseconds: -40 * Self.day + Int64(index))
        }
        let settings = settings(folder) {
            for journal in [\DeskSettings.intakeJournal, \.recordsJournal] {
                $0[keyPath: journal].segmentBytes = 8 << 10
                $0[keyPath: journal].retentionSeconds = 35 * 86_400
            }
            $0.resendRetentionSeconds = 50 * 86_400
            $0.snapshotRecords = 1
        }
        return (articles, settings)
    }

    @Test("What is past every limit is dropped; resends are forgotten with their articles; verify and a start go on")
    func dropped() async throws {
        try await withFolder { folder in
            let (articles, settings) = try await agedDesk(folder)
            var lowest: (intake: UInt64, records: UInt64) = (0, 0)
            try await withDesk(settings) { desk in
                await desk.settle()
                let feeder = try await desk.peers.feeder(desk)
                try await feeder.put(Array(articles[40...]))
                await desk.settle()
                // Records go when a snapshot stands for them, and on a busy machine the judge may have no moment for one.
                for _ in 0..<10 where desk.desk.recordsJournal.reader().lowest == 1 {
                    try await desk.desk.retain(now: .now)
                }
                lowest = (desk.desk.intakeJournal.reader().lowest, desk.desk.recordsJournal.reader().lowest)
                #expect(lowest.intake > 1 && lowest.intake <= 41 && lowest.records > 1, "\(lowest)")
                #expect(desk.desk.retention.heldBytes("records") == 0)
                // The first article is gone, and so is every trace that it was there: it is a new one.
                #expect(try await feeder.put([articles[0]]) == [.accepted(accession: 61, resent: false)])
                #expect(try await feeder.put([articles[59]]) == [.accepted(accession: 60, resent: true)])
                let reader = try await desk.peers.reader(desk)
                guard case .lost(_, 1, let last) = try await reader.read("", from: "1") else {
                    Issue.record("a READ of what was dropped is not answered LOST")
                    return
                }
                #expect(last == lowest.records - 1)
            }
            let audit = try StateAudit(stateDirectory: folder)
            #expect(audit.holds && audit.accepted == 61 && audit.items == 61 && audit.lost == 0, "\(audit.faults)")
            #expect(audit.accessions.lowerBound == lowest.intake && audit.sequences.lowerBound == lowest.records)
            let replay = try await ReplayAudit(settings: settings, resources: .builtIn())
            #expect(replay.holds && replay.compared == 0 && replay.comparedInPart > 0, "\(replay.differences)")
            #expect(!replay.notes.isEmpty)
            try await withDesk(settings) { desk in
                #expect(desk.desk.balance.accepted == 61 && desk.desk.balance.lost == 0)
                let feeder = try await desk.peers.feeder(desk)
                #expect(try await feeder.put([articles[59]]) == [.accepted(accession: 60, resent: true)])
                var wire = InventedWire(seed: 74)
                _ = wire.articles(70)
                #expect(try await feeder.put([wire.article()]) == [.accepted(accession: 62, resent: false)])
                await desk.settle()
                #expect(desk.desk.balance.items == 62)
            }
        }
    }
}
