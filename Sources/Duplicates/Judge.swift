internal import Text

/// The sequencer's judgement: revision, repeat, story. A value; strictly in order; no clock.
///
///     var judge = Judge()
///     let input = JudgeInput(sequence: 17, article: article, received: now, fingerprint: fingerprint)
///     let judgement = judge.judge(input, texts: journal)
///
/// Same calls, same answers, byte for byte. `apply(delta:)` brings another `Judge` into the state that judging left.
public struct Judge: Sendable {
    public let settings: JudgeSettings
    var articles: ArticleTable
    var text: TextIndex
    var learned: LearnedLines
    var stories: Stories
    /// No part of what is judged by: a snapshot is without it.
    var recent = RecentTexts()
    /// Earlier texts are read into it: its memory stays.
    private var scratch = Document()
    /// Deltas are gone, and no story has begun since.
    private var hasStoryGap = false

    public init(settings: JudgeSettings = JudgeSettings()) {
        self.settings = settings
        articles = ArticleTable(maximumBytes: settings.articleBytes)
        text = TextIndex(settings: settings)
        learned = LearnedLines(maximumBytes: settings.learnedLineBytes)
        stories = Stories(openStories: settings.openStories, maximumBytes: settings.storyBytes)
    }

    /// Judges one article against all before it, and remembers it.
    public mutating func judge(_ input: JudgeInput, texts: some TextSource) -> Judgement {
        var document = Document()
        swap(&document, &scratch)
        var (judgement, change, compared) = decide(input, texts: texts, document: &document)
        swap(&document, &scratch)
        recent.keep(compared, ordinal: change.ordinal, input: input)
        judgement.delta = change.encoded()
        do {
            try apply(change)
        } catch {
            // `decide` makes the change from this very state, so it follows on it; the tests judge 10,000 articles
            // and apply their deltas elsewhere. Were it wrong, the change would be left out here and in recovery alike.
            assertionFailure("\(error)")
        }
        return judgement
    }

    /// Makes again the change of state that a judgement made. No text is read and nothing is judged.
    /// - Parameter afterGap: deltas before this one are gone, by retention or damage. What they said is not known; the
    ///   articles and stories that they made count as no longer kept.
    /// - Throws: `JudgeStateError` if the delta is damaged or does not follow on this state.
    public mutating func apply(delta: [UInt8], afterGap: Bool = false) throws(JudgeStateError) {
        let change = try Change(decoding: delta)
        if afterGap {
            articles.skip(to: change.ordinal, received: change.entry.received)
            hasStoryGap = true
        }
        if hasStoryGap {
            // How many stories the gap began shows only at the next that begins.
            stories.skip(to: change.story.isNew ? change.entry.story : change.entry.story &+ 1)
            hasStoryGap = !change.story.isNew
        }
        try apply(change)
    }

    private mutating func apply(_ change: Change) throws(JudgeStateError) {
        let ordinal = change.ordinal
        guard ordinal == articles.next else {
            throw JudgeStateError("delta: article \(ordinal) does not follow on \(articles.next &- 1)")
        }
        try stories.apply(change.story, entry: change.entry)
        articles.append(change.entry, slots: change.slots)
        for withdrawn in change.withdrawn { articles.withdraw(withdrawn) }
        evict(received: change.entry.received)
        text.insert(change, articles: articles)
        let hour = Self.hour(change.entry.received)
        for line in change.lines { learned.sight(line, story: change.entry.story, hour: hour) }
    }

    /// Eviction goes by arrival and by bytes.
    private mutating func evict(received: Int64) {
        articles.evict(below: articles.first(receivedFrom: received - Int64(settings.window) * 1_000_000))
        let edge = received - Int64(settings.containmentWindow) * 1_000_000
        var posted = articles.isLive(text.oldestPosted) ? text.oldestPosted : articles.oldest
        while let entry = articles[posted], entry.received < edge { posted &+= 1 }
        text.oldestPosted = posted
    }

    /// Hours since 1970, for what is learned and forgotten.
    static func hour(_ microseconds: Int64) -> UInt32 { UInt32(clamping: max(0, microseconds) / 3_600_000_000) }

    private static let snapshotFormat: UInt32 = 0x7764_0003

    /// The whole state as bytes. They are some hundred megabytes on a busy desk, so there is one copy of them.
    public func snapshot() -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes.reserveCapacity(footprint + footprint / 8)
        writer.fixed(Self.snapshotFormat)
        articles.write(into: &writer)
        text.write(into: &writer)
        learned.write(into: &writer)
        stories.write(into: &writer)
        writer.fixed(Mixing.checksum(writer.bytes, count: writer.bytes.count))
        return writer.bytes
    }

    /// Takes up the state of a snapshot. The settings must be those it was taken under, or the next judgements differ
    /// from what they would have been.
    /// - Throws: `JudgeStateError` if the snapshot is damaged or of another format.
    public init(snapshot: [UInt8], settings: JudgeSettings = JudgeSettings()) throws(JudgeStateError) {
        self.init(settings: settings)
        guard snapshot.count > 12 else { throw JudgeStateError("snapshot: \(snapshot.count) bytes are too few") }
        var tail = ByteReader(Array(snapshot.suffix(8)), what: "snapshot's checksum")
        let checksum: UInt64 = try tail.fixed()
        // Hundreds of megabytes: they are not copied.
        let count = snapshot.count - 8
        guard Mixing.checksum(snapshot, count: count) == checksum else {
            throw JudgeStateError("snapshot: its checksum does not fit")
        }
        var reader = ByteReader(snapshot, count: count, what: "snapshot")
        let format: UInt32 = try reader.fixed()
        guard format == Self.snapshotFormat else {
            throw JudgeStateError("snapshot: format \(format) is not \(Self.snapshotFormat), which this build reads")
        }
        articles = try ArticleTable(from: &reader, maximumBytes: settings.articleBytes)
        try text.read(from: &reader)
        learned = try LearnedLines(from: &reader, maximumBytes: settings.learnedLineBytes)
        stories = try Stories(
            from: &reader, openStories: settings.openStories, maximumBytes: settings.storyBytes)
        try reader.end()
    }

    /// Items from this sequence number on may still be asked of the `TextSource`; nil: none yet.
    public var oldestSequenceNeeded: UInt64? { articles.oldestSequence }

    /// Articles remembered.
    public var count: Int { articles.count }

    /// Memory of the articles in the window in bytes, with their signatures and the index over them: what there is of
    /// those older than the containment window.
    public var articleFootprint: Int { articles.bytes }

    /// Memory of the state in bytes.
    public var footprint: Int {
        articles.bytes + text.bytes + learned.bytes + stories.bytes
    }
}
