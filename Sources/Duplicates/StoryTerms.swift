internal import Text

/// The words that may tell which story a text belongs to: dampened count times rarity.
enum StoryTerms {
    /// A headline's word counts as so many of the body's. Measured on three sets of stories: 1 → 3 gains 0.005–0.01.
    static let headlineWeight: Float = 3
    /// A name's word against a plain one.
    static let nameWeight: Float = 1.3
    /// A number's rarity is halved: figures change from one report to the next.
    static let numberWeight: Float = 0.5
    /// Words in more than this share of all articles say nothing: exp(-1.05) = 0.35.
    static let leastRarity: Float = 1.05

    static func of(_ document: Document, story: StoryProper) -> [Fingerprint.Term] {
        var counts = TermCounts(capacity: document.count)
        for index in 0..<min(document.firstBodyWord, document.count) {
            count(index, document, headlineWeight, in: &counts)
        }
        for index in story.words where Int(index) >= document.firstBodyWord {
            count(Int(index), document, 1, in: &counts)
        }
        var terms: [Fingerprint.Term] = []
        counts.forEach { key, count, number in
            let rarity = Rarity.shared.of(key) * (number ? numberWeight : 1)
            guard rarity > leastRarity else { return }
            let dampened = count >= 1 ? 1 + Logarithm.natural(count) : count
            terms.append(Fingerprint.Term(hash: key, weight: dampened * rarity))
        }
        terms.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.hash < $1.hash }
        if terms.count > Fingerprint.termLimit { terms.removeLast(terms.count - Fingerprint.termLimit) }
        return terms
    }

    @inline(__always)
    private static func count(_ index: Int, _ document: Document, _ weight: Float, in counts: inout TermCounts) {
        let shape = document.shapes[index]
        guard !shape.contains(.function), document.lengths[index] > 1 else { return }
        let number = shape.contains(.number)
        let name = shape.contains(.capitalised) && index >= document.firstBodyWord
        counts.add(Rarity.key(document.hashes[index]), weight * (name ? nameWeight : 1), number: number)
    }
}

/// Weighted counts by term, open addressing, in the order of first sight.
struct TermCounts {
    private var keys: [UInt32]
    private var counts: [Float]
    private var numbers: [Bool]
    private var order: [Int32] = []

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = [UInt32](repeating: 0, count: size)
        counts = [Float](repeating: 0, count: size)
        numbers = [Bool](repeating: false, count: size)
    }

    @inline(__always)
    mutating func add(_ key: UInt32, _ weight: Float, number: Bool) {
        let mask = keys.count - 1
        var index = Int(key &* 0x9e37_79b9) & mask
        while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
        if keys[index] == 0 {
            keys[index] = key
            numbers[index] = number
            order.append(Int32(truncatingIfNeeded: index))
        }
        counts[index] += weight
    }

    func forEach(_ visit: (UInt32, Float, Bool) -> Void) {
        for index in order { visit(keys[Int(index)], counts[Int(index)], numbers[Int(index)]) }
    }
}

/// Natural logarithm without the C library, so that every host computes the same bits.
enum Logarithm {
    static func natural(_ value: Float) -> Float {
        guard value > 0 else { return -.infinity }
        // value = m · 2^e, ln m by its series in (m-1)/(m+1), whose error is below 1e-7 for m in 0.7…1.4.
        var exponent = Float(value.exponent)
        var mantissa = value.significand
        if mantissa > 1.414_213_5 {
            mantissa /= 2
            exponent += 1
        }
        let z = (mantissa - 1) / (mantissa + 1)
        let square = z * z
        let series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9)))
        return exponent * 0.693_147_18 + 2 * z * series
    }
}
