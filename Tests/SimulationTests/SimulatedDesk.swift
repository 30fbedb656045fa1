import Journal
import JournalTesting
import Logging
import News
import ZeroMQ

@testable import Desk

/// One life of a desk process: the state machines and journals that ship, with a simulation in the place of the actors,
/// threads and sockets that drive them. Each method is one thing that one of them may do next; false: it would wait.
final class SimulatedDesk {
    let settings: DeskSettings
    let journals: DeskJournals
    private let drivers: [String: JournalDriver]
    let ledger: Ledger
    let figures = Figures()
    private(set) var intake: IntakeDesk
    private var judgement: JudgementDesk
    private(set) var publication: PublicationDesk
    private var replay: ReplayDesk
    private let committer: Committer
    private var backlog: Backlog
    private var underWay: RecoveryWindow
    private let analyser: Analyser
    private var scratch = Analyser.Scratch()
    private let disk: SimulatedDisk
    private let broken: Mutation?

    /// What is handed from stage to stage.
    private var waiting: [IntakeDesk.Waiting] = []
    private var accepted: [AcceptedBatch] = []
    private var workers: [AcceptedBatch?]
    private var analysed: [AnalysedBatch] = []
    private var appending: (appends: [JudgementDesk.Append], outgoing: OutgoingBatch)?
    private var appended: [OutgoingBatch] = []
    private var durable: [OutgoingBatch] = []
    private(set) var isStopping = false
    /// Snapshots that wait for what they know of to be durable.
    private var judged: StateSnapshots.Judged?
    private var recognised: StateSnapshots.Recognised?
    /// First record that the judge's snapshot does not know of.
    private var judgedNext: UInt64

    static let logger = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
    static let resources = Result { try AnalysisResources.builtIn() }

    var records: Journal { journals.records }

    /// - Throws: what keeps the desk from starting; then nothing is left open.
    init(settings: DeskSettings, disk: SimulatedDisk, now: Timestamp, broken: Mutation? = nil) throws {
        self.settings = settings
        self.broken = broken
        self.disk = disk
        let resources = try Self.resources.get()
        var drivers: [String: JournalDriver] = [:]
        var opened: [Journal] = []
        do {
            for (name, journal) in [("intake", settings.intakeJournal), ("records", settings.recordsJournal)] {
                let (journal, _, driver) = try Journal.openManually(
                    directory: settings.stateDirectory + "/" + name, name: name, settings: journal, files: disk)
                opened.append(journal)
                drivers[name] = driver
            }
            journals = try DeskJournals(
                intake: opened[0], records: opened[1], settings: settings,
                snapshots: StateSnapshots(settings, files: disk, logger: Self.logger), now: now, logger: Self.logger)
        } catch {
            for driver in drivers.values { try? driver.close() }
            throw error
        }
        self.drivers = drivers
        var state = journals.state
        judgedNext = state.judgedNext
        broken?.spoil(&state, settings)
        ledger = Ledger(maximumInFlightBytes: settings.intake.maximumInFlightBytes)
        ledger.open(journals)
        let limits = settings.filterLimits
        intake = IntakeDesk(
            resends: state.resends, nextAccession: journals.intake.durableNext, settings: settings, ledger: ledger,
            figures: figures, provenance: resources.provenance,
            deadLetters: DeadLetters(intake: journals.intake.reader(), records: journals.records.reader()),
            logger: Self.logger)
        judgement = JudgementDesk(
            earlier: EarlierItems(reader: journals.records.reader(), maximumBytes: settings.recentTextBytes),
            judge: state.judge, stages: settings.stages, nextAccession: state.nextAccession,
            nextSequence: state.nextSequence,
            maximumRecordBytes: settings.recordsJournal.entryBytes)
        publication = PublicationDesk(
            chains: FilterChains(maximumFilters: settings.publish.maximumFilters, limits: limits),
            head: broken == .wrongPrevious ? 0 : state.nextSequence - 1, beatSeconds: settings.publish.beatSeconds,
            figures: figures, logger: Self.logger)
        replay = ReplayDesk(
            reader: journals.records.reader(), settings: settings.replay, limits: limits, figures: figures,
            logger: Self.logger)
        committer = Committer(records: journals.records, ledger: ledger, figures: figures)
        backlog = Backlog(
            journals.backlog, reader: journals.intake.reader(), batchArticles: settings.analysisBatchArticles)
        underWay = RecoveryWindow(maximumBytes: settings.intake.maximumInFlightBytes)
        analyser = Analyser(stages: settings.stages, resources: resources)
        workers = Array(repeating: nil, count: settings.analysisWorkers)
    }

    /// Nothing is on its way any more; what was not taken up of the backlog is left to the next start.
    var isEmpty: Bool {
        waiting.isEmpty && accepted.isEmpty && workers.allSatisfy { $0 == nil } && analysed.isEmpty && appending == nil
            && appended.isEmpty && durable.isEmpty && ledger.balance.inFlight == backlog.rest.count
    }
    /// Everything accepted has its record, and is published.
    var isDone: Bool { isEmpty && backlog.rest.isEmpty }

    var waitsForDisk: Bool { journals.intake.condition == .noSpace || records.condition == .noSpace }

    private var hasRoom: Bool {
        ledger.isClosed || ledger.balance.inFlightBytes < ledger.maximumInFlightBytes
    }

    // MARK: Intake

    func recover() throws -> Bool {
        guard !ledger.isClosed, underWay.hasRoom(recorded: ledger.recorded), let batch = try backlog.next(),
            let last = batch.articles.last
        else { return false }
        underWay.add(bytes: batch.articles.flightBytes, upTo: last.accession)
        ledger.hold(bytes: batch.articles.flightBytes)
        accepted.append(batch)
        return true
    }

    /// Reads up to `count` messages.
    func receive(_ count: Int, _ router: inout SimulatedRouter, monotonic: Int64, now: Timestamp) throws -> Bool {
        guard !isStopping, hasRoom, !router.inbox.isEmpty else { return false }
        var batch = MessageBatch()
        for (identity, frames) in router.inbox.prefix(count) {
            batch.append(copying: identity, more: true)
            batch.append(frames)
        }
        router.inbox.removeFirst(min(count, router.inbox.count))
        var round = IntakeDesk.Round()
        var answers = MessageBatch()
        for message in 0..<batch.messageCount {
            let frames = batch.frames(ofMessage: message)
            let peer = batch.bytes(frame: frames.lowerBound)
            batch.withFrames(frames.dropFirst()) { frames in
                intake.receive(frames, from: peer, now: monotonic, into: &round) { answers.append($0, to: peer) }
            }
        }
        send(&answers, &router)
        guard !round.isEmpty else { return true }
        var appended: Appended?
        if round.isNew {
            do throws(JournalError) {
                guard let driver = drivers["intake"] else { return false }
                appended = try driver.append(intake.groups(for: round), time: now.microseconds)
            } catch {
                guard intake.refuse(round, error, { answers.append($1, to: $0) }) else { throw error }
                send(&answers, &router)
                return true
            }
        }
        waiting.append(intake.wait(for: round, appended, received: now))
        return true
    }

    func acknowledge(_ router: inout SimulatedRouter) throws -> Bool {
        guard let first = waiting.first else { return false }
        guard try isDurable(below: first.next, in: journals.intake) || broken == .acknowledgesBeforeSync else {
            return false
        }
        waiting.removeFirst()
        var answers = MessageBatch()
        intake.acknowledge(first) { answers.append($1, to: $0) }
        send(&answers, &router)
        if broken != .forgetsToGiveBack { intake.release(first) }
        AcceptedBatch.chunks(of: first.articles, size: settings.analysisBatchArticles) { accepted.append($0) }
        return true
    }

    private func send(_ answers: inout MessageBatch, _ router: inout SimulatedRouter) {
        for peer in router.route(answers) { intake.forget(peer) }
        answers.removeAll()
    }

    /// What waiting for the sync answers: that it has come, that it has not, or the failure.
    private func isDurable(below next: UInt64, in journal: Journal) throws -> Bool {
        if journal.durableNext >= next { return true }
        if case .failed(let failure) = journal.condition { throw failure }
        return false
    }

    // MARK: Analysis and judgement

    func startWork() -> Bool {
        guard !accepted.isEmpty, let idle = workers.firstIndex(where: { $0 == nil }) else { return false }
        workers[idle] = accepted.removeFirst()
        return true
    }

    func finishWork(_ dice: inout SeededGenerator) -> Bool {
        let busy = workers.indices.filter { workers[$0] != nil }
        guard let worker = busy.randomElement(using: &dice), let batch = workers[worker] else { return false }
        workers[worker] = nil
        if broken == .losesABatch, dice.once(in: 30) { return true }
        analysed.append(AnalysedBatch(articles: batch.articles.map { analyser.analyse($0, scratch: &scratch) }))
        return true
    }

    func sequence() throws -> Bool {
        if appending == nil {
            if let recorded = judgement.next(durableNext: records.durableNext) {
                appending = (recorded.appends, recorded.outgoing)
            } else if !analysed.isEmpty {
                judgement.take(analysed.removeFirst())
                return true
            }
        }
        guard let (appends, outgoing) = appending, let driver = drivers["records"] else { return false }
        guard let next = appends.first else {
            appending = nil
            appended.append(outgoing)
            return true
        }
        do throws(JournalError) {
            _ = try driver.append(next.groups, time: next.received.microseconds)
        } catch {
            switch error {
            case .noSpace, .busy: return false
            default: throw error
            }
        }
        appending = (Array(appends.dropFirst()), outgoing)
        return true
    }

    func commit() throws -> Bool {
        guard let first = appended.first else { return false }
        guard try isDurable(below: first.next, in: records) || broken == .publishesBeforeSync else { return false }
        committer.enter(appended.removeFirst())
        durable.append(first)
        return true
    }

    // MARK: Publication and replay

    func publish(_ publication: SimulatedPublication, monotonic: Int64) -> Bool {
        guard !durable.isEmpty else { return false }
        let batch = durable.removeFirst()
        var messages = MessageBatch()
        self.publication.publish(batch, ledger: ledger, now: monotonic, into: &messages)
        publication.send(messages)
        ledger.publish(bytes: batch.flightBytes)
        return true
    }

    func takeSubscription(_ publication: SimulatedPublication, monotonic: Int64) throws -> Bool {
        guard let message = publication.nextSubscription() else { return false }
        try self.publication.take(message, now: monotonic, on: publication)
        return true
    }

    func beat(_ publication: SimulatedPublication, monotonic: Int64) throws {
        try self.publication.beat(now: monotonic, on: publication)
    }

    func answerRead(_ router: inout SimulatedRouter) -> Bool {
        guard !router.inbox.isEmpty else { return false }
        let (identity, frames) = router.inbox.removeFirst()
        var batch = MessageBatch()
        batch.append(frames)
        var answer = MessageBatch()
        answer.append(batch.withFrames(0..<batch.frameCount) { replay.answer($0) }, to: identity)
        // A machine that has stopped in a read says nothing more.
        if !disk.hasStopped { _ = router.route(answer) }
        return true
    }

    // MARK: Journals

    /// A commit, if something waits for one.
    func step(_ journal: String) -> Bool { drivers[journal]?.step() ?? false }

    /// Takes a copy of the state, or writes one down.
    func snapshot() throws -> Bool {
        do throws(JournalError) {
            if let judged {
                guard records.durableNext >= judged.nextSequence else { return false }
                self.judged = nil
                try journals.snapshots.save(judged, of: records)
                judgedNext = judged.nextSequence
                recognised = intake.recognised
            } else if let recognised {
                guard journals.intake.durableNext >= recognised.nextAccession else { return false }
                self.recognised = nil
                try journals.snapshots.save(recognised, of: journals.intake)
            } else {
                judged = judgement.judged
            }
        } catch {
            // The journals have everything.
        }
        return true
    }

    func retain(now: Timestamp) throws {
        guard let intakeDriver = drivers["intake"], let recordsDriver = drivers["records"] else { return }
        do throws(JournalError) {
            try intakeDriver.retain(dropBelow: UInt64(ledger.recorded) + 1, now: now.microseconds)
            intake.forgetResends(below: journals.intake.reader().lowest)
            try recordsDriver.retain(dropBelow: min(judgedNext, records.durableNext), now: now.microseconds)
        } catch {
            guard case .noSpace = error else { throw error }
        }
    }

    var failure: JournalError? {
        for journal in [journals.intake, journals.records] {
            if case .failed(let failure) = journal.condition { return failure }
        }
        return nil
    }

    // MARK: The end

    /// Takes nothing more; what is acknowledged runs through.
    func stop(_ router: inout SimulatedRouter) {
        isStopping = true
        ledger.close()
        var answers = MessageBatch()
        for (identity, _) in router.inbox { answers.append(IntakeDesk.stopping, to: identity) }
        router.inbox = []
        _ = router.route(answers)
    }

    /// The last thing that a desk does, also after a failure.
    func close() {
        for (name, journal) in [("intake", journals.intake), ("records", journals.records)] {
            guard let driver = drivers[name] else { continue }
            // What was gathered is written once more; a full disk is not waited for.
            for _ in 0..<3 where journal.condition == .healthy { if !driver.step() { break } }
            if journal.condition == .noSpace { driver.abandon() } else { try? driver.close() }
        }
    }

    /// The process is gone.
    func abandon() { for driver in drivers.values { driver.abandon() } }
}
