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
        Self.withWords(small) { small in
            Self.withWords(large) { large in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: small.count) { partners in
                    withUnsafeTemporaryAllocation(of: Bool.self, capacity: large.count) { isPaired in
                        pair(partners, isPaired)
                        compareWords(of: small, with: large, partners, isPaired)
                        compareFacts(of: large, with: small, partners, isPaired)
                    }
                }
            }
        }
    }

    /// A text's words, without a uniqueness or bounds check each.
    private struct Words {
        let hashes: UnsafeBufferPointer<UInt64>
        let kinds: UnsafeBufferPointer<WordKind>
        var count: Int { hashes.count }
    }

    private static func withWords(_ text: ReadText, _ body: (Words) -> Void) {
        text.hashes.withUnsafeBufferPointer { hashes in
            text.kinds.withUnsafeBufferPointer { kinds in body(Words(hashes: hashes, kinds: kinds)) }
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
        of small: Words, with large: Words, _ partners: UnsafeMutableBufferPointer<Int32>,
        _ isPaired: UnsafeMutableBufferPointer<Bool>
    ) {
        var bag = Bag(
            of: small.hashes, where: { partners[$0] < 0 }, from: large.hashes, where: { !isPaired[$0] })
        // By kind of word: how many there are, and how many of them the larger has too.
        withUnsafeTemporaryAllocation(of: Int.self, capacity: 8) { counts in
            counts.initialize(repeating: 0)
            for word in 0..<small.count {
                let kind = Int(small.kinds[word].rawValue)
                let found = partners[word] >= 0 || bag.take(small.hashes[word])
                counts[kind] &+= 1
                counts[kind &+ 4] &+= found ? 1 : 0
            }
            func number(_ kind: WordKind) -> Int { counts[Int(kind.rawValue)] }
            func share(_ kind: WordKind) -> Double {
                let all = number(kind)
                return all == 0 ? 1 : Double(counts[Int(kind.rawValue) + 4]) / Double(all)
            }
            (numbers, names, plain) = (number(.number), number(.name), number(.plain))
            isTable = Self.isTable(
                numbers: numbers, names: names, functionWords: number(.function), words: small.count)
            numbersKept = share(.number)
            namesKept = share(.name)
            plainKept = share(.plain)
        }
    }

    private mutating func compareFacts(
        of large: Words, with small: Words, _ partners: UnsafeMutableBufferPointer<Int32>,
        _ isPaired: UnsafeMutableBufferPointer<Bool>
    ) {
        // A word that stands beside one which is no fact there is left for a fact elsewhere.
        var bag = Bag(
            of: large.hashes, where: { !isPaired[$0] && large.kinds[$0].isFact },
            from: small.hashes, where: { partners[$0] < 0 || !large.kinds[Int(partners[$0])].isFact })
        var counts = (numbers: 0, names: 0)
        var kept = (numbers: 0, names: 0)
        for word in 0..<large.count where large.kinds[word].isFact {
            let found = isPaired[word] || bag.take(large.hashes[word]) ? 1 : 0
            if large.kinds[word] == .number {
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

    /// How often the words that one text lacks stand elsewhere in the other, to be taken one by one.
    private struct Bag: ~Copyable {
        private var counts: FlatMap

        /// Of two copies few words are `wanted`, and of those which `count` few are among them: that is a table of few
        /// words, and mostly none at all.
        @inline(__always)
        init(
            of hashes: UnsafeBufferPointer<UInt64>, where isWanted: (Int) -> Bool,
            from others: UnsafeBufferPointer<UInt64>, where counts: (Int) -> Bool
        ) {
            var wanted = 0
            for word in 0..<hashes.count { wanted &+= isWanted(word) ? 1 : 0 }
            self.counts = FlatMap(capacity: wanted)
            guard wanted > 0 else { return }
            for word in 0..<hashes.count where isWanted(word) {
                self.counts.insert(UInt32(truncatingIfNeeded: hashes[word]))
            }
            for word in 0..<others.count where counts(word) {
                self.counts.incrementKnown(UInt32(truncatingIfNeeded: others[word]))
            }
        }

        /// Of a word that was wanted.
        @inline(__always)
        mutating func take(_ hash: UInt64) -> Bool {
            counts.decrement(UInt32(truncatingIfNeeded: hash))
        }
    }
}
