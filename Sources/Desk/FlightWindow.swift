/// How many bytes of articles may be between their append to the intake journal and the sync of their records, so that
/// each is there about as long as it is meant to be: what was recorded lately in that time.
///
/// Without it a desk under full load fills its bound of 32 MiB, and an article that has been acknowledged waits behind all
/// of that: 0.9 s at 4,000 articles a second, 4 s on a machine that others use as well. What waits in its producer
/// instead can still be overtaken by urgent copy.
///
/// Stable by itself: with articles there for longer than the target the window shrinks to rate × target; with articles
/// there for shorter the rate, and with it the window, grows until something is the bottleneck.
struct FlightWindow: Sendable {
    /// Nothing is gained below it, and a desk that was idle begins here: some 30 articles of 4 KB (each counts twice).
    static let least = 256 << 10
    /// A sync of a slow disk takes 4 ms: a rate over less than a few of them says nothing.
    private static let intervalNanoseconds: Int64 = 25_000_000

    private let targetNanoseconds: Int64
    private let maximumBytes: Int
    /// Bytes that may be in flight now.
    private(set) var bytes: Int
    private var began: Int64?
    private var recorded = 0

    /// - Parameters:
    ///   - targetMilliseconds: how long an article should be in flight; 0 is for no window at all.
    ///   - maximumBytes: the bound whatever the rate.
    init(targetMilliseconds: Int, maximumBytes: Int) {
        targetNanoseconds = Int64(targetMilliseconds) * 1_000_000
        self.maximumBytes = maximumBytes
        bytes = targetMilliseconds > 0 ? min(Self.least, maximumBytes) : maximumBytes
    }

    /// Records of articles of so many bytes are durable.
    /// - Parameter now: monotonic nanoseconds.
    mutating func record(_ count: Int, now: Int64) {
        guard targetNanoseconds > 0 else { return }
        recorded += count
        guard let began else {
            self.began = now
            return
        }
        let passed = now - began
        guard passed >= Self.intervalNanoseconds else { return }
        let wanted = Double(recorded) / Double(passed) * Double(targetNanoseconds)
        // Half of the way: one interval more or less full of a batch must not throw it about.
        bytes = min(max((bytes + Int(min(wanted, 1e15))) / 2, Self.least), maximumBytes)
        recorded = 0
        self.began = now
    }
}
