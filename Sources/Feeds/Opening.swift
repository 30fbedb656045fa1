import Text

/// The lines with which a text opens: which of them is the headline?
enum Opening {
    /// Lines that are searched. Beyond them there is no headline, only a story without one.
    private static let lines = 8

    /// Index of the headline's line, and of the line after it.
    ///
    /// Site lines (donation pleas, dates of the page, share buttons), captions and bylines before the headline are
    /// passed over; so is the name of a section, which looks like a headline and is followed by one.
    static func find(in lines: [[UInt8]]) -> (headline: Int?, bodyStart: Int) {
        var cameWithSite = false
        for i in 0..<min(lines.count, Self.lines) {
            guard kind(of: lines, at: i) == .story, !isPlea(lines[i]) else {
                cameWithSite = true
                continue
            }
            if isSection(lines, at: i, cameWithSite: cameWithSite) {
                cameWithSite = true
                continue
            }
            return (i, i + 1)
        }
        // Nothing but site lines: the first is as good as any.
        return lines.isEmpty ? (nil, 0) : (0, 1)
    }

    private static func kind(of lines: [[UInt8]], at i: Int) -> Line.Kind {
        LineClassifier.kind(ofLine: lines[i][...], at: .init(index: i, count: lines.count))
    }

    /// `Support independent reporting with a monthly donation!` above a headline. Said in a story it would be one.
    private static func isPlea(_ line: [UInt8]) -> Bool {
        guard line.last == UInt8(ascii: "!") || line.last == UInt8(ascii: ".") else { return false }
        let text = String(decoding: line, as: UTF8.self).lowercased()
        return pleas.contains { text.contains($0) }
    }

    private static let pleas = [
        "donation", "donate", "subscribe", "subscription", "sign up", "newsletter", "mailing list", "become a member",
        "support our", "support independent", "follow us", "cookies", "javascript", "your browser", "download our app",
    ]

    /// `Weapons of Mass Destruction (WMD)`, `World | Europe`: short, and the line below reads like a headline.
    ///
    /// A short headline above a longer second one looks the same. So the line must be the known name of a section, or
    /// other site lines must have stood above it, in which company a headline and its deck are rare.
    private static func isSection(_ lines: [[UInt8]], at i: Int, cameWithSite: Bool) -> Bool {
        guard let next = lines[(i + 1)...].indices.first(where: { kind(of: lines, at: $0) == .story }), next == i + 1
        else { return false }
        let (words, wordsBelow) = (count(lines[i]), count(lines[next]))
        guard words <= 6, lines[i].count <= 60, !endsSentence(lines[i]) else { return false }
        guard wordsBelow >= 4, wordsBelow <= 24, lines[next].count <= 200, !endsSentence(lines[next]) else {
            return false
        }
        if sections.contains(name(lines[i])) { return true }
        // Below the true headline comes the story, so that there are still lines to come.
        return cameWithSite && words < wordsBelow && isTitle(lines[i]) && next + 1 < lines.count
    }

    private static func count(_ line: [UInt8]) -> Int { line.split(separator: 0x20).count }

    static func endsSentence(_ line: [UInt8]) -> Bool {
        guard let last = line.last else { return false }
        return last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
            || last == UInt8(ascii: "\"") || last == 0x9D  // ”
    }

    /// Each word of more than three letters begins with a capital.
    private static func isTitle(_ line: [UInt8]) -> Bool {
        line.split(separator: 0x20).allSatisfy { word in
            let letters = word.drop { !($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) && $0 < 0x80 }
            guard let first = letters.first else { return true }
            return letters.count <= 3 || first < 0x61 || first >= 0x80
        }
    }

    /// Lower case, cut at a separator.
    private static func name(_ line: [UInt8]) -> String {
        let head = line.prefix { $0 != UInt8(ascii: "|") && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
        var name = String(decoding: head, as: UTF8.self).lowercased()
        while name.last == " " || name.last == ":" { name.removeLast() }
        return name
    }

    private static let sections: Set<String> = [
        "africa", "americas", "analysis", "arts", "asia", "asia pacific", "breaking news", "business",
        "business news", "climate", "companies", "crime", "culture", "economy", "education", "energy",
        "entertainment", "environment", "europe", "feature", "features", "finance", "food", "football", "health",
        "home", "international", "international news", "israel", "latest", "latest news", "lifestyle", "local",
        "local news", "main", "markets", "media", "middle east", "money", "national", "nation", "news", "opinion",
        "other news", "politics", "press release", "regional", "religion", "science", "science & technology",
        "society", "soccer", "special report", "sport", "sports", "tech", "technology", "top news", "top stories",
        "top story", "travel", "uk", "uk news", "us", "u.s.", "us & canada", "us news", "u.s. news", "usa",
        "weather", "world", "world news",
    ]
}
