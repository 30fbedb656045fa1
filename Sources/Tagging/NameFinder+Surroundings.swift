import News
import Text

extension NameFinder {
    /// What stands beside the words from `from` up to `to` says of them.
    func hints(_ from: Int, _ to: Int, _ style: Style) -> NameSpan.Hints {
        var hints: NameSpan.Hints = []
        if from > 0, !shapes[from].contains(.sentenceStart) {
            let before = roleBeside(from - 1)
            if before.contains(.locative) { hints.insert(.located) }
            if before.contains(.strongLocative) { hints.insert(.surelyLocated) }
            if before.contains(.speech), !shapes[from - 1].contains(.comma) { hints.insert(.speaks) }
            if before.contains(.the) { hints.insert(.afterThe) }
            if before.contains(.namesBody), style == .prose, shapes[from].contains(.joined),
                !shapes[from - 1].contains(.capitalised), shapes[from - 1].isDisjoint(with: [.comma, .possessive])
            {
                hints.insert(.calledBody)
            }
        }
        if to < hashes.count, shapes[to].contains(.joined) {
            let after = roleBeside(to)
            if after.contains(.speech) { hints.insert(.speaks) }
            if !shapes[to].contains(.capitalised), style == .prose {
                if after.contains(.followsBody) { hints.insert(.body) }
                // the Yida district, but not the Bronx river's.
                if after.contains(.placeTail), !shapes[to - 1].contains(.possessive) {
                    hints.insert(.located)
                    if hints.contains(.afterThe) { hints.insert(.surelyLocated) }
                }
            }
        }
        if from > 1, !shapes[from].contains(.sentenceStart), shapes[from - 1].contains(.joined) {
            let link = hashes[from - 1]
            let isOf = link == Self.of
            if isOf || link == Self.at || link == Self.with || link == Self.forWord {
                let before = roleBeside(from - 2)
                if isOf, before.contains(.placeNoun) { hints.formUnion([.located, .surelyLocated, .namedPlace]) }
                if before.contains(.leadsBody) { hints.insert(.body) }
            }
        }
        if shapes[to - 1].contains(.possessive) { hints.insert(.owns) }
        // In Zelamba, a spokesman for the rebels said so.
        if shapes[to - 1].contains(.comma), style == .prose, !hints.contains(.located) {
            let called = apposition(to)
            if called.contains(.title) {
                hints.insert(.calledPerson)
            } else if called.contains(.namesBody) {
                hints.insert(.calledBody)
            }
        }
        if shapes[from].contains(.sentenceStart) || style != .prose {
            hints.insert(.capitalSaysNothing)
        }
        return hints
    }

    /// What the noun says that heads the words behind a name's comma: `chairman` of `Holm, the firm's chairman since
    /// May`, `brand` of `Quell, a French brand of water`.
    private func apposition(_ start: Int) -> NameWords.Role {
        var word = start
        guard word < hashes.count, !shapes[word].contains(.sentenceStart) else { return [] }
        if lengths[word] <= 3, shapes[word].contains(.function),
            roleBeside(word).contains(.the) || bytes[Int(starts[word])] == UInt8(ascii: "a")
        {
            word += 1
        }
        let first = word
        let limit = min(hashes.count, first + Self.longestApposition)
        while word < limit, word == start || shapes[word].contains(.joined), !shapes[word].contains(.function) {
            word += 1
            if shapes[word - 1].contains(.comma) { break }
        }
        guard word > first, word < first + Self.longestApposition, !shapes[word - 1].contains(.capitalised) else {
            return []
        }
        return roleBeside(word - 1)
    }

    /// Words of an apposition before and with its head.
    private static let longestApposition = 8

    static let of = Tokenizer.hash("of")
    static let at = Tokenizer.hash("at")
    static let with = Tokenizer.hash("with")
    static let forWord = Tokenizer.hash("for")
    static let on = Tokenizer.hash("on")
    static let and = Tokenizer.hash("and")
    static let or = Tokenizer.hash("or")
    static let toWord = Tokenizer.hash("to")
}
