/// The first line of a message: `eca0003 3 i 380  dpa 0045` (IPTC 7901), `W2607asian` (ANPA 1312).
struct WireHeader {
    var service: String
    var number: String
    /// IPTC 7901 only.
    var priority: Int?
    var category: String?
    var options: [String] = []
    /// ANPA 1312 only.
    var selector: String?

    /// IPTC 7901: letters and number, a priority, a category, a count of words, anything.
    /// - Parameter line: without controls, one space between words.
    init?(iptc line: [UInt8], isSure: Bool) {
        guard line.count <= 200 else { return nil }
        let words = line.split(separator: 0x20, maxSplits: 24)
        guard words.count >= 3, let letters = Self.serviceLetters(words[0]) else { return nil }
        guard words[1].count == 1, let digit = words[1].first.map({ $0 &- 0x30 }), digit < 10 else { return nil }
        guard words[2].count <= 6, words[2].allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
        var at = 3
        if at < words.count, words[at].allSatisfy({ $0 &- 0x30 < 10 }) {
            at += 1
        } else if !isSure {
            return nil
        }
        service = Self.text(words[0].prefix(letters))
        number = Self.text(words[0].dropFirst(letters))
        priority = Int(digit)
        category = Self.text(words[2])
        options = words[at...].map(Self.text)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// One to eight letters, then one to six digits: how many letters.
    private static func serviceLetters(_ word: ArraySlice<UInt8>) -> Int? {
        let letters = word.prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == 0x2D }.count
        let digits = word.dropFirst(letters)
        guard (1...8).contains(letters), (1...6).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }) else {
            return nil
        }
        return letters
    }

    /// ANPA 1312: a letter, four digits, and behind US or LF a selector.
    init?(anpa line: ArraySlice<UInt8>, isSure: Bool) {
        let bytes = line.filter { $0 > 0x20 && $0 < 0x7F || $0 == 0x1F }
        guard bytes.count >= 4, bytes.count <= 40, (bytes[0] | 0x20) &- 0x61 < 26 else { return nil }
        let digits = bytes[1...].prefix { $0 &- 0x30 < 10 }
        guard (3...5).contains(digits.count) else { return nil }
        let rest = bytes[(1 + digits.count)...].drop { $0 == 0x1F }
        guard rest.count <= 16, rest.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }) else {
            return nil
        }
        guard isSure || !rest.isEmpty else { return nil }
        service = Self.text(bytes.prefix(1))
        number = Self.text(digits)
        selector = rest.isEmpty ? nil : Self.text(rest)
    }

    /// Does the line begin a message, for sure?
    static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 200 else { return false }
        let text = PlainText.collapsed(line)
        // Both begin with a letter and have a digit soon.
        guard let first = text.first, (first | 0x20) &- 0x61 < 26, text.prefix(10).contains(where: { $0 &- 0x30 < 10 })
        else { return false }
        return WireHeader(iptc: text, isSure: false) != nil
            || (!text.contains(0x20) && WireHeader(anpa: line, isSure: false) != nil)
    }
}
