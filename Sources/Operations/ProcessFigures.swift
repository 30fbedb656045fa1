import Glibc

/// What the kernel knows of this process, under the names that Prometheus' own client libraries use.
public enum ProcessFigures {
    /// Adds resident memory, CPU time, open descriptors and their limit, threads, and the time of the start.
    public static func observe(in registry: Registry) {
        registry.observe(
            "process_resident_memory_bytes", kind: .gauge, help: "Memory of the process that is in RAM."
        ) { Double(residentBytes() ?? 0) }
        registry.observe(
            "process_cpu_seconds_total", kind: .counter, help: "CPU time of the process, user and system."
        ) { cpuSeconds() }
        registry.observe("process_open_fds", kind: .gauge, help: "Open file descriptors.") {
            Double(openDescriptors() ?? 0)
        }
        registry.observe("process_max_fds", kind: .gauge, help: "Most file descriptors that may be open.") {
            var limit = rlimit()
            return getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 ? Double(limit.rlim_cur) : 0
        }
        let startSeconds = Double(time(nil))
        registry.observe(
            "process_start_time_seconds", kind: .gauge, help: "Start of the process, in seconds since 1970."
        ) { startSeconds }
    }

    /// Bytes of RAM in use; nil where /proc is not there.
    public static func residentBytes() -> Int? {
        // Pages: total, resident, …
        guard case .success(let bytes) = SmallFile.read("/proc/self/statm", atMost: 4096) else { return nil }
        let fields = bytes.split(separator: UInt8(ascii: " "))
        guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return nil }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }

    /// Seconds of CPU, user and system, of all threads.
    public static func cpuSeconds() -> Double {
        // 64 bits of microseconds on Linux: no overflow in 292,000 years.
        Double(clock()) / 1e6
    }

    static func openDescriptors() -> Int? {
        guard let folder = opendir("/proc/self/fd") else { return nil }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        // Without `.`, `..` and the folder itself.
        return max(0, count - 3)
    }
}
