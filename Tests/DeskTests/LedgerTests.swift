import Testing

@testable import Desk

@Suite("The books and the bound on what is in flight")
struct LedgerTests {
    @Test("Whoever looks, whenever, sees accepted = items + dead + in flight")
    func balances() async {
        let ledger = Ledger(maximumInFlightBytes: 1_000)
        ledger.open(accepted: 10, items: 6, dead: 1, inFlight: 3)
        await withTaskGroup { group in
            group.addTask { for _ in 0..<10_000 { ledger.accept(3) } }
            group.addTask { for _ in 0..<10_000 { ledger.record(items: 2, dead: 1, bytes: 0) } }
            group.addTask {
                for _ in 0..<10_000 {
                    let balance = ledger.balance
                    #expect(balance.isBalanced && balance.lost == 0)
                }
            }
        }
        #expect(ledger.balance.inFlight == 3)
        #expect(ledger.balance.accepted == 30_010)
    }

    @Test("Room is given only once the bytes in flight are below the bound")
    func room() async {
        let ledger = Ledger(maximumInFlightBytes: 100)
        ledger.hold(bytes: 60)
        await ledger.room()
        ledger.hold(bytes: 60)
        let waiter = Task { await ledger.room() }
        await Task.yield()
        ledger.record(items: 1, dead: 0, bytes: 60)
        #expect(ledger.balance.inFlightBytes == 120, "durable is not published")
        #expect(ledger.unpublishedBytes == 60)
        ledger.publish(bytes: 60)
        _ = await waiter.value
        #expect(ledger.balance.inFlightBytes == 60)
    }

    @Test("A closed ledger lets its waiter go")
    func close() async {
        let ledger = Ledger(maximumInFlightBytes: 1)
        ledger.hold(bytes: 5)
        let waiter = Task { await ledger.room() }
        await Task.yield()
        ledger.close()
        _ = await waiter.value
    }

    @Test("While a disk is full the bound alone counts: what stands still must not keep producers from being told")
    func fullDisk() async {
        let ledger = Ledger(maximumInFlightBytes: 10 << 20, targetMilliseconds: 50)
        ledger.hold(bytes: FlightWindow.least)
        let waiter = Task { await ledger.room() }
        await Task.yield()
        ledger.setWaitsForDisk(true)
        let room = await waiter.value
        #expect(room == (10 << 20) - FlightWindow.least)
    }
}
