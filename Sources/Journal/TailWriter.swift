internal import Synchronization

/// Writes commits to the last segment, closes it when it is full and begins the next. Blocking, with no thread and no
/// clock of its own; one thread at a time.
final class TailWriter {
    private let files: any FileSystem
    private let directory: String
    private let name: String
    private let settings: JournalSettings
    private let catalog: Catalog
    private var manifest: Manifest
    private var tail: Tail?
    /// Chain value of the last closed segment, when the next is not begun yet.
    private var chain: UInt64
    private(set) var totals: JournalTotals
    private var recentCommitBytes = 0
    private var preallocates = true
    /// The manifest on disk is of an earlier opening: no room for it yet. Before anything else is written it has to be
    /// replaced, or what it says of an orderly close would be wrong.
    private var manifestIsBehind = false

    struct Tail {
        let segment: Segment
        let file: FileID
        /// End of what is durable.
        var offset: Int
        /// End of the zeros that stand ready, at least `offset`.
        var zeroed: Int
        /// Header checksum of the last record.
        var previous: UInt64
    }

    init(
        files: any FileSystem, directory: String, name: String, settings: JournalSettings, catalog: Catalog,
        manifest: Manifest, tail: Tail?, chain: UInt64, totals: JournalTotals
    ) {
        self.files = files
        self.directory = directory
        self.name = name
        self.settings = settings
        self.catalog = catalog
        self.manifest = manifest
        self.tail = tail
        self.chain = chain
        self.totals = totals
    }

    /// Path of the file that is written to, for messages.
    var path: String { tail?.segment.path ?? directory }

    /// Writes the buffer and synchronizes it. On `FileError.isNoSpace` nothing of it was written and the same buffer may
    /// be given again; any other error is final.
    func commit(_ buffer: RecordBuffer) throws(FileError) {
        if manifestIsBehind { try writeManifest() }
        let tail = try tailWithRoom(for: buffer)
        let offset = tail.offset
        let previous = buffer.stamp(
            identity: manifest.identity, segment: tail.segment.first, offset: offset, previous: tail.previous)
        let end = offset + buffer.count
        do throws(FileError) {
            try files.writeAll(tail.file, buffer.bytes, at: offset, path: tail.segment.path)
        } catch {
            if error.isNoSpace { try cutBack() }
            throw error
        }
        let zeroed = max(end, try writeAhead(tail, from: end))
        try files.synchronizeThrough(tail.file)
        tail.segment.extend(
            marks: buffer.marks, at: offset, end: end, next: buffer.next, latest: buffer.totals.latestTime)
        self.tail?.offset = end
        self.tail?.zeroed = zeroed
        self.tail?.previous = previous
        totals = buffer.totals
        recentCommitBytes = (recentCommitBytes * 7 + buffer.count) / 8
        catalog.durableNext.store(buffer.next, ordering: .releasing)
    }

    /// Drops closed segments from the front while they are too old or too many, none that holds a number at or above
    /// `limit`, and never the tail.
    func retain(dropBelow limit: UInt64, now: Int64) throws(FileError) -> RetentionReport {
        let segments = catalog.segments
        var bytes = segments.reduce(0) { $0 + $1.end }
        var count = 0
        var report = RetentionReport(segments: 0, bytes: 0, lowest: catalog.lowest)
        for segment in segments.dropLast() {
            // A clock that is far off makes an age that no number holds.
            let age = now.subtractingReportingOverflow(segment.latest)
            let isOld = !age.overflow && age.partialValue > Int64(settings.retentionSeconds) * 1_000_000
            guard bytes > settings.retentionBytes || isOld else { break }
            bytes -= segment.end
            if segment.next <= limit, report.heldSegments == 0 {
                count += 1
            } else {
                report.heldSegments += 1
                report.heldBytes += segment.end
            }
        }
        guard count > 0 else { return report }
        // The manifest first: a segment below its floor is one that a crash kept from being removed.
        manifest.floor = segments[count].first
        try writeManifest()
        catalog.drop(count)
        for segment in segments[..<count] {
            report.bytes += segment.end
            do throws(FileError) {
                try files.remove(segment.path)
            } catch  where error.code == ErrorNumber.noEntry {}
        }
        try files.synchronizeDirectory(directory)
        report.segments = count
        report.lowest = manifest.floor
        return report
    }

    /// Cuts off the zeros and notes where the journal ends.
    func close() throws(FileError) {
        if let tail {
            try cutOff(tail.file, at: tail.offset)
            try files.synchronizeThrough(tail.file)
            manifest.closed = Manifest.Closed(
                offset: UInt64(tail.offset), next: totals.entries + 1, last: tail.previous)
            try writeManifest()
        } else if let last = catalog.segments.last {
            // Closed already, and no next one begun.
            manifest.closed = Manifest.Closed(offset: UInt64(last.end), next: totals.entries + 1, last: chain)
            try writeManifest()
        }
        release()
    }

    /// Closes the file as it is.
    func release() {
        if let tail { files.close(tail.file) }
        tail = nil
    }

    /// A full disk: what was written of a commit is taken back, so that the file ends with what is durable.
    private func cutBack() throws(FileError) {
        guard let tail else { return }
        try files.truncate(tail.file, to: tail.offset)
        self.tail?.zeroed = tail.offset
        preallocates = false
    }

    /// Takes the zeros away; also those of a write ahead that a full disk cut short.
    private func cutOff(_ file: FileID, at end: Int) throws(FileError) {
        if try files.size(file) > end { try files.truncate(file, to: end) }
    }

    private func writeAhead(_ tail: Tail, from end: Int) throws(FileError) -> Int {
        guard preallocates, settings.preallocateBytes > 0, end > tail.zeroed, recentCommitBytes < Self.smallCommit
        else { return tail.zeroed }
        let stop = min(end + settings.preallocateBytes, max(settings.segmentBytes, end))
        var at = end
        while at < stop {
            let count = min(stop - at, Self.zeros.count)
            do throws(FileError) {
                try files.writeAll(tail.file, Self.zeros[..<count], at: at, path: tail.segment.path)
            } catch  where error.isNoSpace {
                // Room for the commit, none for the zeros: go on without.
                preallocates = false
                return at
            }
            at += count
        }
        return stop
    }

    /// Commits above this (on average) are not worth zeros ahead: writing them twice costs more than the inode.
    private static let smallCommit = 128 << 10
    private static let zeros = [UInt8](repeating: 0, count: 128 << 10)

    private func tailWithRoom(for buffer: RecordBuffer) throws(FileError) -> Tail {
        if let tail {
            let isFull = tail.offset + buffer.count > settings.segmentBytes
            // A segment without an entry would give the next one the same name.
            guard isFull, totals.entries + 1 > tail.segment.first else { return tail }
            try seal(tail)
        }
        return try begin(created: buffer.firstTime)
    }

    private func seal(_ tail: Tail) throws(FileError) {
        let seal = Seal(totals: totals, points: tail.segment.points)
        let record = seal.record(
            identity: manifest.identity, segment: tail.segment.first, offset: tail.offset, next: totals.entries + 1,
            previous: tail.previous)
        let end = tail.offset + record.bytes.count
        do throws(FileError) {
            try files.writeAll(tail.file, record.bytes[...], at: tail.offset, path: tail.segment.path)
        } catch {
            if error.isNoSpace { try cutBack() }
            throw error
        }
        try cutOff(tail.file, at: end)
        try files.synchronizeThrough(tail.file)
        tail.segment.sealed(end: end)
        chain = record.checksum
        release()
    }

    private func begin(created: Int64) throws(FileError) -> Tail {
        let first = totals.entries + 1
        let header = SegmentHeader(
            identity: manifest.identity, first: first, created: created, chain: chain, totals: totals)
        let path = directory + "/" + SegmentName.file(name, first: first)
        try files.replace(path, in: directory, with: header.encoded())
        manifest.newest = first
        manifest.closed = nil
        if manifest.floor == 0 { manifest.floor = first }
        try writeManifest()
        let segment = Segment(
            first: first, path: path, end: SegmentHeader.size, next: first, latest: totals.latestTime, points: [])
        let file = try files.open(path, .readWrite)
        let tail = Tail(
            segment: segment, file: file, offset: SegmentHeader.size, zeroed: SegmentHeader.size, previous: chain)
        self.tail = tail
        preallocates = true
        catalog.add(segment)
        return tail
    }

    func writeManifest() throws(FileError) {
        try files.replace(directory + "/" + Manifest.file(name), in: directory, with: manifest.encoded())
        manifestIsBehind = false
    }

    /// At an opening: a full disk lets the journal be read, and takes entries when there is room.
    func writeManifestOrLater() throws(FileError) {
        do throws(FileError) {
            try writeManifest()
        } catch {
            guard error.isNoSpace else { throw error }
            manifestIsBehind = true
        }
    }
}

/// What ``Journal/retain(dropBelow:now:)`` dropped.
public struct RetentionReport: Sendable, Hashable {
    public internal(set) var segments: Int
    public internal(set) var bytes: Int
    /// The first sequence number that can still be read.
    public internal(set) var lowest: UInt64
    /// Segments that the settings would drop and that `dropBelow` keeps, and their bytes.
    public internal(set) var heldSegments = 0
    public internal(set) var heldBytes = 0
}
