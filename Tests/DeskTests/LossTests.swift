import Client
import Foundation
import Journal
import News
import Synchronization
import Testing
import Wire

@testable import Desk

@Suite("What damage costs, and who decides about it", .timeLimit(.minutes(2)))
struct LossTests {
    private func small(_ folder: String) -> DeskSettings {
        settings(folder) { $0.recordsJournal.segmentBytes = 16 << 10 }
    }

    /// A stopped desk with 60 records in several segments.
    /// Answers which numbers are of items or dead entries.
    private func records(_ folder: String) async throws -> Set<UInt64> {
        try await withDesk(small(folder)) { desk in
            var wire = InventedWire(seed: 81)
            let feeder = try await desk.peers.feeder(desk)
            for _ in 0..<20 {
                try await feeder.put(wire.articles(3))
                await desk.settle()
            }
            let views = try await desk.records().map { try RecordView($0) }
            return Set(views.filter { $0.entry != "notice" }.map(\.sequence))
        }
    }

    @Test(
        "A damaged segment in the middle of the records stops the start with file, place, numbers and what to do; --accept-loss sets a copy aside and goes on; later starts need no flag"
    )
    func damagedRecords() async throws {
        try await withFolder { folder in
            let settled = try await records(folder)
            let segments = try HandmadeJournals.segments(folder, "records")
            try #require(segments.count >= 4)
            let victim = segments[segments.count / 2]
            try HandmadeJournals.damage(victim, at: 600)
            let damaged = try Data(contentsOf: URL(fileURLWithPath: victim))
            let audit = try StateAudit(stateDirectory: folder)
            #expect(!audit.holds)
            let refusal = await #expect(throws: JournalError.self) { try await RunningDesk(small(folder)) }
            guard case .damaged(let findings) = refusal, let range = findings.first?.sequences else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            let lost = settled.filter { range.contains($0) }.count
            #expect(lost > 0)
            let name = victim.split(separator: "/").last.map(String.init) ?? ""
            let sentence = "\(JournalError.damaged(findings))"
            for part in [
                name, "bytes ", "entries \(range.lowerBound) to \(range.upperBound - 1)", "--accept-loss", "copy",
            ] {
                #expect(sentence.contains(part), "\(sentence)")
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: victim)) == damaged, "a refusal changes nothing")

            var accepting = small(folder)
            accepting.acceptLoss = true
            try await withDesk(accepting) { desk in try await expectGap(desk, range, lost: lost) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/records/quarantine/\(name)")) == damaged)
            let after = try StateAudit(stateDirectory: folder)
            #expect(after.holds && after.lost == lost && after.inFlight == 0, "\(after.faults) \(after.notes)")
            // Given up once and for all: no flag, no refusal, the same gap.
            try await withDesk(small(folder)) { desk in
                try await expectGap(desk, range, lost: lost)
                var wire = InventedWire(seed: 82)
                _ = wire.articles(60)
                try await desk.peers.feeder(desk).put(wire.articles(3))
                await desk.settle()
                #expect(try await desk.records(from: "61").count >= 3)
            }
            let last = try StateAudit(stateDirectory: folder)
            #expect(last.holds && last.accepted == 63 && last.lost == lost, "\(last.faults)")
            let replay = try await ReplayAudit(settings: small(folder), resources: .builtIn())
            #expect(replay.holds && replay.compared > 0 && replay.comparedInPart > 0, "\(replay.differences)")
        }
    }

    /// READ answers LOST for the range, the product's own subscriber goes past it and says so, the books have it as lost.
    private func expectGap(_ desk: RunningDesk, _ range: Range<UInt64>, lost: Int) async throws {
        let reader = try await desk.peers.reader(desk)
        #expect(
            try await reader.read("", from: "\(range.lowerBound)")
                == .lost(request: 1, first: range.lowerBound, last: range.upperBound - 1))
        let seen = Mutex<(records: [UInt64], lost: [ClosedRange<UInt64>])>(([], []))
        var options = SubscriberConnection.Options()
        options.from = .sequence(1)
        options.publishEndpoint = desk.desk.publishEndpoint
        options.replayEndpoint = desk.desk.replayEndpoint
        options.untilIdleSeconds = 0.3
        try await SubscriberConnection(options).run { events in
            seen.withLock { seen in
                for event in events {
                    switch event {
                    case .record(let sequence, _): seen.records.append(sequence)
                    case .lost(let first, let last): seen.lost.append(first...last)
                    default: break
                    }
                }
            }
            return true
        }
        let head = desk.desk.recordsJournal.durableNext
        seen.withLock { seen in
            #expect(seen.lost == [range.lowerBound...range.upperBound - 1])
            #expect(seen.records == (1..<head).filter { !range.contains($0) })
        }
        let balance = desk.desk.balance
        #expect(balance.isBalanced && balance.lost == lost && balance.inFlight == 0, "\(balance)")
    }

    @Test("Articles of a lost range of the intake journal that have no record yet become dead entries that say so")
    func damagedIntake() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 83)
            try await HandmadeJournals.intake(folder, wire.articles(60), segmentBytes: 8 << 10)
            let segments = try HandmadeJournals.segments(folder, "intake")
            try #require(segments.count >= 4)
            try HandmadeJournals.damage(segments[1], at: 700)
            let refusal = await #expect(throws: JournalError.self) { try await RunningDesk(settings(folder)) }
            guard case .damaged(let findings) = refusal, let range = findings.first?.sequences else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            try await withDesk(settings(folder) { $0.acceptLoss = true }) { desk in
                await desk.settle()
                let records = try await desk.records()
                try expectWhole(records, accessions: 60)
                let dead = try records.map { try RecordView($0) }.filter { $0.entry == "dead" }
                #expect(dead.map(\.accession) == Array(range))
                #expect(dead.allSatisfy { $0.reason?.contains("lost") ?? false })
                #expect(desk.desk.balance.dead == range.count && desk.desk.balance.lost == 0)
            }
            let audit = try StateAudit(stateDirectory: folder)
            #expect(audit.holds && audit.dead == range.count && audit.lost == 0, "\(audit.faults)")
            try await withDesk(settings(folder)) { #expect($0.desk.balance.items == 60 - range.count) }
        }
    }

    @Test(
        "The last segment of the intake journal of a killed desk gone: nobody knows how many articles that were, one dead entry stands for all, and no number is given twice"
    )
    func missingEnd() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 84)
            try await HandmadeJournals.intake(folder, wire.articles(60), segmentBytes: 8 << 10, isClosed: false)
            let last = try #require(try HandmadeJournals.segments(folder, "intake").last)
            try FileManager.default.removeItem(atPath: last)
            let refusal = await #expect(throws: JournalError.self) { try await RunningDesk(settings(folder)) }
            guard case .damaged(let findings) = refusal, let range = findings.first?.sequences else {
                Issue.record("\(String(describing: refusal))")
                return
            }
            #expect(range.count == JournalSettings.numbersOfASegment)
            let left = Int(range.lowerBound) - 1
            try await withDesk(settings(folder) { $0.acceptLoss = true }) { desk in
                await desk.settle()
                let balance = desk.desk.balance
                #expect(balance.isBalanced && balance.inFlight == 0 && balance.dead == 1, "\(balance)")
                #expect(balance.items == left && balance.lost == range.count - 1, "\(balance)")
            }
            try await withDesk(settings(folder)) { desk in
                try await desk.peers.feeder(desk).put(wire.articles(3))
                await desk.settle()
                let views = try await desk.records().map { try RecordView($0) }
                let dead = views.filter { $0.entry == "dead" }
                #expect(dead.map(\.accession) == [range.upperBound - 1])
                #expect(dead.first?.reason?.contains("\(range.lowerBound) to \(range.upperBound - 1)") ?? false)
                #expect(views.last?.accession == range.upperBound + 2)
                #expect(desk.desk.balance.items == left + 3 && desk.desk.balance.lost == range.count - 1)
            }
            let audit = try StateAudit(stateDirectory: folder)
            #expect(audit.holds && audit.lost == range.count - 1 && audit.dead == 1, "\(audit.faults) \(audit.notes)")
            let replay = try await ReplayAudit(settings: settings(folder), resources: .builtIn())
            #expect(replay.holds && replay.compared == left + 3, "\(replay.differences)")
        }
    }

    @Test("Damage to records that a start does not read any more is found by reading all of them again, and told once")
    func scrubbing() async throws {
        try await withFolder { folder in
            _ = try await records(folder)
            try await withDesk(small(folder)) { desk in
                let scrub = desk.desk.scrub
                #expect(await scrub.pass(bytesPerSecond: 1 << 30))
                #expect(scrub.damagedEntries == 0)
                // While it runs: behind its back, as disks do.
                let segments = try HandmadeJournals.segments(folder, "records")
                try HandmadeJournals.damage(segments[1], at: 600)
                #expect(await scrub.pass(bytesPerSecond: 1 << 30))
                let damaged = scrub.damagedEntries
                #expect(damaged > 0)
                #expect(await desk.desk.status().damagedEntries == damaged)
                try HandmadeJournals.damage(segments[1], at: 600)
                #expect(await scrub.pass(bytesPerSecond: 1 << 30))
                #expect(scrub.damagedEntries == 0, "it reads right again")
            }
        }
    }

    @Test("What the disk does not give (EIO) counts as damaged, entry by entry, and the rest of the journal is read")
    func scrubbingBadSectors() async throws {
        try await withFolder { folder in
            let all = try await records(folder).count
            let disk = TroubledDisk()
            try await withDesk(small(folder), files: disk) { desk in
                let scrub = desk.desk.scrub
                #expect(await scrub.pass(bytesPerSecond: 1 << 30))
                #expect(scrub.damagedEntries == 0)
                // One sector of each segment.
                disk.set(.unreadable(4_096..<4_608), of: "records")
                #expect(await scrub.pass(bytesPerSecond: 1 << 30))
                let found = scrub.damagedEntries
                #expect(found > 0 && found < all, "\(found) of \(all)")
                // A disk that gives nothing any more ends the pass early, and what was found before still stands.
                disk.set(.unreadable(0..<1 << 40), of: "records")
                #expect(await scrub.pass(bytesPerSecond: 1 << 30))
                #expect(scrub.damagedEntries >= found)
                disk.set(.well, of: "records")
                #expect(await scrub.pass(bytesPerSecond: 1 << 30))
                #expect(scrub.damagedEntries == 0, "it reads right again")
            }
        }
    }
}
