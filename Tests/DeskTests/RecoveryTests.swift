import Foundation
import Journal
import News
import Testing
import Wire

@testable import Desk

@Suite("Starting on what was left", .timeLimit(.minutes(2)))
struct RecoveryTests {
    private static let received = Timestamp.now

    /// Writes journals by hand, as a desk that died would have left them.
    private func intake(_ folder: String, _ articles: [[UInt8]], _ more: [JournalEntry] = []) async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let (journal, _) = try await Journal.open(
            directory: folder + "/intake", name: "intake", settings: JournalSettings())
        var decoder = ArticleDecoder()
        var groups: [JournalGroup] = []
        for article in articles { groups.append(JournalGroup(IntakeEntry.encode(try decoder.decode(article)))) }
        let appended = try await journal.append(
            groups + more.map { JournalGroup($0) }, time: Self.received.microseconds)
        try await journal.durable(below: appended.next)
        try await journal.close()
    }

    @Test("Articles in the intake journal without any record are recorded by the next start, in order")
    func noRecords() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 21)
            let articles = wire.articles(40)
            try await intake(folder, articles)
            try await withDesk(settings(folder)) { desk in
                await desk.settle()
                let records = try await desk.records()
                try expectWhole(records, accessions: 40)
                #expect(try RecordView(records[0]).received == Self.received)
                let feeder = try await desk.peers.feeder(desk)
                #expect(try await feeder.put([articles[39]]) == [.accepted(accession: 40, resent: true)])
                #expect(try await feeder.put([wire.article()]) == [.accepted(accession: 41, resent: false)])
            }
        }
    }

    @Test("Where the records journal is shorter than the intake journal, the desk carries on exactly there")
    func fewerRecords() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 22)
            let articles = wire.articles(60)
            // What one desk makes of all of it …
            try await intake(folder + "/whole", articles)
            let whole = try await withDesk(settings(folder + "/whole")) { desk in
                await desk.settle()
                return try await desk.records()
            }
            // … is what another makes that got only the first records of it.
            try await intake(folder + "/short", articles)
            let reader = try JournalReader.open(directory: folder + "/whole/records", name: "records")
            let (records, _) = try await Journal.open(
                directory: folder + "/short/records", name: "records", settings: JournalSettings())
            let slice = try reader.read(from: 1, maxEntries: 25, maxBytes: 1 << 30, includeAnnotations: true)
            var group = JournalGroup(entries: [])
            for entry in slice.entries {
                let copy = JournalEntry(kind: entry.kind, payload: slice.payload(of: entry))
                if entry.isAnnotation { group.annotations.append(copy) } else { group.entries.append(copy) }
                guard entry.isAnnotation else { continue }
                try await records.append([group], time: entry.time)
                group = JournalGroup(entries: [])
            }
            try await records.close()
            try await withDesk(settings(folder + "/short")) { desk in
                #expect(desk.desk.backlog.lowerBound > 20 && desk.desk.backlog.upperBound == 61)
                await desk.settle()
                let records = try await desk.records()
                expectSame(records, whole)
            }
        }
    }

    @Test("An entry of the intake journal that cannot be read becomes a dead entry that says so, and the desk goes on")
    func unreadable() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 23)
            let good = wire.articles(3)
            var decoder = ArticleDecoder()
            var damaged = IntakeEntry.encode(try decoder.decode(good[0]))
            damaged.payload.removeLast(20)
            var signal = IntakeEntry.encode(try decoder.decode(good[1]))
            signal.payload[17] = 99
            try await intake(
                folder, good,
                [
                    JournalEntry(kind: 1, payload: []), JournalEntry(kind: 1, payload: [9, 9, 9]), damaged, signal,
                    IntakeEntry.encode(try decoder.decode(wire.article())),
                ])
            for _ in 0..<2 {
                // Not audited: to the audit an entry that nobody can read is a fault, as it should be.
                try await withDesk(settings(folder), audited: false) { desk in
                    await desk.settle()
                    let records = try await desk.records()
                    try expectWhole(records, accessions: 8)
                    let dead = try records.map { try RecordView($0) }.filter { $0.entry == "dead" }
                    #expect(dead.map(\.accession) == [4, 5, 6, 7])
                    #expect(dead.allSatisfy { $0.reason?.hasPrefix("intake journal: ") ?? false })
                    #expect(desk.desk.balance.dead == 4 && desk.desk.balance.items == 4)
                    #expect(try await desk.records(filter: "kind=dead").count == 4)
                }
            }
        }
    }

    @Test("A records journal that knows more than the intake journal keeps the desk from starting, and says why")
    func strangers() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 24)
            try await withDesk(settings(folder)) { try await $0.peers.feeder($0).put(wire.articles(10)) }
            try FileManager.default.removeItem(atPath: folder + "/intake")
            await #expect(throws: RecoveryError.self) { try await RunningDesk(settings(folder)) }
        }
    }

    @Test(
        "Past a lost range of the records the desk starts only when told to; replay says LOST there and nowhere else, and the books say what is lost"
    )
    func lostRecords() async throws {
        try await withFolder { folder in
            let small = settings(folder) {
                $0.recordsJournal.segmentBytes = 16 << 10
                $0.stages.fingerprint = false
            }
            var wire = InventedWire(seed: 25)
            try await withDesk(small) { desk in
                let feeder = try await desk.peers.feeder(desk)
                for _ in 0..<20 {
                    try await feeder.put(wire.articles(3))
                    await desk.settle()
                }
            }
            // A segment in the middle is gone.
            let segments = try FileManager.default.contentsOfDirectory(atPath: folder + "/records")
                .filter { $0.hasSuffix(".wdj") }.sorted()
            try #require(segments.count >= 4)
            try FileManager.default.removeItem(atPath: "\(folder)/records/\(segments[segments.count / 2])")
            await #expect(throws: JournalError.self) { try await RunningDesk(small) }
            var accepting = small
            accepting.acceptLoss = true
            try await withDesk(accepting) { desk in
                let reader = try await desk.peers.reader(desk)
                var lost: ClosedRange<UInt64>?
                var seen: [UInt64] = []
                var position: UInt64 = 1
                while true {
                    switch try await reader.read("", from: "\(position)", count: 7) {
                    case .entries(_, let next, let head, let records):
                        seen += try records.map { try RecordView($0).sequence }
                        position = next
                        if next > head { position = 0 }
                    case .lost(_, let first, let last):
                        #expect(lost == nil && position == first)
                        lost = first...last
                        position = last + 1
                    default: throw NoAnswer()
                    }
                    if position == 0 { break }
                }
                let range = try #require(lost)
                #expect(seen == (1...60).filter { !range.contains($0) })
                // A filter that matches nothing before the loss is not told LOST of what it did not ask for.
                guard case .entries(_, let next, _, let records) = try await reader.read("urgency=1", from: "1") else {
                    Issue.record("LOST, though record 1 is there")
                    return
                }
                #expect(next == range.lowerBound && records.isEmpty)
                guard case .lost = try await reader.read("urgency=1", from: "\(range.lowerBound + 1)") else {
                    Issue.record("not LOST inside the lost range")
                    return
                }
                let balance = desk.desk.balance
                #expect(balance.isBalanced && balance.items + balance.lost == 60 && balance.inFlight == 0, "\(balance)")
                try await desk.peers.feeder(desk).put([wire.article()])
                await desk.settle()
                #expect(desk.desk.balance.items == balance.items + 1)
                // Retention goes by what is recorded, lost or not.
                try await desk.desk.retain(now: .now)
            }
        }
    }
}
