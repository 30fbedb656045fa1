/// The phrases of which at least one stands wherever an expression holds: only rules of which one was met are looked at.
struct Anchors {
    var phrases: [TermPattern.Phrase]

    /// How often the matcher would be called to it: a phrase of several words is rarer than one word.
    private var commonness: Int { phrases.reduce(0) { $0 + ($1.hashes.count == 1 ? 6 : 1) } }

    /// nil where the expression may hold although none of its terms stands.
    init?(_ expression: RuleExpression) {
        guard let found = Self.of(expression) else { return nil }
        self = found
    }

    private static func of(_ expression: RuleExpression) -> Anchors? {
        switch expression {
        case .terms(let set): Anchors(phrases: set.phrases)
        case .entity, .none: nil
        case .any(let parts), .count(_, let parts): union(parts)
        case .all(let parts), .near(_, _, let parts), .together(_, let parts): rarest(parts)
        case .times(_, let part), .within(_, let part): of(part)
        }
    }

    private init(phrases: [TermPattern.Phrase]) { self.phrases = phrases }

    private static func union(_ parts: [RuleExpression]) -> Anchors? {
        var phrases: [TermPattern.Phrase] = []
        for part in parts {
            guard let anchors = Anchors(part) else { return nil }
            phrases += anchors.phrases
        }
        return Anchors(phrases: phrases)
    }

    private static func rarest(_ parts: [RuleExpression]) -> Anchors? {
        parts.compactMap { Anchors($0) }.min { $0.commonness < $1.commonness }
    }
}
