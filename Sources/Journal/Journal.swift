/// An append-only file of numbered entries: what it calls durable is there after any crash, in order, each once.
///
/// ```swift
/// let (journal, report) = try await Journal.open(
///     directory: "/var/lib/wiredesk", name: "intake", settings: JournalSettings())
/// let appended = try await journal.append([JournalGroup(JournalEntry(kind: 1, payload: article))], time: now)
/// try await journal.durable(below: appended.next)      // from here on it may be acknowledged
/// let slice = try journal.reader().read(from: appended.first, maxEntries: 100, maxBytes: 1 << 20)
/// ```
///
/// `append` only copies and computes checksums, so this actor runs in the ordinary pool. What blocks (write, sync,
/// retention) runs on one thread of the journal's own; a commit gathers while the one before is being written.
public actor Journal {
    nonisolated let engine: Engine

    init(engine: Engine) {
        self.engine = engine
    }

    deinit {
        engine.submit(.abandon)
    }

    /// Opens the journal `name` in `directory`, or makes it there, and recovers what a crash left.
    ///
    /// - Parameters:
    ///   - acceptLoss: goes on where durable entries cannot be read: the damaged files are copied to
    ///     `quarantine/`, and reading the lost numbers answers ``JournalError/lost(_:)``.
    ///   - reaching: everything below is known to be durable, from an earlier opening by this process. What a torn tail
    ///     looks like from the file alone is then damage, and nothing is cut.
    /// - Throws: `.locked` while another process has it open, `.damaged` if entries would be lost, `.newerFormat`,
    ///   `.invalid` for a setting out of range, `.file`.
    public static func open(
        directory: String, name: String, settings: JournalSettings, files: any FileSystem = PosixFileSystem(),
        acceptLoss: Bool = false, reaching: UInt64 = 1
    ) async throws(JournalError) -> (Journal, RecoveryReport) {
        let opened = await BlockingThread.run("journal-open") { () -> Result<Recovery.Opened, JournalError> in
            do throws(JournalError) {
                return .success(
                    try Recovery.open(
                        directory: directory, name: name, settings: settings, files: files, acceptLoss: acceptLoss,
                        reaching: reaching))
            } catch {
                return .failure(error)
            }
        }
        let recovered = try opened.get()
        let engine = recovered.engine
        BlockingThread.start("wd-" + name) {
            while engine.perform(engine.nextWork()) {}
        }
        return (Journal(engine: engine), recovered.report)
    }

    /// Opens without a thread: nothing is written until the returned driver is told to. For simulations.
    package static func openManually(
        directory: String, name: String, settings: JournalSettings, files: any FileSystem, acceptLoss: Bool = false
    ) throws(JournalError) -> (Journal, RecoveryReport, JournalDriver) {
        let opened = try Recovery.open(
            directory: directory, name: name, settings: settings, files: files, acceptLoss: acceptLoss)
        let journal = Journal(engine: opened.engine)
        return (journal, opened.report, JournalDriver(engine: opened.engine, journal: journal))
    }

    /// Gives numbers to the entries of all groups and hands them to the commit that is gathering. They are not durable
    /// yet. All of the call is taken or, when it throws, nothing.
    ///
    /// - Parameter time: when the entries came, in microseconds since 1970 UTC; it need not grow.
    /// - Throws: `.noSpace`, `.busy` (try again later); `.invalid` (empty group, payload too long); after a failed write
    ///   or sync that failure, each time; `.closed`.
    @discardableResult
    public func append(_ groups: consuming [JournalGroup], time: Int64) throws(JournalError) -> Appended {
        try engine.append(groups, time: time)
    }

    /// Returns when everything below `next` is on disk. All that wait share one sync.
    ///
    /// On a full disk it waits until there is room. Cancellation does not end it; closing the journal does.
    /// - Throws: the failure that makes sure it never will be, `.closed`, `.invalid` for a number not yet given out.
    public nonisolated func durable(below next: UInt64) async throws(JournalError) {
        if durableNext >= next { return }
        let failure = await withCheckedContinuation { continuation in
            engine.wait(below: next, continuation)
        }
        if let failure { throw failure }
    }

    /// First sequence number that is not durable yet.
    public nonisolated var durableNext: UInt64 { engine.catalog.next }

    /// What is durable, counted since the journal was made.
    public nonisolated var totals: JournalTotals { engine.totals }

    public nonisolated var condition: JournalCondition { engine.condition }

    /// The random identity of this journal, 32 hexadecimal digits.
    public nonisolated var identity: String { engine.catalog.identity.description }

    /// Reads what is durable; as many readers as wanted, from any thread.
    public nonisolated func reader() -> JournalReader {
        JournalReader(catalog: engine.catalog)
    }

    /// Drops whole closed segments, oldest first, while ``JournalSettings/retentionBytes`` or
    /// ``JournalSettings/retentionSeconds`` is exceeded.
    ///
    /// - Parameters:
    ///   - limit: entries from this number on are kept whatever the settings say.
    ///   - now: microseconds since 1970 UTC.
    @discardableResult
    public nonisolated func retain(dropBelow limit: UInt64, now: Int64) async throws(JournalError) -> RetentionReport {
        let result = await withCheckedContinuation { continuation in
            engine.submit(.retain(dropBelow: limit, now: now, continuation))
        }
        return try result.get()
    }

    /// Writes and synchronizes what was appended, notes the orderly end and lets the files go. Readers may go on.
    /// - Throws: the journal's first failure; the files are let go all the same.
    public nonisolated func close() async throws(JournalError) {
        let failure = await withCheckedContinuation { continuation in
            engine.submit(.close(continuation))
        }
        if let failure { throw failure }
    }
}

/// Drives a journal by hand, in place of its thread.
package struct JournalDriver: Sendable {
    let engine: Engine
    /// Kept, so that it does not end the engine while this drives it.
    let journal: Journal

    /// Performs the next commit or command if there is one, without waiting for a delay. False: there was none, or the
    /// journal has ended.
    @discardableResult
    package func step() -> Bool {
        guard let work = engine.workNow() else { return false }
        return engine.perform(work)
    }

    /// An orderly end, after everything that is waiting was written, as far as there is room.
    package func close() throws(JournalError) {
        while engine.condition != .noSpace, step() {}
        if let failure = engine.close() { throw failure }
    }

    /// What ``Journal/retain(dropBelow:now:)`` does.
    @discardableResult
    package func retain(dropBelow limit: UInt64, now: Int64) throws(JournalError) -> RetentionReport {
        try engine.retain(dropBelow: limit, now: now).get()
    }

    /// Lets the files go as they are, as a killed process does.
    package func abandon() {
        engine.abandon()
    }

    /// `append` without the actor, so that a simulation stays on one thread.
    package func append(_ groups: [JournalGroup], time: Int64) throws(JournalError) -> Appended {
        try engine.append(groups, time: time)
    }
}
