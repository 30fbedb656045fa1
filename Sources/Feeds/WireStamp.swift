import News

/// The day and time in a message's footer: `212322 GMT Nov 18` (IPTC 7901), `AP-WF-02-20-16 0337GMT<` (ANPA 1312).
struct WireStamp {
    var time: Timestamp
    /// `AP` of `AP-WF-…`.
    var source: String?

    /// IPTC 7901: day, hour and minute in six digits, a zone or none, month and year.
    init?(iptc line: ArraySlice<UInt8>) {
        let words = String(decoding: PlainText.collapsed(Array(line)), as: UTF8.self).split(separator: " ")
        guard let start = words.firstIndex(where: { Self.isStamp($0) }) else { return nil }
        let digits = words[start].prefix(6)
        guard let number = Int(digits) else { return nil }
        var offset = 0
        if words[start].count > 6, let minutes = WireDate.offset(ofZone: String(words[start].dropFirst(6))) {
            offset = minutes
        }
        var month: Int?
        var year: Int?
        for word in words[(start + 1)...].prefix(4) {
            let bare = word.filter { $0.isLetter || $0.isNumber }
            if let minutes = WireDate.offset(ofZone: bare), month == nil {
                offset = minutes
            } else if month == nil, let found = WireDate.month(bare) {
                month = found
                // Nov18
                if let glued = Int(bare.drop { $0.isLetter }) { year = glued }
            } else if month != nil, year == nil, let found = Int(bare), bare.count == 2 || bare.count == 4 {
                year = found
            }
        }
        guard let month, let year,
            let time = WireDate.timestamp(
                year: WireDate.fullYear(year), month: month, day: number / 10_000, hour: number / 100 % 100,
                minute: number % 100, offsetMinutes: offset)
        else { return nil }
        self.time = time
    }

    private static func isStamp(_ word: Substring) -> Bool {
        word.count >= 6 && word.count <= 10 && word.prefix(6).utf8.allSatisfy { $0 &- 0x30 < 10 }
            && word.dropFirst(6).allSatisfy(\.isLetter)
    }

    /// ANPA 1312: source, service, month-day-year, time and zone. A first number beyond 12 is the day.
    init?(anpa line: ArraySlice<UInt8>) {
        let words = String(decoding: PlainText.collapsed(Array(line)), as: UTF8.self).split { $0 == " " || $0 == "<" }
        for (i, word) in words.enumerated() {
            let parts = word.split(separator: "-")
            guard parts.count >= 3 else { continue }
            let numbers = parts.suffix(3).compactMap { $0.count <= 4 ? Int($0) : nil }
            guard numbers.count == 3, i + 1 < words.count else { continue }
            let clock = words[i + 1].prefix { $0.isNumber || $0 == ":" }.filter(\.isNumber)
            guard clock.count == 4, let hours = Int(clock) else { continue }
            var zone = String(words[i + 1].drop { !$0.isLetter }.prefix { $0.isLetter })
            if zone.isEmpty, i + 2 < words.count { zone = String(words[i + 2]) }
            let (month, day) = numbers[0] > 12 ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
            guard
                let time = WireDate.timestamp(
                    year: WireDate.fullYear(numbers[2]), month: month, day: day, hour: hours / 100, minute: hours % 100,
                    offsetMinutes: WireDate.offset(ofZone: zone) ?? 0)
            else { continue }
            self.time = time
            let names = parts.dropLast(3)
            if let first = names.first, first.allSatisfy(\.isLetter) { source = String(first) }
            return
        }
        return nil
    }

    static func isFooter(_ line: ArraySlice<UInt8>) -> Bool {
        // Both have at least four digits.
        guard line.count(where: { $0 &- 0x30 < 10 }) >= 6 else { return false }
        return WireStamp(iptc: line) != nil || WireStamp(anpa: line) != nil
    }
}
