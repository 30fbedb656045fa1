internal import Text

/// Which words of a document are the story proper: no dateline, byline, sign-off, caption or plug.
///
/// The headline stands in only where there is nothing else (a flash of one line).
struct StoryProper {
    /// Word indices into the document, ascending.
    private(set) var words: [UInt32] = []
    /// For each line that counts: its index in `document.lines` and its range in `words`.
    private(set) var lines: [(line: Int, first: Int, end: Int)] = []

    init(_ document: Document) {
        words.reserveCapacity(document.count)
        for (index, line) in document.lines.enumerated() where line.kind == .story || line.kind == .subhead {
            append(line: index, first: Int(line.firstWord) + Int(line.datelineWords), end: Int(line.endWord))
        }
        if words.isEmpty {
            for (index, line) in document.lines.enumerated() where line.kind == .headline {
                append(line: index, first: Int(line.firstWord), end: Int(line.endWord))
            }
        }
    }

    private mutating func append(line: Int, first: Int, end: Int) {
        guard first < end else { return }
        let start = words.count
        words.append(contentsOf: UInt32(first)..<UInt32(end))
        lines.append((line, start, words.count))
    }
}
