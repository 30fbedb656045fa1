import News

/// Which part of a longer text a message is, said in words: `PART 2 OF 3`, `(2/3)`, `TAKE 2`, `2ndTake`, `1st Add`.
///
/// An addition comes after the text itself, so that the first of them is the second part.
enum PartMark {
    struct Found: Hashable {
        var part: Int
        var total: Int?
        /// How many parts there are is not known where only takes and adds are counted.
        var text: String { total.map { "\(part)/\($0)" } ?? "\(part)" }
    }

    /// Where the mark stands: what a headline may say by chance, a version field does not.
    enum Place {
        /// A field of an editor's own: version, slug, a line of marks.
        case field
        /// Only `part 2 of 3` and `(2 of 3)` count.
        case headline
    }

    private enum Word: Hashable {
        case part, take, add, of, open, close, stroke
        case number(Int)
        /// `2nd`
        case ordinal(Int)
        case other
    }

    /// - Parameter text: in lower case.
    static func read(_ text: [UInt8], in place: Place) -> Found? {
        // Most have no digit.
        guard text.count <= 400, text.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let words = words(text)
        for i in words.indices {
            func at(_ offset: Int) -> Word? { words.indices.contains(i + offset) ? words[i + offset] : nil }
            func number(_ offset: Int) -> Int? {
                if case .number(let number)? = at(offset), (1...99).contains(number) { return number }
                return nil
            }
            func total(from offset: Int) -> Int? {
                guard at(offset) == .of || at(offset) == .stroke, let total = number(offset + 1) else { return nil }
                return total
            }
            switch words[i] {
            case .part, .take:
                guard let part = number(1) else { continue }
                let total = total(from: 2)
                guard total ?? part >= part, place == .field || (total != nil && words[i] == .part) else { continue }
                return Found(part: part, total: total)
            case .open:
                guard let part = number(1), let total = total(from: 2), at(4) == .close, total >= part, total > 1 else {
                    continue
                }
                return Found(part: part, total: total)
            case .add where place == .field:
                if let count = number(1) { return Found(part: count + 1, total: nil) }
            case .ordinal(let count) where place == .field:
                if at(1) == .take { return Found(part: count, total: nil) }
                if at(1) == .add { return Found(part: count + 1, total: nil) }
            default: continue
            }
        }
        return nil
    }

    /// `2ndtake` is two words here, and so is `2nd Take`.
    private static func words(_ text: [UInt8]) -> [Word] {
        var words: [Word] = []
        var at = 0
        while at < text.count, words.count < 80 {
            let byte = text[at]
            let start = at
            if byte &- 0x30 < 10 {
                var value = 0
                while at < text.count, text[at] &- 0x30 < 10 {
                    value = min(value * 10 + Int(text[at] &- 0x30), 10_000)
                    at += 1
                }
                let suffix = text[at...].prefix(2)
                if ["st", "nd", "rd", "th"].contains(where: { suffix.elementsEqual($0.utf8) }) {
                    at += 2
                    words.append(.ordinal(value))
                } else {
                    words.append(.number(value))
                }
            } else if EditorialMarks.isLetter(byte) {
                while at < text.count, EditorialMarks.isLetter(text[at]) { at += 1 }
                words.append(word(text[start..<at]))
            } else {
                switch byte {
                case UInt8(ascii: "("), UInt8(ascii: "["): words.append(.open)
                case UInt8(ascii: ")"), UInt8(ascii: "]"): words.append(.close)
                case UInt8(ascii: "/"): words.append(.stroke)
                default: break
                }
                at += 1
            }
        }
        return words
    }

    private static func word(_ word: ArraySlice<UInt8>) -> Word {
        func isOne(of names: [String]) -> Bool { names.contains { word.elementsEqual($0.utf8) } }
        if isOne(of: ["part", "teil", "partie", "parte", "del"]) { return .part }
        if isOne(of: ["take", "tk"]) { return .take }
        if isOne(of: ["add", "adds"]) { return .add }
        if isOne(of: ["of", "von", "de", "av", "di"]) { return .of }
        return .other
    }
}

extension ArticleDraft {
    /// Puts what the words say about parts where NITF's fields would put it: `altIds` with the roles `part`, `2/3` or
    /// `2`, and `series`, which is the same for all parts. A take or an addition is no version of what it continues.
    mutating func settleParts() {
        if alternativeIDs["part"] == nil {
            let field = version.map { PhraseSet.folded($0) } ?? []
            if let found = PartMark.read(field, in: .field) {
                alternativeIDs["part"] = found.text
                if !EditorialMarks.isLead(folded: field) { version = nil }
            } else if let found = slugline.flatMap({ PartMark.read(PhraseSet.folded($0), in: .field) })
                ?? PartMark.read(PhraseSet.folded(headline[...]), in: .headline) ?? partInNote
            {
                alternativeIDs["part"] = found.text
            }
        }
        if alternativeIDs["part"] != nil, alternativeIDs["series"] == nil, let slugline {
            alternativeIDs["series"] = slugline
        }
    }

    /// A note may be a line of marks, `2ND TAKE`, or say it in a sentence.
    private var partInNote: PartMark.Found? {
        for line in editorialNote?.split(separator: "\n").prefix(8) ?? [] {
            let folded = PhraseSet.folded(String(line))
            let isMark = folded.count <= 24
            if let found = PartMark.read(folded, in: isMark ? .field : .headline) { return found }
        }
        return nil
    }
}
