import Glibc
import Testing

@Suite("The desk in a simulation: crashes, torn and failed writes, full disks, lost connections")
struct SimulationTests {
    private static func setting(_ name: String) -> UInt64? { getenv(name).flatMap { UInt64(String(cString: $0)) } }

    /// Some seconds' worth: a schedule takes 15 ms, and 150 ms unoptimised.
    private static let usual: UInt64 = _isDebugAssertConfiguration() ? 40 : 500

    /// What a failing schedule did, from its beginning.
    private static func story(_ seed: UInt64, _ broken: Mutation? = nil) -> String {
        let simulation = Simulation(seed: seed, broken: broken, tracing: true)
        var end = "held when played again: it is not deterministic"
        do { try simulation.run() } catch { end = "\(error)" }
        return (simulation.events ?? []).suffix(400).joined(separator: "\n") + "\n" + end
    }

    @Test(
        "Promises 1 to 5 in schedules from WIREDESK_SIMULATION_SCHEDULES seeds, or in the one of WIREDESK_SIMULATION_SEED"
    )
    func schedules() {
        let first = Self.setting("WIREDESK_SIMULATION_SEED")
        let count = first == nil ? Self.setting("WIREDESK_SIMULATION_SCHEDULES") ?? Self.usual : 1
        // For a look at how a promise that is broken on purpose is found.
        let broken = getenv("WIREDESK_SIMULATION_BROKEN").flatMap { Mutation(rawValue: String(cString: $0)) }
        let base = first ?? Self.setting("WIREDESK_SIMULATION_FIRST") ?? 1
        var counts: [String: Int] = [:]
        var failures = 0
        for seed in base..<base + count {
            let simulation = Simulation(seed: seed, broken: broken)
            do {
                try simulation.run()
                counts.merge(simulation.counts, uniquingKeysWith: +)
            } catch {
                failures += 1
                guard failures <= 5 else { continue }
                Issue.record(
                    "WIREDESK_SIMULATION_SEED=\(seed): \(error)\n\(first == nil ? "" : Self.story(seed, broken))")
            }
        }
        if count > 1_000 || first != nil || failures > 0 {
            print("\(count) schedules from seed \(base), \(failures) failed")
            for (what, times) in counts.sorted(by: { $0.key < $1.key }) { print("  \(times)  \(what)") }
        }
    }

    @Test("The same seed gives the same schedule")
    func deterministic() throws {
        for seed: UInt64 in [3, 4, 5] {
            let events = try (0..<2).map { _ in
                let simulation = Simulation(seed: seed, tracing: true)
                try simulation.run()
                return simulation.events
            }
            #expect(events[0] == events[1], "seed \(seed)")
        }
    }

    @Test("A promise that is broken on purpose is found", arguments: Mutation.allCases)
    func bites(mutation: Mutation) {
        let most = Self.setting("WIREDESK_SIMULATION_SCHEDULES") ?? 500
        for seed in 1...most {
            do {
                try Simulation(seed: seed, broken: mutation).run()
            } catch {
                if Self.setting("WIREDESK_SIMULATION_TALK") != nil {
                    print("\(mutation): seed \(seed): \("\(error)".prefix(200))")
                }
                return
            }
        }
        Issue.record("\(mutation) was not found in \(most) schedules")
    }
}
