import News

/// The lines between STX and the text in IPTC 7901: marks (`REFILE`, `1ST LEAD`), headline, byline; the last ends
/// in ` =`.
struct HeaderBlock {
    private var headlines: [[UInt8]] = []
    private var byline: String?
    private var version: String?
    private var notes: [String] = []
    private var marks: [String] = []
    /// Index of the first line of the text.
    private(set) var end = 0

    /// Lines that are looked at for the one that ends the block.
    private static let lines = 14

    init(_ lines: [[UInt8]]) {
        var block: [[UInt8]] = []
        var seen = 0
        var closed = false
        var firstGroup: (count: Int, end: Int)?
        for (i, line) in lines.enumerated() {
            var text = PlainText.collapsed(line)
            if text.isEmpty {
                if !block.isEmpty, firstGroup == nil { firstGroup = (block.count, i) }
                continue
            }
            seen += 1
            guard seen <= Self.lines else { break }
            let isLast = text.last == UInt8(ascii: "=")
            while let last = text.last, last == UInt8(ascii: "=") || last == 0x20 { text.removeLast() }
            if !text.isEmpty { block.append(text) }
            if isLast {
                end = i + 1
                closed = true
                break
            }
        }
        if !closed {
            // No line ends the block: it goes up to the first empty line, if that comes soon.
            if let firstGroup, firstGroup.count <= 5 {
                block = Array(block.prefix(firstGroup.count))
                end = firstGroup.end
            } else {
                block = Array(block.prefix(1))
                end = lines.firstIndex { !PlainText.collapsed($0).isEmpty }.map { $0 + 1 } ?? lines.count
            }
        }
        read(block)
    }

    private mutating func read(_ block: [[UInt8]]) {
        for (i, line) in block.enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            let othersLeft = i + 1 < block.count || !headlines.isEmpty
            if isByline(text), othersLeft {
                byline = NITF.withoutBy(text)
            } else if EmbargoLine.isOne(text) || text.lowercased().hasPrefix("eds:") {
                notes.append(text)
            } else if othersLeft, isMark(text) {
                if EditorialMarks.isLead(text) { version = version ?? text } else { marks.append(text) }
            } else {
                headlines.append(line)
            }
        }
    }

    private func isByline(_ line: String) -> Bool {
        let lower = line.lowercased()
        guard ["by ", "von ", "par ", "por ", "di ", "text: "].contains(where: { lower.hasPrefix($0) }) else {
            return false
        }
        // "By 2030 all will be electric" is a headline.
        let second = line.split(separator: " ").dropFirst().first
        return second?.first?.isLetter == true && line.utf8.count <= 90
    }

    /// A few words in capitals or in brackets, which say what the message is, not what it is about.
    private func isMark(_ line: String) -> Bool {
        if EditorialMarks.isLead(line), line.utf8.count <= 30 { return true }
        if line.hasPrefix("("), line.hasSuffix(")"), line.utf8.count <= 80 { return true }
        let words = line.split(separator: " ")
        return words.count <= 2 && line.utf8.count <= 24 && line.contains { $0.isLetter }
            && line.allSatisfy { !$0.isLowercase }
    }

    private static func goesOn(_ headline: [UInt8], in next: [UInt8]) -> Bool {
        guard let first = next.first, headline.count < 80 else { return false }
        if headline.last == UInt8(ascii: ":") { return true }
        return headline.count > 44 && (first >= 0x61 || headline.count + 1 + (next.firstIndex(of: 0x20) ?? 99) > 62)
    }

    func fill(_ draft: inout ArticleDraft) {
        var rest = headlines
        var notes = notes
        if !rest.isEmpty {
            var headline = rest.removeFirst()
            // A headline that was broken at the end of the line goes on in the next.
            while let next = rest.first, Self.goesOn(headline, in: next) {
                headline += [0x20] + next
                rest.removeFirst()
            }
            draft.headline = headline
        }
        draft.otherHeadlines = rest.map { ("sub", $0) }
        draft.byline = byline
        draft.version = version
        notes.insert(contentsOf: marks, at: 0)
        if !notes.isEmpty { draft.editorialNote = notes.joined(separator: "\n") }
        if let signal = EditorialMarks.signal(headline: marks.first ?? "", note: notes.joined(separator: " ")) {
            draft.signal = signal
        }
        for note in notes where draft.embargoed == nil {
            draft.embargoed = EmbargoLine.until(note, near: draft.versionCreated)
        }
    }
}
