/// Makes damaged files whole again: every damaged file is first copied to `quarantine/`, then rewritten with its good
/// records where they were and a loss record in place of each range that cannot be read. Numbers never move.
struct Repair {
    let files: any FileSystem
    let directory: String
    let name: String
    let inspection: Inspection

    func perform(_ report: inout RecoveryReport) throws(JournalError) {
        guard !inspection.manifestIsForeign else { throw .damaged(inspection.findings) }
        let manifestFile = directory + "/" + Manifest.file(name)
        guard let identity = inspection.identity else {
            // Nothing tells which journal this is. Where there is no segment at all, a new one can begin.
            guard inspection.parts.isEmpty, inspection.isWithoutSegments else { throw .damaged(inspection.findings) }
            do throws(FileError) {
                try quarantine(Manifest.file(name), &report)
                try files.remove(manifestFile)
                return try files.synchronizeDirectory(directory)
            } catch {
                throw .file(error)
            }
        }
        do throws(FileError) {
            if inspection.manifestIsDamaged, inspection.manifestIsThere {
                try quarantine(Manifest.file(name), &report)
            }
            for file in inspection.misplaced {
                try quarantine(file, &report)
                try files.remove(directory + "/" + file)
            }
            var chain: UInt64?
            var totals: JournalTotals?
            for index in 0...inspection.parts.count {
                for missing in inspection.missing where missing.before == index {
                    let follower = index < inspection.parts.count ? inspection.parts[index].header : nil
                    (chain, totals) = try fill(
                        missing.sequences, identity, chain: chain ?? 0, totals: totals, follower: follower)
                    report.lost.append(missing.sequences)
                }
                guard index < inspection.parts.count else { break }
                let part = inspection.parts[index]
                (chain, totals) = (part.chain, part.totals)
                let isLast = index + 1 == inspection.parts.count
                let hole = inspection.missing.contains { $0.before == index + 1 }
                let mustSeal = !isLast || hole
                guard part.headerIsDamaged || !part.damages.isEmpty || part.chainIsBroken || mustSeal && chain == nil
                else { continue }
                let follower = isLast || hole ? nil : inspection.parts[index + 1].header
                (chain, totals) = try rewrite(part, identity, mustSeal: mustSeal, follower: follower, &report)
                report.lost += part.damages.map(\.sequences).filter { !$0.isEmpty }
            }
            if inspection.manifestIsDamaged, let first = inspection.parts.first, let last = inspection.parts.last {
                let manifest = Manifest(identity: identity, floor: first.first, newest: last.first, closed: nil)
                try files.replace(manifestFile, in: directory, with: manifest.encoded())
            } else if var manifest = inspection.manifest {
                // What the close noted is no longer where it was.
                manifest.closed = nil
                manifest.newest = inspection.parts.last?.first ?? 0
                try files.replace(manifestFile, in: directory, with: manifest.encoded())
            }
            try files.synchronizeDirectory(directory)
        } catch {
            throw .file(error)
        }
    }

    /// A segment that says nothing but that its numbers are lost.
    private func fill(
        _ sequences: Range<UInt64>, _ identity: JournalIdentity, chain: UInt64, totals: JournalTotals?,
        follower: SegmentHeader?
    ) throws(FileError) -> (UInt64?, JournalTotals?) {
        let first = sequences.lowerBound
        var before = totals ?? JournalTotals()
        // Where what came before is unknown, the count is made to fit the numbers.
        if before.entries + 1 < first { before.countLost(first - 1 - before.entries) }
        let header = SegmentHeader(
            identity: identity, first: first, created: before.latestTime, chain: chain, totals: before)
        let loss = LossRecord.record(
            identity: identity, segment: first, offset: SegmentHeader.size, length: LossRecord.size,
            sequences: sequences, latest: before.latestTime, previous: chain, continuation: 0)
        var after = before
        after.countLost(UInt64(sequences.count))
        var bytes = header.encoded() + loss.bytes
        var out: UInt64?
        if let follower {
            let seal = Seal(totals: follower.totals, continuation: follower.chain, points: [])
            bytes +=
                seal.record(
                    identity: identity, segment: first, offset: bytes.count, next: sequences.upperBound,
                    previous: loss.checksum
                ).bytes
            after = follower.totals
            out = follower.chain
        }
        let path = directory + "/" + SegmentName.file(name, first: first)
        try files.replace(path, in: directory, with: bytes)
        return (out, after)
    }

    private func rewrite(
        _ part: Inspection.Part, _ identity: JournalIdentity, mustSeal: Bool, follower: SegmentHeader?,
        _ report: inout RecoveryReport
    ) throws(FileError) -> (UInt64?, JournalTotals?) {
        try quarantine(part.file, &report)
        let path = directory + "/" + part.file
        let temporary = path + ".tmp"
        do throws(FileError) {
            try files.remove(temporary)
        } catch  where error.code == ErrorNumber.noEntry {}
        let source = try files.open(path, .read)
        defer { files.close(source) }
        let target = try files.open(temporary, .createNew)
        defer { files.close(target) }
        try write(part.header.encoded(), to: target, at: 0, temporary)
        var at = SegmentHeader.size
        var isCut = false
        // What stands behind a good seal is left out, and no more need be done about it.
        for damage in part.damages where part.chain == nil || damage.bytes.lowerBound < part.end {
            try copy(source, target, at..<damage.bytes.lowerBound, temporary)
            at = damage.bytes.lowerBound
            // Without a number of its own it is the seal, and nothing good is behind it.
            isCut = damage.reachesEnd || damage.sequences.isEmpty || damage.bytes.count < LossRecord.size
            let length = isCut ? LossRecord.size : damage.bytes.count
            let sequences = isCut ? damage.sequences.lowerBound..<part.next : damage.sequences
            if !sequences.isEmpty {
                let loss = LossRecord.record(
                    identity: identity, segment: part.first, offset: at, length: length, sequences: sequences,
                    latest: part.header.totals.latestTime, previous: damage.previous,
                    continuation: isCut ? 0 : damage.continuation)
                try write(loss.bytes, to: target, at: at, temporary)
                at += length
            }
            if isCut { break }
        }
        let keepsSeal = part.chain != nil && !part.chainIsBroken && !isCut
        if !isCut { try copy(source, target, at..<(part.end - (keepsSeal ? 0 : part.sealLength)), temporary) }
        var result = (part.chain, part.totals)
        if mustSeal, !keepsSeal {
            result = try seal(part, target, identity, follower, temporary)
        } else if !keepsSeal {
            result.0 = nil
        }
        try files.synchronizeThrough(target)
        try files.rename(temporary, to: path)
        try files.synchronizeDirectory(directory)
        return result
    }

    private func seal(
        _ part: Inspection.Part, _ file: FileID, _ identity: JournalIdentity, _ follower: SegmentHeader?,
        _ path: String
    ) throws(FileError) -> (UInt64?, JournalTotals) {
        var scanner = SegmentScanner(
            files: files, file: file, path: path, identity: identity, segment: part.first, size: try files.size(file))
        let scan = try SegmentScan(&scanner, chain: part.header.chain, totals: part.header.totals)
        var seal = Seal(totals: follower?.totals ?? scan.totals, points: scan.points)
        func record() -> (bytes: [UInt8], checksum: UInt64) {
            seal.record(
                identity: identity, segment: part.first, offset: scan.end, next: scan.next, previous: scan.previous)
        }
        var made = record()
        var chain = made.checksum
        if let follower, follower.chain != chain {
            // Not the seal that was there: say what the next segment expects.
            seal.continuation = follower.chain
            made = record()
            chain = follower.chain
        }
        try write(made.bytes, to: file, at: scan.end, path)
        return (chain, seal.totals)
    }

    private func quarantine(_ file: String, _ report: inout RecoveryReport) throws(FileError) {
        let folder = directory + "/quarantine"
        try files.makeDirectory(folder)
        let taken = try files.list(folder)
        var kept = file
        var number = 1
        while taken.contains(kept) {
            kept = "\(file).\(number)"
            number += 1
        }
        let source = try files.open(directory + "/" + file, .read)
        defer { files.close(source) }
        let path = folder + "/" + kept
        let target = try files.open(path, .createNew)
        defer { files.close(target) }
        try copy(source, target, 0..<(try files.size(source)), path)
        try files.synchronizeThrough(target)
        try files.synchronizeDirectory(folder)
        try files.synchronizeDirectory(directory)
        report.quarantined.append(kept)
    }

    private func copy(
        _ source: FileID, _ target: FileID, _ range: Range<Int>, _ path: String
    ) throws(FileError) {
        var at = range.lowerBound
        while at < range.upperBound {
            let bytes = try files.readBytes(source, count: min(1 << 20, range.upperBound - at), at: at)
            guard !bytes.isEmpty else { break }
            try write(bytes, to: target, at: at, path)
            at += bytes.count
        }
    }

    private func write(_ bytes: [UInt8], to file: FileID, at offset: Int, _ path: String) throws(FileError) {
        try files.writeAll(file, bytes[...], at: offset, path: path)
    }
}
