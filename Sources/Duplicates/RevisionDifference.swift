internal import News
internal import Text

/// What a newer version changed, paragraph by paragraph.
enum RevisionDifference {
    static func between(_ text: ReadText, and other: ReadText) -> RevisionChange {
        let new = text.fingerprint.lines
        let old = other.fingerprint.lines
        // Of equal old paragraphs the last is taken first.
        var unmatched: [UInt64: [Int]] = [:]
        unmatched.reserveCapacity(old.count)
        for (index, line) in old.enumerated() { unmatched[line.hash, default: []].append(index) }
        var isTaken = [Bool](repeating: false, count: old.count)
        var newLines: [Int] = []
        for (index, line) in new.enumerated() {
            if let taken = unmatched[line.hash]?.popLast() {
                isTaken[taken] = true
            } else {
                newLines.append(index)
            }
        }
        // Few paragraphs are left of most revisions, so only theirs are looked into.
        let oldLines = old.indices.filter { !isTaken[$0] }
        let altered = oldLines.isEmpty || newLines.isEmpty ? 0 : alterations(newLines, text, oldLines, other)
        return RevisionChange(
            added: newLines.count - altered, removed: oldLines.count - altered, altered: altered,
            material: facts(text) != facts(other))
    }

    /// How many of the new paragraphs are old ones rewritten: at least a third of the shorter one's shingles stand in both.
    /// Each takes the old paragraph with which it shares most, if no other has taken that. One pass over the shingles:
    /// two versions of 100,000 lines without a line in common must not take hours.
    private static func alterations(_ newLines: [Int], _ text: ReadText, _ oldLines: [Int], _ other: ReadText) -> Int {
        let old = other.fingerprint
        var holder = FlatMap(capacity: oldLines.reduce(0) { $0 + length(old.lines[$1]) })
        // Of a shingle that stands in several old paragraphs the last is remembered.
        for (place, line) in oldLines.enumerated() {
            for shingle in range(old.lines[line]) { holder.set(old.shingles[shingle], to: UInt32(place)) }
        }
        var isTaken = [Bool](repeating: false, count: oldLines.count)
        var shared = [Int](repeating: 0, count: oldLines.count)
        var met: [Int] = []
        var altered = 0
        for line in newLines {
            let new = text.fingerprint.lines[line]
            for shingle in range(new) {
                guard let place = holder.value(of: text.fingerprint.shingles[shingle]) else { continue }
                if shared[Int(place)] == 0 { met.append(Int(place)) }
                shared[Int(place)] += 1
            }
            let best = met.max { (shared[$0], $1) < (shared[$1], $0) }
            if let best, !isTaken[best], shared[best] * 3 >= min(length(new), length(old.lines[oldLines[best]])) {
                isTaken[best] = true
                altered += 1
            }
            for place in met { shared[place] = 0 }
            met.removeAll(keepingCapacity: true)
        }
        return altered
    }

    private static func range(_ line: Fingerprint.Line) -> Range<Int> { Int(line.firstShingle)..<Int(line.endShingle) }
    private static func length(_ line: Fingerprint.Line) -> Int { Int(line.endShingle) - Int(line.firstShingle) }

    /// Numbers, names and negations as a multiset: ascending.
    private static func facts(_ text: ReadText) -> [UInt64] {
        var facts: [UInt64] = []
        for word in text.hashes.indices where text.isFact(word) || isNegation(text.hashes[word]) {
            facts.append(text.hashes[word])
        }
        PackedSort.ascending(&facts)
        return facts
    }

    @inline(__always)
    private static func isNegation(_ hash: UInt64) -> Bool {
        var index = Int(truncatingIfNeeded: hash >> 20) & 255
        while negations[index] != 0 {
            if negations[index] == hash { return true }
            index = (index + 1) & 255
        }
        return false
    }

    /// Open addressing, nine places in ten empty: nearly every word is answered for by the first.
    private static let negations: [UInt64] = {
        var places = [UInt64](repeating: 0, count: 256)
        let words = [
            "not", "no", "never", "nor", "none", "nobody", "nothing", "neither", "without", "cannot", "isn't", "wasn't",
            "aren't", "weren't", "don't", "doesn't", "didn't", "won't", "wouldn't", "can't", "couldn't", "hasn't",
            "haven't", "hadn't", "denied", "denies", "deny",
        ]
        for hash in words.map({ Tokenizer.hash($0) }) {
            var index = Int(truncatingIfNeeded: hash >> 20) & 255
            while places[index] != 0 { index = (index + 1) & 255 }
            places[index] = hash
        }
        return places
    }()
}
