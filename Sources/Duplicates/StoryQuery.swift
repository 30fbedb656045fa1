/// Terms to compare stories with: a story's are walked once, and few of them are in here.
struct StoryQuery: ~Copyable {
    /// Key above, bits of the weight below.
    private let places: UnsafeMutablePointer<UInt64>
    private let mask: Int
    /// A bit for each of the terms, by the lowest of its hash: what lies outside is known without a look-up.
    private let bits: UnsafeMutablePointer<UInt64>
    private static let words = 64

    init(_ terms: [Stories.Weighted]) {
        self.init(count: terms.count)
        for term in terms { insert(UInt64(term.hash) << 32 | UInt64(term.weight.bitPattern)) }
    }

    /// Of a story's terms.
    init(_ terms: [UInt64]) {
        self.init(count: terms.count)
        for term in terms { insert(term) }
    }

    private init(count: Int) {
        var size = 64
        while size < count * 2 { size *= 2 }
        bits = .allocate(capacity: Self.words + size)
        bits.initialize(repeating: 0, count: Self.words + size)
        places = bits + Self.words
        mask = size - 1
    }

    deinit { bits.deallocate() }

    private mutating func insert(_ term: UInt64) {
        let hash = UInt32(truncatingIfNeeded: term >> 32)
        bits[Int(hash >> 6) & (Self.words - 1)] |= 1 << UInt64(hash & 63)
        var index = home(hash)
        while places[index] != 0 { index = (index + 1) & mask }
        places[index] = term
    }

    @inline(__always)
    private func home(_ hash: UInt32) -> Int { Int((hash &* 0x9e37_79b9) >> 16) & mask }

    /// With a story's terms (see `Stories.Story`) and the sum of their weights' squares: a whole story would be copied.
    func cosine(_ terms: [UInt64], square: Float) -> Float {
        guard square > 0 else { return 0 }
        var dot: Float = 0
        terms.withUnsafeBufferPointer { terms in
            for term in terms {
                let hash = UInt32(truncatingIfNeeded: term >> 32)
                if bits[Int(hash >> 6) & (Self.words &- 1)] >> UInt64(hash & 63) & 1 == 0 { continue }
                var index = home(hash)
                while places[index] != 0 {
                    if UInt32(truncatingIfNeeded: places[index] >> 32) == hash {
                        dot +=
                            Float(bitPattern: UInt32(truncatingIfNeeded: places[index]))
                            * Float(bitPattern: UInt32(truncatingIfNeeded: term))
                        break
                    }
                    index = (index &+ 1) & mask
                }
            }
        }
        return dot / square.squareRoot()
    }
}
