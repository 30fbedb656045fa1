import Feeds
import Testing

@Suite("auto tells formats apart by their content")
struct FormatDetectionTests {
    @Test(
        "Each beginning is read as its format",
        arguments: [
            ("{\"uri\":\"u:1\"}\n{\"uri\":\"u:2\"}\n", FeedFormat.ninjsLines),
            ("{\"uri\":\"u:1\"}", .ninjsLines),
            ("\n\n  {\"uri\":\"u:1\"}\n", .ninjsLines),
            ("\u{FEFF}{\"uri\":\"u:1\"}\n", .ninjsLines),
            ("{\n  \"uri\": \"u:1\"\n}\n", .ninjs),
            ("{ \"uri\": \"u:1\",\n  \"type\": \"text\" }", .ninjs),
            ("[{\"uri\":\"u:1\"},\n{\"uri\":\"u:2\"}]", .ninjs),
            ("[]", .ninjs),
            ("{\"uri\":\"u:1\n{\"uri\":\"u:2\"}\n", .ninjsLines),
            ("# a comment\n{\"uri\":\"u:2\"}\n", .ninjsLines),
            ("[Photo: a bridge]\n\nBridge opens\n", .text),
            ("Bridge opens\n\nIt opened.\n", .text),
            ("", .text),
        ])
    func beginnings(input: String, format: FeedFormat) {
        var reader = FeedReader()
        #expect(reader.format == .auto)
        _ = reader.consume(Array(input.utf8))
        _ = reader.finish()
        #expect(reader.format == format)
    }

    @Test("Each format can be named, and nothing else")
    func names() {
        for format in FeedFormat.allCases { #expect(FeedFormat(name: format.name) == format) }
        #expect(FeedFormat(name: "nitf") == nil)
    }

    @Test("A pipe that never ends is read as it comes, once its first line is there")
    func endlessPipe() {
        var reader = FeedReader()
        #expect(reader.consume(Array("{\"uri\":".utf8)).isEmpty)
        #expect(reader.consume(Array("\"u:1\"}\n".utf8)).compactMap(\.article?.uri) == ["u:1"])
        #expect(reader.consume(Array("{\"uri\":\"u:2\"}\n".utf8)).compactMap(\.article?.uri) == ["u:2"])
    }
}
