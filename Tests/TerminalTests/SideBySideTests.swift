import Testing

@testable import Terminal

@Suite struct SideBySideTests {
    private func layout(
        _ text: String, _ other: String, _ shared: [SideBySide.Passage], _ columns: Int,
        _ marking: SideBySide.Marking = .brackets
    ) -> [String] {
        SideBySide(Array(text.utf8), Array(other.utf8), shared: shared).lines(columns: columns, marking: marking)
    }

    @Test("What is shared stands between brackets, at the same height in both columns")
    func example() {
        let lines = layout(
            "New lead.\nThe harbour was closed on Monday after a storm.",
            "The harbour was closed on Monday after a storm.\nNobody was hurt.",
            [.init(start: 10, length: 47, otherStart: 0)], 63)
        #expect(
            lines == [
                "New lead.                      │ ",
                "⟦The harbour was closed on⟧    │ ⟦The harbour was closed on⟧",
                "⟦Monday after a storm.⟧        │ ⟦Monday after a storm.⟧",
                "                               │ Nobody was hurt.",
            ])
    }

    @Test("In colour each marked part of a line ends where the line ends")
    func colour() {
        let lines = layout("one two", "one", [.init(start: 0, length: 3, otherStart: 0)], 60, .colour)
        #expect(lines.count == 1)
        #expect(lines[0].hasPrefix("\u{1B}[32mone\u{1B}[0m two"))
        #expect(lines[0].hasSuffix("│ \u{1B}[32mone\u{1B}[0m"))
    }

    @Test("Where two columns do not fit, one text stands above the other")
    func narrow() {
        #expect(
            layout("one two", "three", [.init(start: 4, length: 3, otherStart: 9)], 8)
                == ["one", "⟦two⟧", "────────", "three"])
    }

    @Test("Brackets of the text itself are no marks, control characters no commands")
    func hostile() {
        #expect(layout("⟦a⟧ \u{1B}[2J", "", [], 20)[0] == "[a] [2J")
    }

    /// Any text, any passages, any width.
    @Test("No line is too wide, no letter is lost, and what is shared is marked and nothing else", arguments: 0..<150)
    func property(seed: Int) {
        var dice = Dice(seed: UInt64(seed))
        let letters: [Character] = ["a", "b", "é", "語", " ", " ", "\n", "🇫🇷", "e\u{301}", "x", "-"]
        func text() -> String {
            String((0..<Int.random(in: 0...200, using: &dice)).map { _ in letters.randomElement(using: &dice) ?? "a" })
        }
        let (text, other) = (text(), text())
        let shared = (0..<Int.random(in: 0...6, using: &dice)).map { _ in
            SideBySide.Passage(
                start: Int.random(in: 0...220, using: &dice), length: Int.random(in: 0...80, using: &dice),
                otherStart: Int.random(in: 0...220, using: &dice))
        }
        let columns = Int.random(in: 1...140, using: &dice)
        let lines = layout(text, other, shared, columns)
        for line in lines {
            #expect(line.reduce(0) { $0 + $1.columns } <= max(columns, SideBySide.least), "seed \(seed): \(line)")
        }
        // The two texts again, without blanks and marks, and which of their letters are marked.
        var halves: [[String]] = [[], []]
        if columns < SideBySide.narrow {
            let middle = lines.firstIndex { $0.allSatisfy { $0 == "─" } && !$0.isEmpty } ?? lines.count
            halves = [Array(lines[..<middle]), Array(lines[(middle + 1)...])]
        } else {
            for line in lines {
                let parts = line.split(separator: "│", maxSplits: 1, omittingEmptySubsequences: false)
                for side in 0..<2 { halves[side].append(String(parts[side])) }
            }
        }
        for (side, whole) in [text, other].enumerated() {
            var isMarked = false
            var seen: [(Character, Bool)] = []
            for character in halves[side].joined(separator: " ") {
                switch character {
                case "⟦": isMarked = true
                case "⟧": isMarked = false
                case " ": break
                default: seen.append((character, isMarked))
                }
            }
            var wanted: [(Character, Bool)] = []
            var at = 0
            for character in whole {
                let end = at + character.utf8.count
                if !character.isWhitespace {
                    let isShared = shared.contains { passage in
                        let start = side == 0 ? passage.start : passage.otherStart
                        return passage.length > 0 && start < end && start + passage.length > at
                    }
                    wanted.append((character, isShared))
                }
                at = end
            }
            #expect(seen.map(\.0) == wanted.map(\.0), "seed \(seed), side \(side)")
            #expect(seen.map(\.1) == wanted.map(\.1), "seed \(seed), side \(side)")
        }
    }

    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        init(seed: UInt64) { state = seed &* 2 &+ 1 }
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        }
    }
}
