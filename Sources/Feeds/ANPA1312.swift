import News

/// ANPA 1312: SYN SYN SOH, service and number, US, selector; priority, category, format, keyword, version, date and
/// words; STX, header lines with `^`, paragraphs with TAB, ETX, a stamp, EOT.
enum ANPA1312 {
    /// Nil where the message is no such.
    static func draft(_ message: WireMessage, _ reading: SourceReading) -> ArticleDraft? {
        let isSure = message.hasStart || message.rawHeader.first?.contains(0x1F) == true
        guard message.header.count >= 2,
            let header = WireHeader(anpa: message.rawHeader[0], isSure: isSure),
            let second = SecondLine(Array(message.header.dropFirst().joined(separator: [0x20])), isSure: isSure)
        else { return nil }
        var draft = ArticleDraft()
        draft.urgency = second.urgency
        draft.version = second.version
        draft.slugline = second.keyword
        if let category = second.category {
            draft.subjects.append(SenderTags.Tag(literal: category, uri: categories[category]))
        }
        var lines = message.textLines
        let whole = lines
        var profile = reading.profile(said: nil, service: header.service, format: .anpa1312)
        var stamp = self.stamp(message, &lines, profile)
        if let named = reading.profiles.profile(named: stamp?.source), named != profile {
            // Whose it is the stamp says, so that it is read again as that one writes it.
            profile = named
            lines = whole
            stamp = self.stamp(message, &lines, profile)
        }
        draft.versionCreated = stamp?.time
        let isTable = message.rawHeader.dropFirst().first?.contains(0x12) == true
        let text = ANPAText(lines, isTable: isTable)
        // The message's own word before the feed's.
        draft.source = stamp?.source ?? reading.source ?? text.signature
        profile = reading.profiles.profile(named: draft.source) ?? profile
        draft.source = draft.source ?? profile?.source
        text.fill(&draft, dates: DateReading(profile))
        let number = header.service + header.number
        draft.alternativeIDs["anpa"] = number
        let slug = ItemIdentity.name(of: second.keyword ?? draft.slugline ?? "none")
        let source = ItemIdentity.name(of: draft.source)
        // Letters of services are told apart by case.
        draft.uri = "urn:wiredesk:\(source):anpa:\(number):\(stamp?.time.compactDay ?? second.date ?? "0000"):\(slug)"
        draft.settle(profile)
        return draft
    }

    private static func stamp(
        _ message: WireMessage, _ lines: inout WireLines, _ profile: SourceProfile?
    ) -> WireStamp? {
        let dates = DateReading(profile)
        return message.stamp(&lines) { line in
            profile?.footer.flatMap { WireStamp($0, line: line, dates: dates) } ?? WireStamp(anpa: line, dates: dates)
        }
    }

    /// Categories that all who use the format understand alike: entertainment, finance, weather, politics, sport.
    private static let categories: [String: String] = [
        "e": "medtop:01000000", "f": "medtop:04000000", "o": "medtop:17000000", "p": "medtop:11000000",
        "s": "medtop:15000000",
    ]

    /// `r i BC-US--Ethanol-LosingGra 1stLd-Writethru   11-13 1693`
    struct SecondLine {
        var urgency: Int?
        var category: String?
        var keyword: String?
        var version: String?
        /// `1113`
        var date: String?

        /// - Parameter line: without controls, one space between words.
        init?(_ line: [UInt8], isSure: Bool) {
            guard line.count <= 200 else { return nil }
            var words = line.split(separator: 0x20)
            guard words.count >= 3, words[0].count == 1, words[1].count == 1, let priority = words[0].first,
                (priority | 0x20) &- 0x61 < 26 || isSure
            else { return nil }
            urgency = Self.urgency(priority | 0x20)
            category = Self.text(words[1]).lowercased()
            words.removeFirst(2)
            if let dated = words.lastIndex(where: Self.isDate) {
                date = Self.text(words[dated].filter { $0 != UInt8(ascii: "-") }[...])
                words.removeSubrange(dated...)
            } else if !isSure {
                return nil
            }
            if let start = words.indices.dropFirst().first(where: { Self.isVersion(words[$0]) }) {
                version = words[start...].map(Self.text).joined(separator: " ")
                words.removeSubrange(start...)
            }
            keyword = words.isEmpty ? nil : words.map(Self.text).joined(separator: " ")
        }

        private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

        /// The letters of the standard as ninjs counts; AP's regular copy is 4 in its other formats.
        private static func urgency(_ letter: UInt8) -> Int {
            switch letter {
            case UInt8(ascii: "f"): 1
            case UInt8(ascii: "b"): 2
            case UInt8(ascii: "u"): 3
            case UInt8(ascii: "r"): 4
            case UInt8(ascii: "d"): 6
            default: 5
            }
        }

        /// `11-13`
        private static func isDate(_ word: ArraySlice<UInt8>) -> Bool {
            guard let dash = word.firstIndex(of: UInt8(ascii: "-")) else { return false }
            let (first, second) = (word[..<dash], word[(dash + 1)...])
            return (1...2).contains(first.count) && (1...2).contains(second.count)
                && first.allSatisfy { $0 &- 0x30 < 10 } && second.allSatisfy { $0 &- 0x30 < 10 }
        }

        private static let versions = PhraseSet([
            "adv", "bjt", "corr", "kill", "sub", "add", "take", "insert", "urgent", "writ", "abridge",
        ])
        private static let parts = PhraseSet(["take", "add"])

        private static func isVersion(_ word: ArraySlice<UInt8>) -> Bool {
            let folded = PhraseSet.folded(word)
            if versions.opening(folded) != nil || EditorialMarks.isLead(folded: folded) { return true }
            // 2ndadd, 3rdtake
            return folded.first.map { $0 &- 0x30 < 10 } == true && parts.occurs(inFolded: folded)
        }
    }
}
