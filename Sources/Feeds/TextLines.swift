/// A text cut into lines that are not empty: trimmed, runs of white space as one space, control characters as spaces.
enum TextLines {
    static func split(_ text: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        var i = 0
        while i < text.count {
            let byte = text[i]
            if byte == 0x0A || byte == 0x0D || byte == 0x0C || byte == 0x0B {
                end(&line, into: &lines)
            } else if byte <= 0x20 || byte == 0x7F {
                space(&line)
            } else if byte == 0xC2, i + 1 < text.count, text[i + 1] == 0x85 {
                end(&line, into: &lines)  // U+0085, next line
                i += 1
            } else if byte == 0xC2, i + 1 < text.count, text[i + 1] <= 0xA0 {
                space(&line)  // U+0080–U+009F, and U+00A0, a space that does not break
                i += 1
            } else if byte == 0xE2, i + 2 < text.count, text[i + 1] == 0x80, text[i + 2] == 0xA8 || text[i + 2] == 0xA9
            {
                end(&line, into: &lines)  // U+2028 and U+2029, line and paragraph separator
                i += 2
            } else if byte == 0xEF, i + 2 < text.count, text[i + 1] == 0xBB, text[i + 2] == 0xBF {
                i += 2  // a byte order mark inside, where files were put together
            } else {
                line.append(byte)
            }
            i += 1
        }
        end(&line, into: &lines)
        return lines
    }

    private static func space(_ line: inout [UInt8]) {
        if let last = line.last, last != 0x20 { line.append(0x20) }
    }

    private static func end(_ line: inout [UInt8], into lines: inout [[UInt8]]) {
        if line.last == 0x20 { line.removeLast() }
        if !line.isEmpty { lines.append(line) }
        line.removeAll(keepingCapacity: true)
    }
}
