import Duplicates
import Foundation
import Journal
import News
import Testing
import Wire

@testable import Desk

@Suite("Starting from a snapshot", .timeLimit(.minutes(2)))
struct SnapshotTests {
    private static let received = Timestamp(microseconds: 1_795_000_000_000_000)

    /// Adds articles to the intake journal as a desk would have, all received at one time.
    private func accept(_ articles: [[UInt8]], in folder: String) async throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let (journal, _) = try await Journal.open(
            directory: folder + "/intake", name: "intake", settings: JournalSettings())
        var decoder = ArticleDecoder()
        let groups = try articles.map { JournalGroup(IntakeEntry.encode(try decoder.decode($0))) }
        let appended = try await journal.append(groups, time: Self.received.microseconds)
        try await journal.durable(below: appended.next)
        try await journal.close()
    }

    private enum Fate: CaseIterable { case kept, missing, cut, flipped, oldest }

    @Test("With a snapshot, without one and with a damaged one, the same articles get the same records byte for byte")
    func same() async throws {
        var wire = InventedWire(seed: 31)
        let articles = wire.articles(160)
        let whole = try await withFolder { folder in
            try await accept(articles, in: folder)
            return try await withDesk(settings(folder)) { desk in
                await desk.settle()
                return try await desk.records()
            }
        }
        for fate in Fate.allCases {
            try await withFolder { folder in
                for (first, last) in [(0, 50), (50, 110), (110, 160)] {
                    try await accept(Array(articles[first..<last]), in: folder)
                    let file = folder + "/snapshots/judge.wds"
                    try await withDesk(settings(folder)) { desk in
                        await desk.settle()
                        // At the last start it is behind the journal by the second part.
                        if first == 0 || fate != .oldest {
                            await desk.desk.snapshots.save(desk.desk.sequencer, desk.desk.intake)
                            #expect(await desk.desk.snapshots.judgedNext == desk.desk.recordsJournal.durableNext)
                        }
                        let feeder = try await desk.peers.feeder(desk)
                        #expect(
                            try await feeder.put([articles[first]]) == [
                                .accepted(accession: UInt64(first) + 1, resent: true)
                            ])
                    }
                    var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
                    switch fate {
                    case .kept, .oldest: continue
                    case .missing: try FileManager.default.removeItem(atPath: file)
                    case .cut: try bytes.dropLast(1 + first).write(to: URL(fileURLWithPath: file))
                    case .flipped:
                        bytes[bytes.count / 2] ^= 4
                        try bytes.write(to: URL(fileURLWithPath: file))
                    }
                }
                try await withDesk(settings(folder)) { desk in
                    expectSame(try await desk.records(), whole, "\(fate)")
                }
            }
        }
    }

    @Test("A desk starts, judges and recognises repeats after retention has dropped its first records")
    func afterRetention() async throws {
        for snapshot in [true, false] {
            try await withFolder { folder in
                let small = settings(folder) {
                    $0.intakeJournal.segmentBytes = 32 << 10
                    $0.recordsJournal.segmentBytes = 64 << 10
                    $0.recordsJournal.retentionBytes = 200 << 10
                    $0.judge.window = 1
                }
                var wire = InventedWire(seed: 32)
                let articles = wire.articles(200)
                try await withDesk(small) { desk in
                    let feeder = try await desk.peers.feeder(desk)
                    for start in stride(from: 0, to: 200, by: 20) {
                        try await feeder.put(Array(articles[start..<start + 20]))
                    }
                    await desk.settle()
                    try await Task.sleep(for: .milliseconds(1_100))
                    try await feeder.put([wire.article()])
                    await desk.settle()
                    try await desk.desk.retain(now: .now)
                    #expect(desk.desk.recordsJournal.reader().lowest > 1)
                }
                if !snapshot { try FileManager.default.removeItem(atPath: folder + "/snapshots") }
                try await withDesk(small) { desk in
                    let feeder = try await desk.peers.feeder(desk)
                    #expect(try await feeder.put([articles[199]]) == [.accepted(accession: 200, resent: true)])
                    let again = InventedWire.article(
                        uri: "urn:test:again", headline: "Once more",
                        body: "A text that stands here for the first time, in \(snapshot).\\n")
                    let repeated = InventedWire.article(
                        uri: "urn:test:more", headline: "Once more",
                        body: "A text that stands here for the first time, in \(snapshot).\\n")
                    try await feeder.put([again, repeated])
                    await desk.settle()
                    let records = try await desk.records()
                    #expect(String(decoding: records[records.count - 1], as: UTF8.self).contains("\"kind\":\"exact\""))
                    let last = try records.suffix(2).map { try RecordView($0) }
                    #expect(last.map(\.accession) == [202, 203])
                    #expect(desk.desk.balance.accepted == 203)
                }
            }
        }
    }

    @Test("A start that had much to read again writes a snapshot, so that the next one, after a kill, has not")
    func afterStart() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 36)
            try await accept(wire.articles(60), in: folder)
            try await withDesk(settings(folder)) { await $0.settle() }
            let file = folder + "/snapshots/judge.wds"
            try? FileManager.default.removeItem(atPath: file)
            try await withDesk(settings(folder) { $0.snapshotRecords = 100 }) { desk in
                await desk.wait("a snapshot is written") { FileManager.default.fileExists(atPath: file) }
            }
        }
    }
}
