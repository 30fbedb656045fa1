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
            ("<?xml version=\"1.0\"?>\n<!-- a -->\n<nitf><head/></nitf>", .nitf),
            ("<!DOCTYPE nitf SYSTEM \"nitf.dtd\">\n<nitf/>", .nitf),
            ("<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"></newsMessage>", .newsMLG2),
            ("\u{FEFF}<?xml version=\"1.0\"?><nar:newsItem/>", .newsMLG2),
            ("<NewsML Version=\"1.2\"/>", .newsML1),
            ("<rss version=\"2.0\"></rss>", .rss),
            ("<?xml version=\"1.0\"?><rdf:RDF></rdf:RDF>", .rss),
            ("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", .atom),
            ("<?xml version=\"1.0\"?><ledger/>", .xml),
            ("<p>Bridge opens</p>\n", .text),
            ("<!DOCTYPE html><html></html>", .text),
            ("\u{1}eca0003 3 i 380  kes 0045\r\n\r\na/\r\n", .iptc7901),
            ("\r\neca0003 3 i 380  kes 0045\n\na/\n", .iptc7901),
            ("\u{16}\u{16}\u{1}W2607\u{1F}asian\r\nr i\u{13}\u{11} BC-A   03-10 0416\r\n", .anpa1312),
            ("z6715-----\nr z BC-SKI--Slopes   02-20 0500\n", .anpa1312),
            ("From: a@b.example\nSubject: Bridge\n\nIt opened.\n", .mail),
            ("From a@b.example Tue Mar 10 06:12:00 2026\nSubject: Bridge\n\n", .mail),
            ("Subject: a bridge opens\n\nIt opened.\n", .text),
            ("MALMO (X) - It opened.\n\nThe end.\n", .text),
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
        #expect(FeedFormat(name: "teletext") == nil)
    }

    @Test("A pipe that never ends is read as it comes, once its first line is there")
    func endlessPipe() {
        var reader = FeedReader()
        #expect(reader.consume(Array("{\"uri\":".utf8)).isEmpty)
        #expect(reader.consume(Array("\"u:1\"}\n".utf8)).compactMap(\.article?.uri) == ["u:1"])
        #expect(reader.consume(Array("{\"uri\":\"u:2\"}\n".utf8)).compactMap(\.article?.uri) == ["u:2"])
    }
}
