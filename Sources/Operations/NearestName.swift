/// Did you mean …? Names near to a mistyped one.
enum NearestName {
    /// The candidate with the fewest edits (insertion, deletion, substitution, swap of neighbours) from `name`, case
    /// folded; nil where even that one differs in more than a third of its letters.
    static func of(_ name: String, among candidates: some Sequence<String>) -> String? {
        var best: (name: String, edits: Int)?
        let folded = Array(name.lowercased().utf8)
        for candidate in candidates {
            let edits = edits(folded, Array(candidate.lowercased().utf8))
            if edits < best?.edits ?? Int.max { best = (candidate, edits) }
        }
        guard let best, best.edits * 3 <= best.name.utf8.count else { return nil }
        return best.name
    }

    /// Optimal string alignment distance.
    static func edits(_ a: [UInt8], _ b: [UInt8]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    row[j] = min(row[j], beforeLast[j - 2] + 1)
                }
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
