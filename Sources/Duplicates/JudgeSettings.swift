/// What an operator may choose about repeats, revisions and stories. Every duration is in seconds, every size in bytes.
public struct JudgeSettings: Sendable, Hashable {
    /// How far back a repeat is looked for. 30 days.
    public var window = 30 * 86_400
    /// How far back a short take is looked for inside long ones, and edits too heavy for the signature. 3 days.
    public var containmentWindow = 3 * 86_400
    /// Further ahead of its arrival, an article's own time is a mistake, and the arrival counts. 1 h.
    public var aheadAllowed = 3_600
    /// How far apart two items of the same source may be for the later to be a rewrite of the earlier. 24 h.
    public var revisionWindow = 24 * 3_600
    /// Identical text of the same source further apart than this is a new event if its facts say so. 7 days.
    public var repeatWindow = 7 * 86_400
    /// Bound of the article table with its signatures and their index. 2 GiB: about 10.9 M articles.
    public var articleBytes = 2 << 30
    /// Bound of the containment postings. 256 MiB: about 300,000 articles of 4 KB.
    public var containmentIndexBytes = 256 << 20
    /// Bound of the lines learned per source. 32 MiB.
    public var learnedLineBytes = 32 << 20
    /// Earlier texts read back for one article at most; the best candidates come first. 6.
    public var candidatesRead = 6
    /// How long a story stays open without a new item. 14 days.
    public var storyWindow = 14 * 86_400
    /// Stories kept open at most; the eldest go first. 50,000.
    public var openStories = 50_000
    /// Bound of the open stories; an index over their terms has a quarter as much more. 128 MiB: some 90,000 stories.
    public var storyBytes = 128 << 20

    public init() {}
}
