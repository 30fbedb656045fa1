import Foundation
import Testing
import Text

@Suite struct LineClassifierTests {
    private func kind(_ line: String, _ index: Int = 3, of count: Int = 12) -> Line.Kind {
        LineClassifier.kind(ofLine: ArraySlice(line.utf8), at: .init(index: index, count: count))
    }

    @Test(
        "Lines that are not the story are known",
        arguments: [
            ("By Jane Porter", Line.Kind.byline), ("By JANE PORTER and Li Wei, Staff Writers", .byline),
            ("By Jane Porter March 04, 2019 9:15 AM", .byline), ("March 4, 2019", .byline),
            ("Last updated at 10:42 GMT", .byline), ("Posted: Monday 4 March 2019, 7:05 pm", .byline),
            ("Reuters", .byline), ("By our correspondent", .byline), ("(UPDATE 2: adds quotes, details)", .byline),
            ("(Reporting by Jane Porter in Oslo; Editing by Li Wei)", .signOff),
            ("With files from The Canadian Press", .signOff), ("ENDS", .signOff),
            ("Associated Press writers Jane Porter and Li Wei contributed to this report.", .signOff),
            ("Jane Porter can be reached at 555-0134 or jporter@example.org.", .signOff),
            ("FILE – A ferry lies in the harbour of Bergen, Norway, May 3, 2015.", .caption),
            ("Photo: Jane Porter/Reuters", .caption), ("Image copyright Getty Images", .caption),
            ("A woman carries water as she walks past ruins in Port Lowell, Sept. 5, 2016.", .caption),
            ("Sign up for our daily newsletter", .plug), ("READ MORE: What we know so far", .plug),
            ("Share this with Email Facebook Messenger Twitter", .plug), ("Print Email Comment", .plug),
            ("Condividi Stampa Commento", .plug), ("Related stories", .plug), ("Advertisement", .plug),
            ("© 2019 The News Company. All rights reserved.", .plug), ("Follow us on Facebook and Twitter", .plug),
            ("Please make a charitable donation in support of our work", .plug),
        ])
    func asides(example: (String, Line.Kind)) {
        #expect(kind(example.0) == example.1, "\(example.0)")
    }

    @Test(
        "Sentences of the story are not taken for anything else",
        arguments: [
            "By Tuesday the water had reached the second floor.", "By the end of March 2019 it had fallen by half.",
            "Police said Reuters and AFP reporters were among those held.", "More than 200 people were hurt.",
            "The agency said it would share this report with the police.", "He was 75.", "No one was hurt.",
            "The photo, taken by a neighbour, shows the car.", "Related charges were dropped on Friday.",
            "\"Sign up for the army,\" the poster said.", "She follows us on Twitter, the singer said.",
            "The fire began on Sept. 5, 2016.", "Video of the attack was shown in court.",
            "Editing genes is easier than ever, the scientists wrote.", "On Monday, the two sides met again.",
        ])
    func story(line: String) {
        #expect(kind(line) == .story, "\(line)")
    }

    @Test(
        "A dateline is cut at the story's first word",
        arguments: [
            ("PORT LOWELL, Norland (AP) — The ferry sank.", "The"), ("OSLO (Reuters) - Two men", "Two"),
            ("WASHINGTON, March 3 - The dollar fell", "The"), ("(CNN) -- A storm came", "A"),
            ("London (AFP) – Ministers met", "Ministers"), ("RIO DE JANEIRO — Rain fell", "Rain"),
            ("Detroit makes cars - and sells them", "Detroit"), ("SONY PS4 9.50 - what is new", "SONY"),
            ("He said - and meant - it", "He"),
        ])
    func dateline(example: (String, String)) {
        var line = example.0
        let length = line.withUTF8 { LineClassifier.datelineLength(ofLine: $0) }
        let rest = String(decoding: Array(example.0.utf8).dropFirst(length), as: UTF8.self)
        #expect(rest.hasPrefix(example.1), "\(rest)")
        let document = read(example.0 + "\nMore follows here now.")
        #expect(words(document)[Int(document.lines[0].datelineWords)] == example.1)
    }

    @Test("Words of asides are marked, words of the story and its headline are not")
    func marked() {
        let document = read(
            "By Jane Porter\nThe ferry sank off Port Lowell on Monday.\nRelated posts\nTen ferries that sank\nShip finder",
            headline: "Ferry sinks")
        #expect(document.lines.map(\.kind) == [.headline, .byline, .story, .plug, .plug, .plug])
        for line in document.lines {
            let aside = line.kind != .headline && line.kind != .story
            for word in line.firstWord..<line.endWord {
                #expect(document.shapes[Int(word)].contains(.aside) == aside)
            }
        }
    }

    @Test("A short title between two paragraphs is a subhead")
    func subhead() {
        let long =
            "The two ministers met for the third time this month and again went home without a word on the ferry."
        let document = read("\(long)\nA third meeting\n\(long)")
        #expect(document.lines.map(\.kind) == [.story, .subhead, .story])
    }

    @Test("In the seeds, bylines, captions, plugs and the page date are found and the story is kept")
    func seeds() throws {
        guard let shared = Shared.folder else { return }
        let names = try FileManager.default.contentsOfDirectory(atPath: shared + "/seeds").filter {
            $0.hasSuffix(".txt")
        }
        #expect(names.count == 5)
        var asides = 0
        for name in names {
            let text = try String(contentsOfFile: shared + "/seeds/" + name, encoding: .utf8)
            let document = read(text)
            for line in document.lines where line.kind != .story && line.kind != .subhead {
                asides += 1
                // No line with a quotation in it is ever an aside there.
                let shown = String(decoding: document.bytes[Int(line.start)..<Int(line.end)], as: UTF8.self)
                #expect(!shown.contains("said"), "\(shown)")
            }
        }
        #expect(asides >= 14)
    }
}

/// Where the shared material is: `WIREDESK_SHARED`, else `../shared` beside the package; nil (and a word) if absent.
enum Shared {
    static let folder: String? = {
        let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared").path
        let folder = ProcessInfo.processInfo.environment["WIREDESK_SHARED"] ?? beside
        if FileManager.default.fileExists(atPath: folder + "/seeds") { return folder }
        print("skipped: no shared material at \(folder); set WIREDESK_SHARED to where it is")
        return nil
    }()
}
