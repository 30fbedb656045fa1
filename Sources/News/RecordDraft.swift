/// What an item's record says whatever came before it, written already: a worker makes it, so that the sequencer has only
/// bytes to copy and no list of names and terms crosses threads.
///
///     let draft = RecordDraft(article, enrichment, received: received)          // a worker
///     draft.append(sequence: 17, …, duplicate: duplicate, story: story, …)      // the sequencer
///
/// The record is, byte for byte, that of the `ItemRecord` with the same parts.
public struct RecordDraft: Sendable {
    /// The article with the enrichment in it, then the evidence.
    private var json: [UInt8] = []
    /// Where in `json` the evidence begins.
    private let evidence: Int
    /// But for kind and story.
    private let facets: Facets
    private let signal: Signal
    private let received: Timestamp

    public init(_ article: Article, _ enrichment: Enrichment, received: Timestamp) {
        self.received = received
        signal = article.signal
        json.reserveCapacity(article.json.count + 4_096)
        ItemSplice.append(article, enrichment, to: &json)
        evidence = json.count
        EvidenceWriter.append(enrichment, article: article, to: &json)
        facets = Facets(article, enrichment, received: received)
    }

    /// Appends the whole record.
    public func append(
        sequence: UInt64, accession: UInt64, retryOf: UInt64?, duplicate: DuplicateJudgement, story: StoryJudgement?,
        provenance: Provenance, to out: inout [UInt8]
    ) {
        out.reserveCapacity(out.count + json.count + 1_024 + duplicate.shared.count * 64)
        RecordWriter.begin(
            sequence: sequence, accession: accession, retryOf: retryOf, received: received, signal: signal, to: &out)
        json.withUnsafeBufferPointer { json in
            out.append(contentsOf: UnsafeBufferPointer(rebasing: json[..<evidence]))
            RecordWriter.judgement(duplicate, story, to: &out)
            out.append(contentsOf: UnsafeBufferPointer(rebasing: json[evidence...]))
        }
        RecordWriter.end(provenance, to: &out)
    }

    /// What filters can ask of the record.
    public func facets(_ duplicate: DuplicateJudgement, _ story: StoryJudgement?) -> Facets {
        var facets = facets
        facets.judge(duplicate, story)
        return facets
    }
}
