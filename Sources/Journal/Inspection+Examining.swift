/// One segment file, looked at where it stands.
extension Inspection {
    mutating func examine(
        _ first: UInt64, _ file: String, _ size: Int, _ found: SegmentHeader?, _ identity: JournalIdentity,
        follower: UInt64?
    ) throws(FileError) {
        let before = parts.last
        let isAdjacent = before.map { $0.next == first } ?? false
        let expectedChain = isAdjacent ? before?.chain : nil
        // Where what came before is unknown, the count is made to fit the numbers: those never move.
        var counted = before?.totals ?? JournalTotals()
        if counted.entries + 1 < first { counted.countLost(first - 1 - counted.entries) }
        let header =
            found
            ?? SegmentHeader(
                identity: identity, first: first, created: 0, chain: expectedChain ?? 0, totals: counted)
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
        if follower != nil, result.seal != nil, result.damages.isEmpty, result.end < part.size {
            // Zeros: they are cut off before the next segment is begun.
            result.closeDamage(size: part.size, upTo: result.next)
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
