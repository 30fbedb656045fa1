import News

/// ANPA 1312: SYN SYN SOH, service and number, US, selector; priority, category, format, keyword, version, date and
/// words; STX, header lines with `^`, paragraphs with TAB, ETX, a stamp, EOT.
enum ANPA1312 {
    /// Nil where the message is no such.
    static func draft(_ message: WireMessage, source: String?) -> ArticleDraft? {
        let isSure = message.hasStart || message.rawHeader.first?.contains(0x1F) == true
        guard message.header.count >= 2,
            let header = WireHeader(anpa: message.rawHeader[0], isSure: isSure),
            let second = SecondLine(Array(message.header.dropFirst().joined(separator: [0x20])), isSure: isSure)
        else { return nil }
        var draft = ArticleDraft()
        draft.urgency = second.urgency
        draft.version = second.version
        draft.slugline = second.keyword
        if let category = second.category { draft.subjects.append(SenderTags.Tag(literal: category)) }
        var lines = WireMessage.lines(message.text).map { Array($0) }
        var stamp = WireMessage.lines(message.footer).lazy.compactMap { WireStamp(anpa: $0) }.first
        if stamp == nil, let last = lines.lastIndex(where: { !$0.allSatisfy { $0 <= 0x20 } }) {
            stamp = WireStamp(anpa: lines[last][...])
            if stamp != nil { lines.removeSubrange(last...) }
        }
        draft.versionCreated = stamp?.time
        // The message's own word before the feed's.
        draft.source = stamp?.source ?? source
        let isTable = message.rawHeader.dropFirst().first?.contains(0x12) == true
        ANPAText(lines, isTable: isTable).fill(&draft)
        let number = "\(header.service)\(header.number)"
        draft.alternativeIDs["anpa"] = number
        let day: String =
            stamp.map { String($0.time.iso8601.prefix(10).filter { $0 != "-" }) } ?? second.date ?? "0000"
        let slug = ItemIdentity.name(of: second.keyword ?? draft.slugline ?? "none")
        // Letters of services are told apart by case.
        draft.uri = "urn:wiredesk:\(ItemIdentity.name(of: draft.source)):anpa:\(number):\(day):\(slug)"
        return draft
    }

    /// `r i BC-US--Ethanol-LosingGra 1stLd-Writethru   11-13 1693`
    struct SecondLine {
        var urgency: Int?
        var category: String?
        var keyword: String?
        var version: String?
        /// `1113`
        var date: String?

        init?(_ line: [UInt8], isSure: Bool) {
            guard line.count <= 200 else { return nil }
            var words = String(decoding: line, as: UTF8.self).split(separator: " ")
            guard words.count >= 3, words[0].utf8.count == 1, words[1].utf8.count == 1,
                let priority = words[0].lowercased().first, priority.isLetter || isSure
            else { return nil }
            urgency = Self.urgencies[priority] ?? 5
            category = words[1].lowercased()
            words.removeFirst(2)
            if let dated = words.lastIndex(where: Self.isDate) {
                date = words[dated].filter { $0 != "-" }
                words.removeSubrange(dated...)
            } else if !isSure {
                return nil
            }
            if let start = words.indices.dropFirst().first(where: { Self.isVersion(words[$0]) }) {
                version = words[start...].joined(separator: " ")
                words.removeSubrange(start...)
            }
            keyword = words.isEmpty ? nil : words.joined(separator: " ")
        }

        /// The letters of the standard as ninjs counts; AP's regular copy is 4 in its other formats.
        private static let urgencies: [Character: Int] = ["f": 1, "b": 2, "u": 3, "r": 4, "d": 6, "z": 5]

        private static func isDate(_ word: Substring) -> Bool {
            let parts = word.split(separator: "-", omittingEmptySubsequences: false)
            return parts.count == 2 && parts.allSatisfy { (1...2).contains($0.count) && Int($0) != nil }
        }

        private static func isVersion(_ word: Substring) -> Bool {
            let lower = word.lowercased()
            if EditorialMarks.isLead(lower) { return true }
            return ["adv", "bjt", "corr", "kill", "sub", "add", "take", "insert", "urgent", "writ", "abridge"]
                .contains { lower.hasPrefix($0) }
                || (lower.first?.isNumber == true && (lower.contains("take") || lower.contains("add")))
        }
    }
}
