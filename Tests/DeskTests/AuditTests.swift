import Foundation
import Journal
import News
import Testing

@testable import Desk

@Suite("Promise 2: verify proves the books from the files", .timeLimit(.minutes(2)))
struct AuditTests {
    /// A stopped desk of `count` articles.
    private func stopped(_ folder: String, seed: UInt64, count: Int = 40) async throws {
        try await withDesk(settings(folder)) { desk in
            var wire = InventedWire(seed: seed)
            let feeder = try await desk.peers.feeder(desk)
            for _ in 0..<count / 4 { try await feeder.put(wire.articles(4)) }
        }
    }

    private func replay(_ folder: String, provenance: String? = nil) async throws -> ReplayAudit {
        var resources = try AnalysisResources.builtIn()
        if let provenance { resources.provenance.model = provenance }
        return try await ReplayAudit(settings: settings(folder), resources: resources)
    }

    @Test("Promise 4: the same intake journal gives the same records, byte for byte, whatever starts lay between")
    func replayed() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 91)
            for _ in 0..<3 {
                try await withDesk(settings(folder)) { desk in
                    let feeder = try await desk.peers.feeder(desk)
                    for _ in 0..<10 { try await feeder.put(wire.articles(5)) }
                }
            }
            let audit = try await replay(folder)
            #expect(audit.holds && audit.compared == 150 && audit.comparedInPart == 0, "\(audit.differences)")
            #expect(audit.notes == [])
            let books = try StateAudit(stateDirectory: folder)
            #expect(books.holds && books.items == 150 && books.notes == [], "\(books.faults) \(books.notes)")
        }
    }

    @Test("A record that says something else than its article gives is found, at its byte, and it alone")
    func alteredRecord() async throws {
        try await withFolder { folder in
            try await stopped(folder, seed: 92)
            try await HandmadeJournals.rewriteRecords(folder) { groups, _ in
                let text = String(decoding: groups[0].entries[0].payload, as: UTF8.self)
                guard text.contains("\"accession\":17,") else { return }
                groups[0].entries[0].payload = Array(
                    text.replacingOccurrences(of: "\"size\":", with: "\"size\":9").utf8)
            }
            #expect(try StateAudit(stateDirectory: folder).holds)
            let audit = try await replay(folder)
            #expect(audit.differenceCount == 1 && audit.compared == 40, "\(audit.differences)")
            #expect(audit.differences[0].contains("\"size\":"))
        }
    }

    @Test("A change of state that is not the one its article makes is found")
    func alteredState() async throws {
        try await withFolder { folder in
            try await stopped(folder, seed: 93)
            try await HandmadeJournals.rewriteRecords(folder) { groups, _ in
                guard groups[0].entries[0].payload.starts(with: Array("{\"seq\":9,".utf8)) else { return }
                groups[0].annotations[0].payload[30] ^= 1
            }
            let audit = try await replay(folder)
            #expect(audit.differenceCount == 1, "\(audit.differences)")
        }
    }

    @Test("Records of another model are not made again, are counted, and are no fault")
    func otherModel() async throws {
        try await withFolder { folder in
            try await stopped(folder, seed: 94)
            let audit = try await replay(folder, provenance: "sha256:other")
            #expect(audit.holds && audit.compared == 0 && audit.ofOtherBuilds == 40)
            #expect(audit.notes.count == 1 && audit.notes[0].contains("another build or model"))
        }
    }

    @Test("Where the intake journal has dropped its beginning, records are made again from the first that both have")
    func droppedArticles() async throws {
        try await withFolder { folder in
            let small = settings(folder) {
                $0.intakeJournal.segmentBytes = 8 << 10
                $0.intakeJournal.retentionBytes = 1
            }
            try await withDesk(small) { desk in
                var wire = InventedWire(seed: 95)
                let feeder = try await desk.peers.feeder(desk)
                for _ in 0..<15 { try await feeder.put(wire.articles(4)) }
                await desk.settle()
                try await desk.desk.retain(now: .now)
            }
            let books = try StateAudit(stateDirectory: folder)
            let dropped = Int(books.accessions.lowerBound) - 1
            #expect(books.holds && dropped > 0)
            let audit = try await replay(folder)
            #expect(
                audit.holds && audit.compared == 60 - dropped && audit.unreadable == dropped, "\(audit.differences)")
        }
    }

    @Test("An accession with two records, or with none, is a fault")
    func doubledAndMissing() async throws {
        for isDoubled in [true, false] {
            try await withFolder { folder in
                try await stopped(folder, seed: 96)
                try await HandmadeJournals.rewriteRecords(folder) { groups, _ in
                    guard RecordReader.sequence(of: groups[0].entries[0].payload) == 20 else { return }
                    groups = isDoubled ? [groups[0], groups[0]] : []
                }
                let audit = try StateAudit(stateDirectory: folder)
                #expect(!audit.holds)
                #expect(audit.faults.contains { $0.contains("accession") }, "\(audit.faults)")
            }
        }
    }

    @Test("An article that was accepted twice is a fault, unless the desk no longer had to recognise it")
    func acceptedTwice() async throws {
        for days in [1, 40] as [Int64] {
            try await withFolder { folder in
                var wire = InventedWire(seed: 97)
                var articles = wire.articles(8)
                articles.append(articles[2])
                let now = Timestamp.now
                try await HandmadeJournals.intake(folder, articles) { index in
                    index < 8 ? now.advanced(byMicroseconds: -days * 86_400_000_000) : now
                }
                // A desk that died before its first record.
                try FileManager.default.createDirectory(
                    atPath: folder + "/records", withIntermediateDirectories: true)
                let audit = try StateAudit(stateDirectory: folder)
                #expect(audit.holds == (days == 40), "\(audit.faults)")
                if days == 1 { #expect(audit.faults == ["intake: accessions 3 and 9 are the same article"]) }
                #expect(audit.inFlight == 9)
            }
        }
    }

    @Test("An entry of the intake journal that holds no article is a note, and its dead entry is taken for what it is")
    func malformed() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 98)
            try await HandmadeJournals.intake(folder, wire.articles(5))
            let (journal, _) = try await Journal.open(
                directory: folder + "/intake", name: "intake", settings: JournalSettings())
            try await journal.append([JournalGroup(JournalEntry(kind: 1, payload: [9, 9]))], time: 1)
            try await journal.close()
            try await withDesk(settings(folder)) { await $0.settle() }
            let books = try StateAudit(stateDirectory: folder)
            #expect(
                books.holds && books.dead == 1 && books.notes.contains { $0.contains("accession 6 holds no article") })
            let audit = try await replay(folder)
            #expect(audit.holds && audit.compared == 5 && audit.dead == 1)
        }
    }
}
