public import Duplicates
internal import Foundation
public import News
internal import Tagging
public import Text

/// Runs a corpus through the desk's own analysis and judgement, from an empty state and in file order, and writes what
/// an evaluation script reads: one `item` record a row, as first published.
///
///     let summary = try AccuracyRun().run(corpus: "pairs.ndjson", out: "out/pairs.ndjson")
public struct AccuracyRun: Sendable {
    /// Subjects and entities of a read article; the desk's own analysis is handed in by the program.
    public typealias Enrich = @Sendable (Document, AccuracyRow) -> Enrichment

    public struct Summary: Sendable, Hashable {
        public var rows: Int
        /// Reading, enrichment, fingerprint and judgement; not the file.
        public var seconds: Double
        public var repeats: Int
        public var stories: Int
        /// State at the end, bytes.
        public var footprint: Int
    }

    public var settings: JudgeSettings
    public var enrich: Enrich?

    public init(settings: JudgeSettings = JudgeSettings(), enrich: Enrich? = nil) {
        self.settings = settings
        self.enrich = enrich
    }

    /// Rows are taken as arriving a second apart from this moment on (2030-01-01), whatever their own date, so that
    /// no date of a corpus lies ahead of its arrival.
    static let firstArrival = Timestamp(microseconds: 1_893_456_000_000_000)

    /// - Throws: `AccuracyError` if the corpus cannot be read or the output not be written.
    public func run(corpus: String, out: String) throws(AccuracyError) -> Summary {
        guard let data = FileManager.default.contents(atPath: corpus) else {
            throw AccuracyError("accuracy: \(corpus) cannot be read; give an NDJSON file of {id, title, text, date?}")
        }
        let (records, summary) = run(rows: try AccuracyRow.read(ndjson: Array(data)))
        guard FileManager.default.createFile(atPath: out, contents: Data(records)) else {
            throw AccuracyError("accuracy: \(out) cannot be written; does its folder exist?")
        }
        let meta = Array("{\"docs\":\(summary.rows),\"seconds\":\(summary.seconds)}\n".utf8)
        let name = out.hasSuffix(".ndjson") ? String(out.dropLast(7)) : out
        guard FileManager.default.createFile(atPath: name + ".meta.json", contents: Data(meta)) else {
            throw AccuracyError("accuracy: \(name).meta.json cannot be written")
        }
        return summary
    }

    /// The records of the rows as NDJSON, and what the run was like.
    public func run(rows: [AccuracyRow]) -> (records: [UInt8], summary: Summary) {
        var judge = Judge(settings: settings)
        let texts = Rows(rows: rows)
        var document = Document()
        var judged: [(Judgement, Enrichment)] = []
        judged.reserveCapacity(rows.count)
        let start = ContinuousClock.now
        for (index, row) in rows.enumerated() {
            let headline = Array(row.title.utf8)
            let body = Array(row.text.utf8)
            Tokenizer().read(headline: headline, body: body, into: &document)
            let enrichment = enrich?(document, row) ?? Enrichment()
            let input = JudgeInput(
                sequence: UInt64(index) + 1, uri: row.id, versionCreated: row.date,
                received: Self.firstArrival.advanced(byMicroseconds: Int64(index) * 1_000_000), headline: headline,
                body: body, fingerprint: Fingerprint(document: document))
            judged.append((judge.judge(input, texts: texts), enrichment))
        }
        let elapsed = ContinuousClock.now - start
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        var records: [UInt8] = []
        var stories: Set<String> = []
        var repeats = 0
        for (row, (judgement, enrichment)) in zip(rows, judged) {
            if judgement.duplicate.kind != .none { repeats += 1 }
            if let story = judgement.story { stories.insert(story.id) }
            Self.write(row, judgement, enrichment, into: &records)
        }
        return (
            records,
            Summary(
                rows: rows.count, seconds: seconds, repeats: repeats, stories: stories.count,
                footprint: judge.footprint)
        )
    }

    private static func write(
        _ row: AccuracyRow, _ judgement: Judgement, _ enrichment: Enrichment, into records: inout [UInt8]
    ) {
        var item: [String: Any] = ["uri": row.id]
        item["subjects"] = enrichment.subjects.map { ["uri": $0.uri, "confidence": $0.confidence] as [String: Any] }
        for (kind, name) in [(Entity.Kind.place, "places"), (.person, "people"), (.organisation, "organisations")] {
            let named = enrichment.entities.filter { $0.kind == kind }
            item[name] = named.flatMap { forms(of: $0, row) }.map { ["name": $0] }
        }
        let duplicate = judgement.duplicate
        var record: [String: Any] = [
            "entry": "item", "item": item,
            "duplicate": [
                "kind": duplicate.kind.rawValue, "of": duplicate.of as Any? ?? NSNull(),
                "similarity": duplicate.similarity, "containment": duplicate.containment,
            ] as [String: Any],
        ]
        if let story = judgement.story { record["story"] = ["id": story.id, "size": story.size] as [String: Any] }
        let data = try? JSONSerialization.data(withJSONObject: record, options: [.sortedKeys])
        records.append(contentsOf: data ?? Data())
        records.append(10)
    }

    /// Every form in which the text names something, as the evaluation sets list them: `Obama` and `Barack Obama` are two.
    /// The record has one entry an entity, with the full name. Words for peoples and languages name a place in the
    /// record, but are no form of its name.
    static func forms(of entity: Entity, _ row: AccuracyRow) -> [String] {
        var forms: [String] = []
        let title = Array(row.title.utf8)
        let text = Array(row.text.utf8)
        for mention in entity.mentions {
            let bytes = mention.inHeadline ? title : text
            guard mention.start >= 0, mention.start + mention.length <= bytes.count else { continue }
            let form = String(decoding: bytes[mention.start..<mention.start + mention.length], as: UTF8.self)
            if forms.contains(form) || entity.kind == .place && Gazetteer.builtIn.isDemonym(form) { continue }
            forms.append(form)
        }
        return forms
    }

    /// Earlier rows, by sequence number.
    private struct Rows: TextSource {
        let rows: [AccuracyRow]

        func item(_ sequence: UInt64) -> PriorItem? {
            guard sequence >= 1, sequence <= UInt64(rows.count) else { return nil }
            let row = rows[Int(sequence) - 1]
            return PriorItem(uri: row.id, version: nil, headline: Array(row.title.utf8), body: Array(row.text.utf8))
        }
    }
}
