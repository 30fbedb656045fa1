/// Tells the lines of the story from those that came along with it: bylines, sign-offs, captions, plugs.
///
///     LineClassifier.kind(ofLine: line, at: .init(index: 0, count: 12))   // .byline
///
/// `Tokenizer.read` has already done this for a `Document`. Conservative: what is in doubt is the story.
/// What it knows is static and the same for every source (`LineCues`); lines learned per source are the sequencer's.
public struct LineClassifier: Sendable {
    /// Where a line stands in its text.
    public struct Position: Sendable, Hashable {
        /// Number of the line among those that are not empty, from 0; the headline is not counted.
        public var index: Int
        /// How many such lines there are.
        public var count: Int

        public init(index: Int, count: Int) {
            self.index = index
            self.count = count
        }
    }

    /// What the line is, as far as the line alone says (so never `.subhead` nor `.headline`).
    public static func kind(ofLine line: UnsafeBufferPointer<UInt8>, at position: Position) -> Line.Kind {
        var document = Document()
        Tokenizer().readWords(Array(line), into: &document)
        guard document.count > 0 else { return .story }
        return withCues(document) { $0.kind(of: 0..<document.count, at: position) }
    }

    /// The same over a slice of a text.
    public static func kind(ofLine line: ArraySlice<UInt8>, at position: Position) -> Line.Kind {
        line.withUnsafeBufferPointer { kind(ofLine: $0, at: position) }
    }

    /// Bytes at the head of the line that are a dateline (`HANGZHOU, China (AP) — `), up to the story's first word; 0
    /// where there is none.
    public static func datelineLength(ofLine line: UnsafeBufferPointer<UInt8>) -> Int {
        var document = Document()
        Tokenizer().readWords(Array(line), into: &document)
        let words = withCues(document) { $0.dateline(of: 0..<document.count) }
        guard words > 0 else { return 0 }
        // `bytes` has the newline after the empty headline before the line.
        return words < document.count ? Int(document.starts[words]) - 1 : line.count
    }

    private static func withCues<R>(_ document: Document, _ body: (LineJudge) -> R) -> R {
        document.hashes.withUnsafeBufferPointer { hashes in
            document.shapes.withUnsafeBufferPointer { shapes in
                document.starts.withUnsafeBufferPointer { starts in
                    document.bytes.withUnsafeBufferPointer { bytes in
                        LineCues.trie.withView { cues in
                            LineCues.inside.withView { insideCues in
                                LineCues.roles.withView { roles in
                                    body(
                                        LineJudge(
                                            hashes: hashes, shapes: shapes, starts: starts, bytes: bytes, cues: cues,
                                            insideCues: insideCues, roles: roles))
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Lines of the body that can carry a dateline.
    static let datelineLines = 4

    /// Sets the kinds of the document's lines, their dateline words and the words' `.aside`.
    static func mark(_ document: inout Document) {
        guard let first = document.lines.firstIndex(where: { $0.kind != .headline }) else { return }
        let count = document.lines.count - first
        var lines = document.lines
        document.lines = []
        withCues(document) { judge in
            var inList = false  // after `Related posts`: titles that follow are plugs, too
            var datelineFound = false
            for at in first..<lines.count {
                let words = Int(lines[at].firstWord)..<Int(lines[at].endWord)
                let position = Position(index: at - first, count: count)
                var kind = judge.kind(of: words, at: position)
                if kind == .story {
                    let length = Int(lines[at].end - lines[at].start)
                    let ended = judge.endsSentence(lines[at])
                    if inList, !ended, length < 120 { kind = .plug } else { inList = false }
                    if kind == .story, !ended, length <= 70, words.count <= 9, at > first, at + 1 < lines.count,
                        judge.shapes[words.lowerBound].contains(.capitalised),
                        lines[at - 1].kind != .headline, judge.endsSentence(lines[at - 1]),
                        lines[at + 1].end - lines[at + 1].start > 80, lines[at - 1].end - lines[at - 1].start > 80
                    {
                        kind = .subhead
                    }
                    if kind == .story, !datelineFound, position.index < datelineLines {
                        let dateline = judge.dateline(of: words)
                        lines[at].datelineWords = UInt16(truncatingIfNeeded: dateline)
                        datelineFound = dateline > 0
                    }
                } else if kind == .plug, judge.opensList(words) {
                    inList = true
                }
                lines[at].kind = kind
            }
        }
        document.lines = lines
        for line in lines {
            switch line.kind {
            case .byline, .signOff, .caption, .plug:
                for word in Int(line.firstWord)..<Int(line.endWord) { document.shapes[word].insert(.aside) }
            case .story, .headline, .subhead: break
            }
        }
    }
}
