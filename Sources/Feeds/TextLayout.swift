import News
import Text

/// What is what in a plain text: headline, story, and what stands beside the story.
///
/// Which lines are bylines, sign-offs, captions and plugs the desk's own reading says (`Text`), so that text is judged
/// alike whichever way it comes in. Here is only what a file needs besides: lines before the headline, and a plug that
/// was glued to the last sentence.
struct TextLayout {
    /// Headline (none where the text begins with the story), story (a paragraph a line, without the dateline), the
    /// other lines in the order in which they came, byline and place.
    private(set) var draft = ArticleDraft()

    /// Longest headline, in bytes: what is longer is a paragraph.
    private static let longestHeadline = 300

    /// - Parameter text: UTF-8.
    init(_ text: [UInt8]) {
        let lines = TextLines.split(text)
        var (head, opening) = Opening.find(in: lines)
        if let found = head, Self.isParagraph(lines[found]) {
            // The story itself: nobody wrote a headline.
            opening = found
            head = nil
        }
        for (i, line) in lines[..<opening].enumerated() where i != head { addAside(line) }
        if let head { draft.headline = lines[head] }
        readBody(lines[opening...])
    }

    /// Appends the lines below the headline to story and aside.
    private mutating func readBody(_ lines: ArraySlice<[UInt8]>) {
        var body: [UInt8] = []
        for (i, line) in lines.enumerated() {
            if i > 0 { body.append(0x0A) }
            // Only at the end of a text have plugs been seen to lose their line end.
            if i + 3 >= lines.count, let cut = GluedPlug.start(in: line) {
                body.append(contentsOf: line[..<cut])
                while body.last == 0x20 { body.removeLast() }
                body.append(0x0A)
                body.append(contentsOf: line[cut...])
            } else {
                body.append(contentsOf: line)
            }
        }
        var document = Document()
        Tokenizer().read(headline: draft.headline, body: body, into: &document)
        let first = document.bodyStart
        var read = 0
        for line in document.lines where line.kind != .headline {
            // A line without a word in it has no entry: rules and asterisks between sections.
            let (start, end) = (max(read, Int(line.start) - first), Int(line.end) - first)
            guard start < end, end <= body.count else { continue }
            let text = body[start..<end]
            read = end
            switch line.kind {
            case .story where end == body.count && DeskMark.isOne(text):
                addAside(Array(text))
            case .story, .headline, .subhead:
                var dateline = 0
                if line.datelineWords > 0, Int(line.firstWord) + Int(line.datelineWords) < document.count {
                    dateline = Int(document.starts[Int(line.firstWord) + Int(line.datelineWords)]) - first - start
                    dateline = Self.backToQuote(in: text, from: dateline)
                }
                if dateline > 0 {
                    draft.dateline = Dateline.place(in: Self.trimmed(text.prefix(dateline)))
                }
                // The dateline stays: the desk knows one when it reads it, and the place in it may stand nowhere else.
                addStory(text)
            case .byline:
                if draft.byline == nil { draft.byline = Byline.names(in: Array(text)) }
                addAside(Array(text))
            case .signOff, .caption, .plug:
                addAside(Array(text))
            }
        }
    }

    private mutating func addStory(_ line: ArraySlice<UInt8>) {
        guard !line.isEmpty else { return }
        if !draft.body.isEmpty { draft.body.append(0x0A) }
        draft.body.append(contentsOf: line)
    }

    private mutating func addAside(_ line: [UInt8]) {
        if !line.isEmpty { draft.asides.append(line) }
    }

    /// Too long for a headline, or a whole sentence behind a dateline. A slug before a headline (`TENNIS - Horvat
    /// wins`) looks like a dateline, too, but no full stop ends it.
    private static func isParagraph(_ line: [UInt8]) -> Bool {
        if line.count > longestHeadline { return true }
        guard line.count > 80, Opening.endsSentence(line) else { return false }
        return line.withUnsafeBufferPointer { LineClassifier.datelineLength(ofLine: $0) } > 0
    }

    /// An opening quotation mark or bracket right before the story's first word belongs to the story.
    private static func backToQuote(in line: ArraySlice<UInt8>, from length: Int) -> Int {
        var length = min(length, line.count)
        let start = line.startIndex
        while length > 0 {
            let last = line[start + length - 1]
            if last == UInt8(ascii: "\"") || last == UInt8(ascii: "'") || last == UInt8(ascii: "$") {
                length -= 1
            } else if length >= 3, line[start + length - 3] == 0xE2, line[start + length - 2] == 0x80,
                last == 0x9C || last == 0x98
            {
                length -= 3  // “ or ‘
            } else {
                break
            }
        }
        return length
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = bytes
        while bytes.last == 0x20 { bytes.removeLast() }
        return Array(bytes)
    }
}
