import News
import Text

/// The ends of organisations' names that reach past a run of capitals, or begin before it seems to.
extension NameFinder {
    /// Carries an organisation's name on over `of` and `for`: `Ministry of Foreign Affairs`.
    func extended(_ stop: Int, _ end: Int) -> Int {
        var stop = stop
        if role(stop - 1).contains(.company) { return stop }  // Inc. of Cambridge
        for _ in 0..<2 {
            var at = stop
            while at < end, at < stop + 2, continues(at), roleBeside(at).contains(.connector),
                !shapes[at].contains(.capitalised)
            {
                at += 1
            }
            guard at > stop, at < end, continues(at), isCapital(at), !isDay(at),
                hashes[stop] == Self.of || hashes[stop] == Self.forWord || hashes[stop] == Self.on
            else { break }
            while at < end, continues(at), isCapital(at) { at += 1 }
            stop = at
            // Ministry of Trade and Industry, but not Ministry of Defence and Bank of Japan.
            if at + 1 < end, hashes[at] == Self.and, continues(at), continues(at + 1), isCapital(at + 1),
                role(at + 1).contains(.common), !role(at + 1).contains(.organisation), title(at: at + 1, end: end) == 0
            {
                at += 2
                while at < end, continues(at), isCapital(at), role(at).contains(.common) { at += 1 }
                stop = at
            }
        }
        return stop
    }

    private static let national = Tokenizer.hash("national")

    /// A day of the week, a month or another word with a capital that is no name: `Cabinet on Monday`.
    private func isDay(_ word: Int) -> Bool {
        role(word).contains(.noName) && role(word).isDisjoint(with: [.compass, .organisation])
            && !role(word).contains(.common)
    }

    /// The end of a firm's name that lists its founders: `Goldman, Sachs & Co.`, `Donaldson, Lufkin & Jenrette`.
    func firm(_ from: Int, end: Int, _ style: Style) -> Int? {
        var at = from
        var commas = 0
        while at < end, commas < 6 {
            let group = at
            while at < end, at < group + 5, at == group || continues(at) && !shapes[at - 1].contains(.comma),
                shapes[at].isDisjoint(with: [.sentenceStart, .number]) || at == from, isCapital(at),
                !(at > group && follows(ampersandBefore: at))
            {
                at += 1
            }
            guard at > group, at - group <= 4 else { return nil }
            if commas > 0, role(at - 1).contains(.company) {
                // Kleinwort, Benson Ltd; but not `in Ohio, Acme Corp.`
                return (from..<group).allSatisfy({ role($0).contains(.surname) })
                    || commas > 1 && known(at: group, end: end, style) == nil ? at : nil
            }
            guard at < end, at - group <= 2, role(group).isDisjoint(with: [.title, .noName]) else { return nil }
            if commas > 0, follows(ampersandBefore: at) {
                at += 1
                while at < end, continues(at), role(at).contains(.company) { at += 1 }
                return at
            }
            if commas > 0, hashes[at] == Self.and {
                at += 1
                while at < end, continues(at), isCapital(at) { at += 1 }
                return role(at - 1).contains(.company) ? at : nil
            }
            guard shapes[at - 1].contains(.comma), isCapital(at), !shapes[at].contains(.sentenceStart) else {
                return nil
            }
            commas += 1
        }
        return nil
    }

    /// The end of a name of everyday words before `and`: `Securities and Exchange Commission`, `Coffee, Sugar and Cocoa
    /// Exchange`; nil where none begins at `from`.
    func compound(_ from: Int, end: Int) -> Int? {
        var at = from
        var links = 0
        var long: Int?
        while at < end, links < 4 {
            // One group of capitalised everyday words.
            let group = at
            while at < end, at < group + 8, at == group || continues(at), isCapital(at), !shapes[at].contains(.number),
                !(at > group && shapes[at - 1].contains(.comma))
            {
                at += 1
            }
            guard at > group else { return long }
            let tail = role(at - 1)
            if links > 0, tail.contains(.organisation) {
                guard (group..<at).allSatisfy({ role($0).contains(.common) || role($0).contains(.organisation) })
                else { return long }
                long = extended(at, end)
                // Coffee, Sugar and Cocoa Exchange
                guard shapes[group - 1].contains(.comma), at + 1 < end, hashes[at] == Self.and, continues(at),
                    continues(at + 1), isCapital(at + 1)
                else { return long }
                at += 1
                links += 1
                continue
            }
            guard at - group <= 2, at < end,
                (group..<at).allSatisfy({
                    role($0).contains(.common) && role($0).isDisjoint(with: [.organisation, .title, .given])
                        && (!role($0).contains(.noName) || hashes[$0] == Self.national)
                })
            else { return long }
            if hashes[at] == Self.and, continues(at), at + 1 < end, continues(at + 1) {
                at += 1
            } else if !(shapes[at - 1].contains(.comma) && shapes[at].contains(.capitalised)) {
                return long
            }
            links += 1
        }
        return long
    }

    /// The end of `and Co Ltd` behind a run of capitals: `S.G. Varley and Co`.
    func withCompany(_ stop: Int, end: Int) -> Int? {
        guard stop + 1 < end, hashes[stop] == Self.and, continues(stop), continues(stop + 1),
            role(stop + 1).contains(.company), isCapital(stop + 1)
        else { return nil }
        var at = stop + 2
        while at < end, continues(at), role(at).contains(.company) { at += 1 }
        return at
    }

    /// The end of a name like `Conference of Catholic Bishops`, `Doctors Without Borders`, `Citizens Against Government
    /// Waste`, whose run of capitals `from` to `stop` ends in a word for people who have come together.
    func gathering(_ from: Int, _ stop: Int, _ end: Int) -> Int? {
        guard role(stop - 1).contains(.gathers), stop < end, !shapes[from].contains(.sentenceStart) || stop - from > 1,
            !shapes[stop].contains(.capitalised), continues(stop),
            hashes[stop] == Self.of || hashes[stop] == Self.forWord || hashes[stop] == Self.on
        else { return nil }
        var at = stop + 1
        while at < end, at < stop + 3, continues(at), !isCapital(at), shapes[at].contains(.function) { at += 1 }
        guard at < end, continues(at), isCapital(at), title(at: at, end: end) == 0,
            !role(at).contains(.given)
                || at + 1 < end && continues(at + 1) && isCapital(at + 1)
                    && !role(at + 1).isDisjoint(with: [.organisation, .placeTail]),
            !role(at).contains(.noName) || at + 1 < end && continues(at + 1) && isCapital(at + 1)
        else { return nil }
        let long = extended(stop, end)
        return long > stop ? long : nil
    }

    /// A little word that begins a firm's name: `First Boston Corp`, `All Nippon Airways`.
    func beginsFirm(_ word: Int, _ stop: Int) -> Bool {
        word + 2 < stop && !shapes[word].contains(.sentenceStart) && !role(word).contains(.the)
            && role(stop - 1).contains(.organisation) && lengths[word] > 2
            && (role(stop - 1).contains(.company) || role(word + 1).isDisjoint(with: [.given, .title]))
    }

    /// A known place behind a capitalised point of the compass, its length with that.
    func pastCompass(_ word: Int, stop: Int, end: Int, _ style: Style) -> (alias: Int, length: Int)? {
        guard role(word).contains(.compass), word + 1 < stop, known(at: word, end: end, style) == nil,
            !shapes[word].contains(.comma),
            let found = known(at: word + 1, end: end, style), kinds[Int(aliases[found.alias].entry)] == .place,
            word + 1 + found.length == stop, aliases[found.alias].mark.isDisjoint(with: [.demonym, .uncertain])
        else { return nil }
        return (found.alias, found.length + 1)
    }

    /// `General Agreement on Tariffs and Trade`: no officer.
    func isGeneralBody(_ word: Int, _ stop: Int) -> Bool {
        word + 1 < stop && hashes[word] == Self.general && role(word + 1).contains(.common)
            && role(word + 1).isDisjoint(with: [.surname, .given, .title])
    }
    private static let general = Tokenizer.hash("general")
}
