import Foundation
import Journal
import News
import Testing
import Wire

@testable import Desk

@Suite("Promise 3: resending is harmless", .timeLimit(.minutes(2)))
struct ResendTests {
    @Test(
        "Promise 3: the same article sent again has its first accession number and makes no second entry, also after a restart"
    )
    func resends() async throws {
        try await withFolder { folder in
            var wire = InventedWire()
            let articles = wire.articles(30)
            try await withDesk(settings(folder)) { desk in
                let feeder = try await desk.peers.feeder(desk)
                #expect(try await feeder.accessions(articles) == (1...30).map { $0 })
                #expect(try await feeder.put(articles) == (1...30).map { .accepted(accession: $0, resent: true) })
                // Twice in one PUT, and with other white space and its members in another order.
                let more = wire.article()
                let spaced = Array(
                    String(decoding: more, as: UTF8.self).replacingOccurrences(of: "\":", with: "\" : ").utf8)
                #expect(
                    try await feeder.put([more, spaced, articles[3]]) == [
                        .accepted(accession: 31, resent: false), .accepted(accession: 31, resent: true),
                        .accepted(accession: 4, resent: true),
                    ])
                #expect(await desk.desk.status().resent == 32)
            }
            try await withDesk(settings(folder)) { desk in
                let feeder = try await desk.peers.feeder(desk)
                #expect(
                    try await feeder.put(articles + [wire.article()])
                        == (1...30).map { .accepted(accession: $0, resent: true) } + [
                            .accepted(accession: 32, resent: false)
                        ])
                await desk.settle()
                try expectWhole(try await desk.records(), accessions: 32)
            }
        }
    }

    @Test("A resend that arrives while the first still waits for its sync is not acknowledged before that sync")
    func resendWaitsForSync() async throws {
        try await withFolder { folder in
            let disk = TroubledDisk()
            let desk = try await RunningDesk(settings(folder), files: disk)
            let one = try await desk.peers.feeder(desk)
            let two = try await desk.peers.feeder(desk)
            var wire = InventedWire()
            let article = wire.article()
            disk.set(.stuck, of: "intake")
            let first = try await one.send([article])
            await desk.wait("the first waits for its sync") { disk.held > 0 }
            let second = try await two.send([article])
            // It is taken in, and there is nothing to wait for but the sync.
            #expect(try await two.peer.receive(milliseconds: 300) == nil)
            #expect(try await one.peer.receive(milliseconds: 1) == nil)
            #expect(desk.desk.balance.accepted == 0)
            disk.set(.well, of: "intake")
            #expect(try await one.answer() == .ack(request: first, [.accepted(accession: 1, resent: false)]))
            #expect(try await two.answer() == .ack(request: second, [.accepted(accession: 1, resent: true)]))
            try await desk.stop()
            desk.peers.end()
            #expect(try StateAudit(stateDirectory: folder).holds)
        }
    }

    @Test("The same articles from four producers at once become one entry each, and all four are told the same number")
    func fourAtOnce() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder)) { desk in
                var wire = InventedWire()
                let articles = wire.articles(200)
                let told = try await withThrowingTaskGroup(of: [UInt64?].self) { group in
                    for start in 0..<4 {
                        let turned = Array(articles[start * 50..<200] + articles[0..<start * 50])
                        group.addTask {
                            let feeder = try await desk.peers.feeder(desk)
                            var accessions: [UInt64?] = []
                            for first in stride(from: 0, to: 200, by: 8) {
                                accessions += try await feeder.accessions(Array(turned[first..<first + 8]))
                            }
                            return Array(
                                accessions[(200 - start * 50) % 200..<200] + accessions[0..<(200 - start * 50) % 200])
                        }
                    }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(Set(told).count == 1)
                #expect(Set(told[0].compactMap { $0 }) == Set(1...200))
                await desk.settle()
                try expectWhole(try await desk.records(), accessions: 200)
            }
        }
    }

    @Test("Retention forgets resends with the articles it drops, and drops no article that has no record")
    func retention() async throws {
        try await withFolder { folder in
            let small = settings(folder) {
                $0.intakeJournal.segmentBytes = 16 << 10
                $0.intakeJournal.retentionBytes = 64 << 10
                $0.recordsJournal.segmentBytes = 32 << 10
            }
            var wire = InventedWire()
            let articles = wire.articles(200)
            try await withDesk(small) { desk in
                let feeder = try await desk.peers.feeder(desk)
                // Many commits, so that there are many segments.
                for start in stride(from: 0, to: 200, by: 10) {
                    try await feeder.put(Array(articles[start..<start + 10]))
                }
                await desk.settle()
                try await desk.desk.retain(now: .now)
                let lowest = desk.desk.intakeJournal.reader().lowest
                #expect(lowest > 1)
                #expect(
                    try await feeder.put([articles[Int(lowest) - 1]]) == [.accepted(accession: lowest, resent: true)])
                #expect(try await feeder.put([articles[0]]) == [.accepted(accession: 201, resent: false)])
            }
            try await withDesk(small) { desk in
                let feeder = try await desk.peers.feeder(desk)
                #expect(try await feeder.put([articles[0]]) == [.accepted(accession: 201, resent: true)])
                #expect(try await feeder.put([articles[1]]) == [.accepted(accession: 202, resent: false)])
                await desk.settle()
                #expect(desk.desk.balance.isBalanced && desk.desk.balance.accepted == 202)
            }
        }
    }
}
