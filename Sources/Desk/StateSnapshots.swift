internal import Duplicates
internal import Journal
internal import Logging
internal import News

/// The state that a start reads back, as two files: the resends recognised at one number of the intake journal, and the
/// judge at one number of the records journal. With them a start reads only what came after; without them, everything
/// that retention has left. Neither says anything that the journals do not.
struct StateSnapshots: Sendable {
    /// The judge as it was before the record `nextSequence`, which was to be of `nextAccession`.
    struct Judged: Sendable {
        var judge: Judge
        var nextAccession: UInt64
        var nextSequence: UInt64
    }
    /// Resends of everything below `nextAccession`.
    struct Recognised: Sendable {
        var resends: ResendTable
        var nextAccession: UInt64
    }

    private let judgeFile: SnapshotFile
    private let resendsFile: SnapshotFile
    /// A judge read back under other settings would judge otherwise than it did.
    private let judgeSettings: String
    private let logger: Logger

    init(_ settings: DeskSettings, files: any FileSystem, logger: Logger) {
        let directory = settings.stateDirectory + "/snapshots"
        judgeFile = SnapshotFile(directory: directory, name: "judge", format: 2, files: files)
        resendsFile = SnapshotFile(directory: directory, name: "resends", format: 3, files: files)
        judgeSettings = "\(settings.judge)"
        self.logger = logger
    }

    // MARK: Saving. Blocks.

    func save(_ judged: Judged, of records: Journal) throws(JournalError) {
        var payload = judged.judge.snapshot()
        // At the end, so that the state is not copied.
        payload += judgeSettings.utf8
        Self.append(UInt64(judgeSettings.utf8.count), to: &payload)
        Self.append(judged.nextAccession, to: &payload)
        try judgeFile.save(payload, of: records, next: judged.nextSequence)
    }

    func save(_ recognised: Recognised, of intake: Journal) throws(JournalError) {
        try resendsFile.save(recognised.resends.encoded(), of: intake, next: recognised.nextAccession)
    }

    // MARK: Reading back

    /// Nil where there is none that can be used; the log says why.
    func judged(of records: Journal, settings: JudgeSettings) -> Judged? {
        guard var content = content(of: judgeFile, records) else { return nil }
        do {
            // Hundreds of megabytes are not copied: what stands behind the state is cut off.
            let nextAccession = try Self.lastNumber(&content.payload)
            let length = try Self.lastNumber(&content.payload)
            guard length <= UInt64(content.payload.count) else {
                throw JudgeSnapshotError(description: "it ends too early")
            }
            let saved = String(decoding: content.payload.suffix(Int(length)), as: UTF8.self)
            content.payload.removeLast(Int(length))
            // Under other settings the changes since the beginning say more than the state; if they are all there.
            guard saved == judgeSettings || records.reader().lowest > 1 else {
                throw JudgeSnapshotError(description: "it was made under other settings")
            }
            let judge = try Judge(snapshot: content.payload, settings: settings)
            return Judged(judge: judge, nextAccession: nextAccession, nextSequence: content.next)
        } catch {
            logger.warning("snapshot of the judge left out: \(error)")
            return nil
        }
    }

    func recognised(of intake: Journal) -> Recognised? {
        guard let content = content(of: resendsFile, intake) else { return nil }
        guard let resends = ResendTable(decoding: content.payload, next: content.next) else {
            logger.warning("snapshot of the resends left out: its content is no table")
            return nil
        }
        return Recognised(resends: resends, nextAccession: content.next)
    }

    private func content(of file: SnapshotFile, _ journal: Journal) -> SnapshotFile.Content? {
        do throws(JournalError) {
            switch try file.load(of: journal) {
            case .none: return nil
            case .content(let content): return content
            case .unusable(let reason): logger.warning("snapshot left out: \(reason)")
            }
        } catch {
            logger.warning("snapshot left out: \(error)")
        }
        return nil
    }

    private struct JudgeSnapshotError: Error, CustomStringConvertible {
        var description: String
    }

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    private static func lastNumber(_ bytes: inout [UInt8]) throws(JudgeSnapshotError) -> UInt64 {
        guard bytes.count >= 8 else { throw JudgeSnapshotError(description: "it ends too early") }
        let number = bytes.suffix(8).withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
        bytes.removeLast(8)
        return number
    }
}
