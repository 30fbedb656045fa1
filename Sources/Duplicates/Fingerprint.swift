public import Text

/// What the sequencer needs of one article's text. Made by a worker: a pure function of the document.
///
///     let fingerprint = Fingerprint(document: document)
///
/// Everything is kept line by line, because the lines that turn out to be a source's boilerplate are known only to
/// the sequencer, which takes them out before it signs.
public struct Fingerprint: Sendable, Hashable {
    /// A line of the story proper.
    struct Line: Sendable, Hashable {
        /// Hash of its words.
        var hash: UInt64
        /// Shingles that begin in it.
        var firstShingle: UInt32
        var endShingle: UInt32
        var words: UInt16
    }

    /// A signature's slots (see `Signature.kept`) and the keys of the containment path (see `TextIndex.keys`).
    struct Signed: Sendable, Hashable {
        var slots: [UInt8] = []
        var keys: [UInt32] = []
        var paragraphWords: [UInt16] = []

        init() {}

        init(shingles: [UInt32], lines: [Line]) {
            slots = Signature(of: shingles).kept
            (keys, paragraphWords) = TextIndex.keys(shingles: shingles, lines: lines)
        }
    }

    /// A word or name that may tell what the story is about.
    struct Term: Sendable, Hashable {
        var hash: UInt32
        /// Dampened count, more for what stands in the headline.
        var weight: Float
        /// Share of articles that have it, before the desk has seen its own wire.
        var share: Float
    }

    /// 3-shingles of the story proper, in order.
    var shingles: [UInt32] = []
    var lines: [Line] = []
    /// Of all shingles, and what finds them in the index; the sequencer signs again only where it takes lines out.
    var signed = Signed()
    /// Hash of every word of headline and body in order: equal means `exact`.
    var wordsHash: UInt64 = 0
    /// Words of the story proper.
    var words = 0
    /// Says that the text names itself an update or correction of an earlier one.
    var marker = RevisionMarker.none
    /// The strongest, at most `termLimit`, in the order of their hashes.
    var terms: [Term] = []

    /// Terms kept for story tracking: the strongest so many, and what weighs the same within a quarter, up to a limit.
    static let termsWanted = 90
    static let termLimit = 128

    /// An article without text: no repeat of anything, and a story of its own.
    public init() {}

    public init(document: Document) {
        let story = StoryProper(document)
        self.init(document: document, story: story)
        guard document.count > 0 else { return }
        signed = Signed(shingles: shingles, lines: lines)
        terms = StoryTerms.of(document, story: story)
    }

    /// Without signature and terms: enough to compare two texts.
    init(document: Document, story: StoryProper) {
        guard document.count > 0 else { return }
        words = story.hashes.count
        shingles = Shingles.of(story.hashes)
        lines.reserveCapacity(story.lines.count)
        story.hashes.withUnsafeBufferPointer { hashes in
            for line in story.lines {
                let words = UnsafeBufferPointer(rebasing: hashes[line.first..<line.end])
                lines.append(
                    Line(
                        hash: Mixing.spread(Mixing.polynomial(words)),
                        firstShingle: UInt32(min(line.first, shingles.count)),
                        endShingle: UInt32(min(line.end, shingles.count)),
                        words: UInt16(clamping: line.end - line.first)))
            }
        }
        wordsHash = Self.hash(of: document)
        marker = RevisionMarker(document)
    }

    /// Hash of all words in order.
    static func hash(of document: Document) -> UInt64 {
        document.hashes.withUnsafeBufferPointer { Mixing.spread(Mixing.polynomial($0)) }
    }

    /// The shingles without those that touch a line that `isBoilerplate`, by its place. Nil: no line went.
    func shingles(without isBoilerplate: (Int) -> Bool) -> [UInt32]? {
        var kept: [UInt32] = []
        var dropped = false
        for (place, line) in lines.enumerated() {
            let last = Int(line.endShingle)
            if isBoilerplate(place) {
                if !dropped {
                    kept.reserveCapacity(shingles.count)
                    kept.append(contentsOf: shingles[..<Int(line.firstShingle)])
                    dropped = true
                }
                // Shingles that began in the line before reach in by up to two words.
                kept.removeLast(min(Shingles.width - 1, kept.count))
            } else if dropped {
                kept.append(contentsOf: shingles[Int(line.firstShingle)..<last])
            }
        }
        return dropped ? kept : nil
    }
}
