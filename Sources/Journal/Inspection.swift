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

    /// Numbers that a segment can hold at most: 2 GiB (segmentBytes and a commit of pendingBytes at their largest) at 8
    /// bytes an entry. Where a last segment is missing, this many numbers stay unused.
    static let numbersOfASegment: UInt64 = 1 << 28

    private let files: any FileSystem
    private let directory: String
    private let name: String
    private let isDeep: Bool

    init(files: any FileSystem, directory: String, name: String, isDeep: Bool) throws(JournalError) {
        self.files = files
        self.directory = directory
        self.name = name
        self.isDeep = isDeep
        do throws(FileError) {
            let names = try files.list(directory).sorted()
            try readManifest(names)
            try readSegments(names)
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

    private mutating func readSegments(_ names: [String]) throws(FileError) {
        struct Candidate {
            let first: UInt64
            let file: String
            let size: Int
            let header: SegmentHeader?
        }
        var candidates: [Candidate] = []
        for file in names {
            if file.hasPrefix(name + "-") || file.hasPrefix(name + "."), file.hasSuffix(".tmp") {
                leftovers.append(file)
                findings.append(JournalFinding(.leftover, .note, file, "an unfinished file of a crash"))
            }
            guard let first = SegmentName.first(name, file: file) else { continue }
            if let manifest, first < manifest.floor {
                leftovers.append(file)
                findings.append(
                    JournalFinding(
                        .leftover, .note, file, "retention dropped it and a crash kept it from being removed"))
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
        guard let identity else {
            if !candidates.isEmpty {
                findings.append(
                    JournalFinding(
                        .damagedManifest, .loss, Manifest.file(name),
                        "neither it nor any segment's header says which journal this is"))
            }
            return
        }
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
        let to = manifest.closed?.next ?? (max(manifest.newest, from) + Self.numbersOfASegment)
        missing.append(Missing(sequences: from..<max(from, to), before: parts.count))
        findings.append(
            JournalFinding(
                .missingSegment, .loss, SegmentName.file(name, first: manifest.newest), sequences: from..<max(from, to),
                manifest.closed == nil
                    ? "the last segment is missing; how many numbers it held is not known, so all it could hold are "
                        + "given up"
                    : "the last segment is missing"))
    }

    private mutating func examine(
        _ first: UInt64, _ file: String, _ size: Int, _ found: SegmentHeader?, _ identity: JournalIdentity,
        follower: UInt64?
    ) throws(FileError) {
        let before = parts.last
        let isAdjacent = before.map { $0.next == first } ?? false
        let expectedChain = isAdjacent ? before?.chain : nil
        let header =
            found
            ?? SegmentHeader(
                identity: identity, first: first, created: 0, chain: expectedChain ?? 0,
                totals: before?.totals ?? JournalTotals())
        var part = Part(
            first: first, file: file, size: size, header: header, headerIsDamaged: found == nil, end: size, next: first,
            totals: header.totals, points: [], previous: header.chain)
        if found != nil, let expectedChain, header.chain != expectedChain {
            parts[parts.count - 1].chainIsBroken = true
            findings.append(
                JournalFinding(
                    .brokenChain, .loss, file,
                    "it does not continue \(before?.file ?? ""): one of the two was replaced"))
        }
        let path = directory + "/" + file
        let id = try files.open(path, .read)
        defer { files.close(id) }
        if follower != nil, !isDeep, found != nil,
            let (sealed, offset, checksum) = try SealReader.read(files, id, path, identity, segment: first, size: size)
        {
            part.take(sealed, checksum: checksum, length: size - offset)
        } else {
            try scan(&part, id, path, identity, follower: follower)
        }
        if found == nil {
            part.header.chain = part.scan?.firstPrevious ?? part.header.chain
            part.header.created = part.scan?.created ?? 0
        }
        if found != nil, isAdjacent, let before, before.damages.isEmpty, header.totals != before.totals {
            findings.append(
                JournalFinding(
                    .wrongTotals, .damage, file, "its header does not count what \(before.file) ends with"))
        }
        parts.append(part)
    }

    private mutating func scan(
        _ part: inout Part, _ id: FileID, _ path: String, _ identity: JournalIdentity, follower: UInt64?
    ) throws(FileError) {
        func scan(size: Int) throws(FileError) -> SegmentScan {
            var scanner = SegmentScanner(
                files: files, file: id, path: path, identity: identity, segment: part.first, size: size)
            return try SegmentScan(
                &scanner, chain: part.header.chain, isKnown: !part.headerIsDamaged, totals: part.header.totals)
        }
        var result = try scan(size: part.size)
        if result.seal == nil {
            if let follower {
                result.closeDamage(size: part.size, upTo: max(result.next, follower))
            } else {
                result.markClosed(manifest?.newest == part.first ? manifest?.closed : nil, size: part.size)
                if let torn = result.damages.firstIndex(where: { !$0.wasDurable }) {
                    let cut = result.damages[torn].bytes.lowerBound
                    tornBytes = part.size - cut
                    findings.append(
                        JournalFinding(
                            .tornTail, .note, part.file, bytes: cut..<part.size,
                            "a commit that was not finished; none of it was durable"))
                    result = try scan(size: cut)
                    result.markClosed(nil, size: cut, all: true)
                }
            }
        }
        report(result, of: part)
        part.adopt(result)
    }

    private mutating func report(_ scan: SegmentScan, of part: Part) {
        for damage in scan.damages {
            let isSeal = damage.sequences.isEmpty
            findings.append(
                JournalFinding(
                    isSeal ? .damagedSeal : .damagedRecords, isSeal ? .damage : .loss, part.file, bytes: damage.bytes,
                    sequences: damage.sequences,
                    isSeal ? "the record that closes the segment is not as written" : "not as written"))
        }
        for loss in scan.losses {
            findings.append(
                JournalFinding(
                    .acceptedLoss, .note, part.file, bytes: loss.bytes, sequences: loss.sequences,
                    "given up as lost when the journal was opened with acceptLoss"))
        }
        guard let seal = scan.seal, scan.damages.isEmpty, scan.losses.isEmpty, !part.headerIsDamaged else { return }
        if seal.totals != scan.totals || seal.points != scan.points {
            findings.append(
                JournalFinding(.wrongTotals, .damage, part.file, "its seal does not say what the segment holds"))
        }
    }

    private func contents(_ file: String, _ count: Int) throws(FileError) -> (bytes: [UInt8], size: Int) {
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

extension Inspection.Part {
    mutating func take(_ seal: Seal, checksum: UInt64, length: Int) {
        end = size
        totals = seal.totals
        next = seal.totals.entries + 1
        points = seal.points
        chain = seal.continuation == 0 ? checksum : seal.continuation
        sealLength = length
        previous = checksum
    }

    mutating func adopt(_ scan: SegmentScan) {
        self.scan = scan
        end = scan.end
        next = scan.next
        totals = scan.seal?.totals ?? scan.totals
        points = scan.seal?.points ?? scan.points
        chain = scan.chain
        sealLength = scan.seal?.recordLength ?? 0
        previous = scan.previous
    }
}

extension SegmentScan {
    /// A closed segment without a seal: something is wrong at its end, up to where the next begins.
    mutating func closeDamage(size: Int, upTo follower: UInt64) {
        if damages.last?.reachesEnd == true {
            let last = damages.count - 1
            damages[last].sequences = damages[last].sequences.lowerBound..<max(next, follower)
        } else {
            damages.append(
                Damage(
                    bytes: end..<max(end, size), sequences: next..<max(next, follower), previous: previous,
                    continuation: 0, reachesEnd: true))
        }
        for index in damages.indices { damages[index].wasDurable = true }
        next = max(next, follower)
    }

    /// What an orderly close noted, and what can be said of the last segment with it.
    mutating func markClosed(_ closed: Manifest.Closed?, size: Int, all: Bool = false) {
        for index in damages.indices where all { damages[index].wasDurable = true }
        guard let closed else { return }
        for index in damages.indices where damages[index].bytes.lowerBound < Int(closed.offset) {
            damages[index].wasDurable = true
            if damages[index].reachesEnd {
                damages[index].sequences = damages[index].sequences.lowerBound..<max(next, closed.next)
            }
        }
        if damages.last?.reachesEnd != true, end < Int(closed.offset) {
            damages.append(
                Damage(
                    bytes: end..<Int(closed.offset), sequences: next..<max(next, closed.next), previous: previous,
                    continuation: 0, wasDurable: true, reachesEnd: true))
        }
        if damages.last?.reachesEnd == true { next = max(next, closed.next) }
    }
}

/// Finds a segment's seal from the end of its file.
enum SealReader {
    static func read(
        _ files: any FileSystem, _ id: FileID, _ path: String, _ identity: JournalIdentity, segment: UInt64, size: Int
    ) throws(FileError) -> (Seal, offset: Int, checksum: UInt64)? {
        do throws(FileError) {
            guard size >= SegmentHeader.size + RecordHeader.size + 8 else { return nil }
            let trailer = try files.readBytes(id, count: 8, at: size - 8)
            guard trailer.count == 8 else { return nil }
            let length = trailer.withUnsafeBytes { $0.baseAddress?.u64(0) ?? 0 }
            guard length >= UInt64(RecordHeader.size), length <= UInt64(size - SegmentHeader.size) else { return nil }
            let offset = size - Int(length)
            let bytes = try files.readBytes(id, count: Int(length), at: offset)
            return bytes.withUnsafeBytes { raw in
                guard raw.count == Int(length), let base = raw.baseAddress,
                    let header = RecordHeader.decode(
                        base, identity: identity, segment: segment, offset: offset, limit: Int(length)),
                    header.kind == .seal, header.length == Int(length)
                else { return nil }
                let body = UnsafeRawBufferPointer(rebasing: raw[RecordHeader.size...])
                guard header.verify(body: body, identity: identity), let seal = Seal(body: body),
                    header.first == seal.totals.entries + 1
                else { return nil }
                return (seal, offset, header.checksum)
            }
        } catch {
            throw FileError(error.call, path, error.code)
        }
    }
}
