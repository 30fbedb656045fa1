internal import Journal
internal import News

/// What was accepted and not recorded before the last end, read back from the intake journal.
///
///     while let portion = try backlog.read() {
///         let batch = backlog.articles(of: portion, dead: [:])        // or without looking at some of them
///     }
struct Backlog {
    /// A run of accessions, in order.
    enum Portion {
        case entries(JournalSlice)
        /// The entries are lost to damage.
        case lost(Range<UInt64>)
        /// The last segment is gone. The numbers were kept from being given again; how many of them had been given
        /// nothing tells.
        case uncounted(Range<UInt64>)
    }

    /// A loss of more than this is an uncounted one: between the last record and the end of a segment there is never so
    /// much that is in flight.
    static let mostCounted = JournalSettings.numbersOfASegment / 2

    private let reader: JournalReader
    private let batchArticles: Int
    private var decoder = ArticleDecoder(settings: .trusting)
    /// Accession numbers that are still to come.
    private(set) var rest: Range<UInt64>

    init(_ accessions: Range<UInt64>, reader: JournalReader, batchArticles: Int) {
        rest = accessions
        self.reader = reader
        self.batchArticles = batchArticles
    }

    /// The next run; nil when there are no more.
    mutating func read() throws(JournalError) -> Portion? {
        guard let next = rest.first else { return nil }
        let limit = min(batchArticles, rest.count)
        do throws(JournalError) {
            let slice = try reader.read(from: next, maxEntries: limit, maxBytes: 8 << 20)
            rest = slice.next..<rest.upperBound
            return .entries(slice)
        } catch {
            guard case .lost(let range) = error else { throw error }
            if range.upperBound - next > Self.mostCounted {
                rest = range.upperBound..<rest.upperBound
                return .uncounted(next..<range.upperBound)
            }
            let upper = min(range.upperBound, next + UInt64(limit))
            rest = upper..<rest.upperBound
            return .lost(next..<upper)
        }
    }

    /// The articles of a run.
    /// - Parameter dead: those that are to become dead entries; of these, one that is not readable is not read.
    mutating func articles(of portion: Portion, dead: [UInt64: SuspectExamination.Dead]) -> AcceptedBatch {
        switch portion {
        case .lost(let range):
            // The articles are gone; that they were accepted is not. Each becomes a dead entry that says so.
            return AcceptedBatch(
                articles: range.map {
                    .unreadable($0, at: .now, "intake journal: the entry is lost to damage of the file")
                })
        case .uncounted(let range):
            // One dead entry for all of them, under the last number.
            var article = AcceptedArticle.unreadable(
                range.upperBound - 1, at: .now,
                "intake journal: its last segment is gone, and with it accessions \(range.lowerBound) to "
                    + "\(range.upperBound - 1), as far as they had been given")
            article.uncountedBefore = range.upperBound - 1 - range.lowerBound
            return AcceptedBatch(articles: [article])
        case .entries(let slice):
            return AcceptedBatch(
                articles: slice.entries.map { entry in
                    guard let dead = dead[entry.sequence] else { return read(entry, of: slice) }
                    let received = Timestamp(microseconds: entry.time)
                    guard dead.isReadable else { return .unreadable(entry.sequence, at: received, dead.reason) }
                    return read(entry, of: slice).unfit(dead.reason)
                })
        }
    }

    /// The next articles, in order; nil when there are no more.
    mutating func next() throws(JournalError) -> AcceptedBatch? {
        try read().map { articles(of: $0, dead: [:]) }
    }

    private mutating func read(_ entry: JournalSlice.Entry, of slice: JournalSlice) -> AcceptedArticle {
        let received = Timestamp(microseconds: entry.time)
        do {
            return try slice.withPayload(of: entry) { payload in
                AcceptedArticle(
                    accession: entry.sequence, received: received,
                    article: try IntakeEntry.decode(payload, with: &decoder),
                    retryOf: try IntakeEntry.retryOf(payload))
            }
        } catch {
            return .unreadable(entry.sequence, at: received, "intake journal: \(error)")
        }
    }
}
