internal import Duplicates
internal import Journal
internal import News

/// Gives the sequencer earlier items back: the youngest from memory, the others from the records journal.
///
/// What is not yet durable cannot be read from the journal, so the memory always reaches back at least that far;
/// below that it keeps what fits `maximumBytes`. Both ways give the same answer: the text comes from the same bytes.
final class EarlierItems: TextSource {
    private let reader: JournalReader
    private let maximumBytes: Int
    private var recent: [UInt64: Kept] = [:]
    private var order: [UInt64] = []
    private var head = 0
    private var bytes = 0
    /// Reads of the journal so far, for the figures.
    private(set) var reads = 0

    private struct Kept {
        let item: PriorItem
        let facets: Facets
        var bytes: Int { item.headline.count + item.body.count + 512 }
    }

    init(reader: JournalReader, maximumBytes: Int) {
        self.reader = reader
        self.maximumBytes = maximumBytes
    }

    func remember(_ article: Article, facets: Facets, sequence: UInt64) {
        let kept = Kept(
            item: PriorItem(
                uri: article.uri, version: article.version, headline: article.headline, body: article.body),
            facets: facets)
        recent[sequence] = kept
        order.append(sequence)
        bytes += kept.bytes
    }

    /// Forgets the oldest of what is durable until the rest fits.
    func trim(durableNext: UInt64) {
        while bytes > maximumBytes, head < order.count, order[head] < durableNext {
            if let kept = recent.removeValue(forKey: order[head]) { bytes -= kept.bytes }
            head += 1
        }
        if head > 4_096, head * 2 > order.count {
            order.removeFirst(head)
            head = 0
        }
    }

    func item(_ sequence: UInt64) -> PriorItem? {
        if let kept = recent[sequence] { return kept.item }
        return read(sequence).map { item in
            PriorItem(
                uri: item.article.uri, version: item.article.version, headline: item.article.headline,
                body: item.article.body)
        }
    }

    /// What filters saw in that item; nil if it is no longer kept.
    func facets(_ sequence: UInt64) -> Facets? {
        if let kept = recent[sequence] { return kept.facets }
        return read(sequence).map { Facets($0) }
    }

    private func read(_ sequence: UInt64) -> ItemRecord? {
        reads += 1
        // A range that is lost or dropped by retention reads as "no longer kept"; the reader has logged why.
        guard let slice = try? reader.read(sequences: [sequence]), let entry = slice.entries.first,
            case .item(let item)? = try? RecordReader.read(slice.payload(of: entry))
        else { return nil }
        return item
    }
}
