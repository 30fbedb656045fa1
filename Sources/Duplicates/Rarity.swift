internal import Text

/// Share of articles that have a word, by its hash: see `CommonWords`.
struct Rarity: Sendable {
    static let shared = Rarity()

    /// Upper 27 bits of a word's key, and its level in the lower 5: 64 KB, which stay in the cache. 0 is empty.
    private var places: CacheLines<UInt32>
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
        var lines = 4
        while lines * CacheLines<UInt32>.wordsPerLine < words.count * 2 { lines *= 2 }
        places = CacheLines(count: lines)
        precondition(shares.count <= 32, "a level has 5 bits")
        places.withMutableWords { places in
            for (key, value) in words {
                var place = Self.line(key, lines) * CacheLines<UInt32>.wordsPerLine
                while places[place] != 0, places[place] >> 5 != key >> 5 {
                    place = place + 1 == lines * CacheLines<UInt32>.wordsPerLine ? 0 : place + 1
                }
                if places[place] == 0 { places[place] = key & ~31 | UInt32(value) }
            }
        }
    }

    @inline(__always)
    private static func line(_ key: UInt32, _ lines: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(key &* 0x9e37_79b9) &* UInt64(truncatingIfNeeded: lines)) >> 32)
    }

    /// The 32 bits of a word's hash that story terms go by; never 0.
    @inline(__always)
    static func key(_ hash: UInt64) -> UInt32 {
        let key = UInt32(truncatingIfNeeded: hash >> 32)
        return key == 0 ? 1 : key
    }

    /// The look-up, while `body` runs.
    @inline(__always)
    func withLevels<Result>(_ body: (Levels) -> Result) -> Result {
        places.withWords { words in
            shares.withUnsafeBufferPointer { shares in
                rarities.withUnsafeBufferPointer { rarities in
                    body(
                        Levels(
                            words: words, lines: places.count, unlisted: shares.count - 1, shares: shares,
                            rarities: rarities))
                }
            }
        }
    }

    struct Levels {
        fileprivate let words: UnsafePointer<UInt32>
        fileprivate let lines: Int
        fileprivate let unlisted: Int
        /// As of `Rarity`, by level.
        let shares: UnsafeBufferPointer<Float>
        let rarities: UnsafeBufferPointer<Float>

        /// Level of a word: an index into `shares` and `rarities`.
        ///
        /// All words of a line are compared: where the one that fits stands cannot be foreseen.
        @inline(__always)
        func level(_ key: UInt32) -> Int {
            var line = Rarity.line(key, lines)
            while true {
                let word = words + line &* CacheLines<UInt32>.wordsPerLine
                let all = UnsafeRawPointer(word).load(as: SIMD16<UInt32>.self)
                // The word that fits and a bit that is in no level, or 0.
                let met = SIMD16<UInt32>().replacing(
                    with: all & 31 | 32, where: (all ^ SIMD16(repeating: key)) &>> 5 .== 0)
                let eight = met.lowHalf | met.highHalf
                let four = eight.lowHalf | eight.highHalf
                let level = four[0] | four[1] | four[2] | four[3]
                if level != 0 { return Int(level & 31) }
                // They fill from the front; a full line went on to the next.
                if word[CacheLines<UInt32>.wordsPerLine - 1] == 0 { return unlisted }
                line = line &+ 1 == lines ? 0 : line &+ 1
            }
        }
    }
}
