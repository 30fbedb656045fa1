/// A run of entries, in one buffer.
///
/// ```swift
/// for entry in slice.entries { slice.withPayload(of: entry) { decode($0) } }
/// ```
public struct JournalSlice: Sendable {
    public struct Entry: Sendable, Hashable {
        /// Of an annotation: the last number of its group.
        public let sequence: UInt64
        /// Microseconds since 1970 UTC, as given to `append`.
        public let time: Int64
        public let kind: UInt8
        public let isAnnotation: Bool
        /// Where the payload is in ``JournalSlice/bytes``.
        public let payload: Range<Int>
    }

    /// In the order of the journal; a group's annotations follow its last entry.
    public internal(set) var entries: [Entry]
    /// Payloads, and between them the journal's own bytes.
    public internal(set) var bytes: [UInt8]
    /// Where to read on.
    public internal(set) var next: UInt64

    @inlinable
    public func withPayload<R, E: Error>(
        of entry: Entry, _ body: (UnsafeRawBufferPointer) throws(E) -> R
    ) throws(E) -> R {
        var result: Result<R, E>?
        bytes.withUnsafeBytes { raw in
            do throws(E) {
                result = .success(try body(UnsafeRawBufferPointer(rebasing: raw[entry.payload])))
            } catch {
                result = .failure(error)
            }
        }
        guard let result else { preconditionFailure("withUnsafeBytes did not call its body") }
        return try result.get()
    }

    /// A copy of the payload.
    @inlinable
    public func payload(of entry: Entry) -> [UInt8] {
        Array(bytes[entry.payload])
    }
}
