import News
import Text

/// Finds the stretches of words that may be names: known ones by the gazetteer's trie, others by their capitals.
struct NameFinder {
    let hashes: UnsafeBufferPointer<UInt64>
    let shapes: UnsafeBufferPointer<WordShape>
    let roles: TokenTrie.View
    let titles: TokenTrie.View
    let known: TokenTrie.View
    let aliases: UnsafeBufferPointer<Gazetteer.Alias>
    let kinds: UnsafeBufferPointer<Entity.Kind>
    let starts: UnsafeBufferPointer<UInt32>
    let lengths: UnsafeBufferPointer<UInt16>
    /// What has been looked up of each word.
    let memory: UnsafeMutablePointer<WordMemory>
    /// Words also written without a capital in this text, as a filter of 4096 bits; one word more says whether it has
    /// been filled, which few texts ask for.
    let lowercase: UnsafeMutablePointer<UInt64>
    /// `NameWords.particles`.
    let particles: UnsafePointer<UInt64>

    /// Role and known name of a word: both are asked for several times while a name is parted from its surroundings.
    struct WordMemory: Sendable, BitwiseCopyable {
        /// `NameWords.Role`; all ones until it is looked up.
        var role: UInt32 = .max
        /// Words of the longest known name that begins here; all ones until it is looked up.
        var length: UInt32 = .max
        var alias: Int32 = -1
    }

    static func find(
        in document: Document, _ gazetteer: Gazetteer, _ words: NameWords, _ scratch: inout Tagger.Scratch
    ) {
        var spans: [NameSpan] = []
        swap(&spans, &scratch.spans)
        spans.removeAll(keepingCapacity: true)
        scratch.words.removeAll(keepingCapacity: true)
        scratch.words.append(contentsOf: repeatElement(WordMemory(), count: document.count))
        if scratch.lowercase.isEmpty { scratch.lowercase = Array(repeating: 0, count: 65) }
        scratch.lowercase[64] = 0
        document.hashes.withUnsafeBufferPointer { hashes in
            document.shapes.withUnsafeBufferPointer { shapes in
                document.starts.withUnsafeBufferPointer { starts in
                    document.lengths.withUnsafeBufferPointer { lengths in
                        scratch.lowercase.withUnsafeMutableBufferPointer { lowercase in
                            scratch.words.withUnsafeMutableBufferPointer { memory in
                                gazetteer.aliases.withUnsafeBufferPointer { aliases in
                                    gazetteer.kinds.withUnsafeBufferPointer { kinds in
                                        gazetteer.trie.withView { known in
                                            words.withViews { roles, titles, particles in
                                                guard let memory = memory.baseAddress,
                                                    let lowercase = lowercase.baseAddress
                                                else { return }
                                                let finder = NameFinder(
                                                    hashes: hashes, shapes: shapes, roles: roles, titles: titles,
                                                    known: known, aliases: aliases, kinds: kinds, starts: starts,
                                                    lengths: lengths, memory: memory, lowercase: lowercase,
                                                    particles: particles)
                                                finder.run(document.lines, &spans)
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

    private func run(_ lines: [Line], _ spans: inout [NameSpan]) {
        for line in lines where spans.count < Self.mentionsWanted {
            switch line.kind {
            case .byline, .signOff, .caption, .plug: continue
            case .story, .headline, .subhead: break
            }
            let words = Int(line.firstWord)..<Int(line.endWord)
            let style = style(of: words, isTitle: line.kind != .story)
            var word = words.lowerBound
            while word < words.upperBound, spans.count < Self.mentionsWanted {
                if shapes[word].contains(.capitalised)
                    || mayBeParticle(word) && role(word).contains(.particle) && known.mayBegin(hashes[word])
                {
                    word = name(at: word, end: words.upperBound, style, &spans)
                } else {
                    word += 1
                }
            }
        }
    }

    /// How a line uses capitals.
    private enum Style { case prose, titleCase, allCapitals }

    private func style(of words: Range<Int>, isTitle: Bool) -> Style {
        if !isTitle, words.count > 20 { return .prose }
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

    @inline(__always)
    private func role(_ word: Int) -> NameWords.Role {
        let known = memory[word].role
        return known != .max ? NameWords.Role(rawValue: known) : lookedUpRole(word)
    }

    @inline(never)
    private func lookedUpRole(_ word: Int) -> NameWords.Role {
        var found: NameWords.Role = []
        roles.each(in: hashes, from: word, to: word &+ 1) { value, _ in found = NameWords.Role(rawValue: value) }
        memory[word].role = found.rawValue
        return found
    }

    @inline(__always)
    private func mayBeParticle(_ word: Int) -> Bool {
        let bit = Int(truncatingIfNeeded: hashes[word] &>> 30) & 4095
        return particles[bit &>> 6] &>> UInt64(bit & 63) & 1 != 0
    }

    /// Whether `word` goes on the name that the word before it is part of.
    private func continues(_ word: Int) -> Bool {
        !shapes[word].isDisjoint(with: [.joined, .hyphenated]) && !shapes[word - 1].contains(.possessive)
            && !shapes[word].contains(.sentenceStart)
    }

    /// Whether only an apostrophe stands between this word and a single letter before it: `Côte d'Ivoire`.
    private func elided(_ word: Int) -> Bool {
        lengths[word - 1] == 1 && (2...4).contains(starts[word] - starts[word - 1])
    }

    /// A title's length in words at `word`, 0 for none.
    private func title(at word: Int, end: Int) -> Int {
        if let long = titles.longest(in: hashes, from: word, to: end) { return long.length }
        return role(word).contains(.title) ? 1 : 0
    }

    /// The longest known name at `word` that is written as a name.
    ///
    /// `end` and `style` are those of the word's line, so that the answer is the same however often it is asked for.
    @inline(__always)
    private func known(at word: Int, end: Int, _ style: Style) -> (alias: Int, length: Int)? {
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
                if at > word, !continues(at), !(length > 2 && shapes[at - 1].contains(.possessive)), !elided(at) {
                    return
                }
                if shapes[at].contains(.capitalised) { capital = true }
            }
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

    /// Reads the name that begins at `word`; returns where to go on.
    private func name(
        at word: Int, end: Int, _ style: Style, _ spans: inout [NameSpan], titles: Int = 0
    ) -> Int {
        // The run of capitalised words, with particles inside.
        var stop = word + 1
        while stop < end, continues(stop) {
            if shapes[stop].contains(.capitalised), !shapes[stop].contains(.function) {
                stop += 1
            } else if stop > word + 1, isNameTail(stop) {
                stop += 1  // Lee Cheuk-yan
            } else if stop + 1 < end, role(stop).contains(.particle), continues(stop + 1),
                shapes[stop + 1].contains(.capitalised), !shapes[stop + 1].contains(.function)
            {
                stop += 2
            } else {
                break
            }
        }
        var at = word
        var titled = word > 0 && self.titleBefore(word)
        while at < stop, spans.count < Self.mentionsWanted {
            if shapes[at].contains(.function), known(at: at, end: end, style) == nil {
                at += 1  // `The` at the head of a sentence
                continue
            }
            let titleLength = title(at: at, end: end)
            if titleLength > 0, known(at: at, end: end, style).map({ $0.length <= titleLength }) ?? true {
                titled = true
                at += titleLength
                if at > stop {
                    // The title reached past the run (`Secretary of State`): the name may follow it.
                    return at < end && titles < Self.titlesInARow && shapes[at].contains(.capitalised) && continues(at)
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

    /// The lower-case half of a given name: `Leung Che-cheung`, but not `Moscow-backed`.
    private func isNameTail(_ word: Int) -> Bool {
        shapes[word].contains(.hyphenated) && !shapes[word].contains(.capitalised) && lengths[word] <= 6
            && role(word).isDisjoint(with: [.hyphenTail, .common])
    }

    private func titleBefore(_ word: Int) -> Bool {
        continues(word) && role(word - 1).contains(.title)
    }

    /// A known name of `found.length` words at `at`, inside a run that goes to `stop`.
    private func take(
        _ found: (alias: Int, length: Int), at: Int, stop: Int, end: Int, titled: Bool, _ style: Style,
        _ spans: inout [NameSpan]
    ) -> Int {
        let alias = aliases[found.alias]
        let next = at + found.length
        let kind = kinds[Int(alias.entry)]
        var hints = self.hints(at, next, style)
        if titled { hints.insert(.titled) }
        if alias.mark.contains(.demonym) { hints.insert(.demonym) }
        if alias.mark.contains(.uncertain) { hints.insert(.uncertain) }
        // Part of a longer name: `Boston University`, `Jordan Smith`, `Michelle Obama`?
        if next < stop, style == .prose, !shapes[next].contains(.hyphenated), !alias.mark.contains(.demonym) {
            let following = title(at: next, end: end) > 0 || known(at: next, end: end, style) != nil
            if !following {
                let last = role(stop - 1)
                if kind == .place, last.contains(.organisation) {
                    spans.append(span(.organisation, at, extended(stop, end), hints))
                    return extended(stop, end)
                }
                if kind == .place, last.contains(.placeTail) {
                    spans.append(span(.place, at, stop, hints))
                    return stop
                }
                if kind == .place, stop - next <= 2, role(at).contains(.given), !role(next).contains(.given) {
                    spans.append(span(.person, at, stop, hints))
                    return stop
                }
                if kind == .place, found.length == 1, !role(next).contains(.given), !role(next).contains(.noName) {
                    spans.append(span(.organisation, at, stop, hints))
                    return stop
                }
            }
        }
        let shown: NameSpan.Kind =
            switch kind {
            case .person: .person
            case .organisation: .organisation
            case .place: .place
            }
        spans.append(
            NameSpan(kind: shown, alias: Int32(found.alias), first: Int32(at), count: Int32(found.length), hints: hints)
        )
        return next
    }

    private func span(_ kind: NameSpan.Kind, _ from: Int, _ to: Int, _ hints: NameSpan.Hints) -> NameSpan {
        NameSpan(kind: kind, alias: -1, first: Int32(from), count: Int32(to - from), hints: hints)
    }

    private func hints(_ from: Int, _ to: Int, _ style: Style) -> NameSpan.Hints {
        var hints: NameSpan.Hints = []
        if from > 0, !shapes[from].contains(.sentenceStart) {
            let before = role(from - 1)
            if before.contains(.locative) { hints.insert(.located) }
            if before.contains(.speech) { hints.insert(.speaks) }
            if before.contains(.the) { hints.insert(.afterThe) }
        }
        if to < hashes.count, shapes[to].contains(.joined), role(to).contains(.speech) { hints.insert(.speaks) }
        if shapes[from].contains(.sentenceStart) || style != .prose { hints.insert(.capitalSaysNothing) }
        return hints
    }

    /// Carries an organisation's name on over `of`, `for` and `and the`: `Ministry of Foreign Affairs`.
    private func extended(_ stop: Int, _ end: Int) -> Int {
        var stop = stop
        for _ in 0..<2 {
            var at = stop
            while at < end, at < stop + 2, continues(at), role(at).contains(.connector),
                !shapes[at].contains(.capitalised)
            {
                at += 1
            }
            guard at > stop, at < end, continues(at), shapes[at].contains(.capitalised),
                !shapes[at].contains(.function),
                hashes[stop] == Self.of || hashes[stop] == Self.forWord
            else { break }
            while at < end, continues(at), shapes[at].contains(.capitalised), !shapes[at].contains(.function) {
                at += 1
            }
            stop = at
        }
        return stop
    }
    private static let of = Tokenizer.hash("of")
    private static let forWord = Tokenizer.hash("for")

    /// Words at `at` that no gazetteer knows, in a run that goes to `stop`.
    private func unknown(
        at from: Int, stop runStop: Int, end: Int, titled: Bool, _ style: Style, _ spans: inout [NameSpan]
    ) -> Int {
        var from = from
        var stop = from + 1
        while stop < runStop, title(at: stop, end: end) == 0 || role(stop).contains(.organisation) {
            // A known name ends the run, unless it can be the surname of this one.
            if stop > from, !role(from).contains(.given), let found = known(at: stop, end: end, style),
                stop + found.length > stop + 1
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
        let next = stop
        // The first word of a sentence has its capital for nothing.
        while from < stop, shapes[from].contains(.function) || role(from).contains(.noName) && !titled {
            from += 1
        }
        if from < stop, shapes[from].contains(.sentenceStart), stop - from > 1,
            role(from).isDisjoint(with: [.given, .organisation]), alsoLowercase(from)
        {
            from += 1
        }
        while stop > from, role(stop - 1).contains(.noName) { stop -= 1 }
        guard from < stop, !shapes[from].contains(.number) else { return max(next, from) }
        var hints = self.hints(from, stop, style)
        if titled { hints.insert(.titled) }
        let count = stop - from

        if count == 1 {
            let letters = Int(lengths[from])
            if shapes[from].contains(.allCapitals), letters >= 2, letters <= 6, style == .prose {
                hints.insert(.acronym)
            }
            if letters == 1 || shapes[from].contains(.abbreviation) && letters <= 2 { return next }
            if role(from).contains(.organisation), stop < end {
                let long = extended(stop, end)
                if long > stop, style == .prose {
                    spans.append(span(.organisation, from, long, hints))
                    return max(next, long)
                }
            }
            if role(from).isDisjoint(with: [.organisation, .placeTail, .title]) {
                if isCommon(from..<stop) { return next }
                spans.append(span(titled && !hints.contains(.acronym) ? .person : .single, from, stop, hints))
            }
            return next
        }
        if style != .prose {
            // In a headline in title case only a given name makes a name out of capitals.
            if style == .titleCase, role(from).contains(.given), count <= 3, !role(stop - 1).contains(.organisation) {
                spans.append(span(.person, from, min(stop, from + 2), hints))
            }
            return next
        }
        let last = role(stop - 1)
        let head = role(from)
        var kind: NameSpan.Kind
        if head.contains(.given), count <= 4,
            last.isDisjoint(with: [.organisation]) || count == 2 && last.contains(.given)
        {
            kind = .person
        } else if titled, last.isDisjoint(with: [.organisation, .placeTail]) {
            kind = .person
        } else if (from..<stop).contains(where: { role($0).contains(.organisation) }) {
            kind = .organisation
            let long = extended(stop, end)
            spans.append(span(.organisation, from, long, hints))
            return max(next, long)
        } else if last.contains(.placeTail) || head.contains(.placeHead) {
            kind = .place
        } else if hints.contains(.located), shapes[stop - 1].contains(.comma), stop < end,
            known(at: stop, end: end, style).map({ kinds[Int(aliases[$0.alias].entry)] == .place }) ?? false
        {
            kind = .place
        } else if isCommon(from..<stop), !hints.contains(.speaks) {
            // A work's title, a programme, an event: no kind that is wanted here, unless it has an article.
            guard hints.contains(.afterThe), count <= 4 else { return next }
            kind = .organisation
        } else if count <= 4 {
            kind =
                hints.contains(.afterThe)
                ? .organisation : hints.contains(.located) && !hints.contains(.speaks) ? .place : .person
        } else {
            kind = .organisation
        }
        spans.append(span(kind, from, stop, hints))
        return next
    }

    /// Where a given name begins a person's name inside the run, behind words that are none.
    private func givenName(after from: Int, _ stop: Int) -> Int? {
        guard stop - from >= 3, !role(from).contains(.given) else { return nil }
        for word in from + 1..<stop - 1
        where role(word).contains(.given) && role(word - 1).contains(.common) && !shapes[word].contains(.hyphenated) {
            return word
        }
        return nil
    }

    private func isCommon(_ words: Range<Int>) -> Bool {
        words.contains { role($0).contains(.common) && !shapes[$0].contains(.allCapitals) }
    }

    private func alsoLowercase(_ word: Int) -> Bool {
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
