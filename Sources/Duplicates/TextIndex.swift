/// The two ways in which an earlier text is found: bands of the signature over the whole window, and sampled shingles
/// and paragraphs over the last days, which also find the short take in the long story and the heavily edited copy.
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

    var words: BucketTable
    var bands: BucketTable
    var postings: BucketTable
    /// Ordinals below have no postings any more.
    var oldestPosted: UInt32 = 1

    init(settings: JudgeSettings) {
        words = BucketTable(cap: 4, maximumBytes: settings.signatureIndexBytes / 8)
        bands = BucketTable(cap: 24, maximumBytes: settings.signatureIndexBytes)
        postings = BucketTable(cap: 24, maximumBytes: settings.containmentIndexBytes)
    }

    var bytes: Int { words.bytes + bands.bytes + postings.bytes }

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
                        count &+= (shingle &* 0x85eb_ca6b) >> 16 % every == 0 ? 1 : 0
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

    static func paragraphKey(_ line: UInt64) -> UInt32 { BucketTable.key(Mixing.spread(line ^ 0x70_6172_6167_7261)) }

    mutating func insert(_ change: Change, oldest: UInt32) {
        let ordinal = change.ordinal
        if change.wordsKey != 0 { words.insert(change.wordsKey, ordinal, oldest: oldest) }
        bands.insert(change.bandKeys, ordinal, oldest: oldest)
        postings.insert(change.containmentKeys, ordinal, oldest: max(oldest, oldestPosted))
    }

    /// Candidates for a text with these keys, at most `limit`. The last of the containment keys are those of the
    /// paragraphs whose words are counted.
    func candidates(
        wordsKey: UInt32, bandKeys: [UInt32], slots: [UInt8], containment: [UInt32], paragraphWords: [UInt16],
        shingles: Int, articles: ArticleTable, limit: Int
    ) -> [(ordinal: UInt32, expected: Float)] {
        let oldest = articles.oldest
        var expected = Votes(capacity: 256)
        var posted = Votes(capacity: 512)
        let since = max(oldest, oldestPosted)
        let sampled = containment.count - paragraphWords.count
        var inParagraphs = Votes(capacity: 64)
        postings.forEach(containment, oldest: since) { key, ordinal in
            if key < sampled {
                posted.add(ordinal, Float(Self.sampling))
            } else {
                inParagraphs.add(ordinal, Float(paragraphWords[key - sampled]))
            }
        }
        posted.forEach { ordinal, shared in
            // One sampled shingle in common is an accident unless one of the texts is that short.
            let short = Int(Self.sampling) * 4
            if shared <= Float(Self.sampling), shingles > short, articles.length(ordinal) > short { return }
            guard let entry = articles[ordinal] else { return }
            expected.add(ordinal, min(1, shared / Float(max(1, min(shingles, Int(entry.shingles))))))
        }
        inParagraphs.forEach { ordinal, shared in
            guard let entry = articles[ordinal] else { return }
            let smaller = Float(max(1, min(shingles, Int(entry.shingles))))
            expected.add(ordinal, min(1, shared / smaller))
        }
        if !slots.isEmpty {
            var met = Votes(capacity: 128)
            bands.forEach(bandKeys, oldest: oldest) { met.add($1, 1) }
            met.forEach { ordinal, _ in expected.add(ordinal, articles.agreement(ordinal, with: slots)) }
        }
        if wordsKey != 0 { words.forEach(wordsKey, oldest: oldest) { expected.add($0, 2) } }
        return expected.strongest(limit).filter { $0.1 >= Self.leastExpected }.map { ($0.0, $0.1) }
    }

    func write(into writer: inout ByteWriter) {
        words.write(into: &writer)
        bands.write(into: &writer)
        postings.write(into: &writer)
        writer.fixed(oldestPosted)
    }

    mutating func read(from reader: inout ByteReader) throws(JudgeStateError) {
        try words.read(from: &reader)
        try bands.read(from: &reader)
        try postings.read(from: &reader)
        oldestPosted = try reader.fixed()
    }
}
