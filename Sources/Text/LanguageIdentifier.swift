/// Tells in which of some thirty languages a text is written, from its script and its function words.
///
///     LanguageIdentifier.identify(document)   // ("en", 0.98)
///
/// A word counts for every language that it is a function word of, the less the more there are. Only the first
/// `sample` words are looked at, so the cost (about 1 µs) does not grow with the text.
public struct LanguageIdentifier: Sendable {
    /// Words looked at.
    static let sample = 120
    /// Fewer function words than this say nothing.
    static let least = 2

    /// ISO 639-1 code and confidence 0–1 (share of the evidence that speaks for it), or nil where there is too little.
    public static func identify(_ document: Document) -> (code: String, confidence: Double)? {
        withUnsafeTemporaryAllocation(of: Int.self, capacity: Script.count) { scripts in
            withUnsafeTemporaryAllocation(of: Double.self, capacity: FunctionWords.capacity) { scores in
                scripts.initialize(repeating: 0)
                scores.initialize(repeating: 0)
                return identify(document, scripts, scores)
            }
        }
    }

    private static func identify(
        _ document: Document, _ scripts: UnsafeMutableBufferPointer<Int>, _ scores: UnsafeMutableBufferPointer<Double>
    ) -> (code: String, confidence: Double)? {
        let (seen, hits) = count(document, scripts, scores)
        guard seen > 0 else { return nil }
        // In Latin letters nothing else than the words can tell.
        if scripts[Script.latin.rawValue] < seen, let byScript = identify(scripts: scripts, seen: seen) {
            return byScript
        }
        guard hits >= least || (hits >= 1 && seen <= 6) else { return nil }
        var best = 0
        for language in scores.indices where scores[language] > scores[best] { best = language }
        var second = 0.0
        for language in scores.indices where language != best { second = max(second, scores[language]) }
        // Few function words among many words: a list, a table, or a language that is not known.
        let density = min(1, Double(hits) / Double(seen) * 5)
        let confidence = (scores[best] - second) / scores[best] * 0.5 + 0.5 * density
        guard scores[best] > second, confidence >= 0.3 else { return nil }
        return (FunctionWords.languages[best], min(1, confidence))
    }

    /// Counts the scripts of the sample's words, and what each language can claim of them.
    private static func count(
        _ document: Document, _ scripts: UnsafeMutableBufferPointer<Int>, _ scores: UnsafeMutableBufferPointer<Double>
    ) -> (seen: Int, hits: Int) {
        var seen = 0
        var hits = 0
        // The body says more than headlines, which leave function words out; the headline helps where it is short.
        var word = document.count - document.firstBodyWord >= 8 ? document.firstBodyWord : 0
        document.hashes.withUnsafeBufferPointer { hashes in
            document.shapes.withUnsafeBufferPointer { shapes in
                document.starts.withUnsafeBufferPointer { starts in
                    document.bytes.withUnsafeBufferPointer { bytes in
                        FunctionWords.withTable { table in
                            while word < hashes.count, seen < sample {
                                defer { word &+= 1 }
                                if shapes[word].rawValue & (WordShape.aside.rawValue | WordShape.number.rawValue) != 0 {
                                    continue
                                }
                                seen &+= 1
                                let at = Int(starts[word])
                                let lead = bytes[at]
                                let script =
                                    lead < 0x80
                                    ? .latin : Script(lead: lead, next: at + 1 < bytes.count ? bytes[at + 1] : 0)
                                scripts[script.rawValue] &+= 1
                                var mask = table.languages(of: hashes[word])
                                if mask == 0 { continue }
                                hits &+= 1
                                let share = FunctionWords.share(mask)
                                while mask != 0 {
                                    scores[mask.trailingZeroBitCount] += share
                                    mask &= mask &- 1
                                }
                            }
                        }
                    }
                }
            }
        }
        return (seen, hits)
    }

    private static func identify(
        scripts: UnsafeMutableBufferPointer<Int>, seen: Int
    ) -> (code: String, confidence: Double)? {
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

        static let count = 17

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
