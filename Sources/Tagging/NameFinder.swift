import News
import Text

/// Finds the stretches of words that may be names: known ones by the gazetteer's trie, others by their capitals.
struct NameFinder {
    let hashes: UnsafeBufferPointer<UInt64>
    let shapes: UnsafeBufferPointer<WordShape>
    let starts: UnsafeBufferPointer<UInt32>
    let lengths: UnsafeBufferPointer<UInt16>
    let bytes: UnsafeBufferPointer<UInt8>
    let roles: RoleTable.View
    let titles: TokenTrie.View
    let known: TokenTrie.View
    let aliases: UnsafeBufferPointer<Gazetteer.Alias>
    let kinds: UnsafeBufferPointer<Entity.Kind>
    let facts: UnsafeBufferPointer<Gazetteer.Facts>
    /// What the tables have said of each word.
    let memory: UnsafeMutablePointer<WordMemory>
    /// Words also written without a capital in this text, as a filter of 4096 bits; one word more says whether it has
    /// been filled, which few texts ask for.
    let lowercase: UnsafeMutablePointer<UInt64>
    /// `NameWords.beside`.
    let beside: UnsafePointer<UInt64>
    /// The headline's first word behind a desk's mark (`CORRECTED-Talks stall`), else 0.
    let opening: Int

    static func find(
        in document: Document, _ gazetteer: Gazetteer, _ words: NameWords,
        _ scratch: inout Tagger.Scratch
    ) {
        var spans: [NameSpan] = []
        swap(&spans, &scratch.spans)
        spans.removeAll(keepingCapacity: true)
        if scratch.memory.count < document.count {
            scratch.memory = Array(repeating: WordMemory(), count: document.count + document.count / 2)
            scratch.candidates = Array(repeating: 0, count: scratch.memory.count * 2)
        }
        if scratch.lowercase.isEmpty { scratch.lowercase = Array(repeating: 0, count: 65) }
        scratch.lowercase[64] = 0
        document.hashes.withUnsafeBufferPointer { hashes in
            document.shapes.withUnsafeBufferPointer { shapes in
                document.starts.withUnsafeBufferPointer { starts in
                    document.lengths.withUnsafeBufferPointer { lengths in
                        document.bytes.withUnsafeBufferPointer { bytes in
                            scratch.lowercase.withUnsafeMutableBufferPointer { lowercase in
                                scratch.memory.withUnsafeMutableBufferPointer { memory in
                                    scratch.candidates.withUnsafeMutableBufferPointer { candidates in
                                        gazetteer.withViews { known, aliases, kinds, facts in
                                            words.withViews { roles, titles, beside in
                                                guard let memory = memory.baseAddress,
                                                    let lowercase = lowercase.baseAddress
                                                else { return }
                                                memory.update(repeating: WordMemory(), count: hashes.count)
                                                let finder = NameFinder(
                                                    hashes: hashes, shapes: shapes, starts: starts, lengths: lengths,
                                                    bytes: bytes, roles: roles, titles: titles, known: known,
                                                    aliases: aliases, kinds: kinds, facts: facts, memory: memory,
                                                    lowercase: lowercase, beside: beside,
                                                    opening: Self.opening(hashes, shapes))
                                                let found = finder.gather(candidates)
                                                finder.run(
                                                    document.lines, UnsafeBufferPointer(rebasing: candidates[..<found]),
                                                    &spans)
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        scratch.spans = spans
    }

    /// Mentions looked at in one article, the first so many: some 100 KB of copy. What is asked of each is asked against
    /// all the others, so that a megabyte of nothing but names would stop the desk for minutes.
    static let mentionsWanted = 2_048
    /// Titles that may follow one another before a name.
    private static let titlesInARow = 8

    private func run(_ lines: [Line], _ candidates: UnsafeBufferPointer<UInt32>, _ spans: inout [NameSpan]) {
        var index = 0
        var next = 0
        while index < lines.count, spans.count < Self.mentionsWanted {
            let line = lines[index]
            index += 1
            switch line.kind {
            case .byline, .signOff, .caption, .plug: continue
            case .story, .headline, .subhead: break
            }
            var words = Int(line.firstWord)..<Int(line.endWord)
            // Text set in columns: a name goes on over the end of its line. A line in title case is a heading.
            while index < lines.count, lines[index].kind == .story, line.kind == .story,
                Int(lines[index].firstWord) == words.upperBound, words.upperBound < shapes.count,
                shapes[words.upperBound].contains(.joined),
                !shapes[words.upperBound].contains(.capitalised) || style(of: words, isTitle: true) == .prose
            {
                words = words.lowerBound..<Int(lines[index].endWord)
                index += 1
            }
            let style = style(of: words, isTitle: line.kind != .story)
            var word = words.lowerBound
            while next < candidates.count, spans.count < Self.mentionsWanted {
                let at = Int(candidates[next])
                guard at < words.upperBound else { break }
                next += 1
                // Part of the name before, of a line that is not the story, of a desk's mark, or a dateline's agency.
                if at < word || at < opening { continue }
                if at - words.lowerBound <= Self.longestDateline, isDatelineAgency(at, line: words) { continue }
                if shapes[at].contains(.capitalised)
                    || role(at).contains(.particle) && known.mayBegin(hashes[at])
                {
                    word = name(at: at, end: words.upperBound, style, &spans)
                }
            }
        }
    }

    /// How a line uses capitals.
    enum Style { case prose, titleCase, allCapitals }

    private func style(of words: Range<Int>, isTitle: Bool) -> Style {
        if words.count > 20, !isTitle || words.count > 60 { return .prose }
        var plain = 0
        var capitalised = 0
        var capitals = 0
        for word in words where !shapes[word].contains(.number) {
            if shapes[word].contains(.allCapitals) { capitals += 1 }
            if shapes[word].contains(.function), !shapes[word].contains(.allCapitals) { continue }
            if shapes[word].contains(.capitalised) { capitalised += 1 } else { plain += 1 }
        }
        if capitals * 10 >= words.count * 7, words.count > 2 { return .allCapitals }
        return isTitle && capitalised > plain * 3 && words.count > 3 ? .titleCase : .prose
    }

    /// Whether `word` goes on the name that the word before it is part of.
    func continues(_ word: Int) -> Bool {
        if shapes[word].isDisjoint(with: [.joined, .hyphenated]), !follows(ampersandBefore: word) {
            return false
        }
        return !shapes[word - 1].contains(.possessive) && !shapes[word].contains(.sentenceStart)
    }

    /// `Lynch & Co.`
    func follows(ampersandBefore word: Int) -> Bool {
        let gap = Int(starts[word - 1]) + Int(lengths[word - 1])
        return Int(starts[word]) == gap + 3 && bytes[gap + 1] == UInt8(ascii: "&")
    }

    /// Whether only an apostrophe stands between this word and a single letter before it: `Côte d'Ivoire`.
    func elided(_ word: Int) -> Bool {
        lengths[word - 1] == 1 && (2...4).contains(starts[word] - starts[word - 1])
    }

    /// A capitalised word that is none of the little ones; `Al` of `Al Gore` is none of them.
    func isCapital(_ word: Int) -> Bool {
        guard shapes[word].contains(.capitalised) else { return false }
        if shapes[word].contains(.abbreviation), lengths[word] <= 2 { return true }  // Gennadi A. Zyuganov
        return !shapes[word].contains(.function)
            || role(word).contains(.given) && !shapes[word].contains(.sentenceStart)
    }

    /// A title's length in words at `word`, 0 for none.
    func title(at word: Int, end: Int) -> Int {
        if let long = titles.longest(in: hashes, from: word, to: end) { return long.length }
        return role(word).contains(.title) ? 1 : 0
    }

    /// Reads the name that begins at `word`; returns where to go on.
    private func name(
        at word: Int, end: Int, _ style: Style, _ spans: inout [NameSpan], titles: Int = 0
    ) -> Int {
        // The run of capitalised words, with particles inside.
        var stop = word + 1
        while stop < end, continues(stop) {
            if isCapital(stop) {
                stop += 1
            } else if stop > word + 1, isNameTail(stop) {
                stop += 1  // Lee Cheuk-yan
            } else if shapes[stop].contains(.hyphenated), isOnWater(stop, end: end) {
                stop += 2  // Hay-on-Wye
            } else if stop + 1 < end, mayBeParticle(stop), role(stop).contains(.particle), continues(stop + 1),
                isCapital(stop + 1)
            {
                stop += 2
            } else {
                break
            }
        }
        if stop < end, lengths[stop] == 3, hashes[stop] == Self.plc, continues(stop) { stop += 1 }  // Antofagasta plc
        // King's College, Devon and Cornwall Police
        let mayGoOn =
            stop < end && (shapes[stop - 1].contains(.possessive) || lengths[stop] == 3 && hashes[stop] == Self.and)
        var at = word
        var titled = word > 0 && self.titleBefore(word)
        while at < stop, spans.count < Self.mentionsWanted {
            if shapes[at].contains(.function), known(at: at, end: end, style) == nil,
                !beginsName(at, stop), !beginsFirm(at, stop)
            {
                at += 1  // `The` at the head of a sentence
                continue
            }
            if mayGoOn || at + 1 < stop && !role(at).isDisjoint(with: [.thing, .namesBody, .title]),
                let after = larger(at, run: word, stop: stop, end: end, style, &spans)
            {
                at = after
                continue
            }
            if let found = pastCompass(at, stop: stop, end: end, style) {
                // West Berlin, South Florida: Berlin and Florida, by a longer form.
                let after = take(found, at: at, stop: stop, end: end, titled: false, style, &spans)
                titled = false
                at = max(after, at + 1)
                continue
            }
            let titleLength = isGeneralBody(at, stop) ? 0 : title(at: at, end: end)
            if titleLength > 0, !isSurname(at, after: word, stop),
                known(at: at, end: end, style).map({ $0.length <= titleLength }) ?? true
            {
                titled = true
                at += titleLength
                if at > stop {
                    // The title reached past the run (`Secretary of State`): the name may follow it.
                    return at < end && titles < Self.titlesInARow && shapes[at].contains(.capitalised)
                        && continues(at)
                        ? name(at: at, end: end, style, &spans, titles: titles + 1) : at
                }
                continue
            }
            if let found = known(at: at, end: end, style) {
                at = take(found, at: at, stop: stop, end: end, titled: titled, style, &spans)
                titled = false
                continue
            }
            at = unknown(at: at, stop: stop, end: end, titled: titled, style, &spans)
            titled = false
        }
        return max(at, word + 1)
    }

    /// A little word that is a given name here: `Al Gore`, `Will Smith`.
    private func beginsName(_ word: Int, _ stop: Int) -> Bool {
        role(word).contains(.given) && word + 1 < stop && isCapital(word + 1)
            && (!shapes[word].contains(.sentenceStart) || role(word + 1).contains(.surname))
    }

    /// A title that is the surname here: `Larry King`.
    func isSurname(_ word: Int, after start: Int, _ stop: Int) -> Bool {
        word > start && word + 1 == stop && role(word).contains(.surname)
            && role(word - 1).contains(.given)
    }

    /// The lower-case half of a given name: `Leung Che-cheung`, but not `Moscow-backed`.
    private func isNameTail(_ word: Int) -> Bool {
        shapes[word].contains(.hyphenated) && !shapes[word].contains(.capitalised) && lengths[word] <= 6
            && !role(word).contains(.hyphenTail) && (lengths[word] <= 4 || !role(word).contains(.common))
    }

    @inline(__always)
    private func titleBefore(_ word: Int) -> Bool {
        guard continues(word) else { return false }
        let before = roleBeside(word - 1)
        return before.contains(.title) || before.contains(.trade) && !shapes[word - 1].contains(.capitalised)
    }

    func span(
        _ kind: NameSpan.Kind, _ from: Int, _ to: Int, _ hints: NameSpan.Hints, weight: Int = 4
    ) -> NameSpan {
        NameSpan(
            kind: kind, alias: -1, first: Int32(truncatingIfNeeded: from),
            count: Int32(truncatingIfNeeded: to - from),
            hints: hints, weight: Int16(truncatingIfNeeded: weight))
    }

    func alsoLowercase(_ word: Int) -> Bool {
        if lowercase[64] == 0 { fillLowercase() }
        let bit = Int(truncatingIfNeeded: hashes[word] &>> 30) & 4095
        return lowercase[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
    }

    @inline(never)
    private func fillLowercase() {
        for at in 0..<64 { lowercase[at] = 0 }
        for word in hashes.indices {
            let bit = Int(truncatingIfNeeded: hashes[word] &>> 30) & 4095
            let plain: UInt64 = shapes[word].contains(.capitalised) ? 0 : 1
            lowercase[bit &>> 6] |= plain &<< UInt64(bit & 63)
        }
        lowercase[64] = 1
    }
}
