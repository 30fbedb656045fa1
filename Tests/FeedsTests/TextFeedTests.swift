import Feeds
import Foundation
import JSON
import Testing

@Suite("Plain text")
struct TextFeedTests {
    struct ExpectedText: Decodable {
        var file: String
        var charset: String
        var headline: String
        var dateline: String?
        var byline: String?
        var storyStarts: String
        var storyEnds: String
        var aside: [String]
    }

    @Test(
        "What headline or note say in words is the signal",
        arguments: [
            (
                "MANDATORY KILL: Ferry sinks off Vessby\n\nThe report was wrong in every respect, the agency said.",
                "kill"
            ),
            (
                "CORRECTED-Ferry sinks off Vessby\n\nCorrects the port in the first paragraph, the agency said.",
                "correction"
            ),
            ("Ferry sinks off Vessby\n\nThe ferry went down in calm seas on Monday, the harbour said.", nil),
        ])
    func signal(text: String, signal: String?) throws {
        let article = try #require(read(text).first?.article)
        #expect(article.document?.root["signal"]?.string == signal)
    }

    @Test(
        "What is another kind of document makes no headline of its first line",
        arguments: [
            "<!DOCTYPE html>\n<html><body>Ferry sinks</body></html>",
            "  <html><head><title>Ferry</title></head></html>",
            "%PDF-1.4\n1 0 obj\nFerry sinks", "{\\rtf1\\ansi Ferry sinks}", "PK\u{3}\u{4}word/document.xml",
        ])
    func documents(text: String) {
        let items = read(text, FeedSettings(format: .text, file: "ferry.txt"))
        #expect(items.count == 1)
        #expect(items.first?.error != nil, "\(items)")
    }

    @Test("The text samples are laid out as written down")
    func samples() throws {
        let folder = checkout.appendingPathComponent("Config/samples/text")
        let lines = try bytes(of: folder.appendingPathComponent("expected.ndjson")).split(separator: 0x0A)
        #expect(lines.count >= 6)
        for line in lines {
            let expected = try JSONDecoder().decode(ExpectedText.self, from: Data(line))
            let items = read(
                try bytes(of: folder.appendingPathComponent(expected.file)), FeedSettings(file: expected.file))
            let article = try #require(items.first?.article, "\(expected.file)")
            let story = article.body("main") ?? ""
            let aside = (article.body("aside") ?? "").split(separator: "\n").map(String.init)
            #expect(article.headline == expected.headline, "\(expected.file)")
            let dateline = expected.dateline ?? ""
            #expect(story.hasPrefix(dateline), "\(expected.file): \(story.prefix(100))")
            let opening = story.dropFirst(dateline.count).drop { $0 == " " }
            #expect(opening.hasPrefix(expected.storyStarts), "\(expected.file): \(story.prefix(100))")
            #expect(story.hasSuffix(expected.storyEnds), "\(expected.file): \(story.suffix(100))")
            #expect(aside.sorted() == expected.aside.sorted(), "\(expected.file)")
            #expect(article.document?.root["arrival"]?["charset"]?.string == expected.charset)
            #expect(article.document?.root["arrival"]?["file"]?.string == expected.file)
        }
    }

    @Test(
        "The seeds have their headlines and nothing beside the story in it",
        .enabled(if: shared != nil, "needs /work/shared: set WIREDESK_SHARED"))
    func seeds() throws {
        let folder = try #require(shared).appendingPathComponent("seeds")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".txt") }.sorted()
        #expect(files.count == 5)
        // Beginnings of headlines and words of what is not the story: facts of the files, no text of theirs.
        let headlines = ["Russia, U.S. Say", "Obstacles Remain", "US, Russia talks", "Syrian Crisis:", "No deal after"]
        let besides = [
            "reporting by", "UNITED24", "Stampare", "(L) meets", "FILE", "mailing list", "Related posts", "2017",
        ]
        for (file, headline) in zip(files, headlines) {
            let article = try #require(read(try bytes(of: folder.appendingPathComponent(file))).first?.article)
            #expect(article.headline?.hasPrefix(headline) == true, "\(file): \(article.headline ?? "none")")
            let story = article.body("main") ?? ""
            #expect(story.utf8.count > 1_000)
            for words in besides { #expect(!story.contains(words), "\(file): \(words)") }
        }
    }

    @Test("The same words have the same uri in any character set, layout and file, and another for another source")
    func uri() {
        let text = "Café opens\n\nThe café in Malmö opened on Monday.\n"
        let utf8 = read(text, FeedSettings(source: "S", file: "a")).first?.article
        let utf16 = read(
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, FeedSettings(source: "S")
        )
        .first?.article
        let windows = read(text.unicodeScalars.map { UInt8($0.value) }, FeedSettings(source: "S")).first?.article
        let spread = read(text.replacing("\n", with: " \r\n\r\n"), FeedSettings(source: "S", file: "b")).first?.article
        #expect(utf8 != nil)
        #expect(utf8?.uri == utf16?.uri)
        #expect(utf8?.uri == windows?.uri)
        #expect(utf8?.uri == spread?.uri)
        #expect(utf8?.uri.hasPrefix("urn:wiredesk:s:") == true)
        #expect(read(text).first?.article?.uri.hasPrefix("urn:wiredesk:unknown:") == true)
        #expect(read(text, FeedSettings(source: "T")).first?.article?.uri != utf8?.uri)
        #expect(utf8?.document?.root["versionCreated"] == nil)
    }

    @Test("A byline's names and a dateline's place are kept as ninjs by and located")
    func byAndLocated() {
        let article = read(
            """
            Bridge opens after nine years

            By Ada Quist and Theresa May March 3, 2026 9:01 AM

            MALMO, Sweden, March 3 (Northline) - "A bridge is a promise," the mayor said on Tuesday as she cut a ribbon.

            Traffic began to flow at noon, and the ferries made their last crossings in the evening.
            """
        ).first?.article
        #expect(article?.document?.root["by"]?.string == "Ada Quist and Theresa May")
        #expect(article?.document?.root["located"]?.string == "MALMO, Sweden")
        #expect(
            article?.body("main")?.hasPrefix("MALMO, Sweden, March 3 (Northline) - \"A bridge is a promise,\"") == true)
    }

    @Test("A short headline above a deck stays the headline, and a section's name above it does not")
    func sections() {
        let story =
            "\n\nThe council voted on Monday to build a new bridge over the river, after nine years of debate.\n"
        func headline(_ text: String) -> String? { read(text + story).first?.article?.headline }
        #expect(headline("Bridge vote passes\nCouncil agrees on new crossing after nine years") == "Bridge vote passes")
        #expect(headline("World News\nCouncil agrees on new crossing after nine years")?.hasPrefix("Council") == true)
        #expect(
            headline("Europe | Sweden\nCouncil agrees on new crossing after nine years")?.hasPrefix("Council") == true)
        #expect(
            headline("Please donate to keep us going!\nCouncil agrees on new crossing")?.hasPrefix("Council") == true)
        #expect(headline("TENNIS - Horvat wins") == "TENNIS - Horvat wins")
    }

    @Test("A text without a headline gets none")
    func noHeadline() {
        let article = read(
            "MALMO, Sweden (Meridian) — The council voted on Monday to build a bridge over the river, after nine years.\n"
        ).first?.article
        #expect(article?.document?.root["headlines"] == nil)
        #expect(article?.body("main")?.hasPrefix("MALMO, Sweden (Meridian) — The council") == true)
    }

    @Test("A zero byte, JSON in UTF-16, too much text are refused; an empty file is nothing")
    func refused() {
        #expect(read([0x41, 0x0A, 0x42, 0, 0x43]).first?.error?.line == 2)
        let utf16 = "{\"uri\":\"u:1\"}".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(read([0xFF, 0xFE] + utf16).first?.error?.found == "JSON in UTF-16")
        #expect(read(utf16).first?.error?.found == "JSON in UTF-16")
        let long = read(
            [UInt8](repeating: 0x41, count: 1_001), FeedSettings(format: .text, maximumArticleBytes: 1_000))
        #expect(long.first?.error?.input == 0..<1_001)
        #expect(read("").isEmpty && read(" \n\r\n").isEmpty)
    }
}
