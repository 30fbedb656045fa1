internal import Glibc

/// Zeroed memory in lines of 64 bytes that do not straddle the processor's, for tables whose every look-up is a cache
/// miss: an array's elements begin 16 or 48 bytes into a line, and every second look-up would be two.
///
/// Large tables lie in huge pages where the kernel gives them: a look-up is then seldom a miss of the address
/// translation too, and a new page is a fault once in 2 MiB and not once in 4 KiB (measured on a virtual machine: 1.7 µs a
/// page of 4 KiB, 0.4 µs as a part of a huge one).
///
/// A value: copies share the memory until one is changed.
struct CacheLines<Word: FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable {
    static var wordsPerLine: Int { 64 / MemoryLayout<Word>.size }

    private var memory: Memory
    let count: Int

    // @unchecked: what `words` points to is written only by `withMutableWords`, which makes sure first that no other
    // value refers to it, and a value is written by one thread at a time.
    private final class Memory: @unchecked Sendable {
        let words: UnsafeMutablePointer<Word>
        /// What was mapped for it; nil where it comes from the allocator.
        private let mapping: UnsafeMutableRawBufferPointer?

        /// Zeroes.
        init(words count: Int) {
            let bytes = count * MemoryLayout<Word>.stride
            mapping = Self.mapping(bytes)
            if let start = mapping?.baseAddress {
                let aligned = start.alignedUp(toMultipleOf: Self.hugePage)
                madvise(aligned, bytes, MADV_HUGEPAGE)
                words = aligned.bindMemory(to: Word.self, capacity: count)
            } else {
                let raw = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
                words = raw.bindMemory(to: Word.self, capacity: count)
                words.initialize(repeating: 0, count: count)
            }
        }

        deinit {
            if let mapping {
                munmap(mapping.baseAddress, mapping.count)
            } else {
                UnsafeMutableRawPointer(words).deallocate()
            }
        }

        private static var hugePage: Int { 2 << 20 }

        /// Address space for so many bytes from the beginning of a huge page on, all zero; nil where that is not worth
        /// it or not to be had.
        private static func mapping(_ bytes: Int) -> UnsafeMutableRawBufferPointer? {
            guard bytes >= hugePage else { return nil }
            let count = bytes + hugePage
            guard let start = mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
                Int(bitPattern: start) != -1
            else { return nil }
            return UnsafeMutableRawBufferPointer(start: start, count: count)
        }
    }

    /// `count` lines of zeroes.
    init(count: Int) {
        self.count = count
        memory = Memory(words: count * Self.wordsPerLine)
    }

    var bytes: Int { count * 64 }

    @inline(__always)
    func withWords<Result>(_ body: (UnsafePointer<Word>) -> Result) -> Result {
        withExtendedLifetime(memory) { body(UnsafePointer(memory.words)) }
    }

    @inline(__always)
    mutating func withMutableWords<Result>(_ body: (UnsafeMutablePointer<Word>) -> Result) -> Result {
        if !isKnownUniquelyReferenced(&memory) { copy() }
        return withExtendedLifetime(memory) { body(memory.words) }
    }

    @inline(never)
    private mutating func copy() {
        let own = Memory(words: count * Self.wordsPerLine)
        own.words.initialize(from: memory.words, count: count * Self.wordsPerLine)
        memory = own
    }

    func write(into writer: inout ByteWriter) {
        withWords { writer.array(UnsafeBufferPointer(start: $0, count: count * Self.wordsPerLine)) }
    }

    /// - Parameter isAllowed: whether there may be so many lines.
    init(from reader: inout ByteReader, isAllowed: (Int) -> Bool) throws(JudgeStateError) {
        var read = CacheLines(count: 0)
        try reader.array { (words: Int) throws(JudgeStateError) -> UnsafeMutablePointer<Word> in
            let lines = words / Self.wordsPerLine
            guard words == lines * Self.wordsPerLine, isAllowed(lines) else {
                throw JudgeStateError("snapshot: a table of \(words) words has no whole lines, or too many")
            }
            read = CacheLines(count: lines)
            return read.memory.words
        }
        self = read
    }
}
