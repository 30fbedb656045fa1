import News
import Text

/// Two capitals of which little says whether they are somebody.
extension NameFinder {
    /// In a headline in title case, where a verb has a capital too: `Perry Wins`, `Bill Allowing Sales`.
    func mayBeSurname(_ word: Int, end: Int) -> Bool {
        let role = role(word)
        return role.isDisjoint(with: [.noName, .title]) && !shapes[word].contains(.allCapitals)
            && (!role.contains(.common) || role.contains(.surname) && !alsoLowercase(word) && !isPlural(word)
                || isBeforeVerb(word, end: end))
    }

    /// Two words, the first of which no list knows and the second of which may be a surname for all that is known:
    /// `Jannik Sinner`.
    func mayBeSomebody(_ from: Int, _ stop: Int, end: Int, _ hints: NameSpan.Hints) -> Bool {
        guard stop - from == 2, hints.isDisjoint(with: [.afterThe, .located, .body, .calledBody]),
            shapes[from].isDisjoint(with: [.allCapitals, .possessive, .comma]), lengths[from] > 2,
            lengths[stop - 1] > 2,
            shapes[stop - 1].isDisjoint(with: [.allCapitals, .hyphenated]),
            role(from).isDisjoint(with: [.common, .noName, .title, .organisation, .placeHead, .placeTail, .thing]),
            role(stop - 1).isDisjoint(with: [.noName, .organisation, .placeTail, .thing, .company]),
            !role(stop - 1).contains(.common) || !isPlural(stop - 1),
            !(stop < end && continues(stop) && isCapital(stop)),
            from == 0 || !shapes[from - 1].contains(.possessive) || !shapes[from].contains(.joined)
        else { return false }
        return !alsoLowercase(stop - 1)
    }

    /// Whether the word behind is in lower case, so that the headline's verbs are: `Michael Sheen split`.
    private func isBeforeVerb(_ word: Int, end: Int) -> Bool {
        word + 1 < end && shapes[word + 1].isDisjoint(with: [.capitalised, .function, .number])
    }
}
