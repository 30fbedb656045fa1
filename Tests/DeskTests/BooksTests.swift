import Journal
import News
import Testing

@testable import Desk

@Suite("Promise 2: the books balance", .timeLimit(.minutes(2)))
struct BooksTests {
    @Test("Promise 2: accepted = items + dead + in flight at every look, under load")
    func balanceUnderLoad() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder)) { desk in
                let looking = Task {
                    var looks = 0
                    while looks <= 10 || !Task.isCancelled {
                        let balance = desk.desk.balance
                        #expect(balance.isBalanced && balance.lost == 0 && balance.inFlight >= 0, "\(balance)")
                        let status = await desk.desk.status()
                        #expect(status.isBalanced)
                        looks += 1
                    }
                    return looks
                }
                try await withThrowingTaskGroup { group in
                    for producer in 0..<4 {
                        group.addTask {
                            var wire = InventedWire(seed: UInt64(producer))
                            let feeder = try await desk.peers.feeder(desk)
                            for _ in 0..<10 { try await feeder.put(wire.articles(4)) }
                        }
                    }
                    try await group.waitForAll()
                }
                await desk.settle()
                looking.cancel()
                #expect(await looking.value > 10)
                // And they agree with the files.
                let balance = desk.desk.balance
                #expect(UInt64(balance.accepted) == desk.desk.intakeJournal.totals.entries)
                #expect(UInt64(balance.items) == desk.desk.recordsJournal.totals.entries(ofKind: RecordKind.item))
                #expect(balance.dead == 0 && balance.inFlight == 0 && balance.inFlightBytes == 0)
            }
        }
    }
}
