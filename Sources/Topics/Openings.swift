/// Whether a phrase may begin with two words: a bitmap over the first words of phrases of one word and the first two of
/// longer ones.
///
/// Rules begin phrases with words that are everywhere (`the`, `to`, `in`): asking the trie for all of these would fetch
/// a slot from far memory for every third word of a text. 16 bits a phrase, some 60 KB, answer nine in ten of them.
struct Openings: Sendable {
    private(set) var bits: [UInt64] = [0]

    init(_ phrases: some Collection<[UInt64]>) {
        var size = 1
        while size * 64 < phrases.count * 16 { size *= 2 }
        bits = Array(repeating: 0, count: size)
        for phrase in phrases {
            guard let first = phrase.first else { continue }
            let bit = Self.bit(phrase.count == 1 ? Self.alone(first) : Self.pair(first, phrase[1]), bits.count)
            bits[bit >> 6] |= 1 << UInt64(bit & 63)
        }
    }

    /// Of the first `count` places keeps those whose word, or whose word and the next, a phrase may begin with. Without a
    /// branch, which could not be foreseen.
    @inline(__always)
    func narrow(
        _ places: UnsafeMutableBufferPointer<UInt32>, _ count: Int, in words: UnsafeBufferPointer<UInt64>
    ) -> Int {
        bits.withUnsafeBufferPointer { bits in
            var found = 0
            for at in 0..<count {
                let place = places[at]
                places[found] = place
                let first = words[Int(place)]
                // The last word has none after it; then it is paired with itself.
                let second = words[min(Int(place) &+ 1, words.count &- 1)]
                let alone = Self.bit(Self.alone(first), bits.count)
                let pair = Self.bit(Self.pair(first, second), bits.count)
                let isSet = bits[alone &>> 6] &>> UInt64(alone & 63) | bits[pair &>> 6] &>> UInt64(pair & 63)
                found &+= Int(truncatingIfNeeded: isSet & 1)
            }
            return found
        }
    }

    @inline(__always)
    static func alone(_ first: UInt64) -> UInt64 { first &* 0x9E37_79B9_7F4A_7C15 }

    @inline(__always)
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first ^ (second &<< 31 | second &>> 33)) &* 0xD6E8_FEB8_6659_FD93
    }

    @inline(__always)
    static func bit(_ key: UInt64, _ count: Int) -> Int { Int(truncatingIfNeeded: key &>> 36) & (count &* 64 &- 1) }
}
