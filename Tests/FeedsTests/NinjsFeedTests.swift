import Feeds
import JSON
import Testing

@Suite("ninjs laid out in any way")
struct NinjsFeedTests {
    @Test("An object over many lines is one article")
    func pretty() {
        let input = "{\n  \"uri\": \"u:1\",\n  \"headlines\": [\n    {\"value\": \"brace } and \\\" quote\"}\n  ]\n}\n"
        let items = read(input)
        #expect(items.count == 1)
        #expect(items.first?.article?.headline == "brace } and \" quote")
        #expect(items.first?.article?.json == Array(input.utf8.dropLast()))
    }

    @Test(
        "What headline or note say in words is the signal, where no field says it",
        arguments: [
            (#""headlines":[{"value":"KILL KILL KILL: Ferry sinks"}]"#, "kill"),
            (
                #""headlines":[{"role":"sub","value":"KILL: x"},{"role":"main","value":"UPDATE 2-Ferry sinks"}]"#,
                "update"
            ),
            (#""headlines":[{"value":"Ferry sinks"}],"ednote":"Corrects the port in paragraph 2""#, "correction"),
            (#""headlines":[{"value":"CORRECTED-Ferry sinks"}],"signal":"update""#, "update"),
            (#""headlines":[{"value":"Ferry sinks"}]"#, nil),
        ])
    func signal(members: String, signal: String?) throws {
        let article = try #require(read("{\"uri\":\"u:1\",\(members)}").first?.article)
        #expect(article.document?.root["signal"]?.string == signal)
    }

    @Test("An array gives its articles one by one, before it has ended")
    func array() {
        var reader = FeedReader()
        #expect(reader.consume(Array("[\n {\"uri\": \"u:1\"},".utf8)).compactMap(\.article?.uri) == ["u:1"])
        #expect(reader.consume(Array("\n {\n\"uri\": \"u:2\"}\n]\n".utf8)).compactMap(\.article?.line) == [3])
        #expect(reader.finish().isEmpty)
    }

    @Test("Objects after one another are an article each")
    func concatenated() {
        let items = read("{\n\"uri\":\"u:1\"\n}\n{\n\"uri\":\"u:2\"\n}{\"uri\":\"u:3\"}")
        #expect(items.compactMap(\.article?.uri) == ["u:1", "u:2", "u:3"])
        #expect(items.compactMap(\.article?.line) == [1, 4, 6])
    }

    @Test("A broken article is refused on its own line and the next one read")
    func broken() {
        let items = read("[{\"uri\": \"u:1\", \"x\": nul}\n,\n{\"uri\":\n  false},\nfoo\n,{\"uri\":\"u:3\"}]")
        #expect(items.compactMap(\.article?.uri) == ["u:3"])
        let errors = items.compactMap(\.error)
        #expect(errors.map(\.line) == [1, 4, 5])
        #expect(errors.map(\.field) == [nil, "uri", nil])
    }

    @Test("An article that does not end is refused when the feed ends")
    func unended() {
        let items = read("[{\"uri\":\"u:1\"},{\"uri\":\"u:2\"")
        #expect(items.compactMap(\.article?.uri) == ["u:1"])
        #expect(items.last?.error?.input == 15..<27)
    }

    @Test("An article that is too long is counted and skipped to its end")
    func tooLong() {
        let long = "{\"uri\":\"u:1\",\"x\":[{},\"}\(String(repeating: "y", count: 500))\"]}"
        let input = "[\(long),{\"uri\":\"u:2\"}]"
        let items = read(input, FeedSettings(maximumArticleBytes: 64))
        #expect(items.first?.error?.input == 1..<1 + long.utf8.count)
        #expect(items.last?.article?.uri == "u:2")
    }
}
