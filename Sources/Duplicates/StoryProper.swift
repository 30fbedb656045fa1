internal import Text

/// Which words of a document are the story proper: no dateline, byline, sign-off, caption or plug.
///
/// The headline stands in only where there is nothing else (a flash of one line).
struct StoryProper {
    /// A line that counts: its words in the document and in `hashes`.
    struct Line {
        var firstInDocument: Int
        var first: Int
        var end: Int
    }

    /// Hashes of the words, in order.
    private(set) var hashes: [UInt64] = []
    private(set) var lines: [Line] = []

    init(_ document: Document) {
        hashes.reserveCapacity(document.count)
        lines.reserveCapacity(document.lines.count)
        document.hashes.withUnsafeBufferPointer { all in
            for line in document.lines where line.kind == .story || line.kind == .subhead {
                append(all, first: Int(line.firstWord) + Int(line.datelineWords), end: Int(line.endWord))
            }
            guard hashes.isEmpty else { return }
            for line in document.lines where line.kind == .headline {
                append(all, first: Int(line.firstWord), end: Int(line.endWord))
            }
        }
    }

    private mutating func append(_ all: UnsafeBufferPointer<UInt64>, first: Int, end: Int) {
        guard first < end else { return }
        let start = hashes.count
        hashes.append(contentsOf: UnsafeBufferPointer(rebasing: all[first..<end]))
        lines.append(Line(firstInDocument: first, first: start, end: hashes.count))
    }
}
