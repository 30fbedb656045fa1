/// Text that was broken into lines of a teleprinter's width, as paragraphs.
enum HardWrap {
    /// The paragraphs, each on one line. A paragraph begins after an empty line, at an indented line, at a bullet,
    /// and after a line that had room for the next word and so was ended on purpose.
    static func paragraphs(_ text: [UInt8]) -> [[UInt8]] {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Line.init)
        let full = lines.filter { !$0.words.isEmpty }
        let width = full.map(\.words.count).max() ?? 0
        let margin = full.dropFirst().map(\.indent).min() ?? 0
        var paragraphs: [[UInt8]] = []
        var last: Line?
        for line in lines {
            guard !line.words.isEmpty else {
                last = nil
                continue
            }
            if let last, !line.isBullet, line.indent <= margin + 1, width <= longestLine,
                last.words.count + 1 + line.firstWord >= width * 2 / 3, last.words.count > shortestWrapped
            {
                paragraphs[paragraphs.count - 1].append(0x20)
                paragraphs[paragraphs.count - 1].append(contentsOf: line.words)
            } else {
                paragraphs.append(line.words)
            }
            last = line
        }
        return paragraphs
    }

    /// Lines longer than this were not broken at all: teleprinters have 69 columns, mail 78, screens 80.
    private static let longestLine = 110
    /// Lines shorter than this stand by themselves, in tables and lists.
    private static let shortestWrapped = 30

    private struct Line {
        var words: [UInt8]
        var indent = 0
        var isBullet: Bool
        var firstWord: Int

        init(_ bytes: ArraySlice<UInt8>) {
            var at = bytes.startIndex
            while at < bytes.endIndex {
                if bytes[at] == 0x20 {
                    indent += 1
                } else if bytes[at] == 0x09 {
                    indent += 8
                } else if bytes[at] > 0x20 {
                    break
                }
                at += 1
            }
            words = PlainText.collapsed(Array(bytes[at...]))
            firstWord = words.firstIndex(of: 0x20) ?? words.count
            let first = words.first ?? 0
            isBullet = firstWord == 1 && (first == UInt8(ascii: "*") || first == UInt8(ascii: "-"))
        }
    }

    /// Is this text broken by hand: many lines, none long, and paragraphs told by indents or empty lines?
    static func isWrapped(_ text: [UInt8]) -> Bool {
        let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map(Line.init)
        let full = lines.filter { !$0.words.isEmpty }
        guard full.count >= 3, full.allSatisfy({ $0.words.count <= longestLine }) else { return false }
        let margin = full.dropFirst().map(\.indent).min() ?? 0
        let empty = lines.dropFirst().dropLast().contains { $0.words.isEmpty }
        return empty || full.dropFirst().contains { $0.indent > margin + 1 }
    }
}
