import Feeds
import News
import Testing

@Suite("Whatever happens to a message on its way")
struct WirePropertyTests {
    private static let paths = samples.map(\.path)

    private func bytes(of path: String) throws -> [UInt8] {
        try #require(samples.first { $0.path == path }).bytes
    }

    @Test("Cutting a feed anywhere gives the same items", arguments: paths)
    func cuts(path: String) throws {
        let input = try bytes(of: path)
        var random = SeededGenerator(seed: UInt64(input.count))
        for limit in [1 << 20, 300] {
            let settings = FeedSettings(source: "S", maximumArticleBytes: limit)
            let whole = read(input, settings)
            #expect(disordered(whole, of: input) == nil)
            for _ in 0..<12 {
                let cuts = (0..<4).map { _ in Int.random(in: 0...input.count, using: &random) }.sorted()
                #expect(read(input, cutAt: cuts, settings) == whole, "\(path), at most \(limit), cut at \(cuts)")
            }
            #expect(read(input, cutAt: Array(0...input.count), settings) == whole, "\(path), byte by byte")
        }
    }

    @Test("A changed byte never stops the reader, and what comes out is still ninjs", arguments: paths)
    func mutations(path: String) throws {
        let input = try bytes(of: path)
        var random = SeededGenerator(seed: UInt64(input.count) &* 7)
        var decoder = ArticleDecoder()
        for round in 0..<20 {
            var changed = input
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let at = Int.random(in: 0..<changed.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: changed.remove(at: at)
                case 1: changed.insert(Array("<>&\"'/=![]\u{1}\u{2}\u{3}\u{4}\n".utf8)[round % 15], at: at)
                case 2: changed[at] = UInt8.random(in: 0...255, using: &random)
                default: changed.removeSubrange(at..<min(changed.count, at + 40))
                }
                if changed.isEmpty { changed = [0x3C] }
            }
            let items = read(changed)
            #expect(disordered(items, of: changed) == nil, "\(path), round \(round)")
            for item in items {
                guard let found = item.article, !FeedFormat.bare.contains(format(of: changed)) else { continue }
                let article = try decoder.decode(found.json)
                #expect(article.uri == found.uri, "\(path), round \(round)")
            }
        }
    }

    private func format(of bytes: [UInt8]) -> FeedFormat {
        var reader = FeedReader()
        _ = reader.consume(bytes)
        _ = reader.finish()
        return reader.format
    }

    @Test("A message cut short anywhere is refused or read, and leaves the next one whole", arguments: paths)
    func truncated(path: String) throws {
        let input = try bytes(of: path)
        let next: [UInt8]
        if path.hasPrefix("nitf/") || path.hasPrefix("newsml") {
            next = Array(
                "<?xml version=\"1.0\"?><nitf><head><docdata><doc-id id-string=\"n:1\"/></docdata></head></nitf>".utf8)
        } else if path.hasPrefix("iptc7901/") || path.hasPrefix("anpa1312/") {
            next = Array(
                "\u{1}zzz0009 4 i 10 kes\r\nx/\r\n\u{2}Next =\r\n\r\n   Text.\u{3}\r\n100512 GMT Mar 26\u{4}".utf8)
        } else {
            return
        }
        guard !path.contains("utf-16"), !path.contains("no-") else { return }
        for part in 1...9 {
            // Not within a section that may hold anything, and not before the format shows.
            let cut = input.count * part / 10
            let head = Array(input[..<cut])
            let text = String(decoding: head, as: UTF8.self)
            if text.components(of: "<![CDATA[") > text.components(of: "]]>") { continue }
            if text.components(of: "<!") > text.components(of: ">") { continue }
            let items = read(head + next)
            let last = try #require(items.last?.article, "\(path) cut at \(cut): \(items)")
            #expect(last.uri.contains("n:1") || last.headline == "Next", "\(path) cut at \(cut)")
        }
    }

    @Test("The same feed twice on one stream gives each article twice, with one uri", arguments: paths)
    func doubled(path: String) throws {
        let input = try bytes(of: path)
        guard !path.contains("utf-16"), !path.hasSuffix(".eml"), !path.contains("v1-"), !path.contains("v2-"),
            !path.contains("no-controls"), !path.contains("no-soh"), !path.contains("junk")
        else { return }
        let once = read(input).compactMap(\.article)
        let twice = read(input + [0x0A] + input).compactMap(\.article)
        #expect(twice.map(\.uri) == (once + once).map(\.uri))
        #expect(twice.map(\.json) == (once + once).map(\.json))
    }

    @Test("An item on a pipe is given out before the message around it has ended")
    func pipe() {
        var reader = FeedReader()
        let head = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>K</title>"
        #expect(reader.consume(Array(head.utf8)).isEmpty)
        for i in 0..<50 {
            let item = "<item><guid>https://k.example/\(i)</guid><title>Number \(i)</title></item>\n"
            #expect(reader.consume(Array(item.utf8)).compactMap(\.article?.uri) == ["https://k.example/\(i)"])
        }
        #expect(reader.finish().isEmpty)
    }

    @Test("What is too long is counted and skipped, in every format")
    func tooLong() {
        let long = String(repeating: "x", count: 2_000)
        let settings = FeedSettings(maximumArticleBytes: 600)
        let xml = "<rss><channel><item><title>\(long)</title></item><item><guid>u:2</guid></item></channel></rss>"
        #expect(read(xml, settings).compactMap(\.article?.uri) == ["u:2"])
        #expect(read(xml, settings).first?.error?.input.count == long.utf8.count + 28)
        let wire =
            "\u{1}aaa0001 3 i 1 k\r\na/\r\n\u{2}One =\r\n\(long)\r\n\u{3}\u{4}"
            + "\u{1}aaa0002 3 i 1 k\r\na/\r\n\u{2}Two =\r\nText.\r\n\u{3}\u{4}"
        let items = read(wire, settings)
        #expect(items.count == 2 && items[0].error != nil && items[1].article?.headline == "Two")
    }

    @Test("Neither a billion laughs nor an outside entity is expanded")
    func entities() {
        let bomb = "<!ENTITY a0 \"ha\">" + (1..<30).map { "<!ENTITY a\($0) \"&a\($0 - 1);&a\($0 - 1);\">" }.joined()
        let xml =
            "<?xml version=\"1.0\"?><!DOCTYPE nitf [\(bomb)<!ENTITY e SYSTEM \"file:///etc/passwd\">]><nitf><body>"
            + "<body.head><hedline><hl1>A &a29; &e;</hl1></hedline></body.head></body></nitf>"
        #expect(read(xml).first?.article?.headline == "A &a29; &e;")
    }

    @Test("Elements inside one another without end are refused with the byte")
    func depth() {
        let xml = "<nitf>" + String(repeating: "<p>", count: 5_000) + "</nitf>"
        let error = read(xml).first?.error
        #expect(error?.found.contains("inside one another") == true)
        #expect(error?.offset == 6 + 199 * 3)
    }
}

extension String {
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
