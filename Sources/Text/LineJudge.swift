/// Judges single lines of a text whose words are known.
struct LineJudge {
    let hashes: UnsafeBufferPointer<UInt64>
    let shapes: UnsafeBufferPointer<WordShape>
    let starts: UnsafeBufferPointer<UInt32>
    let bytes: UnsafeBufferPointer<UInt8>
    /// `LineCues.trie` and `LineCues.inside`.
    let cues: TokenTrie.View
    let insideCues: TokenTrie.View
    let roles: TokenTrie.View

    /// Cues that may stand anywhere count in lines of up to this many words; a longer line is the story.
    static let longestAside = 75

    func kind(of words: Range<Int>, at position: LineClassifier.Position) -> Line.Kind {
        guard words.count <= Self.longestAside else {
            return words.count <= 2 * Self.longestAside && fileCaption(words) ? .caption : .story
        }
        if let kind = cued(words, at: position) { return kind }
        let last = position.index >= position.count - 3
        if words.count <= 14 {
            if isShareBar(words) { return .plug }
            if isDate(words) { return .byline }
            if isAgency(words) { return last && position.index > 0 ? .signOff : .byline }
        }
        if words.count <= 18, position.index < 6 || last, isByline(words) { return .byline }
        if isEditorsNote(words) { return .byline }
        if isContact(words) { return .signOff }
        if isCaption(words) { return .caption }
        return .story
    }

    @inline(__always)
    private func role(_ word: Int) -> LineCues.Role {
        var found: LineCues.Role = []
        roles.each(in: hashes, from: word, to: word &+ 1) { value, _ in found = LineCues.Role(rawValue: value) }
        return found
    }

    private func cued(_ words: Range<Int>, at position: LineClassifier.Position) -> Line.Kind? {
        if let kind = cue(at: words.lowerBound, of: words, cues, position) { return kind }
        for word in words.dropFirst() where insideCues.mayBegin(hashes[word]) {
            if let kind = cue(at: word, of: words, insideCues, position) { return kind }
        }
        return fileCaption(words) ? .caption : nil
    }

    /// What the first cue that fits at `word` says of the line.
    private func cue(
        at word: Int, of words: Range<Int>, _ cues: TokenTrie.View, _ position: LineClassifier.Position
    ) -> Line.Kind? {
        var kind: Line.Kind?
        cues.each(in: hashes, from: word, to: words.upperBound) { packed, length in
            let cue = LineCues.Cue(packed: packed)
            let fits: Bool
            switch cue.place {
            case .head: fits = word == words.lowerBound
            case .anywhere: fits = true
            case .end: fits = word + length == words.upperBound && words.count > length
            case .alone: fits = word == words.lowerBound && word + length == words.upperBound
            }
            // A quotation may well say `click here`.
            if fits, kind == nil, !shapes[word].contains(.quoted) {
                if cue.kind == .signOff, cue.place == .alone, position.index == 0 { return }
                kind = cue.kind
            }
        }
        return kind
    }

    /// `FILE - Men inspect …`, `Photo: AFP`, `Image: …`, `Credit: …`
    private func fileCaption(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        guard words.count > 1, Self.captionHeads.contains(hashes[first]) else { return false }
        let next = byteAfter(first)
        if hashes[first] == Self.file {
            return shapes[first].contains(.allCapitals) && next != UInt8(ascii: " ") || dashAfter(first)
        }
        return next == UInt8(ascii: ":")
    }
    private static let file = Tokenizer.hash("file")
    private static let captionHeads: [UInt64] = ["file", "photo", "image", "picture", "photograph", "credit"].map(
        Tokenizer.hash)

    /// First byte after a word.
    private func byteAfter(_ word: Int) -> UInt8 {
        let at = wordEnd(word)
        return at < bytes.count ? bytes[at] : 0x0A
    }

    private func wordEnd(_ word: Int) -> Int {
        var at = Int(starts[word])
        while at < bytes.count, !Self.isGap(bytes[at]) { at += 1 }
        return at
    }

    private static func isGap(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == 0xE2
    }

    /// Whether ` - `, ` – `, ` — ` or `--` follows the word.
    private func dashAfter(_ word: Int) -> Bool {
        guard word + 1 < starts.count else { return false }
        return hasDash(from: wordEnd(word), to: Int(starts[word + 1]))
    }

    /// A dash that parts: an em dash, `--`, or a hyphen or en dash after white space.
    private func hasDash(from: Int, to: Int) -> Bool {
        var at = from
        while at < to {
            if bytes[at] == 0xE2, at + 2 < to, bytes[at + 1] == 0x80 {
                if bytes[at + 2] == 0x94 || bytes[at + 2] == 0x95 { return true }
                if bytes[at + 2] == 0x93, at > from, bytes[at - 1] == 0x20 { return true }
            }
            if bytes[at] == UInt8(ascii: "-") {
                if at + 1 < to, bytes[at + 1] == UInt8(ascii: "-") { return true }
                if at > from, bytes[at - 1] <= 0x20 || bytes[at - 1] == UInt8(ascii: ")") { return true }
            }
            at += 1
        }
        return false
    }

    /// Whether the line ends as a sentence does: full stop, question mark, colon, closing quotation …
    func endsSentence(_ line: Line) -> Bool {
        guard line.end > line.start else { return false }
        let last = bytes[Int(line.end) - 1]
        switch last {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"),
            UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ","):
            return true
        case 0x80...0xFF:
            // ” ’ … » and the full stops of other scripts; a letter is no end.
            guard line.end >= line.start + 3 else { return false }
            let lead = bytes[Int(line.end) - 3]
            return lead == 0xE2 || lead == 0xE3 || lead == 0xEF || bytes[Int(line.end) - 2] == 0xC2
        default:
            return false
        }
    }

    /// `Regolare Commento Stampare`, `Share this with Email Facebook Messenger`: buttons and nothing else.
    private func isShareBar(_ words: Range<Int>) -> Bool {
        var buttons = 0
        var bare = 0
        for word in words {
            let role = role(word)
            guard role.contains(.bar) else { return false }
            if role.contains(.button) { buttons += 1 }
            if !shapes[word].contains(.function) { bare += 1 }
        }
        return buttons > 0 && bare > 1 || buttons == words.count
    }

    private func isDate(_ words: Range<Int>) -> Bool {
        var calendar = 0
        var figures = 0
        for word in words {
            if shapes[word].contains(.number) {
                figures += 1
                continue
            }
            let role = role(word)
            guard role.contains(.date) else { return false }
            if role.contains(.calendar) { calendar += 1 }
        }
        return figures > 0 && (calendar > 0 || (words.count >= 3 && figures < words.count))
    }

    private func isAgency(_ words: Range<Int>) -> Bool {
        guard words.count <= 5 else { return false }
        var strong = false
        for word in words {
            guard role(word).contains(.agency) else { return false }
            if shapes[word].contains(.capitalised) && !shapes[word].contains(.function) { strong = true }
        }
        return strong
    }

    private static let by = Tokenizer.hash("by")

    /// `By William Ide September 04, 2016 9:01 AM`, `By John Carter, Staff Writer`: names and small words, no sentence.
    private func isByline(_ words: Range<Int>) -> Bool {
        let first = words.lowerBound
        guard words.count >= 3, hashes[first] == Self.by, shapes[first].contains(.capitalised),
            shapes[first + 1].contains(.capitalised), !shapes[first + 1].contains(.function),
            !shapes[first + 1].contains(.number)
        else { return false }
        for word in words.dropFirst() {
            let shape = shapes[word]
            if shape.contains(.capitalised) && !shape.contains(.function) || shape.contains(.number) { continue }
            let role = role(word)
            if role.isDisjoint(with: [.byline, .date, .agency]) { return false }
        }
        let last = words.upperBound - 1
        let end = byteAfterFull(last)
        return end != UInt8(ascii: ".") && end != UInt8(ascii: ",") && end != UInt8(ascii: "?")
    }

    /// First byte after a word, full stops not skipped.
    private func byteAfterFull(_ word: Int) -> UInt8 {
        var at = Int(starts[word])
        while at < bytes.count, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "."), bytes[at] != UInt8(ascii: ","),
            bytes[at] != UInt8(ascii: "?"), bytes[at] != UInt8(ascii: "!")
        {
            at += 1
        }
        return at < bytes.count ? bytes[at] : 0x0A
    }

    private static let notes: [UInt64] = [
        "update", "updates", "updated", "adds", "recasts", "corrects", "refiles", "repeats", "releads", "eds",
        "rewrites",
    ].map(Tokenizer.hash)

    /// `(UPDATE 1: adds details, quotes)`, `(Eds: …)`: brackets round the whole line.
    private func isEditorsNote(_ words: Range<Int>) -> Bool {
        let start = Int(starts[words.lowerBound])
        guard start > 0, bytes[start - 1] == UInt8(ascii: "("), Self.notes.contains(hashes[words.lowerBound]) else {
            return false
        }
        return byteAfter(words.upperBound - 1) == UInt8(ascii: ")")
    }

    private static let reached = ["can", "be", "reached", "at"].map(Tokenizer.hash)

    /// `… can be reached at name@example.org`
    private func isContact(_ words: Range<Int>) -> Bool {
        guard words.count >= 7, words.count <= 45 else { return false }
        for word in words.dropLast(4) where hashes[word] == Self.reached[0] {
            if (1..<4).allSatisfy({ hashes[word + $0] == Self.reached[$0] }) { return true }
        }
        return false
    }

    /// One sentence in the present tense that ends in a full date, as agencies' captions do: `Russian President Vladimir
    /// Putin, left, listens to … in Hangzhou, Sept. 5, 2016.`
    private func isCaption(_ words: Range<Int>) -> Bool {
        let last = words.upperBound - 1
        guard words.count >= 8, shapes[last].contains(.number) else { return false }
        let year = Int(starts[last])
        guard year + 4 <= bytes.count, bytes[year] == UInt8(ascii: "1") || bytes[year] == UInt8(ascii: "2"),
            bytes[year..<year + 4].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            (words.upperBound - 4..<last).contains(where: { role($0).contains(.calendar) }),
            words.dropFirst().allSatisfy({ !shapes[$0].contains(.sentenceStart) || shapes[$0].contains(.quoted) })
        else { return false }
        return words.contains(where: { role($0).contains(.scene) })
    }

    /// Whether a plug line heads a list of titles.
    func opensList(_ words: Range<Int>) -> Bool {
        words.count <= 5 && Self.listHeads.contains(hashes[words.lowerBound])
    }
    private static let listHeads: [UInt64] = [
        "related", "most", "more", "read", "you", "recommended", "also", "trending",
    ]
    .map(Tokenizer.hash)

    /// Words of the dateline at the head of a line, 0 if there is none.
    ///
    /// Either capitals first (`WASHINGTON, March 3 -`, `SAN JUAN, Puerto Rico (AP) —`) or an agency in brackets before
    /// the dash (`London (Reuters) -`), or an agency in brackets alone (`(CNN)`).
    func dateline(of words: Range<Int>) -> Int {
        let first = words.lowerBound
        guard words.count > 3 else { return 0 }
        let opensBracket = Int(starts[first]) > 0 && bytes[Int(starts[first]) - 1] == UInt8(ascii: "(")
        if !opensBracket, !shapes[first].contains(.capitalised) { return 0 }
        var capitals = 0  // words all in capitals at the head
        var comma = false
        var bracket = opensBracket
        var agency = false
        var word = first
        while word < words.upperBound - 1, word < first + 12 {
            let shape = shapes[word]
            let role = role(word)
            if bracket, role.contains(.agency) { agency = true }
            if !comma, !bracket {
                if shape.contains(.allCapitals) {
                    capitals += 1
                } else if shape.contains(.number) {
                    return 0
                } else if capitals > 0, role.isDisjoint(with: [.dateline, .agency]), !shape.contains(.capitalised) {
                    return 0
                }
            }
            if !shape.contains(.capitalised), !shape.contains(.number),
                role.isDisjoint(with: [.dateline, .date]), !bracket
            {
                return 0
            }
            if shape.contains(.comma) { comma = true }
            let end = wordEnd(word)
            let next = Int(starts[word + 1])
            guard end <= next else { return 0 }
            let gap = bytes[end..<next]
            let closes = gap.contains(UInt8(ascii: ")"))
            if hasDash(from: end, to: next) {
                let length = word + 1 - first
                if agency || (capitals > 0 && capitals <= 3 && shapes[first].contains(.allCapitals) && length <= 8) {
                    return length
                }
                return 0
            }
            if opensBracket, closes { return agency ? word + 1 - first : 0 }
            if gap.contains(UInt8(ascii: "(")) { bracket = true } else if closes { bracket = false }
            word += 1
        }
        return 0
    }
}
