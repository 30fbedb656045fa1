/// Reads records of one segment, up to what was durable when it began.
struct SegmentReader {
    let catalog: Catalog
    let segment: Segment

    private var identity: JournalIdentity { catalog.identity }

    func read(
        from sequence: UInt64, maxEntries: Int, maxBytes: Int, includeAnnotations: Bool
    ) throws(JournalError) -> JournalSlice {
        let place = segment.place(of: sequence)
        let file = try catalog.file(of: segment)
        // Read ahead as much as is likely to be asked for, once.
        let expected = min(max(0, maxBytes), (place.entryBytes + 64) * min(maxEntries, 1 << 20))
        var window = try load(
            file, place.start, max(place.nextPoint - place.start, min(expected + expected / 8, 64 << 20)), place.end)
        var offset = place.start
        var slice = JournalSlice(entries: [], bytes: [], next: sequence)
        var limits = Limits(entries: maxEntries, bytes: maxBytes, annotations: includeAnnotations)
        while offset < place.end, slice.entries.isEmpty || !limits.areReached {
            if window.end < min(offset + RecordHeader.size, place.end) {
                guard slice.entries.isEmpty else { break }
                window = try load(file, offset, 64 << 10, place.end)
                // Shorter than it was when it was synchronized: the file was cut by someone else.
                guard window.end >= min(offset + RecordHeader.size, place.end) else { break }
            }
            guard let header = header(in: window, at: offset, end: place.end) else {
                guard slice.entries.isEmpty else { break }
                // Damage on the way to the number asked for says nothing about that number yet.
                guard let found = try nextRecord(file, after: offset), found.header.first <= sequence else { break }
                offset = found.offset
                window = try load(file, offset, found.header.length, place.end)
                continue
            }
            if header.kind == .seal { break }
            let end = offset + header.length
            if header.sequences.upperBound <= sequence {
                offset = end
                continue
            }
            if header.kind == .loss {
                guard slice.entries.isEmpty else { break }
                throw .lost(header.sequences)
            }
            if window.end < end {
                guard slice.entries.isEmpty else { break }
                window = try load(file, offset, header.length, place.end)
            }
            guard window.end >= end, verify(header, in: window, at: offset) else {
                guard slice.entries.isEmpty else { break }
                throw .lost(header.sequences)
            }
            collect(header, in: window, at: offset, from: sequence, &limits, into: &slice)
            offset = end
        }
        if slice.entries.isEmpty { throw try lost(file, offset, from: sequence) }
        slice.bytes = window.bytes
        return slice
    }

    private struct Limits {
        var entries: Int
        var bytes: Int
        let annotations: Bool
        var areReached: Bool { entries <= 0 || bytes <= 0 }
    }

    /// Adds one entry, its payload copied, to a slice.
    func copy(_ sequence: UInt64, into slice: inout JournalSlice) throws(JournalError) {
        let one = try read(from: sequence, maxEntries: 1, maxBytes: 1, includeAnnotations: false)
        guard let entry = one.entries.first, entry.sequence == sequence else { return }
        let start = slice.bytes.count
        slice.bytes.append(contentsOf: one.bytes[entry.payload])
        slice.entries.append(
            JournalSlice.Entry(
                sequence: sequence, time: entry.time, kind: entry.kind, isAnnotation: false,
                payload: start..<slice.bytes.count))
    }

    /// The sequence numbers of the loss record that has this number, if one has.
    func acceptedLoss(at sequence: UInt64) throws(JournalError) -> Range<UInt64>? {
        let file = try catalog.file(of: segment)
        let place = segment.place(of: sequence)
        var offset = place.start
        while offset < place.end {
            let window = try load(file, offset, RecordHeader.size, place.end)
            guard let header = header(in: window, at: offset, end: place.end) else { return nil }
            if header.sequences.contains(sequence) { return header.kind == .loss ? header.sequences : nil }
            guard header.first <= sequence else { return nil }
            offset += header.length
        }
        return nil
    }

    /// The segment's latest time is known to be `time` or later. The latest time so far grows from group to group, so it
    /// can be searched by halves.
    func sequence(atOrAfter time: Int64) throws(JournalError) -> UInt64 {
        let file = try catalog.file(of: segment)
        let end = segment.end
        let points = segment.points
        var low = 0
        var high = points.count
        while low < high {
            let middle = (low + high) / 2
            let offset = Int(points[middle].offset)
            let window = try load(file, offset, RecordHeader.size, end)
            // A point that cannot be read decides nothing; go left, where the walk below begins.
            if let header = header(in: window, at: offset, end: end), header.latest < time {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var offset = low > 0 ? Int(points[low - 1].offset) : SegmentHeader.size
        var last = low > 0 ? segment.first + UInt64(points[low - 1].delta) : segment.first
        while offset < end {
            let window = try load(file, offset, RecordHeader.size, end)
            guard let header = header(in: window, at: offset, end: end) else {
                // Damage: the answer is the first number that is not surely before it.
                return last
            }
            if header.kind == .group, header.latest >= time { return header.first }
            last = header.sequences.upperBound
            offset += header.length
        }
        return last
    }

    // MARK: Windows

    private struct Window {
        let bytes: [UInt8]
        let start: Int
        var end: Int { start + bytes.count }
    }

    private func load(_ file: ReadFile, _ offset: Int, _ count: Int, _ limit: Int) throws(JournalError) -> Window {
        do throws(FileError) {
            // An offset past the limit comes from an index point that lies: nothing is there.
            let count = max(0, min(count, limit - offset))
            return Window(bytes: try file.files.readBytes(file.id, count: count, at: offset), start: offset)
        } catch {
            throw .file(FileError(error.call, file.path, error.code))
        }
    }

    private func header(in window: Window, at offset: Int, end: Int) -> RecordHeader? {
        guard offset + RecordHeader.size <= window.end else { return nil }
        return window.bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress else { return nil }
            return RecordHeader.decode(
                base + (offset - window.start), identity: identity, segment: segment.first, offset: offset,
                limit: end - offset)
        }
    }

    private func verify(_ header: RecordHeader, in window: Window, at offset: Int) -> Bool {
        window.bytes.withUnsafeBytes { raw in
            let start = offset - window.start + RecordHeader.size
            let body = UnsafeRawBufferPointer(rebasing: raw[start..<(start + header.length - RecordHeader.size)])
            return header.verify(body: body, identity: identity)
        }
    }

    private func collect(
        _ header: RecordHeader, in window: Window, at offset: Int, from sequence: UInt64, _ limits: inout Limits,
        into slice: inout JournalSlice
    ) {
        let start = offset - window.start + RecordHeader.size
        let count = Int(header.entryCount)
        window.bytes.withUnsafeBytes { raw in
            let body = UnsafeRawBufferPointer(rebasing: raw[start..<(start + header.length - RecordHeader.size)])
            let table = GroupTable(body: body, entryCount: count, annotationCount: Int(header.annotationCount))
            var isCut = false
            _ = table.forEach { index, kind, payload in
                let isAnnotation = index >= count
                let number = isAnnotation ? header.sequences.upperBound - 1 : header.first + UInt64(index)
                guard !isCut, number >= sequence, !isAnnotation || limits.annotations else { return }
                if !isAnnotation, limits.areReached, !slice.entries.isEmpty {
                    isCut = true
                    return
                }
                limits.bytes -= payload.count
                slice.entries.append(
                    JournalSlice.Entry(
                        sequence: number, time: header.time, kind: kind, isAnnotation: isAnnotation,
                        payload: (start + payload.lowerBound)..<(start + payload.upperBound)))
                if !isAnnotation {
                    limits.entries -= 1
                    slice.next = number + 1
                }
            }
        }
    }

    /// The error for what cannot be read at `offset`: up to the next record that can.
    private func lost(_ file: ReadFile, _ offset: Int, from sequence: UInt64) throws(JournalError) -> JournalError {
        .lost(sequence..<max(sequence + 1, try nextRecord(file, after: offset)?.header.first ?? segment.next))
    }

    private func nextRecord(
        _ file: ReadFile, after offset: Int
    ) throws(JournalError) -> SegmentScanner.Found? {
        var scanner = SegmentScanner(
            files: file.files, file: file.id, path: file.path, identity: identity, segment: segment.first,
            size: segment.end)
        do throws(FileError) {
            return try scanner.nextRecord(after: offset, atLeast: segment.first)
        } catch {
            throw .file(error)
        }
    }
}
