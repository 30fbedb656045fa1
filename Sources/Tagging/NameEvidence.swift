import News
import Text

/// What speaks for each kind of name in a run of two or more words that nobody knows, in points.
///
/// The points are set by hand: a company form or a title decides, a word list or a preposition inclines.
struct NameEvidence {
    var person = 4
    var organisation = 0
    var place = 0
    /// For its being no name that is wanted: a work, an event, a heading.
    var nothing = 3

    /// The kind that most speaks for, if more speaks for it than for none.
    var kind: NameSpan.Kind? {
        let best = max(person, organisation, place)
        if best <= nothing { return nil }
        return best == organisation ? .organisation : best == person ? .person : .place
    }
}

extension NameFinder {
    func evidence(
        _ from: Int, _ stop: Int, end: Int, _ hints: NameSpan.Hints, _ style: Style
    ) -> NameEvidence {
        var found = NameEvidence()
        let count = stop - from
        let head = role(from)
        let tail = role(stop - 1)
        if count >= 4 { found.person -= 4 }
        if head.contains(.given) {
            found.person += !head.contains(.common) ? 6 : shapes[from].contains(.sentenceStart) ? 2 : 4
        }
        if isInitial(from) { found.person += count >= 3 && self.role(from + 1).contains(.given) ? 8 : 4 }
        if count >= 3, isInitial(from + 1) { found.person += 6 }
        if tail.contains(.surname) {
            found.person += tail.contains(.common) ? 2 : 4
        } else if hasSurnameEnding(stop - 1) {
            found.person += 3
        }
        if tail.contains(.given) { found.person += 1 }
        if tail.contains(.suffix) { found.person += 6 }
        for word in from..<stop {
            let role = self.role(word)
            if !shapes[word].contains(.capitalised) {
                if role.contains(.particle) { found.person += 3 }
                continue
            }
            let isTail = word == stop - 1
            if role.contains(.company) {
                found.organisation += isTail ? 14 : 6
            } else if isTail, word > from, isSchoolDistrict(stop) {
                found.organisation += 11
            } else if role.contains(.organisation) {
                found.organisation += isTail ? 11 : tail.contains(.common) ? 3 : 5
            } else if isTail, role.contains(.placeTail) {
                // Clifton Street is nobody.
                found.place += role.contains(.street) ? 16 : 8
            } else if isTail, role.contains(.thing) {
                // Zoe Ball
                found.nothing += count == 2 && head.contains(.given) && !head.contains(.common) ? 2 : 10
            } else if role.contains(.common), role.isDisjoint(with: [.given, .surname]) {
                found.person -= isTail && (head.contains(.given) || isInitial(from)) ? 2 : 4
                found.nothing += 2
                found.organisation += 1
            } else if shapes[word].contains(.allCapitals), lengths[word] > 1,
                !shapes[word].contains(.abbreviation)
            {
                found.organisation += 3
                found.person -= 3
            }
        }
        if head.contains(.placeHead) {
            found.place += 6
            if count == 2, isSaintly(from) { found.person -= 8 }
        }
        // Hambrecht & Quist
        if (from + 1..<stop).contains(where: { follows(ampersandBefore: $0) }) { found.organisation += 12 }
        surroundings(from, stop, end: end, hints, style, &found)
        return found
    }

    private func surroundings(
        _ from: Int, _ stop: Int, end: Int, _ hints: NameSpan.Hints, _ style: Style,
        _ found: inout NameEvidence
    ) {
        if hints.contains(.titled) { found.person += 10 }
        if hints.contains(.speaks) {
            found.person += 4
            found.organisation += 2
        }
        if hints.contains(.calledPerson) { found.person += 6 }
        if hints.contains(.calledBody) {
            found.organisation += 8
            found.person -= 2
        }
        if hints.contains(.body) {
            found.organisation += 5
            found.person -= 2
        }
        if hints.contains(.afterThe) {
            found.person -= 6
            found.organisation += 4
        }
        if hints.contains(.namedPlace) { found.place += 8 }
        if hints.contains(.located) {
            found.place += hints.contains(.surelyLocated) ? 5 : 2
            found.person -= hints.contains(.surelyLocated) ? 2 : 0
        }
        if stop < end, shapes[stop - 1].contains(.comma) {
            if shapes[stop].contains(.number), lengths[stop] <= 2 { found.person += 8 }  // , 42,
            if hashes[stop] == Self.who { found.person += 6 }
            if shapes[stop].contains(.capitalised), isKnownPlace(stop, end: end, style) {
                found.place += hints.contains(.located) ? 6 : 2
            }
        }
        // A work's title stands in quotation marks alone.
        if shapes[from].contains(.quoted), from == 0 || !shapes[from - 1].contains(.quoted),
            stop == hashes.count || !shapes[stop].contains(.quoted)
        {
            found.nothing += 6
        }
    }
    private static let who = Tokenizer.hash("who")

    /// `J.`, `J`, `J.P.`
    private func isInitial(_ word: Int) -> Bool {
        lengths[word] == 1
            || shapes[word].contains([.abbreviation, .capitalised]) && lengths[word] <= 4
                && (lengths[word] <= 2 || shapes[word].contains(.allCapitals))
    }

    /// -ovic, -enko, -sson, Mc-: surnames that no list holds.
    private func hasSurnameEnding(_ word: Int) -> Bool {
        let length = Int(lengths[word])
        guard length >= 5 else { return false }
        let start = Int(starts[word])
        if bytes[start] == UInt8(ascii: "M"), bytes[start + 1] == UInt8(ascii: "c") { return true }
        if bytes[start] == UInt8(ascii: "O"), bytes[start + 1] == UInt8(ascii: "'") { return true }
        var letters: UInt64 = 0
        for at in start + length - 5..<start + length {
            letters = letters << 8 | UInt64(bytes[at] | 0x20)
        }
        return Self.surnameEndings.contains { letters & $0.mask == $0.letters }
    }

    private struct Ending {
        var letters: UInt64
        var mask: UInt64

        init(_ text: StaticString) {
            letters = text.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
            mask = 1 << (8 * UInt64(text.utf8CodeUnitCount)) - 1
        }
    }
    private static let surnameEndings: [Ending] = [
        Ending("vic"), Ending("sky"), Ending("ski"), Ending("skaya"), Ending("enko"), Ending("chuk"),
        Ending("shvil"),
        Ending("dze"), Ending("oglu"), Ending("poulo"), Ending("sson"), Ending("ssen"), Ending("berg"),
        Ending("stein"), Ending("witz"), Ending("sen"), Ending("ov"), Ending("ev"), Ending("yev"),
        Ending("ova"),
        Ending("eva"), Ending("elli"), Ending("etti"), Ending("ini"), Ending("ez"), Ending("mann"),
        Ending("aite"),
        Ending("sson"), Ending("vich"), Ending("yan"), Ending("zadeh"), Ending("escu"), Ending("uddin"),
    ]
}
