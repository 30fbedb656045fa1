import News
import Text

extension GroupGatherer {
    /// A name that is also a word or a surname: the place, if the text names it elsewhere and nobody bears the name, or
    /// if it stands beside another place (`in Macon and Savannah`); a country's name that may be the word alone
    /// (`Turkey with sage`) also where the text names another country.
    mutating func joinsPlace(_ index: Int, _ gazetteer: Gazetteer) -> Bool {
        let hash = hashes[Int(spans[index].first)]
        var alias = Int(spans[index].alias)
        while alias >= 0 {
            let entry = aliases[alias].entry
            if names.mayHold(Self.key(entry)), let at = groups.firstIndex(where: { $0.entry == entry }),
                !groups.contains(where: { $0.kind == .person && $0.short == hash })
            {
                join(at, index, worth(spans[index]))
                return true
            }
            alias = Int(aliases[alias].next)
        }
        let known = facts[Int(aliases[Int(spans[index].alias)].entry)]
        guard known.kind == .place, !(shorts.mayHold(hash) && groups.contains { $0.short == hash }) else {
            return false
        }
        let isMeant =
            spans[index].hints.contains(.wordOrCountry)
            ? groups.contains(where: { isCountry($0) || $0.entry >= 0 && isInside($0, known.code, gazetteer) })
            : isBesidePlace(index)
        if isMeant { addKnown(index, spans[index], gazetteer) }
        return isMeant
    }

    /// `in Macon and Savannah`
    private func isBesidePlace(_ index: Int) -> Bool {
        guard index > 0, spans[index].hints.contains(.coordinate), !spans[index].hints.contains(.capitalSaysNothing)
        else { return false }
        let before = spans[index - 1]
        guard !before.hints.isDisjoint(with: [.located, .coordinate]) else { return false }
        if before.alias < 0 { return before.kind == .place }
        let entry = aliases[Int(before.alias)].entry
        return facts[Int(entry)].kind == .place && !before.hints.contains(.demonym)
            && (before.kind != .single || names.mayHold(Self.key(entry)) && groups.contains { $0.entry == entry })
    }

    private func isCountry(_ group: EntityGroup) -> Bool {
        guard group.entry >= 0 else { return false }
        let known = facts[Int(group.entry)]
        return known.kind == .place && known.code >= 0 && known.firstWithin == known.endWithin
    }

    private func isInside(_ group: EntityGroup, _ code: Int32, _ gazetteer: Gazetteer) -> Bool {
        let known = facts[Int(group.entry)]
        return known.kind == .place && gazetteer.withins[Int(known.firstWithin)..<Int(known.endWithin)].contains(code)
    }

    /// One capitalised word: joins what it can be short for, or stands for itself where the context says what it is.
    mutating func addSingle(_ index: Int, _ span: NameSpan) {
        let hash = hashes[Int(span.first)]
        let score = worth(span)
        let hints = span.hints
        if shorts.mayHold(hash) {
            var best: Int?
            for at in groups.indices
            where groups[at].short == hash || (groups[at].given == hash && groups[at].given != 0)
                || groups[at].middle == hash
            {
                if groups[at].kind == .place { continue }
                // The mayor of Totnes is not that of Totnes Town Council.
                if groups[at].kind == .organisation, hints.contains(.surelyLocated),
                    hints.isDisjoint(with: [.invested, .afterThe]),
                    spans[Int(groups[at].firstSpan)].hints.isDisjoint(with: .firm)
                {
                    continue
                }
                if groups[at].kind == .organisation, groups[at].short == hash, !hints.contains(.acronym) {
                    continue
                }
                // People first; of several bearers the one named last before it.
                if let old = best, groups[old].kind != groups[at].kind {
                    if groups[at].kind == .person { best = at }
                    continue
                }
                if let old = best, groups[at].first > span.first || groups[at].first < groups[old].first {
                    continue
                }
                best = at
            }
            if let best { return join(best, index, score) }
        }
        if names.mayHold(hash),
            let same = groups.firstIndex(where: { $0.words == hash && $0.entry < 0 })
        {
            return join(same, index, score)
        }
        if !hints.contains(.titled), isStorm(hash) { return }
        guard let kind = kind(ofSingle: hash, hints, span) ?? kind(beside: index) else { return }
        begin(index, span, score, kind: kind, entry: -1, words: hash, short: hash, given: 0)
    }

    /// The kind of the name before it: `to Gondar and Axum`.
    private func kind(beside index: Int) -> Entity.Kind? {
        guard index > 0, spans[index].hints.contains(.coordinate),
            spans[index].hints.isDisjoint(with: [.everyday, .capitalSaysNothing, .acronym])
        else { return nil }
        let before = spans[index - 1]
        if before.alias >= 0, before.kind != .single {
            return before.hints.contains(.demonym) ? nil : facts[Int(aliases[Int(before.alias)].entry)].kind
        }
        switch before.kind {
        case .person: return nil
        case .organisation: return .organisation
        case .place: return .place
        case .single:
            let hash = hashes[Int(before.first)]
            return groups.first { $0.words == hash && $0.entry < 0 }.map(\.kind).flatMap { $0 == .person ? nil : $0 }
        }
    }

    /// What a word that is short for nothing else names, if anything.
    private func kind(ofSingle hash: UInt64, _ hints: NameSpan.Hints, _ span: NameSpan) -> Entity
        .Kind?
    {
        if hints.contains(.everyday), hints.contains(.capitalSaysNothing) || !hints.contains(.titled) {
            // the Unite union
            return hints.contains([.body, .afterThe]) && !hints.contains(.capitalSaysNothing) ? .organisation : nil
        }
        if hints.contains(.ware) { return nil }  // Savoy cabbage
        if hints.contains(.capitalSaysNothing), hints.isDisjoint(with: [.titled, .acronym]) {
            // Wilko, the homeware chain, is to shut.
            return hints.contains(.calledBody) ? .organisation : nil
        }
        if hints.contains(.acronym) {
            if spans.contains(where: {
                $0.hints.contains(.shortForNoName) && $0.kind == .single && hashes[Int($0.first)] == hash
            }) {
                return nil
            }
            let isLong = letters(of: span) >= 3
            guard isLong || !hints.isDisjoint(with: [.afterThe, .speaks]) || isRepeated(hash) else {
                return nil
            }
            return .organisation
        }
        if hints.contains(.calledBody), !hints.contains(.titled) { return .organisation }
        if !hints.isDisjoint(with: [.speaks, .titled]) { return .person }
        // according to Opsivar, a spokesman said
        if hints.contains(.calledPerson), !hints.contains(.toward) { return .person }
        if hints.contains(.surelyLocated) { return .place }
        if hints.contains(.body) { return .organisation }
        if hints.contains([.afterThe, .plural]) { return .organisation }
        if !hints.isDisjoint(with: [.surname, .given]) { return hints.contains(.afterThe) ? nil : .person }
        if !hints.isDisjoint(with: [.located, .toward]), !hints.contains(.afterThe) { return .place }
        return isRepeated(hash) ? .organisation : nil
    }

    /// `Storm Agnes` before it, and later `Agnes`.
    private func isStorm(_ hash: UInt64) -> Bool {
        hasStorms && spans.contains { $0.hints.contains(.storm) && hashes[Int($0.first)] == hash }
    }

    private func letters(of span: NameSpan) -> Int { Int(lengths[Int(span.first)]) }

    /// Whether the word stands alone with a capital that says something at least twice.
    private func isRepeated(_ hash: UInt64) -> Bool {
        var times = 0
        for span in spans
        where span.kind == .single && hashes[Int(span.first)] == hash
            && !span.hints.contains(.capitalSaysNothing)
        {
            times += 1
            if times == 2 { return true }
        }
        return false
    }
}
