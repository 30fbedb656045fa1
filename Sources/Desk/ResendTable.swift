internal import News

/// Which articles were accepted before, and under what accession number.
///
/// 24 bytes and the hash table's slack an article; forgets from the oldest accession on, with the intake journal.
struct ResendTable {
    private var accessions: [Key: UInt64] = [:]
    /// Digests in order of accession, from `first` on; in place of accessions that cannot be read, a gap.
    private var order: [ArticleDigest] = []
    private var head = 0
    /// Of digests that stand in the journal more than once, the later accessions, ascending: an article that died and was
    /// taken up again.
    private var later: [Key: [UInt64]] = [:]
    /// Accession of the retry by that of the dead article.
    private var retries: [UInt64: UInt64] = [:]
    private var first: UInt64 = 1
    /// The accession after the last.
    private var next: UInt64 = 1

    /// A digest is uniform already: eight of its bytes are the hash.
    private struct Key: Hashable {
        let digest: ArticleDigest
        func hash(into hasher: inout Hasher) { hasher.combine(digest.low) }
    }

    private var isEmpty: Bool { head == order.count }

    /// Each retry with the accession of the dead article that it takes up again, by that.
    var retried: [(retryOf: UInt64, accession: UInt64)] {
        retries.map { (retryOf: $0.key, accession: $0.value) }.sorted { $0.retryOf < $1.retryOf }
    }

    /// Digests and gaps, oldest first.
    var places: ArraySlice<ArticleDigest> { order[head...] }

    func accession(of digest: ArticleDigest) -> UInt64? { accessions[Key(digest: digest)] }

    /// What the dead article of `accession` was taken up again as.
    func retry(of accession: UInt64) -> UInt64? { retries[accession] }

    /// Makes room for so many digests: a table that grows by doubling is hashed anew each time.
    mutating func reserve(_ count: Int) {
        accessions.reserveCapacity(count)
        order.reserveCapacity(count)
    }

    /// Accessions come dense and ascending; the first one may be any.
    mutating func insert(_ digest: ArticleDigest, accession: UInt64, retryOf: UInt64? = nil) {
        if isEmpty { (first, next) = (accession, accession) }
        skip(to: accession)
        precondition(accession == next, "resend table: accession \(accession) out of order")
        order.append(digest)
        next += 1
        // A retry has its original's digest: the first accession stays the answer.
        let key = Key(digest: digest)
        if accessions[key] == nil { accessions[key] = accession } else { later[key, default: []].append(accession) }
        if let retryOf { retries[retryOf] = accession }
    }

    /// Leaves out accessions that cannot be read any more; the next one to come is `accession`.
    mutating func skip(to accession: UInt64) {
        guard !isEmpty, next < accession else { return }
        order.append(.gap(accession - next))
        next = accession
    }

    /// Forgets everything below `accession`.
    mutating func forget(below accession: UInt64) {
        while head < order.count, first < accession {
            if let gap = order[head].gap {
                let step = min(gap, accession - first)
                first += step
                if step < gap {
                    order[head] = .gap(gap - step)
                    break
                }
            } else {
                let key = Key(digest: order[head])
                if accessions[key] == first {
                    // As long as a retry is kept, the article is known.
                    accessions[key] = later[key]?.removeFirst()
                    if later[key]?.isEmpty ?? false { later[key] = nil }
                }
                retries[first] = nil
                first += 1
            }
            head += 1
        }
        if head > 1024, head * 2 > order.count {
            order.removeFirst(head)
            head = 0
        }
    }
}

extension ArticleDigest {
    /// So many accessions in a row that no digest is known of: what no article's digest is, but by a chance of 2^-64.
    static func gap(_ count: UInt64) -> Self { Self(high: 0, low: count) }

    /// Of how many accessions it stands for nothing; nil for a digest.
    var gap: UInt64? { high == 0 && low > 0 ? low : nil }
}
