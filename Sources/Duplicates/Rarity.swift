internal import Text

/// Share of articles that have a word, by its hash: see `CommonWords`.
struct Rarity: Sendable {
    static let shared = Rarity()

    private var keys: [UInt32]
    private var levels: [UInt8]
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
        keys = [UInt32](repeating: 0, count: size)
        levels = [UInt8](repeating: 0, count: size)
        for (key, value) in words {
            var index = Int(key &* 0x9e37_79b9) & mask
            while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
            guard keys[index] == 0 else { continue }
            keys[index] = key
            levels[index] = value
        }
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
        keys.withUnsafeBufferPointer { keys in
            levels.withUnsafeBufferPointer { levels in
                body(Levels(keys: keys, levels: levels, mask: mask, unlisted: shares.count - 1))
            }
        }
    }

    struct Levels {
        fileprivate let keys: UnsafeBufferPointer<UInt32>
        fileprivate let levels: UnsafeBufferPointer<UInt8>
        fileprivate let mask: Int
        fileprivate let unlisted: Int

        /// Level of a word: an index into `shares` and `rarities`.
        @inline(__always)
        func level(_ key: UInt32) -> Int {
            var index = Int(key &* 0x9e37_79b9) & mask
            while keys[index] != 0 {
                if keys[index] == key { return Int(levels[index]) }
                index = (index + 1) & mask
            }
            return unlisted
        }
    }
}
