internal import JSON
internal import Journal
internal import News

/// How an article stands in the intake journal: one byte of layout, the digest, the signal, the canonical ninjs.
///
///     offset 0   layout: 1, or 2 for a retry
///            1   digest, 16 bytes, big-endian
///           17   signal: 0 new, 1 update, 2 correction, 3 kill
///           18   layout 2 only: accession of the dead article that this takes up again, 8 bytes, big-endian
///     18 or 26   canonical ninjs, UTF-8, to the end
///
/// The digest stands outside the JSON so that a restart recognises resends without parsing an article. A retry says so
/// in the entry itself, so that whoever reads one entry by its number knows all of it.
enum IntakeEntry {
    static let articleKind: UInt8 = 1
    /// Annotation: what judges from this article on, as JSON.
    static let provenanceKind: UInt8 = 1
    private static let layout: UInt8 = 1
    private static let retryLayout: UInt8 = 2
    static let headerBytes = 18
    /// Of a retry, the largest header.
    static let retryHeaderBytes = 26
    private static let signals: [Signal] = [.new, .update, .correction, .kill]

    struct Malformed: Error, CustomStringConvertible {
        var description: String
    }

    static func encode(_ article: Article, retryOf: UInt64? = nil) -> JournalEntry {
        var payload: [UInt8] = []
        payload.reserveCapacity(retryHeaderBytes + article.json.count)
        payload.append(retryOf == nil ? layout : retryLayout)
        append(article.digest.high, to: &payload)
        append(article.digest.low, to: &payload)
        payload.append(UInt8(signals.firstIndex(of: article.signal) ?? 0))
        if let retryOf { append(retryOf, to: &payload) }
        payload.append(contentsOf: article.json)
        return JournalEntry(kind: articleKind, payload: payload)
    }

    static func encode(_ provenance: Provenance) -> JournalEntry {
        var json: [UInt8] = []
        JSONWriter.append(raw: "{\"by\":", to: &json)
        JSONWriter.append(string: provenance.by, to: &json)
        JSONWriter.append(raw: ",\"model\":", to: &json)
        JSONWriter.append(string: provenance.model, to: &json)
        JSONWriter.append(raw: ",\"rules\":", to: &json)
        JSONWriter.append(string: provenance.rules, to: &json)
        JSONWriter.append(raw: ",\"gazetteer\":", to: &json)
        JSONWriter.append(string: provenance.gazetteer, to: &json)
        JSONWriter.append(raw: "}", to: &json)
        return JournalEntry(kind: provenanceKind, payload: json)
    }

    private static func append(_ number: UInt64, to payload: inout [UInt8]) {
        for shift in stride(from: 56, through: 0, by: -8) { payload.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    private static func number(of payload: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
        UInt64(bigEndian: payload.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    private static func headerBytes(of payload: UnsafeRawBufferPointer) throws(Malformed) -> Int {
        let layout = payload.first ?? 0
        if layout == Self.layout, payload.count >= headerBytes { return headerBytes }
        if layout == retryLayout, payload.count >= retryHeaderBytes { return retryHeaderBytes }
        throw Malformed(
            description:
                "intake entry: layout \(layout) and \(payload.count) bytes, expected is layout \(Self.layout) and "
                + "\(headerBytes) or layout \(retryLayout) and \(retryHeaderBytes) at least")
    }

    /// Of a retry, the accession of the dead article that it takes up again.
    static func retryOf(_ payload: UnsafeRawBufferPointer) throws(Malformed) -> UInt64? {
        try headerBytes(of: payload) == retryHeaderBytes ? number(of: payload, at: headerBytes) : nil
    }

    static func digest(of payload: UnsafeRawBufferPointer) throws(Malformed) -> ArticleDigest {
        _ = try headerBytes(of: payload)
        return ArticleDigest(high: number(of: payload, at: 1), low: number(of: payload, at: 9))
    }

    /// The article again, as it was accepted.
    static func decode(
        _ payload: UnsafeRawBufferPointer, with decoder: inout ArticleDecoder
    ) throws -> Article {
        let digest = try digest(of: payload)
        guard Int(payload[17]) < signals.count else {
            throw Malformed(description: "intake entry: signal \(payload[17]) is none of 0…\(signals.count - 1)")
        }
        var article = try decoder.decode(UnsafeRawBufferPointer(rebasing: payload[headerBytes(of: payload)...]))
        article.signal = signals[Int(payload[17])]
        article.digest = digest
        return article
    }
}

extension ArticleDecoder.Settings {
    /// For articles that were accepted once: a limit that has been lowered since must not make them unreadable.
    static var trusting: Self {
        var settings = Self()
        settings.unknownMembers = .carry
        settings.depth = 1_024
        settings.articleBytes = .max
        settings.headlineBytes = .max
        settings.uriBytes = .max
        settings.nameBytes = .max
        return settings
    }
}
