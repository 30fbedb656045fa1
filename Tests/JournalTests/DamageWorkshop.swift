import JournalTesting

@testable import Journal

/// A small journal of several segments with everything that is in one: groups of several entries, annotations, seals,
/// commits of one group and of many; and what its files looked like along the way.
struct SmallJournal {
    enum End: String, CaseIterable {
        case closed
        /// Closed, opened and closed again, and its first segments dropped.
        case closedAfterRetention = "closed after retention"
        /// As a killed process leaves it.
        case unclosed
    }

    let files: MemoryFileSystem
    let end: End
    /// Every state that each file was in after a commit or an opening, oldest first.
    private(set) var history: [String: [[UInt8]]] = [:]

    init(_ end: End, seed: UInt64 = 1) throws {
        files = MemoryFileSystem()
        self.end = end
        var settings = JournalSettings()
        settings.segmentBytes = 900
        settings.preallocateBytes = 96
        settings.retentionBytes = 1
        var generator = SeededGenerator(seed: seed)
        for life in 0..<2 {
            let (_, _, driver) = try Journal.openManually(
                directory: directory, name: "wire", settings: settings, files: files)
            record()
            for commit in 0..<4 {
                for _ in 0..<(commit % 2 + 1) {
                    var group = JournalGroup(entries: [])
                    for _ in 0..<Int.random(in: 1...2, using: &generator) {
                        // Two sizes, so that some records fit in each other's place.
                        let bytes = (0..<Int.random(in: 1...2, using: &generator) * 20).map { _ in
                            UInt8.random(in: 0...255, using: &generator)
                        }
                        group.entries.append(JournalEntry(kind: 1, payload: bytes))
                    }
                    if generator.once(in: 2) { group.annotations.append(JournalEntry(kind: 1, payload: [7])) }
                    _ = try driver.append([group], time: Int64(life * 100 + commit))
                }
                driver.step()
                record()
            }
            if end == .closedAfterRetention, life == 1 {
                try driver.retain(dropBelow: 6, now: 0)
                record()
            }
            if end == .unclosed, life == 1 { driver.abandon() } else { try driver.close() }
            record()
        }
    }

    private mutating func record() {
        for path in paths {
            guard let bytes = files.contents(path), history[path]?.last != bytes else { continue }
            history[path, default: []].append(bytes)
        }
    }

    /// All files but the lock.
    var paths: [String] { files.paths.filter { !$0.hasSuffix(".lock") } }
    var segments: [String] { segmentFiles(files) }
    var manifest: String { directory + "/wire.wdm" }

    /// Where the records of a segment are; the seal too.
    func records(_ path: String) throws -> [(header: RecordHeader, bytes: Range<Int>)] {
        guard case .manifest(let manifest) = Manifest.decode(files.contents(manifest) ?? []),
            let bytes = files.contents(path),
            let first = SegmentName.first("wire", file: String(path.dropFirst(directory.count + 1)))
        else { return [] }
        return bytes.withUnsafeBytes { raw in
            var found: [(RecordHeader, Range<Int>)] = []
            var at = SegmentHeader.size
            while let base = raw.baseAddress, at + RecordHeader.size <= raw.count,
                let header = RecordHeader.decode(
                    base + at, identity: manifest.identity, segment: first, offset: at, limit: raw.count - at)
            {
                found.append((header, at..<(at + header.length)))
                at += header.length
            }
            return found
        }
    }
}

/// Something done to a journal's files behind its back.
struct Alteration {
    let name: String
    /// New contents by path; nil removes the file.
    let changes: [(path: String, bytes: [UInt8]?)]

    init(_ name: String, _ changes: [(String, [UInt8]?)]) {
        self.name = name
        self.changes = changes.map { ($0.0, $0.1) }
    }
}

extension SmallJournal {
    /// Everything but flipped bits and cuts, which are too many to list.
    func alterations(other: SmallJournal) throws -> [Alteration] {
        try missingAndSwapped() + exchangedRecords() + removedRecords() + foreign(other) + older() + appended()
    }

    private func missingAndSwapped() throws -> [Alteration] {
        var all = paths.map { Alteration("\($0) missing", [($0, nil)]) }
        for (index, a) in paths.enumerated() {
            for b in paths[(index + 1)...] {
                all.append(Alteration("\(a) and \(b) swapped", [(a, files.contents(b)), (b, files.contents(a))]))
                all.append(Alteration("\(b) a copy of \(a)", [(b, files.contents(a))]))
                all.append(Alteration("\(a) a copy of \(b)", [(a, files.contents(b))]))
                if a != segments[0] || b != manifest {
                    all.append(Alteration("\(a) and \(b) missing", [(a, nil), (b, nil)]))
                }
            }
        }
        return all
    }

    /// Every two records of all segments in each other's place; what is behind them moves where their lengths differ.
    private func exchangedRecords() throws -> [Alteration] {
        let places = try segments.flatMap { path in try records(path).map { (path, $0.bytes) } }
        var all: [Alteration] = []
        for (index, a) in places.enumerated() {
            for b in places[(index + 1)...] {
                guard let first = files.contents(a.0), let second = files.contents(b.0) else { continue }
                let name = "records at \(a) and \(b) exchanged"
                if a.0 == b.0 {
                    let bytes =
                        first[..<a.1.lowerBound] + first[b.1] + first[a.1.upperBound..<b.1.lowerBound] + first[a.1]
                        + first[b.1.upperBound...]
                    all.append(Alteration(name, [(a.0, Array(bytes))]))
                } else {
                    let one = first[..<a.1.lowerBound] + second[b.1] + first[a.1.upperBound...]
                    let two = second[..<b.1.lowerBound] + first[a.1] + second[b.1.upperBound...]
                    all.append(Alteration(name, [(a.0, Array(one)), (b.0, Array(two))]))
                }
                all.append(
                    Alteration(
                        "record at \(b) in place of \(a)",
                        [(a.0, Array(first[..<a.1.lowerBound] + second[b.1] + first[a.1.upperBound...]))]))
            }
        }
        return all
    }

    /// Every record cut out: what follows moves up; or a hole is left, of zeros or of what was there before.
    private func removedRecords() throws -> [Alteration] {
        try segments.flatMap { path -> [Alteration] in
            let bytes = files.contents(path) ?? []
            return try records(path).flatMap { record -> [Alteration] in
                let (before, after) = (bytes[..<record.bytes.lowerBound], bytes[record.bytes.upperBound...])
                return [
                    Alteration("\(path): \(record.bytes) cut out", [(path, Array(before + after))]),
                    Alteration(
                        "\(path): \(record.bytes) zero",
                        [(path, before + [UInt8](repeating: 0, count: record.bytes.count) + after)]),
                ]
            }
        }
    }

    private func foreign(_ other: SmallJournal) throws -> [Alteration] {
        var all = paths.compactMap { path in
            other.files.contents(path).map { Alteration("\(path) of another journal", [(path, $0)]) }
        }
        all.append(
            Alteration(
                "all segments of another journal",
                segments.map { ($0, nil) } + other.segments.map { ($0, other.files.contents($0)) }))
        if let last = other.segments.last {
            all.append(
                Alteration(
                    "a further segment of another journal",
                    [(directory + "/wire-00000000000000009999.wdj", other.files.contents(last))]))
        }
        return all
    }

    /// Older copies of each file put back; dropped files too.
    private func older() -> [Alteration] {
        history.sorted { $0.key < $1.key }.flatMap { path, states in
            states.enumerated().compactMap { index, bytes in
                bytes == files.contents(path) ? nil : Alteration("\(path) as it was (\(index))", [(path, bytes)])
            }
        }
    }

    private func appended() -> [Alteration] {
        paths.flatMap { path -> [Alteration] in
            let bytes = files.contents(path) ?? []
            return [
                Alteration("\(path): zeros at its end", [(path, bytes + [UInt8](repeating: 0, count: 64))]),
                Alteration("\(path): garbage at its end", [(path, bytes + [1, 2, 3])]),
            ]
        }
    }
}
