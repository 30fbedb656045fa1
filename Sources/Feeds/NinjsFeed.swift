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
    /// Brackets open inside the article, its own counted.
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
        for byte in bytes {
            take(byte, into: &items)
            offset += 1
            if byte == 0x0A { line += 1 }
        }
    }

    @inline(__always)
    private mutating func take(_ byte: UInt8, into items: inout [FeedItem]) {
        switch place {
        case .outside:
            if offset < 3, byte == Charset.utf8Mark[offset] { return }
            switch byte {
            // The brackets and commas of an array carry nothing: they are passed over wherever they stand.
            case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","): return
            default: begin(byte)
            }
        case .inside:
            keep(byte)
            if inString {
                if escaped {
                    escaped = false
                } else if byte == UInt8(ascii: "\\") {
                    escaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
                return
            }
            switch byte {
            case UInt8(ascii: "\""): inString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { end(upTo: offset + 1, into: &items) }
            default: break
            }
        case .rubbish:
            if byte == 0x0A {
                end(upTo: offset, into: &items)
            } else {
                keep(byte)
            }
        }
    }

    private mutating func begin(_ byte: UInt8) {
        start = offset
        startLine = line
        place = byte == UInt8(ascii: "{") ? .inside : .rubbish
        depth = 1
        keep(byte)
    }

    private mutating func keep(_ byte: UInt8) {
        guard !tooLong else { return }
        if text.count < settings.maximumArticleBytes {
            text.append(byte)
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
