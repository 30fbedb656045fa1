import News
import Text

extension NameFinder {
    /// The longest known name at `word` that is written as a name.
    ///
    /// `end` and `style` are those of the word's line, so that the answer is the same however often it is asked for.
    @inline(__always)
    func known(at word: Int, end: Int, _ style: Style) -> (alias: Int, length: Int)? {
        if memory[word].length == .max { lookUpKnown(at: word, end: end, style) }
        let length = Int(memory[word].length)
        return length == 0 ? nil : (Int(memory[word].alias), length)
    }

    @inline(never)
    private func lookUpKnown(at word: Int, end: Int, _ style: Style) {
        let found = longestKnown(at: word, end: end, style)
        memory[word].length = UInt32(truncatingIfNeeded: found?.length ?? 0)
        memory[word].alias = Int32(truncatingIfNeeded: found?.alias ?? -1)
    }

    @inline(__always)
    private func longestKnown(at word: Int, end: Int, _ style: Style) -> (alias: Int, length: Int)? {
        var best: (alias: Int, length: Int)?
        known.each(in: hashes, from: word, to: end) { value, length in
            var capital = false
            for at in word..<word + length {
                if at > word, !continues(at), !(length > 2 && shapes[at - 1].contains(.possessive)),
                    !(length > 3 && shapes[at - 1].contains(.comma)), !elided(at)
                {
                    return
                }
                if shapes[at].contains(.capitalised) { capital = true }
            }
            // US$ 20,000
            let after = Int(starts[word]) + Int(lengths[word])
            if length == 1, after < bytes.count, bytes[after] == UInt8(ascii: "$") { return }
            guard capital, shapes[word + length - 1].contains(.capitalised) || length > 1 else { return }
            // Some spelling of it must allow how it is written here.
            var at = Int(value)
            while at >= 0 {
                let mark = aliases[at].mark
                let inCapitals = shapes[word].contains(.allCapitals)
                let dotted = shapes[word].contains(.abbreviation)
                let fits = !mark.contains(.capitals) || (inCapitals && (style != .allCapitals || dotted))
                if fits {
                    best = (at, length)
                    return
                }
                at = Int(aliases[at].next)
            }
        }
        return best
    }

    func isKnownPlace(_ word: Int, end: Int, _ style: Style) -> Bool {
        word < end
            && known(at: word, end: end, style).map { kinds[Int(aliases[$0.alias].entry)] == .place }
                ?? false
    }

    /// Whether all that bear this name bear it uncertainly: Washington in Tyne and Wear does, but not the capital.
    private func isUncertain(_ alias: Int) -> Bool {
        var at = alias
        while at >= 0 {
            if !aliases[at].mark.contains(.uncertain) { return false }
            at = Int(aliases[at].next)
        }
        return true
    }

    /// Whether what stands beside a name that is also a word or a surname says that the name is meant.
    private func isMeant(_ kind: Entity.Kind, _ from: Int, _ next: Int, end: Int, _ style: Style)
        -> Bool
    {
        if kind != .place { return style == .prose && !shapes[from].contains(.sentenceStart) && from != opening }
        if from > 0, !shapes[from].contains(.sentenceStart), role(from - 1).contains(.locative) {
            return true
        }
        // Anna Holm, 34, of Reading
        if from > 2, hashes[from - 1] == Self.of, isAge(from - 2) { return true }
        // Hoboken, N.J., and R-Ga.
        if from > 0, shapes[from].contains(.abbreviation),
            shapes[from - 1].contains(.comma) || shapes[from].contains(.hyphenated)
        {
            return true
        }
        guard next < end, shapes[next - 1].contains(.comma), shapes[next].contains(.capitalised) else {
            return false
        }
        return isKnownPlace(next, end: end, style)
    }

    /// A known name of `found.length` words at `at`, inside a run that goes to `stop`.
    func take(
        _ found: (alias: Int, length: Int), at: Int, stop: Int, end: Int, titled: Bool, _ style: Style,
        _ spans: inout [NameSpan]
    ) -> Int {
        let alias = aliases[found.alias]
        var next = at + found.length
        let kind = kinds[Int(alias.entry)]
        if isUncertain(found.alias), titled || !isMeant(kind, at, next, end: end, style) {
            // Part of a longer name it is nothing of its own; alone it may have been named elsewhere.
            let goesOn = next < stop && title(at: next, end: end) == 0
            if goesOn || titled || found.length > 1 {
                return unknown(at: at, stop: stop, end: end, titled: titled, style, &spans)
            }
            var hints = self.hints(at, next, style)
            hints.insert(.uncertain)
            if role(at).contains(.common) { hints.insert(.everyday) }
            if role(at).contains(.surname) { hints.insert(.surname) }
            if style == .prose, isCoordinate(at, spans) { hints.insert(.coordinate) }
            spans.append(
                NameSpan(kind: .single, alias: Int32(found.alias), first: Int32(at), count: 1, hints: hints)
            )
            return next
        }
        // author Xinyu Dai
        if titled, kind == .place, next < stop, style == .prose, found.length == 1,
            !alias.mark.contains(.demonym), title(at: next, end: end) == 0,
            known(at: next, end: end, style).map({ isUncertain($0.alias) && next + $0.length == stop }) ?? true,
            role(next).isDisjoint(with: [.organisation, .placeTail, .thing])
        {
            // chef Jordan Reading
            if next + 1 == stop, known(at: next, end: end, style) != nil {
                spans.append(span(.person, at, stop, self.hints(at, stop, style).union(.titled), weight: 10))
                return stop
            }
            return unknown(at: at, stop: stop, end: end, titled: true, style, &spans)
        }
        var hints = self.hints(at, next, style)
        if kind == .place, found.length == 1, !titled, !alias.mark.contains(.demonym), next == stop,
            hints.contains(.ware) && !hints.contains(.located)
                || mayBeWord(at, next, end: end, hints, style)
        {
            hints.formUnion(hints.contains(.ware) ? [.uncertain, .everyday] : [.uncertain, .everyday, .wordOrCountry])
            spans.append(
                NameSpan(kind: .single, alias: Int32(found.alias), first: Int32(at), count: 1, hints: hints))
            return next
        }
        if titled { hints.insert(.titled) }
        if alias.mark.contains(.demonym) { hints.insert(.demonym) }
        if kind == .organisation, role(at).contains(.given) { hints.insert(.given) }
        // San Vicente del Caguan
        if kind == .place, !alias.mark.contains(.demonym), next + 1 < end, style == .prose, continues(next),
            !shapes[next].contains(.capitalised), role(next).contains(.particle), !shapes[next].contains(.hyphenated),
            continues(next + 1), isCapital(next + 1), lengths[next] > 1, known(at: next + 1, end: end, style) == nil
        {
            spans.append(span(.place, at, next + 2, hints, weight: 8))
            return next + 2
        }
        // What bears a place's name in brackets behind capitals: SANTIAGO (Meridian).
        if kind == .place, found.length == 1, at > 0, bytes[Int(starts[at]) - 1] == UInt8(ascii: "("),
            next < hashes.count, !shapes[next].contains(.joined), !shapes[at].contains(.comma),
            shapes[at - 1].contains(.allCapitals), !shapes[at].contains(.allCapitals), lengths[at - 1] > 2
        {
            spans.append(span(.organisation, at, next, hints, weight: 4))
            return next
        }
        // the Spanish bank Santander
        if kind == .place, found.length == 1, next == stop, hints.contains(.calledBody),
            hints.isDisjoint(with: [.demonym, .located]), roleBeside(at - 1).contains(.namesBody)
        {
            spans.append(span(.organisation, at, next, hints, weight: 4))
            return next
        }
        if next < stop, style == .prose, !shapes[next].contains(.hyphenated) {
            if let longer = longer(kind, alias.mark, at: at, next, stop: stop, end: end, hints, style) {
                spans.append(longer)
                return Int(longer.first + longer.count)
            }
            // Ford Motor Co., Westpac Banking Corp.
            if kind == .organisation, role(next).contains(.company) {
                next += 1
            } else if kind == .organisation, role(stop - 1).contains(.company),
                (next..<stop).allSatisfy({ role($0).contains(.organisation) || role($0).contains(.common) })
            {
                next = stop
            }
        }
        let shown: NameSpan.Kind =
            switch kind {
            case .person: .person
            case .organisation: .organisation
            case .place: .place
            }
        spans.append(
            NameSpan(
                kind: shown, alias: Int32(found.alias), first: Int32(at), count: Int32(next - at),
                hints: hints))
        return next
    }

    /// Whether a country's name at the head of a sentence may as well be the word, by what follows: `Turkey with sage`,
    /// or by the word being there in lower case too.
    private func mayBeWord(_ at: Int, _ next: Int, end: Int, _ hints: NameSpan.Hints, _ style: Style) -> Bool {
        guard hints.contains(.capitalSaysNothing), role(at).contains(.common), !shapes[at].contains(.allCapitals),
            hints.isDisjoint(with: [.speaks, .owns, .located, .body]), !shapes[at].contains(.comma), next < end,
            shapes[next].contains(.joined), !shapes[next].contains(.capitalised)
        else { return false }
        return shapes[next].contains(.function) && role(next).contains(.connector) || hashes[next] == Self.with
            || hashes[next] == Self.or || alsoLowercase(at)
    }

    /// `Otley Independent School District`
    func isSchoolDistrict(_ stop: Int) -> Bool {
        stop > 1 && hashes[stop - 1] == Self.district && hashes[stop - 2] == Self.school
    }
    private static let school = Tokenizer.hash("school")
    private static let district = Tokenizer.hash("district")

    func isPlural(_ word: Int) -> Bool {
        let end = Int(starts[word]) + Int(lengths[word])
        return lengths[word] > 3 && bytes[end - 1] == UInt8(ascii: "s")
            && bytes[end - 2] != UInt8(ascii: "s")
    }
}
