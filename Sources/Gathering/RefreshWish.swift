public import News

/// How long a feed or its server asks to be left alone, in seconds.
public enum RefreshWish {
    /// Of the document: RSS `ttl` in minutes, or the syndication module's `updatePeriod` and `updateFrequency`.
    public static func seconds(in document: [UInt8]) -> Double? {
        // Both stand in the channel, before the items; what an item writes is no wish.
        var head = String(decoding: document.prefix(64 << 10), as: UTF8.self)
        for item in ["<item", "<entry"] {
            if let start = head.firstRange(of: item) { head = String(head[..<start.lowerBound]) }
        }
        if let ttl = content(of: "ttl", in: head).flatMap(Double.init), ttl > 0, ttl < 1e6 { return ttl * 60 }
        let periods: [String: Double] = [
            "hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000,
        ]
        guard let period = content(of: "updatePeriod", in: head).flatMap({ periods[$0.lowercased()] }) else {
            return nil
        }
        let frequency = content(of: "updateFrequency", in: head).flatMap(Double.init) ?? 1
        return frequency >= 1 ? period / frequency : period
    }

    /// Of an answer: `Cache-Control: max-age` less the `Age` that it has already. Nil where it may not be kept at all.
    public static func seconds(cacheControl: String?, age: String?) -> Double? {
        var longest: Double?
        for directive in (cacheControl ?? "").split(separator: ",") {
            let directive = directive.filter { $0 != " " && $0 != "\"" }.lowercased()
            if directive == "no-cache" || directive == "no-store" { return nil }
            if directive.hasPrefix("max-age=") { longest = Double(directive.dropFirst(8)) }
        }
        guard let longest, longest > 0, longest.isFinite else { return nil }
        return max(0, longest - (age.flatMap(Double.init) ?? 0))
    }

    /// Of a refusal: `Retry-After`, in seconds or as a date.
    public static func seconds(retryAfter: String?, now: Timestamp) -> Double? {
        guard let retryAfter else { return nil }
        if let seconds = Double(retryAfter), seconds.isFinite { return max(0, seconds) }
        return date(retryAfter).map { max(0, Double($0 - now) / 1e6) }
    }

    /// `Wed, 21 Oct 2026 07:28:00 GMT` (RFC 9110, IMF-fixdate).
    static func date(_ text: String) -> Timestamp? {
        let parts = text.split(separator: " ")
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard parts.count == 6, parts[5] == "GMT", parts[1].utf8.count == 2, parts[3].utf8.count == 4,
            let month = months.firstIndex(where: { $0 == parts[2] })
        else { return nil }
        let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        return try? Timestamp("\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z")
    }

    /// Text of the first element of that local name.
    private static func content(of name: String, in text: String) -> String? {
        var rest = text[...]
        while let found = rest.firstRange(of: name) {
            let before = found.lowerBound > text.startIndex ? text[text.index(before: found.lowerBound)] : " "
            rest = text[found.upperBound...]
            guard before == "<" || before == ":", let after = rest.first, after == ">" || after.isWhitespace,
                let open = rest.firstIndex(of: ">"), let close = rest[open...].firstIndex(of: "<")
            else { continue }
            return String(rest[rest.index(after: open)..<close].filter { !$0.isWhitespace })
        }
        return nil
    }
}
