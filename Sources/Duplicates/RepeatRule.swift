internal import News

/// When two texts are one text, and when they only look alike. See `Comparison` for the measures.
enum RepeatRule {
    enum Verdict: Hashable {
        case exact, near, contained
        /// Same words, other facts: a template's next filling.
        case factsDiffer
        case different
    }

    static func verdict(_ comparison: Comparison, sameWords: Bool) -> Verdict {
        if sameWords { return .exact }
        guard isAlike(comparison) else { return .different }
        if factsDiffer(comparison) { return .factsDiffer }
        return isContained(comparison) ? .contained : .near
    }

    /// Enough text in common.
    static func isAlike(_ c: Comparison) -> Bool {
        if c.containment >= 0.5 { return true }
        return c.containment >= 0.2 && c.plainKept >= 0.6
    }

    /// Facts changed far more often than plain words: the same template with other facts.
    static func factsDiffer(_ c: Comparison) -> Bool {
        let facts = c.numbers + c.names
        guard facts > 0 else { return false }
        let kept = (c.numbersKept * Double(c.numbers) + c.namesKept * Double(c.names)) / Double(facts)
        return kept < c.plainKept - 0.25
    }

    /// The whole of the smaller stands in the other, which has clearly more.
    static func isContained(_ c: Comparison) -> Bool {
        let ratio = c.sizeRatio > 1 ? 1 / c.sizeRatio : c.sizeRatio
        return c.containment >= 0.85 && ratio <= 0.85
    }
}
