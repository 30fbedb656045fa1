internal import JSON
internal import Journal
internal import News

/// How an article stands in the intake journal: one byte of layout, the digest, the signal, the canonical ninjs.
///
///     offset 0   layout, 1
///            1   digest, 16 bytes, big-endian
///           17   signal: 0 new, 1 update, 2 correction, 3 kill
///           18   canonical ninjs, UTF-8, to the end
///
/// The digest stands outside the JSON so that a restart recognises resends without parsing an article.
enum IntakeEntry {
    static let articleKind: UInt8 = 1
    /// Annotation: what judges from this article on, as JSON.
    static let provenanceKind: UInt8 = 1
    private static let layout: UInt8 = 1
    static let headerBytes = 18
    private static let signals: [Signal] = [.new, .update, .correction, .kill]

    struct Malformed: Error, CustomStringConvertible {
        var description: String
    }

    static func encode(_ article: Article) -> JournalEntry {
        var payload: [UInt8] = []
        payload.reserveCapacity(headerBytes + article.json.count)
        payload.append(layout)
        for half in [article.digest.high, article.digest.low] {
            for shift in stride(from: 56, through: 0, by: -8) {
                payload.append(UInt8(truncatingIfNeeded: half >> shift))
            }
        }
        payload.append(UInt8(signals.firstIndex(of: article.signal) ?? 0))
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

    static func digest(of payload: UnsafeRawBufferPointer) throws(Malformed) -> ArticleDigest {
        guard payload.count >= headerBytes, payload[0] == layout else {
            throw Malformed(description: "intake entry: layout \(payload.first ?? 0), expected \(layout)")
        }
        func half(at offset: Int) -> UInt64 {
            UInt64(bigEndian: payload.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        return ArticleDigest(high: half(at: 1), low: half(at: 9))
    }

    /// The article again, as it was accepted.
    static func decode(
        _ payload: UnsafeRawBufferPointer, with decoder: inout ArticleDecoder
    ) throws -> Article {
        let digest = try digest(of: payload)
        guard Int(payload[17]) < signals.count else {
            throw Malformed(description: "intake entry: signal \(payload[17]) is none of 0…\(signals.count - 1)")
        }
        var article = try decoder.decode(UnsafeRawBufferPointer(rebasing: payload[headerBytes...]))
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
