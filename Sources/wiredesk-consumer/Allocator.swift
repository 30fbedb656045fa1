import Glibc

/// Settings of glibc's `malloc`.
enum Allocator {
    /// Keeps freed memory for the next batch. Batches are allocated on one thread and freed on another, over and over;
    /// given back to the kernel in between, their memory would come back page by page.
    static func keepMemory() {
        // Swift's Glibc module has no `mallopt`; a C library without one keeps its own ways.
        guard let symbol = dlsym(nil, "mallopt") else { return }
        let mallopt = unsafeBitCast(symbol, to: (@convention(c) (CInt, CInt) -> CInt).self)
        // M_ARENA_MAX: glibc gives every thread an arena of its own, up to eight a core, and what one thread frees does not
        // help another: under hours of load each grew to 60 MB. As many as cores are enough for batches.
        _ = mallopt(-8, CInt(max(2, sysconf(CInt(_SC_NPROCESSORS_ONLN)))))
        // malloc.h: M_TRIM_THRESHOLD -1, M_TOP_PAD -2, M_MMAP_THRESHOLD -3, whose greatest value is 32 MiB.
        _ = mallopt(-3, 32 << 20)
        _ = mallopt(-1, 64 << 20)
        _ = mallopt(-2, 16 << 20)
    }
}
