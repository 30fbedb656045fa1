import Text

/// One sweep over an article's words: which phrases stand where, and which rules that calls for.
extension CompiledRules {
    /// Occurrences kept at most; a text in which more stand is judged by the first ones.
    static let mostOccurrences = 32_768
    /// Words of the body that are its lead: the first two paragraphs of agency copy (as the classifier has it).
    static let leadWords = 60
    /// In a body longer than this, a single mention below the lead says less.
    static let fullBody: Float = 300

    func sweep(_ document: Document, _ scratch: inout TopicRules.Scratch) {
        prepare(document, &scratch)
        let count = document.count
        document.hashes.withUnsafeBufferPointer { hashes in
            document.shapes.withUnsafeBufferPointer { shapes in
                trie.withView { trie in
                    // The words at which a phrase may begin; of these, those that the word after them allows; of these,
                    // those that have a place in the trie.
                    let found = scratch.candidates.withUnsafeMutableBufferPointer { candidates in
                        let mayBegin = trie.mayBegin(in: hashes, candidates)
                        return trie.narrow(candidates, openings.narrow(candidates, mayBegin, in: hashes), in: hashes)
                    }
                    var sentence = 0
                    var paragraph = 0
                    for place in 0..<found {
                        let word = Int(scratch.candidates[place])
                        if shapes[word].contains(.aside) { continue }
                        let end = min(count, word &+ TermPattern.longest)
                        trie.each(in: hashes, from: word, to: end) { value, length in
                            for inner in (word &+ 1)..<max(word &+ 1, word &+ length)
                            where shapes[inner].isDisjoint(with: .withinPhrase) { return }
                            while sentence &+ 1 < document.sentenceStarts.count,
                                Int(document.sentenceStarts[sentence &+ 1]) <= word
                            { sentence &+= 1 }
                            while paragraph &+ 1 < scratch.paragraphStarts.count,
                                Int(scratch.paragraphStarts[paragraph &+ 1]) <= word
                            { paragraph &+= 1 }
                            var number = Int32(truncatingIfNeeded: value)
                            while number >= 0 {
                                let phrase = phrases[Int(number)]
                                if phrase.writtenAt < 0 || isWritten(phrase.writtenAt, word, length, document) {
                                    note(number, phrase, word, length, sentence, paragraph, document, &scratch)
                                }
                                number = phrase.alternative
                            }
                        }
                    }
                }
            }
        }
    }

    private func prepare(_ document: Document, _ scratch: inout TopicRules.Scratch) {
        if scratch.tallies.count != phraseCount || scratch.stamps.count != rules.count
            || scratch.setStamps.count != setExcept.count
        {
            scratch = TopicRules.Scratch()
            scratch.tallies = Array(repeating: .init(), count: phraseCount)
            scratch.marks = Array(repeating: 0, count: phraseCount)
            scratch.stamps = Array(repeating: 0, count: rules.count)
            scratch.setStamps = Array(repeating: 0, count: setExcept.count)
        }
        for phrase in scratch.touched { scratch.tallies[Int(phrase)] = .init() }
        scratch.touched.removeAll(keepingCapacity: true)
        scratch.occurrences.removeAll(keepingCapacity: true)
        scratch.called.removeAll(keepingCapacity: true)
        scratch.stamp &+= 1
        if scratch.stamp == 0 {
            scratch.stamps = Array(repeating: 0, count: rules.count)
            scratch.setStamps = Array(repeating: 0, count: setExcept.count)
            scratch.stamp = 1
        }
        if scratch.candidates.count < document.count {
            scratch.candidates = Array(repeating: 0, count: document.count + document.count / 2)
        }
        // A line is a paragraph, unless it goes on with the sentence of the line before (text set at 60 to 80 columns).
        scratch.paragraphStarts.removeAll(keepingCapacity: true)
        for line in document.lines where line.endWord > line.firstWord {
            if document.shapes[Int(line.firstWord)].contains(.sentenceStart) || scratch.paragraphStarts.isEmpty {
                scratch.paragraphStarts.append(Int32(line.firstWord))
            }
        }
        var leadEnd = document.firstBodyWord
        var words = 0
        while leadEnd < document.count, words < Self.leadWords || document.shapes[leadEnd].contains(.aside) {
            words += document.shapes[leadEnd].contains(.aside) ? 0 : 1
            leadEnd += 1
        }
        scratch.leadEnd = Int32(leadEnd)
        let body = Float(document.count - document.firstBodyWord)
        scratch.restWeight = body <= Self.fullBody ? 1 : (Self.fullBody / body).squareRoot()
    }

    /// A phrase stands: keeps where, counts it, and calls for the rules that may begin with it.
    @inline(__always)
    private func note(
        _ number: Int32, _ phrase: Phrase, _ word: Int, _ length: Int, _ sentence: Int, _ paragraph: Int,
        _ document: Document, _ scratch: inout TopicRules.Scratch
    ) {
        guard scratch.occurrences.count < Self.mostOccurrences else { return }
        let at = Int(number)
        let tally = scratch.tallies[at]
        if tally.title | tally.lead | tally.rest == 0 {
            scratch.touched.append(number)
            for index in Int(phrase.firstSet)..<Int(phrase.endSet) {
                scratch.setStamps[Int(setsOf[index])] = scratch.stamp
            }
            for index in Int(phrase.firstRule)..<Int(phrase.endRule) {
                let rule = anchored[index]
                if scratch.stamps[Int(rule)] != scratch.stamp {
                    scratch.stamps[Int(rule)] = scratch.stamp
                    scratch.called.append(rule)
                }
            }
        }
        let zone: Zones
        if word < document.firstBodyWord {
            zone = .title
            scratch.tallies[at].title &+= 1
        } else if word < Int(scratch.leadEnd) {
            zone = .lead
            scratch.tallies[at].lead &+= 1
        } else {
            zone = .rest
            scratch.tallies[at].rest &+= 1
        }
        scratch.occurrences.append(
            .init(
                phrase: number, start: Int32(truncatingIfNeeded: word), end: Int32(truncatingIfNeeded: word &+ length),
                sentence: Int32(truncatingIfNeeded: sentence), paragraph: Int32(truncatingIfNeeded: paragraph),
                zone: zone.rawValue))
    }

    /// Whether the words from `first` on are written as `spelling` has it from `spelled` on. In a line all of capitals a capital says
    /// nothing: there `^Fed` takes FED, and `^IT` takes nothing.
    private func isWritten(_ spelled: Int32, _ first: Int, _ count: Int, _ document: Document) -> Bool {
        var at = Int(spelled)
        let isShouted = Self.isShouted(first, document)
        for word in first..<(first + count) {
            let length = Int(spelling[at])
            let wanted = spelling[(at + 1)...].prefix(length)
            let start = Int(document.starts[word])
            let found = document.bytes[start..<(start + Int(document.lengths[word]))]
            at += 1 + length
            if !isShouted {
                guard found.elementsEqual(wanted) else { return false }
            } else {
                guard wanted.contains(where: Self.isLower),
                    found.elementsEqual(wanted, by: { $0 == (Self.isLower($1) ? $1 & ~0x20 : $1) })
                else { return false }
            }
        }
        return true
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    /// Whether no letter of the word's line is small, and the line has more than three words.
    private static func isShouted(_ word: Int, _ document: Document) -> Bool {
        guard let line = document.lines.first(where: { $0.firstWord <= word && word < $0.endWord }),
            line.endWord - line.firstWord > 3
        else { return false }
        return !document.bytes[Int(line.start)..<Int(line.end)].contains(where: isLower)
    }
}

extension WordShape {
    /// A word that goes on a phrase has one of these: nothing but white space or a hyphen stands before it.
    static var withinPhrase: WordShape { WordShape(rawValue: joined.rawValue | hyphenated.rawValue) }
}
