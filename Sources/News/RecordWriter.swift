internal import JSON

/// Writes records as the one JSON object a line that subscribers read (DESIGN.md, "The record"); no newline at the end.
///
///     var line: [UInt8] = []
///     RecordWriter.append(.item(record), to: &line)
///
/// `seq` is always the first member. The article's canonical JSON is copied, not written anew; the desk's `language`,
/// `subjects`, `places`, `people` and `organisations` are put into it, the sender's own first. `evidence.sent` says how
/// many of each list, and which language, the sender gave, so that what the desk added can be told apart and taken
/// out again. Relevance, mentions and `within` of entities stand in `evidence.entities`: ninjs has no place for them.
public enum RecordWriter {
    /// Appends any entry.
    public static func append(_ record: Record, to out: inout [UInt8]) {
        switch record {
        case .item(let item): append(item, to: &out)
        case .dead(let dead): append(dead, to: &out)
        case .notice(let notice): append(notice, to: &out)
        }
    }

    /// Appends an item.
    public static func append(_ record: ItemRecord, to out: inout [UInt8]) {
        out.reserveCapacity(out.count + record.article.json.count + 2_048)
        begin(
            sequence: record.sequence, accession: record.accession, retryOf: record.retryOf, received: record.received,
            signal: record.article.signal, to: &out)
        ItemSplice.append(record.article, record.enrichment, to: &out)
        judgement(record.duplicate, record.story, to: &out)
        EvidenceWriter.append(record.enrichment, article: record.article, to: &out)
        end(record.provenance, to: &out)
    }

    /// An item's record up to the article.
    static func begin(
        sequence: UInt64, accession: UInt64, retryOf: UInt64?, received: Timestamp, signal: Signal,
        to out: inout [UInt8]
    ) {
        head(sequence, "item", accession, received, retryOf: retryOf, to: &out)
        JSONWriter.append(raw: ",\"signal\":\"", to: &out)
        appendPlain(signal.rawValue, to: &out)
        JSONWriter.append(raw: "\",\"item\":", to: &out)
    }

    /// What stands between the article and the evidence.
    static func judgement(_ duplicate: DuplicateJudgement, _ story: StoryJudgement?, to out: inout [UInt8]) {
        JSONWriter.append(raw: ",\"duplicate\":", to: &out)
        append(duplicate, to: &out)
        if let story {
            JSONWriter.append(raw: ",\"story\":{\"id\":", to: &out)
            JSONWriter.append(string: story.id, to: &out)
            JSONWriter.append(raw: ",\"first\":", to: &out)
            JSONWriter.append(string: story.first, to: &out)
            JSONWriter.append(raw: ",\"size\":", to: &out)
            JSONWriter.append(story.size, to: &out)
            JSONWriter.append(raw: ",\"sources\":", to: &out)
            JSONWriter.append(story.sources, to: &out)
            JSONWriter.append(raw: ",\"independent\":", to: &out)
            JSONWriter.append(story.independent, to: &out)
            JSONWriter.append(raw: "}", to: &out)
        }
        JSONWriter.append(raw: ",\"evidence\":", to: &out)
    }

    /// What follows on the evidence.
    static func end(_ provenance: Provenance, to out: inout [UInt8]) {
        JSONWriter.append(raw: ",\"made\":{\"by\":", to: &out)
        JSONWriter.append(string: provenance.by, to: &out)
        JSONWriter.append(raw: ",\"model\":", to: &out)
        JSONWriter.append(string: provenance.model, to: &out)
        JSONWriter.append(raw: ",\"rules\":", to: &out)
        JSONWriter.append(string: provenance.rules, to: &out)
        JSONWriter.append(raw: ",\"gazetteer\":", to: &out)
        JSONWriter.append(string: provenance.gazetteer, to: &out)
        JSONWriter.append(raw: "}}", to: &out)
    }

    /// Appends a dead entry.
    public static func append(_ record: DeadRecord, to out: inout [UInt8]) {
        head(record.sequence, "dead", record.accession, record.received, retryOf: record.retryOf, to: &out)
        JSONWriter.append(raw: ",\"uri\":", to: &out)
        JSONWriter.append(string: record.uri, to: &out)
        JSONWriter.append(raw: ",\"reason\":", to: &out)
        JSONWriter.append(string: record.reason, to: &out)
        JSONWriter.append(raw: "}", to: &out)
    }

    /// Appends a notice.
    public static func append(_ record: NoticeRecord, to out: inout [UInt8]) {
        head(record.sequence, "notice", record.accession, record.received, to: &out)
        JSONWriter.append(raw: ",\"about\":\"", to: &out)
        appendPlain(record.about.rawValue, to: &out)
        JSONWriter.append(raw: "\",\"uri\":", to: &out)
        JSONWriter.append(string: record.uri, to: &out)
        JSONWriter.append(raw: ",\"ofSeq\":", to: &out)
        JSONWriter.append(record.itemSequence, to: &out)
        JSONWriter.append(raw: ",\"cause\":", to: &out)
        JSONWriter.append(string: record.cause, to: &out)
        JSONWriter.append(raw: ",\"facets\":", to: &out)
        append(record.facets, to: &out)
        JSONWriter.append(raw: "}", to: &out)
    }

    private static func head(
        _ sequence: UInt64, _ entry: StaticString, _ accession: UInt64, _ received: Timestamp, retryOf: UInt64? = nil,
        to out: inout [UInt8]
    ) {
        JSONWriter.append(raw: "{\"seq\":", to: &out)
        JSONWriter.append(sequence, to: &out)
        JSONWriter.append(raw: ",\"entry\":\"", to: &out)
        JSONWriter.append(raw: entry, to: &out)
        JSONWriter.append(raw: "\",\"accession\":", to: &out)
        JSONWriter.append(accession, to: &out)
        JSONWriter.append(raw: ",\"received\":\"", to: &out)
        received.append(to: &out)
        JSONWriter.append(raw: "\"", to: &out)
        if let retryOf {
            JSONWriter.append(raw: ",\"retryOf\":", to: &out)
            JSONWriter.append(retryOf, to: &out)
        }
    }

    private static func append(_ duplicate: DuplicateJudgement, to out: inout [UInt8]) {
        JSONWriter.append(raw: "{\"kind\":\"", to: &out)
        appendPlain(duplicate.kind.rawValue, to: &out)
        JSONWriter.append(raw: "\",\"of\":", to: &out)
        if let of = duplicate.of {
            JSONWriter.append(string: of, to: &out)
        } else {
            JSONWriter.append(raw: "null", to: &out)
        }
        JSONWriter.append(raw: ",\"ofSeq\":", to: &out)
        if let sequence = duplicate.ofSequence {
            JSONWriter.append(sequence, to: &out)
        } else {
            JSONWriter.append(raw: "null", to: &out)
        }
        JSONWriter.append(raw: ",\"similarity\":", to: &out)
        JSONWriter.append(duplicate.similarity, places: 4, to: &out)
        JSONWriter.append(raw: ",\"containment\":", to: &out)
        JSONWriter.append(duplicate.containment, places: 4, to: &out)
        JSONWriter.append(raw: ",\"shared\":[", to: &out)
        for i in duplicate.shared.indices {
            let passage = duplicate.shared[i]
            JSONRun.append(capacity: 128, to: &out) { run in
                run.literal(i == 0 ? "{\"start\":" : ",{\"start\":")
                run.number(passage.start)
                run.literal(",\"length\":")
                run.number(passage.length)
                run.literal(",\"otherStart\":")
                run.number(passage.otherStart)
                run.literal("}")
            }
        }
        JSONWriter.append(raw: "]", to: &out)
        if !duplicate.bands.isEmpty {
            JSONRun.append(capacity: 16 + 21 * duplicate.bands.count, to: &out) { run in
                for (place, band) in duplicate.bands.enumerated() {
                    run.literal(place == 0 ? ",\"bands\":[" : ",")
                    run.number(band)
                }
                run.literal("]")
            }
        }
        if !duplicate.differing.isEmpty { append(",\"differing\":", duplicate.differing, to: &out) }
        if let change = duplicate.revision {
            JSONWriter.append(raw: ",\"changes\":{\"added\":", to: &out)
            JSONWriter.append(change.added, to: &out)
            JSONWriter.append(raw: ",\"removed\":", to: &out)
            JSONWriter.append(change.removed, to: &out)
            JSONWriter.append(raw: ",\"altered\":", to: &out)
            JSONWriter.append(change.altered, to: &out)
            JSONWriter.append(raw: change.material ? ",\"material\":true}" : ",\"material\":false}", to: &out)
        }
        JSONWriter.append(raw: "}", to: &out)
    }

    private static func append(_ facets: Facets, to out: inout [UInt8]) {
        JSONWriter.append(raw: "{\"kind\":", to: &out)
        JSONWriter.append(string: facets.kind, to: &out)
        func append(text name: StaticString, _ value: String) {
            guard !value.isEmpty else { return }
            JSONWriter.append(raw: name, to: &out)
            JSONWriter.append(string: value, to: &out)
        }
        append(text: ",\"uri\":", facets.uri)
        append(text: ",\"type\":", facets.type)
        append(text: ",\"signal\":", facets.signal)
        append(text: ",\"source\":", facets.source)
        append(text: ",\"language\":", facets.language)
        append(text: ",\"story\":", facets.story)
        if let urgency = facets.urgency {
            JSONWriter.append(raw: ",\"urgency\":", to: &out)
            JSONWriter.append(urgency, to: &out)
        }
        append(text: ",\"embargo\":", facets.embargo == EmbargoState.none.rawValue ? "" : facets.embargo)
        if !facets.subjects.isEmpty { Self.append(",\"subjects\":", facets.subjects, to: &out) }
        if !facets.places.isEmpty { Self.append(",\"places\":", facets.places, to: &out) }
        if !facets.people.isEmpty { Self.append(",\"people\":", facets.people, to: &out) }
        if !facets.organisations.isEmpty { Self.append(",\"organisations\":", facets.organisations, to: &out) }
        JSONWriter.append(raw: "}", to: &out)
    }

    static func append(_ name: StaticString, _ list: [String], to out: inout [UInt8]) {
        JSONWriter.append(raw: name, to: &out)
        for (i, value) in list.enumerated() {
            JSONWriter.append(raw: i == 0 ? "[" : ",", to: &out)
            JSONWriter.append(string: value, to: &out)
        }
        JSONWriter.append(raw: list.isEmpty ? "[]" : "]", to: &out)
    }

    /// Text of the desk's own that needs no escape.
    static func appendPlain(_ text: String, to out: inout [UInt8]) {
        out.append(contentsOf: text.utf8)
    }
}
