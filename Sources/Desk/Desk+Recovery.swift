public import Journal
internal import Keys
internal import Logging
internal import Synchronization

/// How a desk takes up what an earlier one left.
extension Desk {
    /// Lets what was accepted and not recorded before the last end run through, each article of it first through a child
    /// process: any of them may be what ended the desk.
    ///
    /// Intake goes on meanwhile; records come in order, so what it takes waits for these. They have a bound of their own
    /// beside the ledger's: if they waited for room in it, what waits for them might be what fills it.
    func recover() async throws {
        guard !backlog.isEmpty else { return }
        logger.notice("recovering", metadata: ["articles": "\(backlog.count)"])
        isRecovering.store(true, ordering: .relaxed)
        defer { isRecovering.store(false, ordering: .relaxed) }
        // Eight batches at a time keep the child from waiting for the desk.
        let batchArticles = settings.analysisBatchArticles
        var backlog = Backlog(
            self.backlog, reader: intakeJournal.reader(), batchArticles: min(8 * batchArticles, 4_096))
        defer { waitingArticles.store(0, ordering: .relaxed) }
        var underWay = RecoveryWindow(maximumBytes: settings.intake.maximumInFlightBytes)
        var dead: [UInt64: SuspectExamination.Dead] = [:]
        for (accession, reason) in trapNotes.dead where self.backlog.contains(accession) {
            logger.error("accession \(accession) becomes a dead entry: \(reason)")
            dead[accession] = SuspectExamination.Dead(reason: reason, isReadable: true)
        }
        do {
            // A stop need not wait for it: what is left is recovered by the next start.
            while !ledger.isClosed, let portion = try backlog.read() {
                if case .entries(let slice) = portion, let suspects {
                    dead.merge(await suspects.examine(slice, except: Set(dead.keys))) { first, _ in first }
                    // Not all may have been looked at.
                    if ledger.isClosed { break }
                }
                let batch = backlog.articles(of: portion, dead: dead)
                while !underWay.hasRoom(recorded: ledger.recorded), !ledger.isClosed {
                    // Cancelled, it is closed too.
                    do { try await Task.sleep(for: .milliseconds(5)) } catch { break }
                }
                guard let last = batch.articles.last?.accession else { continue }
                underWay.add(bytes: batch.articles.flightBytes, upTo: last)
                ledger.hold(bytes: batch.articles.flightBytes)
                AcceptedBatch.chunks(of: batch.articles, size: batchArticles) { acknowledged.push($0) }
                waitingArticles.store(backlog.rest.count, ordering: .relaxed)
            }
        } catch {
            await suspects?.end()
            throw error
        }
        await suspects?.end()
    }

    /// Articles that may wait for recovery when intake begins: three times what a desk has in flight under full load. A
    /// desk that is ended again and again must not take in more each time than it gets done.
    private static let longestBacklogBesideIntake = 10_000

    /// Returns once so little is left of the backlog that intake may go on beside it, or the desk is stopping.
    func backlogIsShort() async {
        guard backlog.count > Self.longestBacklogBesideIntake else { return }
        repeat {
            do { try await Task.sleep(for: .milliseconds(20)) } catch { return }
        } while waitingArticles.load(ordering: .relaxed) > Self.longestBacklogBesideIntake && !ledger.isClosed
    }

    /// What was left by an earlier end is still being gone through.
    public var isExaminingSuspects: Bool { isRecovering.load(ordering: .relaxed) }

    /// What keeps the desk from going on, if something does that an operator can change; nil otherwise.
    public var obstacle: String? {
        if let failure = diskFailure { return "\(failure)" }
        if waitsForDisk { return "the disk is full: waiting for room" }
        return suspects?.waitingFor
    }

    /// In a few words, for `status`.
    var condition: String {
        if let obstacle { return obstacle }
        if ledger.isClosed { return "stopping" }
        return isExaminingSuspects ? "serving; going through what the last end left" : "serving"
    }

    /// The failure of a write or a sync after which neither this desk nor the page cache is to be trusted; the desk has
    /// ended with it, or is about to. Another one over the same folder reads again what is really on disk.
    public var diskFailure: JournalError? {
        for journal in [intakeJournal, recordsJournal] {
            if case .failed(let error) = journal.condition, case .file = error { return error }
        }
        return nil
    }

    /// Whether what `run` has thrown is the disk's fault, so that another desk over the same folder may go on.
    public func isDiskFailure(_ error: any Error) -> Bool {
        if diskFailure != nil { return true }
        // A read that failed, in which no journal has a part.
        if case JournalError.file = error { return true }
        return false
    }

    /// Settings for the desk that follows this one in the same process: the same endpoints, also where the kernel chose the
    /// port; and what is known to be durable must be there, or it is not opened.
    public var settingsForReopening: DeskSettings {
        var again = settings
        again.intakeEndpoint = intakeEndpoint
        again.publishEndpoint = publishEndpoint
        again.replayEndpoint = replayEndpoint
        // Those that are authorised now, not those of the start.
        if let keyRing { again.keys?.authorised = keyRing.authorised }
        again.knownDurable = (intakeJournal.durableNext, recordsJournal.durableNext)
        return again
    }
}

/// Articles of a recovery that are on their way through the desk.
struct RecoveryWindow {
    private let maximumBytes: Int
    private var portions: [(upTo: UInt64, bytes: Int)] = []
    private var bytes = 0

    init(maximumBytes: Int) { self.maximumBytes = maximumBytes }

    /// Whether more may be added; what is recorded has left.
    /// - Parameter recorded: the last accession that has a record.
    mutating func hasRoom(recorded: Int) -> Bool {
        while let first = portions.first, first.upTo <= UInt64(recorded) {
            bytes -= first.bytes
            portions.removeFirst()
        }
        return bytes < maximumBytes
    }

    mutating func add(bytes: Int, upTo accession: UInt64) {
        portions.append((accession, bytes))
        self.bytes += bytes
    }
}
