/// An article's text, read once: words as hashes with byte offsets, lines, sentences, and which lines are the story.
///
/// Everything after this works on these arrays; nobody reads the bytes again but to show them.
/// Structure of arrays: `hashes`, `starts`, `lengths` and `shapes` are all `count` long.
public struct Document: Sendable {
    /// Headline, one newline, body. Offsets count into this; `bodyStart` takes them into the body.
    public var bytes: [UInt8] = []
    /// Where the body begins in `bytes` (headline length + 1).
    public var bodyStart = 0
    /// Folded word hashes: case and diacritics folded, possessive `'s` cut off, typographic and ASCII quotes and
    /// hyphens alike. A number is one word, hashed by its value's text without separators.
    public var hashes: [UInt64] = []
    /// Byte offset of each word in `bytes`.
    public var starts: [UInt32] = []
    /// Length of each word in bytes.
    public var lengths: [UInt16] = []
    public var shapes: [WordShape] = []
    /// Index of the first word of the body: words before it are the headline's.
    public var firstBodyWord = 0
    /// Lines of headline and body with what they are; in order; empty lines left out.
    public var lines: [Line] = []
    /// Index of the first word of each sentence, headline included, ascending.
    public var sentenceStarts: [UInt32] = []

    public init() {}

    /// Number of words.
    @inlinable public var count: Int { hashes.count }
}

/// How a word is written.
///
/// The members are computed, not stored: a stored one costs other modules a call and a `once` at each use.
public struct WordShape: OptionSet, Sendable, Hashable, BitwiseCopyable {
    public var rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// First letter is a capital.
    @inlinable public static var capitalised: WordShape { WordShape(rawValue: 1) }
    /// All letters are capitals, and there are at least two.
    @inlinable public static var allCapitals: WordShape { WordShape(rawValue: 2) }
    /// Begins with a digit, or a sign or currency before one.
    @inlinable public static var number: WordShape { WordShape(rawValue: 4) }
    /// First word of a sentence, a line or a quotation: a capital says nothing there.
    @inlinable public static var sentenceStart: WordShape { WordShape(rawValue: 8) }
    /// Had a possessive `'s` or `s'` that the hash leaves out.
    @inlinable public static var possessive: WordShape { WordShape(rawValue: 16) }
    /// Ended with a full stop that belongs to it (`U.S.`, `Mr.`, an initial).
    @inlinable public static var abbreviation: WordShape { WordShape(rawValue: 32) }
    /// Only white space stands between this word and the one before, so that the two can be one name or phrase.
    @inlinable public static var joined: WordShape { WordShape(rawValue: 64) }
    /// Inside quotation marks.
    @inlinable public static var quoted: WordShape { WordShape(rawValue: 128) }
    /// Followed by a comma.
    @inlinable public static var comma: WordShape { WordShape(rawValue: 256) }
    /// A function word (the, of, and …) of English or another known language.
    @inlinable public static var function: WordShape { WordShape(rawValue: 512) }
    /// In a line that is not the story (see `Line.Kind`).
    @inlinable public static var aside: WordShape { WordShape(rawValue: 1024) }
    /// One hyphen and nothing else stands between this word and the one before (`U.S.-backed`, `Kerry-Lavrov`).
    @inlinable public static var hyphenated: WordShape { WordShape(rawValue: 2048) }
}

/// A line (wire paragraph) of headline or body.
public struct Line: Sendable, Hashable {
    public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        /// The story proper.
        case story
        case headline
        /// `By William Ide`, a date and time alone, an agency's name alone.
        case byline
        /// `With reporting by AFP`, `-- Reporting by …; editing by …`, `ends`.
        case signOff
        /// A photo caption or credit.
        case caption
        /// `Join our mailing list`, `Related posts`, share and print buttons, donation pleas.
        case plug
        /// A short line that heads a section of the story.
        case subhead
    }
    public var kind: Kind
    /// Byte range in `Document.bytes`.
    public var start: UInt32
    public var end: UInt32
    /// Range of words.
    public var firstWord: UInt32
    public var endWord: UInt32
    /// Words of a dateline (`HANGZHOU, China (AP) —`) at the head of a story line that are not the story: their number.
    public var datelineWords: UInt16

    public init(
        kind: Kind, start: UInt32, end: UInt32, firstWord: UInt32, endWord: UInt32, datelineWords: UInt16 = 0
    ) {
        self.kind = kind
        self.start = start
        self.end = end
        self.firstWord = firstWord
        self.endWord = endWord
        self.datelineWords = datelineWords
    }
}
