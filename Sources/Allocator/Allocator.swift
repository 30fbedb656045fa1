internal import CMimalloc

/// mimalloc, which takes the place of the C library's `malloc` in a program that links this.
///
/// Batches are allocated on one thread and freed on another, over and over, in pieces from a few bytes to megabytes. glibc's
/// `malloc` took an eighth of the desk's time for that and scattered the pieces (`perf record` during
/// `wiredesk-bench end-to-end`); with mimalloc an article costs the desk a fifth less.
public enum Allocator {
    /// `mimalloc 209`, which is 2.0.9. A program has to ask, or the linker leaves out a library of which nothing is called.
    public static var name: String { "mimalloc \(mi_version())" }
}
