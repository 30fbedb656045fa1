import News

/// The lines between STX and the text in IPTC 7901: marks (`REFILE`, `1ST LEAD`), headline, byline; the last ends
/// in ` =`.
struct HeaderBlock {
    private var headlines: [[UInt8]] = []
    private var byline: [UInt8]?
    private var version: [UInt8]?
    private var notes: [[UInt8]] = []
    private var marks: [[UInt8]] = []
    /// Index of the first line of the text.
    private(set) var end = 0

    /// Lines that are looked at for the one that ends the block.
    private static let lines = 14

    /// - Parameter extra: a line of the block that stands before `lines`.
    init(_ lines: WireLines, after extra: [UInt8]? = nil) {
        var block: [[UInt8]] = extra.map { [$0] } ?? []
        var seen = block.count
        var closed = false
        var firstGroup: (count: Int, end: Int)?
        for i in lines.indices {
            var text = PlainText.collapsed(lines[i])
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
            } else if extra != nil {
                block = Array(block.prefix(1))
                end = 0
            } else {
                block = Array(block.prefix(1))
                end = lines.indices.first { !lines.isBlank($0) }.map { $0 + 1 } ?? lines.count
            }
        }
        read(block)
    }

    private mutating func read(_ block: [[UInt8]]) {
        for (i, line) in block.enumerated() {
            let folded = PhraseSet.folded(line[...])
            let othersLeft = i + 1 < block.count || !headlines.isEmpty
            if othersLeft, Self.isByline(line, folded) {
                byline = line
            } else if EmbargoLine.isOne(folded: folded) || folded.starts(with: "eds:".utf8) {
                notes.append(line)
            } else if othersLeft, let isLead = Self.mark(line, folded) {
                if isLead { version = version ?? line } else { marks.append(line) }
            } else {
                headlines.append(line)
            }
        }
    }

    private static let by = PhraseSet(["by ", "von ", "par ", "por ", "di ", "text: "])

    private static func isByline(_ line: [UInt8], _ folded: [UInt8]) -> Bool {
        guard line.count <= 90, let word = by.opening(folded), word.count < line.count else { return false }
        // "By 2030 all will be electric" is a headline.
        return EditorialMarks.isLetter(line[word.count])
    }

    /// A few words in capitals or in brackets, which say what the message is, not what it is about: whether they name a
    /// lead. Nil where they are none.
    private static func mark(_ line: [UInt8], _ folded: [UInt8]) -> Bool? {
        // Longer lines are told by their brackets alone.
        let isLead = line.count <= 80 && EditorialMarks.isLead(folded: folded)
        if isLead, line.count <= 30 { return true }
        if line.first == UInt8(ascii: "("), line.last == UInt8(ascii: ")"), line.count <= 80 { return isLead }
        guard line.count <= 24, line.count(where: { $0 == 0x20 }) <= 1, line.contains(where: EditorialMarks.isLetter)
        else { return nil }
        let isCapital =
            line.contains { $0 >= 0x80 }
            ? String(decoding: line, as: UTF8.self).allSatisfy { !$0.isLowercase } : !line.contains { $0 &- 0x61 < 26 }
        return isCapital ? isLead : nil
    }

    private static func goesOn(_ headline: [UInt8], in next: [UInt8]) -> Bool {
        guard let first = next.first, headline.count < 80 else { return false }
        if headline.last == UInt8(ascii: ":") { return true }
        return headline.count > 44 && (first >= 0x61 || headline.count + 1 + (next.firstIndex(of: 0x20) ?? 99) > 62)
    }

    func fill(_ draft: inout ArticleDraft, dates: DateReading) {
        var rest = headlines
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
        draft.byline = byline.map { NITF.withoutBy(String(decoding: $0, as: UTF8.self)) }
        draft.version = version.map { String(decoding: $0, as: UTF8.self) }
        let all = marks + notes
        guard !all.isEmpty else { return }
        draft.editorialNote = String(decoding: Array(all.joined(separator: [0x0A])), as: UTF8.self)
        let note = Array(all.joined(separator: [0x20]))
        if let signal = EditorialMarks.signal(headline: marks.first ?? [], note: note) { draft.signal = signal }
        for note in notes where draft.embargoed == nil {
            draft.embargoed = EmbargoLine.until(
                String(decoding: note, as: UTF8.self), near: draft.versionCreated, dates: dates)
        }
    }
}
