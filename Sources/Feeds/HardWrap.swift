/// Text that was broken into lines of a teleprinter's width, as paragraphs.
enum HardWrap {
    /// The paragraphs, each on one line. A paragraph begins after an empty line, at an indented line, at a bullet,
    /// and after a line that had room for the next word and so was ended on purpose.
    static func paragraphs(_ text: [UInt8]) -> [[UInt8]] {
        self.text(text[...]).split(separator: 0x0A).map { Array($0) }
    }

    /// The paragraphs with a line feed between them. One pass measures the lines and one copies them.
    static func text(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        text.withUnsafeBufferPointer { bytes in
            let lines = Self.lines(bytes)
            let shape = Shape(lines)
            var last: Line?
            for line in lines {
                guard line.count > 0 else {
                    last = nil
                    continue
                }
                if let last, !line.isBullet, line.indent <= shape.margin + 1, shape.width <= longestLine,
                    last.count + 1 + line.firstWord >= shape.width * 2 / 3, last.count > shortestWrapped
                {
                    out.append(0x20)
                } else if !out.isEmpty {
                    out.append(0x0A)
                }
                PlainText.append(UnsafeBufferPointer(rebasing: bytes[line.start..<line.end]), to: &out)
                last = line
            }
        }
        return out
    }

    /// Lines longer than this were not broken at all: teleprinters have 69 columns, mail 78, screens 80.
    private static let longestLine = 110
    /// Lines shorter than this stand by themselves, in tables and lists.
    private static let shortestWrapped = 30

    private struct Line {
        /// Without white space at the beginning.
        var start: Int
        var end: Int
        var indent = 0
        /// Bytes of its words with one space between them; 0 for an empty line.
        var count = 0
        var firstWord = 0
        var isBullet = false
    }

    private struct Shape {
        var width = 0
        /// Of the lines but the first, the least.
        var margin = 0

        init(_ lines: [Line]) {
            var isFirst = true
            var least = Int.max
            for line in lines where line.count > 0 {
                width = max(width, line.count)
                if !isFirst { least = min(least, line.indent) }
                isFirst = false
            }
            margin = least == .max ? 0 : least
        }
    }

    private static func lines(_ bytes: UnsafeBufferPointer<UInt8>) -> [Line] {
        var lines: [Line] = []
        lines.reserveCapacity(bytes.count / 40 + 4)
        var at = 0
        while at <= bytes.count {
            var line = Line(start: at, end: at)
            // The indent.
            while at < bytes.count, bytes[at] != 0x0A, bytes[at] <= 0x20 {
                if bytes[at] == 0x20 { line.indent += 1 } else if bytes[at] == 0x09 { line.indent += 8 }
                at += 1
            }
            line.start = at
            var end = at
            while end < bytes.count, bytes[end] != 0x0A {
                let from = end
                while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F { end += 1 }
                if end > from {
                    line.count += end - from
                    continue
                }
                let width = PlainText.spaceWidth(bytes, end)
                if width > 0 {
                    if line.firstWord == 0 { line.firstWord = line.count }
                    // White space counts once, and not at the line's end.
                    var next = end + width
                    while next < bytes.count, bytes[next] != 0x0A {
                        let more = PlainText.spaceWidth(bytes, next)
                        if more == 0 { break }
                        next += more
                    }
                    end = next
                    if end < bytes.count, bytes[end] != 0x0A, line.count > 0 { line.count += 1 }
                } else {
                    line.count += 1
                    end += 1
                }
            }
            if line.firstWord == 0 { line.firstWord = line.count }
            line.end = end
            line.isBullet =
                line.firstWord == 1
                && (bytes[line.start] == UInt8(ascii: "*") || bytes[line.start] == UInt8(ascii: "-"))
            lines.append(line)
            at = end + 1
        }
        return lines
    }

    /// Is this text broken by hand: many lines, none long, and paragraphs told by indents or empty lines?
    static func isWrapped(_ text: [UInt8]) -> Bool {
        let lines = text.withUnsafeBufferPointer { Self.lines($0) }
        let full = lines.filter { $0.count > 0 }
        guard full.count >= 3, full.allSatisfy({ $0.count <= longestLine }) else { return false }
        let margin = Shape(lines).margin
        let empty = lines.dropFirst().dropLast().contains { $0.count == 0 }
        return empty || full.dropFirst().contains { $0.indent > margin + 1 }
    }
}
