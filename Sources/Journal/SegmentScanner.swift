/// Goes through a segment file record by record, with one window of it in memory.
struct SegmentScanner {
    private static let windowBytes = 1 << 20

    let files: any FileSystem
    let file: FileID
    let path: String
    let identity: JournalIdentity
    /// First sequence number of the segment.
    let segment: UInt64
    /// Where to stop.
    let size: Int
    private var window: [UInt8] = []
    private var start = 0

    init(files: any FileSystem, file: FileID, path: String, identity: JournalIdentity, segment: UInt64, size: Int) {
        self.files = files
        self.file = file
        self.path = path
        self.identity = identity
        self.segment = segment
        self.size = size
    }

    struct Found {
        let header: RecordHeader
        let offset: Int
    }

    /// The record header at this offset, if there is a valid one.
    mutating func header(at offset: Int) throws(FileError) -> RecordHeader? {
        let limit = size - offset
        guard limit >= RecordHeader.size else { return nil }
        let identity = identity
        let segment = segment
        return try withBytes(offset, RecordHeader.size) { bytes in
            guard let base = bytes.baseAddress, bytes.count == RecordHeader.size else { return nil }
            return RecordHeader.decode(base, identity: identity, segment: segment, offset: offset, limit: limit)
        }
    }

    /// Calls with the body of a record; false if the body is not what was written.
    mutating func body(
        of header: RecordHeader, at offset: Int, _ use: (UnsafeRawBufferPointer) -> Bool = { _ in true }
    ) throws(FileError) -> Bool {
        let identity = identity
        let count = header.length - RecordHeader.size
        return try withBytes(offset + RecordHeader.size, count) { bytes in
            bytes.count == count && header.verify(body: bytes, identity: identity) && use(bytes)
        }
    }

    /// The next record after the one (or the damage) at `offset` that begins at `atLeast` or later. Records begin at
    /// multiples of 8.
    mutating func nextRecord(after offset: Int, atLeast: UInt64) throws(FileError) -> Found? {
        var offset = (offset + 8) & ~7
        while offset + RecordHeader.size <= size {
            let from = offset
            let stop = try withBytes(offset, min(Self.windowBytes, size - offset)) { bytes -> Int in
                guard let base = bytes.baseAddress else { return from }
                var at = 0
                while at + 4 <= bytes.count {
                    if RecordKind(rawValue: base.u32(at)) != nil { break }
                    at += 8
                }
                return from + at
            }
            guard stop + RecordHeader.size <= size else { return nil }
            if stop < from + Self.windowBytes, let header = try header(at: stop), header.first >= atLeast {
                return Found(header: header, offset: stop)
            }
            offset = stop < from + Self.windowBytes ? stop + 8 : stop
        }
        return nil
    }

    /// Whether all is zero from here to the end.
    mutating func isZero(from offset: Int) throws(FileError) -> Bool {
        var offset = offset
        while offset < size {
            let count = min(Self.windowBytes, size - offset)
            let isZero = try withBytes(offset, count) { bytes in bytes.allSatisfy { $0 == 0 } }
            guard isZero else { return false }
            offset += count
        }
        return true
    }

    /// Fewer bytes than asked at the end of the file.
    private mutating func withBytes<R>(
        _ offset: Int, _ count: Int, _ use: (UnsafeRawBufferPointer) -> R
    ) throws(FileError) -> R {
        if offset < start || offset + count > start + window.count {
            let wanted = max(count, min(Self.windowBytes, size - offset))
            do throws(FileError) {
                window = try files.readBytes(file, count: max(0, wanted), at: offset)
            } catch {
                throw FileError(error.call, path, error.code)
            }
            start = offset
        }
        return window.withUnsafeBytes { raw in
            let from = offset - start
            let to = min(from + count, raw.count)
            return use(UnsafeRawBufferPointer(rebasing: raw[from..<max(from, to)]))
        }
    }
}
