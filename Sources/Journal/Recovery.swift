/// Opening: look, put right what can be put right, and go on where the durable entries end.
enum Recovery {
    struct Opened: Sendable {
        let engine: Engine
        let report: RecoveryReport
    }

    static func open(
        directory: String, name: String, settings: JournalSettings, files: any FileSystem, acceptLoss: Bool,
        reaching: UInt64 = 1
    ) throws(JournalError) -> Opened {
        try settings.check()
        guard !name.isEmpty, name.utf8.allSatisfy({ $0 != 47 && $0 > 32 && $0 < 127 }), !name.hasPrefix(".") else {
            throw .invalid("journal: \"\(name)\" is no name for a journal: visible ASCII without / is allowed")
        }
        let lock = try lock(directory, name, files)
        do throws(JournalError) {
            return try open(directory, name, settings, files, acceptLoss, reaching, lock)
        } catch {
            files.close(lock)
            throw error
        }
    }

    private static func lock(
        _ directory: String, _ name: String, _ files: any FileSystem
    ) throws(JournalError) -> FileID {
        let path = directory + "/" + name + ".lock"
        do throws(FileError) {
            try files.makeDirectory(directory)
            return try files.lock(path)
        } catch {
            throw error.code == ErrorNumber.wouldBlock ? .locked(path: path) : .file(error)
        }
    }

    private static func open(
        _ directory: String, _ name: String, _ settings: JournalSettings, _ files: any FileSystem, _ acceptLoss: Bool,
        _ reaching: UInt64, _ lock: FileID
    ) throws(JournalError) -> Opened {
        try readFromDisk(directory, name, files)
        // Who accepts losses wants all of them found and set aside now, not one by one by readers.
        var inspection = try Inspection(files: files, directory: directory, name: name, isDeep: acceptLoss)
        var report = RecoveryReport()
        report.isNew = inspection.isNew
        report.findings = inspection.findings
        report.wasClosed = inspection.manifest?.closed != nil
        report.tornBytes = inspection.tornBytes
        // A second pass is needed where a repair brings to light what the damage hid; a third never was.
        for _ in 0..<3 where inspection.worst > .note {
            if inspection.worst == .loss, !acceptLoss {
                throw .damaged(inspection.findings.filter { $0.severity == .loss })
            }
            try Repair(files: files, directory: directory, name: name, inspection: inspection).perform(&report)
            inspection = try Inspection(files: files, directory: directory, name: name, isDeep: acceptLoss)
        }
        guard inspection.worst == .note else { throw .damaged(inspection.findings) }
        let next = (inspection.parts.last?.totals.entries ?? 0) + 1
        guard next == inspection.next else {
            // Checksums hold, and still the numbers that the entries have and the count of them do not belong together: no
            // number could be given that is surely the next.
            throw .damaged([
                JournalFinding(
                    .wrongTotals, .loss, inspection.parts.last?.file ?? Manifest.file(name),
                    "it counts \(next - 1) entries, and their numbers go to \(inspection.next - 1)")
            ])
        }
        guard next >= reaching else {
            throw .damaged([
                JournalFinding(
                    .tornTail, .loss, inspection.parts.last?.file ?? Manifest.file(name), sequences: next..<reaching,
                    "they were durable when this process had the journal open, and the disk does not give them back")
            ])
        }
        do throws(FileError) {
            let opened = try start(inspection, directory, name, settings, files, lock, &report)
            return Opened(engine: opened, report: report)
        } catch {
            throw .file(error)
        }
    }

    /// Makes sure that what will be read is what the disk holds. An earlier process, or an earlier opening by this one,
    /// may have ended between write and sync: its bytes are synchronized now. Or its sync failed: then the cache holds
    /// bytes that are nowhere else and that the kernel calls clean, and it is dropped.
    ///
    /// The last segment and the manifest are all that this can concern. Every other file got its name, or its successor,
    /// only after a sync of it had succeeded, and is never written to again.
    private static func readFromDisk(
        _ directory: String, _ name: String, _ files: any FileSystem
    ) throws(JournalError) {
        do throws(FileError) {
            let names = try files.list(directory)
            let last = names.filter { SegmentName.first(name, file: $0) != nil }.max()
            let manifest = names.first { $0 == Manifest.file(name) }
            for file in [last, manifest].compactMap({ $0 }) {
                let id = try files.open(directory + "/" + file, .readWrite)
                defer { files.close(id) }
                try files.synchronizeThrough(id)
                files.dropCache(id)
            }
            // Nor is a name that is seen one that a crash would leave.
            if last != nil || manifest != nil { try files.synchronizeDirectory(directory) }
        } catch {
            throw .file(error)
        }
    }

    private static func start(
        _ inspection: Inspection, _ directory: String, _ name: String, _ settings: JournalSettings,
        _ files: any FileSystem, _ lock: FileID, _ report: inout RecoveryReport
    ) throws(FileError) -> Engine {
        for file in inspection.leftovers { try files.remove(directory + "/" + file) }
        let identity = inspection.identity ?? .random()
        let catalog = inspection.catalog(identity: identity, files: files, directory: directory)
        let last = inspection.parts.last
        var tail: TailWriter.Tail?
        if let last, last.chain == nil, let segment = catalog.segments.last {
            let file = try files.open(segment.path, .readWrite)
            do throws(FileError) {
                var zeroed = last.size
                if inspection.tornBytes > 0 {
                    try files.truncate(file, to: last.end)
                    zeroed = last.end
                }
                // The bytes that were cut off must not come back behind new groups.
                try files.synchronizeThrough(file)
                tail = TailWriter.Tail(
                    segment: segment, file: file, offset: last.end, zeroed: max(zeroed, last.end),
                    previous: last.previous)
            } catch {
                files.close(file)
                throw error
            }
        }
        if let last, last.chain != nil, last.size > last.end {
            // A crash between seal and next segment left zeros that were ready behind the seal.
            let file = try files.open(directory + "/" + last.file, .readWrite)
            defer { files.close(file) }
            try files.truncate(file, to: last.end)
            try files.synchronizeThrough(file)
        }
        let totals = last?.totals ?? JournalTotals()
        let manifest = Manifest(
            identity: identity, floor: inspection.parts.first?.first ?? inspection.manifest?.floor ?? 1,
            newest: last?.first ?? 0, closed: nil)
        let writer = TailWriter(
            files: files, directory: directory, name: name, settings: settings, catalog: catalog, manifest: manifest,
            tail: tail, chain: last?.chain ?? 0, totals: totals)
        do throws(FileError) {
            try writer.writeManifestOrLater()
        } catch {
            writer.release()
            throw error
        }
        report.segments = inspection.parts.count
        report.bytes = inspection.parts.reduce(0) { $0 + $1.end }
        report.lowest = catalog.lowest
        report.next = catalog.next
        return Engine(catalog: catalog, settings: settings, writer: writer, totals: totals, files: files, lock: lock)
    }
}
