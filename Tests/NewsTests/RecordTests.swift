import Foundation
import JSON
import News
import Testing

@Suite struct RecordTests {
    private func line(_ record: Record) -> [UInt8] {
        var line: [UInt8] = []
        RecordWriter.append(record, to: &line)
        return line
    }

    @Test("What the writer writes, the reader reads back, to the byte of the article", arguments: 0..<150)
    func roundTrip(seed: UInt64) throws {
        var random = RandomRecord(seed: seed)
        for _ in 0..<10 {
            let record = try random.record()
            let line = line(record)
            let read = try RecordReader.read(line)
            #expect(read == record, "seed \(seed): \(String(decoding: line, as: UTF8.self))")
            #expect(!line.contains(0x0A))
        }
    }

    @Test("Facets of the bytes are those of the record", arguments: 0..<150)
    func facets(seed: UInt64) throws {
        var random = RandomRecord(seed: seed)
        for _ in 0..<10 {
            let record = try random.record()
            #expect(try Facets(json: line(record)) == Facets(record), "seed \(seed)")
        }
    }

    @Test("A draft completed is the record of the same parts, and so are its facets", arguments: 0..<60)
    func draft(seed: UInt64) throws {
        var random = RandomRecord(seed: seed)
        for _ in 0..<10 {
            let item = try random.item()
            let draft = RecordDraft(item.article, item.enrichment, received: item.received)
            // What stands there already stays.
            var written = Array("before".utf8)
            draft.append(
                sequence: item.sequence, accession: item.accession, retryOf: item.retryOf, duplicate: item.duplicate,
                story: item.story, provenance: item.provenance, to: &written)
            #expect(Array(written.dropFirst(6)) == line(.item(item)), "seed \(seed)")
            #expect(draft.facets(item.duplicate, item.story) == Facets(item), "seed \(seed)")
        }
    }

    @Test("The item of a record is a valid ninjs 3.1 object by itself", arguments: 0..<60)
    func validItem(seed: UInt64) throws {
        var random = RandomRecord(seed: seed)
        for _ in 0..<10 {
            let line = line(.item(try random.item()))
            let item = try #require(try JSONDocument(line).root["item"])
            var decoder = ArticleDecoder()
            #expect(throws: Never.self, "seed \(seed): \(String(decoding: item.raw, as: UTF8.self))") {
                try decoder.decode(Array(item.raw))
            }
        }
    }

    @Test("Records are JSON for Foundation as well, and seq is read without it", arguments: 0..<20)
    func foundation(seed: UInt64) throws {
        var random = RandomRecord(seed: seed)
        let record = try random.record()
        let line = line(record)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
        #expect(RecordReader.sequence(of: line) == (object["seq"] as? NSNumber)?.uint64Value)
    }

    private func item(_ json: String, _ enrichment: Enrichment) throws -> JSONElement {
        var decoder = ArticleDecoder()
        let record = ItemRecord(
            sequence: 1, accession: 2, received: Timestamp(microseconds: 0),
            article: try decoder.decode(Array(json.utf8)), enrichment: enrichment, duplicate: .none, story: nil,
            provenance: Provenance(by: "w", model: "", rules: "", gazetteer: ""))
        return try JSONDocument(line(.item(record))).root
    }

    @Test("The sender's own subjects and places stand first, the desk's behind them with its name")
    func merged() throws {
        let root = try item(
            "{\"uri\":\"urn:a:1\",\"subjects\":[{\"name\":\"own\"}],\"places\":[{\"name\":\"Here\"}]}",
            Enrichment(
                language: "en",
                subjects: [
                    Subject(uri: "medtop:16000000", name: "war", confidence: 93, creator: "wiredesk:classifier")
                ],
                entities: [
                    Entity(kind: .place, name: "Syria", literal: "SY", uri: "urn:w:Q858", relevance: 50, mentions: []),
                    Entity(kind: .person, name: "A B", relevance: 50, mentions: []),
                ]))
        let item = try #require(root["item"])
        #expect(item["subjects"]?.elements.map { $0["name"]?.string } == ["own", "war"])
        #expect(item["subjects"]?.elements.map { $0["creator"]?.string } == [nil, "wiredesk:classifier"])
        #expect(item["places"]?.elements.map { $0["name"]?.string } == ["Here", "Syria"])
        #expect(item["people"]?.elements.map { $0["name"]?.string } == ["A B"])
        #expect(item["language"]?.string == "en")
        #expect(item["organisations"] == nil)
        #expect(root["evidence"]?["sent"]?["subjects"]?.integer == 1)
        #expect(root["duplicate"]?["of"]?.kind == .null)
    }

    @Test(
        "The sender's language stays unless the desk finds another",
        arguments: [
            ("en-GB", "en", "en-GB"), ("de", "en", "en"), ("de", nil, "de"), (nil, "fr", "fr"),
        ] as [(String?, String?, String)])
    func language(_ sender: String?, _ desk: String?, _ expected: String) throws {
        let json = "{\"uri\":\"urn:a:1\"\(sender.map { ",\"language\":\"\($0)\"" } ?? "")}"
        #expect(try item(json, Enrichment(language: desk))["item"]?["language"]?.string == expected)
    }

    @Test("Facets hold a topic's whole branch and all that a place lies in")
    func branch() throws {
        var decoder = ArticleDecoder()
        let record = ItemRecord(
            sequence: 1, accession: 1, received: Timestamp(microseconds: 0),
            article: try decoder.decode(Array("{\"uri\":\"urn:A:1\",\"subjects\":[{\"name\":\"Politics\"}]}".utf8)),
            enrichment: Enrichment(
                subjects: [Subject(uri: "medtop:20000053", name: "war", confidence: 1, creator: "wiredesk:rules")],
                entities: [
                    Entity(
                        kind: .place, name: "Aleppo", within: ["SY"], uri: "https://www.wikidata.org/entity/Q41183",
                        relevance: 1, mentions: [])
                ]), duplicate: .none, story: nil, provenance: Provenance(by: "", model: "", rules: "", gazetteer: ""))
        let facets = Facets(record)
        for filter in [
            "subject=medtop:16000000", "subject=politics", "subject=medtop:11000000", "place=SY", "place=Aleppo",
            "place=Q41183", "uri=urn:a:1", "kind=none&place=sy",
        ] {
            #expect(try Filter(filter).matches(facets), "\(filter)")
        }
    }

    @Test("A record whose article came without layout or as empty object is still JSON")
    func odd() throws {
        for json in ["{}", "", "{\"uri\":\"urn:a:1\",\"places\":[]}"] {
            let article = Article(
                json: Array(json.utf8), digest: ArticleDigest(high: 0, low: 0), uri: "urn:a:1")
            let record = ItemRecord(
                sequence: 1, accession: 1, received: Timestamp(microseconds: 0), article: article,
                enrichment: Enrichment(
                    language: "en",
                    entities: [Entity(kind: .place, name: "X", relevance: 1, mentions: [])]), duplicate: .none,
                story: nil,
                provenance: Provenance(by: "", model: "", rules: "", gazetteer: ""))
            let root = try JSONDocument(line(.item(record))).root
            #expect(root["item"]?["places"]?.elements.count == 1)
            #expect(root["item"]?["language"]?.string == "en")
        }
    }

    @Test(
        "What is no record is refused with the member's path",
        arguments: [
            ("[]", "record.seq: is missing"), ("{\"seq\":1}", "record.accession: is missing"),
            (
                "{\"seq\":1,\"accession\":1,\"received\":\"x\",\"entry\":\"item\"}",
                "record.received: \"x\" is no ISO 8601 date"
            ),
            (
                "{\"seq\":1,\"accession\":1,\"received\":\"2026-11-20T09:30:00Z\",\"entry\":\"x\"}",
                "record.entry: \"x\" is none of item, dead, notice"
            ),
            (
                "{\"seq\":1,\"accession\":1,\"received\":\"2026-11-20T09:30:00Z\",\"entry\":\"dead\",\"uri\":\"\"}",
                "record.reason: is missing"
            ),
            ("{\"seq\":-1}", "record.seq: is no whole number from 0"),
        ])
    func refused(_ text: String, _ expected: String) {
        do throws(RecordError) {
            _ = try RecordReader.read(Array(text.utf8))
            Issue.record("\(text) was accepted")
        } catch {
            #expect(error.description == expected)
        }
    }

    @Test("A view shows what tools print")
    func view() throws {
        var random = RandomRecord(seed: 3)
        let item = try random.item()
        let view = try RecordView(line(.item(item)))
        #expect(view.sequence == item.sequence)
        #expect(view.entry == "item")
        #expect(view.uri == item.article.uri)
        #expect(view.source == item.article.source)
        #expect(view.duplicateKind == item.duplicate.kind.rawValue)
        #expect(Array((view.headline ?? "").utf8) == item.article.headline)
    }
}
