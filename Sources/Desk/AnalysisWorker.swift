/// A run of articles with consecutive accession numbers, or what stands for such a run: what crosses threads.
struct AcceptedBatch: Sendable {
    var articles: [AcceptedArticle]
    /// When they were acknowledged, monotonic nanoseconds; nil for what an earlier start accepted.
    var acceptedAt: Int64?

    /// Calls `send` with runs of at most `size` articles.
    static func chunks(of articles: [AcceptedArticle], size: Int, acceptedAt: Int64? = nil, _ send: (Self) -> Void) {
        var start = 0
        while start < articles.count {
            let end = min(start + max(1, size), articles.count)
            send(Self(articles: Array(articles[start..<end]), acceptedAt: acceptedAt))
            start = end
        }
    }
}

/// The same run, analysed.
struct AnalysedBatch: Sendable {
    var articles: [AnalysedArticle]
    /// As of the accepted batch.
    var acceptedAt: Int64?
    var first: UInt64 { articles[0].accepted.accession - articles[0].accepted.uncountedBefore }
    /// The accession after the last.
    var next: UInt64 { articles[articles.count - 1].accepted.accession + 1 }
}

/// Takes batches, analyses them, hands them on. Owns the buffers of one worker; there are as many as cores.
actor AnalysisWorker {
    private let inForce: AnalysisInForce
    private let times: StageTimes
    private let hand = FatalSignals.Hand(.analysis)
    private var scratch = Analyser.Scratch()
    /// What `scratch` was used with: its buffers are of the size of that model.
    private var generation = 0

    init(_ inForce: AnalysisInForce, times: StageTimes) {
        self.inForce = inForce
        self.times = times
    }

    /// Until `source` is closed and empty.
    func run(from source: WorkQueue<AcceptedBatch>, to sink: WorkQueue<AnalysedBatch>) async {
        while let batch = await source.pop() {
            let current = inForce.current
            if current.generation != generation {
                scratch = Analyser.Scratch()
                generation = current.generation
            }
            var analysed: [AnalysedArticle] = []
            analysed.reserveCapacity(batch.articles.count)
            scratch.laps.begin()
            for article in batch.articles {
                hand.takeUp(article.accession)
                analysed.append(current.analyser.analyse(article, scratch: &scratch))
                hand.layDown()
            }
            times.record(scratch.laps)
            sink.push(AnalysedBatch(articles: analysed, acceptedAt: batch.acceptedAt))
        }
    }
}
