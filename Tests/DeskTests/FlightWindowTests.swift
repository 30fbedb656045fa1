import Testing

@testable import Desk

@Suite("How many bytes may be in flight")
struct FlightWindowTests {
    /// Feeds a window with `rate` bytes a second for a while, in groups every 10 ms.
    private func run(_ window: inout FlightWindow, rate: Int, from start: Int64, milliseconds: Int64) -> Int64 {
        for step in 1...(milliseconds / 10) { window.record(rate / 100, now: start + step * 10_000_000) }
        return start + milliseconds * 1_000_000
    }

    @Test("It becomes what is recorded in the target's time, whether the rate grows or falls")
    func follows() {
        var window = FlightWindow(targetMilliseconds: 50, maximumBytes: 32 << 20)
        #expect(window.bytes == FlightWindow.least)
        let now = run(&window, rate: 40_000_000, from: 0, milliseconds: 1_000)
        #expect(abs(window.bytes - 2_000_000) < 100_000)
        _ = run(&window, rate: 10_000_000, from: now, milliseconds: 1_000)
        #expect(abs(window.bytes - 500_000) < 50_000)
    }

    @Test("It stays within its bounds, after any pause and at any rate")
    func bounds() {
        var window = FlightWindow(targetMilliseconds: 50, maximumBytes: 4 << 20)
        var now = run(&window, rate: 1 << 40, from: 0, milliseconds: 1_000)
        #expect(window.bytes == 4 << 20)
        now += 3_600_000_000_000
        window.record(.max / 4, now: now)
        window.record(1, now: now + 3_600_000_000_000)
        for second in 1...20 { window.record(0, now: now + Int64(second + 3_600) * 1_000_000_000) }
        #expect(window.bytes == FlightWindow.least)
    }

    @Test("Without a target it is the bound")
    func none() {
        var window = FlightWindow(targetMilliseconds: 0, maximumBytes: 5_000)
        #expect(window.bytes == 5_000)
        _ = run(&window, rate: 10, from: 0, milliseconds: 1_000)
        #expect(window.bytes == 5_000)
        #expect(FlightWindow(targetMilliseconds: 50, maximumBytes: 5_000).bytes == 5_000)
    }

    @Test("What is durable and waits for publication takes no room from the window, only from the bound")
    func unpublished() async {
        let ledger = Ledger(maximumInFlightBytes: 10 << 20, targetMilliseconds: 50)
        ledger.hold(bytes: FlightWindow.least)
        ledger.record(items: 1, dead: 0, bytes: FlightWindow.least, now: 0)
        #expect(await ledger.room() == FlightWindow.least)
        ledger.hold(bytes: FlightWindow.least + 1)
        let waiter = Task { await ledger.room() }
        await Task.yield()
        ledger.record(items: 1, dead: 0, bytes: 2, now: 0)
        #expect(await waiter.value == 1)
    }
}
