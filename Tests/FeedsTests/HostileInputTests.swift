import Feeds
import News
import Testing

@Suite("Input that means harm, or has none in it")
struct HostileInputTests {
    /// Bytes that a reader holds: the capacities of all byte arrays anywhere inside of it.
    private func held(by value: Any, depth: Int = 0) -> Int {
        if let bytes = value as? [UInt8] { return bytes.capacity }
        guard depth < 12 else { return 0 }
        return Mirror(reflecting: value).children.reduce(0) { $0 + held(by: $1.value, depth: depth + 1) }
    }

    /// What endless inputs repeat, behind what they begin with.
    private static let endless: [(name: String, head: String, unit: String)] = [
        ("IPTC 7901", "", "\u{1}kes0001 3 i 1 k\r\na/\r\n\u{2}Head =\r\nText.\r\n\u{3}\r\n101005 GMT Mar 26\r\n\u{4}"),
        (
            "ANPA 1312", "",
            "\u{1}W0105\u{1F}n-\r\nr i BC-x  03-10 1\r\n\u{2}^Head<\r\n\tText.\r\n\u{3}KES-WF-03-10-26 1000GMT\r\n\u{4}"
        ),
        ("a 7901 text without an end", "\u{1}kes0001 3 i 1 k\r\na/\r\n\u{2}Head =\r\n", "text without an end\r\n"),
        ("a 7901 line without an end", "\u{1}kes0001 3 i 1 k\r\na/\r\n\u{2}Head =\r\n", "yyyyyyyyyyyyyyyy"),
        ("filling", "\u{1}kes0001 3 i 1 k\r\na/\r\n\u{2}H =\r\n\u{3}\u{4}", "\u{0}\u{16}\u{7F}\r\n"),
        (
            "NewsML-G2", "<newsMessage><itemSet>",
            "<newsItem guid=\"u:1\"><contentMeta><headline>A</headline></contentMeta></newsItem>\n"
        ),
        ("a header without an end", "<newsMessage><header>", "<x a=\"b\">c</x>"),
        (
            "NITF", "",
            "<?xml version=\"1.0\"?><nitf><head><docdata><doc-id id-string=\"u:1\"/></docdata></head></nitf>\n"
        ),
        ("an item without an end", "<rss><channel><item><title>", "word "),
        ("a tag without an end", "<rss><channel><item ", "a='b' "),
        ("a comment without an end", "<rss><channel><!--", " - "),
        ("text between items", "<rss><channel>", "stray text "),
        ("elements inside one another", "<rss><channel>", "<a>"),
        ("ninjs lines", "", "{\"uri\":\"u:1\",\"headlines\":[{\"value\":\"A\"}]}\n"),
        ("a ninjs object without an end", "{\n\"uri\":\"u:1\",", "\"a\":[{\n"),
        ("a mail without an end", "From: a@b.example\r\nSubject: s\r\n\r\n", "line\r\n"),
        ("a text without an end", "Headline\n", "A line of text.\n"),
    ]

    @Test(
        "However long the input, no more is held than an article and the beginning of a message",
        arguments: endless.map(\.name))
    func memory(name: String) throws {
        let (_, head, unit) = try #require(Self.endless.first { $0.name == name })
        let chunk = [UInt8](String(repeating: unit, count: (16 << 10) / unit.utf8.count).utf8)
        let limit = 64 << 10
        var reader = FeedReader(FeedSettings(source: "S", maximumArticleBytes: limit))
        var items = reader.consume(Array(head.utf8)).count
        var most = 0
        for _ in 0..<40 {
            items += reader.consume(chunk).count
            most = max(most, held(by: reader))
        }
        items += reader.finish().count
        // An article twice over while it is read, 256 KiB of the opening, and the room that growing arrays keep.
        #expect(most <= 4 * limit + (256 << 10), "\(most) bytes held of \(40 * chunk.count)")
    }

    @Test(
        "A bomb of entities, of nesting, of encodings or of parts is read or refused, and what comes after it is read")
    func bombs() {
        let good = "<?xml version=\"1.0\"?><nitf><head><docdata><doc-id id-string=\"n:1\"/></docdata></head></nitf>"
        let entities = (0..<40).map { "<!ENTITY e\($0) \"&e\($0 + 1);&e\($0 + 1);\">" }.joined()
        for bad in [
            "<?xml version=\"1.0\"?><!DOCTYPE nitf [\(entities)]><nitf><head><title>&e0;</title></head></nitf>",
            "<?xml version=\"1.0\"?><nitf>" + String(repeating: "<p>", count: 5_000) + "</nitf>",
            "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"file:///etc/passwd\"><nitf><head><title>&xxe;</title></head></nitf>",
            "<?xml version=\"1.0\" encoding=\"utf-7\"?><nitf><head><title>+AGE-</title></head></nitf>",
            "<?xml version=\"1.0\"?><nitf " + (0..<3_000).map { "a\($0)=\"\" " }.joined() + "></nitf>",
        ] {
            let items = read(bad + good)
            #expect(items.last?.article?.uri == "n:1", "\(bad.prefix(60)): \(items)")
            #expect(!items.contains { $0.article?.headline?.contains("root:") == true })
        }
    }

    @Test("Mails inside mails and parts inside parts come to an end, with what could be read")
    func mails() {
        let head = "From: a@kestrel.example\nDate: Tue, 10 Mar 2026 10:00:00 GMT\nSubject: Port reopens\n"
        let nested = String(repeating: "Content-Type: message/rfc822\n\n", count: 4_000)
        let parts = String(repeating: "Content-Type: multipart/mixed; boundary=b\n\n--b\n", count: 4_000)
        for body in [
            nested, parts, "Content-Type: multipart/mixed; boundary=\n\n--\n", "Content-Type: multipart/x\n\ntext\n",
        ] {
            let items = read(head + body + "Content-Type: text/plain\n\nThe end.\n")
            #expect(items.count == 1 && items[0].article?.headline == "Port reopens", "\(items)")
        }
    }

    @Test("Zeros, halves and doubles: the messages that are whole are read")
    func broken() {
        let message = "\u{1}kes0001 3 i 1 k\r\na/\r\n\u{2}Head =\r\nText.\r\n\u{3}\r\n101005 GMT Mar 26\r\n\u{4}"
        let zeros = String(repeating: "\u{0}", count: 500)
        #expect(read(zeros + message + zeros + message + zeros).compactMap(\.article).count == 2)
        #expect(read(message + String(message.prefix(30)) + message).compactMap(\.article).count >= 2)
        #expect(Set(read(message + message + message).compactMap(\.article?.uri)).count == 1)
        let inside = message.replacing("Text.", with: "Te\u{0}xt.")
        #expect(read(inside).first?.article?.body("main") == "Te xt.")
    }
}
