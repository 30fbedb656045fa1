import News
import Text

/// Which of several bearers of one name a text means.
extension GroupGatherer {
    /// Among entries of one name, the one whose surroundings are named as well; else the first in the gazetteer.
    ///
    /// A person or an organisation of that name comes before places, unless `in` or `near` stands before it. A text
    /// means one place by one name: the one that it meant before, unless what lies around another follows at once
    /// (`York, Pennsylvania`).
    mutating func chosen(_ alias: Int, _ index: Int, _ gazetteer: Gazetteer) -> Int {
        if codes.isEmpty { countCodes(gazetteer) }
        let hints = spans[index].hints
        let isLocated = hints.contains(.located) && !hints.contains(.afterThe) || spans[index].kind == .single
        let beside = codeBehind(index)
        var at = alias
        var best = alias
        var bestSupport: Int32 = -1
        while at >= 0 {
            let known = facts[Int(aliases[at].entry)]
            let isPlace = known.kind == .place
            if aliases[at].mark.contains(.uncertain), isPlace, !isLocated, best >= 0, bestSupport >= 0, beside < 0 {
                at = Int(aliases[at].next)
                continue
            }
            var support: Int32 = isPlace || isLocated ? 0 : 1
            if known.kind == .organisation, hints.contains(.calledBody) { support += 8 }  // the Spanish bank Santander
            for code in gazetteer.withins[Int(known.firstWithin)..<Int(known.endWithin)] {
                support += codes[Int(code)] * 2
                if code == beside { support += Self.saidSo }
            }
            // Georgia beside Atlanta or Alabama, and beside Tbilisi.
            if known.code >= 0, !isWithin(known.code, alias, gazetteer) {
                support += codes[gazetteer.codeCount + Int(known.code)]
                if known.firstWithin < known.endWithin {
                    support += codes[gazetteer.codeCount * 2 + Int(gazetteer.withins[Int(known.firstWithin)])]
                }
            }
            if isPlace, names.mayHold(Self.key(aliases[at].entry)),
                groups.contains(where: { $0.entry == aliases[at].entry })
            {
                support += Self.meantBefore
            }
            // Chains run from the last added to the first: at equal support the first one, the most populous, holds.
            if support >= bestSupport {
                best = at
                bestSupport = support
            }
            at = Int(aliases[at].next)
        }
        return best
    }

    /// More than any number of mentions may weigh.
    private static let saidSo: Int32 = 1 << 24
    private static let meantBefore: Int32 = 1 << 20

    /// The code of the place that follows at once, -1 for none: of Texas in `Paris, Texas`.
    private func codeBehind(_ index: Int) -> Int32 {
        guard index + 1 < spans.count, spans[index + 1].alias >= 0,
            spans[index + 1].first == spans[index].first + spans[index].count,
            !spans[index + 1].hints.contains(.demonym)
        else { return -1 }
        return facts[Int(aliases[Int(spans[index + 1].alias)].entry)].code
    }

    /// Whether one of the name's bearers lies within the place of this code, as New York does within New York.
    private func isWithin(_ code: Int32, _ alias: Int, _ gazetteer: Gazetteer) -> Bool {
        var at = alias
        while at >= 0 {
            let known = facts[Int(aliases[at].entry)]
            if gazetteer.withins[Int(known.firstWithin)..<Int(known.endWithin)].contains(code) { return true }
            at = Int(aliases[at].next)
        }
        return false
    }

    /// How many spans name the place of each code; behind these how much lies within it, 2 for each span of a name that
    /// one place bears, 1 of one that several bear; behind these 2 for each span of a region in it that has a code.
    private mutating func countCodes(_ gazetteer: Gazetteer) {
        codes.append(contentsOf: repeatElement(0, count: gazetteer.codeCount * 3))
        for span in spans where span.alias >= 0 {
            let code = Int(facts[Int(aliases[Int(span.alias)].entry)].code)
            if code >= 0 { codes[code] += 1 }
            guard span.kind != .single else { continue }
            var at = Int(span.alias)
            let weight: Int32 = aliases[at].next < 0 ? 2 : 1
            while at >= 0 {
                let known = facts[Int(aliases[at].entry)]
                if known.kind == .place {
                    if weight == 2, known.code >= 0 {
                        codes[gazetteer.codeCount + Int(known.code)] += weight
                        if known.firstWithin < known.endWithin {
                            codes[gazetteer.codeCount * 2 + Int(gazetteer.withins[Int(known.firstWithin)])] += weight
                        }
                    }
                    for code in gazetteer.withins[Int(known.firstWithin)..<Int(known.endWithin)] {
                        codes[gazetteer.codeCount + Int(code)] += weight
                    }
                }
                at = Int(aliases[at].next)
            }
        }
    }
}
