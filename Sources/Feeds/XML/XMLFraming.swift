#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Cuts a stream of XML into the messages that are articles, as they come.
///
/// A `newsMessage` of a hundred thousand items, an RSS feed on a pipe, NITF documents one after another: each item is
/// given out when its end tag is there, and only one item is held. What stands around the items (`opening`: the
/// message's header and declarations) is kept up to a bound, because the items need it to be understood.
struct XMLFraming: Sendable {
    /// What an article is called in its format.
    enum Kind: Sendable, Hashable {
        case newsItemG2, newsItem1, nitf, rssItem, atomEntry
    }
    enum Piece {
        /// A whole article.
        case article(Kind, bytes: ArraySlice<UInt8>, offset: Int, line: Int)
        /// An article that broke off.
        case truncated(input: Range<Int>, line: Int)
        case tooLong(input: Range<Int>, line: Int)
        /// Text where only messages belong.
        case stray(input: Range<Int>, line: Int)
        /// A document without an article in it.
        case foreign(root: String, input: Range<Int>, line: Int)
    }

    enum Section: Sendable {
        case text, comment, data, instruction
        case declaration(depth: Int, quote: UInt8)
    }
    struct Unit: Sendable {
        var kind: Kind
        var name: [UInt8]
        /// Elements of the same name that are open, itself counted.
        var depth = 1
        var start: Int
        var line: Int
        var isTooLong = false
    }

    let maximumBytes: Int
    /// Markup and text of the document so far that stand outside of articles.
    private(set) var opening: [UInt8] = []
    /// Grows with each document, so that a reader of `opening` knows when it is another.
    private(set) var document = 0

    var buffer: [UInt8] = []
    /// Byte of the input at which `buffer` begins.
    var base = 0
    var at = 0
    var section = Section.text
    var unit: Unit?
    /// Names of the open elements outside of articles.
    var open: [[UInt8]] = []
    var root: (name: [UInt8], start: Int, line: Int)?
    var articles = 0
    /// Where text began that belongs to nothing.
    var stray: (start: Int, line: Int)?
    /// Line ends before byte `linesAt` of the input.
    private var lines = 0
    private var linesAt = 0
    /// Bytes before this one are in `opening`, or need not be.
    var opened = 0

    private static let openingBytes = 256 << 10
    static let tagBytes = 64 << 10
    static let depth = 200

    init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    mutating func append(_ bytes: UnsafeRawBufferPointer) { buffer.append(contentsOf: bytes) }

    /// The next piece; nil where more bytes are needed.
    /// - Parameter isWhole: nothing follows.
    mutating func next(isWhole: Bool) -> Piece? {
        while at < buffer.count {
            switch section {
            case .text:
                guard let open = index(of: UInt8(ascii: "<"), from: at) else {
                    passText(to: buffer.count)
                    return nil
                }
                passText(to: open)
                if let piece = endStray() { return piece }
                switch markup(isWhole: isWhole) {
                case .piece(let piece): return piece
                case .needsMore: return nil
                case .none: break
                }
            case .comment: if !pass("-->") { return nil }
            case .data: if !pass("]]>") { return nil }
            case .instruction: if !pass("?>") { return nil }
            case .declaration(let depth, let quote): passDeclaration(depth, quote)
            }
            checkLength()
        }
        return nil
    }

    /// Lets go of what has been cut off. Call it when `next` has given nil.
    mutating func forget() {
        checkLength()
        var keep = at
        if let unit, !unit.isTooLong { keep = min(keep, unit.start - base) }
        guard keep > 0 else { return }
        keepOpening(upTo: unit.map { min(keep, $0.start - base) } ?? keep)
        countLines(upTo: base + keep)
        buffer.removeSubrange(..<keep)
        base += keep
        at -= keep
    }

    /// What is left when the input has ended. Call it after `next(isWhole: true)` has given nil, until it gives nil.
    mutating func end() -> Piece? {
        at = buffer.count
        if let piece = endStray() { return piece }
        guard let piece = endDocument(at: base + buffer.count) else { return nil }
        section = .text
        return piece
    }

    // MARK: - Text and sections

    func index(of byte: UInt8, from start: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let first = bytes.baseAddress,
                let found = memchr(first + start, Int32(byte), bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(found) - first
        }
    }

    mutating func passText(to end: Int) {
        if unit == nil, open.isEmpty, stray == nil {
            if let first = buffer[at..<end].indices.first(where: { !isFiller($0) }) {
                stray = (base + first, line(at: base + first))
            }
        }
        at = end
    }

    /// White space, what teleprinters fill with, and byte order marks.
    private func isFiller(_ i: Int) -> Bool {
        let byte = buffer[i]
        return byte <= 0x20 || byte == 0x7F || byte == 0xEF || byte == 0xBB || byte == 0xBF || byte == 0xFE
            || byte == 0xFF
    }

    mutating func endStray() -> Piece? {
        guard let found = stray else { return nil }
        stray = nil
        return .stray(input: found.start..<base + at, line: found.line)
    }

    /// Passes to behind `end`; false where it has not come yet.
    private mutating func pass(_ end: StaticString) -> Bool {
        let count = end.utf8CodeUnitCount
        var from = at
        while let found = index(of: end.utf8Start[0], from: from), found + count <= buffer.count {
            if has(end, at: found) {
                at = found + count
                section = .text
                return true
            }
            from = found + 1
            if from >= buffer.count { break }
        }
        at = max(at, buffer.count - count + 1)
        return false
    }

    private mutating func passDeclaration(_ depth: Int, _ quote: UInt8) {
        var depth = depth
        var quote = quote
        while at < buffer.count {
            let byte = buffer[at]
            if byte == UInt8(ascii: "<"), depth <= 0 {
                // It has lost its end: what begins here is something else.
                section = .text
                return
            }
            at += 1
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "[") {
                depth += 1
            } else if byte == UInt8(ascii: "]") {
                depth -= 1
            } else if byte == UInt8(ascii: ">"), depth <= 0 {
                section = .text
                return
            }
        }
        section = .declaration(depth: depth, quote: quote)
    }

    func has(_ text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= buffer.count else { return false }
        for i in 0..<text.utf8CodeUnitCount where buffer[start + i] != text.utf8Start[i] { return false }
        return true
    }

    /// May `text` stand here, as far as the bytes go?
    func mayHave(_ text: StaticString, at start: Int) -> Bool {
        for i in 0..<text.utf8CodeUnitCount {
            guard start + i < buffer.count else { return true }
            if buffer[start + i] != text.utf8Start[i] { return false }
        }
        return true
    }

    // MARK: - Documents

    mutating func beginDocument(_ name: [UInt8]) { root = (name, base + at, line(at: base + at)) }

    /// The document has ended or breaks off at byte `end`: what there is to say about it.
    mutating func endDocument(at end: Int) -> Piece? {
        defer { closeDocument() }
        if let unit {
            self.unit = nil
            let input = unit.start..<end
            return unit.isTooLong || input.count > maximumBytes
                ? .tooLong(input: input, line: unit.line) : .truncated(input: input, line: unit.line)
        }
        guard let root, articles == 0, !Self.envelopes.contains(String(decoding: root.name, as: UTF8.self)) else {
            return nil
        }
        return .foreign(
            root: String(decoding: root.name.prefix(80), as: UTF8.self), input: root.start..<end, line: root.line)
    }

    /// Documents that may hold no article at all.
    private static let envelopes: Set<String> = ["newsMessage", "NewsML", "rss", "RDF", "feed"]

    mutating func closeDocument() {
        unit = nil
        open = []
        root = nil
        articles = 0
        opening = []
        opened = base + at
        document += 1
    }

    mutating func keepOpening(upTo end: Int) {
        let from = max(0, opened - base)
        guard from < end else { return }
        if unit == nil, opening.count + end - from <= Self.openingBytes {
            opening.append(contentsOf: buffer[from..<end])
        }
        opened = base + end
    }

    private mutating func checkLength() {
        guard var current = unit, !current.isTooLong, base + at - current.start > maximumBytes else { return }
        current.isTooLong = true
        unit = current
    }

    // MARK: - Lines

    private mutating func countLines(upTo offset: Int) {
        guard offset > linesAt, linesAt >= base else { return }
        buffer.withUnsafeBytes { bytes in
            for i in (linesAt - base)..<(offset - base) where bytes[i] == 0x0A { lines += 1 }
        }
        linesAt = offset
    }

    /// Line of the byte at `offset`, from 1.
    mutating func line(at offset: Int) -> Int {
        countLines(upTo: offset)
        return lines + 1
    }
}
