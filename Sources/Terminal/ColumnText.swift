extension String {
    /// Cut or filled with blanks to exactly `columns` screen columns, with `…` where it was cut.
    ///
    /// Control characters become blanks, so that no article can move a reader's cursor.
    public func fitted(to columns: Int) -> String {
        var result = ""
        var width = 0
        for character in self {
            let next = character.columns
            if width + next > columns {
                while width > columns - 1, let last = result.popLast() { width -= last.columns }
                result.append("…")
                width += 1
                break
            }
            result.append(character.isControl ? " " : character)
            width += next
        }
        return result + String(repeating: " ", count: max(0, columns - width))
    }

    /// Without control characters: safe to print whatever it came from.
    public var printable: String { String(map { $0.isControl ? " " : $0 }) }
}

extension Character {
    var isControl: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .control || $0.properties.isBidiControl }
    }
    /// Screen columns: 2 for East Asian wide characters (Unicode TR11, the common blocks), else 1.
    var columns: Int {
        guard let scalar = unicodeScalars.first?.value else { return 0 }
        switch scalar {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
