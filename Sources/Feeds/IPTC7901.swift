import News

/// IPTC 7901: `SOH eca0003 3 i 380 dpa 0045`, keyword lines, STX, headline lines of which the last ends in ` =`, the
/// text, ETX, day and time, EOT.
enum IPTC7901 {
    /// Nil where the message is no such.
    static func draft(_ message: WireMessage, _ reading: SourceReading) -> ArticleDraft? {
        guard let start = message.header.firstIndex(where: { !$0.starts(with: "ZCZC".utf8) }),
            let header = WireHeader(iptc: message.header[start], isSure: message.hasStart)
        else { return nil }
        var draft = ArticleDraft()
        draft.urgency = header.priority
        var keywords = message.header[(start + 1)...]
        var lines = message.textLines
        var extra: [UInt8]?
        if !message.hasStart, let keyword = keywords.first, !isKeyword(keyword), !standsAlone(before: lines) {
            // Without STX the second line may be the headline's already.
            extra = keyword
            keywords = []
        }
        draft.slugline = slug(keywords)
        let agency = agency(header, lines, reading)
        let profile = reading.profile(said: agency, service: header.service, format: .iptc7901)
        draft.source = agency ?? profile?.source ?? header.service.uppercased()
        let dates = DateReading(profile)
        if let category = header.category { draft.subjects.append(SenderTags.Tag(literal: category)) }
        let stamp = message.stamp(&lines) { line in
            profile?.footer.flatMap { WireStamp($0, line: line, dates: dates) } ?? WireStamp(iptc: line, dates: dates)
        }
        draft.versionCreated = stamp?.time
        let head = HeaderBlock(lines, after: extra)
        head.fill(&draft, dates: dates)
        readBody(lines, from: head.end, into: &draft)
        let number = header.service + header.number
        draft.alternativeIDs["iptc7901"] = number
        // The numbers begin anew every day: without a day the text itself must tell two messages apart.
        if let stamp {
            let source = ItemIdentity.name(of: draft.source)
            draft.uri = "urn:wiredesk:\(source):7901:\(number.lowercased()):\(stamp.time.compactDay)"
        }
        draft.settle(profile)
        return draft
    }

    /// Who sends it: the feed's own word; else an option of the header, unless the story's dateline names another;
    /// else nobody.
    private static func agency(_ header: WireHeader, _ lines: WireLines, _ reading: SourceReading) -> String? {
        if let source = reading.source { return source }
        // `dpa-tns` is dpa.
        let named = header.options.first { option in
            option.utf8.count >= 2 && option.utf8.first.map { ($0 | 0x20) &- 0x61 < 26 } == true
                && option.lowercased() != "ccccb"
        }.map { String($0.split(separator: "-").first ?? $0[...]) }
        guard let signed = agencyInDateline(lines) else { return named }
        return named?.lowercased() == signed.lowercased() ? named : signed
    }

    private static func isKeyword(_ line: [UInt8]) -> Bool {
        line.count <= 80 && (line.contains(UInt8(ascii: "/")) || !line.contains(0x20)) && line.last != UInt8(ascii: "=")
    }

    /// Without STX: is what stood before `lines` told from a headline block that follows, by an empty line and by the
    /// ` =` at that block's end?
    private static func standsAlone(before lines: WireLines) -> Bool {
        guard lines.count > 0, lines.isBlank(0) else { return false }
        let next = lines.indices.drop { lines.isBlank($0) }
        return next.prefix(8).contains { i in lines[i].last { $0 > 0x20 } == UInt8(ascii: "=") }
    }

    /// The agency in a story's dateline: `ats` of `Genève (ats)`, `dpa` of `San Diego (tca/dpa) -`.
    private static func agencyInDateline(_ lines: WireLines) -> String? {
        for i in lines.indices.prefix(12) {
            let line = lines[i].drop { $0 <= 0x20 }
            guard let first = line.first, first &- 0x61 >= 26,
                let open = line.prefix(60).firstIndex(of: UInt8(ascii: "(")), open - line.startIndex >= 2,
                let close = line[open...].prefix(18).firstIndex(of: UInt8(ascii: ")")), close - open >= 3
            else { continue }
            let inside = line[(open + 1)..<close]
            guard inside.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }),
                line[close...].dropFirst().first == 0x20, line[..<open].last == 0x20,
                line[..<open].count(where: { $0 == 0x20 }) <= 5
            else { continue }
            return inside.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
        }
        return nil
    }

    private static func slug(_ keywords: ArraySlice<[UInt8]>) -> String? {
        var out: [UInt8] = []
        for keyword in keywords {
            var line = keyword[...]
            while let last = line.last, last == UInt8(ascii: "/") || last == 0x20 { line.removeLast() }
            guard !line.isEmpty else { continue }
            if !out.isEmpty { out.append(UInt8(ascii: "/")) }
            out += line
        }
        return out.isEmpty ? nil : String(String(decoding: out, as: UTF8.self).prefix(200))
    }

    // MARK: - Body

    /// From here on it is for editors only.
    private static let notForPublication = PhraseSet([
        "the following information is not", "die folgenden informationen sind nicht", "# notebook", "# notizblock",
        "# notizen",
    ])

    private static func opensNotes(_ line: ArraySlice<UInt8>) -> Bool {
        let text = line.drop { $0 <= 0x20 || $0 == UInt8(ascii: "*") }
        guard let first = text.first,
            first | 0x20 == UInt8(ascii: "t") || first | 0x20 == UInt8(ascii: "d") || first == 0x23
        else { return false }
        let marks = first == 0x23 ? text.drop { $0 == 0x23 }.startIndex - 1 : text.startIndex
        return notForPublication.opening(PhraseSet.folded(text[marks...].prefix(40))) != nil
    }

    private static func readBody(_ lines: WireLines, from start: Int, into draft: inout ArticleDraft) {
        let end = (start..<max(start, lines.count)).first { opensNotes(lines[$0]) } ?? lines.count
        if start < end {
            draft.body = HardWrap.text(lines.bytes[lines.range(start).lowerBound..<lines.range(end - 1).upperBound])
        }
        draft.asides += EndMark.take(from: &draft.body, source: draft.source)
        readNotes(lines, from: end, into: &draft)
    }

    private static func readNotes(_ lines: WireLines, from start: Int, into draft: inout ArticleDraft) {
        var isNote = false
        for i in start..<max(start, lines.count) {
            let text = PlainText.collapsed(lines[i])
            guard !text.isEmpty, !EndMark.isRule(text[...]) else { continue }
            if text.first == UInt8(ascii: "#") {
                let title = String(decoding: text, as: UTF8.self).lowercased()
                isNote = title.contains("note to editors") || title.contains("redaktionelle hinweise")
                continue
            }
            draft.asides.append(text)
            // From this line on it is not the story that is spoken of.
            if opensNotes(text[...]) { isNote = false }
            guard isNote, !EndMark.isOne(text[...], source: draft.source) else { continue }
            let note = String(decoding: text.drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }, as: UTF8.self)
            draft.editorialNote = draft.editorialNote.map { "\($0)\n\(note)" } ?? note
        }
    }
}

extension Timestamp {
    /// `20260310`
    var compactDay: String { iso8601.prefix(10).filter { $0 != "-" } }
}
