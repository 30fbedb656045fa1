internal import Glibc
internal import Journal

/// What the journal takes and gives, beside what the same disk does for a bare loop of write and sync.
public enum JournalBenchmark {
    /// One figure.
    public struct Row: Sendable, Hashable {
        public let name: String
        public let value: Double
        public let unit: String
    }

    /// Bytes of an entry in all measurements: the article of the budget in DESIGN.md.
    static let entryBytes = 4_096

    /// Measures in a folder made inside `directory` and removed afterwards; needs up to 2 GiB there.
    ///
    /// - Parameter seconds: of each single measurement; about 18 of them.
    public static func run(directory: String, seconds: Double = 1) async throws -> [Row] {
        var rows = checksum(seconds: min(seconds, 0.5))
        let folder = directory + "/journal-benchmark-\(getpid())"
        try PosixFileSystem().makeDirectory(folder)
        defer { remove(folder) }
        // Reference and measurement by turns: the disk is not the same from one minute to the next.
        for inFlight in [1, 8, 64, 256] {
            rows += try DiskReference.run(folder, group: inFlight, seconds: seconds)
            rows += try await inBatches(folder, inFlight, seconds)
            rows += try await byCallers(folder, inFlight, seconds)
        }
        rows += try await reading(folder, seconds)
        return rows
    }

    private static func checksum(seconds: Double) -> [Row] {
        [4_096, 1 << 20].map { size in
            let bytes = [UInt8](repeating: 0x5A, count: size)
            var seed: UInt64 = 0
            var count = 0
            let meter = Meter()
            while meter.elapsed < seconds {
                for _ in 0..<max(1, (1 << 22) / size) {
                    seed = bytes.withUnsafeBytes { XXH64.hash($0, seed: seed) }
                    count += 1
                }
            }
            // By processor time: it needs nothing else, and others may be using the machine. The result is used, so that
            // the loop is not optimized away.
            return Row(
                name: "checksum, \(size) bytes", value: Double(count * size) / meter.processor / 1e9,
                unit: seed == 0 ? "GB/s " : "GB/s")
        }
    }

    /// One caller with `inFlight` groups a call, two calls on their way: how the desk does it.
    private static func inBatches(_ folder: String, _ inFlight: Int, _ seconds: Double) async throws -> [Row] {
        let journal = try await fresh(folder, "batches")
        let group = JournalGroup(JournalEntry(kind: 1, payload: [UInt8](repeating: 0x41, count: entryBytes)))
        let batch = [JournalGroup](repeating: group, count: max(1, inFlight / 2))
        let meter = Meter()
        var count = 0
        var before: UInt64 = 1
        while meter.elapsed < seconds, count * entryBytes < maximumBytes {
            let appended = try await journal.append(batch, time: 1)
            try await journal.durable(below: before)
            before = appended.next
            count += batch.count
        }
        try await journal.durable(below: before)
        let rows = meter.rows("journal, \(inFlight) in flight, one caller", count)
        try await journal.close()
        clear(folder)
        return rows
    }

    /// As many callers, each with one entry at a time.
    private static func byCallers(_ folder: String, _ inFlight: Int, _ seconds: Double) async throws -> [Row] {
        let journal = try await fresh(folder, "callers")
        let group = JournalGroup(JournalEntry(kind: 1, payload: [UInt8](repeating: 0x41, count: entryBytes)))
        let meter = Meter()
        let count = try await withThrowingTaskGroup(of: Int.self) { tasks in
            for _ in 0..<inFlight {
                tasks.addTask {
                    var count = 0
                    while meter.elapsed < seconds, count * entryBytes < maximumBytes / inFlight {
                        let appended = try await journal.append([group], time: 1)
                        try await journal.durable(below: appended.next)
                        count += 1
                    }
                    return count
                }
            }
            return try await tasks.reduce(0, +)
        }
        let rows = meter.rows("journal, \(inFlight) callers", count)
        try await journal.close()
        clear(folder)
        return rows
    }

    private static func reading(_ folder: String, _ seconds: Double) async throws -> [Row] {
        let journal = try await fresh(folder, "reading")
        let group = JournalGroup(JournalEntry(kind: 1, payload: [UInt8](repeating: 0x41, count: entryBytes)))
        let batch = [JournalGroup](repeating: group, count: 256)
        for _ in 0..<250 { try await journal.durable(below: journal.append(batch, time: 1).next) }
        let reader = journal.reader()
        var bytes = 0
        var meter = Meter()
        while meter.elapsed < seconds {
            var at: UInt64 = 1
            while at < reader.next {
                let slice = try reader.read(from: at, maxEntries: 1_024, maxBytes: 1 << 20)
                for entry in slice.entries { bytes += entry.payload.count }
                at = slice.next
            }
        }
        var rows = [
            Row(name: "read back, slices of 1 MiB", value: Double(bytes) / meter.elapsed / 1e6, unit: "MB/s"),
            Row(
                name: "read back, slices of 1 MiB", value: meter.processor / Double(bytes / entryBytes) * 1e6,
                unit: "µs of CPU an entry"),
        ]
        var state: UInt64 = 1
        var count = 0
        meter = Meter()
        while meter.elapsed < seconds {
            let wanted = (0..<64).map { _ -> UInt64 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return 1 + (state >> 33) % (reader.next - 1)
            }
            count += try reader.read(sequences: wanted).entries.count
        }
        rows.append(
            Row(name: "read at random", value: meter.processor / Double(count) * 1e6, unit: "µs of CPU an entry"))
        try await journal.close()
        meter = Meter()
        let verified = try JournalVerification.verify(directory: folder, name: "reading")
        rows.append(Row(name: "verify", value: Double(verified.bytes) / meter.elapsed / 1e6, unit: "MB/s"))
        meter = Meter()
        let (again, _) = try await Journal.open(directory: folder, name: "reading", settings: JournalSettings())
        rows.append(
            Row(name: "open, \(verified.segments) segments", value: meter.elapsed * 1e3, unit: "ms"))
        try await again.close()
        clear(folder)
        return rows
    }

    /// So that a fast disk is not filled.
    static let maximumBytes = 1 << 30

    private static func fresh(_ folder: String, _ name: String) async throws -> Journal {
        try await Journal.open(directory: folder, name: name, settings: JournalSettings()).0
    }

    private static func clear(_ folder: String) {
        let files = PosixFileSystem()
        guard let names = try? files.list(folder) else { return }
        for name in names { try? files.remove(folder + "/" + name) }
    }

    private static func remove(_ folder: String) {
        clear(folder)
        rmdir(folder)
    }
}
