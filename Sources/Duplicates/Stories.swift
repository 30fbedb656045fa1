/// Running stories, found online in a single pass: an article joins the open story whose weighted terms are nearest,
/// or begins one. One vote a duplicate group: repeats follow their original and leave the story's terms alone.
struct Stories: Sendable {
    struct Story: Sendable, Hashable {
        var firstSequence: UInt64
        var firstURI: String
        var size: UInt32
        var independent: UInt32
        /// Different sources seen, at most `sourcesKept` by hash, then counted no further.
        var sources: [UInt64]
        /// Terms by hash, ascending, and the sum of the members' unit vectors in them.
        var terms: [UInt32]
        var weights: [Float]
        /// Sum of the weights' squares.
        var square: Float
        /// Earliest and latest own time of dated members, microseconds; `Int64.max`, `.min` while there are none.
        var firstTime: Int64
        var lastTime: Int64
        var lastReceived: Int64
        /// Story that it was merged into; 0: none.
        var mergedInto: UInt32

        /// Its beginning is lost (see `skip(to:)`): every item has a uri.
        var isUnknown: Bool { firstURI.isEmpty }

        static let unknown = Story(
            firstSequence: 0, firstURI: "", size: 0, independent: 0, sources: [], terms: [], weights: [], square: 0,
            firstTime: .max, lastTime: .min, lastReceived: 0, mergedInto: 0)
    }

    /// A term with its part in a unit vector.
    struct Weighted: Hashable {
        var hash: UInt32
        var weight: Float
    }

    /// What judging changes here.
    struct Change: Hashable {
        var isNew = false
        /// uri of a new story's first item.
        var firstURI = ""
        /// The article's unit vector; empty for a repeat.
        var terms: [Weighted] = []
        /// Stories that end in this one.
        var merged: [UInt32] = []
        var counted = false
    }

    static let sourcesKept = 64
    /// Terms kept of a story; cut back to it when half as many more have come in.
    static let termsKept = 240
    /// Terms of an article that its vector has.
    static let termsOfArticle = 70
    /// Query terms looked up: the strongest.
    static let termsLooked = 24
    /// Stories of one term kept in the index: a term of more is no clue.
    static let storiesPerTerm = 32
    /// Stories compared exactly.
    static let storiesCompared = 8
    /// Least nearness for an article to join a story.
    static let joins: Float = 0.15
    /// Least nearness of two stories to become one.
    static let merges: Float = 0.40
    /// Added for a story of one article.
    static let singleBonus: Float = 0.04

    var stories: [Story] = []
    /// Number of `stories[0]`.
    var base: UInt32 = 1
    var index = BucketTable(cap: Self.storiesPerTerm, maximumBytes: 256 << 20)
    var frequencies = TermFrequencies()
    private let openStories: Int

    init(openStories: Int) { self.openStories = max(16, openStories) }

    var next: UInt32 { base + UInt32(stories.count) }
    var bytes: Int {
        index.bytes + frequencies.bytes + stories.count * (MemoryLayout<Story>.stride + Self.termsKept * 8)
    }

    subscript(number: UInt32) -> Story? {
        isKept(number) ? stories[Int(number - base)] : nil
    }

    func isKept(_ number: UInt32) -> Bool {
        number >= base && number < next && !stories[Int(number - base)].isUnknown
    }

    /// Leaves out stories of which nothing is known, so that the next one is `number`.
    mutating func skip(to number: UInt32) {
        guard number > next else { return }
        // More than are kept open would only push out what is known.
        guard !stories.isEmpty, Int(number - next) <= openStories else {
            stories.removeAll()
            base = number
            return
        }
        while next < number { stories.append(.unknown) }
    }

    /// Number of the story that `number` ended in; itself while it is open.
    func current(_ number: UInt32) -> UInt32 {
        var number = number
        while isKept(number), stories[Int(number - base)].mergedInto != 0 {
            number = stories[Int(number - base)].mergedInto
        }
        return number
    }

    /// Unit vector of an article: its terms weighed by how rare they are on this wire by now, strongest first.
    func vector(_ terms: [Fingerprint.Term]) -> [Weighted] {
        guard !terms.isEmpty else { return [] }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: terms.count) { packed in
            frequencies.withRarities { rarity in
                for (index, term) in terms.enumerated() {
                    let weight = term.weight * rarity(term.hash, term.share)
                    packed[index] = UInt64(weight.bitPattern) << 32 | UInt64(~term.hash)
                }
            }
            let kept = min(terms.count, Self.termsOfArticle)
            let strongest = UnsafeMutableBufferPointer(rebasing: packed[(terms.count - kept)...])
            if kept < terms.count { PackedSort.greatest(kept, packed) }
            PackedSort.ascending(strongest)
            var square: Float = 0
            for value in strongest.reversed() {
                let weight = Float(bitPattern: UInt32(value >> 32))
                square += weight * weight
            }
            guard square > 0 else { return [] }
            let scale = 1 / square.squareRoot()
            return strongest.reversed().map {
                Weighted(
                    hash: ~UInt32(truncatingIfNeeded: $0), weight: Float(bitPattern: UInt32($0 >> 32)) * scale)
            }
        }
    }

    private static func byHash(_ terms: [Weighted]) -> [Weighted] {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: terms.count) { packed in
            for index in 0..<terms.count {
                packed[index] = UInt64(terms[index].hash) << 32 | UInt64(terms[index].weight.bitPattern)
            }
            PackedSort.ascending(packed)
            return packed.map {
                Weighted(hash: UInt32($0 >> 32), weight: Float(bitPattern: UInt32(truncatingIfNeeded: $0)))
            }
        }
    }

    /// The open stories nearest to the terms (a unit vector, strongest first), at most two, nearest first, and how
    /// near: cosine less the penalty for the gap in time.
    func nearest(to terms: [Weighted], time: Int64, dated: Bool, received: Int64, settings: JudgeSettings)
        -> [(number: UInt32, score: Float)]
    {
        var votes = Votes(capacity: 512)
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.storiesPerTerm) { stories in
            var term = 0
            var count = 0
            func vote() {
                // A full bucket is a term of everything: no clue, and the dearest to follow.
                guard count > 0, count < Self.storiesPerTerm else { return }
                let vote = terms[term].weight * terms[term].weight
                for story in 0..<count { votes.add(stories[story], vote) }
            }
            index.forEach(terms.prefix(Self.termsLooked).map(\.hash), oldest: base) { key, story in
                if key != term {
                    vote()
                    term = key
                    count = 0
                }
                guard count < Self.storiesPerTerm else { return }
                stories[count] = story
                count += 1
            }
            vote()
        }
        let query = Query(terms)
        var found: [(number: UInt32, score: Float)] = []
        for (number, _) in votes.strongest(Self.storiesCompared) {
            guard isKept(number) else { continue }
            // By place, not by value: a copy of a story counts references to five arrays.
            let place = Int(number - base)
            guard stories[place].mergedInto == 0, !stories[place].terms.isEmpty else { continue }
            let gap = gap(place, time: time, dated: dated, received: received)
            let nearness = query.cosine(
                stories[place].terms, stories[place].weights, square: stories[place].square)
            var score = nearness - Self.penalty(gap: gap, settings: settings)
            // One member's terms are a narrower target than a centroid's.
            if stories[place].independent == 1 { score += Self.singleBonus }
            let rank =
                found.firstIndex { $0.score < score || ($0.score == score && $0.number > number) } ?? found.count
            if rank < 2 { found.insert((number, score), at: rank) }
            if found.count > 2 { found.removeLast() }
        }
        return found
    }

    /// Are two stories one after all? Their terms are as near as those of an article well inside a story.
    func belongTogether(_ a: UInt32, _ b: UInt32, settings: JudgeSettings) -> Bool {
        guard let one = self[a], let other = self[b], a != b else { return false }
        var gap: Int64 = max(0, abs(one.lastReceived - other.lastReceived))
        if one.firstTime <= one.lastTime, other.firstTime <= other.lastTime {
            gap = max(0, max(one.firstTime, other.firstTime) - min(one.lastTime, other.lastTime))
        }
        guard one.square > 0 else { return false }
        let query = Query(zip(one.terms, one.weights).map { Weighted(hash: $0, weight: $1) })
        return query.cosine(other.terms, other.weights, square: other.square) / one.square.squareRoot()
            - Self.penalty(gap: gap, settings: settings)
            >= Self.merges
    }

    /// Microseconds between an article and a story: by their own times where both have them, else by arrival.
    private func gap(_ place: Int, time: Int64, dated: Bool, received: Int64) -> Int64 {
        let first = stories[place].firstTime
        let last = stories[place].lastTime
        guard dated, first <= last else { return max(0, received - stories[place].lastReceived) }
        if time < first { return first - time }
        return max(0, time - last)
    }

    static func penalty(gap: Int64, settings: JudgeSettings) -> Float {
        let days = Float(gap) / 86_400e6
        let window = Float(settings.storyWindow) / 86_400
        return 0.15 * min(1, max(0, days - 2) / window)
    }

    /// Terms to compare stories with: a story's 240 are walked once, and few of them are in here.
    private struct Query: ~Copyable {
        /// Key above, bits of the weight below.
        private let places: UnsafeMutablePointer<UInt64>
        private let mask: Int
        /// A bit for each of the terms, by the lowest of its hash: what lies outside is known without a look-up.
        private let bits: UnsafeMutablePointer<UInt64>
        private static let words = 64

        init(_ terms: [Weighted]) {
            var size = 64
            while size < terms.count * 2 { size *= 2 }
            bits = .allocate(capacity: Self.words + size)
            bits.initialize(repeating: 0, count: Self.words + size)
            places = bits + Self.words
            mask = size - 1
            for term in terms {
                bits[Int(term.hash >> 6) & (Self.words - 1)] |= 1 << UInt64(term.hash & 63)
                var index = home(term.hash)
                while places[index] != 0 { index = (index + 1) & mask }
                places[index] = UInt64(term.hash) << 32 | UInt64(term.weight.bitPattern)
            }
        }

        deinit { bits.deallocate() }

        @inline(__always)
        private func home(_ hash: UInt32) -> Int { Int((hash &* 0x9e37_79b9) >> 16) & mask }

        /// With a story's terms, their weights and the sum of the weights' squares: a whole story would be copied.
        func cosine(_ terms: [UInt32], _ weights: [Float], square: Float) -> Float {
            guard square > 0 else { return 0 }
            var dot: Float = 0
            terms.withUnsafeBufferPointer { terms in
                weights.withUnsafeBufferPointer { weights in
                    for term in 0..<terms.count {
                        let hash = terms[term]
                        if bits[Int(hash >> 6) & (Self.words &- 1)] >> UInt64(hash & 63) & 1 == 0 { continue }
                        var index = home(hash)
                        while places[index] != 0 {
                            if UInt32(truncatingIfNeeded: places[index] >> 32) == hash {
                                dot += Float(bitPattern: UInt32(truncatingIfNeeded: places[index])) * weights[term]
                                break
                            }
                            index = (index &+ 1) & mask
                        }
                    }
                }
            }
            return dot / square.squareRoot()
        }
    }

    /// Makes a change. `entry.story` is the number; a new story's must be `next`.
    mutating func apply(_ change: Change, entry: ArticleTable.Entry) throws(JudgeStateError) {
        let number = entry.story
        if change.isNew {
            guard number == next else {
                throw JudgeStateError("delta: story \(number) does not follow on \(next - 1)")
            }
            stories.append(
                Story(
                    firstSequence: entry.sequence, firstURI: change.firstURI, size: 0, independent: 0, sources: [],
                    terms: [], weights: [], square: 0, firstTime: .max, lastTime: .min, lastReceived: entry.received,
                    mergedInto: 0))
        }
        guard isKept(number) else { return }
        let place = Int(number - base)
        stories[place].size += 1
        if change.counted { stories[place].independent += 1 }
        if stories[place].sources.count < Self.sourcesKept, !stories[place].sources.contains(entry.source) {
            stories[place].sources.append(entry.source)
        }
        if entry.flags.contains(.dated) {
            stories[place].firstTime = min(stories[place].firstTime, entry.time)
            stories[place].lastTime = max(stories[place].lastTime, entry.time)
        }
        stories[place].lastReceived = max(stories[place].lastReceived, entry.received)
        if !change.terms.isEmpty {
            add(change.terms, to: place)
            frequencies.count(change.terms)
            index.insert(change.terms.prefix(Self.termsLooked).map(\.hash), number, oldest: base)
        }
        for other in change.merged where isKept(other) && other != number {
            merge(Int(other - base), into: place, number: number)
        }
        if change.isNew { close() }
    }

    private mutating func add(_ terms: [Weighted], to place: Int) {
        let sorted = Self.byHash(terms)
        let old = stories[place].terms.count
        withUnsafeTemporaryAllocation(of: Weighted.self, capacity: old + sorted.count) { merged in
            var count = 0
            stories[place].terms.withUnsafeBufferPointer { hashes in
                stories[place].weights.withUnsafeBufferPointer { weights in
                    var i = 0
                    var j = 0
                    while i < old, j < sorted.count {
                        let mine = hashes[i]
                        let new = sorted[j]
                        // Which side is next cannot be foreseen: both are read, and what is not taken adds nothing.
                        let takesMine = mine <= new.hash
                        let takesNew = new.hash <= mine
                        let sum =
                            (takesMine ? weights[i] : 0) + (takesNew ? new.weight : 0)
                        merged[count] = Weighted(hash: takesMine ? mine : new.hash, weight: sum)
                        count &+= 1
                        i &+= takesMine ? 1 : 0
                        j &+= takesNew ? 1 : 0
                    }
                    while i < old {
                        merged[count] = Weighted(hash: hashes[i], weight: weights[i])
                        count &+= 1
                        i &+= 1
                    }
                    while j < sorted.count {
                        merged[count] = sorted[j]
                        count &+= 1
                        j &+= 1
                    }
                }
            }
            if count > Self.termsKept * 3 / 2 { count = Self.cutBack(merged, count) }
            var square: Float = 0
            stories[place].terms = [UInt32](unsafeUninitializedCapacity: count) { hashes, initialised in
                for index in 0..<count { hashes[index] = merged[index].hash }
                initialised = count
            }
            stories[place].weights = [Float](unsafeUninitializedCapacity: count) { weights, initialised in
                for index in 0..<count {
                    let weight = merged[index].weight
                    weights[index] = weight
                    square += weight * weight
                }
                initialised = count
            }
            stories[place].square = square
        }
    }

    /// Leaves the `termsKept` heaviest (fewer where the last of them weigh the same), in order; returns how many.
    private static func cutBack(_ terms: UnsafeMutableBufferPointer<Weighted>, _ count: Int) -> Int {
        let floor = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { packed in
            // Weights are not negative, so their bits order as they do; the index keeps them different.
            for index in 0..<count { packed[index] = UInt64(terms[index].weight.bitPattern) << 32 | UInt64(index) }
            PackedSort.greatest(termsKept + 1, packed)
            let least = packed[(count - termsKept - 1)...].reduce(UInt64.max) { min($0, $1) }
            return Float(bitPattern: UInt32(least >> 32))
        }
        var kept = 0
        for index in 0..<count where terms[index].weight > floor {
            terms[kept] = terms[index]
            kept += 1
        }
        return kept
    }

    private mutating func merge(_ other: Int, into place: Int, number: UInt32) {
        let ended = stories[other]
        guard ended.mergedInto == 0 else { return }
        stories[other].mergedInto = number
        stories[other].terms = []
        stories[other].weights = []
        stories[other].square = 0
        let terms = zip(ended.terms, ended.weights).map { Weighted(hash: $0, weight: $1) }
        add(terms, to: place)
        let heaviest = terms.sorted(by: { ($0.weight, $1.hash) > ($1.weight, $0.hash) }).prefix(Self.termsLooked)
        index.insert(heaviest.map(\.hash), number, oldest: base)
        stories[place].size += ended.size
        stories[place].independent += ended.independent
        for source in ended.sources where stories[place].sources.count < Self.sourcesKept {
            if !stories[place].sources.contains(source) { stories[place].sources.append(source) }
        }
        stories[place].firstTime = min(stories[place].firstTime, ended.firstTime)
        stories[place].lastTime = max(stories[place].lastTime, ended.lastTime)
        stories[place].lastReceived = max(stories[place].lastReceived, ended.lastReceived)
    }

    /// Beyond the bound the eldest eighth goes. A story's number says when it began, so long-running ones begin anew.
    private mutating func close() {
        guard stories.count > openStories else { return }
        let count = max(1, openStories / 8)
        stories.removeFirst(count)
        base += UInt32(count)
    }
}
