internal import Text

/// Two texts compared word for word. Everything here is exact; nothing is estimated.
struct Comparison {
    /// Jaccard of 3-shingles.
    private(set) var similarity = 0.0
    /// Share of the smaller one's 3-shingles that stand in the other.
    private(set) var containment = 0.0
    /// The younger text's shingles in shares of the older's.
    private(set) var sizeRatio = 0.0
    /// Share of the smaller one's plain words (no facts, no function words) that the other has, counted as often.
    private(set) var plainKept = 1.0
    /// Share of the smaller one's facts that the other has.
    private(set) var numbersKept = 1.0
    private(set) var namesKept = 1.0
    /// How many of them there are in the smaller one.
    private(set) var numbers = 0
    private(set) var names = 0
    private(set) var plain = 0
    /// The same of the larger one against the smaller.
    private(set) var largerNumbersKept = 1.0
    private(set) var largerNamesKept = 1.0
    /// The smaller one is a table: hardly a sentence, mostly figures and names.
    private(set) var isTable = false
    /// Words of the longest passage that both have.
    private(set) var longestRun = 0
    /// The younger has at least as many shingles.
    private(set) var youngerIsLarger = false
    private(set) var runs: [Run] = []

    /// A passage that both have, in words of the story proper.
    struct Run: Hashable {
        var first: Int
        var otherFirst: Int
        var words: Int
    }

    /// `distinct`: how many different shingles `text` has (it is compared with several).
    init(_ text: ReadText, distinct: Int, with other: ReadText) {
        let shared: Int
        let otherDistinct: Int
        (shared, otherDistinct, runs) = Self.overlap(text, other)
        let union = distinct + otherDistinct - shared
        let smaller = min(distinct, otherDistinct)
        similarity = union == 0 ? 0 : Double(shared) / Double(union)
        containment = smaller == 0 ? 0 : Double(shared) / Double(smaller)
        sizeRatio = otherDistinct == 0 ? 0 : Double(distinct) / Double(otherDistinct)
        youngerIsLarger = distinct >= otherDistinct
        longestRun = runs.reduce(0) { max($0, $1.words) }
        let (small, large) = youngerIsLarger ? (other, text) : (text, other)
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: small.hashes.count) { partners in
            withUnsafeTemporaryAllocation(of: Bool.self, capacity: large.hashes.count) { isPaired in
                pair(partners, isPaired)
                compareWords(of: small, with: large, partners, isPaired)
                compareFacts(of: large, with: small, partners, isPaired)
            }
        }
    }

    /// Word by word along the passages that both have: of each word of the smaller text its place in the larger, -1 where
    /// it has none. In two copies that is nearly all, so that few words have to be looked up.
    private func pair(_ partners: UnsafeMutableBufferPointer<Int32>, _ isPaired: UnsafeMutableBufferPointer<Bool>) {
        partners.initialize(repeating: -1)
        isPaired.initialize(repeating: false)
        for run in runs {
            let (first, otherFirst) = youngerIsLarger ? (run.otherFirst, run.first) : (run.first, run.otherFirst)
            for word in 0..<run.words where partners[first + word] < 0 && !isPaired[otherFirst + word] {
                partners[first + word] = Int32(truncatingIfNeeded: otherFirst + word)
                isPaired[otherFirst + word] = true
            }
        }
    }

    private mutating func compareWords(
        of small: ReadText, with large: ReadText, _ partners: UnsafeMutableBufferPointer<Int32>,
        _ isPaired: UnsafeMutableBufferPointer<Bool>
    ) {
        var bag = Bag(large, where: { !isPaired[$0] })
        var functionWords = 0
        for word in small.hashes.indices {
            let shape = small.shape(word)
            let found = partners[word] >= 0 || bag.take(small.hashes[word])
            if shape.contains(.number) {
                numbers += 1
                numbersKept += found ? 1 : 0
            } else if small.isFact(word) {
                names += 1
                namesKept += found ? 1 : 0
            } else if !shape.contains(.function) {
                plain += 1
                plainKept += found ? 1 : 0
            } else {
                functionWords += 1
            }
        }
        isTable = Self.isTable(numbers: numbers, names: names, functionWords: functionWords, words: small.hashes.count)
        numbersKept = numbers == 0 ? 1 : (numbersKept - 1) / Double(numbers)
        namesKept = names == 0 ? 1 : (namesKept - 1) / Double(names)
        plainKept = plain == 0 ? 1 : (plainKept - 1) / Double(plain)
    }

    private mutating func compareFacts(
        of large: ReadText, with small: ReadText, _ partners: UnsafeMutableBufferPointer<Int32>,
        _ isPaired: UnsafeMutableBufferPointer<Bool>
    ) {
        // A word that stands beside one which is no fact there is left for a fact elsewhere.
        var bag = Bag(small, where: { partners[$0] < 0 || !large.isFact(Int(partners[$0])) })
        var counts = (numbers: 0, names: 0)
        var kept = (numbers: 0, names: 0)
        for word in large.hashes.indices where large.isFact(word) {
            let found = isPaired[word] || bag.take(large.hashes[word]) ? 1 : 0
            if large.shape(word).contains(.number) {
                counts.numbers += 1
                kept.numbers += found
            } else {
                counts.names += 1
                kept.names += found
            }
        }
        largerNumbersKept = counts.numbers == 0 ? 1 : Double(kept.numbers) / Double(counts.numbers)
        largerNamesKept = counts.names == 0 ? 1 : Double(kept.names) / Double(counts.names)
    }

    /// Running English has 35–45 function words in a hundred and seldom more than 25 figures and names; market lists,
    /// results and spreads have the reverse.
    private static func isTable(numbers: Int, names: Int, functionWords: Int, words: Int) -> Bool {
        let facts = numbers + names
        // Few function words alone may also be a language whose function words are not known.
        return numbers * 5 >= words || facts * 20 >= words * 9 || (functionWords * 10 < words && facts * 4 >= words)
    }

    /// How many different shingles both have and how many the older has, and the maximal runs of words that both have,
    /// found by walking the younger's shingles along the older's positions.
    private static func overlap(_ text: ReadText, _ other: ReadText) -> (shared: Int, distinct: Int, runs: [Run]) {
        var runs: [Run] = []
        var shared = 0
        var distinct = 0
        text.shingles.withUnsafeBufferPointer { mine in
            other.shingles.withUnsafeBufferPointer { its in
                // Of each of the older's shingles, where it stands first.
                withUnsafeTemporaryAllocation(of: UInt32.self, capacity: its.count) { firsts in
                    var places = FlatMap(capacity: its.count)
                    for position in 0..<its.count {
                        firsts[position] = places.value(of: its[position], orSet: UInt32(position))
                        distinct += firsts[position] == position ? 1 : 0
                    }
                    withUnsafeTemporaryAllocation(of: Bool.self, capacity: its.count) { met in
                        met.initialize(repeating: false)
                        var index = 0
                        while index < mine.count {
                            guard let found = places.value(of: mine[index]) else {
                                index += 1
                                continue
                            }
                            let start = Int(found)
                            var length = 0
                            repeat {
                                let first = Int(firsts[start + length])
                                shared += met[first] ? 0 : 1
                                met[first] = true
                                length += 1
                            } while index + length < mine.count && start + length < its.count
                                && mine[index + length] == its[start + length]
                            runs.append(Run(first: index, otherFirst: start, words: length + Shingles.width - 1))
                            index += length
                        }
                    }
                }
            }
        }
        // A text of one or two words has a shingle of its own kind, which is no passage.
        if text.hashes.count < Shingles.width || other.hashes.count < Shingles.width { runs = [] }
        return (shared, distinct, runs)
    }

    /// A multiset of word hashes.
    private struct Bag: ~Copyable {
        private var counts: FlatMap

        /// Of the text's words that `counts`, which is asked twice for each.
        init(_ text: ReadText, where counts: (Int) -> Bool) {
            self.counts = FlatMap(capacity: text.hashes.indices.count(where: counts))
            for word in text.hashes.indices where counts(word) {
                self.counts.increment(UInt32(truncatingIfNeeded: text.hashes[word]))
            }
        }

        mutating func take(_ hash: UInt64) -> Bool {
            counts.decrement(UInt32(truncatingIfNeeded: hash))
        }
    }
}
