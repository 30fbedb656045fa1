/// What a new model is worth, measured on rows that it learned nothing from.
public struct TrainingReport: Sendable {
    /// Eight digits each.
    public var topics: [String]
    /// Rows learned from, and rows measured on.
    public var learned: Int
    public var measured: Int
    public var terms: Int
    public var bytes: Int
    /// Of the rows that were judged: the best topic is among the right ones.
    public var accuracy: Double
    /// `confusion[right][given]`, rows.
    public var confusion: [[Int]]
    /// Ten parts with equally many rows, by confidence: mean confidence, share that was right.
    public var reliability: [(confidence: Double, right: Double, rows: Int)]
    /// Mean distance of the two, by rows.
    public var calibrationError: Double
    /// Of those given with a confidence of 80 or more.
    public var rightFrom80: Double

    init(topics: [String], learned: Int, terms: Int, bytes: Int, judged: [HeldOutJudgement]) {
        self.topics = topics
        self.learned = learned
        self.terms = terms
        self.bytes = bytes
        measured = judged.count
        accuracy = Self.share(judged)
        confusion = Array(repeating: Array(repeating: 0, count: topics.count), count: topics.count)
        for judgement in judged {
            confusion[judgement.isRight ? judgement.best : judgement.labels[0]][judgement.best] += 1
        }
        let sorted = judged.sorted { ($0.confidence, $0.row) < ($1.confidence, $1.row) }
        reliability = []
        calibrationError = 0
        for part in 0..<10 {
            let rows = sorted[sorted.count * part / 10..<sorted.count * (part + 1) / 10]
            guard !rows.isEmpty else { continue }
            let confidence = rows.reduce(0) { $0 + Double($1.confidence) } / Double(rows.count)
            let right = Self.share(Array(rows))
            reliability.append((confidence, right, rows.count))
            calibrationError += abs(confidence - right) * Double(rows.count) / Double(max(1, judged.count))
        }
        rightFrom80 = Self.share(judged.filter { $0.confidence >= 0.8 })
    }

    private static func share(_ judged: [HeldOutJudgement]) -> Double {
        judged.isEmpty ? 0 : Double(judged.count { $0.isRight }) / Double(judged.count)
    }

    /// Name of a topic, for people.
    public static func name(of code: String) -> String { TopLevelTopics.names["medtop:" + code] ?? code }
}
