import ArgumentParser
import Feeds
import Foundation
import News

struct FeedsBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feeds",
        abstract: "Reading each wire format on one core: messages a second of processor time, and µs a message.",
        discussion: """
            The same made-up articles in every format, in chunks of 64 KiB as a producer reads them, five rounds each; the \
            median round counts. Bodies of 2.7 KB in the formats of the teleprinter make messages of 3 KB, bodies of 4.6 KB \
            in the formats in XML messages of 6 KB.
            """)

    @OptionGroup var output: OutputOptions

    @Option(help: "Articles.")
    var count = 1_000

    private static let formats: [(format: FeedFormat, bodyBytes: Int, goal: Double?)] = [
        (.iptc7901, 2_700, 20_000), (.anpa1312, 2_700, 20_000), (.newsMLG2, 4_600, 5_000), (.nitf, 4_600, 5_000),
        (.rss, 4_600, nil), (.ninjsLines, 3_600, nil),
    ]

    func run() throws {
        var report = Report(title: "feeds", columns: ["format", "bytes", "µs", "messages/s", "slowest", "goal"])
        for (format, bodyBytes, goal) in Self.formats {
            let messages = try Self.messages(format, count: count, bodyBytes: bodyBytes)
            var rounds: [Double] = []
            for _ in 0..<5 {
                let began = Self.cpuSeconds()
                let found = Self.read(messages, as: format)
                guard found == count else {
                    throw BenchError("\(format.name): \(found) of \(count) messages were read")
                }
                rounds.append((Self.cpuSeconds() - began) / Double(count))
            }
            rounds.sort()
            report.rows.append([
                .text(format.name), .number(Double(messages.count / count), places: 0),
                .number(rounds[2] * 1e6, places: 1), .number(1 / rounds[2], places: 0),
                .number(1 / rounds[4], places: 0), goal.map { .number($0, places: 0) } ?? .none,
            ])
        }
        report.print(json: output.json)
    }

    private static func read(_ bytes: [UInt8], as format: FeedFormat) -> Int {
        var reader = FeedReader(FeedSettings(format: format, source: "Bench"))
        var found = 0
        bytes.withUnsafeBytes { bytes in
            for at in stride(from: 0, to: bytes.count, by: 64 << 10) {
                let chunk = bytes[at..<min(bytes.count, at + 64 << 10)]
                for item in reader.consume(UnsafeRawBufferPointer(rebasing: chunk)) {
                    if case .article = item { found += 1 }
                }
            }
        }
        for item in reader.finish() {
            if case .article = item { found += 1 }
        }
        return found
    }

    private static func cpuSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    // MARK: - Messages

    private static func messages(_ format: FeedFormat, count: Int, bodyBytes: Int) throws -> [UInt8] {
        var corpus = Corpus(options: .init(bodyBytes: bodyBytes))
        var decoder = ArticleDecoder()
        let clock = SendClock()
        var out: [UInt8] = []
        if format == .newsMLG2 {
            out += Array("<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>".utf8)
        }
        if format == .rss { out += Array("<rss version=\"2.0\"><channel><title>Bench</title>".utf8) }
        for number in 0..<count {
            var line: [UInt8] = []
            corpus.appendNext(created: clock.stamp(), to: &line)
            if format == .ninjsLines {
                out += line
                continue
            }
            let article = try decoder.decode(Array(line.dropLast()))
            let headline = String(decoding: article.headline.prefix(60), as: UTF8.self)
            let paragraphs = article.body.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
            out += Array(message(format, number, headline, paragraphs).utf8)
        }
        if format == .newsMLG2 { out += Array("</itemSet></newsMessage>".utf8) }
        if format == .rss { out += Array("</channel></rss>".utf8) }
        return out
    }

    private static func message(_ format: FeedFormat, _ i: Int, _ headline: String, _ paragraphs: [String]) -> String {
        let number = String(format: "%04d", i % 10_000)
        let marked = paragraphs.map { "<p>\(escaped($0))</p>\n" }.joined()
        let title = escaped(headline)
        switch format {
        case .iptc7901:
            let text = paragraphs.map { wrapped($0).joined(separator: "\r\n") }.joined(separator: "\r\n\r\n")
            return
                "\u{1}ben\(number) 4 i 450  ben\r\n\r\nBench/harbour/\r\n\u{2}\(headline)\r\nBy Anna Example, ben =\r\n\r\n"
                + "Noordzande (ben) - \(text)\r\n\r\nben al rmo\r\n\u{3}\r\n101005 GMT Mar 26\r\n\u{4}"
        case .anpa1312:
            let text = paragraphs.map { "\t   " + wrapped($0).joined(separator: "\r\n") }.joined(separator: "\r\n")
            return "\u{16}\u{16}\u{1}B\(number)\u{1F}asian\r\nr i\u{13}\u{11} BC-NO--Harbour-\(i)   03-10 0450\r\n"
                + "\u{2}^BC-NO--Harbour-\(i),450<\r\n^\(headline)<\r\n^Eds: With photos.<\r\n^By ANNA EXAMPLE=\r\n"
                + "\(text)\r\n\t   \u{3}BEN-WF-03-10-26 1005GMT<\r\n\u{4}"
        case .nitf:
            return
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nitf baselang=\"en\"><head><title>\(title)</title><tobject>"
                + "<tobject.subject tobject.subject.refnum=\"04005004\" tobject.subject.type=\"Economy\"/></tobject>"
                + "<docdata management-status=\"usable\"><doc-id id-string=\"ben-\(i)\" regsrc=\"BEN\"/><urgency ed-urg=\"4\"/>"
                + "<date.issue norm=\"20260310T100500Z\"/><du-key key=\"ben-\(i)\" version=\"1\"/><evloc city=\"Noordzande\"/>"
                + "<key-list><keyword key=\"Harbour\"/></key-list></docdata></head><body><body.head><hedline><hl1>\(title)</hl1>"
                + "</hedline><byline>By <person>Anna Example</person></byline></body.head><body.content>\(marked)"
                + "</body.content></body></nitf>\n"
        case .rss:
            return "<item><guid>http://bench.example/\(i)</guid><title>\(title)</title><description>\(escaped(marked))"
                + "</description><pubDate>Tue, 10 Mar 2026 10:05:00 GMT</pubDate><category>Harbour</category></item>\n"
        default:
            return "<newsItem guid=\"tag:bench.example,2026:\(i)\" version=\"1\" xml:lang=\"en\"><itemMeta>"
                + "<itemClass qcode=\"ninat:text\"/><provider literal=\"Bench\"/><versionCreated>2026-03-10T10:05:00Z"
                + "</versionCreated><pubStatus qcode=\"stat:usable\"/></itemMeta><contentMeta><urgency>4</urgency>"
                + "<located><name>Noordzande</name></located><subject type=\"cpnat:abstract\" qcode=\"medtop:04000000\">"
                + "<name>economy</name></subject><slugline>Harbour</slugline><headline>\(title)</headline></contentMeta>"
                + "<contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\">"
                + "<body>\(marked)</body></html></inlineXML></contentSet></newsItem>\n"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    /// Lines of a teleprinter's 69 columns.
    private static func wrapped(_ paragraph: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in paragraph.split(separator: " ") {
            if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > 69 {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? "\(word)" : " \(word)"
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
