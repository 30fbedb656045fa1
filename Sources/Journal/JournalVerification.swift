/// Reads every byte of a journal's files and says what is not as it was written.
public struct JournalVerification: Sendable {
    public let findings: [JournalFinding]
    public let segments: Int
    public let bytes: Int
    /// The numbers that stand in the files, lost ones included.
    public let sequences: Range<UInt64>
    /// Everything up to the end of the files.
    public let totals: JournalTotals
    /// Everything before the files: what retention has dropped.
    public let totalsBefore: JournalTotals
    /// The last close was orderly.
    public let wasClosed: Bool

    /// Nothing durable is missing and nothing was altered. A torn tail and losses accepted before are findings, and no
    /// failure.
    public var holds: Bool { findings.allSatisfy { $0.severity == .note } }

    /// Takes no lock and changes nothing. While a journal is open, its last commits may show as a torn tail.
    /// - Parameter progress: called after each segment with the bytes read, and the bytes that there are.
    /// - Throws: `.newerFormat`, `.file` where the files cannot be read at all.
    public static func verify(
        directory: String, name: String, files: any FileSystem = PosixFileSystem(),
        progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) throws(JournalError) -> JournalVerification {
        let inspection = try Inspection(
            files: files, directory: directory, name: name, isDeep: true, progress: progress)
        return JournalVerification(
            findings: inspection.findings, segments: inspection.parts.count,
            bytes: inspection.parts.reduce(0) { $0 + $1.size },
            sequences: (inspection.parts.first?.first ?? 1)..<max(1, inspection.next),
            totals: inspection.parts.last?.totals ?? JournalTotals(),
            totalsBefore: inspection.parts.first?.header.totals ?? JournalTotals(),
            wasClosed: inspection.manifest?.closed != nil)
    }
}
