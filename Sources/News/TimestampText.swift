/// Why a text is no moment in time.
public struct TimestampError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// Not of the shape of an ISO 8601 date.
        case shape
        /// A month, day, hour, minute, second or offset that there is not.
        case range
    }
    public var text: String
    public var reason: Reason

    public init(text: String, reason: Reason) {
        self.text = text
        self.reason = reason
    }

    public var description: String {
        switch reason {
        case .shape: "\"\(text)\" is no ISO 8601 date"
        case .range: "\"\(text)\" is no ISO 8601 date: there is no such day or time"
        }
    }
}

/// ISO 8601, by arithmetic on civil days in the proleptic Gregorian calendar.
extension Timestamp {
    /// Which spellings are accepted.
    public enum Form: Sendable, Hashable {
        /// Date, time and offset as RFC 3339 has them, and as JSON Schema's `date-time` asks.
        case internet
        /// Also without time (midnight), seconds or offset (UTC), with `,` before the fraction, offsets `+01` and
        /// `+0100`, a space for the `T`, and the basic form `20261120T093000Z`.
        case loose
    }

    /// Reads an ISO 8601 date. Beyond microseconds, digits are cut off; second 60 is the second after.
    public init(_ text: String, form: Form = .loose) throws(TimestampError) {
        var text = text
        let parsed = text.withUTF8 { Self.parse($0, form: form) }
        switch parsed {
        case .success(let timestamp): self = timestamp
        case .failure(let reason): throw TimestampError(text: String(text.prefix(64)), reason: reason)
        }
    }

    /// Reads an ISO 8601 date from UTF-8.
    public init(utf8 text: UnsafeBufferPointer<UInt8>, form: Form = .loose) throws(TimestampError) {
        switch Self.parse(text, form: form) {
        case .success(let timestamp): self = timestamp
        case .failure(let reason):
            throw TimestampError(text: String(decoding: text.prefix(64), as: UTF8.self), reason: reason)
        }
    }

    enum Parsed {
        case success(Timestamp)
        case failure(TimestampError.Reason)
    }

    /// Reads digits and signs of one text.
    private struct Scanner {
        let text: UnsafeBufferPointer<UInt8>
        var at = 0

        init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

        var next: UInt8? { at < text.count ? text[at] : nil }

        mutating func digits(_ count: Int) -> Int? {
            guard at + count <= text.count else { return nil }
            var value = 0
            for i in at..<at + count {
                let digit = text[i] &- 0x30
                guard digit < 10 else { return nil }
                value = value * 10 + Int(digit)
            }
            at += count
            return value
        }

        mutating func skip(_ byte: UInt8) -> Bool {
            guard next == byte else { return false }
            at += 1
            return true
        }
    }

    static func parse(_ text: UnsafeBufferPointer<UInt8>, form: Form) -> Parsed {
        var scanner = Scanner(text)
        let loose = form == .loose
        guard let year = scanner.digits(4) else { return .failure(.shape) }
        let extended = scanner.skip(UInt8(ascii: "-"))
        guard extended || loose, let month = scanner.digits(2) else { return .failure(.shape) }
        if extended, !scanner.skip(UInt8(ascii: "-")) { return .failure(.shape) }
        guard let day = scanner.digits(2) else { return .failure(.shape) }
        var hour = 0
        var minute = 0
        var second = 0
        var fraction = 0
        var offset = 0
        if let separator = scanner.next {
            guard separator | 0x20 == UInt8(ascii: "t") || (loose && separator == 0x20) else {
                return .failure(.shape)
            }
            scanner.at += 1
            guard let hours = scanner.digits(2) else { return .failure(.shape) }
            hour = hours
            let colons = scanner.skip(UInt8(ascii: ":"))
            guard colons || loose else { return .failure(.shape) }
            if let minutes = scanner.digits(2) {
                minute = minutes
                if colons ? scanner.skip(UInt8(ascii: ":")) : (scanner.next.map { $0 &- 0x30 < 10 } ?? false) {
                    guard let seconds = scanner.digits(2) else { return .failure(.shape) }
                    second = seconds
                    if scanner.skip(UInt8(ascii: ".")) || (loose && scanner.skip(UInt8(ascii: ","))) {
                        var scale = 100_000
                        let first = scanner.at
                        while let byte = scanner.next, byte &- 0x30 < 10 {
                            fraction += Int(byte &- 0x30) * scale
                            scale /= 10
                            scanner.at += 1
                        }
                        guard scanner.at > first else { return .failure(.shape) }
                    }
                } else if !loose {
                    return .failure(.shape)
                }
            } else if colons || !loose {
                return .failure(.shape)
            }
            if let zone = scanner.next {
                scanner.at += 1
                if zone == UInt8(ascii: "+") || zone == UInt8(ascii: "-") {
                    guard let hours = scanner.digits(2) else { return .failure(.shape) }
                    let colon = scanner.skip(UInt8(ascii: ":"))
                    var minutes = 0
                    if scanner.next != nil {
                        guard colon || loose, let value = scanner.digits(2) else { return .failure(.shape) }
                        minutes = value
                    } else if colon || !loose {
                        return .failure(.shape)
                    }
                    guard hours <= 23, minutes <= 59 else { return .failure(.range) }
                    offset = (hours * 60 + minutes) * (zone == UInt8(ascii: "-") ? -60 : 60)
                } else if zone | 0x20 != UInt8(ascii: "z") {
                    return .failure(.shape)
                }
            } else if !loose {
                return .failure(.shape)
            }
        } else if !loose {
            return .failure(.shape)
        }
        guard scanner.at == text.count else { return .failure(.shape) }
        guard year >= 1, (1...12).contains(month), day >= 1, day <= daysInMonth(month, of: year) else {
            return .failure(.range)
        }
        guard hour <= 23, minute <= 59, second <= 60 else { return .failure(.range) }
        let seconds = daysFromCivil(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
        return .success(Timestamp(microseconds: Int64(seconds) * 1_000_000 + Int64(fraction)))
    }

    private static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970-01-01. Years begin in March here, so that the leap day comes last; 400 years are 146,097 days.
    private static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// `2026-11-20T09:30:00.120Z`: UTC, with milliseconds, or microseconds where they are not whole milliseconds.
    public var iso8601: String {
        var out: [UInt8] = []
        append(to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    /// Appends `iso8601` as UTF-8. Years outside 1–9999, which no article has, are written as the nearest of these.
    public func append(to out: inout [UInt8]) {
        let clamped = Swift.min(Swift.max(microseconds, -62_135_596_800_000_000), 253_402_300_799_999_999)
        let days = clamped >= 0 ? clamped / 86_400_000_000 : (clamped - 86_399_999_999) / 86_400_000_000
        let inDay = Int(clamped - days * 86_400_000_000)
        let z = Int(days) + 719_468
        let era = z / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let mp = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * mp + 2) / 5 + 1
        let month = mp < 10 ? mp + 3 : mp - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        let second = inDay / 1_000_000
        let fraction = inDay % 1_000_000
        func two(_ value: Int, _ out: inout [UInt8]) {
            out.append(0x30 | UInt8(truncatingIfNeeded: value / 10))
            out.append(0x30 | UInt8(truncatingIfNeeded: value % 10))
        }
        two(year / 100, &out)
        two(year % 100, &out)
        out.append(UInt8(ascii: "-"))
        two(month, &out)
        out.append(UInt8(ascii: "-"))
        two(day, &out)
        out.append(UInt8(ascii: "T"))
        two(second / 3_600, &out)
        out.append(UInt8(ascii: ":"))
        two(second / 60 % 60, &out)
        out.append(UInt8(ascii: ":"))
        two(second % 60, &out)
        out.append(UInt8(ascii: "."))
        let thousandths = fraction / 1_000
        out.append(0x30 | UInt8(truncatingIfNeeded: thousandths / 100))
        two(thousandths % 100, &out)
        let rest = fraction % 1_000
        if rest != 0 {
            out.append(0x30 | UInt8(truncatingIfNeeded: rest / 100))
            two(rest % 100, &out)
        }
        out.append(UInt8(ascii: "Z"))
    }
}

extension Timestamp: CustomStringConvertible {
    public var description: String { iso8601 }
}
