import Foundation
import Journal
import JournalTesting
import News
import Wire

@testable import Desk

/// When the troubles are over: everything comes to rest, and every promise is checked.
extension Simulation {
    /// Everything that can happen happens, until nothing is left to do.
    func drain() throws {
        for round in 0..<4_000 {
            for _ in 0..<10 { try step() }
            if desk == nil { try start() }
            for index in subscribers.indices { publication.connect(subscribers[index].pipe) }
            guard let desk, !desk.isStopping else { continue }
            let head = UInt64(truth.records.count)
            if desk.isDone, desk.failure == nil, round >= 20 || truth.dead.isEmpty, producers.allSatisfy(\.isDone),
                subscribers.allSatisfy({ $0.hasReached(head) })
            {
                say("all is quiet after \(round) rounds")
                return
            }
        }
        throw Violation(
            "it stands still: \(producers.map(\.unsettled)) articles unsettled, desk \(desk.map { "\($0.ledger.balance)" } ?? "none"), "
                + "head \(truth.records.count), subscribers at \(subscribers.map { $0.follower.examined })")
    }

    func checkBooks(_ desk: SimulatedDesk) throws {
        let balance = desk.ledger.balance
        guard balance.isBalanced, balance.lost == 0, balance.inFlight >= 0, balance.inFlightBytes >= 0 else {
            throw Violation("the books do not balance: \(balance)")
        }
    }

    func checkEnd() throws {
        guard let desk else { throw Violation("there is no desk at the end") }
        let balance = desk.ledger.balance
        guard balance.inFlight == 0, balance.inFlightBytes == 0, balance.accepted == truth.accepted.count,
            balance.items + balance.dead == truth.accepted.count
        else { throw Violation("the books at the end: \(balance), accepted were \(truth.accepted.count)") }
        try truth.checkWhole()
        let lowest = desk.records.reader().lowest
        let hasAllRecords = lowest == 1
        for subscriber in subscribers { try subscriber.check(truth.records, lowest: lowest) }
        desk.stop(&intakeRouter)
        desk.close()
        self.desk = nil
        disk.duringCommit = nil
        try checkFiles()
        // Where retention has dropped what a judgement would look at, another one is right.
        if hasAllRecords { try judgeAgain() }
    }

    func checkFiles() throws {
        for name in ["intake", "records"] {
            let verified = try JournalVerification.verify(directory: "/state/\(name)", name: name, files: disk)
            guard verified.holds, verified.wasClosed, verified.findings.isEmpty else {
                throw Violation("verify: \(name): \(verified.findings)")
            }
        }
        // What an operator does takes real files, so only now and then.
        guard seed % 50 == 0 else { return }
        let folder = FileManager.default.temporaryDirectory.appending(path: "simulation-\(UUID())").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for path in disk.files.paths {
            guard let bytes = disk.files.contents(path) else { continue }
            let file = folder + path.dropFirst("/state".count)
            try FileManager.default.createDirectory(
                atPath: String(file[..<(file.lastIndex(of: "/") ?? file.startIndex)]), withIntermediateDirectories: true
            )
            try Data(bytes).write(to: URL(filePath: file))
        }
        let audit = try StateAudit(stateDirectory: folder)
        count("audited")
        guard audit.holds, audit.inFlight == 0, audit.accepted == truth.accepted.count else {
            throw Violation("verify: \(audit.faults), in flight \(audit.inFlight)")
        }
    }

    /// The same intake journal, another machine, another number of workers: the same records.
    func judgeAgain() throws {
        let other = SimulatedDisk(seed: seed)
        var generous = varied()
        for journal in [\DeskSettings.intakeJournal, \DeskSettings.recordsJournal] {
            generous[keyPath: journal].retentionBytes = 20 << 30
        }
        let (journal, _, driver) = try Journal.openManually(
            directory: "/state/intake", name: "intake", settings: generous.intakeJournal, files: other)
        for accepted in truth.accepted {
            _ = try driver.append(
                [JournalGroup(JournalEntry(kind: IntakeEntry.articleKind, payload: accepted.payload))],
                time: accepted.time)
            driver.step()
        }
        try driver.close()
        _ = journal
        let desk = try SimulatedDesk(settings: generous, disk: other, now: now)
        defer { desk.abandon() }
        let nobody = SimulatedPublication(highWaterMark: 0)
        for _ in 0..<100_000 where !desk.isDone {
            switch Int.random(in: 0..<7, using: &dice) {
            case 0: _ = try desk.recover()
            case 1: _ = desk.startWork()
            case 2: _ = desk.finishWork(&dice)
            case 3: _ = try desk.sequence()
            case 4: _ = try desk.commit()
            case 5: _ = desk.publish(nobody, monotonic: monotonic)
            default: _ = desk.step("records")
            }
        }
        var again = Truth()
        try again.look(at: desk.journals)
        guard again.records != truth.records else { return }
        let place = zip(again.records, truth.records).enumerated().first { $1.0 != $1.1 }
        throw Violation(
            "the same intake journal gives other records: \(again.records.count) and \(truth.records.count)"
                + (place.map {
                    ", other from \($0 + 1) on:\n\(String(decoding: $1.0, as: UTF8.self))\n\(String(decoding: $1.1, as: UTF8.self))"
                } ?? ""))
    }
}
