internal import News
internal import Text

/// What a newer version changed, paragraph by paragraph.
enum RevisionDifference {
    static func between(_ text: ReadText, and other: ReadText) -> RevisionChange {
        var unmatched: [UInt64: [Int]] = [:]
        for (index, line) in other.fingerprint.lines.enumerated() { unmatched[line.hash, default: []].append(index) }
        var newLines: [Int] = []
        for (index, line) in text.fingerprint.lines.enumerated() {
            if unmatched[line.hash]?.isEmpty == false {
                unmatched[line.hash]?.removeLast()
            } else {
                newLines.append(index)
            }
        }
        var oldLines = unmatched.values.flatMap { $0 }.sorted()
        var altered = 0
        let old = shingles(other)
        let new = shingles(text)
        for line in newLines {
            let wanted = new[line]
            let match = oldLines.firstIndex { overlap(wanted, old[$0]) }
            if let match {
                altered += 1
                oldLines.remove(at: match)
            }
        }
        return RevisionChange(
            added: newLines.count - altered, removed: oldLines.count, altered: altered,
            material: facts(text) != facts(other))
    }

    private static func shingles(_ text: ReadText) -> [[UInt32]] {
        text.fingerprint.lines.map {
            Array(Set(text.fingerprint.shingles[Int($0.firstShingle)..<Int($0.endShingle)])).sorted()
        }
    }

    /// At least a third of the shorter paragraph's shingles.
    private static func overlap(_ a: [UInt32], _ b: [UInt32]) -> Bool {
        let shared = Comparison.shared(a, b)
        return shared > 0 && shared * 3 >= min(a.count, b.count)
    }

    /// Numbers, names and negations as a multiset.
    private static func facts(_ text: ReadText) -> [UInt64: Int] {
        var counts: [UInt64: Int] = [:]
        for word in text.hashes.indices where text.isFact(word) || negations.contains(text.hashes[word]) {
            counts[text.hashes[word], default: 0] += 1
        }
        return counts
    }

    private static let negations = Set(
        [
            "not", "no", "never", "nor", "none", "nobody", "nothing", "neither", "without", "cannot", "isn't", "wasn't",
            "aren't", "weren't", "don't", "doesn't", "didn't", "won't", "wouldn't", "can't", "couldn't", "hasn't",
            "haven't", "hadn't", "denied", "denies", "deny",
        ].map { Tokenizer.hash($0) })
}
