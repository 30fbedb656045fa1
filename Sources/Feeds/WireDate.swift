import News

/// Dates as agencies write them, where they do not write ISO 8601.
///
///     WireDate.parse("Thu, 19 Feb 2015 17:18:40 +1100")      // RFC 5322
///     WireDate.parse("28.09.2018 11:15")                     // European
///     WireDate.parse("10/21/2016 4:05 PM")                   // American
///
/// A date without an offset is read as UTC: nothing else is known. A date without a year is none.
enum WireDate {
    /// The moment that `text` names; nil where it names none.
    /// - Parameter zone: minutes east of Greenwich of a date that names none.
    static func parse(_ text: String, order: DateOrder = .monthFirst, zone: Int = 0) -> Timestamp? {
        let text = text.trimmed
        guard !text.isEmpty, text.utf8.count <= 80 else { return nil }
        if let first = text.utf8.first, first &- 0x30 < 10, let exact = try? Timestamp(text) {
            guard zone != 0, !namesZone(text) else { return exact }
            return exact.advanced(byMicroseconds: Int64(-zone) * 60_000_000)
        }
        var reader = Reader(order: order, zone: zone)
        reader.read(Array(text.utf8))
        return reader.timestamp
    }

    /// Does an ISO 8601 date say how far from Greenwich it is?
    private static func namesZone(_ text: String) -> Bool {
        let time = text.utf8.dropFirst(8)
        guard let start = time.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "t") || $0 == 0x20 }) else { return false }
        return time[start...].dropFirst().contains {
            $0 | 0x20 == UInt8(ascii: "z") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
        }
    }

    /// A moment from its parts, `year` in full.
    static func timestamp(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, offsetMinutes: Int = 0
    ) -> Timestamp? {
        guard (1...9_999).contains(year), (1...12).contains(month), (1...31).contains(day), (0...24).contains(hour),
            (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        // Agencies write 24:00 for the end of the day.
        let parts = [(year, 4), (month, 2), (day, 2), (hour == 24 ? 0 : hour, 2), (minute, 2), (second, 2)]
        let separators: StaticString = "--T::Z"
        let found = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { text -> Timestamp? in
            var at = 0
            for (i, part) in parts.enumerated() {
                var rest = part.0
                for place in (0..<part.1).reversed() {
                    text[at + place] = 0x30 + UInt8(rest % 10)
                    rest /= 10
                }
                at += part.1
                text[at] = separators.utf8Start[i]
                at += 1
            }
            return try? Timestamp(utf8: UnsafeBufferPointer(text))
        }
        guard let date = found else { return nil }
        let shift = Int64((hour == 24 ? 24 * 60 : 0) - offsetMinutes) * 60_000_000
        return date.advanced(byMicroseconds: shift)
    }

    /// 2000–2069 and 1970–1999 for two digits.
    static func fullYear(_ year: Int) -> Int { year >= 100 ? year : year < 70 ? 2_000 + year : 1_900 + year }

    /// 1–12 for the name of a month, in full or cut, in the languages of the larger agencies.
    static func month(_ word: String) -> Int? {
        let word = word.lowercased()
        guard word.count >= 3 else { return nil }
        if let exact = months[String(word.prefix(4))] { return exact }
        return months[String(word.prefix(3))]
    }

    private static let months: [String: Int] = [
        "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
        "dec": 12,
        // German, French, Spanish, Portuguese, Italian, Dutch, Nordic.
        "jän": 1, "mär": 3, "mrz": 3, "mai": 5, "okt": 10, "dez": 12, "fév": 2, "fev": 2, "avr": 4, "juin": 6,
        "juil": 7, "aoû": 8, "aou": 8, "déc": 12, "ene": 1, "abr": 4, "ago": 8, "dic": 12, "set": 9, "out": 10,
        "gen": 1, "mag": 5, "giu": 6, "lug": 7, "ott": 10, "mei": 5, "mrt": 3, "maj": 5, "des": 12,
    ]

    /// Minutes east of Greenwich for the name of a time zone.
    static func offset(ofZone word: String) -> Int? { zones[word.uppercased()] }

    private static let zones: [String: Int] = [
        "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420,
        "MDT": -360, "PST": -480, "PDT": -420, "BST": 60, "IST": 60, "WEST": 60, "CET": 60, "MEZ": 60, "CEST": 120,
        "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180, "SGT": 480, "HKT": 480, "AWST": 480, "JST": 540, "KST": 540,
        "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    ]

    /// Minutes east of Greenwich for `+01:00`, `-0330`, `+1`.
    static func zone(_ text: String) -> Int? {
        guard let sign = text.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }) else { return nil }
        let digits = Array(parts.joined().utf8).map { Int($0 &- 0x30) }
        guard (1...2).contains(digits.count) && parts.count == 1 || digits.count == 4 else { return nil }
        let hours = digits.count == 1 ? digits[0] : digits[0] * 10 + digits[1]
        let minutes = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
        guard hours <= 14, minutes < 60 else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }

    /// Takes a text apart, word by word.
    private struct Reader {
        let order: DateOrder
        var year: Int?
        var month: Int?
        var day: Int?
        var time: (hour: Int, minute: Int, second: Int)?
        var offset: Int
        var isAfternoon: Bool?

        init(order: DateOrder, zone: Int) {
            self.order = order
            offset = zone
        }

        var timestamp: Timestamp? {
            guard let year, let month, let day else { return nil }
            var hour = time?.hour ?? 0
            if isAfternoon == true, hour < 12 { hour += 12 }
            if isAfternoon == false, hour == 12 { hour = 0 }
            return WireDate.timestamp(
                year: WireDate.fullYear(year), month: month, day: day, hour: hour, minute: time?.minute ?? 0,
                second: time?.second ?? 0, offsetMinutes: offset)
        }

        mutating func read(_ text: [UInt8]) {
            var at = 0
            while at < text.count {
                let byte = text[at]
                if byte &- 0x30 < 10 {
                    at = readNumber(text, at)
                } else if isLetter(byte) {
                    let start = at
                    while at < text.count, isLetter(text[at]) { at += 1 }
                    readWord(String(decoding: text[start..<at], as: UTF8.self))
                    if at < text.count, text[at] == UInt8(ascii: ".") { at += 1 }
                } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), time != nil {
                    at = readOffset(text, at)
                } else {
                    at += 1
                }
            }
        }

        private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

        private mutating func readWord(_ word: String) {
            if let number = WireDate.month(word), month == nil, !weekdays.contains(word.lowercased()) {
                month = number
            } else if word.lowercased() == "am" || word.lowercased() == "a" {
                isAfternoon = false
            } else if word.lowercased() == "pm" || word.lowercased() == "p" {
                isAfternoon = true
            } else if time != nil, let minutes = WireDate.offset(ofZone: word) {
                offset = minutes
            }
        }

        /// `March` of French `mars`, and `mar` of Spanish martes (Tuesday): the whole word decides.
        private let weekdays: Set<String> = ["martes", "martedì", "marti", "maanantai", "måndag", "mandag", "mardi"]

        private mutating func readNumber(_ text: [UInt8], _ start: Int) -> Int {
            var at = start
            var numbers: [(value: Int, digits: Int)] = []
            var separators: [UInt8] = []
            while true {
                let from = at
                var value = 0
                while at < text.count, text[at] &- 0x30 < 10, at - from < 9 {
                    value = value * 10 + Int(text[at] &- 0x30)
                    at += 1
                }
                numbers.append((value, at - from))
                guard at + 1 < text.count, text[at + 1] &- 0x30 < 10, numbers.count < 3,
                    [UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(text[at])
                else { break }
                if let first = separators.first, first != text[at] { break }
                separators.append(text[at])
                at += 1
            }
            // The fraction of a second.
            if separators.first == UInt8(ascii: ":"), at + 1 < text.count, text[at] == UInt8(ascii: ".") {
                at += 1
                while at < text.count, text[at] &- 0x30 < 10 { at += 1 }
            }
            take(numbers, separators.first)
            // 1st, 2nd, and the T between date and time.
            if at + 1 < text.count, text[at] == UInt8(ascii: "T"), text[at + 1] &- 0x30 < 10 { return at + 1 }
            if at + 1 < text.count,
                ["st", "nd", "rd", "th"].contains(String(decoding: text[at...(at + 1)], as: UTF8.self))
            {
                at += 2
            }
            return at
        }

        private mutating func take(_ numbers: [(value: Int, digits: Int)], _ separator: UInt8?) {
            let values = numbers.map(\.value)
            switch (separator, numbers.count) {
            case (UInt8(ascii: ":"), 2...): time = (values[0], values[1], values.count > 2 ? values[2] : 0)
            case (_, 3) where numbers[0].digits == 4: (year, month, day) = (values[0], values[1], values[2])
            case (UInt8(ascii: "."), 3): (day, month, year) = (values[0], values[1], values[2])
            case (_, 3):
                let dayFirst = values[0] > 12 || (order == .dayFirst && values[1] <= 12)
                (day, month, year) = dayFirst ? (values[0], values[1], values[2]) : (values[1], values[0], values[2])
            // 11.15 behind a date is a time.
            case (UInt8(ascii: "."), 2) where year != nil && time == nil: time = (values[0], values[1], 0)
            case (nil, 1):
                if numbers[0].digits == 4, year == nil, values[0] >= 1_900, values[0] < 2_200 {
                    year = values[0]
                } else if day == nil, values[0] <= 31, values[0] > 0, numbers[0].digits <= 2 {
                    day = values[0]
                } else if year == nil, month != nil, numbers[0].digits == 2 {
                    year = values[0]
                } else if numbers[0].digits == 4, time == nil, values[0] <= 2_400 {
                    time = (values[0] / 100, values[0] % 100, 0)
                }
            default: break
            }
        }

        private mutating func readOffset(_ text: [UInt8], _ start: Int) -> Int {
            var at = start + 1
            var digits: [Int] = []
            while at < text.count, digits.count < 4 {
                if text[at] &- 0x30 < 10 {
                    digits.append(Int(text[at] &- 0x30))
                } else if text[at] != UInt8(ascii: ":") {
                    break
                }
                at += 1
            }
            guard digits.count == 2 || digits.count == 4 else { return at }
            let minutes = (digits[0] * 10 + digits[1]) * 60 + (digits.count == 4 ? digits[2] * 10 + digits[3] : 0)
            offset = text[start] == UInt8(ascii: "-") ? -minutes : minutes
            return at
        }
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    var trimmed: String {
        var view = self[startIndex..<endIndex]
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
