import News
import Text

/// Names that begin with a known one and are somebody else's.
extension NameFinder {
    /// The longer name that a known one begins: `Boston University`, `Jordan Smith`, `Michelle Obama`.
    func longer(
        _ kind: Entity.Kind, _ mark: Gazetteer.Mark, at: Int, _ next: Int, stop: Int, end: Int,
        _ hints: NameSpan.Hints, _ style: Style
    ) -> NameSpan? {
        guard kind == .place else {
            if let person = bearer(kind, mark, at: at, next, stop: stop, end: end, hints, style) { return person }
            if kind == .person { return memorial(at, next, stop: stop, end: end, hints) }
            if kind == .organisation, stop - next <= 2, let long = gathering(at, stop, end) {
                return span(.organisation, at, long, hints, weight: 8)  // United Nations Conference on Trade
            }
            // Paramount Theater, United Nations Center for Human Rights.
            let last = role(stop - 1)
            guard kind == .organisation, last.contains(.organisation), !last.contains(.company),
                (next..<stop).allSatisfy({ title(at: $0, end: end) == 0 && known(at: $0, end: end, style) == nil })
            else { return nil }
            return span(.organisation, at, extended(stop, end), hints, weight: 8)
        }
        // The name may end before the run does: at a title, or where something known begins.
        var last = next
        while last < stop, title(at: last, end: end) == 0 || role(last).contains(.organisation) {
            if let found = known(at: last, end: end, style) {
                let other = kinds[Int(aliases[found.alias].entry)]
                if other == .organisation, last == next, !mark.contains(.demonym) {
                    // U.S. Justice Department: one name.
                    return NameSpan(
                        kind: .organisation, alias: Int32(found.alias), first: Int32(at),
                        count: Int32(last + found.length - at), hints: hints)
                }
                if other == .organisation, !mark.contains(.demonym) {
                    // U.S. Circuit Court of Appeals
                    return span(.organisation, at, last + found.length, hints, weight: 8)
                }
                if found.length > 1 || other == .person { break }
            }
            last += 1
        }
        guard last > next else { return nil }
        let tail = role(last - 1)
        if tail.contains(.organisation) || isSchoolDistrict(last) {
            var hints = hints
            if tail.contains(.company) { hints.formUnion([.shortens, .firm]) }
            return span(.organisation, at, extended(last, end), hints, weight: 8)
        }
        if last == stop, !mark.contains(.demonym), let long = gathering(at, stop, end) {
            return span(.organisation, at, long, hints, weight: 8)  // U.S. Conference of Catholic Bishops
        }
        // Finn Russell, Dane Coles; the longer ones of these are adjectives, as in `German Fischer Group`.
        if mark.contains(.demonym), role(at).contains(.given), lengths[at] <= 4, last == stop, stop == next + 1,
            role(next).contains(.surname), !role(next).contains(.common), !shapes[next].contains(.allCapitals)
        {
            return span(.person, at, stop, hints, weight: 4)
        }
        if mark.contains(.demonym) || tail.contains(.thing) { return nil }
        if tail.contains(.placeTail) { return span(.place, at, last, hints, weight: 8) }
        let common = (next..<last).contains {
            role($0).contains(.common) && !role($0).contains(.surname)
        }
        // Wigan Warriors
        if common, last == stop, last - next == 1, isPlural(next), role(next).isDisjoint(with: [.noName, .title]),
            Self.teams.contains(hashes[next])
        {
            return span(.organisation, at, last, hints, weight: 5)
        }
        if common || role(next).contains(.noName) { return nil }
        if last - next <= 2, !role(at).isDisjoint(with: [.given, .surname]),
            role(at).contains(.given) || role(last - 1).contains(.surname)
        {
            return span(.person, at, last, hints, weight: 4)
        }
        guard next - at <= 2, last - next == 1, !role(next).contains(.given) else { return nil }
        // Sydney Swans, Boston Xyzzy: a team or a firm. With a surname it may be anybody.
        return role(next).contains(.surname) && !isPlural(next)
            ? nil : span(.organisation, at, last, hints, weight: 3)
    }

    /// What teams are called behind their town, in words of every day: the list of those that are met most.
    private static let teams = Set(
        Tokenizer.hashes(
            """
            warriors rhinos sharks saints wolves dragons giants raiders broncos bulldogs hawks falcons panthers ravens
            cardinals wanderers harriers wildcats rebels crusaders chiefs kings jets bulls bucks hornets pirates vikings
            titans chargers commanders rangers tigers lions bears eagles knights devils spurs rockets stars blues reds
            royals braves angels astros brewers marlins twins phillies browns bengals dolphins patriots texans
            jaguars colts capitals penguins flyers sabres ducks islanders predators magic wizards hurricanes brumbies
            roosters rabbitohs eels storm swans demons magpies bombers stingers renegades
            """))

    /// Somebody else who bears a known name of one word as the given name: Truman Fitzgerald, Chelsea Clarke.
    private func bearer(
        _ kind: Entity.Kind, _ mark: Gazetteer.Mark, at: Int, _ next: Int, stop: Int, end: Int,
        _ hints: NameSpan.Hints, _ style: Style
    ) -> NameSpan? {
        // A surname, or a word that no list knows: Tory Lanez.
        guard next == at + 1, stop == next + 1, title(at: next, end: end) == 0,
            role(next).contains(.surname)
                || role(next).isEmpty && role(at).contains(.given) && !isPlural(next)
                    && shapes[next].isDisjoint(with: [.allCapitals, .hyphenated]),
            !role(next).contains(.common) || hints.contains(.titled) && role(at).contains(.given)
        else { return nil }
        let known = known(at: next, end: end, style).map { kinds[Int(aliases[$0.alias].entry)] }
        let isBorne =
            kind == .person
            ? mark.contains(.surname) && known == nil
            : role(at).contains(.given) && (known == nil || known == .person)
        return isBorne ? span(.person, at, stop, hints, weight: 4) : nil
    }
}
