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
        /// Earliest and latest own time of dated members, microseconds; `Int64.max`, `.min` while there are none.
        var firstTime: Int64
        var lastTime: Int64
        var lastReceived: Int64
        /// Story that it was merged into; 0: none.
        var mergedInto: UInt32
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
        number >= base && number < next ? stories[Int(number - base)] : nil
    }

    /// Number of the story that `number` ended in; itself while it is open.
    func current(_ number: UInt32) -> UInt32 {
        var number = number
        while let story = self[number], story.mergedInto != 0 { number = story.mergedInto }
        return number
    }

    /// Unit vector of an article: its terms weighed by how rare they are on this wire by now, strongest first.
    func vector(_ terms: [Fingerprint.Term]) -> [Weighted] {
        var packed: [UInt64] = []
        packed.reserveCapacity(terms.count)
        for term in terms {
            let rarity = frequencies.rarity(term.hash, prior: term.share)
            packed.append(UInt64((term.weight * rarity).bitPattern) << 32 | UInt64(~term.hash))
        }
        PackedSort.ascending(&packed)
        var square: Float = 0
        var vector: [Weighted] = []
        vector.reserveCapacity(packed.count)
        for value in packed.suffix(Self.termsOfArticle).reversed() {
            let weight = Float(bitPattern: UInt32(value >> 32))
            square += weight * weight
            vector.append(Weighted(hash: ~UInt32(truncatingIfNeeded: value), weight: weight))
        }
        guard square > 0 else { return [] }
        let scale = 1 / square.squareRoot()
        for index in vector.indices { vector[index].weight *= scale }
        return vector
    }

    private static func byHash(_ terms: [Weighted]) -> [Weighted] {
        var packed = terms.map { UInt64($0.hash) << 32 | UInt64($0.weight.bitPattern) }
        PackedSort.ascending(&packed)
        return packed.map {
            Weighted(hash: UInt32($0 >> 32), weight: Float(bitPattern: UInt32(truncatingIfNeeded: $0)))
        }
    }

    /// The open stories nearest to the terms (a unit vector, strongest first), at most two, nearest first, and how
    /// near: cosine less the penalty for the gap in time.
    func nearest(to terms: [Weighted], time: Int64, dated: Bool, received: Int64, settings: JudgeSettings)
        -> [(number: UInt32, score: Float)]
    {
        var votes = Votes(capacity: 512)
        var stories: [UInt32] = []
        stories.reserveCapacity(Self.storiesPerTerm)
        for term in terms.prefix(Self.termsLooked) {
            stories.removeAll(keepingCapacity: true)
            index.forEach(term.hash, oldest: base) { stories.append($0) }
            // A full bucket is a term of everything: no clue, and the dearest to follow.
            guard stories.count < Self.storiesPerTerm else { continue }
            let vote = term.weight * term.weight
            for story in stories { votes.add(story, vote) }
        }
        let sorted = Self.byHash(terms)
        var found: [(number: UInt32, score: Float)] = []
        for (number, _) in votes.strongest(Self.storiesCompared) {
            guard let story = self[number], story.mergedInto == 0, !story.terms.isEmpty else { continue }
            let gap = gap(story, time: time, dated: dated, received: received)
            var score = Self.cosine(sorted, story) - Self.penalty(gap: gap, settings: settings)
            // One member's terms are a narrower target than a centroid's.
            if story.independent == 1 { score += Self.singleBonus }
            let place =
                found.firstIndex { $0.score < score || ($0.score == score && $0.number > number) } ?? found.count
            if place < 2 { found.insert((number, score), at: place) }
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
        let terms = zip(one.terms, one.weights).map { Weighted(hash: $0, weight: $1) }
        var square: Float = 0
        for term in terms { square += term.weight * term.weight }
        guard square > 0 else { return false }
        return Self.cosine(terms, other) / square.squareRoot() - Self.penalty(gap: gap, settings: settings)
            >= Self.merges
    }

    /// Microseconds between an article and a story: by their own times where both have them, else by arrival.
    private func gap(_ story: Story, time: Int64, dated: Bool, received: Int64) -> Int64 {
        guard dated, story.firstTime <= story.lastTime else { return max(0, received - story.lastReceived) }
        if time < story.firstTime { return story.firstTime - time }
        return max(0, time - story.lastTime)
    }

    static func penalty(gap: Int64, settings: JudgeSettings) -> Float {
        let days = Float(gap) / 86_400e6
        let window = Float(settings.storyWindow) / 86_400
        return 0.15 * min(1, max(0, days - 2) / window)
    }

    private static func cosine(_ terms: [Weighted], _ story: Story) -> Float {
        var dot: Float = 0
        var square: Float = 0
        story.weights.withUnsafeBufferPointer { weights in
            for weight in weights { square += weight * weight }
            var i = 0
            var j = 0
            while i < terms.count, j < weights.count {
                if terms[i].hash == story.terms[j] {
                    dot += terms[i].weight * weights[j]
                    i += 1
                    j += 1
                } else if terms[i].hash < story.terms[j] {
                    i += 1
                } else {
                    j += 1
                }
            }
        }
        return square > 0 ? dot / square.squareRoot() : 0
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
                    terms: [], weights: [], firstTime: .max, lastTime: .min, lastReceived: entry.received,
                    mergedInto: 0))
        }
        guard number >= base, number < next else { return }
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
            for term in change.terms.prefix(Self.termsLooked) { index.insert(term.hash, number, oldest: base) }
        }
        for other in change.merged where other >= base && other < next && other != number {
            merge(Int(other - base), into: place, number: number)
        }
        if change.isNew { close() }
    }

    private mutating func add(_ terms: [Weighted], to place: Int) {
        let sorted = Self.byHash(terms)
        let hashes = stories[place].terms
        let weights = stories[place].weights
        var merged: [UInt32] = []
        var sums: [Float] = []
        merged.reserveCapacity(hashes.count + sorted.count)
        sums.reserveCapacity(hashes.count + sorted.count)
        var i = 0
        var j = 0
        while i < hashes.count || j < sorted.count {
            if j == sorted.count || (i < hashes.count && hashes[i] < sorted[j].hash) {
                merged.append(hashes[i])
                sums.append(weights[i])
                i += 1
            } else if i == hashes.count || sorted[j].hash < hashes[i] {
                merged.append(sorted[j].hash)
                sums.append(sorted[j].weight)
                j += 1
            } else {
                merged.append(hashes[i])
                sums.append(weights[i] + sorted[j].weight)
                i += 1
                j += 1
            }
        }
        if merged.count > Self.termsKept * 3 / 2 {
            let floor = sums.sorted(by: >)[Self.termsKept]
            var kept = 0
            for index in merged.indices where sums[index] > floor {
                merged[kept] = merged[index]
                sums[kept] = sums[index]
                kept += 1
            }
            merged.removeLast(merged.count - kept)
            sums.removeLast(sums.count - kept)
        }
        stories[place].terms = merged
        stories[place].weights = sums
    }

    private mutating func merge(_ other: Int, into place: Int, number: UInt32) {
        let ended = stories[other]
        guard ended.mergedInto == 0 else { return }
        stories[other].mergedInto = number
        stories[other].terms = []
        stories[other].weights = []
        let terms = zip(ended.terms, ended.weights).map { Weighted(hash: $0, weight: $1) }
        add(terms, to: place)
        for term in terms.sorted(by: { ($0.weight, $1.hash) > ($1.weight, $0.hash) }).prefix(Self.termsLooked) {
            index.insert(term.hash, number, oldest: base)
        }
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
