import News

/// IPTC 7901: `SOH eca0003 3 i 380 dpa 0045`, keyword lines, STX, headline lines of which the last ends in ` =`, the
/// text, ETX, day and time, EOT.
enum IPTC7901 {
    /// Nil where the message is no such.
    static func draft(_ message: WireMessage, source: String?) -> ArticleDraft? {
        guard let start = message.header.firstIndex(where: { !$0.starts(with: "ZCZC".utf8) }),
            let header = WireHeader(iptc: message.header[start], isSure: message.hasStart)
        else { return nil }
        var draft = ArticleDraft()
        draft.urgency = header.priority
        var keywords = message.header[(start + 1)...].map { String(decoding: $0, as: UTF8.self) }
        var lines = WireMessage.lines(message.text).map { Array($0) }
        if !message.hasStart, let keyword = keywords.first, !isKeyword(keyword), !standsAlone(before: lines) {
            // Without STX the second line may be the headline's already.
            lines.insert(Array(keyword.utf8), at: 0)
            keywords = []
        }
        draft.slugline = slug(keywords)
        let agency = header.options.first { $0.first?.isLetter == true && $0.count >= 2 && $0.lowercased() != "ccccb" }
        // Options are each agency's own: one is its name where the story's dateline says so, or where that is silent.
        let signed = agencyInDateline(lines)
        let named = agency.map { Self.name(of: $0) }
        draft.source =
            source ?? (signed != nil && named?.lowercased() != signed?.lowercased() ? signed : named)
            ?? header.service.uppercased()
        if let category = header.category { draft.subjects.append(SenderTags.Tag(literal: category)) }
        var stamp = WireMessage.lines(message.footer).lazy.compactMap { WireStamp(iptc: $0) }.first
        if stamp == nil, let last = lines.lastIndex(where: { !$0.allSatisfy { $0 <= 0x20 } }) {
            // Without ETX the footer is the text's last line.
            stamp = WireStamp(iptc: lines[last][...])
            if stamp != nil { lines.removeSubrange(last...) }
        }
        draft.versionCreated = stamp?.time
        let head = HeaderBlock(lines)
        head.fill(&draft)
        readBody(Array(lines[head.end...]), into: &draft)
        var name = "\(header.service)\(header.number)"
        if let stamp { name += ":" + stamp.time.iso8601.prefix(10).filter { $0 != "-" } }
        draft.alternativeIDs["iptc7901"] = "\(header.service)\(header.number)"
        // The numbers begin anew every day: without a day the text itself must tell two messages apart.
        if stamp != nil {
            draft.uri = "urn:wiredesk:\(ItemIdentity.name(of: draft.source)):7901:\(name.lowercased())"
        }
        return draft
    }

    /// `dpa-tns` is dpa.
    private static func name(of option: Substring) -> String {
        String(option.split(separator: "-").first ?? option)
    }

    private static func isKeyword(_ line: String) -> Bool {
        line.utf8.count <= 80 && (line.contains("/") || !line.contains(" ")) && !line.hasSuffix("=")
    }

    /// Without STX: is what stood before `lines` told from a headline block that follows, by an empty line and by the
    /// ` =` at that block's end?
    private static func standsAlone(before lines: [[UInt8]]) -> Bool {
        guard let first = lines.first, first.allSatisfy({ $0 <= 0x20 }) else { return false }
        let next = lines.drop { $0.allSatisfy { $0 <= 0x20 } }
        return next.prefix(8).contains { line in line.last { $0 > 0x20 } == UInt8(ascii: "=") }
    }

    /// The agency in a story's dateline: `ats` of `Genève (ats)`, `dpa` of `San Diego (tca/dpa) -`.
    private static func agencyInDateline(_ lines: [[UInt8]]) -> String? {
        for line in lines.prefix(12) {
            guard let open = line.prefix(60).firstIndex(of: UInt8(ascii: "(")), open >= 2,
                let close = line[open...].firstIndex(of: UInt8(ascii: ")")), close - open >= 3, close - open <= 16
            else { continue }
            let inside = line[(open + 1)..<close]
            guard inside.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }),
                line[close...].dropFirst().first == 0x20, line[..<open].last == 0x20,
                line[..<open].split(separator: 0x20).count <= 5, line[0] &- 0x61 >= 26
            else { continue }
            return inside.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
        }
        return nil
    }

    private static func slug(_ keywords: [String]) -> String? {
        let joined = keywords.map { line in
            var line = line[...]
            while let last = line.last, last == "/" || last == " " { line.removeLast() }
            return String(line)
        }.filter { !$0.isEmpty }.joined(separator: "/")
        return joined.isEmpty ? nil : String(joined.prefix(200))
    }

    // MARK: - Body

    /// From here on it is for editors only.
    private static let notForPublication = PhraseSet([
        "the following information is not", "die folgenden informationen sind nicht", "# notebook", "# notizblock",
        "# notizen",
    ])

    private static func readBody(_ lines: [[UInt8]], into draft: inout ArticleDraft) {
        var end = lines.count
        for (i, line) in lines.enumerated() where line.count < 120 {
            if notForPublication.occurs(inFolded: PhraseSet.folded(line[...])) {
                end = i
                break
            }
        }
        var text: [UInt8] = []
        for line in lines[..<end] {
            text += line
            text.append(0x0A)
        }
        let paragraphs = HardWrap.paragraphs(text)
        draft.body = Array(paragraphs.joined(separator: [0x0A]))
        draft.asides += EndMark.take(from: &draft.body, source: draft.source)
        readNotes(lines[end...], into: &draft)
    }

    private static func readNotes(_ lines: ArraySlice<[UInt8]>, into draft: inout ArticleDraft) {
        var isNote = false
        for line in lines {
            let text = PlainText.collapsed(line)
            guard !text.isEmpty, !EndMark.isRule(text[...]) else { continue }
            if text.first == UInt8(ascii: "#") {
                let title = String(decoding: text, as: UTF8.self).lowercased()
                isNote = title.contains("note to editors") || title.contains("redaktionelle hinweise")
                continue
            }
            draft.asides.append(text)
            // From this line on it is not the story that is spoken of.
            if notForPublication.occurs(inFolded: PhraseSet.folded(text[...])) { isNote = false }
            guard isNote, !EndMark.isOne(text[...], source: draft.source) else { continue }
            let note = String(decoding: text.drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }, as: UTF8.self)
            draft.editorialNote = draft.editorialNote.map { "\($0)\n\(note)" } ?? note
        }
    }
}
