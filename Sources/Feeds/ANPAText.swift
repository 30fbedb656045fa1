import News

/// The text of an ANPA message: `^` lines end in `<` or `=` and are slug, headline, notes and bylines before the story
/// and its subheads within; a TAB begins a paragraph.
struct ANPAText {
    /// A line before the story; those that ended in `=` were centred: bylines, mostly.
    private struct Header {
        var text: [UInt8]
        var isCentred: Bool
    }
    private var headers: [Header] = []
    /// The story, a paragraph a line.
    private var story: [UInt8] = []
    private var paragraphs = 0
    private let isTable: Bool

    init(_ lines: WireLines, isTable: Bool) {
        self.isTable = isTable
        var hasTabs = false
        var hasCarets = false
        for i in lines.indices {
            let first = lines[i].first
            hasTabs = hasTabs || first == 0x09
            hasCarets = hasCarets || first == UInt8(ascii: "^")
        }
        story.reserveCapacity(lines.bytes.count)
        var inParagraph = false
        for i in lines.indices {
            let line = lines[i]
            if line.first == UInt8(ascii: "^") {
                inParagraph = false
                for piece in line.split(separator: UInt8(ascii: "^")) { addHeader(piece) }
                continue
            }
            let begins = hasTabs ? line.first == 0x09 : line.starts(with: [0x20, 0x20])
            if !hasCarets, !hasTabs, paragraphs == 0, headers.count < 2, line.count <= 100, !begins {
                // A service without carets: headline lines stand first, flush left.
                let text = Self.plain(line)
                if !text.isEmpty { headers.append(Header(text: text, isCentred: false)) }
                continue
            }
            let isNew = begins || !inParagraph || isTable || Self.isSignature(line)
            let mark = story.count
            if paragraphs > 0 { story.append(isNew ? 0x0A : 0x20) }
            let start = story.count
            Self.appendPlain(line, to: &story)
            if story.count == start {
                story.removeSubrange(mark...)
                if !hasTabs { inParagraph = false }
            } else {
                if isNew { paragraphs += 1 }
                inParagraph = true
            }
        }
    }

    private mutating func addHeader(_ piece: ArraySlice<UInt8>) {
        let isCentred = piece.last { $0 > 0x20 } == UInt8(ascii: "=")
        let text = Self.plain(piece)
        guard !text.isEmpty else { return }
        if paragraphs == 0 {
            headers.append(Header(text: text, isCentred: isCentred))
        } else {
            story.append(0x0A)
            story += text
            paragraphs += 1
        }
    }

    /// `==Kyodo` closes a text.
    private static func isSignature(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: "==".utf8) }

    /// Who closes the text by name.
    var signature: String? {
        guard let start = story.lastIndex(of: 0x0A) else { return nil }
        let last = story[(start + 1)...]
        guard Self.isSignature(last), EndMark.isOne(last, source: nil) else { return nil }
        return String(decoding: last.dropFirst(2), as: UTF8.self).trimmed
    }

    private static func plain(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        appendPlain(line, to: &out)
        return out
    }

    /// Without the marks of typesetting: `<`, `=`, `<!` at the end, doubled quotes, the underscore for a dash.
    private static func appendPlain(_ line: ArraySlice<UInt8>, to out: inout [UInt8]) {
        let start = out.count
        line.withUnsafeBufferPointer { PlainText.append($0, to: &out) }
        // In a signature the marks stand first.
        while out.count > start {
            let last = out[out.count - 1]
            let before = out.count - 2 >= start ? out[out.count - 2] : 0
            let isMark =
                last == UInt8(ascii: "<") || last == UInt8(ascii: "=") || last == 0x20
                || (last == UInt8(ascii: "!") && (before == UInt8(ascii: "<") || before == UInt8(ascii: "=")))
            guard isMark else { break }
            out.removeLast()
        }
        var needsReading = false
        for i in start..<out.count where out[i] == 0x60 || out[i] == 0x27 || out[i] == 0x5F {
            needsReading = true
            break
        }
        guard needsReading else { return }
        let text = Array(out[start...])
        out.removeSubrange(start...)
        var i = 0
        while i < text.count {
            let next = i + 1 < text.count ? text[i + 1] : 0
            if (text[i] == 0x60 && next == 0x60) || (text[i] == 0x27 && next == 0x27) {
                out.append(UInt8(ascii: "\""))
                i += 2
            } else if text[i] == 0x5F, next == 0x20, out.count > start, out.last == 0x20 {
                out += [0xE2, 0x80, 0x94]
                i += 1
            } else {
                out.append(text[i] == 0x60 ? 0x27 : text[i])
                i += 1
            }
        }
    }

    // MARK: - What the header lines are

    func fill(_ draft: inout ArticleDraft, dates: DateReading) {
        var rest = headers[...]
        // `*9006` is a message's old number.
        while let first = rest.first, first.text.first == UInt8(ascii: "*"), first.text.count <= 8 {
            rest.removeFirst()
        }
        if let first = rest.first, Self.isSlug(first.text, draft.slugline) {
            readSlug(first.text, into: &draft)
            rest.removeFirst()
        }
        var notes: [[UInt8]] = []
        var bylines: [[UInt8]] = []
        var lines: [[UInt8]] = []
        var columns: [[UInt8]] = []
        for header in rest {
            let folded = PhraseSet.folded(header.text[...])
            if Self.isNote(folded) {
                notes.append(header.text)
            } else if Self.media.opening(folded) != nil {
                draft.asides.append(header.text)
            } else if folded.starts(with: "by ".utf8) || (header.isCentred && !isTable && !bylines.isEmpty) {
                bylines.append(header.text)
            } else if isTable, !bylines.isEmpty {
                // Behind the byline stand the heads of the columns.
                columns.append(header.text)
            } else if draft.headline.isEmpty {
                draft.headline = header.text
                // A plus closes a headline at some agencies.
                if draft.headline.last == UInt8(ascii: "+") { draft.headline.removeLast() }
            } else {
                lines.append(header.text)
            }
        }
        draft.byline = bylines.first.map { NITF.withoutBy(String(decoding: $0, as: UTF8.self)) }
        draft.asides += bylines
        if !notes.isEmpty {
            draft.editorialNote = String(decoding: Array(notes.joined(separator: [0x0A])), as: UTF8.self)
        }
        if paragraphs == 0 {
            // Lists of headlines and the like have nothing but header lines.
            draft.body = Array((lines + columns).joined(separator: [0x0A]))
        } else {
            draft.body = columns.isEmpty ? story : Array(columns.joined(separator: [0x0A])) + [0x0A] + story
            draft.asides += lines
        }
        let first = story.prefix { $0 != 0x0A }
        if draft.headline.isEmpty, !first.isEmpty, paragraphs <= 2, first.count <= 300 {
            // An alert has no headline but its one sentence.
            draft.headline = Self.withoutDateline(first)
        }
        for note in notes where draft.embargoed == nil {
            var dates = dates
            dates.order = dates.order ?? .monthFirst
            draft.embargoed = EmbargoLine.until(
                String(decoding: note, as: UTF8.self), near: draft.versionCreated, dates: dates)
        }
        if draft.dateline == nil, let dash = Self.dashAfterDateline(first) {
            draft.dateline = Dateline.place(in: Array(first[..<dash]))
        }
    }

    private static let media = PhraseSet(["ap photo", "ap video", "ap graphic"])
    private static let notes = PhraseSet([
        "eds:", "(eds", "editor", "eds ", "advisory", "for release", "for use",
    ])

    private static func isNote(_ folded: [UInt8]) -> Bool {
        notes.opening(folded) != nil || EmbargoLine.isOne(folded: folded) || EditorialMarks.isKillNote(folded)
    }

    private static let slugs = PhraseSet(["bc-", "am-", "pm-", "ap-", "ba-", "bx-"])

    /// `BC-BKN--Heat-Hawks, 1st Ld-Writethru,416`
    private static func isSlug(_ line: [UInt8], _ keyword: String?) -> Bool {
        let folded = PhraseSet.folded(line[...])
        if slugs.opening(folded) != nil { return true }
        guard let keyword, !keyword.isEmpty, folded.contains(UInt8(ascii: ",")) else { return false }
        let wanted = PhraseSet.folded(keyword).filter { $0 != 0x20 }.prefix(8)
        return folded.filter { $0 != 0x20 }.starts(with: wanted)
    }

    private func readSlug(_ line: [UInt8], into draft: inout ArticleDraft) {
        var parts = line.split(separator: UInt8(ascii: ",")).map { PlainText.collapsed($0) }
        if let last = parts.last, last.allSatisfy({ $0 &- 0x30 < 10 }) { parts.removeLast() }
        guard let slug = parts.first else { return }
        draft.slugline = String(decoding: slug, as: UTF8.self)
        if draft.version == nil,
            let version = parts.dropFirst().first(where: { EditorialMarks.isLead(folded: PhraseSet.folded($0[...])) })
        {
            draft.version = String(decoding: version, as: UTF8.self)
        }
    }

    private static let dash: [UInt8] = [0x20, 0xE2, 0x80, 0x94, 0x20]

    /// Where the dash behind `PLACE (AGENCY)` begins.
    private static func dashAfterDateline(_ line: ArraySlice<UInt8>) -> Int? {
        var at = line.startIndex
        let end = min(line.endIndex - dash.count, line.startIndex + 80)
        while at < end {
            if line[at] == 0x20, line[at + 1] == 0xE2, line[at...].starts(with: dash) {
                return line[..<at].last == UInt8(ascii: ")") ? at : nil
            }
            at += 1
        }
        return nil
    }

    private static func withoutDateline(_ line: ArraySlice<UInt8>) -> [UInt8] {
        dashAfterDateline(line).map { Array(line[($0 + dash.count)...]) } ?? Array(line)
    }
}
