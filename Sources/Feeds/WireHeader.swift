/// The first line of a message: `eca0003 3 i 380  dpa 0045` (IPTC 7901), `W2607asian` (ANPA 1312).
struct WireHeader {
    var service: String
    var number: String
    /// IPTC 7901 only.
    var priority: Int?
    var category: String?
    var options: [Substring] = []
    /// ANPA 1312 only.
    var selector: String?

    /// IPTC 7901: letters and number, a priority, a category, a count of words, anything.
    init?(iptc line: [UInt8], isSure: Bool) {
        guard line.count <= 200 else { return nil }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        guard words.count >= 3, let first = Self.serviceAndNumber(words[0], letters: 1...8) else { return nil }
        (service, number) = first
        var at = 1
        guard words[at].utf8.count == 1, let digit = Int(words[at]) else { return nil }
        priority = digit
        at += 1
        guard words[at].utf8.count <= 6, words[at].utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
        category = String(words[at])
        at += 1
        if at < words.count, words[at].utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
            at += 1
        } else if !isSure {
            return nil
        }
        options = Array(words[at...])
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
        service = String(decoding: bytes.prefix(1), as: UTF8.self)
        number = String(decoding: digits, as: UTF8.self)
        selector = rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    }

    private static func serviceAndNumber(_ word: Substring, letters: ClosedRange<Int>) -> (String, String)? {
        let service = word.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
        let number = word.dropFirst(service.count)
        guard letters.contains(service.count), (1...6).contains(number.count),
            number.allSatisfy({ $0.isASCII && $0.isNumber })
        else { return nil }
        return (String(service), String(number))
    }

    /// Does the line begin a message, for sure?
    static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 200 else { return false }
        let text = PlainText.collapsed(Array(line))
        return WireHeader(iptc: text, isSure: false) != nil
            || (!text.contains(0x20) && WireHeader(anpa: line, isSure: false) != nil)
    }
}
