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
            if before.contains(.the) {
                hints.insert(.afterThe)
                // who runs the Copper Kettle
                if to - from > 1, from > 1, style == .prose, roleBeside(from - 2).contains(.keeps) {
                    hints.insert(.calledBody)
                }
            }
            if before.contains(.namesBody), style == .prose, shapes[from].contains(.joined),
                shapes[from - 1].intersection([.sentenceStart, .quoted]) == .sentenceStart
                    || !shapes[from - 1].contains(.capitalised),
                shapes[from - 1].isDisjoint(with: [.comma, .possessive])
            {
                hints.insert(.calledBody)
            }
        }
        if to < hashes.count, shapes[to].contains(.joined) {
            let after = roleBeside(to)
            if after.contains(.speech) { hints.insert(.speaks) }
            if !shapes[to].contains(.capitalised), style == .prose {
                if after.contains(.followsBody) { hints.insert(.body) }
                if after.contains(.ware) { hints.insert(.ware) }
                // the Yida district, but not the Bronx river's.
                if after.contains(.placeTail), !shapes[to - 1].contains(.possessive) {
                    hints.insert(.located)
                    if hints.contains(.afterThe) { hints.insert(.surelyLocated) }
                }
            }
        }
        if from > 1, lengths[from - 1] <= 4, !shapes[from].contains(.sentenceStart), shapes[from - 1].contains(.joined)
        {
            let link = hashes[from - 1]
            let isOf = link == Self.of
            // shares in Antofagasta
            if link == Self.inWord, roleBeside(from - 2).contains(.leadsBody) { hints.insert(.invested) }
            if isOf || link == Self.at || link == Self.with || link == Self.forWord {
                let before = roleBeside(from - 2)
                if isOf, before.contains(.placeNoun) { hints.formUnion([.located, .surelyLocated, .namedPlace]) }
                if before.contains(.leadsBody) { hints.insert(.body) }
            }
        }
        // Anna Holm, 34, of Zelamba
        if from > 2, lengths[from - 1] == 2, isAge(from - 2), hashes[from - 1] == Self.of {
            hints.formUnion([.located, .surelyLocated])
        }
        if shapes[to - 1].contains(.possessive) { hints.insert(.owns) }
        // In Zelamba, a spokesman for the rebels said so.
        if shapes[to - 1].contains(.comma), style == .prose, !hints.contains(.located) {
            let called = apposition(to)
            if !called.isDisjoint(with: [.title, .trade]) {
                hints.insert(.calledPerson)
            } else if called.contains(.namesBody) {
                hints.insert(.calledBody)
            }
        }
        if shapes[from].contains(.sentenceStart) || style != .prose || from == opening {
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

    /// `, 34,` before `of Clifton Street`
    func isAge(_ word: Int) -> Bool {
        shapes[word].contains([.number, .comma]) && lengths[word] <= 2 && word > 0 && shapes[word - 1].contains(.comma)
    }

    /// The first word of the headline behind a desk's mark: of `Coalition talks` in `CORRECTED-Coalition talks`, of
    /// `Refinery` in `UPDATE 2-Refinery burns`; 0 without a mark.
    static func opening(_ hashes: UnsafeBufferPointer<UInt64>, _ shapes: UnsafeBufferPointer<WordShape>) -> Int {
        guard hashes.count > 2, shapes[0].contains(.allCapitals) else { return 0 }
        let word = shapes[1].contains(.number) ? 2 : 1
        guard shapes[word].contains(.hyphenated), shapes[word].contains(.capitalised) else { return 0 }
        return marks.contains(hashes[0]) ? word : 0
    }

    private static let marks = Tokenizer.hashes(
        """
        corrected correction corrects refile rpt repeat update wrapup exclusive factbox timeline analysis insight preview
        brief advisory adds recast recasts graphic poll interview newsmaker snapshot diary feature focus alert urgent
        writethru column breakingviews special chronology instant explainer
        """)

    /// The agency in a dateline that no gazetteer knows: `Northline` in `LONDON (Northline) -`. It says who wrote the
    /// story, not whom it is about.
    func isDatelineAgency(_ word: Int, line: Range<Int>) -> Bool {
        let start = Int(starts[word])
        guard start > 0, bytes[start - 1] == UInt8(ascii: "("), word > line.lowerBound,
            shapes[line.lowerBound].contains(.allCapitals), lengths[line.lowerBound] > 2
        else { return false }
        var last = word
        while last + 1 < line.upperBound, last < word + 3, shapes[last + 1].contains([.joined, .capitalised]) {
            last += 1
        }
        var at = Int(starts[last]) + Int(lengths[last])
        guard at < bytes.count, bytes[at] == UInt8(ascii: ")") else { return false }
        at += 1
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
        guard at + 1 < bytes.count else { return false }
        // A hyphen, an underscore, or a dash (E2 80 93 or 94).
        let isDash = bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "_") || bytes[at] == 0xE2
        return isDash
            && known(at: word, end: line.upperBound, .prose).map { kinds[Int(aliases[$0.alias].entry)] }
                != .organisation
    }
    /// Words before the agency: `ADDIS ABABA, Ethiopia, May 8`.
    static let longestDateline = 7

    /// Words of an apposition before and with its head.
    private static let longestApposition = 8

    static let inWord = Tokenizer.hash("in")
    static let of = Tokenizer.hash("of")
    static let at = Tokenizer.hash("at")
    static let with = Tokenizer.hash("with")
    static let forWord = Tokenizer.hash("for")
    static let on = Tokenizer.hash("on")
    static let and = Tokenizer.hash("and")
    static let or = Tokenizer.hash("or")
    static let toWord = Tokenizer.hash("to")
}
