import News

/// The text of an ANPA message: `^` lines end in `<` or `=` and are slug, headline, notes and bylines before the story
/// and its subheads within; a TAB begins a paragraph.
struct ANPAText {
    private var headers: [String] = []
    private var paragraphs: [[UInt8]] = []
    /// Header lines that ended in `=` (centred): bylines, mostly.
    private var centred: Set<Int> = []
    private let isTable: Bool

    init(_ lines: [[UInt8]], isTable: Bool) {
        self.isTable = isTable
        let hasTabs = lines.contains { $0.first == 0x09 }
        let hasCarets = lines.contains { $0.first == UInt8(ascii: "^") }
        var inParagraph = false
        for line in lines {
            if line.first == UInt8(ascii: "^") {
                inParagraph = false
                for piece in line.split(separator: UInt8(ascii: "^")) { addHeader(Array(piece)) }
                continue
            }
            let text = Self.plain(line)
            guard !text.isEmpty else {
                if !hasTabs { inParagraph = false }
                continue
            }
            let begins = hasTabs ? line.first == 0x09 : line.starts(with: [0x20, 0x20])
            if !hasCarets, !hasTabs, paragraphs.isEmpty, headers.count < 2, line.count <= 100, !begins {
                // A service without carets: headline lines stand first, flush left.
                headers.append(String(decoding: text, as: UTF8.self))
            } else if begins || !inParagraph || isTable {
                paragraphs.append(text)
                inParagraph = true
            } else {
                paragraphs[paragraphs.count - 1] += [0x20] + text
            }
        }
    }

    private mutating func addHeader(_ piece: [UInt8]) {
        let isCentred = PlainText.collapsed(piece).last == UInt8(ascii: "=")
        let text = Self.plain(piece)
        guard !text.isEmpty else { return }
        if paragraphs.isEmpty {
            if isCentred { centred.insert(headers.count) }
            headers.append(String(decoding: text, as: UTF8.self))
        } else {
            paragraphs.append(text)
        }
    }

    /// Without the marks of typesetting: `<`, `=`, `<!` at the end, doubled quotes, the underscore for a dash.
    private static func plain(_ line: [UInt8]) -> [UInt8] {
        var text = PlainText.collapsed(line)
        while let last = text.last,
            last == UInt8(ascii: "<") || last == UInt8(ascii: "=") || last == 0x20
                || (last == UInt8(ascii: "!") && text.dropLast().last.map { $0 == 0x3C || $0 == 0x3D } ?? false)
        {
            text.removeLast()
        }
        guard text.contains(0x60) || text.contains(0x27) || text.contains(0x5F) else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var i = 0
        while i < text.count {
            let next = i + 1 < text.count ? text[i + 1] : 0
            if (text[i] == 0x60 && next == 0x60) || (text[i] == 0x27 && next == 0x27) {
                out.append(UInt8(ascii: "\""))
                i += 2
            } else if text[i] == 0x5F, next == 0x20, out.last == 0x20 {
                out += [0xE2, 0x80, 0x94]
                i += 1
            } else {
                out.append(text[i] == 0x60 ? 0x27 : text[i])
                i += 1
            }
        }
        return out
    }

    func fill(_ draft: inout ArticleDraft) {
        var rest = headers.enumerated().map { (text: $0.element, isCentred: centred.contains($0.offset)) }
        // `*9006` is a message's old number.
        rest.removeAll { $0.text.hasPrefix("*") && $0.text.count <= 8 }
        if let first = rest.first, Self.isSlug(first.text, draft.slugline) {
            readSlug(first.text, into: &draft)
            rest.removeFirst()
        }
        var notes: [String] = []
        var bylines: [String] = []
        var lines: [[UInt8]] = []
        var columns: [[UInt8]] = []
        for (text, isCentred) in rest {
            let lower = text.lowercased()
            if Self.isNote(lower) {
                notes.append(text)
            } else if lower.hasPrefix("ap photo") || lower.hasPrefix("ap video") || lower.hasPrefix("ap graphic") {
                draft.asides.append(Array(text.utf8))
            } else if lower.hasPrefix("by ") || (isCentred && !isTable && !bylines.isEmpty) {
                bylines.append(text)
            } else if isTable, !bylines.isEmpty {
                // Behind the byline stand the heads of the columns.
                columns.append(Array(text.utf8))
            } else if draft.headline.isEmpty {
                draft.headline = Array(text.utf8)
            } else {
                lines.append(Array(text.utf8))
            }
        }
        draft.byline = bylines.first.map(NITF.withoutBy)
        draft.asides += bylines.map { Array($0.utf8) }
        if !notes.isEmpty { draft.editorialNote = notes.joined(separator: "\n") }
        if paragraphs.isEmpty {
            // Lists of headlines and the like have nothing but header lines.
            draft.body = Array((lines + columns).joined(separator: [0x0A]))
        } else {
            draft.body = Array((columns + paragraphs).joined(separator: [0x0A]))
            draft.asides += lines
        }
        if draft.headline.isEmpty, let first = paragraphs.first, paragraphs.count <= 2, first.count <= 300 {
            // An alert has no headline but its one sentence.
            draft.headline = Self.withoutDateline(first)
        }
        for note in notes where draft.embargoed == nil {
            draft.embargoed = EmbargoLine.until(note, near: draft.versionCreated, order: .monthFirst)
        }
        if draft.dateline == nil, let first = paragraphs.first { draft.dateline = Self.place(first) }
    }

    private static func isNote(_ lower: String) -> Bool {
        lower.hasPrefix("eds:") || lower.hasPrefix("(eds") || lower.hasPrefix("editor") || lower.hasPrefix("eds ")
            || lower.hasPrefix("advisory") || lower.hasPrefix("for release") || lower.hasPrefix("for use")
            || EmbargoLine.isOne(lower)
            || EditorialMarks.signal(headline: "", note: lower.uppercased()) == .kill
    }

    /// `BC-BKN--Heat-Hawks, 1st Ld-Writethru,416`
    private static func isSlug(_ line: String, _ keyword: String?) -> Bool {
        let lower = line.lowercased()
        for prefix in ["bc-", "am-", "pm-", "ap-", "ba-", "bx-"] where lower.hasPrefix(prefix) { return true }
        guard let keyword = keyword?.lowercased(), !keyword.isEmpty else { return false }
        return lower.filter { $0 != " " }.hasPrefix(keyword.filter { $0 != " " }.prefix(8)) && lower.contains(",")
    }

    private func readSlug(_ line: String, into draft: inout ArticleDraft) {
        var parts = line.split(separator: ",").map { String($0).trimmed }
        if let last = parts.last, Int(last) != nil { parts.removeLast() }
        guard let slug = parts.first else { return }
        draft.slugline = slug
        if draft.version == nil, let version = parts.dropFirst().first(where: { EditorialMarks.isLead($0) }) {
            draft.version = version
        }
    }

    private static let dash: [UInt8] = [0x20, 0xE2, 0x80, 0x94, 0x20]

    private static func dashAfterDateline(_ line: [UInt8]) -> Int? {
        for i in 0..<min(80, max(0, line.count - dash.count)) where line[i...].starts(with: dash) {
            return line[..<i].last == UInt8(ascii: ")") ? i : nil
        }
        return nil
    }

    private static func withoutDateline(_ line: [UInt8]) -> [UInt8] {
        dashAfterDateline(line).map { Array(line[($0 + dash.count)...]) } ?? line
    }

    private static func place(_ line: [UInt8]) -> String? {
        dashAfterDateline(line).flatMap { Dateline.place(in: Array(line[..<$0])) }
    }
}
