/// Sampled shingles and paragraphs of the last days, and with the bands of `ArticleTable` the two ways in which an
/// earlier text is found: bands over the whole window, and these, which also find the short take in the long story and
/// the heavily edited copy.
struct TextIndex: Sendable {
    /// One shingle in so many is posted, chosen by its hash, so that two texts choose alike. At 8, a two-paragraph
    /// lead of 45 shingles has 5 or 6 postings, and its whole paragraphs besides.
    static let sampling: UInt32 = 8
    /// Postings of one article at most, of shingles: a text of more (from 190 KB on) is sampled more thinly, at every second,
    /// fourth … of the same, so that one article takes no more of the index than its share.
    static let shinglesPosted = 4_096
    /// Paragraphs of fewer words are not posted.
    static let paragraphWords: UInt16 = 7
    /// Paragraphs of one article posted at most, its first.
    static let paragraphsPosted = 512
    /// Least share of text expected in common for a candidate to be read. Below it stand agency
    /// phrases and short quotations; a copy with three words in ten changed has 0.34 of its shingles in common.
    static let leastExpected: Float = 0.10

    /// Pairs of one key in a line of eight: the youngest texts that have a shingle.
    private static let postingsPerKey = 6

    var postings: LineTable
    /// Ordinals before have no postings any more.
    var oldestPosted: UInt32 = 1

    init(settings: JudgeSettings) {
        postings = LineTable(cap: Self.postingsPerKey, maximumBytes: settings.containmentIndexBytes)
    }

    var bytes: Int { postings.bytes }

    /// Keys of the shingles that are sampled, once each, in the order of the text.
    static func sampled(_ shingles: [UInt32]) -> [UInt32] {
        shingles.withUnsafeBufferPointer { shingles in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: shingles.count) { chosen in
                var every = sampling
                var count = 0
                repeat {
                    count = 0
                    for shingle in shingles {
                        chosen[count] = shingle
                        count &+= (shingle &* 0x85eb_ca6b) >> 16 & (every &- 1) == 0 ? 1 : 0
                    }
                    every &*= 2
                    // 2^16 is all that the hash has to choose by; what is left then is one shingle over and over.
                } while count > shinglesPosted && every <= 1 << 15
                // An array of no capacity writes its count of 0 into the one empty array of all threads: no harm, but
                // ThreadSanitizer calls it a race.
                guard count > 0 else { return [] }
                var known = FlatMap(capacity: count)
                return [UInt32](unsafeUninitializedCapacity: count) { keys, kept in
                    for index in 0..<count where known.insert(chosen[index]) {
                        keys[kept] = chosen[index]
                        kept &+= 1
                    }
                }
            }
        }
    }

    static func paragraphKey(_ line: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: Mixing.spread(line ^ 0x70_6172_6167_7261))
    }

    /// Keys of a text: of its sampled shingles, then of its first paragraphs, and how many words each of those has.
    static func keys(shingles: [UInt32], lines: [Fingerprint.Line]) -> (keys: [UInt32], paragraphWords: [UInt16]) {
        var keys = sampled(shingles)
        var paragraphWords: [UInt16] = []
        paragraphWords.reserveCapacity(min(lines.count, paragraphsPosted))
        for line in lines where line.words >= Self.paragraphWords && paragraphWords.count < paragraphsPosted {
            keys.append(paragraphKey(line.hash))
            paragraphWords.append(line.words)
        }
        return (keys, paragraphWords)
    }

    mutating func insert(_ change: Change, articles: ArticleTable) {
        let (oldest, next) = (oldestPosted, articles.next)
        func isLive(_ ordinal: UInt32) -> Bool { ordinal &- oldest < next &- oldest }
        change.containmentKeys.withUnsafeBufferPointer { postings.insert($0, change.ordinal, isLive: isLive) }
        if change.slugKey != 0 {
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1) { key in
                key[0] = change.slugKey
                postings.insert(UnsafeBufferPointer(key), change.ordinal, isLive: isLive)
            }
        }
    }

    /// Articles of the last days under a slug of a source (see `Judge.slugKey`), youngest first.
    func ordinals(ofSlug key: UInt32, articles: ArticleTable) -> [UInt32] {
        var ordinals: [UInt32] = []
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 1) { keys in
            keys[0] = key
            postings.forEach(UnsafeBufferPointer(keys)) { _, ordinal in
                if articles.isLive(ordinal) { ordinals.append(ordinal) }
            }
        }
        return ordinals.sorted { articles.isLater($0, than: $1) }
    }

    /// An earlier text that is worth reading.
    struct Candidate {
        var ordinal: UInt32
        /// Share of text expected in common.
        var expected: Float
    }

    /// Candidates for a text with these slots and keys (see `keys`), at most `limit`, best first.
    func candidates(
        slots: [UInt8], keys: [UInt32], paragraphWords: [UInt16], shingles: Int, articles: ArticleTable, limit: Int
    ) -> [Candidate] {
        var expected = Votes(capacity: 64)
        var posted = Votes(capacity: 256)
        let (since, next) = (oldestPosted, articles.next)
        let sampled = keys.count - paragraphWords.count
        var inParagraphs = Votes(capacity: 16)
        keys.withUnsafeBufferPointer { keys in
            postings.forEach(keys) { key, ordinal in
                guard ordinal &- since < next &- since else { return }
                if key < sampled {
                    posted.add(ordinal, Float(Self.sampling))
                } else {
                    inParagraphs.add(ordinal, Float(paragraphWords[key - sampled]))
                }
            }
        }
        // One sampled shingle in common is an accident unless one of the texts is that short.
        let short = Int(Self.sampling) * 4
        posted.forEach { ordinal, shared in
            if shared <= Float(Self.sampling), shingles > short, articles.length(ordinal) > short { return }
            guard let its = articles.shingles(ordinal) else { return }
            expected.add(ordinal, min(1, shared / Float(max(1, min(shingles, its)))))
        }
        inParagraphs.forEach { ordinal, shared in
            guard let its = articles.shingles(ordinal) else { return }
            expected.add(ordinal, min(1, shared / Float(max(1, min(shingles, its)))))
        }
        articles.forEachAlike(slots) { ordinal, _, agreement in expected.add(ordinal, agreement) }
        var candidates: [Candidate] = []
        for (ordinal, share) in expected.strongest(limit) where share >= Self.leastExpected {
            let sure = Evidence(
                shared: posted.sum(of: ordinal) / Float(Self.sampling),
                wordsInParagraphs: inParagraphs.sum(of: ordinal),
                expected: share, smaller: min(shingles, sampled * Int(Self.sampling), articles.shingles(ordinal) ?? 0))
            // What is older than the postings is judged by its bands alone, a text that is sampled more thinly too.
            let isPosted = ordinal &- since < next &- since && shingles <= Self.shinglesPosted * Int(Self.sampling)
            if isPosted, sure.cannotBeAlike { continue }
            candidates.append(Candidate(ordinal: ordinal, expected: share))
        }
        return candidates
    }

    /// What speaks for a candidate of which the postings are known.
    private struct Evidence {
        /// Sampled shingles that both have.
        var shared: Float
        /// Words of the paragraphs that both seem to have.
        var wordsInParagraphs: Float
        /// Share of text expected in common, all evidence added.
        var expected: Float
        /// Shingles of the smaller text.
        var smaller: Int

        /// Shares of less than this are no repeat, see `RepeatRule.isAlike`.
        private static let leastAlike: Float = 0.2
        /// Of so many words in common paragraphs a shingle would have been sampled, but for one text in 4,000.
        private static let wordsSurelySampled: Float = 64

        /// With so few sampled shingles in common, the texts share less than a repeat must. To read them costs forty times
        /// what an article costs that has no candidates, and the more articles there are, the more often a hash of a paragraph
        /// meets another's: with 20,000 of 4 KB one article in 1,000 was compared with another for nothing else.
        var cannotBeAlike: Bool {
            let least = Self.leastAlike * Float(smaller) / Float(TextIndex.sampling)
            // One and a half standard deviations above what was counted, and two more for small numbers.
            guard shared + 1.5 * shared.squareRoot() + 2 < least else { return false }
            let isCollision = shared == 0 && wordsInParagraphs >= Self.wordsSurelySampled
            let paragraphs = min(1, wordsInParagraphs / Float(max(1, smaller)))
            guard wordsInParagraphs == 0 || isCollision else { return false }
            // Where the table is at its bound, postings fall out before their time: then the bands speak.
            let agreement = expected - paragraphs - min(1, shared * Float(TextIndex.sampling) / Float(max(1, smaller)))
            return agreement < Self.leastAlike
        }
    }

    func write(into writer: inout ByteWriter) {
        postings.write(into: &writer)
        writer.fixed(oldestPosted)
    }

    mutating func read(from reader: inout ByteReader) throws(JudgeStateError) {
        try postings.read(from: &reader)
        oldestPosted = try reader.fixed()
    }
}
