internal import Synchronization

/// The segments of an open journal, as its readers and its writer share them.
final class Catalog: Sendable {
    /// Segments kept open for reading; the one opened longest ago is closed first.
    static let openFiles = 64

    let files: any FileSystem
    let directory: String
    let identity: JournalIdentity
    /// First sequence number that is not durable yet.
    let durableNext: Atomic<UInt64>
    private let monitor: Monitor<State>

    private struct State {
        var segments: [Segment]
        var open: [Segment] = []
        /// First number that retention kept, also when there is no segment.
        var lowest: UInt64
    }

    init(
        files: any FileSystem, directory: String, identity: JournalIdentity, segments: [Segment], next: UInt64
    ) {
        self.files = files
        self.directory = directory
        self.identity = identity
        durableNext = Atomic(next)
        monitor = Monitor(State(segments: segments, lowest: segments.first?.first ?? next))
    }

    var next: UInt64 { durableNext.load(ordering: .acquiring) }
    var lowest: UInt64 { monitor.withLock { $0.lowest } }
    var segments: [Segment] { monitor.withLock { $0.segments } }

    func add(_ segment: Segment) {
        monitor.withLock { $0.segments.append(segment) }
    }

    /// Takes segments out from the front; readers that are in one may finish.
    func drop(_ count: Int) {
        monitor.withLock { state in
            let dropped = state.segments[..<count]
            state.open.removeAll { open in dropped.contains { $0 === open } }
            state.segments.removeFirst(count)
            if let first = state.segments.first { state.lowest = first.first }
        }
    }

    /// The segment that holds a number, and the one after it.
    func segment(of sequence: UInt64) -> Segment? {
        monitor.withLock { state in
            var low = 0
            var high = state.segments.count
            while low < high {
                let middle = (low + high) / 2
                if state.segments[middle].first <= sequence { low = middle + 1 } else { high = middle }
            }
            return low > 0 ? state.segments[low - 1] : nil
        }
    }

    func file(of segment: Segment) throws(JournalError) -> ReadFile {
        do throws(FileError) {
            return try segment.file(files) {
                let old = monitor.withLock { state -> Segment? in
                    state.open.append(segment)
                    return state.open.count > Self.openFiles ? state.open.removeFirst() : nil
                }
                old?.closeFile()
            }
        } catch {
            throw .file(error)
        }
    }
}
