import News

/// A labelled article to learn from.
public struct TrainingRow: Sendable {
    public var headline: [UInt8]
    public var body: [UInt8]
    /// Eight digits of each top-level topic that is right; the first is the main one. Codes below are taken up to
    /// theirs, and what is no Media Topic is left out.
    public var codes: [String]
    /// Decides whether the row is learned from or held out: rows of one key (the same story) go together.
    public var key: String

    public init(headline: [UInt8], body: [UInt8], codes: [String], key: String) {
        self.headline = headline
        self.body = body
        var seen: [String] = []
        for code in codes {
            guard let top = MediaTopics.top("medtop:" + code)?.suffix(8) else { continue }
            if !seen.contains(String(top)) { seen.append(String(top)) }
        }
        self.codes = seen
        self.key = key
    }

    /// One row in five is held out.
    var isHeldOut: Bool {
        ModelFile.checksum(Array(key.utf8)[...]) % 5 == 0
    }
}

/// How the trainer goes about it.
public struct TrainingSettings: Sendable, Hashable {
    /// Words and word pairs kept, those that tell most about the topics.
    public var terms = 60_000
    /// Rows that a word or pair must stand in.
    public var leastRows = 4
    /// Times that it goes over the rows.
    public var rounds = 4
    public var rate: Float = 0.5

    public init() {}
}

/// What the trainer made.
public struct TrainedModel: Sendable {
    /// The model file.
    public var bytes: [UInt8]
    public var report: TrainingReport
}

/// Why there is nothing to learn.
public struct TrainingError: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String
}
