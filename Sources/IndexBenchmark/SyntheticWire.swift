public import Duplicates

/// Articles of about 4 KB made from a seed and a number, so that any of them can be made again when it is read back.
///
/// Words are drawn by Zipf's law from an invented vocabulary, so that common words are common; names and figures are
/// among them; a share repeats an earlier article with a few words changed.
public struct SyntheticWire: TextSource, Sendable {
    /// Share of articles that repeat an earlier one, 0–1.
    public var repeats: Double
    public var seed: UInt64

    private let vocabulary: [[UInt8]]
    /// Words of an article: about 4 KB.
    private static let words = 620

    public init(repeats: Double, seed: UInt64 = 1) {
        self.repeats = repeats
        self.seed = seed
        var random = Random(state: 99)
        vocabulary = (0..<40_000).map { rank in
            let length = rank < 200 ? 2 + Int(random.next() % 3) : 4 + Int(random.next() % 6)
            var word = (0..<length).map { _ in UInt8(97 + random.next() % 26) }
            if rank > 1_000, random.next() % 5 == 0 { word[0] -= 32 }
            return word
        }
    }

    struct Random {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var x = state
            x = (x ^ (x >> 30)) &* 0xbf58_476d_1ce4_e5b9
            x = (x ^ (x >> 27)) &* 0x94d0_49bb_1331_11eb
            return x ^ (x >> 31)
        }

        mutating func unit() -> Double { Double(next() >> 11) / Double(UInt64(1) << 53) }
    }

    /// The article that number `number` is a copy of, if it is one.
    func original(of number: UInt64) -> UInt64? {
        var random = Random(state: seed &+ number &* 0xd134_2543_de82_ef95)
        guard number > 10, random.unit() < repeats else { return nil }
        return number - 1 - random.next() % min(number - 2, 2_000)
    }

    public func text(_ number: UInt64) -> (headline: [UInt8], body: [UInt8]) {
        var source = number
        while let earlier = original(of: source) { source = earlier }
        var random = Random(state: seed &+ source &* 0x2545_f491_4f6c_dd1d)
        var edits = Random(state: number)
        var body: [UInt8] = []
        body.reserveCapacity(4_600)
        for word in 0..<Self.words {
            let drawn = draw(&random)
            let edited = source != number && edits.next() % 25 == 0
            body.append(contentsOf: vocabulary[edited ? draw(&edits) : drawn])
            if word % 80 == 79 {
                body.append(contentsOf: [46, 10])
            } else if word % 16 == 15 {
                body.append(contentsOf: [46, 32])
            } else {
                body.append(32)
            }
        }
        return (Array(body.prefix(48)), body)
    }

    /// Rank by Zipf's law with exponent 1: the inverse of the logarithm.
    private func draw(_ random: inout Random) -> Int {
        var rank = 1.0
        // 2^(15.3·u) without the C library: by halves.
        var exponent = random.unit() * 15.28
        while exponent >= 1 {
            rank *= 2
            exponent -= 1
        }
        rank *= 1 + exponent * (0.6565 + 0.3435 * exponent)
        return min(vocabulary.count - 1, Int(rank) - 1)
    }

    public func item(_ sequence: UInt64) -> PriorItem? {
        let text = text(sequence)
        return PriorItem(uri: "urn:\(sequence)", version: nil, headline: text.headline, body: text.body)
    }
}
