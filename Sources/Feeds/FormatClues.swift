/// What shows that an input is XML, a wire message or a mail, by its beginning.
enum FormatClues {
    enum Finding {
        case format(FeedFormat)
        /// More bytes may tell.
        case open
        case none
    }

    // MARK: - XML

    /// The format of a document that begins with `<` at `start`.
    static func xml(_ bytes: UnsafeRawBufferPointer, from start: Int, isWhole: Bool) -> Finding {
        var at = start
        var isDeclared = false
        while at < bytes.count {
            guard let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) else { break }
            guard open + 1 < bytes.count else { break }
            switch bytes[open + 1] {
            case UInt8(ascii: "?"):
                isDeclared = isDeclared || open == start
                guard let end = end("?>", in: bytes, from: open) else { return isWhole ? sure(isDeclared) : .open }
                at = end
            case UInt8(ascii: "!"):
                let isComment = bytes[open...].starts(with: "<!--".utf8)
                isDeclared = isDeclared || (isComment && open == start)
                guard let end = end(isComment ? "-->" : ">", in: bytes, from: open) else {
                    return isWhole ? sure(isDeclared) : .open
                }
                if !isComment {
                    let name = String(decoding: bytes[open..<end], as: UTF8.self).lowercased()
                    if name.hasPrefix("<!doctype html") { return .none }
                }
                at = end
            default:
                var end = open + 1
                while end < bytes.count, XMLReader.isName(bytes[end]) { end += 1 }
                guard end < bytes.count || isWhole else { return .open }
                return root(String(decoding: bytes[(open + 1)..<end], as: UTF8.self), isDeclared: isDeclared)
            }
        }
        return isWhole ? sure(isDeclared) : .open
    }

    private static func sure(_ isDeclared: Bool) -> Finding { isDeclared ? .format(.xml) : .none }

    private static func end(_ text: String, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        let text = Array(text.utf8)
        var at = start
        while at + text.count <= bytes.count {
            if bytes[at] == text[0], bytes[at...].starts(with: text) { return at + text.count }
            at += 1
        }
        return nil
    }

    private static func root(_ name: String, isDeclared: Bool) -> Finding {
        switch name.split(separator: ":").last ?? "" {
        case "newsItem", "newsMessage", "packageItem", "planningItem", "conceptItem", "knowledgeItem", "catalogItem":
            .format(.newsMLG2)
        case "NewsML", "NewsItem": .format(.newsML1)
        case "nitf": .format(.nitf)
        case "rss", "RDF": .format(.rss)
        case "feed", "entry": .format(.atom)
        case "html", "HTML": .none
        default: isDeclared ? .format(.xml) : .none
        }
    }

    // MARK: - Wire messages

    /// Bytes of a wire message's header line at most; real ones have less than 100.
    private static let longestHeader = 400

    /// IPTC 7901 or ANPA 1312, by SOH or by header lines.
    static func wire(_ bytes: UnsafeRawBufferPointer, isWhole: Bool) -> Finding {
        guard let start = bytes.firstIndex(where: { !WireFeed.isFilling($0) }) else { return isWhole ? .none : .open }
        let isSure = bytes[start] == 0x01
        var isWhole = isWhole
        var lines: [ArraySlice<UInt8>] = []
        var at = isSure ? start + 1 : start
        while lines.count < 3, at < bytes.count {
            let ahead = bytes[at...].prefix(longestHeader + 1)
            guard let end = ahead.firstIndex(of: 0x0A) else {
                // A line that long is no header, whatever follows it.
                isWhole = isWhole || ahead.count > longestHeader
                guard isWhole else { return .open }
                lines.append(Array(ahead.prefix(longestHeader))[...])
                break
            }
            let line = Array(bytes[at..<end])
            at = end + 1
            if PlainText.collapsed(line).isEmpty || line.starts(with: "ZCZC".utf8) { continue }
            lines.append(line[...])
        }
        guard let first = lines.first else { return isWhole ? .none : .open }
        let plain = PlainText.collapsed(Array(first))
        if WireHeader(iptc: plain, isSure: isSure) != nil { return .format(.iptc7901) }
        if WireHeader(anpa: first, isSure: isSure || first.contains(0x1F)) != nil {
            guard lines.count >= 2 else { return isWhole ? (isSure ? .format(.anpa1312) : .none) : .open }
            let second = PlainText.collapsed(Array(lines[1]))
            if isSure || first.contains(0x1F) || ANPA1312.SecondLine(second, isSure: false) != nil {
                return .format(.anpa1312)
            }
        }
        return isSure ? .format(.iptc7901) : .none
    }

    // MARK: - Mail

    /// Header fields of which two stand in the first lines.
    private static let fields: Set<String> = [
        "from", "to", "subject", "date", "message-id", "mime-version", "received", "return-path", "delivered-to",
        "content-type", "reply-to", "sender", "cc", "x-mailer", "content-transfer-encoding", "dkim-signature",
        "x-received", "envelope-to", "received-spf", "authentication-results", "x-google-dkim-signature",
        "arc-seal", "list-unsubscribe", "list-id",
    ]

    /// Bytes of a header line of a mail at most; RFC 5322 allows 998.
    private static let longestField = 8_192

    static func mail(_ bytes: UnsafeRawBufferPointer, from start: Int, isWhole: Bool) -> Finding {
        var at = start
        var known: Set<String> = []
        var isFirst = true
        while at < bytes.count {
            let ahead = bytes[at...].prefix(longestField + 1)
            guard let end = ahead.firstIndex(of: 0x0A) else {
                // Not before the line is whole: what it says must not depend on how it came.
                return isWhole || ahead.count > longestField ? .none : .open
            }
            let line = bytes[at..<end]
            at = end + 1
            if isFirst, line.starts(with: "From ".utf8), line.contains(UInt8(ascii: "@")) || line.contains(0x3A) {
                isFirst = false
                known.insert("from ")
                continue
            }
            isFirst = false
            if let first = line.first, first == 0x20 || first == 0x09 { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { return .none }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            if fields.contains(name) { known.insert(name) }
            if known.count >= 2 { return .format(.mail) }
        }
        return isWhole ? .none : .open
    }
}
