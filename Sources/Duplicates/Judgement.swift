public import News

/// What the sequencer's judgement says of one article, and what it changed in the state.
public struct Judgement: Sendable, Hashable {
    public var duplicate: DuplicateJudgement
    public var story: StoryJudgement?
    /// To be appended after the item, in the same group.
    public var notices: [Notice]
    /// The change of state, for the group's journal entry: `Judge.apply(delta:)` makes it again without judging.
    public var delta: [UInt8]

    public init(
        duplicate: DuplicateJudgement, story: StoryJudgement?, notices: [Notice] = [], delta: [UInt8] = []
    ) {
        self.duplicate = duplicate
        self.story = story
        self.notices = notices
        self.delta = delta
    }

    /// Something learned about an earlier item. The desk adds accession, time and the earlier item's facets.
    public struct Notice: Sendable, Hashable {
        public var about: NoticeRecord.About
        /// The earlier item (for `merged`: the first item of the story that ended).
        public var uri: String
        public var itemSequence: UInt64
        /// The kill's uri, or the id of the story merged into.
        public var cause: String

        public init(about: NoticeRecord.About, uri: String, itemSequence: UInt64, cause: String) {
            self.about = about
            self.uri = uri
            self.itemSequence = itemSequence
            self.cause = cause
        }
    }
}
