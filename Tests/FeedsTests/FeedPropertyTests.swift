import Feeds
import Foundation
import JSON
import News
import Testing

@Suite("Whatever comes in, however it is cut")
struct FeedPropertyTests {
    /// One input of each kind, with bad pieces among the good.
    static let inputs: [(String, [UInt8])] = [
        (
            "lines",
            Array("{\"uri\":\"u:1\",\"x\":\"é\\\"}\"}\r\n\n{\"uri\":3}\nfoo\n{\"y\":[1,2]}\n{\"uri\":\"u:2\"}".utf8)
        ),
        (
            "padded",
            Array("  {\"uri\":\"u:1\"}          \r\n{}\n".utf8) + Array(repeating: 0x20, count: 40) + Array("\n{}".utf8)
        ),
        ("mark", Array("\u{FEFF}{\"uri\":\"u:1\"}\n{\"uri\":\"u:2\"}\n".utf8)),
        ("pretty", Array("{\n \"uri\": \"u:1\",\n \"x\": [\"}\", {\"\\\"\": 1}]\n}\nrubbish\n{ \"uri\": 5 }".utf8)),
        ("array", Array("[ {\"uri\":\"u:1\"},\n{\"a\":\"b\"} , 4\n,{\"uri\":\"u:3\"}\n]\n".utf8)),
        ("comment", Array("# from the archive\n\n{\"uri\":\"u:1\"}\n{\"uri\":\"u:2\"}\n".utf8)),
        (
            "text",
            Array("World News\nBridge opens at last\n\nMALMO (X) — “It opened,” he said.\r\nThe end.Related posts".utf8)
        ),
        ("latin", [0x43, 0x61, 0x66, 0xE9, 0x0A, 0x80, 0x20, 0x35, 0x2E, 0x0A]),
        ("utf-16", [0xFF, 0xFE, 0x41, 0, 0x0A, 0, 0x42, 0, 0x43, 0, 0x44]),
    ]

    @Test("Cutting the input at any position gives the same items", arguments: inputs.map(\.0))
    func cutAnywhere(name: String) throws {
        let input = try #require(Self.inputs.first { $0.0 == name }).1
        for limit in [1 << 20, 20] {
            let settings = FeedSettings(source: "S", maximumArticleBytes: limit)
            let whole = read(input, settings)
            #expect(unaccounted(whole, of: input) == nil)
            for cut in 0...input.count { #expect(read(input, cutAt: [cut], settings) == whole, "cut at \(cut)") }
            #expect(read(input, cutAt: Array(0...input.count), settings) == whole, "byte by byte")
        }
    }

    @Test("A beginning that two formats could claim goes to one, however it comes", arguments: [398, 400, 8_192])
    func claimed(length: Int) {
        // Two fields of a mail, one of them around the length at which a line is no header; what could be a wire header.
        let heads = ["eca0005 3 i 90 kes\na/\n", "Subject: a\nDate: b\nThe third line\n"]
        for head in heads {
            for extra in 0...3 {
                let long = "X-Trace: " + String(repeating: "x", count: length - 9 + extra)
                for text in ["\(long)\n\(head)The story.\n", "From: a\n\(long)\n\(head)The story.\n"] {
                    let input = Array(text.utf8)
                    let settings = FeedSettings(source: "S")
                    let whole = read(input, settings)
                    for cut in [1, length - 1, length, length + extra, length + 9] {
                        let items = read(input, cutAt: [min(cut, input.count)], settings)
                        #expect(items == whole, "\(extra) more than \(length), cut at \(cut)")
                    }
                }
            }
        }
    }

    @Test("Random bytes never crash, are all accounted for, and cuts do not matter", arguments: 1...300)
    func randomBytes(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        // Bytes that mean something to one format or another are more likely to find a fault than all 256 alike.
        let alphabet = Array("{}[]\",:\\\n\r \tuabri0.-\"\"{}".utf8) + [0, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE]
        var input: [UInt8] = []
        for _ in 0..<Int.random(in: 0...300, using: &random) {
            if Bool.random(using: &random) || seed % 4 == 0 {
                input.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
            } else if Int.random(in: 0..<20, using: &random) == 0 {
                input += Array("\n{\"uri\":\"u:\(input.count)\"}\n".utf8)
            } else {
                input.append(UInt8.random(in: 0...255, using: &random))
            }
        }
        for format in FeedFormat.allCases {
            let settings = FeedSettings(
                format: format, source: "S", maximumArticleBytes: Int.random(in: 10...400, using: &random))
            let whole = read(input, settings)
            if FeedFormat.bare.contains(format) {
                #expect(unaccounted(whole, of: input) == nil, "seed \(seed), \(format.name): \(input)")
            }
            #expect(disordered(whole, of: input) == nil, "seed \(seed), \(format.name): \(input)")
            let cuts = (0..<5).map { _ in Int.random(in: 0...input.count, using: &random) }.sorted()
            #expect(read(input, cutAt: cuts, settings) == whole, "seed \(seed), \(format.name), cuts \(cuts): \(input)")
            for article in whole.compactMap(\.article) {
                #expect(article.document?.root["uri"]?.string == article.uri, "seed \(seed), \(format.name)")
            }
        }
    }

    @Test("Any article, broken anywhere, leaves the lines around it whole", arguments: 1...100)
    func brokenLine(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var middle = Array("{\"uri\":\"u:2\",\"headlines\":[{\"role\":\"main\",\"value\":\"Café — \\\"x\\\"\"}]}".utf8)
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let at = Int.random(in: 0..<middle.count, using: &random)
            middle[at] = UInt8.random(in: 0...255, using: &random)
            if middle[at] == 0x0A { middle[at] = 0 }
        }
        let input = Array("{\"uri\":\"u:1\"}\n".utf8) + middle + Array("\n{\"uri\":\"u:3\"}\n".utf8)
        let items = read(input)
        #expect(items.first?.article?.uri == "u:1" && items.last?.article?.uri == "u:3", "seed \(seed): \(middle)")
        #expect(items.count <= 3, "seed \(seed)")
    }

    @Test("The sample wire goes through byte for byte, an article a line")
    func sampleWire() throws {
        let input = try bytes(of: checkout.appendingPathComponent("Config/samples/wire.ndjson"))
        let items = read(input, FeedSettings(source: "unused"))
        let lines = input.split(separator: 0x0A).map(Array.init)
        #expect(items.compactMap(\.article?.json) == lines)
        #expect(items.count == lines.count)
    }

    @Test("What is read out of the samples is ninjs that the desk takes")
    func ninjs() throws {
        let folder = checkout.appendingPathComponent("Config/samples")
        var decoder = ArticleDecoder()
        var count = 0
        let texts = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("text").path)
        for file in ["wire.ndjson"] + texts.filter({ $0.hasSuffix(".txt") }).map({ "text/\($0)" }) {
            for item in read(try bytes(of: folder.appendingPathComponent(file)), FeedSettings(source: "S", file: file))
            {
                let article = try decoder.decode(try #require(item.article).json)
                #expect(article.uri == item.article?.uri)
                #expect(article.source != nil && !article.headline.isEmpty && !article.body.isEmpty)
                count += 1
            }
        }
        #expect(count >= 100)
    }
}
