import Foundation
import Journal
import News
import Testing
import Wire

@testable import Desk

@Suite("Promise 1 after a sync that failed", .timeLimit(.minutes(2)))
struct ReopeningTests {
    @Test(
        "The desk that follows in the same process has the same endpoints and everything acknowledged, and goes on",
        arguments: ["intake", "records"])
    func followed(journal: String) async throws {
        try await withFolder { folder in
            let disk = TroubledDisk()
            let desk = try await RunningDesk(settingsOnFixedPorts(folder), files: disk)
            let feeder = try await desk.peers.feeder(desk)
            var wire = InventedWire(seed: 91)
            try await feeder.put(wire.articles(5))
            await desk.settle()
            #expect(desk.desk.diskFailure == nil)
            disk.set(.failing, of: journal)
            try await feeder.send(wire.articles(5))
            await #expect(throws: JournalError.self) { try await desk.running.value }
            #expect(desk.desk.diskFailure != nil)
            let again = desk.desk.settingsForReopening
            #expect(again.intakeEndpoint == desk.desk.intakeEndpoint)
            // Still in trouble: it does not open.
            await #expect(throws: JournalError.self) { try await RunningDesk(again, files: disk) }
            disk.set(.well, of: journal)
            try await withDesk(again) { follower in
                #expect(follower.desk.intakeEndpoint == desk.desk.intakeEndpoint)
                #expect(follower.desk.publishEndpoint == desk.desk.publishEndpoint)
                #expect(follower.desk.replayEndpoint == desk.desk.replayEndpoint)
                await follower.settle()
                #expect(follower.desk.balance.accepted >= (journal == "records" ? 10 : 5))
                try expectWhole(try await follower.records(), accessions: follower.desk.balance.accepted)
            }
            desk.peers.end()
        }
    }

    @Test("A journal that does not give back what was durable is not opened, and nothing of it is cut off")
    func notGivenBack() async throws {
        try await withFolder { folder in
            var again: DeskSettings?
            var wire = InventedWire(seed: 92)
            try await withDesk(settings(folder)) { desk in
                try await desk.peers.feeder(desk).put(wire.articles(5))
                await desk.settle()
                again = desk.desk.settingsForReopening
            }
            let known = try #require(again)
            #expect(!known.intakeEndpoint.hasSuffix("*"))
            // The last bytes of the intake journal are not as they were: without that knowledge, a torn tail.
            let file = try #require(
                FileManager.default.contentsOfDirectory(atPath: folder + "/intake").first { $0.hasSuffix(".wdj") })
            let path = "\(folder)/intake/\(file)"
            try FileManager.default.removeItem(atPath: folder + "/intake/intake.wdm")
            let before = try Data(contentsOf: URL(filePath: path))
            try before.dropLast(100).write(to: URL(filePath: path))
            for _ in 0..<2 {
                await #expect(throws: JournalError.self) { try await RunningDesk(known) }
                #expect(try Data(contentsOf: URL(filePath: path)).count == before.count - 100)
            }
        }
    }
}
