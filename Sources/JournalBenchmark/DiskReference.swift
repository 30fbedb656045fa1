internal import Glibc
internal import Journal

/// What this disk alone can do: `pwrite` of some entries, `fdatasync`, and so on; nothing else.
enum DiskReference {
    static func run(_ folder: String, group: Int, seconds: Double) throws -> [JournalBenchmark.Row] {
        let files = PosixFileSystem()
        let path = folder + "/reference"
        let file = try files.open(path, .createNew)
        defer {
            files.close(file)
            try? files.remove(path)
        }
        let bytes = [UInt8](repeating: 0x41, count: group * JournalBenchmark.entryBytes)
        let meter = Meter()
        var count = 0
        while meter.elapsed < seconds, count * JournalBenchmark.entryBytes < JournalBenchmark.maximumBytes {
            let offset = count * JournalBenchmark.entryBytes
            let written = bytes.withUnsafeBytes { pwrite(file.rawValue, $0.baseAddress, $0.count, offset) }
            guard written == bytes.count else { throw FileError(.write, path, errno) }
            try files.synchronize(file)
            count += group
        }
        return meter.rows("disk alone, \(group) a sync", count)
    }
}
