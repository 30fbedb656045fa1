/// Which of two version strings is the newer. Agencies count (`9`, `10`), date (`2026-11-20T09:30:00Z`) and
/// write ordinals (`1stLd-Writethru`, `2ndLd-Writethru`); runs of digits are compared as numbers, the rest as text
/// without case.
public enum VersionOrder: Sendable, Hashable {
    case older, same, newer

    /// How `version` stands to `other`.
    public static func of(_ version: String, against other: String) -> VersionOrder {
        let a = Parts(version)
        let b = Parts(other)
        // A first write-through is often written without its ordinal: `Ld-Writethru` before `2ndLd-Writethru`.
        var i = 0
        var j = 0
        while i < a.parts.count, j < b.parts.count {
            switch (a.parts[i], b.parts[j]) {
            case (.number(let x), .number(let y)):
                if x != y { return less(x, y) ? .older : .newer }
            case (.word(let x), .word(let y)):
                if x != y { return x.lexicographicallyPrecedes(y) ? .older : .newer }
            case (.number, .word): return .newer
            case (.word, .number): return .older
            }
            i += 1
            j += 1
        }
        if i < a.parts.count { return .newer }
        if j < b.parts.count { return .older }
        return .same
    }

    /// Digits without leading zeros: the longer is the larger, so numbers of any length compare.
    private static func less(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        a.count != b.count ? a.count < b.count : a.lexicographicallyPrecedes(b)
    }

    private enum Part: Hashable {
        case number([UInt8])
        case word([UInt8])
    }

    /// A version string as numbers and words.
    private struct Parts {
        var parts: [Part] = []

        init(_ text: String) {
            var digits: [UInt8] = []
            var letters: [UInt8] = []
            for byte in text.utf8 {
                switch byte {
                case 48...57:
                    flush(&letters)
                    if digits == [48] { digits = [] }
                    digits.append(byte)
                case 65...90, 97...122, 128...:
                    flush(number: &digits)
                    letters.append(byte >= 65 && byte <= 90 ? byte | 32 : byte)
                default:
                    flush(&letters)
                    flush(number: &digits)
                }
            }
            flush(&letters)
            flush(number: &digits)
            normaliseLead()
        }

        private mutating func flush(_ letters: inout [UInt8]) {
            guard !letters.isEmpty else { return }
            parts.append(.word(letters))
            letters = []
        }

        private mutating func flush(number digits: inout [UInt8]) {
            guard !digits.isEmpty else { return }
            parts.append(.number(digits))
            digits = []
        }

        /// `1stLd`, `Ld`, `2nd Lead`, `UPDATE 3`: number first, endings and names of the lead dropped.
        private mutating func normaliseLead() {
            let endings: Set<[UInt8]> = Set(["st", "nd", "rd", "th"].map { Array($0.utf8) })
            let glued: Set<[UInt8]> = Set(["stld", "ndld", "rdld", "thld"].map { Array($0.utf8) })
            let leads: Set<[UInt8]> = Set(
                ["ld", "lead", "writethru", "update", "take", "v", "version", "rev"].map { Array($0.utf8) })
            var names = false
            var kept: [Part] = []
            for part in parts {
                guard case .word(let word) = part else {
                    kept.append(part)
                    continue
                }
                if glued.contains(word) || leads.contains(word) {
                    names = true
                } else if !(endings.contains(word)
                    && kept.last.map { if case .number = $0 { true } else { false } } ?? false)
                {
                    kept.append(part)
                }
            }
            if names, kept.isEmpty { kept = [.number([49])] }
            parts = kept
        }
    }
}
