internal import Text

/// The words that may tell which story a text belongs to: dampened count times rarity.
///
/// A report says first what it is about, so its words count less and less, and behind `bodyWords` not at all. Measured
/// on four sets of stories, each cut and shuffled in four ways: mean B-cubed F1 0.886 with all words alike and one vote
/// an article, 0.897 so and with one vote a story (see `TermFrequencies`).
enum StoryTerms {
    /// A headline's word counts as so many of the body's first: 3 to 5 do equally well.
    static let headlineWeight: Float = 4
    /// Words of the body that count, function words aside: some 280 in all, 1.7 KB. From 100 to 250 do equally well.
    static let bodyWords = 150
    /// Words of the headline that count: as many, though it has hardly ever more than a dozen.
    static let headlineWords = 150
    /// The body's word n weighs 1 / (1 + n · `fading`): the hundredth half as much as the first.
    static let fading: Float = 0.01
    /// A number counts half: figures change from one report to the next.
    static let numberWeight: Float = 0.5
    /// Words in more than this share of all articles say nothing.
    static let greatestShare: Float = 0.35

    private static let bodyWeights: [Float] = (0..<bodyWords).map { 1 / (1 + Float($0 + 1) * fading) }
    private static let headlineWeights = [Float](repeating: headlineWeight, count: headlineWords)

    /// Steps of a quarter in which weights are counted; the last takes all above 32.
    private static let stepCount = 128
    /// Places of the counter: at most six in ten are taken.
    private static let placeCount = 512

    static func of(_ document: Document, story: StoryProper) -> [Fingerprint.Term] {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: placeCount) { places in
            withUnsafeTemporaryAllocation(of: Count.self, capacity: headlineWords + bodyWords) { counts in
                places.initialize(repeating: 0)
                var counter = Counter(places: places, counts: counts)
                document.hashes.withUnsafeBufferPointer { hashes in
                    document.shapes.withUnsafeBufferPointer { shapes in
                        document.lengths.withUnsafeBufferPointer { lengths in
                            let words = Words(hashes: hashes, shapes: shapes, lengths: lengths)
                            var said = 0
                            headlineWeights.withUnsafeBufferPointer {
                                counter.add(words, 0..<min(document.firstBodyWord, document.count), $0, &said)
                            }
                            said = 0
                            bodyWeights.withUnsafeBufferPointer {
                                for line in story.lines where line.firstInDocument >= document.firstBodyWord {
                                    guard said < bodyWords else { break }
                                    let first = line.firstInDocument
                                    counter.add(words, first..<first + line.end - line.first, $0, &said)
                                }
                            }
                        }
                    }
                }
                return strongest(UnsafeMutableBufferPointer(rebasing: counts[..<counter.used]))
            }
        }
    }

    /// Weighs the counts and keeps the strongest. A weight's bits order as the weight does, so the terms are ordered as
    /// plain integers: weight above, place among the counts below.
    private static func strongest(_ counts: UnsafeMutableBufferPointer<Count>) -> [Fingerprint.Term] {
        let known = Rarity.shared
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: counts.count + stepCount) { scratch in
            // Terms by weight in steps of a quarter: enough to know which can be among the strongest.
            let steps = UnsafeMutableBufferPointer(rebasing: scratch[..<stepCount])
            steps.initialize(repeating: 0)
            let packed = UnsafeMutableBufferPointer(rebasing: scratch[stepCount...])
            var count = 0
            known.withLevels { levels in
                for index in 0..<counts.count {
                    let level = levels.level(counts[index].key)
                    counts[index].level = Int32(truncatingIfNeeded: level)
                    // Square root of the count: a word said four times says twice as much.
                    let said = counts[index].count.squareRoot() * (counts[index].isNumber ? numberWeight : 1)
                    counts[index].count = said
                    let weight = said * levels.rarities[level]
                    let isClue = levels.shares[level] < greatestShare ? 1 : 0
                    packed[count] = UInt64(weight.bitPattern) << 32 | UInt64(index)
                    count &+= isClue
                    steps[min(stepCount - 1, Int(weight * 4))] &+= UInt64(isClue)
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
            let chosen = UnsafeMutableBufferPointer(rebasing: packed[max(0, kept - Fingerprint.termLimit)..<kept])
            for place in chosen.indices {
                let index = UInt32(truncatingIfNeeded: chosen[place])
                chosen[place] = UInt64(counts[Int(index)].key) << 32 | UInt64(index)
            }
            PackedSort.ascendingHashes(chosen)
            return known.withLevels { levels in
                [Fingerprint.Term](unsafeUninitializedCapacity: chosen.count) { terms, initialised in
                    for place in chosen.indices {
                        let term = counts[Int(UInt32(truncatingIfNeeded: chosen[place]))]
                        terms[place] = Fingerprint.Term(
                            hash: term.key, weight: term.count, share: levels.shares[Int(term.level)])
                    }
                    initialised = chosen.count
                }
            }
        }
    }

    /// A term and how often it was said, by weight; then that dampened.
    private struct Count: BitwiseCopyable {
        var key: UInt32
        var count: Float
        var level: Int32 = 0
        var isNumber: Bool
    }

    /// A document's words, without a uniqueness or bounds check each.
    private struct Words {
        let hashes: UnsafeBufferPointer<UInt64>
        let shapes: UnsafeBufferPointer<WordShape>
        let lengths: UnsafeBufferPointer<UInt16>
    }

    /// Weighted counts by term, in order of first use.
    private struct Counter {
        /// Key above, index into `counts` plus one below; 0: empty.
        let places: UnsafeMutableBufferPointer<UInt64>
        let counts: UnsafeMutableBufferPointer<Count>
        private(set) var used = 0

        init(places: UnsafeMutableBufferPointer<UInt64>, counts: UnsafeMutableBufferPointer<Count>) {
            self.places = places
            self.counts = counts
        }

        /// Counts the words of a range that may be terms, the next of all with `weights[said]`, up to their number.
        @inline(__always)
        mutating func add(
            _ words: Words, _ range: Range<Int>, _ weights: UnsafeBufferPointer<Float>, _ said: inout Int
        ) {
            let mask = places.count - 1
            for word in range {
                let shape = words.shapes[word].rawValue
                guard shape & WordShape.function.rawValue == 0, words.lengths[word] > 1 else { continue }
                guard said < weights.count else { return }
                let weight = weights[said]
                said &+= 1
                let key = Rarity.key(words.hashes[word])
                var index = Int((key &* 0x9e37_79b9) >> 8) & mask
                var place = places[index]
                while place != 0, UInt32(truncatingIfNeeded: place >> 32) != key {
                    index = (index &+ 1) & mask
                    place = places[index]
                }
                if place == 0 {
                    counts[used] = Count(
                        key: key, count: weight, isNumber: shape & WordShape.number.rawValue != 0)
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

    /// The same within 0.002 and in a third of the time, for values above the least normal number.
    @inline(__always)
    static func roughly(_ value: Float, _ mantissas: UnsafeBufferPointer<Float>) -> Float {
        let bits = value.bitPattern
        return Float(Int32(bitPattern: bits >> 23) &- 127) * 0.693_147_18
            + mantissas[Int(bits >> 15) & 255]
    }

    /// Logarithms of the middles of 256 steps from 1 to 2.
    static let mantissas: [Float] = (0..<256).map { natural(1 + (Float($0) + 0.5) / 256) }
}
