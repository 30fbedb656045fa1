internal import News

/// Which articles were accepted before, and under what accession number.
///
/// 24 bytes and the hash table's slack an article; forgets from the oldest accession on, with the intake journal.
struct ResendTable {
    private var accessions: [Key: UInt64] = [:]
    /// Digests in order of accession; `first` is the accession of `order[head]`.
    private var order: [ArticleDigest] = []
    private var head = 0
    /// Of digests that stand in the journal more than once, the later accessions, ascending: an article that died and was
    /// taken up again.
    private var later: [Key: [UInt64]] = [:]
    /// Accession of the retry by that of the dead article.
    private var retries: [UInt64: UInt64] = [:]
    private var first: UInt64 = 1

    /// A digest is uniform already: eight of its bytes are the hash.
    private struct Key: Hashable {
        let digest: ArticleDigest
        func hash(into hasher: inout Hasher) { hasher.combine(digest.low) }
    }

    var count: Int { order.count - head }

    /// Each retry with the accession of the dead article that it takes up again, by that.
    var retried: [(retryOf: UInt64, accession: UInt64)] {
        retries.map { (retryOf: $0.key, accession: $0.value) }.sorted { $0.retryOf < $1.retryOf }
    }

    func forEachDigest(_ body: (ArticleDigest) -> Void) { for digest in order[head...] { body(digest) } }

    func accession(of digest: ArticleDigest) -> UInt64? { accessions[Key(digest: digest)] }

    /// What the dead article of `accession` was taken up again as.
    func retry(of accession: UInt64) -> UInt64? { retries[accession] }

    /// Accessions come dense and ascending; the first one may be any.
    mutating func insert(_ digest: ArticleDigest, accession: UInt64, retryOf: UInt64? = nil) {
        if count == 0 { first = accession }
        skip(to: accession)
        precondition(accession == first + UInt64(count), "resend table: accession \(accession) out of order")
        order.append(digest)
        // A retry has its original's digest: the first accession stays the answer.
        let key = Key(digest: digest)
        if accessions[key] == nil { accessions[key] = accession } else { later[key, default: []].append(accession) }
        if let retryOf { retries[retryOf] = accession }
    }

    /// Leaves out accessions that cannot be read any more; the next one to come is `accession`.
    mutating func skip(to accession: UInt64) {
        if count == 0 { return }
        while first + UInt64(count) < accession { order.append(ArticleDigest(high: 0, low: 0)) }
    }

    /// Forgets everything below `accession`.
    mutating func forget(below accession: UInt64) {
        while head < order.count, first < accession {
            let key = Key(digest: order[head])
            if accessions[key] == first {
                // As long as a retry is kept, the article is known.
                accessions[key] = later[key]?.removeFirst()
                if later[key]?.isEmpty ?? false { later[key] = nil }
            }
            retries[first] = nil
            head += 1
            first += 1
        }
        if head > 1024, head * 2 > order.count {
            order.removeFirst(head)
            head = 0
        }
    }
}
