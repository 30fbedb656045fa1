/// A segment as readers see it: what of it is durable, and the way from a sequence number to its bytes.
final class Segment: Sendable {
    let first: UInt64
    let path: String
    private let monitor: Monitor<State>

    private struct State {
        /// End of the durable records, the seal included.
        var end: Int
        var next: UInt64
        var latest: Int64
        var points: [IndexPoint]
        var file: ReadFile?
    }

    init(first: UInt64, path: String, end: Int, next: UInt64, latest: Int64, points: [IndexPoint]) {
        self.first = first
        self.path = path
        monitor = Monitor(State(end: end, next: next, latest: latest, points: points, file: nil))
    }

    var next: UInt64 { monitor.withLock { $0.next } }
    var end: Int { monitor.withLock { $0.end } }
    var latest: Int64 { monitor.withLock { $0.latest } }
    var points: [IndexPoint] { monitor.withLock { $0.points } }

    /// Makes a synchronized commit visible.
    func extend(marks: [RecordBuffer.Mark], at offset: Int, end: Int, next: UInt64, latest: Int64) {
        monitor.withLock { state in
            for mark in marks {
                IndexPoint.add(to: &state.points, first: mark.first, segment: first, offset: offset + mark.offset)
            }
            state.end = end
            state.next = next
            state.latest = latest
        }
    }

    func sealed(end: Int) {
        monitor.withLock { $0.end = end }
    }

    /// Where to look for a sequence number: from the start of the group at or before it, to the next point or the end.
    struct Place {
        let start: Int
        let nextPoint: Int
        let end: Int
        /// Average bytes of a numbered entry, all told.
        let entryBytes: Int
    }

    func place(of sequence: UInt64) -> Place {
        monitor.withLock { state in
            let points = state.points
            let wanted = sequence - first
            var low = 0
            var high = points.count
            while low < high {
                let middle = (low + high) / 2
                if UInt64(points[middle].delta) <= wanted { low = middle + 1 } else { high = middle }
            }
            let start = low > 0 ? Int(points[low - 1].offset) : SegmentHeader.size
            let nextPoint = low < points.count ? Int(points[low].offset) : state.end
            let average = (state.end - SegmentHeader.size) / max(1, Int(state.next - first))
            return Place(start: start, nextPoint: nextPoint, end: state.end, entryBytes: average)
        }
    }

    /// The segment's file, opened for reading if it is not yet. `opened` is called when it had to be.
    func file(_ files: any FileSystem, opened: () -> Void) throws(FileError) -> ReadFile {
        if let file = monitor.withLock({ $0.file }) { return file }
        let file = ReadFile(files: files, id: try files.open(path, .read), path: path)
        monitor.withLock { $0.file = file }
        opened()
        return file
    }

    func closeFile() {
        monitor.withLock { $0.file = nil }
    }
}

extension IndexPoint {
    /// Adds a point for a group if it is far enough from the last. The rule is part of the format: a seal made again
    /// must come out the same.
    static func add(to points: inout [IndexPoint], first: UInt64, segment: UInt64, offset: Int) {
        if let last = points.last, offset < Int(last.offset) + spacing { return }
        points.append(
            IndexPoint(delta: UInt32(truncatingIfNeeded: first - segment), offset: UInt32(truncatingIfNeeded: offset)))
    }
}

/// A file open for reading, closed when no one reads it any more; retention may remove it meanwhile.
final class ReadFile: Sendable {
    let files: any FileSystem
    let id: FileID
    let path: String

    init(files: any FileSystem, id: FileID, path: String) {
        self.files = files
        self.id = id
        self.path = path
    }

    deinit {
        files.close(id)
    }
}
