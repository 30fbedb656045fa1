import Foundation

/// What the disk alone does, with nothing of wiredesk in the way.
struct DiskReference {
    /// Median of 4 KiB appended and synced, milliseconds.
    var syncMilliseconds: Double
    /// 1 MiB appended and synced, over and over, MB/s.
    var megabytesPerSecond: Double

    static func measure(in folder: String) throws -> DiskReference {
        let path = folder + "/disk-reference"
        let descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND, 0o600)
        guard descriptor >= 0 else { throw BenchError("\(path): cannot be written") }
        defer {
            close(descriptor)
            unlink(path)
        }
        func timed(_ bytes: [UInt8]) throws -> Double {
            guard Descriptor.write(bytes, to: descriptor) else { throw BenchError("\(path): write failed") }
            let began = SendClock.now()
            guard fdatasync(descriptor) == 0 else { throw BenchError("\(path): sync failed") }
            return Double(SendClock.now() - began)
        }
        let small = [UInt8](repeating: 0x77, count: 4_096)
        let times = try (0..<101).map { _ in try timed(small) }.sorted()
        let large = [UInt8](repeating: 0x77, count: 1 << 20)
        let began = SendClock.now()
        for _ in 0..<64 { _ = try timed(large) }
        let seconds = Double(SendClock.now() - began) / 1e6
        return DiskReference(syncMilliseconds: times[50] / 1_000, megabytesPerSecond: 64 * 1.048576 / seconds)
    }

    var object: [String: Any] {
        [
            "sync_4k_ms": (syncMilliseconds * 1_000).rounded() / 1_000,
            "mb_per_second_1m_synced": megabytesPerSecond.rounded(),
        ]
    }
    var sentence: String {
        "this disk alone: 4 KiB synced in \(String(format: "%.2f", syncMilliseconds)) ms (median), "
            + "\(Int(megabytesPerSecond)) MB/s in synced appends of 1 MiB"
    }
}
