import News

/// The day and time in a message's footer: `212322 GMT Nov 18` (IPTC 7901), `AP-WF-02-20-16 0337GMT<` (ANPA 1312).
struct WireStamp {
    var time: Timestamp
    /// `AP` of `AP-WF-…`.
    var source: String?

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    /// The number that the digits are; nil where they are none, or too many.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 6, digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
    }

    /// IPTC 7901: day, hour and minute in six digits, a zone or none, month and year.
    init?(iptc line: ArraySlice<UInt8>, dates: DateReading = DateReading()) {
        let words = PlainText.collapsed(line).split(separator: 0x20)
        let isStamp = { (word: ArraySlice<UInt8>) in
            word.count >= 6 && word.count <= 10 && word.prefix(6).allSatisfy(Self.isDigit)
                && word.dropFirst(6).allSatisfy(Self.isLetter)
        }
        guard let start = words.firstIndex(where: isStamp), let number = Self.number(words[start].prefix(6)) else {
            return nil
        }
        var offset: Int?
        if words[start].count > 6 { offset = WireDate.offset(ofZone: Self.text(words[start].dropFirst(6))) }
        var month: Int?
        var year: Int?
        for word in words[(start + 1)...].prefix(4) {
            let bare = word.filter { Self.isLetter($0) || Self.isDigit($0) }[...]
            guard let first = bare.first else { continue }
            if Self.isLetter(first) {
                let letters = bare.prefix(while: Self.isLetter)
                if month == nil, letters.count == bare.count, let minutes = WireDate.offset(ofZone: Self.text(bare)) {
                    offset = minutes
                } else if month == nil, let found = WireDate.month(Self.text(letters)) {
                    month = found
                    // Nov18
                    year = Self.number(bare[letters.endIndex...])
                }
            } else if month != nil, year == nil, bare.count == 2 || bare.count == 4 {
                year = Self.number(bare)
            }
        }
        guard let month, let year,
            let time = WireDate.timestamp(
                year: WireDate.fullYear(year), month: month, day: number / 10_000, hour: number / 100 % 100,
                minute: number % 100, offsetMinutes: offset ?? dates.zone)
        else { return nil }
        self.time = time
    }

    /// ANPA 1312: source, service, month-day-year, time and zone. A first number beyond 12 is the day.
    ///
    /// Some put the time before the date, `KWS-21:37-09-12-18`; those write the day first.
    init?(anpa line: ArraySlice<UInt8>, dates: DateReading = DateReading()) {
        let words = PlainText.collapsed(line).split { $0 == 0x20 || $0 == UInt8(ascii: "<") }
        for (i, word) in words.enumerated() {
            let parts = word.split(separator: UInt8(ascii: "-"))
            guard parts.count >= 3 else { continue }
            let numbers = parts.suffix(3).compactMap { $0.count <= 4 ? Self.number($0) : nil }
            guard numbers.count == 3 else { continue }
            var names = parts.dropLast(3)
            var clock: [UInt8] = []
            var zone: String?
            var order = dates.order
            if let before = names.last, before.contains(UInt8(ascii: ":")) {
                clock = before.filter(Self.isDigit)
                names = names.dropLast()
                order = order ?? .dayFirst
            } else if i + 1 < words.count {
                clock = words[i + 1].prefix { Self.isDigit($0) || $0 == UInt8(ascii: ":") }.filter(Self.isDigit)
                let letters = words[i + 1].drop { !Self.isLetter($0) }.prefix(while: Self.isLetter)
                if !letters.isEmpty {
                    zone = Self.text(letters)
                } else if i + 2 < words.count {
                    zone = Self.text(words[i + 2])
                }
            }
            guard clock.count == 4, let hours = Self.number(clock[...]) else { continue }
            let isDayFirst = numbers[0] > 12 || (order == .dayFirst && numbers[1] <= 12)
            guard
                let time = WireDate.timestamp(
                    year: WireDate.fullYear(numbers[2]), month: isDayFirst ? numbers[1] : numbers[0],
                    day: isDayFirst ? numbers[0] : numbers[1], hour: hours / 100, minute: hours % 100,
                    offsetMinutes: zone.flatMap { WireDate.offset(ofZone: $0) } ?? dates.zone)
            else { continue }
            self.time = time
            if let first = names.first, first.allSatisfy(Self.isLetter) { source = Self.text(first) }
            return
        }
        return nil
    }

    /// In a form of the agency's own.
    init?(_ form: StampForm, line: ArraySlice<UInt8>, dates: DateReading) {
        guard let found = form.read(line), let year = found.year,
            let time = WireDate.timestamp(
                year: year, month: found.month, day: found.day, hour: found.hour, minute: found.minute,
                second: found.second, offsetMinutes: found.zone ?? dates.zone)
        else { return nil }
        self.time = time
        source = found.source
    }

    static func isFooter(_ line: ArraySlice<UInt8>) -> Bool {
        // Day, hour, minute and year are eight digits at least.
        var digits = 0
        for byte in line where isDigit(byte) { digits += 1 }
        guard digits >= 8 else { return false }
        return WireStamp(iptc: line) != nil || WireStamp(anpa: line) != nil
    }
}
