import Foundation
import Journal
import News
import Testing
import Wire

@testable import Desk

@Suite("Promise 4: one order", .timeLimit(.minutes(2)))
struct OrderTests {
    @Test("Promise 4: what a subscriber hears live is what replay repeats, byte for byte and in the same order")
    func liveIsReplay() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder)) { desk in
                let listener = try await desk.peers.listener(desk)
                let feeder = try await desk.peers.feeder(desk)
                var wire = InventedWire()
                for _ in 0..<4 { try await feeder.put(wire.articles(20)) }
                // A kill, so that there are notices as well.
                let killed = InventedWire.article(
                    uri: "urn:test:2", headline: "KILL", body: "Kill the story.", source: "Example Agency", minute: 900,
                    more: ",\"signal\":\"kill\"")
                try await feeder.put([killed])
                await desk.settle()
                let head = await desk.desk.status().head
                try await listener.listen(until: head)
                let replayed = try await desk.records()
                expectSame(listener.records.map(\.json), replayed)
                #expect(listener.records.map(\.sequence) == (1...head).map { $0 })
                try expectWhole(replayed, accessions: 81)
            }
        }
    }

    @Test(
        "The same intake journal gives the same records, byte for byte, with one worker, with eight, and without memory"
    )
    func deterministic() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 7)
            let first = try await withDesk(settings(folder + "/a")) { desk in
                let feeder = try await desk.peers.feeder(desk)
                // Batches of odd sizes, so that the runs of the two desks are cut differently.
                for size in [1, 13, 3, 37, 20, 6] { try await feeder.put(wire.articles(size)) }
                await desk.settle()
                return try await desk.records()
            }
            try expectWhole(first, accessions: 80)
            #expect(try first.contains { try RecordView($0).duplicateKind != "none" }, "the wire has repeats")
            for (name, workers, batch, memory) in [("b", 1, 64, 64 << 20), ("c", 8, 7, 64 << 20), ("d", 2, 64, 0)] {
                try FileManager.default.createDirectory(atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
                try FileManager.default.copyItem(atPath: folder + "/a/intake", toPath: folder + "/\(name)/intake")
                let again = try await withDesk(
                    settings(folder + "/" + name) {
                        $0.analysisWorkers = workers
                        $0.analysisBatchArticles = batch
                        $0.recentTextBytes = memory
                    }
                ) { desk in
                    await desk.settle()
                    return try await desk.records()
                }
                expectSame(again, first, "\(workers) workers, \(batch) a batch, \(memory) bytes of memory")
            }
        }
    }

    @Test("A desk that is started again carries on with the next sequence number, and its chain of judgements too")
    func denseOverRestarts() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 9)
            let articles = wire.articles(60)
            for run in 0..<3 {
                try await withDesk(settings(folder + "/stopped")) { desk in
                    let feeder = try await desk.peers.feeder(desk)
                    try await feeder.put(Array(articles[run * 20..<run * 20 + 20]))
                }
            }
            let stopped = try await withDesk(settings(folder + "/stopped")) { try await $0.records() }
            let whole = try await withDesk(settings(folder + "/whole")) { desk in
                try await desk.peers.feeder(desk).put(articles)
                await desk.settle()
                return try await desk.records()
            }
            try expectWhole(stopped, accessions: 60)
            #expect(try stopped.map(Self.withoutTime) == whole.map(Self.withoutTime))
        }
    }

    /// A record without the moment of its arrival.
    static func withoutTime(_ record: [UInt8]) throws -> String {
        let text = String(decoding: record, as: UTF8.self)
        let received = try RecordView(record).received.description
        return text.replacingOccurrences(of: "\"received\":\"\(received)\"", with: "")
    }

    @Test("Replay begins at a time with the first record that was received then or later")
    func fromTime() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder)) { desk in
                let feeder = try await desk.peers.feeder(desk)
                var wire = InventedWire()
                for _ in 0..<10 { try await feeder.put(wire.articles(3)) }
                await desk.settle()
                let records = try await desk.records()
                for index in [0, 7, 29] {
                    let received = try RecordView(records[index]).received
                    let expected = try records.drop { try RecordView($0).received < received }
                    expectSame(try await desk.records(from: received.iso8601), Array(expected))
                }
                #expect(try await desk.records(from: "2100-01-01T00:00:00Z").isEmpty)
            }
        }
    }
}
