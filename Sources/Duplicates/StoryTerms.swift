internal import Text

/// The words that may tell which story a text belongs to: dampened count times rarity.
enum StoryTerms {
    /// A headline's word counts as so many of the body's. Measured on three sets of stories (prototype): 1 → 3 gains 0.002–0.009 B-cubed F1.
    static let headlineWeight: Float = 3
    /// A number counts half: figures change from one report to the next.
    static let numberWeight: Float = 0.5
    /// Words in more than this share of all articles say nothing.
    static let greatestShare: Float = 0.35

    /// Steps of a quarter in which weights are counted; the last takes all above 32.
    private static let stepCount = 128

    static func of(_ document: Document, story: StoryProper) -> [Fingerprint.Term] {
        let most = story.hashes.count + document.firstBodyWord
        var size = 256
        // At most half full with the different words of all but the strangest text, and never quite full.
        while size <= most { size *= 2 }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size + most) { scratch in
            withUnsafeTemporaryAllocation(of: Count.self, capacity: most) { counts in
                let places = UnsafeMutableBufferPointer(rebasing: scratch[..<size])
                places.initialize(repeating: 0)
                var counter = Counter(
                    places: places, words: UnsafeMutableBufferPointer(rebasing: scratch[size...]), counts: counts)
                counter.add(document, 0..<min(document.firstBodyWord, document.count), headlineWeight)
                for line in story.lines where line.firstInDocument >= document.firstBodyWord {
                    let first = line.firstInDocument
                    counter.add(document, first..<first + line.end - line.first, 1)
                }
                return strongest(UnsafeMutableBufferPointer(rebasing: counts[..<counter.used]))
            }
        }
    }

    /// Weighs the counts and keeps the strongest. A weight's bits order as the weight does, so the
    /// terms are ordered as plain integers: weight above, complement of the hash below.
    private static func strongest(_ counts: UnsafeMutableBufferPointer<Count>) -> [Fingerprint.Term] {
        let known = Rarity.shared
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: counts.count + stepCount) { scratch in
            // Terms by weight in steps of a quarter: enough to know which can be among the strongest.
            let steps = UnsafeMutableBufferPointer(rebasing: scratch[..<stepCount])
            steps.initialize(repeating: 0)
            let packed = UnsafeMutableBufferPointer(rebasing: scratch[stepCount...])
            var count = 0
            known.withLevels { levels in
                for term in counts {
                    let level = levels.level(term.key)
                    guard known.shares[level] < greatestShare else { continue }
                    // Square root of the count: a word said four times says twice as much.
                    let weight =
                        term.count.squareRoot() * (term.isNumber ? numberWeight : 1) * known.rarities[level]
                    packed[count] = UInt64(weight.bitPattern) << 32 | UInt64(~term.key)
                    count += 1
                    steps[min(stepCount - 1, Int(weight * 4))] += 1
                }
            }
            var floor = stepCount - 1
            var above = steps[floor]
            while floor > 0, above < UInt64(Fingerprint.termsWanted) {
                floor -= 1
                above += steps[floor]
            }
            let least = UInt64((Float(floor) / 4).bitPattern) << 32
            var kept = 0
            for index in 0..<count {
                let value = packed[index]
                packed[kept] = value
                kept += value >= least ? 1 : 0
            }
            // Usually a few more than wanted, which does no harm; many only where many weigh the same.
            if kept > Fingerprint.termLimit {
                PackedSort.greatest(
                    Fingerprint.termLimit, UnsafeMutableBufferPointer(rebasing: packed[0..<kept]))
            }
            let strongest = UnsafeMutableBufferPointer(rebasing: packed[max(0, kept - Fingerprint.termLimit)..<kept])
            return known.withLevels { levels in
                strongest.map {
                    let key = ~UInt32(truncatingIfNeeded: $0)
                    let level = levels.level(key)
                    return Fingerprint.Term(
                        hash: key, weight: Float(bitPattern: UInt32($0 >> 32)) / known.rarities[level],
                        share: known.shares[level])
                }
            }
        }
    }

    /// A term and how often it was said, by weight.
    private struct Count: BitwiseCopyable {
        var key: UInt32
        var count: Float
        var isNumber: Bool
    }

    /// Weighted counts by term, in order of first use.
    private struct Counter {
        /// Key above, index into `counts` plus one below; 0: empty.
        let places: UnsafeMutableBufferPointer<UInt64>
        /// Scratch for the words of one range that may be terms.
        let words: UnsafeMutableBufferPointer<UInt64>
        let counts: UnsafeMutableBufferPointer<Count>
        private(set) var used = 0

        init(
            places: UnsafeMutableBufferPointer<UInt64>, words: UnsafeMutableBufferPointer<UInt64>,
            counts: UnsafeMutableBufferPointer<Count>
        ) {
            self.places = places
            self.words = words
            self.counts = counts
        }

        mutating func add(_ document: Document, _ range: Range<Int>, _ weight: Float) {
            // First which words count, without branches: every second is a function word, in no order to foresee.
            var candidates = 0
            document.hashes.withUnsafeBufferPointer { hashes in
                document.shapes.withUnsafeBufferPointer { shapes in
                    document.lengths.withUnsafeBufferPointer { lengths in
                        for index in range {
                            let shape = shapes[index].rawValue
                            let number: UInt64 = shape & WordShape.number.rawValue == 0 ? 0 : 1
                            words[candidates] = UInt64(Rarity.key(hashes[index])) << 32 | number
                            let isFunction: Int = shape & WordShape.function.rawValue == 0 ? 0 : 1
                            let isLong: Int = lengths[index] > 1 ? 1 : 0
                            candidates &+= (1 &- isFunction) & isLong
                        }
                    }
                }
            }
            let mask = places.count - 1
            for candidate in 0..<candidates {
                let word = words[candidate]
                let key = UInt32(truncatingIfNeeded: word >> 32)
                var index = Int((key &* 0x9e37_79b9) >> 8) & mask
                var place = places[index]
                while place != 0, UInt32(truncatingIfNeeded: place >> 32) != key {
                    index = (index &+ 1) & mask
                    place = places[index]
                }
                if place == 0 {
                    counts[used] = Count(key: key, count: weight, isNumber: word & 1 != 0)
                    used &+= 1
                    places[index] = UInt64(key) << 32 | UInt64(used)
                } else {
                    counts[Int(UInt32(truncatingIfNeeded: place)) &- 1].count += weight
                }
            }
        }
    }
}

/// Natural logarithm without the C library, so that every host computes the same bits.
enum Logarithm {
    @inline(__always)
    static func natural(_ value: Float) -> Float {
        guard value > 0 else { return -.infinity }
        // value = m · 2^e, ln m by its series in (m-1)/(m+1), whose error is below 1e-7 for m in 0.7…1.4.
        // What is below the normal numbers counts as the least of them.
        let bits = max(value, .leastNormalMagnitude).bitPattern
        var exponent = Float(Int32(bitPattern: bits >> 23) &- 127)
        var mantissa = Float(bitPattern: bits & 0x7f_ffff | 0x3f80_0000)
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
