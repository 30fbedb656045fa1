internal import Journal

/// Goes through a journal's files from the first number to the last, a few megabytes at a time.
struct JournalWalk {
    enum Step {
        case slice(JournalSlice)
        /// These numbers cannot be read.
        case lost(Range<UInt64>)
    }

    private static let sliceEntries = 4_096
    private static let sliceBytes = 4 << 20

    private let reader: JournalReader
    private let includeAnnotations: Bool
    private(set) var next: UInt64
    /// The end as it was when the walk began: a desk may be writing.
    let end: UInt64
    /// First number that is kept.
    let lowest: UInt64
    /// Bytes of the slices so far.
    private(set) var bytes = 0

    init(_ name: String, in stateDirectory: String, includeAnnotations: Bool) throws(JournalError) {
        reader = try JournalReader.open(directory: "\(stateDirectory)/\(name)", name: name)
        self.includeAnnotations = includeAnnotations
        lowest = reader.lowest
        next = reader.lowest
        end = reader.next
    }

    /// The next step; nil at the end.
    mutating func step() throws(JournalError) -> Step? {
        guard next < end else { return nil }
        do throws(JournalError) {
            let slice = try reader.read(
                from: next, maxEntries: Self.sliceEntries, maxBytes: Self.sliceBytes,
                includeAnnotations: includeAnnotations)
            guard slice.next > next else { return nil }
            next = slice.next
            bytes += slice.bytes.count
            return .slice(slice)
        } catch {
            guard case .lost(let range) = error else { throw error }
            next = max(range.upperBound, next + 1)
            return .lost(range)
        }
    }
}

/// The intake journal, an entry at a time.
struct IntakeWalk {
    enum Step {
        case entry(JournalSlice.Entry, JournalSlice)
        case lost(Range<UInt64>)
    }

    private(set) var walk: JournalWalk
    private var slice: JournalSlice?
    private var index = 0

    init(in stateDirectory: String) throws(JournalError) {
        walk = try JournalWalk("intake", in: stateDirectory, includeAnnotations: false)
    }

    mutating func step() throws(JournalError) -> Step? {
        while true {
            if let slice, index < slice.entries.count {
                defer { index += 1 }
                return .entry(slice.entries[index], slice)
            }
            switch try walk.step() {
            case nil: return nil
            case .lost(let range): return .lost(range)
            case .slice(let next):
                slice = next
                index = 0
            }
        }
    }
}

/// What the records journal has of one accession.
struct RecordedGroup {
    struct Entry {
        var sequence: UInt64
        var kind: UInt8
        var json: [UInt8]
    }
    var entries: [Entry] = []
    /// When the article was received, microseconds.
    var time: Int64 = 0
    var change = RecordChange(accession: 0, delta: [])

    /// The number after its last entry.
    var next: UInt64 { (entries.last?.sequence ?? 0) + 1 }
}

/// The records journal, a group at a time.
struct RecordsWalk {
    enum Step {
        case group(RecordedGroup)
        case lost(Range<UInt64>)
        /// Entries that no change ends, or whose change is none: what is wrong.
        case malformed(String)
    }

    private(set) var walk: JournalWalk
    private var slice: JournalSlice?
    private var index = 0
    private var group = RecordedGroup()

    init(in stateDirectory: String) throws(JournalError) {
        walk = try JournalWalk("records", in: stateDirectory, includeAnnotations: true)
    }

    mutating func step() throws(JournalError) -> Step? {
        while true {
            if let slice {
                while index < slice.entries.count {
                    let entry = slice.entries[index]
                    index += 1
                    guard entry.isAnnotation else {
                        group.entries.append(
                            RecordedGroup.Entry(
                                sequence: entry.sequence, kind: entry.kind, json: slice.payload(of: entry)))
                        group.time = entry.time
                        continue
                    }
                    guard entry.kind == RecordKind.change else { continue }
                    defer { group = RecordedGroup() }
                    do throws(RecoveryError) {
                        group.change = try RecordChange(slice.payload(of: entry))
                        return .group(group)
                    } catch {
                        return .malformed("entry \(entry.sequence): \(error)")
                    }
                }
                self.slice = nil
            }
            switch try walk.step() {
            case .slice(let next):
                slice = next
                index = 0
            case .lost(let range):
                group = RecordedGroup()
                return .lost(range)
            case nil:
                guard let first = group.entries.first else { return nil }
                defer { group = RecordedGroup() }
                return .malformed("entry \(first.sequence) has no change beside it")
            }
        }
    }
}
