internal import Glibc

/// What a measurement costs this thread, whatever else the machine does.
public enum ProcessorTime {
    /// Microseconds of processor time that the calling thread has had.
    public static var microseconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
    }
}
