internal import Glibc

/// Wall and processor time since it was made.
struct Meter: Sendable {
    private let start = Meter.clock(CLOCK_MONOTONIC)
    private let cpu = Meter.clock(CLOCK_PROCESS_CPUTIME_ID)

    /// Seconds.
    var elapsed: Double { Self.clock(CLOCK_MONOTONIC) - start }
    /// Seconds of all threads, in the kernel too.
    var processor: Double { Self.clock(CLOCK_PROCESS_CPUTIME_ID) - cpu }

    private static func clock(_ id: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(id, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }

    func rows(_ name: String, _ count: Int) -> [JournalBenchmark.Row] {
        let elapsed = elapsed
        let processor = processor
        let rate = Double(count) / elapsed
        return [
            .init(name: name, value: rate, unit: "durable appends/s"),
            .init(name: name, value: rate * Double(JournalBenchmark.entryBytes) / 1e6, unit: "MB/s"),
            .init(name: name, value: processor / Double(count) * 1e6, unit: "µs of CPU an append"),
        ]
    }
}
