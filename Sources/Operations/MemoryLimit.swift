import Glibc

/// How much memory this process may have.
struct MemoryLimit: Equatable {
    var bytes: Int
    /// `the limit of its cgroup (MemoryMax)`
    var whose: String

    /// The lowest of the cgroup's limits and the machine's memory.
    static func ofThisProcess() -> MemoryLimit? {
        var lowest: MemoryLimit?
        let machine = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        if machine > 0 { lowest = MemoryLimit(bytes: machine, whose: "the machine's memory") }
        guard case .success(let bytes) = SmallFile.read("/proc/self/cgroup", atMost: 65_536) else { return lowest }
        for path in limitFiles(cgroups: String(decoding: bytes, as: UTF8.self)) {
            guard case .success(let text) = SmallFile.read(path, atMost: 4_096),
                let limit = Int(String(decoding: text.filter { $0 != 0x0A }, as: UTF8.self)),
                limit < lowest?.bytes ?? .max
            else { continue }
            lowest = MemoryLimit(bytes: limit, whose: "the limit of its cgroup (MemoryMax= in the unit)")
        }
        return lowest
    }

    /// Where the limits of the groups in `/proc/self/cgroup` stand, of both versions, parents included.
    static func limitFiles(cgroups: String) -> [String] {
        var files: [String] = []
        for line in cgroups.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3 else { continue }
            let isUnified = parts[0] == "0" && parts[1].isEmpty
            guard isUnified || parts[1].split(separator: ",").contains("memory") else { continue }
            let root = isUnified ? "/sys/fs/cgroup" : "/sys/fs/cgroup/memory"
            let names = isUnified ? ["memory.max", "memory.high"] : ["memory.limit_in_bytes"]
            var path = parts[2].split(separator: "/")
            while true {
                let folder = ([root] + path.map(String.init)).joined(separator: "/")
                files += names.map { "\(folder)/\($0)" }
                guard path.popLast() != nil else { break }
            }
        }
        return files
    }
}
