import Duplicates
import News
import Testing

@Suite("Repeats, revisions and stories")
struct JudgeTests {
    private static func body(_ text: String) -> [Substring] { text.split(separator: "\n").dropFirst().map { $0 } }
    private static func headline(_ text: String) -> String { String(text.split(separator: "\n")[0]) }

    @Test("The first article repeats nothing and begins a story")
    func first() {
        var desk = TestDesk()
        let judgement = desk.judge(Copy.ferry)
        #expect(judgement.duplicate == .none)
        #expect(judgement.story?.id == "s-1")
        #expect(judgement.story?.size == 1)
    }

    @Test("The same words from another source are an exact repeat that names its original")
    func exact() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, uri: "urn:a", source: "A")
        let judgement = desk.judge(Copy.ferry, source: "B", hours: 2)
        #expect(judgement.duplicate.kind == .exact)
        #expect(judgement.duplicate.of == "urn:a")
        #expect(judgement.duplicate.ofSequence == 1)
        #expect(judgement.duplicate.similarity == 1)
        #expect(judgement.story?.id == "s-1")
        #expect(judgement.story?.sources == 2)
        #expect(judgement.story?.independent == 1)
    }

    @Test("A lightly edited copy is near, and its shared passages have the same words in both bodies")
    func near() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, source: "A")
        let edited = Copy.ferry.replacing("thick fog", with: "dense mist")
            .replacing("repeatedly asked", with: "often begged").replacing(
                "nobody was hurt", with: "no one was injured")
        let judgement = desk.judge(edited, source: "B", hours: 1)
        #expect(judgement.duplicate.kind == .near)
        #expect(judgement.duplicate.similarity > 0.7 && judgement.duplicate.similarity < 1)
        #expect(!judgement.duplicate.shared.isEmpty)
        let younger = Array(edited.utf8.drop { $0 != 10 }.dropFirst())
        let older = Array(Copy.ferry.utf8.drop { $0 != 10 }.dropFirst())
        for passage in judgement.duplicate.shared {
            let a = younger[passage.start..<passage.start + passage.length]
            let b = older[passage.otherStart..<passage.otherStart + passage.length]
            #expect(Array(a) == Array(b))
        }
    }

    @Test("A two-paragraph lead is contained in the long story, whichever comes first")
    func contained() {
        let lead = Self.headline(Copy.bank) + "\n" + Self.body(Copy.bank).prefix(2).joined(separator: "\n")
        for order in [[Copy.bank, lead], [lead, Copy.bank]] {
            var desk = TestDesk()
            _ = desk.judge(order[0], source: "A")
            let judgement = desk.judge(order[1], source: "B", hours: 1)
            #expect(judgement.duplicate.kind == .contained)
            #expect(judgement.duplicate.containment > 0.95)
        }
    }

    @Test("Another day's market close in the same words is no repeat, and the figures that differ are named")
    func template() {
        var desk = TestDesk()
        _ = desk.judge(Copy.close, source: "A")
        let judgement = desk.judge(Copy.nextClose, source: "A", hours: 24)
        #expect(judgement.duplicate.kind == .none)
        #expect(judgement.duplicate.of == nil)
        #expect(judgement.duplicate.differing.contains("3,422.5"))
    }

    @Test("Unrelated articles are neither repeats nor one story")
    func unrelated() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry)
        let judgement = desk.judge(Copy.bank)
        #expect(judgement.duplicate == .none)
        #expect(judgement.story?.id == "s-2")
    }

    @Test("The same uri with a higher version is a revision, 10 after 9, and says what changed")
    func version() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, uri: "urn:x", version: "9", source: "A")
        let grown = Copy.ferry.replacing("214", with: "217") + "\nThe port reopened at noon, officials said."
        let judgement = desk.judge(grown, uri: "urn:x", version: "10", source: "A", hours: 1)
        #expect(judgement.duplicate.kind == .revision)
        #expect(judgement.duplicate.of == "urn:x")
        #expect(judgement.duplicate.revision?.added == 1)
        #expect(judgement.duplicate.revision?.altered == 1)
        #expect(judgement.duplicate.revision?.removed == 0)
        #expect(judgement.duplicate.revision?.material == true)
        #expect(judgement.story?.size == 2)
        #expect(judgement.story?.independent == 1)
    }

    @Test("A late older version is a repeat of the newer one, not its revision")
    func lateVersion() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry + "\nThe port reopened at noon.", uri: "urn:x", version: "3", source: "A")
        let judgement = desk.judge(Copy.ferry, uri: "urn:x", version: "2", source: "A", hours: 1)
        #expect([.near, .contained].contains(judgement.duplicate.kind))
    }

    @Test("The same uri from two sources is two items")
    func uriOfTwoSources() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, uri: "1", version: "1", source: "A")
        let judgement = desk.judge(Copy.bank, uri: "1", version: "2", source: "B")
        #expect(judgement.duplicate.kind == .none)
    }

    @Test(
        "A correction, update or kill in the same words is a revision, never a repeat",
        arguments: [Signal.update, .correction, .kill])
    func neverARepeat(signal: Signal) {
        for uri in ["urn:x", "urn:y"] {
            var desk = TestDesk()
            _ = desk.judge(Copy.ferry, uri: "urn:x", version: "1", source: "A")
            let judgement = desk.judge(Copy.ferry, uri: uri, version: "1", signal: signal, source: "A", hours: 1)
            #expect(judgement.duplicate.kind == .revision)
            #expect(judgement.duplicate.of == "urn:x")
        }
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, uri: "urn:x", source: "A")
        let alien = desk.judge(Copy.ferry, uri: "urn:y", signal: signal, source: "B", hours: 1)
        #expect(alien.duplicate.kind == .none, "nothing of source B is there to be revised")
    }

    @Test("A text that calls itself an update of its own source's item is a revision")
    func marker() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, uri: "urn:x", source: "A")
        let update = "UPDATE 1-" + Copy.ferry + "\nThe port reopened at noon, officials said."
        #expect(desk.judge(update, source: "A", hours: 1).duplicate.kind == .revision)
    }

    @Test("A longer text of the same source within a day is a rewrite; of another source it is not")
    func rewrite() {
        let lead = Self.headline(Copy.bank) + "\n" + Self.body(Copy.bank).prefix(3).joined(separator: "\n")
        for (source, kind) in [("A", DuplicateJudgement.Kind.revision), ("B", .contained)] {
            var desk = TestDesk()
            _ = desk.judge(lead, source: "A")
            #expect(desk.judge(Copy.bank, source: source, hours: 3).duplicate.kind == kind)
        }
    }

    @Test("A kill withdraws its source's item and sends a notice for it and for every copy by others")
    func kill() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, uri: "urn:a", source: "A")
        _ = desk.judge(Copy.ferry, uri: "urn:b", source: "B", hours: 1)
        _ = desk.judge(Copy.bank, uri: "urn:c", source: "A", hours: 1)
        let judgement = desk.judge("KILL\nKill the story.", uri: "urn:a", signal: .kill, source: "A", hours: 2)
        #expect(judgement.duplicate.kind == .revision)
        #expect(judgement.duplicate.of == "urn:a")
        #expect(judgement.notices.map(\.uri) == ["urn:a", "urn:b"])
        #expect(judgement.notices.allSatisfy { $0.about == .withdrawn && $0.cause == "urn:a" })
        let again = desk.judge(
            "KILL\nKill the story.", uri: "urn:a", version: "3", signal: .kill, source: "A", hours: 3)
        #expect(!again.notices.map(\.itemSequence).contains(1), "what is withdrawn is not withdrawn again")
    }

    @Test("A repeat outside the window is not found; windows go by the articles' own times")
    func window() {
        var settings = JudgeSettings()
        settings.window = 86_400
        var desk = TestDesk(settings: settings)
        _ = desk.judge(Copy.ferry, source: "A")
        var late = desk.input(Copy.ferry, source: "B", hours: 30)
        late.received = TestDesk.start
        late.versionCreated = TestDesk.start.advanced(byMicroseconds: -30 * 3_600_000_000)
        #expect(desk.judge(late).duplicate.kind == .none)
    }

    @Test("An article whose own time is more than an hour ahead is judged by its arrival")
    func ahead() {
        var settings = JudgeSettings()
        settings.window = 86_400
        var desk = TestDesk(settings: settings)
        _ = desk.judge(Copy.ferry, source: "A")
        var ahead = desk.input(Copy.ferry, source: "B", hours: 1)
        ahead.versionCreated = ahead.received.advanced(byMicroseconds: 400 * 86_400_000_000)
        #expect(desk.judge(ahead).duplicate.kind == .exact)
    }

    @Test("Lines that a source puts under unrelated articles stop counting")
    func boilerplate() {
        let plea = (1...2).map {
            "Friends of the evening paper number \($0) keep this page free for readers in every village of the northern valley."
        }.joined(separator: "\n")
        var desk = TestDesk()
        var random = SeededRandom(seed: 3)
        let words = (0..<400).map { "w\($0)q" }
        for hour in 0..<6 {
            let text = (0..<60).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
            _ = desk.judge("head \(hour)\n\(text)\n\(plea)", source: "A", hours: Double(hour))
        }
        let text = (0..<24).map { "z\($0)y" }.joined(separator: " ")
        #expect(desk.judge("other\n\(text)\n\(plea)", source: "A", hours: 7).duplicate.kind == .none)
    }

    @Test("An article without any text is judged and remembered")
    func empty() {
        var desk = TestDesk()
        #expect(desk.judge("").duplicate.kind == .none)
        #expect(desk.judge("").duplicate.kind == .none)
        #expect(desk.judge.count == 2)
    }
}
