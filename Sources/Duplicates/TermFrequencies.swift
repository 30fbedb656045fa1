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
    private var places = [UInt64](repeating: 0, count: 1024)
    private var used = 0
    private var stories: UInt32 = 0

    init() {}

    var bytes: Int { places.count * 8 }

    @inline(__always)
    private static func home(_ key: UInt32) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 28)
    }

    @inline(__always)
    private static func index(_ key: UInt32, _ places: UnsafeBufferPointer<UInt64>) -> Int {
        let mask = places.count &- 1
        var index = home(key) & mask
        while places[index] != 0, UInt32(truncatingIfNeeded: places[index] >> 32) != key { index = (index &+ 1) & mask }
        return index
    }

    /// Gives `body` the natural logarithm of one over the share of stories that have a term, by its key and the share
    /// that is known beforehand.
    @inline(__always)
    func withRarities<Result>(_ body: ((UInt32, Float) -> Float) -> Result) -> Result {
        places.withUnsafeBufferPointer { places in
            Logarithm.mantissas.withUnsafeBufferPointer { mantissas in
                let all = 1 / (Self.prior + Float(stories))
                return body { key, prior in
                    let count = Float(UInt32(truncatingIfNeeded: places[Self.index(key, places)]))
                    let share = (Self.prior * prior + count) * all + Self.floor
                    return max(0, -Logarithm.roughly(share, mantissas))
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
            if (used + 1) * 10 > places.count * 7 { resize() }
            let room = places.count * 7 / 10
            var used = self.used
            places.withUnsafeMutableBufferPointer { places in
                while done < terms.count, used < room {
                    let index = Self.index(terms[done], UnsafeBufferPointer(places))
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
        rebuild(size: places.count * 2, halved: false)
    }

    private mutating func halve() {
        stories /= 2
        rebuild(size: places.count, halved: true)
    }

    private mutating func rebuild(size: Int, halved: Bool) {
        var next = [UInt64](repeating: 0, count: size)
        used = 0
        next.withUnsafeMutableBufferPointer { next in
            for place in places where place != 0 {
                let count = (place & 0xffff_ffff) >> (halved ? 1 : 0)
                guard count > 0 else { continue }
                next[Self.index(UInt32(place >> 32), UnsafeBufferPointer(next))] = (place & ~0xffff_ffff) | count
                used += 1
            }
        }
        places = next
    }

    func write(into writer: inout ByteWriter) {
        writer.array(places)
        writer.fixed(stories)
    }

    init(from reader: inout ByteReader) throws(JudgeStateError) {
        places = try reader.array()
        stories = try reader.fixed()
        used = places.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
        guard places.count >= 1024, places.count & (places.count - 1) == 0, used < places.count else {
            throw JudgeStateError("snapshot: the term counts are no table of a power of two")
        }
    }
}
