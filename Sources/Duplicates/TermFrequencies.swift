/// How many of the desk's own articles had a term, on top of what is known of English beforehand: what is rare in
/// general and in every second article here (a president in an election year) says little.
struct TermFrequencies: Sendable {
    /// Articles that the prior knowledge counts for. Measured from 30 to 300 (prototype): at 30 a story's own terms soon
    /// count as common and it falls apart, at 300 the wire's favourites still weigh too much.
    static let prior: Float = 200
    /// Added to every share, so that no single word outweighs the rest.
    static let floor: Float = 0.0005
    /// Articles after which all counts are halved: the wire's vocabulary drifts, and memory stays bounded.
    static let halfLife: UInt32 = 65_536
    /// Terms after which the same happens early.
    static let termLimit = 1 << 20

    private var keys = [UInt32](repeating: 0, count: 1024)
    private var counts = [UInt32](repeating: 0, count: 1024)
    private var used = 0
    private var articles: UInt32 = 0

    init() {}

    var bytes: Int { keys.count * 8 }

    @inline(__always)
    private static func home(_ key: UInt32) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 28)
    }

    @inline(__always)
    private func index(_ key: UInt32) -> Int {
        let mask = keys.count - 1
        var index = Self.home(key) & mask
        while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
        return index
    }

    /// Gives `body` the natural logarithm of one over the share of articles that have a term, by its key and the share
    /// that is known beforehand.
    @inline(__always)
    func withRarities<Result>(_ body: ((UInt32, Float) -> Float) -> Result) -> Result {
        keys.withUnsafeBufferPointer { keys in
            counts.withUnsafeBufferPointer { counts in
                let mask = keys.count - 1
                let all = Self.prior + Float(articles)
                return body { key, prior in
                    var index = Self.home(key) & mask
                    while keys[index] != 0, keys[index] != key { index = (index &+ 1) & mask }
                    let count = keys[index] == key ? Float(counts[index]) : 0
                    let share = (Self.prior * prior + count) / all + Self.floor
                    return share >= 1 ? 0 : -Logarithm.natural(share)
                }
            }
        }
    }

    mutating func count(_ terms: [Stories.Weighted]) {
        articles += 1
        for term in terms {
            if (used + 1) * 10 > keys.count * 7 { resize() }
            let index = index(term.hash)
            if keys[index] == 0 {
                keys[index] = term.hash
                used += 1
            }
            counts[index] += 1
        }
        if articles >= Self.halfLife { halve() }
    }

    private mutating func resize() {
        guard used < Self.termLimit else {
            halve()
            return
        }
        rebuild(size: keys.count * 2, halved: false)
    }

    private mutating func halve() {
        articles /= 2
        rebuild(size: keys.count, halved: true)
    }

    private mutating func rebuild(size: Int, halved: Bool) {
        let oldKeys = keys
        let oldCounts = counts
        keys = [UInt32](repeating: 0, count: size)
        counts = keys
        used = 0
        for old in oldKeys.indices where oldKeys[old] != 0 {
            let count = halved ? oldCounts[old] / 2 : oldCounts[old]
            guard count > 0 else { continue }
            let index = index(oldKeys[old])
            keys[index] = oldKeys[old]
            counts[index] = count
            used += 1
        }
    }

    func write(into writer: inout ByteWriter) {
        writer.array(keys)
        writer.array(counts)
        writer.fixed(articles)
    }

    init(from reader: inout ByteReader) throws(JudgeStateError) {
        keys = try reader.array()
        counts = try reader.array()
        articles = try reader.fixed()
        used = keys.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
        guard keys.count == counts.count, keys.count >= 1024, keys.count & (keys.count - 1) == 0, used < keys.count
        else {
            throw JudgeStateError("snapshot: the term counts are no table of a power of two")
        }
    }
}
