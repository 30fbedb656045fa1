import Foundation
import Journal
import News
import Testing
import Wire

@testable import Desk

@Suite("Promise 1: acknowledged means durable", .timeLimit(.minutes(2)))
struct DurabilityTests {
    /// Feeds from several producers until it is told to stop; answers the uris that were acknowledged.
    private func feed(_ desk: RunningDesk, producers: Int, seed: UInt64) -> [Task<[UInt64], any Error>] {
        (0..<producers).map { producer in
            Task {
                var wire = InventedWire(seed: seed &+ UInt64(producer))
                var acknowledged: [UInt64] = []
                let feeder = try await desk.peers.feeder(desk)
                var number = 0
                while !Task.isCancelled {
                    number += 1
                    // Every producer's articles are its own.
                    let articles = wire.articles(3).map { bytes in
                        Array(
                            String(decoding: bytes, as: UTF8.self)
                                .replacingOccurrences(of: "urn:test:", with: "urn:test:\(producer):\(number):").utf8)
                    }
                    do {
                        acknowledged += try await feeder.accessions(articles).compactMap { $0 }
                    } catch let error as WireError where error.code == .shuttingDown {
                        break
                    } catch is NoAnswer {
                        break
                    }
                }
                return acknowledged
            }
        }
    }

    @Test("Promise 1: a stop under full load loses nothing that was acknowledged, and publishes it before it ends")
    func stopUnderLoad() async throws {
        try await withFolder { folder in
            var accepted = 0
            for round in 0..<3 {
                // So little in flight that the intake waits for room when the stop comes.
                let running = try await RunningDesk(settings(folder) { $0.intake.maximumInFlightBytes = 20_000 })
                let producers = feed(running, producers: 4, seed: UInt64(round) * 100)
                await running.wait("articles come in") { running.desk.balance.accepted >= accepted + 60 }
                try await running.stop()
                let balance = running.desk.balance
                #expect(balance.isBalanced && balance.inFlight == 0, "\(balance)")
                #expect(running.desk.intakeJournal.durableNext - 1 == UInt64(balance.accepted))
                #expect(running.desk.recordsJournal.totals.entries(ofKind: RecordKind.item) == UInt64(balance.items))
                for producer in producers { producer.cancel() }
                running.peers.end()
                for producer in producers {
                    guard let acknowledged = try? await producer.value else { continue }
                    #expect(acknowledged.allSatisfy { $0 <= UInt64(balance.accepted) })
                }
                accepted = balance.accepted
            }
            try await withDesk(settings(folder)) { desk in
                try expectWhole(try await desk.records(), accessions: accepted)
            }
        }
    }

    @Test("Promise 1: what was acknowledged before a crash is recorded exactly once after it, wherever the crash fell")
    func crashImages() async throws {
        try await withFolder { folder in
            let running = try await RunningDesk(settings(folder + "/live"))
            let producers = feed(running, producers: 3, seed: 11)
            var images: [(String, Int)] = []
            for number in 0..<4 {
                let before = running.desk.balance.accepted
                await running.wait("articles come in") { running.desk.balance.accepted >= before + 20 }
                // The files as a crash leaves them: records first, since none is ever there before its article.
                let image = folder + "/image\(number)"
                try FileManager.default.createDirectory(atPath: image, withIntermediateDirectories: true)
                let accepted = running.desk.balance.accepted
                for journal in ["records", "intake"] {
                    try FileManager.default.copyItem(atPath: "\(folder)/live/\(journal)", toPath: "\(image)/\(journal)")
                }
                images.append((image, accepted))
            }
            for producer in producers { producer.cancel() }
            try await running.stop()
            running.peers.end()
            let whole = try await withDesk(settings(folder + "/live")) { try await $0.records() }
            for (image, accepted) in images {
                try await withDesk(settings(image)) { desk in
                    await desk.settle()
                    let records = try await desk.records()
                    #expect(desk.desk.balance.accepted >= accepted)
                    try expectWhole(records, accessions: desk.desk.balance.accepted)
                    expectSame(
                        records, Array(whole.prefix(records.count)),
                        "and they are the ones that there would have been")
                }
            }
        }
    }

    @Test("A stop while old articles are being recovered ends, and the next start records them all")
    func stopDuringRecovery() async throws {
        try await withFolder { folder in
            var wire = InventedWire(seed: 12)
            try await withDesk(settings(folder)) { try await $0.peers.feeder($0).put(wire.articles(150)) }
            try FileManager.default.removeItem(atPath: folder + "/records")
            // Stopped at once: less than all has been recovered.
            let running = try await RunningDesk(settings(folder) { $0.intake.maximumInFlightBytes = 10_000 })
            try await running.stop()
            running.peers.end()
            #expect(running.desk.balance.isBalanced)
            #expect(running.desk.balance.accepted == 150)
            try await withDesk(settings(folder)) { desk in
                await desk.settle()
                try expectWhole(try await desk.records(), accessions: 150)
            }
        }
    }

    @Test("A journal that fails ends the desk with its error, and nobody is left waiting")
    func failedJournal() async throws {
        try await withFolder { folder in
            let running = try await RunningDesk(settings(folder))
            let feeder = try await running.peers.feeder(running)
            var wire = InventedWire()
            try await feeder.put(wire.articles(5))
            // To everyone who uses it, a closed journal is one that takes nothing any more.
            try await running.desk.recordsJournal.close()
            try await feeder.send(wire.articles(5))
            await #expect(throws: JournalError.self) { try await running.running.value }
            running.peers.end()
            try await withDesk(settings(folder)) { desk in
                await desk.settle()
                try expectWhole(try await desk.records(), accessions: desk.desk.balance.accepted)
            }
        }
    }

    @Test("A desk whose endpoint is in use lets its journals go, so that another can start on them")
    func endpointInUse() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder + "/a")) { desk in
                let taken = settings(folder + "/b") { $0.replayEndpoint = desk.desk.replayEndpoint }
                await #expect(throws: (any Error).self) { try await RunningDesk(taken) }
                try await withDesk(settings(folder + "/b")) { _ in }
            }
        }
    }
}
