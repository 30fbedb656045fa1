import Feeds
import JSON
import News
import Testing

/// What an editor says of an item beside its text, said in each format as agencies say it there.
@Suite("What a message means, whatever its format")
struct SemanticsTests {
    private static let formats: [FeedFormat] = [.anpa1312, .iptc7901, .nitf, .newsMLG2, .newsML1, .ninjs, .rss, .mail]

    /// A message of `format` with a headline and a note for editors.
    private func message(
        _ format: FeedFormat, headline: String = "Port reopens", note: String = "", version: String = ""
    ) -> [UInt8] {
        let text = "The port reopened on Tuesday."
        let message =
            switch format {
            case .anpa1312:
                "\u{1}W0105\u{1F}news-\r\nr i BC-Port \(version)  03-10 0344\r\n\u{2}^BC-Port,344<\r\n^\(headline)<\r\n"
                    + (note.isEmpty ? "" : "^Eds: \(note)<\r\n") + "\t\(text)\r\n\u{3}KES-WF-03-10-26 1000GMT\r\n\u{4}"
            case .iptc7901:
                "\u{1}kes0001 4 i 120 kes\r\nPort/\r\n\u{2}" + (note.isEmpty ? "" : "(\(note))\r\n")
                    + (version.isEmpty ? "" : "\(version.uppercased())\r\n")
                    + "\(headline) =\r\n\r\n   \(text)\r\n\u{3}\r\n101000 GMT mar 26\r\n\u{4}"
            case .nitf:
                "<nitf><head><docdata><doc-id id-string=\"u:1\" regsrc=\"KES\"/><date.issue norm=\"20260310T100000Z\"/>"
                    + "<ed-msg info=\"\(note)\"/><du-key key=\"port\" version=\"\(version)\"/></docdata></head><body>"
                    + "<body.head><hedline><hl1>\(headline)</hl1></hedline></body.head><body.content><p>\(text)</p>"
                    + "</body.content></body></nitf>"
            case .newsMLG2:
                "<newsItem guid=\"u:1\" version=\"2\"><itemMeta><versionCreated>2026-03-10T10:00:00Z</versionCreated>"
                    + "<edNote>\(note)</edNote></itemMeta><contentMeta><slugline>Port \(version)</slugline><headline>\(headline)</headline>"
                    + "</contentMeta><contentSet><inlineData>\(text)</inlineData></contentSet></newsItem>"
            case .newsML1:
                "<NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20260310T100000Z</ThisRevisionCreated>"
                    + "</NewsManagement><NewsComponent><Comment>\(note)</Comment><NewsLines><HeadLine>\(headline)</HeadLine>"
                    + "<SlugLine>Port \(version)</SlugLine></NewsLines><ContentItem><DataContent><p>\(text)</p></DataContent>"
                    + "</ContentItem></NewsComponent></NewsItem></NewsML>"
            case .ninjs:
                "{\"uri\":\"u:1\",\"headline\":\"\(headline)\",\"body_text\":\"\(text)\",\"ednote\":\"\(note)\","
                    + "\"slugline\":\"Port \(version)\",\"versioncreated\":\"2026-03-10T10:00:00Z\"}"
            case .rss:
                "<rss><channel><item><guid>u:1</guid><title>\(headline)</title><description>\(text)</description>"
                    + "<pubDate>Tue, 10 Mar 2026 10:00:00 GMT</pubDate></item></channel></rss>"
            default:
                "From: k@kestrel.example\r\nDate: Tue, 10 Mar 2026 10:00:00 GMT\r\nSubject: \(headline)\r\n\r\n\(text)\r\n"
            }
        return Array(message.utf8)
    }

    private func article(_ bytes: [UInt8]) throws -> Article {
        let found = try #require(read(bytes).first?.article)
        var decoder = ArticleDecoder()
        return try decoder.decode(found.json)
    }

    /// `altIds` by role.
    private func identifiers(_ bytes: [UInt8]) throws -> [String: String] {
        let root = try #require(read(bytes).first?.article?.document).root
        var found: [String: String] = [:]
        for pair in root["altIds"]?.elements ?? [] {
            if let role = pair["role"]?.string { found[role] = pair["value"]?.string }
        }
        return found
    }

    @Test("A kill said in words withdraws the item", arguments: formats)
    func kill(format: FeedFormat) throws {
        // RSS and mail have only the headline to say it in.
        let hasNote = ![.rss, .mail].contains(format)
        let bytes =
            hasNote
            ? message(format, note: "MANDATORY KILL. The story was wrong.")
            : message(format, headline: "KILL: Port reopens")
        let article = try article(bytes)
        #expect(article.signal == .kill && article.status == .canceled)
    }

    @Test("A correction said in words is one, and a plain story is none", arguments: formats)
    func correction(format: FeedFormat) throws {
        let hasNote = ![.rss, .mail].contains(format)
        let bytes =
            hasNote
            ? message(format, note: "CORRECTS the day in the first paragraph.")
            : message(format, headline: "CORRECTED: Port reopens")
        #expect(try article(bytes).signal == .correction)
        #expect(try article(message(format)).signal == .new)
        #expect(try article(message(format, headline: "Minister corrects course, troops withdraw")).signal == .new)
    }

    @Test("An embargo said in words has its moment", arguments: formats.filter { ![.rss, .mail].contains($0) })
    func embargo(format: FeedFormat) throws {
        let article = try article(message(format, note: "EMBARGOED UNTIL 0600 GMT March 12 2026"))
        #expect(article.embargoed == (try Timestamp("2026-03-12T06:00:00Z")))
        #expect(article.status == .usable)
    }

    @Test("A part is told from a version, and all parts name one series")
    func parts() throws {
        for (version, part) in [("2ndTake", "2"), ("1stAdd", "2"), ("Take-3", "3")] {
            let bytes = message(.anpa1312, version: version)
            #expect(try identifiers(bytes)["part"] == part, "\(version)")
            #expect(try identifiers(bytes)["series"] == "BC-Port")
            #expect(try article(bytes).version == nil)
        }
        #expect(try article(message(.anpa1312, version: "1stLd-Writethru")).version == "1stLd-Writethru")
        #expect(try identifiers(message(.anpa1312, version: "1stLd-Writethru"))["part"] == nil)
        #expect(try identifiers(message(.iptc7901, version: "2nd take"))["part"] == "2")
        for format in Self.formats {
            #expect(try identifiers(message(format, headline: "Port reopens (2 of 3)"))["part"] == "2/3", "\(format)")
            #expect(try identifiers(message(format, headline: "The port, part 3 of 3"))["part"] == "3/3")
            for plain in ["Port reopens (2)", "Team of 3 takes 2 of 3 points", "Take 2 minutes", "Part 2 begins"] {
                #expect(try identifiers(message(format, headline: plain))["part"] == nil, "\(format): \(plain)")
            }
        }
        let nitf = { (part: Int) in
            "<nitf><head><docdata><series series.name=\"port\" series.part=\"\(part)\" series.totalpart=\"3\"/>"
                + "<du-key key=\"port\" version=\"1\" part=\"\(part)\"/></docdata></head></nitf>"
        }
        let uris = try (1...3).map { try article(Array(nitf($0).utf8)).uri }
        #expect(Set(uris).count == 3, "\(uris)")
        #expect(try identifiers(Array(nitf(2).utf8))["part"] == "2/3")
        #expect(try identifiers(Array(nitf(2).utf8))["series"] == "port")
    }
}
