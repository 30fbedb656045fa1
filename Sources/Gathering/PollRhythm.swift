public import News

/// When a feed is fetched again.
///
///     feed.next = now + rhythm.pause(after: .fresh(wish: 1_800), failures: 0, chance: .random(in: 0..<1))
///
/// A feed may ask for longer pauses than the operator's interval (RSS `ttl`, `updatePeriod`, `Cache-Control: max-age`) up
/// to `longestWish`, since many publish "daily" out of habit and send every ten minutes. What a server asks for because it
/// cannot do more (`Retry-After`) is kept, up to a day.
public struct PollRhythm: Sendable, Hashable {
    /// Seconds between two fetches that go well, at least.
    public var interval: Double
    /// Seconds that a feed's own wish may make of it, at most.
    public var longestWish: Double
    /// Seconds that failures may make of it, at most.
    public var longestBackOff = 86_400.0
    /// Share of a pause that chance adds, so that feeds begun together do not stay together.
    public var jitter = 0.1

    public enum Outcome: Sendable, Hashable {
        /// Fetched, or unchanged; with the seconds that the feed asks to wait.
        case well(wish: Double?)
        /// With the seconds that the server asks to wait.
        case failed(retryAfter: Double?)
    }

    public init(interval: Double, longestWish: Double) {
        self.interval = interval
        self.longestWish = longestWish
    }

    /// Seconds until the next fetch.
    /// - Parameters:
    ///   - failures: in a row, this one included.
    ///   - chance: 0 to 1, from whoever has dice.
    public func pause(after outcome: Outcome, failures: Int, chance: Double) -> Double {
        let pause: Double
        switch outcome {
        case .well(let wish): pause = max(interval, min(wish ?? 0, longestWish))
        case .failed(let retryAfter):
            let backOff = min(interval * Double(1 << min(max(failures - 1, 0), 20)), longestBackOff)
            pause = max(backOff, min(retryAfter ?? 0, 86_400))
        }
        return pause * (1 + jitter * chance)
    }

    /// Whether a fetch is due. A pause longer than any that is ever made is of a clock that was set back.
    public func isDue(_ feed: PolledFeed, at now: Timestamp) -> Bool {
        guard !feed.isGone else { return false }
        guard let next = feed.next else { return true }
        let longest = max(longestBackOff, interval, longestWish) * (1 + jitter)
        return now >= next || next - now > Int64((longest + 60) * 1e6)
    }
}
