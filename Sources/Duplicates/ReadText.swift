internal import Text

/// A text read again for exact comparison: its story proper as words, shingles and facts.
///
/// A class, because it is handed about: a value would count references to a dozen arrays each time.
///
/// Of the document only what is compared is kept, so that one document serves for all texts that are read.
final class ReadText: Sendable {
    let headline: [UInt8]
    let body: [UInt8]
    /// Hashes of the words of the story proper, boilerplate of its source taken out.
    let hashes: [UInt64]
    /// Where each of them begins in headline, newline and body, and how many bytes it has.
    private let starts: [UInt32]
    private let lengths: [UInt16]
    /// What each of them is to a comparison.
    let kinds: [WordKind]
    /// Shingle that begins at each word; `hashes.count - 2` of them, or one.
    let shingles: [UInt32]
    let fingerprint: Fingerprint
    /// No word at all.
    let isEmpty: Bool
    /// Words of the date line.
    let dateline: [UInt64]
    /// Whether each of the fingerprint's lines is its source's boilerplate.
    private let isBoilerplate: [Bool]

    /// - Parameters:
    ///   - document: headline and body, read; its bytes are not asked for where the fingerprint is given.
    ///   - known: the document's own fingerprint, where it is known already.
    init(
        headline: [UInt8], body: [UInt8], document: Document, fingerprint known: Fingerprint? = nil,
        isBoilerplate: (UInt64) -> Bool
    ) {
        self.headline = headline
        self.body = body
        let story = StoryProper(document)
        // One that does not fit the text is another's.
        if let known, known.lines.count == story.lines.count, known.words == story.hashes.count {
            fingerprint = known
        } else {
            fingerprint = Fingerprint(document: document, story: story)
        }
        isEmpty = document.count == 0
        dateline =
            document.lines.first { $0.datelineWords > 0 }.map { line in
                let first = Int(line.firstWord)
                return Array(document.hashes[first..<first + Int(line.datelineWords)])
            } ?? []
        let left = fingerprint.lines.map { isBoilerplate($0.hash) }
        let kept = zip(story.lines, left).compactMap { $1 ? nil : $0 }
        let count = kept.reduce(0) { $0 + $1.end - $1.first }
        if count == story.hashes.count {
            hashes = story.hashes
            shingles = fingerprint.shingles
        } else {
            hashes = Self.words(of: kept, count, document.hashes)
            shingles = Shingles.of(hashes)
        }
        starts = Self.words(of: kept, count, document.starts)
        lengths = Self.words(of: kept, count, document.lengths)
        // Asked for each word several times a comparison: looked at once.
        kinds = document.shapes.withUnsafeBufferPointer { shapes in
            [WordKind](unsafeUninitializedCapacity: count) { kinds, initialised in
                for line in kept {
                    for word in line.firstInDocument..<line.firstInDocument + line.end - line.first {
                        kinds[initialised] = WordKind(shapes[word])
                        initialised &+= 1
                    }
                }
            }
        }
        self.isBoilerplate = left
    }

    /// What the lines' words have in an array of the document.
    private static func words<Element: BitwiseCopyable>(
        of lines: [StoryProper.Line], _ count: Int, _ all: [Element]
    ) -> [Element] {
        var words: [Element] = []
        words.reserveCapacity(count)
        all.withUnsafeBufferPointer { all in
            for line in lines {
                let first = line.firstInDocument
                words.append(
                    contentsOf: UnsafeBufferPointer(rebasing: all[first..<first + line.end - line.first]))
            }
        }
        return words
    }

    /// Where the body begins among the bytes that `starts` counts.
    private var bodyStart: Int { headline.count + 1 }

    /// Bytes of a word in the body; nil where it stands in the headline.
    func place(_ word: Int) -> Range<Int>? {
        let start = Int(starts[word]) - bodyStart
        return start < 0 ? nil : start..<start + Int(lengths[word])
    }

    /// A word as it is written.
    func written(_ word: Int) -> String {
        if let place = place(word) { return String(decoding: body[place], as: UTF8.self) }
        let start = Int(starts[word])
        return String(decoding: headline[start..<start + Int(lengths[word])], as: UTF8.self)
    }

    /// Whether it would be the same if it were read again: what is boilerplate is learned and forgotten.
    func isCurrent(_ isBoilerplate: (UInt64) -> Bool) -> Bool {
        for (index, line) in fingerprint.lines.enumerated()
        where isBoilerplate(line.hash) != self.isBoilerplate[index] {
            return false
        }
        return true
    }

    /// A number or a name: what makes one template's text another story.
    func isFact(_ word: Int) -> Bool { kinds[word].isFact }
}

/// What a word is to a comparison.
enum WordKind: UInt8 {
    case plain, function, name, number

    @inline(__always)
    init(_ shape: WordShape) {
        let bits = shape.rawValue
        if bits & WordShape.number.rawValue != 0 {
            self = .number
        } else if bits & WordShape.function.rawValue != 0 {
            self = .function
        } else {
            let written = bits & (WordShape.capitalised.rawValue | WordShape.sentenceStart.rawValue)
            self = written == WordShape.capitalised.rawValue ? .name : .plain
        }
    }

    @inline(__always)
    var isFact: Bool { rawValue >= WordKind.name.rawValue }
}
