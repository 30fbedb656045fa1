import Foundation

/// The time of day, for log lines and checks.
enum WallClock {
    /// Now, as `2026-11-20T09:30:00.120Z`.
    static func now() -> String {
        // Not timespec: NIO's C modules claim that type too, and then nobody but they may use its members.
        let milliseconds = Int(Date().timeIntervalSince1970 * 1000)
        return text(seconds: milliseconds / 1000, milliseconds: milliseconds % 1000)
    }

    /// ISO 8601 in UTC with milliseconds.
    static func text(seconds: Int, milliseconds: Int) -> String {
        var seconds: time_t = seconds
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func digits(_ value: some BinaryInteger, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return "\(digits(parts.tm_year + 1900, 4))-\(digits(parts.tm_mon + 1, 2))-\(digits(parts.tm_mday, 2))"
            + "T\(digits(parts.tm_hour, 2)):\(digits(parts.tm_min, 2)):\(digits(parts.tm_sec, 2))"
            + ".\(digits(milliseconds, 3))Z"
    }
}
