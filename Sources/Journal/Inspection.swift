/// Looks at all files of a journal and changes nothing: what is there, what is not as it was written.
///
/// Opening checks the chain of headers and seals and reads the last segment whole; `isDeep` reads every byte.
struct Inspection {
    /// A segment file that stands where it should.
    struct Part {
        let first: UInt64
        let file: String
        var size: Int
        /// As it stands in the file or, where that is damaged, as it must have been.
        var header: SegmentHeader
        var headerIsDamaged = false
        var scan: SegmentScan?
        /// Of what can be used: the end of the records, the number after the last, the totals then.
        var end: Int
        var next: UInt64
        var totals: JournalTotals
        var points: [IndexPoint]
        /// The chain value of a closed segment.
        var chain: UInt64?
        var sealLength = 0
        /// Header checksum of the last record.
        var previous: UInt64
        /// The next segment names another chain value than this one has.
        var chainIsBroken = false

        /// Damage to what was durable.
        var damages: [SegmentScan.Damage] { scan?.damages ?? [] }
    }

    struct Missing {
        let sequences: Range<UInt64>
        /// The part that follows; the count of parts if none does.
        let before: Int
    }

    var manifest: Manifest?
    var manifestIsDamaged = false
    var manifestIsThere = false
    /// No segment is of the journal that the manifest names. Which of the two is right, only a person can say.
    var manifestIsForeign = false
    var isWithoutSegments = false
    var identity: JournalIdentity?
    var parts: [Part] = []
    var missing: [Missing] = []
    /// Files named like segments that are none in this place.
    var misplaced: [String] = []
    /// Files to remove: unfinished ones, and segments below the floor.
    var leftovers: [String] = []
    /// Bytes of the last segment after `end` that a crash left of a commit.
    var tornBytes = 0
    var findings: [JournalFinding] = []

    var isNew: Bool { parts.isEmpty && (manifest?.newest ?? 0) == 0 && !manifestIsDamaged }
    var worst: JournalFinding.Severity { findings.map(\.severity).max() ?? .note }
    var next: UInt64 { parts.last?.next ?? 1 }

    let files: any FileSystem
    let directory: String
    let name: String
    let isDeep: Bool

    init(
        files: any FileSystem, directory: String, name: String, isDeep: Bool,
        progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) throws(JournalError) {
        self.files = files
        self.directory = directory
        self.name = name
        self.isDeep = isDeep
        do throws(FileError) {
            let names = try files.list(directory).sorted()
            try readManifest(names)
            try readSegments(names, progress)
            compareManifest()
        } catch {
            throw .file(error)
        }
        if let newer { throw newer }
    }

    private var newer: JournalError?

    // MARK: Reading

    private mutating func readManifest(_ names: [String]) throws(FileError) {
        let file = Manifest.file(name)
        guard names.contains(file) else { return }
        manifestIsThere = true
        switch Manifest.decode(try contents(file, Manifest.size + 1).bytes) {
        case .manifest(let manifest):
            self.manifest = manifest
            identity = manifest.identity
        case .newer(let format):
            newer = .newerFormat(path: directory + "/" + file, found: format, supported: SegmentHeader.format)
        case .damaged(let sentence):
            manifestIsDamaged = true
            findings.append(
                JournalFinding(
                    .damagedManifest, .damage, file, sentence + "; it is made again from the segments"))
        }
    }

    private mutating func readSegments(
        _ names: [String], _ progress: (_ done: Int, _ all: Int) -> Void
    ) throws(FileError) {
        struct Candidate {
            let first: UInt64
            let file: String
            let size: Int
            let header: SegmentHeader?
        }
        var candidates: [Candidate] = []
        let identities = try namedIdentities(names)
        if let manifest, !identities.isEmpty, !identities.contains(manifest.identity) {
            findings.append(
                JournalFinding(
                    .damagedManifest, .loss, Manifest.file(name),
                    "it and the segments belong to different journals; if the segments are the right ones, remove it, "
                        + "and it is made again"))
            manifestIsDamaged = true
            manifestIsForeign = true
            self.manifest = nil
            identity = nil
        }
        for file in names {
            if file.hasPrefix(name + "-") || file.hasPrefix(name + "."), file.hasSuffix(".tmp") {
                leftovers.append(file)
                findings.append(JournalFinding(.leftover, .note, file, "an unfinished file of a crash"))
            }
            guard let first = SegmentName.first(name, file: file) else { continue }
            if let manifest, first < manifest.floor {
                leftovers.append(file)
                findings.append(
                    manifest.closed == nil
                        ? JournalFinding(
                            .leftover, .note, file, "retention dropped it and a crash kept it from being removed")
                        : JournalFinding(
                            .misplacedFile, .damage, file, "retention dropped it before the journal was closed"))
                continue
            }
            let (bytes, size) = try contents(file, SegmentHeader.size)
            switch SegmentHeader.decode(bytes) {
            case .header(let header):
                if identity == nil { identity = header.identity }
                guard header.identity == identity, header.first == first else {
                    misplaced.append(file)
                    let sentence =
                        header.identity == identity
                        ? "its header says that it begins with \(header.first): it was renamed or copied"
                        : "it belongs to another journal, \(header.identity)"
                    findings.append(JournalFinding(.misplacedFile, .damage, file, sentence))
                    continue
                }
                candidates.append(Candidate(first: first, file: file, size: size, header: header))
            case .newer(let format):
                newer = .newerFormat(path: directory + "/" + file, found: format, supported: SegmentHeader.format)
                return
            case .damaged(let sentence):
                findings.append(
                    JournalFinding(.damagedHeader, .damage, file, bytes: 0..<min(size, SegmentHeader.size), sentence))
                candidates.append(Candidate(first: first, file: file, size: size, header: nil))
            }
        }
        if manifest == nil, !manifestIsDamaged, !candidates.isEmpty {
            manifestIsDamaged = true
            findings.append(
                JournalFinding(
                    .damagedManifest, .damage, Manifest.file(name), "it is missing; it is made again from the segments")
            )
        }
        isWithoutSegments = candidates.isEmpty
        guard let identity else {
            if manifestIsDamaged {
                findings.append(
                    JournalFinding(
                        .damagedManifest, .loss, Manifest.file(name),
                        candidates.isEmpty
                            ? "there is no segment either: whether the journal held entries is not known"
                            : "neither it nor any segment's header says which journal this is"))
            }
            return
        }
        let allBytes = candidates.reduce(0) { $0 + $1.size }
        for (index, candidate) in candidates.enumerated() {
            if let last = parts.last, last.next > candidate.first {
                misplaced.append(candidate.file)
                findings.append(
                    JournalFinding(
                        .misplacedFile, .damage, candidate.file,
                        "\(last.file) goes on to \(last.next - 1): these numbers stand in two files"))
                continue
            }
            noteMissing(before: candidate.first)
            let follower = index + 1 < candidates.count ? candidates[index + 1].first : nil
            try examine(
                candidate.first, candidate.file, candidate.size, candidate.header, identity, follower: follower)
            progress(parts.reduce(0) { $0 + $1.size }, allBytes)
        }
        noteMissingEnd()
    }

    private mutating func noteMissing(before first: UInt64) {
        let from = parts.last?.next ?? manifest?.floor ?? first
        guard from < first else { return }
        missing.append(Missing(sequences: from..<first, before: parts.count))
        findings.append(
            JournalFinding(
                .missingSegment, .loss, SegmentName.file(name, first: from), sequences: from..<first,
                "no file holds these numbers"))
    }

    private mutating func noteMissingEnd() {
        guard let manifest, manifest.newest > (parts.last?.first ?? 0) else { return }
        let from = parts.last?.next ?? manifest.floor
        let to = manifest.closed?.next ?? (max(manifest.newest, from) + JournalSettings.numbersOfASegment)
        missing.append(Missing(sequences: from..<max(from, to), before: parts.count))
        findings.append(
            JournalFinding(
                .missingSegment, .loss, SegmentName.file(name, first: manifest.newest), sequences: from..<max(from, to),
                manifest.closed == nil
                    ? "the last segment is missing; how many numbers it held is not known, so all it could hold are "
                        + "given up"
                    : "the last segment is missing"))
    }

    /// The identities in the headers of all segments that have a valid one.
    private func namedIdentities(_ names: [String]) throws(FileError) -> Set<JournalIdentity> {
        var identities: Set<JournalIdentity> = []
        for file in names where SegmentName.first(name, file: file) != nil {
            guard case .header(let header) = SegmentHeader.decode(try contents(file, SegmentHeader.size).bytes) else {
                continue
            }
            identities.insert(header.identity)
        }
        return identities
    }

    /// What the manifest says of the journal's end against what the segments show. It is replaced before the first
    /// record goes into a new segment, and before a closed journal is written to again: one that lags behind is an older
    /// copy of itself.
    private mutating func compareManifest() {
        guard let manifest, let last = parts.last else { return }
        let newer = parts.filter { $0.first > manifest.newest }
        if newer.count > 1 || newer.contains(where: { $0.size > SegmentHeader.size }) {
            findings.append(
                JournalFinding(
                    .damagedManifest, .damage, Manifest.file(name),
                    "the newest segment it names begins with \(manifest.newest), there is one that begins with "
                        + "\(last.first): an older copy of it was put back"))
        } else if let closed = manifest.closed, manifest.newest <= last.first, last.damages.isEmpty {
            // What ends before the noted end has been found by the scan.
            if manifest.newest < last.first || last.size > closed.offset {
                findings.append(
                    JournalFinding(
                        .wrongEnd, .damage, last.file, bytes: min(Int(closed.offset), last.size)..<last.size,
                        "it goes on after the end that was noted when the journal was closed"))
            } else if last.next != closed.next || (last.chain ?? last.previous) != closed.last {
                findings.append(
                    JournalFinding(
                        .brokenChain, .loss, last.file,
                        "its last record is not the one that was noted when the journal was closed"))
            }
        }
    }

    func contents(_ file: String, _ count: Int) throws(FileError) -> (bytes: [UInt8], size: Int) {
        let path = directory + "/" + file
        let id = try files.open(path, .read)
        defer { files.close(id) }
        do throws(FileError) {
            return (try files.readBytes(id, count: count, at: 0), try files.size(id))
        } catch {
            throw FileError(error.call, path, error.code)
        }
    }

    /// The parts as readers see them.
    func catalog(identity: JournalIdentity, files: any FileSystem, directory: String) -> Catalog {
        Catalog(
            files: files, directory: directory, identity: identity,
            segments: parts.map { part in
                Segment(
                    first: part.first, path: directory + "/" + part.file, end: part.end, next: part.next,
                    latest: part.totals.latestTime, points: part.points)
            }, next: next)
    }
}
