internal import Duplicates
internal import Glibc
public import Journal
internal import Keys
public import Logging
internal import Metrics
internal import News
internal import Synchronization
internal import ZeroMQ

/// The desk: takes articles in, journals, analyses, judges, publishes, replays.
///
///     let desk = try await Desk(settings: settings, resources: .builtIn(), logger: logger)
///     let running = Task { try await desk.run() }
///     …
///     await desk.stop()          // finishes what is acknowledged
///     try await running.value
///
/// Stages hand batches on through queues, one way:
///
///     Intake → sync → acknowledge → AnalysisWorkers → Sequencer → sync → Publisher
///
/// When a stage ends, it closes the queue behind it, and so the desk empties from the front: a stop loses nothing.
public final class Desk: Sendable {
    let figures = Figures()
    let retention = RetentionWatch()
    public let intakeEndpoint: String
    public let publishEndpoint: String
    public let replayEndpoint: String
    let settings: DeskSettings
    let logger: Logger
    let started: Timestamp
    let context: Context
    let reactors: [Reactor]
    let intakeJournal: Journal
    let recordsJournal: Journal
    let ledger: Ledger
    let intake: Intake
    let inForce: AnalysisInForce
    let workers: [AnalysisWorker]
    let sequencer: Sequencer
    let publisher: Publisher
    let replay: Replay
    let sockets: [Socket]
    let gates: ConnectionGates
    /// Nil where the desk asks for no keys.
    let keyRing: KeyRing?
    let backlog: Range<UInt64>
    let suspects: SuspectExamination?
    let trapNotes: TrapNotes
    let isRecovering = Atomic<Bool>(false)
    /// Of the backlog, what recovery has not taken up yet.
    let waitingArticles = Atomic<Int>(0)
    let snapshots: SnapshotKeeper
    let scrub: Scrub

    let acknowledged = WorkQueue<AcceptedBatch>()
    let analysed = WorkQueue<AnalysedBatch>()
    let appended = WorkQueue<OutgoingBatch>()
    let durable = WorkQueue<OutgoingBatch>()

    /// Opens the journals, reads the state back from them, and binds the endpoints. Nothing is taken in before `run`.
    /// - Parameter files: the file calls of the journals; a test makes them fail.
    /// - Throws: what keeps the desk from starting: a damaged or locked journal, an endpoint in use.
    public init(
        settings: DeskSettings, resources: AnalysisResources, logger: Logger,
        files: any FileSystem = PosixFileSystem()
    ) async throws {
        let settings = settings.consistent
        self.settings = settings
        self.logger = logger
        started = .now
        ledger = Ledger(
            maximumInFlightBytes: settings.intake.maximumInFlightBytes,
            targetMilliseconds: settings.intake.flightMilliseconds)

        let journals = try await DeskJournals(settings, files: files, now: started, logger: logger)
        let sockets: DeskSockets
        do {
            sockets = try await DeskSockets(settings, admits: true)
        } catch {
            await journals.close()
            throw error
        }
        let state = journals.state
        intakeJournal = journals.intake
        recordsJournal = journals.records
        snapshots = SnapshotKeeper(
            journals.snapshots, intake: journals.intake, records: journals.records,
            judgedNext: journals.state.judgedNext,
            settings: settings, logger: logger)
        backlog = journals.backlog
        ledger.open(journals)
        var notes = TrapNotes.read(settings.stateDirectory)
        notes.forget(below: backlog.lowerBound)
        trapNotes = notes
        if let failure = FatalSignals.note(in: settings.stateDirectory, after: notes) {
            logger.warning("an article that the desk itself traps on will not be known: \(failure)")
        }
        inForce = AnalysisInForce(resources, stages: settings.stages)
        suspects = settings.suspects.command.map { [ledger, inForce] command in
            SuspectExamination(
                command: command, inForce: inForce, answerMilliseconds: settings.suspects.answerMilliseconds,
                logger: logger,
                isStopping: { ledger.isClosed })
        }
        context = sockets.context
        self.sockets = sockets.all
        reactors = sockets.reactors
        intakeEndpoint = sockets.intakeEndpoint
        publishEndpoint = sockets.publishEndpoint
        replayEndpoint = sockets.replayEndpoint

        let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
        let count = settings.analysisWorkers > 0 ? settings.analysisWorkers : cores
        workers = (0..<count).map { [inForce, figures] _ in AnalysisWorker(inForce, times: figures.times) }
        sequencer = Sequencer(
            records: recordsJournal,
            desk: JudgementDesk(
                earlier: EarlierItems(reader: recordsJournal.reader(), maximumBytes: settings.recentTextBytes),
                judge: state.judge, stages: settings.stages,
                nextAccession: state.nextAccession, nextSequence: state.nextSequence,
                maximumRecordBytes: settings.recordsJournal.entryBytes),
            times: figures.times, logger: logger)
        let limits = settings.filterLimits
        let keyRing = settings.keys.map { KeyRing($0.authorised) }
        self.keyRing = keyRing
        publisher = Publisher(
            socket: sockets.publish, keys: keyRing,
            chains: FilterChains(maximumFilters: settings.publish.maximumFilters, limits: limits),
            head: state.nextSequence - 1, beatSeconds: settings.publish.beatSeconds,
            held: HeldBytes(maximum: settings.publish.maximumHeldBytes), figures: figures, logger: logger)
        replay = Replay(
            socket: sockets.replay, keys: keyRing,
            desk: ReplayDesk(
                reader: recordsJournal.reader(), settings: settings.replay, limits: limits, figures: figures,
                logger: logger))
        intake = Intake(
            socket: sockets.intake, keys: keyRing, journal: intakeJournal,
            desk: IntakeDesk(
                resends: state.resends, nextAccession: intakeJournal.durableNext, settings: settings, ledger: ledger,
                figures: figures, provenance: resources.provenance,
                deadLetters: DeadLetters(intake: intakeJournal.reader(), records: recordsJournal.reader()),
                logger: logger),
            ledger: ledger, times: figures.times, batchArticles: settings.analysisBatchArticles)
        gates = sockets.gates(settings, keyRing, figures, logger)
        scrub = Scrub(intake: intakeJournal, records: recordsJournal, logger: logger)
        waitingArticles.store(backlog.count, ordering: .relaxed)
    }

    /// Runs until `stop`, or until a journal fails. Then everything acknowledged is recorded and published, or, after a
    /// failure, will be after the next start.
    public func run() async throws {
        do {
            try await withThrowingTaskGroup(of: StageEnd.self) { group in
                for stage in stages { group.addTask { try await stage() } }
                while let end = try await group.next() {
                    // The front has emptied: the stages that are left only wait for peers.
                    if end == .published { group.cancelAll() }
                }
            }
            if await snapshots.isWorthwhile { await snapshots.save(sequencer, intake) }
        } catch {
            logger.critical("the desk stops: \(error)")
            await close()
            throw error
        }
        await close()
    }

    /// The books now; they balance whenever one looks.
    public var balance: Balance { ledger.balance }

    /// Whether a journal waits for room on its disk: then work in flight may stand still.
    public var waitsForDisk: Bool { intakeJournal.condition == .noSpace || recordsJournal.condition == .noSpace }

    /// Entries of the journals that can no longer be read, as far as the last reading of all of them tells.
    public var damagedEntries: Int { scrub.damagedEntries }

    /// False once it is stopping.
    public var isTakingArticles: Bool { !ledger.isClosed }

    /// What judges from the next batches on, while articles go on coming; the first article that comes after this is noted
    /// in the intake journal with it, and every record names what really judged it (`made`).
    public func use(_ resources: AnalysisResources) async {
        guard inForce.replace(resources) else { return }
        await intake.note(resources.provenance)
    }

    /// Takes nothing more in, and lets what is acknowledged run through. `run` returns when it has.
    public func stop() async {
        await intake.stop()
    }
}
