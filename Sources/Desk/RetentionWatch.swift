internal import Journal
internal import Synchronization

/// Remembers what retention had to keep although the settings ask for less, so that it is said when it changes and not
/// once a minute.
final class RetentionWatch: Sendable {
    private let held = Mutex<[String: RetentionReport]>([:])

    /// Bytes of a journal that its settings would drop and that are still needed.
    func heldBytes(_ journal: String) -> Int { held.withLock { $0[journal]?.heldBytes ?? 0 } }

    /// What to say about it; nil where nothing has changed.
    /// - Parameter reason: why they are still needed.
    func take(_ report: RetentionReport, of journal: String, reason: String) -> String? {
        let before = held.withLock { held in
            defer { held[journal] = report }
            return held[journal]?.heldSegments ?? 0
        }
        guard report.heldSegments != before else { return nil }
        guard report.heldSegments > 0 else { return "retention: the \(journal) journal is within its limits again" }
        return "retention: the \(journal) journal keeps \(report.heldSegments) segments, \(report.heldBytes >> 20) MB, "
            + "more than journal.\(journal).retentionBytes and retentionHours allow: \(reason)"
    }
}
