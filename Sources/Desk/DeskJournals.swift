internal import Journal
internal import Logging
internal import News

/// Both journals, open, and the state read back from them.
struct DeskJournals {
    let intake: Journal
    let records: Journal
    let snapshots: StateSnapshots
    let state: RecoveredState

    /// - Throws: what keeps the desk from starting; then neither is left open or locked.
    init(_ settings: DeskSettings, files: any FileSystem, now: Timestamp, logger: Logger) async throws {
        let intake = try await Self.open("intake", settings.intakeJournal, settings, files, logger)
        let records: Journal
        do {
            records = try await Self.open("records", settings.recordsJournal, settings, files, logger)
        } catch {
            await Self.close(intake)
            throw error
        }
        do {
            snapshots = StateSnapshots(settings, files: files, logger: logger)
            state = try await Recovery(
                intake: intake, records: records, settings: settings, snapshots: snapshots, now: now, logger: logger
            ).runConcurrently()
        } catch {
            await Self.close(intake)
            await Self.close(records)
            throw Self.explained(error, settings, files)
        }
        self.intake = intake
        self.records = records
    }

    /// A reader only knows that numbers cannot be read. Which file it is, and where, an operator wants to know too.
    private static func explained(_ error: any Error, _ settings: DeskSettings, _ files: any FileSystem) -> any Error {
        guard case JournalError.lost = error else { return error }
        let findings = ["intake", "records"].flatMap { name -> [JournalFinding] in
            let verified = try? JournalVerification.verify(
                directory: settings.stateDirectory + "/" + name, name: name, files: files)
            return verified?.findings.filter { $0.severity == .loss } ?? []
        }
        return findings.isEmpty ? error : JournalError.damaged(findings)
    }

    /// Journals that are open already: reads the state back from them.
    init(
        intake: Journal, records: Journal, settings: DeskSettings, snapshots: StateSnapshots? = nil, now: Timestamp,
        logger: Logger
    ) throws {
        let snapshots = snapshots ?? StateSnapshots(settings, files: PosixFileSystem(), logger: logger)
        self.intake = intake
        self.records = records
        self.snapshots = snapshots
        state = try Recovery(
            intake: intake, records: records, settings: settings, snapshots: snapshots, now: now, logger: logger
        ).run()
    }

    /// Accession numbers of what was accepted and has no record yet.
    var backlog: Range<UInt64> { state.nextAccession..<intake.durableNext }

    private static func open(
        _ name: String, _ journal: JournalSettings, _ settings: DeskSettings, _ files: any FileSystem, _ logger: Logger
    ) async throws -> Journal {
        let (journal, report) = try await Journal.open(
            directory: settings.stateDirectory + "/" + name, name: name, settings: journal, files: files,
            acceptLoss: settings.acceptLoss,
            reaching: name == "intake" ? settings.knownDurable.intake : settings.knownDurable.records)
        let quiet = report.isNew || (report.findings.isEmpty && report.tornBytes == 0)
        logger.log(level: quiet ? .info : .warning, "\(name) journal: \(report)")
        return journal
    }

    func close() async {
        await Self.close(intake)
        await Self.close(records)
    }

    /// What keeps the desk from starting has been thrown already; the files are let go in any case.
    private static func close(_ journal: Journal) async { try? await journal.close() }
}

extension Ledger {
    /// The books as the journals have them at a start.
    func open(_ journals: borrowing DeskJournals) {
        let state = journals.state
        open(accepted: state.accepted, items: state.items, dead: state.dead, inFlight: journals.backlog.count)
    }
}
