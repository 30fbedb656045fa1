/// What a judgement changes in the stories.
extension Stories {
    /// Makes a change. `entry.story` is the number; a new story's must be `next`.
    mutating func apply(_ change: Change, entry: ArticleTable.Entry) throws(JudgeStateError) {
        let number = entry.story
        if change.isNew {
            guard number == next else {
                throw JudgeStateError("delta: story \(number) does not follow on \(next &- 1)")
            }
            stories.append(
                Story(
                    firstSequence: entry.sequence, firstURI: change.firstURI, size: 0, independent: 0, sources: [],
                    terms: [], square: 0, firstTime: .max, lastTime: .min, lastReceived: entry.received,
                    mergedInto: 0))
            contentBytes += change.firstURI.utf8.count
            frequencies.countStory()
        }
        guard isKept(number) else { return }
        let place = place(number)
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
            withUnsafeTemporaryAllocation(of: UInt64.self, capacity: change.terms.count) { packed in
                for index in 0..<change.terms.count { packed[index] = change.terms[index].packed }
                add(UnsafeBufferPointer(packed), to: place, counts: true)
            }
            if change.heaviest.isEmpty {
                Self.withHeaviest(change.terms) { hashes, _ in post(hashes, number) }
            } else {
                change.heaviest.withUnsafeBufferPointer { post($0, number) }
            }
        }
        for other in change.merged where isKept(other) && other != number {
            merge(self.place(other), into: place, number: number)
        }
        if change.isNew { close() }
    }

    /// Puts a story first under these terms.
    private mutating func post(_ keys: UnsafeBufferPointer<UInt32>, _ number: UInt32) {
        let (base, count) = (base, stories.count)
        index.insert(keys, number) { Int($0 &- base) < count }
    }

    /// Adds terms, packed and ascending, to a story's.
    /// - Parameter counts: terms that the story had not are counted as those of one story more.
    private mutating func add(_ terms: UnsafeBufferPointer<UInt64>, to place: Int, counts: Bool) {
        let old = stories[place].terms.count
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: old + terms.count) { merged in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: max(1, terms.count)) { fresh in
                var (count, freshCount) = stories[place].terms.withUnsafeBufferPointer {
                    Self.merge($0, terms, into: merged, fresh: fresh)
                }
                if counts { frequencies.count(UnsafeBufferPointer(rebasing: fresh[..<freshCount])) }
                if count > Self.termsKept * 3 / 2 { count = Self.cutBack(merged, count) }
                var square: Float = 0
                for index in 0..<count {
                    let weight = Float(bitPattern: UInt32(truncatingIfNeeded: merged[index]))
                    square += weight * weight
                }
                // In the memory that it has, where that is enough.
                stories[place].terms.replaceSubrange(0..<old, with: merged[..<count])
                stories[place].square = square
                contentBytes += (count - old) * 8
            }
        }
    }

    /// How many terms there are of both together, and how many of the `new` are not among the `old`.
    private static func merge(
        _ old: UnsafeBufferPointer<UInt64>, _ new: UnsafeBufferPointer<UInt64>,
        into merged: UnsafeMutableBufferPointer<UInt64>, fresh: UnsafeMutableBufferPointer<UInt32>
    ) -> (count: Int, fresh: Int) {
        func weight(_ term: UInt64) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: term)) }
        var (count, freshCount, i, j) = (0, 0, 0, 0)
        while i < old.count, j < new.count {
            let (mine, its) = (old[i] >> 32, new[j] >> 32)
            // Which side is next cannot be foreseen: both are read, and what is not taken adds nothing.
            let takesMine = mine <= its
            let takesNew = its <= mine
            let sum = (takesMine ? weight(old[i]) : 0) + (takesNew ? weight(new[j]) : 0)
            merged[count] = (takesMine ? mine : its) << 32 | UInt64(sum.bitPattern)
            fresh[freshCount] = UInt32(truncatingIfNeeded: its)
            freshCount &+= takesMine ? 0 : 1
            count &+= 1
            i &+= takesMine ? 1 : 0
            j &+= takesNew ? 1 : 0
        }
        while i < old.count {
            merged[count] = old[i]
            count &+= 1
            i &+= 1
        }
        while j < new.count {
            merged[count] = new[j]
            fresh[freshCount] = UInt32(truncatingIfNeeded: new[j] >> 32)
            freshCount &+= 1
            count &+= 1
            j &+= 1
        }
        return (count, freshCount)
    }

    /// Leaves the `termsKept` heaviest (fewer where the last of them weigh the same), in order; returns how many.
    private static func cutBack(_ terms: UnsafeMutableBufferPointer<UInt64>, _ count: Int) -> Int {
        let floor = withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { packed in
            // Weights are not negative, so their bits order as they do; the index keeps them different.
            for index in 0..<count { packed[index] = terms[index] << 32 | UInt64(index) }
            PackedSort.greatest(termsKept + 1, packed)
            let least = packed[(count - termsKept - 1)...].reduce(UInt64.max) { min($0, $1) }
            return least >> 32
        }
        var kept = 0
        for index in 0..<count where terms[index] & 0xffff_ffff > floor {
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
        stories[other].square = 0
        contentBytes -= ended.terms.count * 8
        ended.terms.withUnsafeBufferPointer { add($0, to: place, counts: false) }
        Self.withHeaviest(ended.terms.map { Weighted(packed: $0) }) { hashes, _ in post(hashes, number) }
        stories[place].size += ended.size
        stories[place].independent += ended.independent
        for source in ended.sources where stories[place].sources.count < Self.sourcesKept {
            if !stories[place].sources.contains(source) { stories[place].sources.append(source) }
        }
        stories[place].firstTime = min(stories[place].firstTime, ended.firstTime)
        stories[place].lastTime = max(stories[place].lastTime, ended.lastTime)
        stories[place].lastReceived = max(stories[place].lastReceived, ended.lastReceived)
    }

    /// Beyond a bound the eldest eighth goes. A story's number says when it began, so long-running ones begin anew.
    private mutating func close() {
        guard stories.count > openStories || (storyBytes > maximumBytes && stories.count > 16) else { return }
        let count = max(1, stories.count / 8)
        for place in 0..<count { contentBytes -= stories[place].contentBytes }
        stories.removeFirst(count)
        base &+= UInt32(count)
    }
}
