internal import Glibc
internal import ZeroMQ

/// A subscription that goes on where it was: by its name, by the end of the file that it appends to, or by both.
///
///     let subscription = try DurableSubscription(filter: filter, place: file, output: records, reset: false)
///     options.from = subscription.next.map { .sequence($0) } ?? .start
///     options.journal = subscription.journal
///     …                                       // write what came; then, with what the connection said:
///     try subscription.advance(to: next)      // at most ten times a second this reaches the disk
///     try subscription.save()                 // at the end
///
/// The place is saved after the output, never before: what is killed in between is written again, not left out. Where the
/// output is a file, its own end says what was written, and nothing is written twice either.
public final class DurableSubscription: Sendable {
    /// The first record that is still to be written; nil at the first start.
    public let next: UInt64?
    /// The journal that it is a number in, where that is known.
    public let journal: String?

    private struct State {
        var journal: String?
        var next: UInt64?
        var saved: UInt64?
        var lastSave: Int64 = 0
    }
    private let filter: String
    private let place: DurablePlaceFile?
    private let output: AppendedRecords?
    private let state: Lock<State>

    /// - Parameter reset: forgets where it was.
    /// - Throws: a place that belongs to another filter; an output that is not as it was left.
    public init(
        filter: String, place: DurablePlaceFile?, output: AppendedRecords?, reset: Bool
    ) throws(DurableError) {
        self.filter = filter
        self.place = place
        self.output = output
        let old = reset ? nil : place?.place
        if let old, old.filter != filter {
            throw DurableError(
                .usage,
                "the subscription is to the filter \"\(old.filter)\", not to \"\(filter)\": give that filter, or another "
                    + "name, or begin anew with --reset")
        }
        if reset, let output, try output.byteCount > 0 {
            throw DurableError(
                .usage, "--reset begins anew, but \(output.path) holds records already: move it away first")
        }
        next = try output.map { output throws(DurableError) in try output.settle(after: old) } ?? old?.next
        journal = old?.journal
        state = Lock(State(journal: old?.journal, next: next))
    }

    /// What the desk says that the numbers belong to.
    public func identify(_ journal: String) { state.withLock { $0.journal = journal } }

    /// Everything below `next` is written; saves it unless the last time was less than 100 ms ago.
    public func advance(to next: UInt64?) throws(DurableError) {
        let isDue = state.withLock { state in
            if let next { state.next = next }
            return state.next != state.saved && Self.now() - state.lastSave >= 100_000_000
        }
        if isDue { try save() }
    }

    /// Saves the place, unless it is saved already. Returns once output and place are on disk.
    public func save() throws(DurableError) {
        let (journal, next, saved) = state.withLock { ($0.journal, $0.next, $0.saved) }
        guard let next, next != saved else { return }
        try output?.sync()
        try place?.save(
            DurablePlace(journal: journal, filter: filter, next: next, outputBytes: try output?.byteCount))
        state.withLock {
            $0.saved = next
            $0.lastSave = Self.now()
        }
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
