internal import CMimalloc

/// mimalloc, which takes the place of the C library's `malloc` in a program that links this.
///
/// Batches are allocated on one thread and freed on another, over and over, in pieces from a few bytes to megabytes, which
/// glibc's `malloc` does worst: an eighth of the samples of a desk under load were its own. Measured in turn, three times
/// each: an article cost the desk 294 µs of the processor with glibc and 273 with mimalloc, as much as the runs differ
/// among themselves on a quiet machine; with other work beside it the stages took 144 to 162 µs and 127 to 144.
public enum Allocator {
    /// `mimalloc 209`, which is 2.0.9. A program has to ask, or the linker leaves out a library of which nothing is called.
    public static var name: String { "mimalloc \(mi_version())" }
}
