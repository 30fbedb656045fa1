import News
import Text

extension NameFinder {
    /// Words at `at` that no gazetteer knows, in a run that goes to `stop`.
    func unknown(
        at start: Int, stop runStop: Int, end: Int, titled: Bool, _ style: Style,
        _ spans: inout [NameSpan]
    ) -> Int {
        var from = start
        var stop = from + 1
        if lengths[from] == 1, stop < runStop, shapes[stop].contains(.hyphenated) { return stop }  // R-Utah
        while stop < runStop,
            title(at: stop, end: end) == 0 || role(stop).contains(.organisation)
                || isSurname(stop, after: start, runStop)
        {
            // A known name ends the run, unless it can be the surname of this one.
            if !role(from).contains(.given), let found = known(at: stop, end: end, style),
                found.length > 1
            {
                break
            }
            stop += 1
        }
        if let given = givenName(after: from, stop), !role(stop - 1).contains(.organisation) {
            // `Education Minister`'s rest, `UNESCO's Relations`: what stands before a given name is not the person.
            if given > from {
                _ = unknown(at: from, stop: given, end: end, titled: false, style, &spans)
            }
            from = given
        }
        if style == .prose, !titled, shapes[stop - 1].contains(.comma), stop - from <= 2,
            role(from).isDisjoint(with: [.given, .noName, .title]) || stop - from == 1 && role(from).contains(.surname),
            let long = firm(from, end: end, style)
        {
            spans.append(span(.organisation, from, long, self.hints(from, long, style), weight: 10))
            return max(stop, long)
        }
        if style == .prose, stop < end, hashes[stop] == Self.and || shapes[stop - 1].contains(.comma),
            role(from).contains(.common), let long = compound(from, end: end)
        {
            spans.append(span(.organisation, from, long, self.hints(from, long, style), weight: 8))
            return max(stop, long)
        }
        let next = stop
        // The first word of a sentence has its capital for nothing; `National` of `National Theatre` does not.
        let gathered = style == .prose ? gathering(from, stop, end) : nil
        let isBody = !role(stop - 1).isDisjoint(with: [.organisation, .placeTail]) || gathered != nil
        while from < stop,
            !isBody || stop - from < 2 && gathered == nil
                || shapes[from].contains(.sentenceStart) && !role(from).contains(.compass)
                || role(from).contains(.the),
            shapes[from].contains(.function) && !role(from).contains(.given)
                || role(from).contains(.noName) && !titled
        {
            from += 1
        }
        if from < stop, shapes[from].contains(.sentenceStart), stop - from > 1, saysNothing(from, stop) {
            from += 1
        }
        if from > start, from < stop, gathered == nil, let found = known(at: from, end: end, style) {
            return take(found, at: from, stop: stop, end: end, titled: titled, style, &spans)
        }
        if style == .prose, gathered == nil, let long = withCompany(stop, end: end), from < stop {
            var hints = self.hints(from, long, style)
            if role(from).isDisjoint(with: [.given, .common]) { hints.insert(.shortens) }
            spans.append(span(.organisation, from, long, hints, weight: 12))
            return max(next, long)
        }
        if let gathered, from < stop {
            spans.append(span(.organisation, from, gathered, self.hints(from, gathered, style), weight: 8))
            return max(next, gathered)
        }
        while stop > from, role(stop - 1).contains(.noName), !role(stop - 1).contains(.organisation) { stop -= 1 }
        guard from < stop, !shapes[from].contains(.number) else { return max(next, from) }
        var hints = self.hints(from, stop, style)
        if titled { hints.insert(.titled) }
        if stop - from == 1 {
            return max(next, single(from, end: end, hints, style, &spans))
        }
        if style != .prose {
            // In a headline in title case only a given name makes a name out of capitals.
            guard style == .titleCase, role(from).contains(.given), stop - from <= 3,
                role(stop - 1).isDisjoint(with: [.organisation, .placeTail, .thing])
            else { return next }
            if mayBeSurname(from + 1, end: end),
                !role(from).contains(.common)
                    || !role(from + 1).contains(.common) && known(at: from + 1, end: end, style) == nil
            {
                spans.append(span(.person, from, min(stop, from + 2), hints, weight: 2))
            } else if !role(from).contains(.common) {
                spans.append(span(.single, from, from + 1, hints))  // Reid Breaks With Party
            }
            return next
        }
        if role(stop - 1).contains(.suffix), stop - from > 2 { hints.insert(.suffixed) }
        if style == .prose, stop - from >= 3, isOnWater(stop - 2, end: end) {
            spans.append(span(.place, from, stop, hints, weight: 10))
            return max(next, stop)
        }
        if bodyOfCountry(from, stop, end: end, hints, style) {
            spans.append(span(.organisation, from, stop, hints, weight: 8))
            return max(next, stop)
        }
        let evidence = evidence(from, stop, end: end, hints, style)
        guard let kind = evidence.kind else {
            if mayBeSomebody(from, stop, end: end, hints) {
                spans.append(span(.person, from, stop, hints.union(.maybe), weight: 3))
            }
            return next
        }
        if kind == .organisation {
            let long = extended(stop, end)
            if role(stop - 1).contains(.company) { hints.insert(.firm) }
            if !role(from).contains(.given),
                !role(from).contains(.common) && known(at: from, end: end, style) == nil
                    || role(stop - 1).contains(.company)
            {
                hints.insert(.shortens)
            }
            spans.append(span(.organisation, from, long, hints, weight: evidence.organisation))
            return max(next, long)
        }
        spans.append(
            span(kind, from, stop, hints, weight: kind == .person ? evidence.person : evidence.place))
        return next
    }

    /// Whether the first word of a sentence, with another capital behind it, is but a word: `Yesterday Clinton`.
    private func saysNothing(_ word: Int, _ stop: Int) -> Bool {
        let role = self.role(word)
        guard role.isDisjoint(with: [.given, .organisation]) else { return false }
        if alsoLowercase(word) { return true }
        return role.contains(.common) && !role.contains(.surname)
            && self.role(stop - 1).isDisjoint(with: [.organisation, .placeTail])
    }

    /// One capitalised word.
    private func single(
        _ word: Int, end: Int, _ given: NameSpan.Hints, _ style: Style, _ spans: inout [NameSpan]
    ) -> Int {
        var hints = given
        let role = self.role(word)
        let letters = Int(lengths[word])
        if isTicker(word) || isTag(word) || role.contains(.suffix) && shapes[word].contains(.allCapitals) {
            return word + 1  // part XVII
        }
        if role.contains(.given), let stop = pastNickname(word, end: end) {
            spans.append(span(.person, word, stop, hints, weight: 10))
            return stop
        }
        if shapes[word].contains(.allCapitals), letters >= 2, letters <= 10, style == .prose,
            letters > 2 || word + 1 == end || !shapes[word + 1].contains(.number), !hasDigit(word)
        {
            if letters <= 5 || !shapes[word].contains(.sentenceStart), role.isDisjoint(with: [.common, .noName]) {
                hints.insert(.acronym)
            }
            if isShortForNoName(word) { hints.insert(.shortForNoName) }
        }
        if letters == 1 || shapes[word].contains(.abbreviation) && letters <= 2 { return word + 1 }
        if role.contains(.organisation), word + 1 < end, style == .prose {
            let long = extended(word + 1, end)
            if long > word + 1 {
                spans.append(span(.organisation, word, long, hints, weight: 6))
                return long
            }
        }
        if hints.contains(.afterThe), style == .prose, Self.papers.contains(hashes[word]) {
            spans.append(span(.organisation, word, word + 1, hints, weight: 6))
            return word + 1
        }
        guard role.isDisjoint(with: [.organisation, .placeTail, .title]) || !role.isDisjoint(with: [.surname, .given])
        else {
            return word + 1
        }
        if !role.isDisjoint(with: [.common, .thing, .organisation, .placeTail, .title]),
            !hints.contains(.acronym)
        {
            hints.insert(.everyday)
        }
        if hasDigit(word) { hints.insert(.everyday) }  // IE6, B52
        if role.contains(.surname) { hints.insert(.surname) }
        if role.contains(.given) { hints.insert(.given) }
        if isPlural(word) { hints.insert(.plural) }
        if isWithinPlace(word, end: end, style) {
            hints.formUnion([.located, .surelyLocated])
            hints.subtract([.acronym, .capitalSaysNothing])
        }
        if style == .prose, !spans.isEmpty {
            if word > 0, lengths[word - 1] == 2, hashes[word - 1] == Self.toWord, shapes[word].contains(.joined) {
                hints.insert(.toward)
            }
            if isCoordinate(word, spans) { hints.insert(.coordinate) }
        }
        // A surname's bearer is told something too, but what no list knows is a paper or a broadcaster.
        if style == .prose, word > 0, lengths[word - 1] == 4, hashes[word - 1] == Self.told,
            shapes[word].contains(.joined),
            role.isDisjoint(with: [.given, .surname])
        {
            hints.insert(.calledBody)
        }
        if role.isEmpty, style == .prose, !hints.contains(.titled), !shapes[word].contains(.allCapitals),
            hasInnerCapital(word)
        {
            // ScotRail; but the GameBoy, Microsoft's HoloLens and PlayStation 2 are wares.
            let isWare =
                hints.contains(.afterThe) || word > 0 && shapes[word - 1].contains(.possessive)
                || word + 1 < end && shapes[word + 1].contains(.number)
            if !isWare || !hints.isDisjoint(with: [.body, .calledBody]) {
                spans.append(span(.organisation, word, word + 1, hints, weight: 5))
            }
            return word + 1
        }
        // broadcaster S4C
        if hints.contains(.titled), shapes[word].contains(.allCapitals), hasDigit(word) {
            spans.append(span(.organisation, word, word + 1, hints, weight: 4))
            return word + 1
        }
        let isPerson = hints.contains(.titled) && hints.isDisjoint(with: [.acronym, .everyday])
        spans.append(span(isPerson ? .person : .single, word, word + 1, hints, weight: 6))
        return word + 1
    }

    /// Whether only `and`, `or` or a comma stands between the word and the name before it.
    func isCoordinate(_ word: Int, _ spans: [NameSpan]) -> Bool {
        guard let last = spans.last else { return false }
        let end = Int(last.first + last.count)
        if end == word { return shapes[word - 1].contains(.comma) }
        return end == word - 1 && (hashes[word - 1] == Self.and || hashes[word - 1] == Self.or)
    }

    /// The end of a name with a nickname in it: `William "Mo" Cowan`.
    private func pastNickname(_ word: Int, end: Int) -> Int? {
        guard word + 2 < end, !shapes[word].contains(.quoted), !shapes[word].contains(.comma),
            shapes[word + 1].contains([.quoted, .capitalised]), shapes[word + 2].contains(.capitalised),
            shapes[word + 2].isDisjoint(with: [.quoted, .sentenceStart]), !shapes[word + 1].contains(.comma),
            starts[word + 1] - starts[word] - UInt32(lengths[word]) <= 4,
            starts[word + 2] - starts[word + 1] - UInt32(lengths[word + 1]) <= 4
        else { return nil }
        return word + 3
    }

    /// A tag or an account: `#Hajj`, `@POTUS`.
    private func isTag(_ word: Int) -> Bool {
        let start = Int(starts[word])
        return start > 0 && (bytes[start - 1] == UInt8(ascii: "#") || bytes[start - 1] == UInt8(ascii: "@"))
    }

    /// `KOUROU, French Guiana`, and the place of a dateline in capitals: `WELLS (Kestrel) -`.
    private func isWithinPlace(_ word: Int, end: Int, _ style: Style) -> Bool {
        guard style == .prose, word + 1 < end else { return false }
        let inCapitals = shapes[word].contains(.allCapitals) && lengths[word] > 2
        if shapes[word].contains(.comma) {
            return role(word).isDisjoint(with: inCapitals ? [.noName, .common] : [.given, .surname, .noName])
                && isKnownPlace(word + 1, end: end, style) && shapes[word + 1].contains(.capitalised)
        }
        let next = Int(starts[word + 1])
        return inCapitals && shapes[word].contains(.sentenceStart) && role(word).isDisjoint(with: [.common, .noName])
            && shapes[word + 1].contains(.capitalised) && bytes[next - 1] == UInt8(ascii: "(")
    }

    /// A stock's code: `<GM>`, `<CBKG.F>`.
    private func isTicker(_ word: Int) -> Bool {
        let start = Int(starts[word])
        let end = start + Int(lengths[word])
        guard start > 0, bytes[start - 1] == UInt8(ascii: "<"), end < bytes.count, lengths[word] <= 5 else {
            return false
        }
        return bytes[end] == UInt8(ascii: ">") || bytes[end] == UInt8(ascii: ".")
    }

    /// `ballistic missile (IRBM)`
    private func isShortForNoName(_ word: Int) -> Bool {
        let start = Int(starts[word])
        return word > 0 && start > 0 && bytes[start - 1] == UInt8(ascii: "(")
            && !shapes[word - 1].contains(.capitalised)
            && !shapes[word - 1].contains(.number)
    }

    private func hasDigit(_ word: Int) -> Bool {
        (Int(starts[word])..<Int(starts[word]) + Int(lengths[word])).contains {
            bytes[$0] >= 0x30 && bytes[$0] <= 0x39
        }
    }

    private static let told = Tokenizer.hash("told")

    /// `The paper said`, by name.
    private static let papers = ["times", "post", "journal", "globe", "herald", "tribune"].map(
        Tokenizer.hash)

    /// Where a given name begins a person's name inside the run, behind words that are none.
    private func givenName(after from: Int, _ stop: Int) -> Int? {
        guard stop - from >= 3, !role(from).contains(.given) else { return nil }
        for word in from + 1..<stop - 1
        where role(word).contains(.given) && role(word - 1).contains(.common)
            && !shapes[word].contains(.hyphenated)
        {
            return word
        }
        return nil
    }
}
