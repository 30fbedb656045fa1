internal import Journal
internal import News

/// What was accepted and not recorded before the last end, read back from the intake journal.
struct Backlog {
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

    /// The next articles, in order; nil when there are no more.
    mutating func next() throws(JournalError) -> AcceptedBatch? {
        guard let next = rest.first else { return nil }
        let limit = min(batchArticles, rest.count)
        var batch = AcceptedBatch(articles: [])
        do throws(JournalError) {
            let slice = try reader.read(from: next, maxEntries: limit, maxBytes: 8 << 20)
            for entry in slice.entries { batch.articles.append(read(entry, of: slice)) }
            rest = slice.next..<rest.upperBound
        } catch {
            guard case .lost(let range) = error else { throw error }
            // The articles are gone; that they were accepted is not. Each becomes a dead entry that says so.
            let upper = min(range.upperBound, next + UInt64(limit))
            for accession in next..<upper {
                batch.articles.append(
                    .unreadable(accession, at: .now, "intake journal: the entry is lost to damage of the file"))
            }
            rest = upper..<rest.upperBound
        }
        return batch
    }

    private mutating func read(_ entry: JournalSlice.Entry, of slice: JournalSlice) -> AcceptedArticle {
        let received = Timestamp(microseconds: entry.time)
        do {
            let article = try slice.withPayload(of: entry) { try IntakeEntry.decode($0, with: &decoder) }
            return AcceptedArticle(accession: entry.sequence, received: received, article: article)
        } catch {
            return .unreadable(entry.sequence, at: received, "intake journal: \(error)")
        }
    }
}
