internal import Glibc
internal import News

/// A fault that a test hides in the desk: it strikes on each article whose body has a marker.
///
/// Dormant unless `WIREDESK_TESTING=1` and `WIREDESK_TRAP_ON`, `WIREDESK_TRAP_JUDGING_ON` or `WIREDESK_HANG_ON` name a
/// marker in the environment, which child processes inherit. Ships in every build, as `CrashPoint` does and for the
/// same reason; it costs one load and one branch.
enum HiddenFault: String, Sendable, CaseIterable {
    /// Analysis traps, as a wrong index does.
    case analysis = "WIREDESK_TRAP_ON"
    /// Judging traps, and only in the desk: as a fault does that rests on what was judged before.
    case judging = "WIREDESK_TRAP_JUDGING_ON"
    /// Analysis does not return.
    case hanging = "WIREDESK_HANG_ON"

    private static let armed: [(fault: HiddenFault, marker: [UInt8])] = {
        guard let testing = getenv("WIREDESK_TESTING"), String(cString: testing) == "1" else { return [] }
        return allCases.compactMap { fault in
            getenv(fault.rawValue).map { (fault, Array(String(cString: $0).utf8)) }
        }
    }()

    /// Strikes if this is armed and the article has the marker.
    func strike(_ article: Article) {
        guard !Self.armed.isEmpty else { return }
        for (fault, marker) in Self.armed where fault == self && Self.has(article.body, marker) {
            if fault == .hanging { while true { sleep(1) } }
            preconditionFailure("the hidden fault \(rawValue) has struck")
        }
    }

    private static func has(_ text: [UInt8], _ marker: [UInt8]) -> Bool {
        guard !marker.isEmpty, text.count >= marker.count else { return false }
        return (0...(text.count - marker.count)).contains { text[$0..<($0 + marker.count)].elementsEqual(marker) }
    }
}
