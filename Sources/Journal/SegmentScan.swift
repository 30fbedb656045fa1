/// All that one pass over a segment's records says about it.
struct SegmentScan {
    /// Bytes that are no valid record.
    struct Damage {
        var bytes: Range<Int>
        var sequences: Range<UInt64>
        /// What a record in its place must name as `previous`.
        var previous: UInt64
        /// The `previous` that the record after it names; 0 if none follows.
        var continuation: UInt64
        /// A record that follows says that these bytes were synchronized before it was written.
        var wasDurable = false
        var reachesEnd = false
    }

    struct Loss {
        let bytes: Range<Int>
        let sequences: Range<UInt64>
    }

    var damages: [Damage] = []
    var losses: [Loss] = []
    var points: [IndexPoint] = []
    var totals: JournalTotals
    /// What the next record must name as `previous`.
    var previous: UInt64
    /// After the last valid record; what follows is nothing but zeros, or the last damage.
    var end = SegmentHeader.size
    var seal: Seal?
    var sealChecksum: UInt64 = 0
    /// Time of the first group.
    var created: Int64?
    /// What the first record names as `previous`: the segment's chain value.
    var firstPrevious: UInt64?

    var next: UInt64
    /// The chain value that the next segment must name.
    var chain: UInt64? {
        guard let seal else { return nil }
        return seal.continuation == 0 ? sealChecksum : seal.continuation
    }

    /// - Parameters:
    ///   - chain: what the first record must name as `previous`.
    ///   - isKnown: false if that is only the best guess, and what the first record names is taken.
    ///   - totals: of everything before the segment.
    init(
        _ scanner: inout SegmentScanner, chain: UInt64, isKnown: Bool = true, totals: JournalTotals
    ) throws(FileError) {
        self.totals = totals
        next = scanner.segment
        previous = chain
        var expected = isKnown ? chain : nil
        while end < scanner.size {
            let header = try scanner.header(at: end)
            if let header, header.first == next, expected == nil || header.previous == expected, seal == nil {
                try take(header, &scanner)
                expected = previous
                continue
            }
            if header == nil, try scanner.isZero(from: end) { break }
            let found = seal == nil ? try scanner.nextRecord(after: end, atLeast: next) : nil
            damages.append(
                Damage(
                    bytes: end..<(found?.offset ?? scanner.size), sequences: next..<(found?.header.first ?? next),
                    previous: previous, continuation: found?.header.previous ?? 0, reachesEnd: found == nil))
            guard let found else { break }
            skip(to: found.offset, next: found.header.first)
            previous = found.header.previous
            expected = previous
        }
    }

    private mutating func take(_ header: RecordHeader, _ scanner: inout SegmentScanner) throws(FileError) {
        let offset = end
        if offset == SegmentHeader.size { firstPrevious = header.previous }
        markDurable(below: header.durable)
        var counted = totals
        var continuation: UInt64 = 0
        var found: Seal?
        let isValid = try scanner.body(of: header, at: offset) { body in
            switch header.kind {
            case .group:
                let table = GroupTable(
                    body: body, entryCount: Int(header.entryCount), annotationCount: Int(header.annotationCount))
                counted.groups += 1
                counted.latestTime = max(counted.latestTime, header.time)
                return table.forEach { index, kind, payload in
                    if index < Int(header.entryCount) {
                        counted.count(kind: kind, bytes: payload.count)
                    } else {
                        counted.countAnnotation(bytes: payload.count)
                    }
                }
            case .seal:
                found = Seal(body: body)
                return found != nil
            case .loss:
                continuation = body.baseAddress?.u64(0) ?? 0
                return true
            }
        }
        guard isValid else {
            damages.append(
                Damage(
                    bytes: offset..<(offset + header.length), sequences: header.sequences,
                    previous: previous, continuation: header.checksum,
                    reachesEnd: offset + header.length >= scanner.size))
            skip(to: offset + header.length, next: header.sequences.upperBound)
            previous = header.checksum
            return
        }
        end = offset + header.length
        previous = header.checksum
        switch header.kind {
        case .group:
            totals = counted
            if created == nil { created = header.time }
            IndexPoint.add(to: &points, first: header.first, segment: scanner.segment, offset: offset)
        case .seal:
            seal = found
            sealChecksum = header.checksum
        case .loss:
            losses.append(Loss(bytes: offset..<end, sequences: header.sequences))
            totals.countLost(UInt64(header.sequences.count))
            if continuation != 0 { previous = continuation }
        }
        next = header.sequences.upperBound
    }

    private mutating func skip(to offset: Int, next: UInt64) {
        totals.countLost(next - self.next)
        self.next = next
        end = offset
    }

    private mutating func markDurable(below offset: UInt64) {
        for index in damages.indices where UInt64(damages[index].bytes.lowerBound) < offset {
            damages[index].wasDurable = true
        }
    }
}
