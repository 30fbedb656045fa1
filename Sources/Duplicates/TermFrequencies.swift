/// How many of the desk's own stories had a term, on top of what is known of English beforehand: what is rare in
/// general and in every second story here (a president in an election year) says little. One vote a story: the words of
/// the one event that everybody writes of stay its own.
struct TermFrequencies: Sendable {
    /// Stories that the prior knowledge counts for. Measured from 30 to 400: at 30 a story's own terms soon count as
    /// common and it falls apart; from 150 to 300 do equally well.
    static let prior: Float = 200
    /// Added to every share, so that no single word outweighs the rest.
    static let floor: Float = 0.0005
    /// Stories after which all counts are halved: the wire's vocabulary drifts, and memory stays bounded.
    static let halfLife: UInt32 = 65_536
    /// Terms after which the same happens early.
    static let termLimit = 1 << 20

    /// Term above, count below; 0 is empty.
    private var places = CacheLines<UInt64>(count: leastLines)
    private static let leastLines = 128
    private var used = 0
    private var stories: UInt32 = 0

    init() {}

    var bytes: Int { places.bytes }

    /// Places of the table: a power of two.
    private var size: Int { places.count * CacheLines<UInt64>.wordsPerLine }

    @inline(__always)
    private static func home(_ key: UInt32) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 28)
    }

    @inline(__always)
    private static func index(_ key: UInt32, _ places: UnsafePointer<UInt64>, _ mask: Int) -> Int {
        var index = home(key) & mask
        while places[index] != 0, UInt32(truncatingIfNeeded: places[index] >> 32) != key { index = (index &+ 1) & mask }
        return index
    }

    /// Calls `visit` with the index of each term and the natural logarithm of one over the share of stories that have it.
    @inline(__always)
    func forEachRarity(_ terms: UnsafeBufferPointer<Fingerprint.Term>, _ visit: (Int, Float) -> Void) {
        let mask = size &- 1
        let all = 1 / (Self.prior + Float(stories))
        places.withWords { places in
            // A place of every term is read before any is looked at: in a large table each is a cache miss, and so they
            // overlap.
            var touched: UInt64 = 0
            for term in terms { touched |= places[Self.home(term.hash) & mask] }
            let areNone = touched == 0
            Logarithm.mantissas.withUnsafeBufferPointer { mantissas in
                for index in 0..<terms.count {
                    let place = areNone ? 0 : places[Self.index(terms[index].hash, places, mask)]
                    let share =
                        (Self.prior * terms[index].share + Float(UInt32(truncatingIfNeeded: place))) * all + Self.floor
                    visit(index, max(0, -Logarithm.roughly(share, mantissas)))
                }
            }
        }
    }

    /// A story has begun.
    mutating func countStory() {
        stories += 1
        if stories >= Self.halfLife { halve() }
    }

    /// A story has terms that it had not.
    mutating func count(_ terms: UnsafeBufferPointer<UInt32>) {
        var done = 0
        while done < terms.count {
            if (used + 1) * 10 > size * 7 { resize() }
            let (room, mask) = (size * 7 / 10, size - 1)
            var used = self.used
            places.withMutableWords { places in
                while done < terms.count, used < room {
                    let index = Self.index(terms[done], places, mask)
                    used &+= places[index] == 0 ? 1 : 0
                    places[index] = UInt64(terms[done]) << 32 | (places[index] & 0xffff_ffff) &+ 1
                    done &+= 1
                }
            }
            self.used = used
        }
    }

    private mutating func resize() {
        guard used < Self.termLimit else {
            halve()
            return
        }
        rebuild(lines: places.count * 2, halved: false)
    }

    private mutating func halve() {
        stories /= 2
        rebuild(lines: places.count, halved: true)
    }

    private mutating func rebuild(lines: Int, halved: Bool) {
        var next = CacheLines<UInt64>(count: lines)
        let (old, mask) = (size, lines * CacheLines<UInt64>.wordsPerLine - 1)
        used = places.withWords { places in
            next.withMutableWords { next in
                var kept = 0
                for place in 0..<old where places[place] != 0 {
                    let count = (places[place] & 0xffff_ffff) >> (halved ? 1 : 0)
                    guard count > 0 else { continue }
                    let key = UInt32(truncatingIfNeeded: places[place] >> 32)
                    next[Self.index(key, next, mask)] = UInt64(key) << 32 | count
                    kept += 1
                }
                return kept
            }
        }
        places = next
    }

    func write(into writer: inout ByteWriter) {
        places.write(into: &writer)
        writer.fixed(stories)
    }

    init(from reader: inout ByteReader) throws(JudgeStateError) {
        places = try CacheLines(from: &reader) { $0 >= Self.leastLines && $0 & ($0 - 1) == 0 }
        stories = try reader.fixed()
        let size = size
        used = places.withWords { places in (0..<size).reduce(0) { $0 + (places[$1] == 0 ? 0 : 1) } }
        guard used < size else { throw JudgeStateError("snapshot: the term counts have no empty place") }
    }
}
