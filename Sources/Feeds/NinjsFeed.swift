/// ninjs laid out in any way: one object over many lines, an array of them, or several after one another.
struct NinjsFeed: FeedParser {
    private enum Place {
        /// Before, between or after articles.
        case outside
        /// In an article.
        case inside
        /// In what is no JSON, up to the end of its line.
        case rubbish
    }
    let settings: FeedSettings
    private var article: NinjsArticle
    private var place = Place.outside
    private var text: [UInt8] = []
    /// The article is longer than allowed: its bytes are counted and not kept.
    private var tooLong = false
    /// Brackets open, the article's own counted.
    private var depth = 0
    private var inString = false
    private var escaped = false
    private var line = 1
    /// Bytes of the input so far.
    private var offset = 0
    private var startLine = 1
    private var start = 0

    init(_ settings: FeedSettings) {
        self.settings = settings
        article = NinjsArticle(settings)
    }

    mutating func consume(_ bytes: UnsafeRawBufferPointer, into items: inout [FeedItem]) {
        var at = 0
        while at < bytes.count {
            let length: Int
            switch place {
            case .outside:
                length = passOver(bytes, from: at)
            case .inside:
                let end = endOfArticle(bytes, from: at)
                length = (end ?? bytes.count) - at
                keep(bytes, at..<at + length)
                if end != nil { self.end(upTo: offset + length, into: &items) }
            case .rubbish:
                let end = bytes[at...].firstIndex(of: 0x0A)
                length = (end ?? bytes.count) - at
                keep(bytes, at..<at + length)
                if end != nil { self.end(upTo: offset + length, into: &items) }
            }
            at += length
            offset += length
        }
    }

    /// Passes over what stands between articles, up to the first byte of something.
    private mutating func passOver(_ bytes: UnsafeRawBufferPointer, from: Int) -> Int {
        var at = from
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case 0x0A: line += 1
            // The brackets and commas of an array carry nothing: they are passed over wherever they stand.
            case 0x20, 0x0D, 0x09, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","): break
            default:
                let place = offset + at - from
                if place < 3, byte == Charset.utf8Mark[place] { break }
                start = place
                startLine = line
                depth = 0
                self.place = byte == UInt8(ascii: "{") ? .inside : .rubbish
                return at - from
            }
            at += 1
        }
        return at - from
    }

    /// The byte after the article's last brace, if it is among these. Bytes in locals: this is the inner loop.
    private mutating func endOfArticle(_ bytes: UnsafeRawBufferPointer, from: Int) -> Int? {
        var (depth, inString, escaped, newLines) = (depth, inString, escaped, 0)
        var found: Int?
        var at = from
        while at < bytes.count {
            let byte = bytes[at]
            at &+= 1
            if byte == 0x0A { newLines &+= 1 }
            if inString {
                if escaped {
                    escaped = false
                } else if byte == UInt8(ascii: "\\") {
                    escaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                inString = true
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
                depth &+= 1
            } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
                depth &-= 1
                if depth == 0 {
                    found = at
                    break
                }
            }
        }
        (self.depth, self.inString, self.escaped) = (depth, inString, escaped)
        line += newLines
        return found
    }

    private mutating func keep(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
        guard !tooLong else { return }
        if text.count + range.count <= settings.maximumArticleBytes {
            text.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[range]))
        } else {
            tooLong = true
            text = []
        }
    }

    /// What began at `start` has ended.
    private mutating func end(upTo end: Int, into items: inout [FeedItem]) {
        if tooLong {
            items.append(.refused(.tooLong(settings, line: startLine, input: start..<end, what: "an article")))
        } else {
            text.withUnsafeBytes { article.read($0, line: startLine, offset: start, into: &items) }
        }
        text.removeAll(keepingCapacity: true)
        tooLong = false
        inString = false
        escaped = false
        place = .outside
    }

    mutating func finish(into items: inout [FeedItem]) {
        if place != .outside { end(upTo: offset, into: &items) }
    }
}
