/// Zeroed memory in lines of 64 bytes that do not straddle the processor's, for tables whose every look-up is a cache
/// miss: an array's elements begin 16 or 48 bytes into a line, and every second look-up would be two.
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

        init(words count: Int) {
            let raw = UnsafeMutableRawPointer.allocate(
                byteCount: count * MemoryLayout<Word>.stride, alignment: 64)
            words = raw.bindMemory(to: Word.self, capacity: count)
        }

        deinit { UnsafeMutableRawPointer(words).deallocate() }
    }

    /// `count` lines of zeroes.
    init(count: Int) {
        self.count = count
        memory = Memory(words: count * Self.wordsPerLine)
        memory.words.initialize(repeating: 0, count: count * Self.wordsPerLine)
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
