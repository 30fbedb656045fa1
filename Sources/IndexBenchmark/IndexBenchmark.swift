public import Duplicates
internal import Glibc
internal import News
internal import Text

/// Cost of remembering an article and of finding its like, with so many articles already in the index.
public enum IndexBenchmark {
    public struct Row: Sendable, Hashable {
        /// Articles in the index when the measured ones came.
        public var articles: Int
        /// Share of repeats among them.
        public var repeats: Double
        /// Mean microseconds of processor time an article: making the fingerprint, judging (look-up, verification, story, insertion).
        public var fingerprintMicroseconds: Double
        public var judgeMicroseconds: Double
        /// 99th percentile of judging.
        public var judgeP99Microseconds: Double
        /// Bytes of the journal's delta an article.
        public var deltaBytes: Double
        /// State of the judge in bytes an article, and what stays of it beyond the containment window.
        public var bytesPerArticle: Double
        public var coldBytesPerArticle: Double
        /// Processor seconds to take up a snapshot of the whole state.
        public var restoreSeconds: Double
        /// Share of the copies that were found.
        public var found: Double
    }

    /// Fills the index up to each count in turn and measures the last 2,000 articles before it. The originals of their
    /// repeats are read back from a file, which stands for the records journal.
    public static func run(
        counts: [Int] = [10_000, 100_000], repeats: Double = 0.1, settings: JudgeSettings = JudgeSettings()
    ) -> [Row] {
        let wire = SyntheticWire(repeats: repeats)
        var judge = Judge(settings: settings)
        var document = Document()
        var rows: [Row] = []
        var sequence: UInt64 = 0
        for count in counts.sorted() {
            let earlier = EarlierTexts(of: wire, readFor: UInt64(max(1, count - 1_999))...UInt64(count))
            var fingerprinting: [Double] = []
            var judging: [Double] = []
            var deltas = 0
            var copies = 0
            var found = 0
            while sequence < UInt64(count) {
                sequence += 1
                let text = wire.text(sequence)
                Tokenizer().read(headline: text.headline, body: text.body, into: &document)
                let start = ProcessorTime.microseconds
                let fingerprint = Fingerprint(document: document)
                let made = ProcessorTime.microseconds
                // Thirty articles a second: a busy wire, so that the windows do what they do in life.
                let received = Timestamp(microseconds: 1_700_000_000_000_000 + Int64(sequence) * 33_000)
                let input = JudgeInput(
                    sequence: sequence, uri: "urn:\(sequence)", source: "agency \(sequence % 20)",
                    versionCreated: received, received: received, headline: text.headline, body: text.body,
                    fingerprint: fingerprint)
                let before = ProcessorTime.microseconds
                let judgement = judge.judge(input, texts: earlier)
                let after = ProcessorTime.microseconds
                guard sequence + 2_000 > UInt64(count) else { continue }
                fingerprinting.append(made - start)
                judging.append(after - before)
                deltas += judgement.delta.count
                if wire.original(of: sequence) != nil {
                    copies += 1
                    found += judgement.duplicate.kind == .none ? 0 : 1
                }
            }
            let snapshot = judge.snapshot()
            let start = ProcessorTime.microseconds
            let restored = try? Judge(snapshot: snapshot, settings: settings)
            let restore = (ProcessorTime.microseconds - start) / 1e6
            judging.sort()
            let measured = Double(max(1, judging.count))
            rows.append(
                Row(
                    articles: judge.count, repeats: repeats,
                    fingerprintMicroseconds: fingerprinting.reduce(0, +) / measured,
                    judgeMicroseconds: judging.reduce(0, +) / measured,
                    judgeP99Microseconds: judging.isEmpty ? 0 : judging[judging.count * 99 / 100],
                    deltaBytes: Double(deltas) / measured,
                    bytesPerArticle: Double(judge.footprint) / Double(max(1, judge.count)),
                    coldBytesPerArticle: Double(judge.articleFootprint) / Double(max(1, judge.count)),
                    restoreSeconds: restored == nil ? .infinity : restore,
                    found: copies == 0 ? 1 : Double(found) / Double(copies)))
        }
        return rows
    }
}
