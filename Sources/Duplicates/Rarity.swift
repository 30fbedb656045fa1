internal import Text

/// Share of articles that have a word, by its hash: see `CommonWords`.
struct Rarity: Sendable {
    static let shared = Rarity()

    /// Upper 27 bits of a word's key, and its level in the lower 5: 64 KB, which stay in the cache. 0 is empty.
    private var places: [UInt32]
    private let mask: Int
    /// By level; the last is for words that are not listed.
    let shares: [Float]
    /// Natural logarithm of one over the share.
    let rarities: [Float]

    private init() {
        var words: [(UInt32, UInt8)] = []
        var shares: [Float] = []
        for (index, level) in CommonWords.levels.enumerated() {
            // exp(-(quarters + 0.5) / 4), by multiplication so that every host has the same bits.
            var share: Float = 0.882_496_9
            for _ in 0..<level.quarters { share *= 0.778_800_8 }
            shares.append(share)
            for word in level.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                words.append((Self.key(Tokenizer.hash(String(word))), UInt8(index)))
            }
        }
        shares.append(CommonWords.unlisted)
        self.shares = shares
        rarities = shares.map { -Logarithm.natural($0) }
        var size = 64
        while size < words.count * 2 { size *= 2 }
        mask = size - 1
        places = [UInt32](repeating: 0, count: size)
        precondition(shares.count <= 32, "a level has 5 bits")
        for (key, value) in words {
            var index = Self.home(key) & mask
            while places[index] != 0, places[index] >> 5 != key >> 5 { index = (index + 1) & mask }
            if places[index] == 0 { places[index] = key & ~31 | UInt32(value) }
        }
    }

    @inline(__always)
    private static func home(_ key: UInt32) -> Int { Int((key &* 0x9e37_79b9) >> 8) }

    /// The 32 bits of a word's hash that story terms go by; never 0.
    @inline(__always)
    static func key(_ hash: UInt64) -> UInt32 {
        let key = UInt32(truncatingIfNeeded: hash >> 32)
        return key == 0 ? 1 : key
    }

    /// The look-up, while `body` runs.
    @inline(__always)
    func withLevels<Result>(_ body: (Levels) -> Result) -> Result {
        places.withUnsafeBufferPointer { places in
            shares.withUnsafeBufferPointer { shares in
                rarities.withUnsafeBufferPointer { rarities in
                    body(
                        Levels(
                            places: places, mask: mask, unlisted: shares.count - 1, shares: shares, rarities: rarities))
                }
            }
        }
    }

    struct Levels {
        fileprivate let places: UnsafeBufferPointer<UInt32>
        fileprivate let mask: Int
        fileprivate let unlisted: Int
        /// As of `Rarity`, by level.
        let shares: UnsafeBufferPointer<Float>
        let rarities: UnsafeBufferPointer<Float>

        /// Level of a word: an index into `shares` and `rarities`.
        @inline(__always)
        func level(_ key: UInt32) -> Int {
            var index = Rarity.home(key) & mask
            while places[index] != 0 {
                if places[index] >> 5 == key >> 5 { return Int(places[index] & 31) }
                index = (index &+ 1) & mask
            }
            return unlisted
        }
    }
}
