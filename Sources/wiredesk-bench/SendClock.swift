import Foundation

/// Stamps articles with the moment they are sent, to the microsecond, and reads the stamp back from the record:
/// `versionCreated` goes through the desk unchanged.
struct SendClock {
    static let stampBytes = 27

    static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }

    /// `2026-11-21T09:30:00.123456Z`
    func stamp() -> String { Self.stamp(Self.now()) }

    static func stamp(_ microseconds: Int64) -> String {
        var seconds = time_t(microseconds / 1_000_000)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func two(_ value: Int32) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let fraction = String(microseconds % 1_000_000 + 1_000_000).dropFirst()
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T"
            + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)).\(fraction)Z"
    }

    /// Microseconds since the day's start that a stamp names; nil if it is none.
    static func microsecondsOfDay(_ stamp: UnsafeRawBufferPointer) -> Int64? {
        guard stamp.count == stampBytes, stamp[10] == 0x54, stamp[26] == 0x5A else { return nil }
        func digits(_ range: Range<Int>) -> Int64 {
            range.reduce(0) { $0 * 10 + Int64(stamp[$1] & 15) }
        }
        return ((digits(11..<13) * 60 + digits(14..<16)) * 60 + digits(17..<19)) * 1_000_000 + digits(20..<26)
    }
}

/// Latencies in microseconds, exact to 1 in 64 (a histogram in the manner of HdrHistogram).
struct LatencyHistogram {
    private var buckets = [Int](repeating: 0, count: 64 * 64)
    private(set) var count = 0
    private(set) var maximum: Int64 = 0

    mutating func record(_ microseconds: Int64) {
        let value = UInt64(max(0, microseconds))
        buckets[Self.bucket(value)] += 1
        count += 1
        maximum = max(maximum, microseconds)
    }

    private static func bucket(_ value: UInt64) -> Int {
        guard value >= 64 else { return Int(value) }
        let exponent = 63 - value.leadingZeroBitCount
        return (exponent - 5) * 64 + Int((value >> (UInt64(exponent) - 6)) & 63)
    }

    /// Milliseconds below which this share of all lie.
    func quantile(_ share: Double) -> Double {
        guard count > 0 else { return 0 }
        var left = Int((Double(count) * share).rounded(.up))
        for (index, n) in buckets.enumerated() {
            left -= n
            guard left <= 0 else { continue }
            if index < 64 { return Double(index) / 1_000 }
            let exponent = index / 64 + 5
            return (Double(1 << exponent) + (Double(index % 64) + 0.5) * Double(1 << (exponent - 6))) / 1_000
        }
        return Double(maximum) / 1_000
    }
}
