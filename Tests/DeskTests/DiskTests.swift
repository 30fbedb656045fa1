import Journal
import News
import Testing
import Wire

@testable import Desk

@Suite("Promises 1 and 2 on a disk in trouble", .timeLimit(.minutes(2)))
struct DiskTests {
    /// What a later start makes of the folder: whole records of everything that was accepted.
    private func expectGoesOn(_ folder: String, atLeast accepted: Int) async throws {
        try await withDesk(settings(folder)) { desk in
            await desk.settle()
            #expect(desk.desk.balance.accepted >= accepted)
            try expectWhole(try await desk.records(), accessions: desk.desk.balance.accepted)
        }
    }

    @Test(
        "With the intake's disk full a PUT is answered no-space, replay goes on, and articles are taken again when there is room"
    )
    func fullIntake() async throws {
        try await withFolder { folder in
            let disk = TroubledDisk()
            let desk = try await RunningDesk(settings(folder), files: disk)
            let feeder = try await desk.peers.feeder(desk)
            var wire = InventedWire(seed: 61)
            try await feeder.put(wire.articles(5))
            await desk.settle()
            disk.set(.full, of: "intake")
            // The first may be under way already when the disk says so: it gets its ACK when there is room, not before.
            let first = try await feeder.send([wire.article()])
            await desk.wait("the journal waits for room") { desk.desk.waitsForDisk }
            let second = try await feeder.send([wire.article()])
            guard case .error(let error) = try await feeder.answer() else { throw NoAnswer() }
            #expect(error.code == .noSpace && error.request == second)
            #expect(desk.desk.balance.accepted == 5 && desk.desk.balance.isBalanced)
            #expect(try await desk.records().count >= 5)
            try await desk.desk.retain(now: .now)
            disk.set(.well, of: "intake")
            #expect(try await feeder.answer() == .ack(request: first, [.accepted(accession: 6, resent: false)]))
            #expect(try await feeder.put([wire.article()]) == [.accepted(accession: 7, resent: false)])
            try await desk.stop()
            desk.peers.end()
            try await expectGoesOn(folder, atLeast: 7)
        }
    }

    @Test("With the records' disk full what is acknowledged waits, and is recorded when there is room")
    func fullRecords() async throws {
        try await withFolder { folder in
            let disk = TroubledDisk()
            let desk = try await RunningDesk(settings(folder), files: disk)
            let feeder = try await desk.peers.feeder(desk)
            var wire = InventedWire(seed: 62)
            disk.set(.full, of: "records")
            try await feeder.put(wire.articles(5))
            await desk.wait("the journal waits for room") { desk.desk.waitsForDisk }
            try await feeder.put(wire.articles(5))
            #expect(desk.desk.balance.inFlight == 10 && desk.desk.balance.isBalanced)
            disk.set(.well, of: "records")
            await desk.settle()
            try expectWhole(try await desk.records(), accessions: 10)
            try await desk.stop()
            desk.peers.end()
            try await expectGoesOn(folder, atLeast: 10)
        }
    }

    @Test(
        "A stop with a full disk ends, and what was acknowledged is recorded by the next start",
        arguments: ["intake", "records"])
    func stopWithFullDisk(journal: String) async throws {
        try await withFolder { folder in
            let disk = TroubledDisk()
            let desk = try await RunningDesk(settings(folder) { $0.stopPatienceSeconds = 0 }, files: disk)
            let feeder = try await desk.peers.feeder(desk)
            var wire = InventedWire(seed: 63)
            try await feeder.put(wire.articles(5))
            await desk.settle()
            disk.set(.full, of: journal)
            try await feeder.send(wire.articles(5))
            await desk.wait("the journal waits for room") { desk.desk.waitsForDisk }
            let accepted = desk.desk.balance.accepted
            await desk.desk.stop()
            await #expect(throws: JournalError.self) { try await desk.running.value }
            #expect(desk.desk.balance.isBalanced)
            desk.peers.end()
            try await expectGoesOn(folder, atLeast: accepted)
        }
    }

    @Test(
        "Promise 1: after a sync that failed nothing more is acknowledged, and the desk ends with the reason",
        arguments: ["intake", "records"])
    func failedSync(journal: String) async throws {
        try await withFolder { folder in
            let disk = TroubledDisk()
            let desk = try await RunningDesk(settings(folder), files: disk)
            let feeder = try await desk.peers.feeder(desk)
            var wire = InventedWire(seed: 64)
            try await feeder.put(wire.articles(5))
            await desk.settle()
            disk.set(.failing, of: journal)
            let number = try await feeder.send(wire.articles(5))
            await #expect(throws: JournalError.self) { try await desk.running.value }
            var acknowledged = false
            while let frames = try await feeder.peer.receive(milliseconds: 100) {
                if case .ack(number, _) = try DeskAnswer(frames) { acknowledged = true }
            }
            #expect(acknowledged == (journal == "records"), "synced articles may be acknowledged, no others")
            desk.peers.end()
            try await expectGoesOn(folder, atLeast: acknowledged ? 10 : 5)
        }
    }
}
