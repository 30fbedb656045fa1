/// A state at one moment of a journal, in a file of its own: what a start would otherwise have to work out again from
/// every entry before. It can always be left out; the journal is the truth.
///
///     let file = SnapshotFile(directory: "/var/lib/wiredesk/snapshots", name: "judge", format: 1)
///     try file.save(payload, of: journal, next: 1_043)      // everything below 1,043 must be durable
///     if case .content(let content) = try file.load(of: journal) { … read the journal on from content.next … }
///
/// Layout, little-endian: `WDSNAP1\n`, format (4 bytes), 56 (4), identity of the journal (16), first number that is
/// not in it (8), bytes of the payload (8), XXH64 of all these (8), the payload, XXH64 of the payload under the header's (8).
public struct SnapshotFile: Sendable {
    public enum Found: Sendable {
        case none
        /// A file is there and cannot be used, because of this.
        case unusable(String)
        case content(Content)
    }
    public struct Content: Sendable {
        /// First sequence number that the state does not know of.
        public let next: UInt64
        public var payload: [UInt8]
    }

    private static let magic: StaticString = "WDSNAP1\n"
    private static let headerBytes = 56
    private let directory: String
    private let path: String
    private let format: UInt32
    private let files: any FileSystem

    /// - Parameter format: of the payload; a file of another is not used.
    public init(directory: String, name: String, format: UInt32, files: any FileSystem = PosixFileSystem()) {
        self.directory = directory
        path = directory + "/" + name + ".wds"
        self.format = format
        self.files = files
    }

    /// Replaces the file as a whole and synchronizes it. Blocks.
    /// - Throws: `.invalid` where the journal is not durable up to `next`; `.noSpace`, `.file`: then the old file stays.
    public func save(_ payload: consuming [UInt8], of journal: Journal, next: UInt64) throws(JournalError) {
        guard next <= journal.durableNext else {
            throw .invalid("snapshot \(path): \(next - 1) is not durable yet; it would be ahead of its journal")
        }
        var writer = ByteWriter()
        writer.put(ascii: Self.magic)
        writer.put(format)
        writer.put(UInt32(Self.headerBytes))
        writer.put(journal.engine.catalog.identity)
        writer.put(next)
        writer.put(UInt64(payload.count))
        writer.finish(at: Self.headerBytes - 8)
        let seed = writer.bytes.withUnsafeBytes { XXH64.hash($0) }
        var end = ByteWriter()
        end.put(payload.withUnsafeBytes { XXH64.hash($0, seed: seed) })
        do throws(FileError) {
            try files.makeDirectory(directory)
            try files.replace(path, in: directory, with: [writer.bytes, payload, end.bytes])
        } catch {
            throw error.isNoSpace ? .noSpace(path: path) : .file(error)
        }
    }

    /// - Throws: `.file` where it is there and cannot be read.
    public func load(of journal: Journal) throws(JournalError) -> Found {
        do throws(FileError) {
            let file: FileID
            do throws(FileError) {
                file = try files.open(path, .read)
            } catch {
                guard error.code == ErrorNumber.noEntry else { throw error }
                return .none
            }
            defer { files.close(file) }
            var bytes = try files.readBytes(file, count: try files.size(file), at: 0)
            let (next, reason) = check(bytes, journal)
            guard let next else { return .unusable("\(path): \(reason)") }
            // In place: there may be hundreds of megabytes of it.
            bytes.removeLast(8)
            bytes.removeFirst(Self.headerBytes)
            return .content(Content(next: next, payload: bytes))
        } catch {
            throw .file(error)
        }
    }

    /// The number that the file ends before, or why it cannot be used.
    private func check(_ bytes: [UInt8], _ journal: Journal) -> (UInt64?, String) {
        guard bytes.count >= Self.headerBytes + 8 else { return (nil, "only \(bytes.count) bytes long") }
        guard Self.magic.matches(bytes) else { return (nil, "it does not begin with the magic bytes") }
        return bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress else { return (nil, "it is empty") }
            let header = UnsafeRawBufferPointer(rebasing: raw[..<(Self.headerBytes - 8)])
            guard XXH64.hash(header) == base.u64(Self.headerBytes - 8) else {
                return (nil, "the checksum of its header does not match")
            }
            guard base.u32(8) == format else { return (nil, "format \(base.u32(8)); this build reads \(format)") }
            let identity = JournalIdentity(high: base.u64(16), low: base.u64(24))
            guard identity == journal.engine.catalog.identity else {
                return (nil, "it belongs to the journal \(identity), this one is \(journal.identity)")
            }
            let next = base.u64(32)
            guard next <= journal.durableNext else {
                return (nil, "it knows of entry \(next - 1), the journal ends at \(journal.durableNext - 1)")
            }
            guard base.u64(40) == UInt64(bytes.count - Self.headerBytes - 8) else {
                return (nil, "\(bytes.count - Self.headerBytes - 8) bytes of content, \(base.u64(40)) were written")
            }
            let seed = XXH64.hash(UnsafeRawBufferPointer(rebasing: raw[..<Self.headerBytes]))
            let payload = UnsafeRawBufferPointer(rebasing: raw[Self.headerBytes..<(bytes.count - 8)])
            guard XXH64.hash(payload, seed: seed) == base.u64(bytes.count - 8) else {
                return (nil, "the checksum of its content does not match")
            }
            return (next, "")
        }
    }

    /// Runs `body` on a thread of its own: making and writing a large state blocks.
    public static func apart<R: Sendable>(_ body: @escaping @Sendable () -> R) async -> R {
        await BlockingThread.run("wd-snapshot", body)
    }
}
