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
                    header.first == seal.totals.entries + 1,
                    seal.pointsAscend(before: offset)
                else { return nil }
                return (seal, offset, header.checksum)
            }
        } catch {
            throw FileError(error.call, path, error.code)
        }
    }
}
