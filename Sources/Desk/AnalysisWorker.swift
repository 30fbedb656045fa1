/// A run of articles with consecutive accession numbers, or what stands for such a run: what crosses threads.
struct AcceptedBatch: Sendable {
    var articles: [AcceptedArticle]

    /// Calls `send` with runs of at most `size` articles.
    static func chunks(of articles: [AcceptedArticle], size: Int, _ send: (Self) -> Void) {
        var start = 0
        while start < articles.count {
            let end = min(start + max(1, size), articles.count)
            send(Self(articles: Array(articles[start..<end])))
            start = end
        }
    }
}

/// The same run, analysed.
struct AnalysedBatch: Sendable {
    var articles: [AnalysedArticle]
    var first: UInt64 { articles[0].accepted.accession - articles[0].accepted.uncountedBefore }
    /// The accession after the last.
    var next: UInt64 { articles[articles.count - 1].accepted.accession + 1 }
}

/// Takes batches, analyses them, hands them on. Owns the buffers of one worker; there are as many as cores.
actor AnalysisWorker {
    private let analyser: Analyser
    private let hand = FatalSignals.Hand(.analysis)
    private var scratch = Analyser.Scratch()

    init(analyser: Analyser) { self.analyser = analyser }

    /// Until `source` is closed and empty.
    func run(from source: WorkQueue<AcceptedBatch>, to sink: WorkQueue<AnalysedBatch>) async {
        while let batch = await source.pop() {
            var analysed: [AnalysedArticle] = []
            analysed.reserveCapacity(batch.articles.count)
            for article in batch.articles {
                hand.takeUp(article.accession)
                analysed.append(analyser.analyse(article, scratch: &scratch))
                hand.layDown()
            }
            sink.push(AnalysedBatch(articles: analysed))
        }
    }
}
