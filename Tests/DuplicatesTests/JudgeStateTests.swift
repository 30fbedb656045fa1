import Duplicates
import News
import Testing

@Suite("The judge's state")
struct JudgeStateTests {
    /// A wire of invented words with copies, cuts, edits, updates, kills and boilerplate.
    static func stream(seed: UInt64, count: Int, desk: TestDesk) -> [JudgeInput] {
        var random = SeededRandom(seed: seed)
        var texts: [String] = []
        var inputs: [JudgeInput] = []
        var desk = desk
        let vocabulary = (0..<600).map { "\($0 % 7 == 0 ? "N" : "n")ame\($0 * 7919 % 1000)x" }
        for number in 0..<count {
            let source = ["A", "B", "C", nil][Int.random(in: 0..<4, using: &random)]
            var text: String
            if let old = texts.randomElement(using: &random), Int.random(in: 0..<10, using: &random) < 5 {
                var lines = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: break
                case 1: lines = Array(lines.prefix(2))
                case 2: lines.append("Added \(number) words here at the end of it all.")
                default: lines[0] = "UPDATE 2-" + lines[0]
                }
                text = lines.joined(separator: "\n")
            } else {
                let lines = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                    (0..<20).map { _ in vocabulary.randomElement(using: &random) ?? "" }.joined(separator: " ") + "."
                }
                text = "Headline \(number)\n" + lines.joined(separator: "\n")
                if source == "B" { text += "\nThis evening paper thanks all its friends and readers." }
                texts.append(text)
            }
            let signal: Signal = [.new, .new, .new, .new, .update, .kill][Int.random(in: 0..<6, using: &random)]
            var input = desk.input(
                text, uri: "urn:\(Int.random(in: 0...number, using: &random))",
                version: ["1", "2", nil][Int.random(in: 0..<3, using: &random)], signal: signal, source: source,
                slug: ["slug-a", "slug-b", nil][Int.random(in: 0..<3, using: &random)],
                hours: Double(number) * 0.7 + Double(Int.random(in: -5...5, using: &random)))
            if Int.random(in: 0..<5, using: &random) == 0 { input.versionCreated = nil }
            inputs.append(input)
            desk.next += 1
        }
        return inputs
    }

    static var tight: JudgeSettings {
        var settings = JudgeSettings()
        settings.window = 5 * 86_400
        settings.articleBytes = 24_000
        settings.containmentIndexBytes = 8_000
        settings.learnedLineBytes = 5_000
        settings.openStories = 40
        return settings
    }

    @Test(
        "Judging, applying the deltas, and a snapshot in the middle with the rest leave the same bytes",
        arguments: 1...6)
    func same(seed: Int) throws {
        for settings in [JudgeSettings(), Self.tight] {
            var desk = TestDesk(settings: settings)
            let inputs = Self.stream(seed: UInt64(seed), count: 160, desk: desk)
            var follower = Judge(settings: settings)
            var resumed: TestDesk?
            for (index, input) in inputs.enumerated() {
                if index == inputs.count / 2 {
                    resumed = desk
                    resumed?.judge = try Judge(snapshot: desk.judge.snapshot(), settings: settings)
                }
                let judgement = desk.judge(input)
                let again = resumed?.judge(input)
                #expect(again == nil || again == judgement, "seed \(seed), article \(index)")
                try follower.apply(delta: judgement.delta)
            }
            let snapshot = desk.judge.snapshot()
            #expect(follower.snapshot() == snapshot, "seed \(seed)")
            #expect(resumed?.judge.snapshot() == snapshot, "seed \(seed)")
        }
    }

    @Test("Two runs over the same articles give the same judgements, byte for byte")
    func deterministic() {
        var one = TestDesk()
        var two = TestDesk()
        for input in Self.stream(seed: 42, count: 200, desk: one) {
            #expect(one.judge(input) == two.judge(input))
        }
    }

    @Test("A cut or altered delta is an error, never a trap, and a delta twice does not follow")
    func damagedDelta() throws {
        var desk = TestDesk()
        let delta = desk.judge(Copy.ferry, source: "A").delta
        for length in 0..<delta.count {
            var judge = Judge()
            #expect(throws: JudgeStateError.self) { try judge.apply(delta: Array(delta.prefix(length))) }
        }
        var random = SeededRandom(seed: 5)
        for _ in 0..<2_000 {
            var altered = delta
            altered[Int.random(in: 0..<altered.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            var judge = Judge()
            try? judge.apply(delta: altered)
        }
        var judge = Judge()
        try judge.apply(delta: delta)
        #expect(throws: JudgeStateError.self) { try judge.apply(delta: delta) }
    }

    @Test("Past deltas that retention dropped or damage took, state goes on with what is known", arguments: 1...6)
    func gap(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed) &* 77)
        for settings in [JudgeSettings(), Self.tight] {
            var desk = TestDesk(settings: settings)
            let inputs = Self.stream(seed: UInt64(seed), count: 160, desk: desk)
            let deltas = inputs.map { desk.judge($0).delta }
            let first = Bool.random(using: &random) ? 0 : Int.random(in: 1..<60, using: &random)
            let end = Int.random(in: first + 1..<120, using: &random)
            var follower = TestDesk(settings: settings)
            for delta in deltas[..<first] { try follower.judge.apply(delta: delta) }
            for (place, delta) in deltas[end...].enumerated() {
                if place == 0 {
                    #expect(throws: JudgeStateError.self, "seed \(seed)") { try follower.judge.apply(delta: delta) }
                }
                try follower.judge.apply(delta: delta, afterGap: place == 0)
            }
            #expect(try Judge(snapshot: follower.judge.snapshot(), settings: settings).count == follower.judge.count)
            // What is known is used: the last article again is a repeat of it, in a story that has a beginning.
            follower.archive = desk.archive
            var again = inputs[159]
            again.sequence = desk.next
            again.uri = "urn:again"
            again.signal = .new
            again.status = .usable
            again.source = nil
            let expected = desk.judge(again).duplicate
            let judgement = follower.judge(again)
            if let of = expected.ofSequence, of >= inputs[end].sequence {
                #expect(judgement.duplicate.kind == expected.kind, "seed \(seed)")
            }
            let story = try #require(judgement.story)
            #expect(story.first != "" && story.id != "s-0", "seed \(seed)")
        }
    }

    @Test("A cut or altered snapshot is an error")
    func damagedSnapshot() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, source: "A")
        let snapshot = desk.judge.snapshot()
        var random = SeededRandom(seed: 6)
        for _ in 0..<200 {
            var altered = snapshot
            altered[Int.random(in: 0..<altered.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            #expect(throws: JudgeStateError.self) { try Judge(snapshot: altered) }
            let cut = Int.random(in: 0..<snapshot.count, using: &random)
            #expect(throws: JudgeStateError.self) { try Judge(snapshot: Array(snapshot.prefix(cut))) }
        }
    }

    @Test("Memory stays within its bounds however many articles come")
    func bounded() {
        var desk = TestDesk(settings: Self.tight)
        var most = 0
        for input in Self.stream(seed: 9, count: 700, desk: desk) {
            _ = desk.judge(input)
            most = max(most, desk.judge.footprint)
        }
        #expect(desk.judge.count < 300)
        #expect(most < 400_000)
    }

    @Test("A fingerprint survives its encoding")
    func fingerprint() throws {
        for text in [Copy.ferry, Copy.bank, Copy.close, "UPDATE 1-Two\nwords", "", "x\n"] {
            let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let fingerprint = TestDesk.fingerprint(parts[0], parts.count > 1 ? parts[1] : "")
            var bytes: [UInt8] = []
            fingerprint.encode(into: &bytes)
            #expect(try Fingerprint(decoding: bytes) == fingerprint)
            for length in 0..<bytes.count {
                #expect(throws: JudgeStateError.self) { try Fingerprint(decoding: Array(bytes.prefix(length))) }
            }
        }
    }
}
