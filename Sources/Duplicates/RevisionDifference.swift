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
        var oldLines = old.indices.filter { !isTaken[$0] }.map { shingles(of: old[$0], other) }
        var altered = 0
        for line in newLines where !oldLines.isEmpty {
            let wanted = shingles(of: new[line], text)
            let match = oldLines.firstIndex { overlap(wanted, $0) }
            if let match {
                altered += 1
                oldLines.remove(at: match)
            }
        }
        return RevisionChange(
            added: newLines.count - altered, removed: oldLines.count, altered: altered,
            material: facts(text) != facts(other))
    }

    /// A paragraph's shingles once each, ascending.
    private static func shingles(of line: Fingerprint.Line, _ text: ReadText) -> [UInt32] {
        var shingles = Array(text.fingerprint.shingles[Int(line.firstShingle)..<Int(line.endShingle)])
        PackedSort.ascending(&shingles)
        var kept = 0
        for index in shingles.indices where index == 0 || shingles[index] != shingles[index - 1] {
            shingles[kept] = shingles[index]
            kept += 1
        }
        shingles.removeLast(shingles.count - kept)
        return shingles
    }

    /// At least a third of the shorter paragraph's shingles.
    private static func overlap(_ a: [UInt32], _ b: [UInt32]) -> Bool {
        let shared = shared(a, b)
        return shared > 0 && shared * 3 >= min(a.count, b.count)
    }

    /// How many values two ascending arrays have in common.
    private static func shared(_ a: [UInt32], _ b: [UInt32]) -> Int {
        var i = 0
        var j = 0
        var count = 0
        while i < a.count, j < b.count {
            let x = a[i]
            let y = b[j]
            count &+= x == y ? 1 : 0
            i &+= x <= y ? 1 : 0
            j &+= y <= x ? 1 : 0
        }
        return count
    }

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
