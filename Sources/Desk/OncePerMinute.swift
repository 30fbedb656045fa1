/// Lets the same thing be said once a minute at most, however often it happens: what a stranger brings about must not
/// fill the log.
struct OncePerMinute {
    private struct Said {
        /// Monotonic nanoseconds.
        var at: Int64
        var unsaid = 0
    }
    private var said: [String: Said] = [:]
    /// Different things that are remembered; more share one.
    private let maximum = 256
    private static let minute: Int64 = 60_000_000_000

    /// What to add to the sentence about `thing`; nil where it is not to be said now.
    /// - Parameter now: monotonic nanoseconds.
    mutating func words(for thing: String, now: Int64) -> String? {
        var thing = thing
        if said[thing] == nil, said.count >= maximum {
            said = said.filter { now - $0.value.at < Self.minute }
            if said.count >= maximum { thing = "" }
        }
        guard var last = said[thing] else {
            said[thing] = Said(at: now)
            return ""
        }
        guard now - last.at >= Self.minute else {
            last.unsaid += 1
            said[thing] = last
            return nil
        }
        said[thing] = Said(at: now)
        return last.unsaid > 0 ? " (\(last.unsaid) more since it was said last)" : ""
    }
}
