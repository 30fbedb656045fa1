/// Running stories, found online in a single pass: an article joins the open story whose weighted terms are nearest,
/// or begins one. One vote a duplicate group: repeats follow their original and leave the story's terms alone.
struct Stories: Sendable {
    struct Story: Sendable, Hashable {
        var firstSequence: UInt64
        var firstURI: String
        var size: UInt32
        var independent: UInt32
        /// Different sources seen, at most `sourcesKept` by hash, then counted no further.
        var sources: [UInt32]
        /// Terms, ascending: hash above, and below the bits of the sum of the members' unit vectors in it.
        var terms: [UInt64]
        /// Sum of the weights' squares.
        var square: Float
        /// Earliest and latest own time of dated members, microseconds; `Int64.max`, `.min` while there are none.
        var firstTime: Int64
        var lastTime: Int64
        var lastReceived: Int64
        /// Story that it was merged into; 0: none.
        var mergedInto: UInt32

        /// What `contentBytes` counts of it.
        var contentBytes: Int { terms.count * 8 + firstURI.utf8.count }

        /// Its beginning is lost (see `skip(to:)`): every item has a uri.
        var isUnknown: Bool { firstURI.isEmpty }

        static let unknown = Story(
            firstSequence: 0, firstURI: "", size: 0, independent: 0, sources: [], terms: [], square: 0,
            firstTime: .max, lastTime: .min, lastReceived: 0, mergedInto: 0)
    }

    /// A term with its part in a unit vector.
    struct Weighted: Hashable {
        var hash: UInt32
        var weight: Float

        init(hash: UInt32, weight: Float) {
            self.hash = hash
            self.weight = weight
        }

        init(packed: UInt64) {
            hash = UInt32(truncatingIfNeeded: packed >> 32)
            weight = Float(bitPattern: UInt32(truncatingIfNeeded: packed))
        }

        var packed: UInt64 { UInt64(hash) << 32 | UInt64(weight.bitPattern) }
    }

    /// What judging changes here.
    struct Change: Hashable {
        var isNew = false
        /// uri of a new story's first item.
        var firstURI = ""
        /// The article's unit vector; empty for a repeat.
        var terms: [Weighted] = []
        /// Hashes of the heaviest of them, where they have been looked up already. Not written: see `withHeaviest`.
        var heaviest: [UInt32] = []
        /// Stories that end in this one.
        var merged: [UInt32] = []
        var counted = false
    }

    static let sourcesKept = 64
    /// Terms kept of a story; cut back to it when half as many more have come in. Of 90 to 500 all do equally well.
    static let termsKept = 120
    /// Terms of an article that its vector has.
    static let termsOfArticle = 70
    /// Query terms looked up: the strongest.
    static let termsLooked = 24
    /// Stories of one term kept in the index: those that had it last. Of 4 to 32 all do equally well.
    static let storiesPerTerm = 6
    /// Stories compared exactly.
    static let storiesCompared = 8
    /// Least nearness for an article to join a story.
    static let joins: Float = 0.18
    /// Least nearness of two stories to become one.
    static let merges: Float = 0.40
    /// Added for a story of one article.
    static let singleBonus: Float = 0.04
    /// Added for the story that the source told last under the same slug: takes of one report have the names in common
    /// and little else, and a slug alone (`BC-Briefs`) is no story.
    static let slugBonus: Float = 0.12

    var stories: [Story] = []
    /// Number of `stories[0]`.
    var base: UInt32 = 1
    var index: LineTable
    var frequencies = TermFrequencies()
    /// Bytes of all stories' terms and uris.
    var contentBytes = 0
    let openStories: Int
    /// Bound of the stories themselves; the index over their terms has a quarter as much more.
    let maximumBytes: Int

    init(openStories: Int, maximumBytes: Int) {
        self.openStories = max(16, openStories)
        self.maximumBytes = max(16_384, maximumBytes)
        index = LineTable(cap: Self.storiesPerTerm, maximumBytes: self.maximumBytes / 4)
    }

    var next: UInt32 { base &+ UInt32(truncatingIfNeeded: stories.count) }
    var storyBytes: Int {
        // Sources and the heads of three arrays stand outside the story's own place.
        stories.count * (MemoryLayout<Story>.stride + 128) + contentBytes
    }
    var bytes: Int { index.bytes + frequencies.bytes + storyBytes }

    subscript(number: UInt32) -> Story? {
        isKept(number) ? stories[place(number)] : nil
    }

    /// Numbers go round after 4.3 G stories, so they are compared by their distance.
    @inline(__always)
    func place(_ number: UInt32) -> Int { Int(number &- base) }

    func isKept(_ number: UInt32) -> Bool {
        place(number) < stories.count && !stories[place(number)].isUnknown
    }

    /// Leaves out stories of which nothing is known, so that the next one is `number`.
    mutating func skip(to number: UInt32) {
        let gap = Int(number &- next)
        guard gap > 0, gap < 1 << 31 else { return }
        // More than are kept open would only push out what is known.
        guard !stories.isEmpty, gap <= openStories else {
            stories.removeAll()
            contentBytes = 0
            base = number
            return
        }
        while next != number { stories.append(.unknown) }
    }

    /// Number of the story that `number` ended in; itself while it is open.
    func current(_ number: UInt32) -> UInt32 {
        var number = number
        while isKept(number), stories[place(number)].mergedInto != 0 { number = stories[place(number)].mergedInto }
        return number
    }

    /// Unit vector of an article: its terms weighed by how rare they are on this wire by now, in the order of their
    /// hashes, as they come. Weights have the upper 16 bits of a `Float`, which is what the journal keeps.
    func vector(_ terms: [Fingerprint.Term]) -> [Weighted] {
        guard !terms.isEmpty else { return [] }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: terms.count * 2) { scratch in
            // The weight's bits order as it does; the index below keeps them different.
            let packed = UnsafeMutableBufferPointer(rebasing: scratch[..<terms.count])
            terms.withUnsafeBufferPointer { terms in
                frequencies.forEachRarity(terms) { index, rarity in
                    packed[index] = UInt64((terms[index].weight * rarity).bitPattern) << 32 | UInt64(index)
                }
            }
            var least: UInt64 = 0
            let kept = min(terms.count, Self.termsOfArticle)
            if kept < terms.count {
                let order = UnsafeMutableBufferPointer(rebasing: scratch[terms.count...])
                for index in 0..<terms.count { order[index] = packed[index] }
                PackedSort.greatest(kept, order)
                least = order[(terms.count - kept)...].reduce(UInt64.max) { min($0, $1) }
            }
            var square: Float = 0
            for value in packed where value >= least {
                let weight = Float(bitPattern: UInt32(value >> 32))
                square += weight * weight
            }
            guard square > 0 else { return [] }
            let scale = 1 / square.squareRoot()
            return [Weighted](unsafeUninitializedCapacity: kept) { weighted, initialised in
                for index in 0..<terms.count where packed[index] >= least {
                    let weight = Float(bitPattern: UInt32(packed[index] >> 32)) * scale
                    weighted[initialised] = Weighted(
                        hash: terms[index].hash, weight: Float(bitPattern: weight.bitPattern & 0xffff_0000))
                    initialised += 1
                }
            }
        }
    }

    /// Gives `body` the hashes of the `termsLooked` heaviest terms and their weights, in no order but the same for the
    /// same terms.
    static func withHeaviest<Result>(
        _ terms: [Weighted], _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<Float>) -> Result
    ) -> Result {
        let looked = min(terms.count, termsLooked)
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(1, terms.count)) { packed in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: termsLooked) { hashes in
                withUnsafeTemporaryAllocation(of: Float.self, capacity: termsLooked) { weights in
                    for index in 0..<terms.count {
                        packed[index] = UInt64(terms[index].weight.bitPattern) << 32 | UInt64(index)
                    }
                    let all = UnsafeMutableBufferPointer(rebasing: packed[..<terms.count])
                    if looked < terms.count { PackedSort.greatest(looked, all) }
                    for place in 0..<looked {
                        let term = terms[Int(UInt32(truncatingIfNeeded: all[terms.count - looked + place]))]
                        hashes[place] = term.hash
                        weights[place] = term.weight
                    }
                    return body(
                        UnsafeBufferPointer(rebasing: hashes[..<looked]),
                        UnsafeBufferPointer(rebasing: weights[..<looked]))
                }
            }
        }
    }

    /// The open stories nearest to the terms (a unit vector), at most two, nearest first, and how
    /// near: cosine less the penalty for the gap in time.
    /// - Parameter heaviest: gets the hashes of the terms that were looked up.
    func nearest(
        to terms: [Weighted], time: Int64, dated: Bool, received: Int64, underSlug: UInt32? = nil,
        settings: JudgeSettings, heaviest: inout [UInt32]
    ) -> [(number: UInt32, score: Float)] {
        // Every term may have other stories: room for all, and half as much again.
        var votes = Votes(capacity: 512)
        Self.withHeaviest(terms) { hashes, weights in
            heaviest = Array(hashes)
            index.forEach(hashes) { term, story in votes.add(story, weights[term] * weights[term]) }
        }
        // Whatever words it shares, it is compared.
        if let underSlug, !terms.isEmpty { votes.add(underSlug, 1) }
        let query = StoryQuery(terms)
        let strongest = votes.strongest(Self.storiesCompared)
        // Each story is a cache miss and its terms another; asked for one after the other here, they overlap.
        var held = 0
        for (number, _) in strongest where isKept(number) { held &+= stories[place(number)].terms.count }
        guard held > 0 else { return [] }
        var found: [(number: UInt32, score: Float)] = []
        found.reserveCapacity(3)
        for (number, _) in strongest {
            guard isKept(number) else { continue }
            // By place, not by value: a copy of a story counts references to five arrays.
            let place = place(number)
            guard stories[place].mergedInto == 0, !stories[place].terms.isEmpty else { continue }
            let gap = gap(place, time: time, dated: dated, received: received)
            let nearness = query.cosine(stories[place].terms, square: stories[place].square)
            var score = nearness - Self.penalty(gap: gap, settings: settings)
            // One member's terms are a narrower target than a centroid's.
            if stories[place].independent == 1 { score += Self.singleBonus }
            if number == underSlug { score += Self.slugBonus }
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
        return StoryQuery(one.terms).cosine(other.terms, square: other.square) / one.square.squareRoot()
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
}
