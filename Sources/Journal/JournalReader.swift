/// Reads a journal from any number and any time. Sees only what is durable, checks every checksum on the way, and takes
/// no lock that the writer holds while it writes.
public struct JournalReader: Sendable {
    let catalog: Catalog

    /// The first number that can be read; below it retention has dropped everything.
    public var lowest: UInt64 { catalog.lowest }
    /// The first number that is not durable yet.
    public var next: UInt64 { catalog.next }

    /// Reads the files as they are, without a lock and changing nothing: up to what is on disk now. For tools.
    /// Damaged and missing ranges answer ``JournalError/lost(_:)``.
    public static func open(
        directory: String, name: String, files: any FileSystem = PosixFileSystem()
    ) throws(JournalError) -> JournalReader {
        let inspection = try Inspection(files: files, directory: directory, name: name, isDeep: false)
        guard let identity = inspection.identity, !inspection.isNew else {
            throw .file(FileError(.open, directory + "/" + Manifest.file(name), ErrorNumber.noEntry))
        }
        return JournalReader(catalog: inspection.catalog(identity: identity, files: files, directory: directory))
    }

    /// Entries from a number on, oldest first. It may be fewer than asked for (a segment ends, a group does not fit);
    /// read on at `next`. Nothing more is there when `next` equals the reader's ``next``. Below ``lowest`` it begins at
    /// ``lowest``.
    ///
    /// - Parameters:
    ///   - maxBytes: of payload; one entry is returned in any case.
    ///   - includeAnnotations: returns each group's annotations after its last entry; they count for `maxBytes`, not
    ///     for `maxEntries`.
    /// - Throws: ``JournalError/lost(_:)`` when the number asked for cannot be read: go on at the range's upper bound.
    public func read(
        from sequence: UInt64, maxEntries: Int, maxBytes: Int, includeAnnotations: Bool = false
    ) throws(JournalError) -> JournalSlice {
        var sequence = max(sequence, lowest)
        while sequence < next, maxEntries > 0 {
            guard let segment = catalog.segment(of: sequence), sequence < segment.next else {
                guard sequence < lowest else {
                    // A file is missing (only a reader of damaged files comes here).
                    let after = catalog.segments.first { $0.first > sequence }
                    throw .lost(sequence..<(after?.first ?? next))
                }
                // Dropped between two looks.
                sequence = lowest
                continue
            }
            return try SegmentReader(catalog: catalog, segment: segment).read(
                from: sequence, maxEntries: maxEntries, maxBytes: maxBytes, includeAnnotations: includeAnnotations)
        }
        return JournalSlice(entries: [], bytes: [], next: sequence)
    }

    /// The range that was given up as lost when the journal was opened with `acceptLoss`, if it has this number. nil
    /// where the number can be read, or cannot for any other reason.
    public func acceptedLoss(at sequence: UInt64) throws(JournalError) -> Range<UInt64>? {
        guard sequence < next, let segment = catalog.segment(of: sequence), sequence < segment.next else { return nil }
        return try SegmentReader(catalog: catalog, segment: segment).acceptedLoss(at: sequence)
    }

    /// Single entries by number, in the order asked. Those that retention dropped, that are lost or not durable yet are
    /// left out. Each takes one read of some 12 KiB, 4 µs when it is in memory.
    public func read(sequences: [UInt64]) throws(JournalError) -> JournalSlice {
        var slice = JournalSlice(entries: [], bytes: [], next: next)
        slice.entries.reserveCapacity(sequences.count)
        let next = self.next
        for sequence in sequences where sequence < next {
            guard let segment = catalog.segment(of: sequence), sequence < segment.next else { continue }
            do throws(JournalError) {
                try SegmentReader(catalog: catalog, segment: segment).copy(sequence, into: &slice)
            } catch {
                guard case .lost = error else { throw error }
            }
        }
        return slice
    }

    /// The first entry that came at this time (microseconds since 1970 UTC) or later; ``next`` if none did. Where the
    /// clock was set back, entries after it may be older again.
    public func sequence(atOrAfter time: Int64) throws(JournalError) -> UInt64 {
        for segment in catalog.segments where segment.latest >= time && segment.next > segment.first {
            return try SegmentReader(catalog: catalog, segment: segment).sequence(atOrAfter: time)
        }
        return next
    }
}
