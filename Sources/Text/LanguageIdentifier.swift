/// Tells in which of some thirty languages a text is written, from its script and its function words.
///
///     LanguageIdentifier.identify(document)   // ("en", 0.98)
///
/// A word counts for every language that it is a function word of, the less the more there are. Only the first
/// `sample` words are looked at, so the cost (about 2 µs) does not grow with the text.
public struct LanguageIdentifier: Sendable {
    /// Words looked at.
    static let sample = 120
    /// Fewer function words than this say nothing.
    static let least = 2

    /// ISO 639-1 code and confidence 0–1 (share of the evidence that speaks for it), or nil where there is too little.
    public static func identify(_ document: Document) -> (code: String, confidence: Double)? {
        var scripts = [Int](repeating: 0, count: Script.allCases.count)
        var scores = [Double](repeating: 0, count: FunctionWords.languages.count)
        var hits = 0
        // The body says more than headlines, which leave function words out; the headline helps where it is short.
        let from = document.count - document.firstBodyWord >= 8 ? document.firstBodyWord : 0
        var seen = 0
        var word = from
        while word < document.count, seen < sample {
            defer { word += 1 }
            if document.shapes[word].contains(.aside) || document.shapes[word].contains(.number) { continue }
            seen += 1
            let at = Int(document.starts[word])
            let script = Script(
                lead: document.bytes[at], next: at + 1 < document.bytes.count ? document.bytes[at + 1] : 0)
            scripts[script.rawValue] += 1
            let mask = FunctionWords.languages(of: document.hashes[word])
            if mask != 0 {
                hits += 1
                let share = 1 / Double(mask.nonzeroBitCount)
                var rest = mask
                while rest != 0 {
                    scores[rest.trailingZeroBitCount] += share
                    rest &= rest - 1
                }
            }
        }
        guard seen > 0 else { return nil }
        if let byScript = identify(scripts: scripts, seen: seen) { return byScript }
        guard hits >= least || (hits >= 1 && seen <= 6), let best = scores.indices.max(by: { scores[$0] < scores[$1] })
        else { return nil }
        let second = scores.indices.filter { $0 != best }.map { scores[$0] }.max() ?? 0
        // Few function words among many words: a list, a table, or a language that is not known.
        let density = min(1, Double(hits) / Double(seen) * 5)
        let confidence = (scores[best] - second) / scores[best] * 0.5 + 0.5 * density
        guard scores[best] > second, confidence >= 0.3 else { return nil }
        return (FunctionWords.languages[best], min(1, confidence))
    }

    private static func identify(scripts: [Int], seen: Int) -> (code: String, confidence: Double)? {
        func count(_ script: Script) -> Int { scripts[script.rawValue] }
        let east = count(.kana) + count(.han)
        if count(.kana) * 12 > seen { return ("ja", Double(east) / Double(seen)) }
        if count(.han) * 2 > seen { return ("zh", Double(east) / Double(seen)) }
        for (script, code) in Script.soleLanguage where count(script) * 2 > seen {
            return (code, Double(count(script)) / Double(seen))
        }
        return nil
    }

    private enum Script: Int, CaseIterable {
        case latin, greek, cyrillic, hebrew, arabic, devanagari, bengali, tamil, telugu, thai, georgian, armenian
        case ethiopic, han, kana, hangul, other

        /// Scripts that one language of the news is written in.
        static let soleLanguage: [(Script, String)] = [
            (.greek, "el"), (.hebrew, "he"), (.devanagari, "hi"), (.bengali, "bn"), (.tamil, "ta"), (.telugu, "te"),
            (.thai, "th"), (.georgian, "ka"), (.armenian, "hy"), (.ethiopic, "am"), (.hangul, "ko"),
        ]

        /// From the first two bytes of a word's first character.
        init(lead: UInt8, next: UInt8) {
            switch lead {
            case 0...0x7F, 0xC3...0xCA: self = .latin
            case 0xCD...0xCF: self = .greek
            case 0xD0...0xD3: self = .cyrillic
            case 0xD4...0xD5: self = .armenian
            case 0xD6...0xD7: self = .hebrew
            case 0xD8...0xDD: self = .arabic
            case 0xE0:
                switch next {
                case 0xA4, 0xA5: self = .devanagari
                case 0xA6, 0xA7: self = .bengali
                case 0xAE, 0xAF: self = .tamil
                case 0xB0, 0xB1: self = .telugu
                case 0xB8, 0xB9: self = .thai
                default: self = .other
                }
            case 0xE1:
                switch next {
                case 0x83: self = .georgian
                case 0x88...0x8E: self = .ethiopic
                case 0xB8...0xBB: self = .latin
                default: self = .other
                }
            case 0xE3: self = next >= 0x90 ? .han : .kana
            case 0xE4...0xE9: self = .han
            case 0xEA...0xED: self = .hangul
            default: self = .other
            }
        }
    }
}
