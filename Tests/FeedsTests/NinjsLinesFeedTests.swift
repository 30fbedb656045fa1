import Feeds
import JSON
import News
import Testing

@Suite("ninjs, one object a line")
struct NinjsLinesFeedTests {
    let lines = FeedSettings(format: .ninjsLines, file: "wire.ndjson")

    @Test("An article with a uri goes through byte for byte")
    func untouched() throws {
        let line = #"{ "uri" : "u:1",  "zebra":1.50, "headlines":[{"value":"\u0041"}] }"#
        let article = try #require(read("\(line)\r\n", lines).first?.article)
        #expect(article.json == Array(line.utf8))
        #expect(article.uri == "u:1")
        #expect(article.line == 1 && article.input == 0..<line.utf8.count)
    }

    @Test("A source is added where there is none and one is given, and only there")
    func source() throws {
        let settings = FeedSettings(format: .ninjsLines, source: "Kestrel \"K\"")
        let items = read(
            "{\"uri\":\"u:1\"}\n{\"uri\":\"u:2\",\"infoSources\":[{\"name\":\"AP\"}]}\n"
                + "{\"headlines\":[{\"value\":\"A\"}]}\n", settings)
        let articles = items.compactMap(\.article)
        #expect(articles.count == 3)
        #expect(articles[0].document?.root["infoSources"]?.elements.first?["name"]?.string == "Kestrel \"K\"")
        #expect(articles[1].json == Array("{\"uri\":\"u:2\",\"infoSources\":[{\"name\":\"AP\"}]}".utf8))
        #expect(articles[2].uri.hasPrefix("urn:wiredesk:kestrel--k-:"))
        #expect(articles[2].document?.root["uri"]?.string == articles[2].uri)
    }

    @Test("A made uri is the same for the same content, whatever its layout, order, arrival or file")
    func madeURI() {
        let variants = [
            "{\"headlines\":[{\"value\":\"A\"}],\"urgency\":4}",
            " { \"urgency\" : 4.0, \"headlines\": [ {\"value\":\"\\u0041\"} ] } ",
            "{\"urgency\":4,\"arrival\":{\"at\":\"noon\"},\"headlines\":[{\"value\":\"A\"}]}",
        ]
        var uris: Set<String> = []
        for (i, variant) in variants.enumerated() {
            let settings = FeedSettings(format: .ninjsLines, source: "S", file: "\(i)")
            uris.formUnion(read(variant + "\n", settings).compactMap(\.article?.uri))
        }
        #expect(uris.count == 1)
        #expect(uris.first?.utf8.count == "urn:wiredesk:s:".utf8.count + 32)
        let other = read(variants[0], FeedSettings(format: .ninjsLines, source: "T")).compactMap(\.article?.uri)
        #expect(uris.isDisjoint(with: other.map { $0.replacing(":t:", with: ":s:") }))
        let less = variants[0].replacing("4}", with: "5}")
        #expect(read(less, lines).first?.article?.uri != read(variants[0], lines).first?.article?.uri)
    }

    @Test("A source of the article's own, not the feed's, is in its made uri")
    func ownSource() {
        let line = "{\"infoSources\":[{\"name\":\"AP\"}],\"headlines\":[{\"value\":\"A\"}]}"
        let one = read(line, FeedSettings(format: .ninjsLines, source: "S")).first?.article
        let two = read(line, lines).first?.article
        #expect(one?.uri == two?.uri && one?.uri.hasPrefix("urn:wiredesk:ap:") == true)
    }

    @Test("An object without uri, headline and text is refused, whatever else it holds")
    func nothing() {
        for line in [
            "{}", "{\"foo\":1}", "{\"type\":\"text\",\"versioncreated\":\"2026-01-01T00:00:00Z\"}",
            "{\"headlines\":[],\"bodies\":[{\"value\":\"\"}],\"versionCreated\":\"2026-01-01T00:00:00Z\"}",
        ] {
            let error = read(line, lines).first?.error
            #expect(error?.found == "an object without uri, headline and text", "\(line)")
        }
    }

    @Test("What a sender means is put where the desk looks for it, and the rest stays as it came")
    func repaired() throws {
        func article(_ members: String) throws -> FeedArticle {
            let line = "{\"uri\":\"u:1\",\"versionCreated\":\"2026-01-01T00:00:00Z\",\(members)}"
            let found = try #require(read(line, lines).first?.article)
            var decoder = ArticleDecoder()
            _ = try decoder.decode(found.json)
            return found
        }
        #expect(try article("\"title\":\"Summit\"").headline == "Summit")
        let headlines = "\"headlines\":[{\"value\":\"A\"}]"
        let picture = try article("\(headlines),\"descriptions\":[{\"value\":\"A ship.\"}],\"type\":\"picture\"")
        #expect(picture.body("main") == "A ship.")
        #expect(picture.document?.root["descriptions"]?.elements.count == 1)
        let nitf = "<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"
        let marked = "{\"role\":\"nitf\",\"contentType\":\"text/vnd.IPTC.NITF\",\"value\":\"\(nitf)\"}"
        #expect(try article("\(headlines),\"bodies\":[\(marked)]").body("main") == "One.\nTwo.")
        let plain = "{\"role\":\"text\",\"contentType\":\"text/plain\",\"value\":\"Plain.\"}"
        #expect(try article("\(headlines),\"bodies\":[\(marked),\(plain)]").body("main") == "Plain.")
        let scalars = try article("\(headlines),\"version\":3,\"urgency\":\"4\",\"pubStatus\":\"stat:canceled\"")
        let root = try #require(scalars.document?.root)
        #expect(root["version"]?.string == "3" && root["urgency"]?.integer == 4)
        #expect(root["pubStatus"]?.string == "canceled")
    }

    @Test("An id that is no URI becomes one, the same each time")
    func idOfAnySort() {
        let line = "{\"uri\":\"8d19-77 b\",\"headlines\":[{\"value\":\"A\"}],\"infoSources\":[{\"name\":\"NTB\"}]}"
        #expect(read(line, lines).first?.article?.uri == "urn:wiredesk:ntb:8d19-77%20b")
    }

    @Test("No date is invented")
    func noDate() {
        let article = read("{\"headlines\":[{\"value\":\"A\"}]}", FeedSettings(format: .ninjsLines, source: "S"))
            .first?.article
        #expect(article?.document?.root["versionCreated"] == nil)
    }

    @Test("A bad line is refused with its line, byte and field, and the feed goes on")
    func badLines() {
        let input = [
            "{\"uri\":\"u:1\"}", "{\"uri\":7}", "{\"uri\":\"\"}", "{\"uri\":\"u:4\"", "nonsense", "3", "",
            "{\"uri\":\"u:8\",\"uri\":\"u:9\"}", "{\"uri\":\"u:9\"}",
        ]
        let items = read(input.joined(separator: "\n"), lines)
        #expect(items.compactMap(\.article?.uri) == ["u:1", "u:9"])
        let errors = items.compactMap(\.error)
        #expect(errors.map(\.line) == [2, 3, 4, 5, 6, 8])
        #expect(errors.map(\.field) == ["uri", "uri", nil, nil, nil, nil])
        #expect(errors[0].offset == 14 + 7)
        #expect(
            "\(errors[0])".hasPrefix(
                "feed wire.ndjson: line 2, byte 21: uri: found a number where a string was expected:"))
        #expect(errors.allSatisfy { !$0.advice.isEmpty })
    }

    @Test("Bytes that are no UTF-8 are refused, with the byte")
    func badUTF8() {
        let items = read(Array("{\"uri\":\"u:".utf8) + [0xC3, 0x28] + Array("\"}\n{\"uri\":\"u:2\"}".utf8), lines)
        #expect(items.first?.error?.offset == 10)
        #expect(items.last?.article?.uri == "u:2")
    }

    @Test("A line of the greatest length is read and one byte more is refused with its count, and none is held")
    func longLines() {
        let settings = FeedSettings(format: .ninjsLines, maximumArticleBytes: 100)
        func line(_ count: Int) -> String {
            "{\"uri\":\"u:1\",\"x\":\"" + String(repeating: "x", count: count - 20) + "\"}"
        }
        #expect(line(100).utf8.count == 100)
        for end in ["", "\n", "\r\n"] {
            #expect(read(line(100) + end, settings).first?.article != nil)
            let items = read(line(101) + "\n" + line(100) + end, settings)
            #expect(items.count == 2)
            #expect(items[0].error?.input == 0..<101)
            #expect(items[0].error?.found.contains("101 bytes") == true)
            #expect(items[1].article?.line == 2)
        }
    }

    @Test("A line without end is counted, chunk by chunk")
    func endlessLine() {
        var reader = FeedReader(FeedSettings(format: .ninjsLines, maximumArticleBytes: 1_000))
        let chunk = [UInt8](repeating: 0x78, count: 4_096)
        for _ in 0..<1_000 { #expect(reader.consume(chunk).isEmpty) }
        let items = reader.consume(Array("\n{\"uri\":\"u:2\"}\n".utf8))
        #expect(items.first?.error?.input == 0..<4_096_000)
        #expect(items.last?.article?.uri == "u:2")
        #expect(items.last?.article?.line == 2)
    }

    @Test("An array on a line is its articles")
    func arrayOnALine() {
        let input = "[{\"uri\":\"u:1\"}, 4, {\"uri\":\"u:2\"}]\n"
        let items = read(input, lines)
        #expect(items.compactMap(\.article?.uri) == ["u:1", "u:2"])
        #expect(items.compactMap(\.error).count == 1)
        #expect(unaccounted(items, of: Array(input.utf8)) == nil)
    }

    @Test("A million brackets are refused, not followed")
    func deep() {
        let items = read(
            "{\"uri\":\"u:1\",\"x\":" + String(repeating: "[", count: 1_000_000) + "\n{\"uri\":\"u:2\"}", lines)
        #expect(items.count == 2)
        #expect(items.first?.error?.found.contains("deeper") == true)
    }
}
