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
            while first < end, !inBody(first, text) || !inBody(otherFirst, other) {
                first += 1
                otherFirst += 1
            }
            guard first < end else { continue }
            let start = byte(first, text)
            passages.append(
                SharedPassage(start: start, length: endByte(end - 1, text) - start, otherStart: byte(otherFirst, other))
            )
        }
        return passages.sorted { ($0.start, $0.otherStart) < ($1.start, $1.otherStart) }
    }

    private static func inBody(_ word: Int, _ text: ReadText) -> Bool {
        Int(text.document.starts[Int(text.words[word])]) >= text.document.bodyStart
    }

    private static func byte(_ word: Int, _ text: ReadText) -> Int {
        Int(text.document.starts[Int(text.words[word])]) - text.document.bodyStart
    }

    private static func endByte(_ word: Int, _ text: ReadText) -> Int {
        byte(word, text) + Int(text.document.lengths[Int(text.words[word])])
    }

    /// Numbers and names that only one of the two has, the younger's first, as they are written.
    static func differing(_ text: ReadText, _ other: ReadText) -> [String] {
        only(in: text, not: other, limit: factLimit / 2) + only(in: other, not: text, limit: factLimit / 2)
    }

    private static func only(in text: ReadText, not other: ReadText, limit: Int) -> [String] {
        let known = WordSet(other.hashes)
        var seen: [UInt64] = []
        var names: [String] = []
        for word in text.hashes.indices where names.count < limit && text.isFact(word) {
            let hash = text.hashes[word]
            guard !known.contains(hash), !seen.contains(hash) else { continue }
            seen.append(hash)
            let index = Int(text.words[word])
            let start = Int(text.document.starts[index])
            names.append(
                String(decoding: text.document.bytes[start..<start + Int(text.document.lengths[index])], as: UTF8.self))
        }
        return names
    }
}
