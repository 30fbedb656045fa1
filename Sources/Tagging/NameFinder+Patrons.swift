import News
import Text

/// Names that other names stand in: of saints and patrons, of two counties, of storms and ships.
extension NameFinder {
    /// Reads what a known or an everyday word at `at` is only part of; where to go on, nil if it is part of nothing.
    /// - Parameter run: where the run of capitals begins that `stop` ends.
    @inline(never)
    func larger(
        _ at: Int, run: Int, stop: Int, end: Int, _ style: Style, _ spans: inout [NameSpan]
    ) -> Int? {
        if let long = endowed(at, run: run, stop: stop, end: end, style)
            ?? bothPlaces(at, stop: stop, end: end, style) ?? royal(at, stop: stop, end: end, style)
        {
            spans.append(long)
            return Int(long.first + long.count)
        }
        guard at + 1 < stop else { return nil }
        if role(at).contains(.thing), let after = borne(at, stop: stop, end: end) {
            // Storm Agnes is nobody, nor is Agnes later.
            spans.append(span(.single, after - 1, after, [.storm, .everyday, .capitalSaysNothing]))
            return after
        }
        // Brewer Adnams, Chipmaker Teralux
        let isTrade =
            shapes[at].contains(.sentenceStart) && style == .prose && role(at).contains(.namesBody)
            && role(at).isDisjoint(with: [.given, .organisation, .placeTail, .thing])
            && role(at + 1).isDisjoint(with: [.organisation, .placeTail, .thing, .common])
        return isTrade ? at + 1 : nil
    }

    /// `King's College London`, `St Mary's Church`, `Guy's Hospital`: what is called after a patron, who stands before it
    /// in the possessive. Elsewhere what follows a possessive is a name of its own (`Britain's Cabinet Office`).
    /// - Parameter run: where the run of capitals begins that `stop` ends.
    private func endowed(_ at: Int, run: Int, stop: Int, end: Int, _ style: Style) -> NameSpan? {
        guard stop < end, stop - at <= 2, shapes[stop - 1].contains(.possessive),
            shapes[stop].contains([.joined, .capitalised]), !shapes[stop].contains(.sentenceStart),
            at == run || shapes[at - 1].contains(.function), !shapes[at].contains(.allCapitals)
        else { return nil }
        let patron = role(at)
        let isSaint = stop - at == 2
        if isSaint {
            guard isSaintly(at) else { return nil }
        } else {
            guard !patron.isDisjoint(with: [.given, .common, .title]),
                patron.isDisjoint(with: [.noName, .organisation, .placeTail]) || Self.people.contains(hashes[at]),
                !patron.contains(.surname) || !patron.isDisjoint(with: [.given, .title]),
                !patron.isDisjoint(with: [.given, .title]) || !shapes[at].contains(.sentenceStart),
                !role(stop).contains(.given), known(at: at, end: end, style) == nil,
                at == 0 || !shapes[at].contains(.joined) || !Self.owners.contains(hashes[at - 1])
            else { return nil }
        }
        // The last word in the run behind that such a name ends with.
        var last: Int?
        var word = stop
        while word < end, word < stop + 5, word == stop || continues(word), isCapital(word) {
            if !role(word).isDisjoint(with: [.endowed, .placeTail, .organisation]) { last = word }
            word += 1
        }
        guard let last else { return nil }
        let tail = role(last)
        if !isSaint, !tail.contains(.endowed), !patron.isDisjoint(with: [.given, .title]),
            !tail.contains(.placeTail) || patron.contains(.given)
        {
            return nil  // the Governor's Office, Emma's Bank, Cameron's Downing Street
        }
        var long = last + 1
        if tail.contains(.endowed), !shapes[last].contains(.comma), long < end, continues(long),
            let place = known(at: long, end: end, style), kinds[Int(aliases[place.alias].entry)] == .place
        {
            long += place.length
        }
        let hints = hints(at, long, style)
        guard tail.isDisjoint(with: [.endowed, .organisation]) else {
            return span(.organisation, at, long == last + 1 ? extended(long, end) : long, hints, weight: 10)
        }
        return span(.place, at, long, hints, weight: 10)
    }

    /// Before a patron these say that it is none: `Her Majesty's Prison Service`, `Mr Brown's Bank`.
    private static let owners = Tokenizer.hashes("her his their our my your mr mrs ms dr miss sir")

    private static let people = Tokenizer.hashes("women men children girls boys people workers students teachers")

    /// What bears somebody's known name: `Indira Gandhi Medical College`, `Kennedy Airport`.
    func memorial(_ at: Int, _ next: Int, stop: Int, end: Int, _ hints: NameSpan.Hints) -> NameSpan? {
        let tail = role(stop - 1)
        guard !tail.isDisjoint(with: [.endowed, .placeTail]), stop - next <= 3, !shapes[stop - 1].contains(.possessive),
            tail.isDisjoint(with: .surname) || next - at > 1,
            (next..<stop).allSatisfy({
                (role($0).contains(.common) || role($0).contains(.organisation)) && role($0).isDisjoint(with: .title)
            })
        else { return nil }
        return tail.contains(.endowed)
            ? span(.organisation, at, extended(stop, end), hints, weight: 8) : span(.place, at, stop, hints, weight: 8)
    }

    /// `King Edward VI School`
    private func royal(_ at: Int, stop: Int, end: Int, _ style: Style) -> NameSpan? {
        guard at + 2 < stop, role(stop - 1).contains(.endowed), role(at).contains(.title),
            Self.royals.contains(hashes[at]), !shapes[at..<stop - 1].contains(where: { $0.contains(.comma) }),
            known(at: at, end: end, style) == nil
        else { return nil }
        return span(.organisation, at, extended(stop, end), hints(at, stop, style), weight: 8)
    }
    private static let royals = Tokenizer.hashes(
        "king queen prince princess lord lady bishop cardinal sir dame duke captain")

    /// `St`, `Saint` and not the abbreviation of Street.
    func isSaintly(_ word: Int) -> Bool {
        role(word).contains(.placeHead) && (hashes[word] == Self.st || hashes[word] == Self.saint)
    }
    private static let st = Tokenizer.hash("st")
    private static let saint = Tokenizer.hash("saint")

    /// `Devon and Cornwall Police`
    private func bothPlaces(_ at: Int, stop: Int, end: Int, _ style: Style) -> NameSpan? {
        guard stop + 2 < end, hashes[stop] == Self.and, continues(stop), continues(stop + 1), isCapital(stop + 1),
            let first = known(at: at, end: end, style), at + first.length == stop,
            kinds[Int(aliases[first.alias].entry)] == .place, !aliases[first.alias].mark.contains(.demonym)
        else { return nil }
        var last = stop + 2
        if !role(last).contains(.spansPlaces), last + 1 < end, continues(last), isCapital(last) { last += 1 }
        guard role(last).contains(.spansPlaces), continues(last), isCapital(last) else { return nil }
        return span(.organisation, at, last + 1, hints(at, last + 1, style), weight: 10)
    }

    /// The end of what bears a name that is nobody's: 2 words of a storm's, the whole run of a ship's (`HMS Ajax`).
    /// Asked only of a word that ends the name of a thing and has another capital behind it.
    private func borne(_ at: Int, stop: Int, end: Int) -> Int? {
        guard lengths[at] <= Self.longestBearer else { return nil }
        if Self.ships.contains(hashes[at]) { return shapes[at].contains(.allCapitals) ? extended(stop, end) : nil }
        return Self.storms.contains(hashes[at]) ? at + 2 : nil
    }

    private static let longestBearer = 9
    private static let storms = ["storm", "hurricane", "typhoon", "cyclone"].map(Tokenizer.hash)
    private static let ships = ["hms", "uss", "mv", "rms", "rrs", "hmas"].map(Tokenizer.hash)

    /// `Natural England`, `Cricket Australia`: words with a capital before the name of a country or a region.
    func bodyOfCountry(_ from: Int, _ stop: Int, end: Int, _ hints: NameSpan.Hints, _ style: Style) -> Bool {
        guard style == .prose, (2...4).contains(stop - from), !role(stop - 2).contains(.thing),
            let place = known(at: stop - 1, end: end, style), place.length == 1, isRegion(place.alias),
            aliases[place.alias].mark.isDisjoint(with: [.demonym, .uncertain, .capitals]),
            !(stop < end && continues(stop) && isCapital(stop)), !shapes[stop - 1].contains(.hyphenated),
            !shapes[from].contains(.sentenceStart) || hints.contains(.speaks)
                || stop - from > 2 && role(stop - 2).contains(.organisation),
            shapes[from..<stop - 1].allSatisfy({
                $0.isDisjoint(with: [.comma, .quoted, .allCapitals, .possessive, .hyphenated])
            }),
            !Self.partsOfPlaces.contains(hashes[from])
        else { return false }
        return (from..<stop - 1).allSatisfy {
            role($0).contains(.common) && role($0).isDisjoint(with: [.given, .surname, .title, .placeHead])
                && (role($0).isDisjoint(with: [.noName]) || $0 > from && role($0).contains(.compass))
        }
    }

    /// A country, or a region that has a code.
    private func isRegion(_ alias: Int) -> Bool {
        let known = facts[Int(aliases[alias].entry)]
        return known.kind == .place && known.code >= 0
    }

    /// The words behind a hyphen of `Hay-on-Wye`.
    func isOnWater(_ word: Int, end: Int) -> Bool {
        shapes[word].contains(.hyphenated) && word + 1 < end && shapes[word + 1].contains([.hyphenated, .capitalised])
            && (hashes[word] == Self.on || hashes[word] == Self.upon) && shapes[word - 1].contains(.capitalised)
    }
    private static let upon = Tokenizer.hash("upon")

    /// What stands before a place's name and says which part or time of it is meant.
    private static let partsOfPlaces = Set(
        Tokenizer.hashes(
            """
            greater great central inner outer upper lower mid downtown midtown uptown suburban metropolitan rural urban old
            new modern ancient imperial soviet colonial mainland little big continental tropical revolutionary occupied
            communist nationalist medieval fascist republican royal free united southern northern eastern western
            """))

    /// Whether a capital stands inside the word: `ScotRail`, `TfL`, but not `McLaren` or `DeSantis`.
    func hasInnerCapital(_ word: Int) -> Bool {
        let start = Int(starts[word])
        let end = start + Int(lengths[word])
        var at = start + 1
        while at < end, bytes[at] &- 0x41 > 0x5A - 0x41 { at += 1 }
        guard at < end, bytes[at - 1] >= 0x61, bytes[at - 1] <= 0x7A else { return false }
        // No part of an address, nor of a code: ThePointsGuy.com, Pzk2KkXcro
        if start > 0, bytes[start - 1] == UInt8(ascii: "/") || bytes[start - 1] == UInt8(ascii: ".") { return false }
        if end < bytes.count, bytes[end] == UInt8(ascii: "@") { return false }
        if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1] > 0x20 { return false }
        if (start..<end).contains(where: { bytes[$0] <= 0x39 }) { return false }
        guard at - start <= 4 else { return true }
        return !Self.prefixes.contains((start..<at).reduce(0) { $0 << 8 | UInt32(bytes[$1] | 0x20) })
    }

    /// `Mc`, `Mac` … as numbers of their letters.
    private static let prefixes: [UInt32] = [
        "mc", "mac", "de", "di", "du", "da", "la", "le", "lo", "van", "von", "fitz", "al", "el", "ap", "st", "des",
        "del",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

    static let plc = Tokenizer.hash("plc")
}
