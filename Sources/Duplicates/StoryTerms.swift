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
        var size = 256
        while size < story.words.count + document.firstBodyWord { size *= 2 }
        let known = Rarity.shared
        return withUnsafeTemporaryAllocation(of: Place.self, capacity: size) { places in
            places.initialize(repeating: Place())
            var counts = TermCounts(places: places, mask: size - 1)
            for index in 0..<min(document.firstBodyWord, document.count) {
                counts.add(index, document, headlineWeight)
            }
            document.hashes.withUnsafeBufferPointer { hashes in
                document.shapes.withUnsafeBufferPointer { shapes in
                    document.lengths.withUnsafeBufferPointer { lengths in
                        for index in story.words where Int(index) >= document.firstBodyWord {
                            let index = Int(index)
                            counts.add(hashes[index], shapes[index], lengths[index], 1)
                        }
                    }
                }
            }
            return strongest(places, known)
        }
    }

    /// Weighs the counts and keeps the strongest. A weight's bits order as the weight does, so the
    /// terms are sorted as plain integers: weight above, complement of the hash below.
    private static func strongest(_ places: UnsafeMutableBufferPointer<Place>, _ known: Rarity) -> [Fingerprint.Term] {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: places.count + stepCount) { scratch in
            // Terms by weight in steps of a quarter: enough to know which can be among the strongest.
            let steps = UnsafeMutableBufferPointer(rebasing: scratch[..<stepCount])
            steps.initialize(repeating: 0)
            let packed = UnsafeMutableBufferPointer(rebasing: scratch[stepCount...])
            var count = 0
            for place in places where place.key != 0 {
                let level = known.level(place.key)
                guard known.shares[level] < greatestShare else { continue }
                let weight = dampened(place) * known.rarities[level]
                packed[count] = UInt64(weight.bitPattern) << 32 | UInt64(~place.key)
                count += 1
                steps[min(stepCount - 1, Int(weight * 4))] += 1
            }
            var floor = stepCount - 1
            var above = steps[floor]
            while floor > 0, above < UInt64(Fingerprint.termsWanted) {
                floor -= 1
                above += steps[floor]
            }
            let least = UInt64((Float(floor) / 4).bitPattern) << 32
            var kept = 0
            for index in 0..<count where packed[index] >= least {
                packed[kept] = packed[index]
                kept += 1
            }
            // Usually a few more than wanted, which does no harm; many only where many weigh the same.
            if kept > Fingerprint.termLimit {
                PackedSort.ascending(UnsafeMutableBufferPointer(rebasing: packed[0..<kept]))
            }
            return packed[max(0, kept - Fingerprint.termLimit)..<kept].map {
                let key = ~UInt32(truncatingIfNeeded: $0)
                let level = known.level(key)
                return Fingerprint.Term(
                    hash: key, weight: Float(bitPattern: UInt32($0 >> 32)) / known.rarities[level],
                    share: known.shares[level])
            }
        }
    }

    /// Square root of the count: a word said four times says twice as much.
    private static func dampened(_ place: Place) -> Float {
        place.count.squareRoot() * (place.isNumber ? numberWeight : 1)
    }

    /// A place of the counting table; key 0: empty.
    struct Place: BitwiseCopyable {
        var key: UInt32 = 0
        var count: Float = 0
        var isNumber = false
    }

    /// Weighted counts by term. The table has a place for every word of the text and a power of two, so it is at most
    /// half full with different words in all but the strangest text, and never quite full: function words stay out.
    private struct TermCounts {
        let places: UnsafeMutableBufferPointer<Place>
        let mask: Int
        var used = 0

        init(places: UnsafeMutableBufferPointer<Place>, mask: Int) {
            self.places = places
            self.mask = mask
        }

        mutating func add(_ index: Int, _ document: Document, _ weight: Float) {
            add(document.hashes[index], document.shapes[index], document.lengths[index], weight)
        }

        @inline(__always)
        mutating func add(_ hash: UInt64, _ shape: WordShape, _ length: UInt16, _ weight: Float) {
            guard !shape.contains(.function), length > 1 else { return }
            let key = Rarity.key(hash)
            var index = Int((key &* 0x9e37_79b9) >> 8) & mask
            while places[index].key != 0, places[index].key != key { index = (index + 1) & mask }
            if places[index].key == 0 {
                guard used < mask else { return }
                used += 1
                places[index].key = key
                places[index].isNumber = shape.contains(.number)
            }
            places[index].count += weight
        }
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
