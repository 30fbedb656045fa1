/// Two texts beside one another, with the passages that stand in both marked and, as far as their orders agree, at the same
/// height. Where the screen is too narrow for two columns they stand one above the other.
///
///     let texts = SideBySide(text, other, shared: [.init(start: 0, length: 40, otherStart: 12)])
///     for line in texts.lines(columns: 100, marking: .brackets) { print(line) }
public struct SideBySide: Sendable {
    /// A passage that stands in both texts, in bytes of each.
    public struct Passage: Sendable, Hashable {
        public var start: Int
        public var length: Int
        public var otherStart: Int

        public init(start: Int, length: Int, otherStart: Int) {
            self.start = start
            self.length = length
            self.otherStart = otherStart
        }
    }

    /// How what is shared looks.
    public enum Marking: Sendable {
        /// In colour; takes no room.
        case colour
        /// Between `⟦` and `⟧`, on each line anew; where these stand in a text they are shown as `[` and `]`.
        case brackets
    }

    /// Columns below which there is one text above the other, and below which no line can be kept.
    public static let narrow = 50
    public static let least = 8

    private let blocks: [(left: [Cell], right: [Cell])]

    /// One character on the screen.
    private struct Cell {
        var character: Character
        var isShared: Bool
    }

    /// - Parameter shared: may overlap, and reach past the texts: what is past them does not count.
    public init(_ text: [UInt8], _ other: [UInt8], shared: [Passage]) {
        let anchors = Self.anchors(shared)
        let left = Self.cells(
            text, shared.map { ($0.start, $0.length) }, cutAt: anchors.map(\.start))
        let right = Self.cells(
            other, shared.map { ($0.otherStart, $0.length) }, cutAt: anchors.map(\.otherStart))
        blocks = zip(left, right).map { ($0, $1) }
    }

    /// Passages that begin in the same order in both texts: the longest such row of them. Short ones move nothing.
    private static func anchors(_ shared: [Passage]) -> [Passage] {
        // Texts with more passages are shown as well without all of them at one height.
        let passages = Array(
            shared.filter { $0.length >= 24 && $0.start >= 0 && $0.otherStart >= 0 }.sorted {
                ($0.start, $0.otherStart) < ($1.start, $1.otherStart)
            }.prefix(500))
        var lengths = [Int](repeating: 1, count: passages.count)
        var before = [Int?](repeating: nil, count: passages.count)
        for at in passages.indices {
            for earlier in 0..<at
            where passages[earlier].start < passages[at].start
                && passages[earlier].otherStart < passages[at].otherStart && lengths[earlier] >= lengths[at]
            {
                lengths[at] = lengths[earlier] + 1
                before[at] = earlier
            }
        }
        var chain: [Passage] = []
        var next = lengths.indices.max { (lengths[$0], $1) < (lengths[$1], $0) }
        while let at = next {
            chain.append(passages[at])
            next = before[at]
        }
        return chain.reversed()
    }

    /// The text as cells, in one piece more than there are cuts.
    private static func cells(
        _ text: [UInt8], _ ranges: [(start: Int, length: Int)], cutAt cuts: [Int]
    ) -> [[Cell]] {
        var isShared = [Bool](repeating: false, count: text.count)
        for range in ranges {
            let start = min(max(0, range.start), text.count)
            let end = start + min(max(0, range.length), text.count - start)
            for at in start..<end { isShared[at] = true }
        }
        var pieces: [[Cell]] = [[]]
        var at = 0
        for character in String(decoding: text, as: UTF8.self) {
            while pieces.count <= cuts.count, at >= cuts[pieces.count - 1] { pieces.append([]) }
            // A byte that is no UTF-8 is shown by three.
            let end = min(at + character.utf8.count, text.count)
            let marked = at < end && isShared[at..<end].contains(true)
            let shown: Character =
                character.isNewline
                ? "\n"
                : character.isWhitespace || character.isControl
                    ? " " : character == "⟦" ? "[" : character == "⟧" ? "]" : character
            pieces[pieces.count - 1].append(Cell(character: shown, isShared: marked))
            at = end
        }
        while pieces.count <= cuts.count { pieces.append([]) }
        return pieces
    }

    /// - Parameter columns: of the screen; no line takes more, or more than `least` where there are fewer.
    public func lines(columns: Int, marking: Marking) -> [String] {
        let columns = max(columns, Self.least)
        if columns < Self.narrow {
            let left = Self.wrapped(blocks.flatMap(\.left), columns, marking)
            let right = Self.wrapped(blocks.flatMap(\.right), columns, marking)
            return left.map { Self.text($0, marking) } + [String(repeating: "─", count: columns)]
                + right.map { Self.text($0, marking) }
        }
        let width = (columns - 3) / 2
        return blocks.flatMap { block in
            let left = Self.wrapped(block.left, width, marking)
            let right = Self.wrapped(block.right, width, marking)
            return (0..<max(left.count, right.count)).map { row in
                let first = row < left.count ? left[row] : []
                let second = row < right.count ? right[row] : []
                let filling = String(repeating: " ", count: width - Self.columns(first, marking))
                return Self.text(first, marking) + filling + " │ " + Self.text(second, marking)
            }
        }
    }

    /// Lines of whole words; a word longer than a line is cut.
    private static func wrapped(_ cells: [Cell], _ width: Int, _ marking: Marking) -> [[Cell]] {
        var lines: [[Cell]] = []
        for paragraph in cells.split(whereSeparator: { $0.character == "\n" }) {
            var line: [Cell] = []
            for word in paragraph.split(whereSeparator: { $0.character == " " }) {
                var longer = line
                if let last = line.last, let first = word.first {
                    longer.append(Cell(character: " ", isShared: last.isShared && first.isShared))
                }
                longer += word
                if columns(longer, marking) <= width {
                    line = longer
                    continue
                }
                if !line.isEmpty { lines.append(line) }
                line = []
                for cell in word {
                    if columns(line + [cell], marking) > width, !line.isEmpty {
                        lines.append(line)
                        line = []
                    }
                    line.append(cell)
                }
            }
            if !line.isEmpty { lines.append(line) }
        }
        return lines
    }

    private static func columns(_ line: [Cell], _ marking: Marking) -> Int {
        var columns = 0
        var wasShared = false
        for cell in line {
            columns += cell.character.columns
            if case .brackets = marking, cell.isShared, !wasShared { columns += 2 }
            wasShared = cell.isShared
        }
        return columns
    }

    private static func text(_ line: [Cell], _ marking: Marking) -> String {
        var text = ""
        var wasShared = false
        func close() {
            guard wasShared else { return }
            switch marking {
            case .colour: text += "\u{1B}[0m"
            case .brackets: text.append("⟧")
            }
        }
        for cell in line {
            if cell.isShared != wasShared {
                close()
                wasShared = cell.isShared
                if wasShared {
                    switch marking {
                    case .colour: text += "\u{1B}[\(Style.green.rawValue)m"
                    case .brackets: text.append("⟦")
                    }
                }
            }
            text.append(cell.character)
        }
        close()
        return text
    }
}
