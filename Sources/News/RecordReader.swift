internal import JSON

/// Reads back what `RecordWriter` wrote: `read(write(record)) == record`, scores to four decimals, and the article's
/// canonical JSON and digest to the bit.
///
///     let record = try RecordReader.read(line)
///
/// For a few members of many records, `RecordView` is lighter.
public enum RecordReader {
    /// Reads one record.
    public static func read(_ bytes: [UInt8]) throws(RecordError) -> Record {
        try RecordView(bytes).record()
    }

    /// `seq` of a record without reading the rest; nil if the bytes do not begin as a record does.
    public static func sequence(of bytes: UnsafeRawBufferPointer) -> UInt64? {
        let prefix: StaticString = "{\"seq\":"
        let length = prefix.utf8CodeUnitCount
        guard bytes.count > length else { return nil }
        for i in 0..<length where bytes[i] != prefix.utf8Start[i] { return nil }
        var value: UInt64 = 0
        var i = length
        while i < bytes.count, bytes[i] &- 0x30 < 10, i < length + 19 {
            value = value * 10 + UInt64(bytes[i] &- 0x30)
            i += 1
        }
        return i > length ? value : nil
    }

    /// `seq` of a record without reading the rest.
    public static func sequence(of bytes: [UInt8]) -> UInt64? {
        bytes.withUnsafeBytes { sequence(of: $0) }
    }
}

/// One record, indexed: members are read when they are asked for. For tools that show records.
public struct RecordView: Sendable {
    let document: JSONDocument
    public let sequence: UInt64
    public let accession: UInt64
    /// Of a retry, the accession of the dead article that it takes up again.
    public let retryOf: UInt64?
    public let received: Timestamp
    /// `item`, `dead` or `notice`.
    public let entry: String

    /// Checks that `bytes` are a record: JSON, with `seq`, `entry`, `accession` and `received`.
    public init(_ bytes: [UInt8]) throws(RecordError) {
        do throws(JSONError) {
            document = try JSONDocument(bytes, depth: JSONIndex.greatestDepth)
        } catch {
            throw RecordError(path: "record", "is no JSON: \(error)")
        }
        let root = Member(document.root, "record")
        sequence = try root.member("seq").unsigned()
        accession = try root.member("accession").unsigned()
        retryOf = try root.optional("retryOf")?.unsigned()
        received = try root.member("received").timestamp()
        entry = try root.member("entry").text()
        guard ["item", "dead", "notice"].contains(entry) else {
            throw RecordError(path: "record.entry", "\"\(entry)\" is none of item, dead, notice")
        }
    }

    /// The bytes of the record.
    public var bytes: [UInt8] { document.bytes }

    private var item: JSONElement? { document.root["item"] }

    /// Of an item its uri, of a dead entry the uri that could be read, of a notice the uri of the item it is about.
    public var uri: String { (item?["uri"] ?? document.root["uri"])?.string ?? "" }
    public var signal: String? { document.root["signal"]?.string }
    public var urgency: Int? { item?["urgency"]?.integer }
    public var language: String? { item?["language"]?.string }
    public var version: String? { item?["version"]?.string }
    public var source: String? { item?["infoSources"]?.elements.first?["name"]?.string }
    public var versionCreated: Timestamp? {
        item?["versionCreated"]?.string.flatMap { try? Timestamp($0) }
    }
    /// Text of the main headline: role `main`, else the first.
    public var headline: String? {
        let headlines = item?["headlines"]?.elements ?? []
        return (headlines.first { $0["role"]?.string == "main" } ?? headlines.first)?["value"]?.string
    }
    /// Text of the main body as it was sent: role `main`, else the first.
    public var body: String? {
        let bodies = item?["bodies"]?.elements ?? []
        return (bodies.first { $0["role"]?.string == "main" } ?? bodies.first)?["value"]?.string
    }
    /// Names of the subjects, the sender's first.
    public var subjects: [String] { names("subjects") }
    public var places: [String] { names("places") }
    public var people: [String] { names("people") }
    public var organisations: [String] { names("organisations") }
    /// `none exact near contained revision`; nil for what is no item.
    public var duplicateKind: String? { document.root["duplicate"]?["kind"]?.string }
    public var duplicateOf: String? { document.root["duplicate"]?["of"]?.string }
    public var duplicateSimilarity: Double? { document.root["duplicate"]?["similarity"]?.double }
    public var storyID: String? { document.root["story"]?["id"]?.string }
    public var storySize: Int? { document.root["story"]?["size"]?.integer }
    /// Why a dead entry is dead.
    public var reason: String? { document.root["reason"]?.string }
    /// What a notice is about: `withdrawn`, `merged`.
    public var about: String? { document.root["about"]?.string }
    /// What caused a notice.
    public var cause: String? { document.root["cause"]?.string }

    private func names(_ list: StaticString) -> [String] {
        (item?[list]?.elements ?? []).compactMap {
            ($0["name"] ?? $0["literal"] ?? $0["uri"])?.string
        }
    }

    /// The whole record.
    public func record() throws(RecordError) -> Record {
        let root = Member(document.root, "record")
        switch entry {
        case "dead":
            return .dead(
                DeadRecord(
                    sequence: sequence, accession: accession, retryOf: retryOf, received: received,
                    uri: try root.member("uri").text(), reason: try root.member("reason").text()))
        case "notice":
            let about = try root.member("about").text()
            guard let about = NoticeRecord.About(rawValue: about) else {
                throw RecordError(path: "record.about", "\"\(about)\" is none of withdrawn, merged")
            }
            return .notice(
                NoticeRecord(
                    sequence: sequence, accession: accession, received: received, about: about,
                    uri: try root.member("uri").text(), itemSequence: try root.member("ofSeq").unsigned(),
                    cause: try root.member("cause").text(), facets: try root.member("facets").facets()))
        default: return .item(try itemRecord(root))
        }
    }

    private func itemRecord(_ root: Member) throws(RecordError) -> ItemRecord {
        let made = try root.member("made")
        let evidence = try root.member("evidence")
        return ItemRecord(
            sequence: sequence, accession: accession, retryOf: retryOf, received: received,
            article: try ItemUnsplice.article(root.member("item"), evidence, signal: root.member("signal").text()),
            enrichment: try ItemUnsplice.enrichment(root.member("item"), evidence),
            duplicate: try root.member("duplicate").duplicate(),
            story: try root.optional("story")?.story(),
            provenance: Provenance(
                by: try made.member("by").text(), model: try made.member("model").text(),
                rules: try made.member("rules").text(), gazetteer: try made.member("gazetteer").text()))
    }
}
