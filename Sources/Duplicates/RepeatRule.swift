/// When two texts are one text, and when they only look alike. See `Comparison` for the measures.
///
/// The limits were set on labelled pairs of one wire of 1987 and on synthetic edits. There, copies with three words in
/// ten changed keep at least 0.28 of their shingles and 0.61 of their plain words, other outlets' texts on the same
/// event at most 0.13 and 0.59: the shingles separate with room, the words alone would not.
enum RepeatRule {
    enum Verdict: Hashable {
        case exact, near, contained
        /// Same words, other facts: a template's next filling.
        case factsDiffer
        case different
    }

    /// Microseconds beyond which a text with new figures is a new event, not a repeat: 3 days. Weekly and monthly
    /// figures come back in the same words.
    static let farApart: Int64 = 3 * 86_400_000_000

    static func verdict(_ comparison: Comparison, sameWords: Bool, gap: Int64) -> Verdict {
        if sameWords { return .exact }
        guard isAlike(comparison) else { return .different }
        if factsDiffer(comparison, gap: gap) { return .factsDiffer }
        return isContained(comparison) ? .contained : .near
    }

    /// Enough text in common.
    static func isAlike(_ c: Comparison) -> Bool {
        if c.containment >= 0.5 { return true }
        return c.containment >= 0.2 && c.plainKept >= 0.6
    }

    /// Facts changed more often than plain words: the same template with other facts.
    static func factsDiffer(_ c: Comparison, gap: Int64) -> Bool {
        // In a table every figure is the news: one that stands whole in the other is a repeat, nothing less.
        if c.isTable { return c.containment < 0.97 }
        if gap > farApart, min(c.numbersKept, c.largerNumbersKept, c.namesKept) < 0.9 { return true }
        let facts = c.numbers + c.names
        guard facts > 0 else { return false }
        let kept = (c.numbersKept * Double(c.numbers) + c.namesKept * Double(c.names)) / Double(facts)
        // Where much of the wording changed too, facts must at least have kept step with it: an editor leaves them,
        // and another event's report in the agency's usual words does not.
        return kept < c.plainKept - (c.containment < 0.55 ? 0.12 : 0.25)
    }

    /// The whole of the smaller stands in the other, which has clearly more.
    static func isContained(_ c: Comparison) -> Bool {
        let ratio = c.sizeRatio > 1 ? 1 / c.sizeRatio : c.sizeRatio
        return (c.containment >= 0.85 && ratio <= 0.85) || (c.containment >= 0.97 && ratio <= 0.93)
    }
}
