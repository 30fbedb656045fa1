internal import News
internal import Text

/// What people are shown of a comparison: shared passages as byte ranges of both bodies, and facts that differ.
enum Passages {
    /// Passages named at most, the longest; a heavily edited copy has hundreds of short ones.
    static let limit = 32
    /// Facts named at most.
    static let factLimit = 12

    static func shared(_ comparison: Comparison, _ text: ReadText, _ other: ReadText) -> [SharedPassage] {
        var passages: [SharedPassage] = []
        for run in comparison.runs.sorted(by: { ($0.words, $1.first) > ($1.words, $0.first) }).prefix(limit * 2) {
            guard passages.count < limit else { break }
            var first = run.first
            var otherFirst = run.otherFirst
            let end = run.first + run.words
            // Words of a headline that stood in for a missing body have no place in the body.
            while first < end, text.place(first) == nil || other.place(otherFirst) == nil {
                first += 1
                otherFirst += 1
            }
            guard first < end, let start = text.place(first), let last = text.place(end - 1),
                let otherStart = other.place(otherFirst)
            else { continue }
            passages.append(
                SharedPassage(
                    start: start.lowerBound, length: last.upperBound - start.lowerBound,
                    otherStart: otherStart.lowerBound))
        }
        return passages.sorted { ($0.start, $0.otherStart) < ($1.start, $1.otherStart) }
    }

    /// Numbers and names that only one of the two has, the younger's first, as they are written.
    static func differing(_ comparison: Comparison, _ text: ReadText, _ other: ReadText) -> [String] {
        let runs = comparison.runs
        return only(in: text, runs.map { $0.first..<$0.first + $0.words }, not: other, limit: factLimit / 2)
            + only(in: other, runs.map { $0.otherFirst..<$0.otherFirst + $0.words }, not: text, limit: factLimit / 2)
    }

    /// - Parameter shared: words of `text` that stand in `other` too.
    private static func only(
        in text: ReadText, _ shared: [Range<Int>], not other: ReadText, limit: Int
    ) -> [String] {
        // In two copies hardly a fact stands outside of the passages that both have, so it is these that are looked for
        // among the other's words, and not the other way round.
        var facts: [Int] = []
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: text.hashes.count) { isShared in
            isShared.initialize(repeating: false)
            for range in shared { UnsafeMutableBufferPointer(rebasing: isShared[range]).update(repeating: true) }
            for word in text.hashes.indices where !isShared[word] && text.isFact(word) { facts.append(word) }
        }
        guard !facts.isEmpty else { return [] }
        var wanted = WordSet(capacity: facts.count)
        for fact in facts { wanted.insert(text.hashes[fact]) }
        for hash in other.hashes { wanted.remove(hash) }
        var names: [String] = []
        for word in facts where names.count < limit && wanted.remove(text.hashes[word]) {
            names.append(text.written(word))
        }
        return names
    }
}
