internal import Synchronization

/// Between the callers and the disk: gathers what is appended while the commit before is being written, and lets the
/// waiters go when it is durable.
///
/// Holds no thread. Whoever drives it (a ``BlockingThread`` in the daemon, a simulator in a test) takes work and performs
/// it, one piece at a time.
final class Engine: Sendable {
    let catalog: Catalog
    let settings: JournalSettings
    private let monitor: Monitor<State>
    private let writer: Confined<TailWriter>
    private let files: any FileSystem
    private let lock: FileID

    private struct State {
        var gather: RecordBuffer
        var spare: RecordBuffer?
        /// The commit that found the disk full, and when to try it again.
        var stalled: (buffer: RecordBuffer, retryAt: UInt64)?
        /// Bytes given to the writer and not yet durable.
        var committing = 0
        var waiters: [Waiter] = []
        var commands: [Command] = []
        var failure: JournalError?
        var isClosing = false
        /// No one drives it any more.
        var hasEnded = false
        var asleep = false
        /// When the first group of `gather` came.
        var gatherSince: UInt64 = 0
        /// Callers that the last commit let go: they are likely to come back with more.
        var expected = 0
        var durableTotals: JournalTotals
    }

    struct Waiter {
        let next: UInt64
        let continuation: CheckedContinuation<JournalError?, Never>
    }

    enum Command {
        case retain(dropBelow: UInt64, now: Int64, CheckedContinuation<Result<RetentionReport, JournalError>, Never>)
        case close(CheckedContinuation<JournalError?, Never>)
        /// The last owner let go without closing.
        case abandon
    }

    enum Work {
        case commit(RecordBuffer)
        case command(Command)
    }

    init(
        catalog: Catalog, settings: JournalSettings, writer: sending TailWriter, totals: JournalTotals,
        files: any FileSystem, lock: FileID
    ) {
        self.catalog = catalog
        self.settings = settings
        self.files = files
        self.lock = lock
        self.writer = Confined(writer)
        monitor = Monitor(State(gather: RecordBuffer(totals: totals), durableTotals: totals))
    }

    // MARK: The callers' side

    func append(_ groups: [JournalGroup], time: Int64) throws(JournalError) -> Appended {
        try check(groups)
        let identity = catalog.identity
        let (appended, wake) = try monitor.withLock { (state) throws(JournalError) -> (Appended, Bool) in
            try Self.refuseIfEnded(state)
            if state.stalled != nil { throw .noSpace(path: catalog.directory) }
            let first = state.gather.next
            guard !groups.isEmpty else { return (Appended(first: first, next: first), false) }
            let pending = state.committing + state.gather.count
            var bytes = 0
            for group in groups { bytes += RecordBuffer.recordLength(group) }
            guard pending == 0 || pending + bytes <= settings.pendingBytes else {
                throw .busy(pendingBytes: pending, limit: settings.pendingBytes)
            }
            if state.gather.isEmpty { state.gatherSince = Monotonic.now }
            for group in groups {
                state.gather.append(
                    group, length: RecordBuffer.recordLength(group), time: time, identity: identity)
            }
            state.gather.calls += 1
            // The first call of a commit wakes the writer so that it knows the deadline.
            let wake = state.asleep && (state.gather.calls == 1 || isDue(state))
            if wake { state.asleep = false }
            return (Appended(first: first, next: state.gather.next), wake)
        }
        if wake { monitor.signal() }
        return appended
    }

    /// Calls `resume` on the continuation when everything below `next` is durable, or can never be.
    func wait(below next: UInt64, _ continuation: CheckedContinuation<JournalError?, Never>) {
        let answer = monitor.withLock { state -> JournalError?? in
            if catalog.next >= next { return .some(nil) }
            if let failure = state.failure { return failure }
            if next > state.gather.next {
                return .invalid("journal: durable(below: \(next)): the next number is only \(state.gather.next)")
            }
            state.waiters.append(Waiter(next: next, continuation: continuation))
            return nil
        }
        if let answer { continuation.resume(returning: answer) }
    }

    func submit(_ command: Command) {
        let ended = monitor.withLock { state -> JournalError? in
            if state.hasEnded { return state.failure ?? .closed }
            state.commands.append(command)
            return nil
        }
        if let ended { command.refuse(ended) } else { monitor.signal() }
    }

    var totals: JournalTotals { monitor.withLock { $0.durableTotals } }

    var condition: JournalCondition {
        monitor.withLock { state in
            if let failure = state.failure { return .failed(failure) }
            return state.stalled == nil ? .healthy : .noSpace
        }
    }

    private func check(_ groups: [JournalGroup]) throws(JournalError) {
        for group in groups {
            guard !group.entries.isEmpty else {
                throw .invalid("journal: append: a group without entries cannot be found again; give it at least one")
            }
            for entry in group.entries { try check(entry) }
            for annotation in group.annotations { try check(annotation) }
            let bytes = RecordBuffer.recordLength(group)
            guard bytes <= settings.pendingBytes else {
                throw .invalid(
                    "journal: append: a group takes \(bytes) bytes, pendingBytes is \(settings.pendingBytes)")
            }
        }
    }

    private func check(_ entry: JournalEntry) throws(JournalError) {
        guard entry.payload.count <= settings.entryBytes else {
            throw .invalid(
                "journal: append: a payload of kind \(entry.kind) is \(entry.payload.count) bytes long, "
                    + "entryBytes is \(settings.entryBytes)")
        }
    }

    private static func refuseIfEnded(_ state: State) throws(JournalError) {
        if let failure = state.failure { throw failure }
        if state.isClosing { throw .closed }
    }

    // MARK: The driver's side

    /// The next piece of work, asleep until there is one.
    func nextWork() -> Work {
        monitor.wait { state in
            state.asleep = false
            if let work = takeWork(&state, now: Monotonic.now) { return .done(work) }
            state.asleep = true
            if state.failure != nil { return .sleep(until: nil) }
            if let stalled = state.stalled { return .sleep(until: stalled.retryAt) }
            return .sleep(until: state.gather.isEmpty ? nil : deadline(state))
        }
    }

    /// The next piece of work if there is any; delays do not count.
    func workNow() -> Work? {
        monitor.withLock { takeWork(&$0, now: .max) }
    }

    private func takeWork(_ state: inout State, now: UInt64) -> Work? {
        if let index = state.commands.firstIndex(where: { !$0.isEnd }) {
            return .command(state.commands.remove(at: index))
        }
        let isEnding = !state.commands.isEmpty
        if isEnding { state.isClosing = true }
        if let stalled = state.stalled {
            guard now >= stalled.retryAt || isEnding else { return nil }
            // At an end there is one more attempt; what does not fit then was never acknowledged.
            state.stalled?.retryAt = .max
            return .commit(stalled.buffer)
        }
        if state.failure == nil, !state.gather.isEmpty, isEnding || isDue(state) || now >= deadline(state) {
            let buffer = state.gather
            state.gather = state.spare ?? RecordBuffer(totals: buffer.totals)
            state.spare = nil
            state.gather.clear(totals: buffer.totals)
            state.committing = buffer.count
            return .commit(buffer)
        }
        return isEnding ? .command(state.commands.removeFirst()) : nil
    }

    /// Whether waiting for more callers would gain nothing.
    private func isDue(_ state: State) -> Bool {
        state.gather.calls >= state.expected || state.gather.count >= settings.commitBytes
    }

    private func deadline(_ state: State) -> UInt64 {
        state.gatherSince + UInt64(settings.commitDelayMicroseconds) * 1_000
    }

    /// Performs a piece of work. False when the engine has ended and must not be driven any further.
    func perform(_ work: Work) -> Bool {
        switch work {
        case .commit(let buffer):
            commit(buffer)
            return true
        case .command(.retain(let limit, let now, let continuation)):
            continuation.resume(returning: retain(dropBelow: limit, now: now))
            return true
        case .command(.close(let continuation)):
            let failure = end(orderly: true)
            continuation.resume(returning: failure)
            return false
        case .command(.abandon):
            _ = end(orderly: false)
            return false
        }
    }

    private func commit(_ buffer: RecordBuffer) {
        do throws(FileError) {
            try writer.value.commit(buffer)
        } catch {
            guard error.isNoSpace else { return fail(.file(error)) }
            let pause = UInt64(settings.noSpaceRetryMilliseconds) * 1_000_000
            let isClosing = monitor.withLock { state in
                state.stalled = (buffer, Monotonic.now + pause)
                return state.isClosing
            }
            // Closing does not wait for room.
            if isClosing { fail(.noSpace(path: error.path)) }
            return
        }
        let next = buffer.next
        var released: [Waiter] = []
        monitor.withLock { state in
            state.stalled = nil
            state.committing = 0
            state.durableTotals = buffer.totals
            released.reserveCapacity(state.waiters.count)
            state.waiters.removeAll { waiter in
                guard waiter.next <= next else { return false }
                released.append(waiter)
                return true
            }
            state.expected = released.count
            state.spare = buffer
        }
        for waiter in released { waiter.continuation.resume(returning: nil) }
    }

    /// Nothing after this is acknowledged: the first error is the last word to everyone.
    private func fail(_ error: JournalError) {
        let (waiters, failure) = monitor.withLock { state -> ([Waiter], JournalError) in
            let failure = state.failure ?? error
            state.failure = failure
            state.stalled = nil
            state.committing = 0
            defer { state.waiters = [] }
            return (state.waiters, failure)
        }
        for waiter in waiters { waiter.continuation.resume(returning: failure) }
    }

    func retain(dropBelow limit: UInt64, now: Int64) -> Result<RetentionReport, JournalError> {
        if let failure = monitor.withLock({ $0.failure }) { return .failure(failure) }
        do throws(FileError) {
            return .success(try writer.value.retain(dropBelow: limit, now: now))
        } catch {
            // A full disk keeps the manifest from being written; the segments stay for the next time.
            if error.isNoSpace { return .failure(.noSpace(path: error.path)) }
            fail(.file(error))
            return .failure(.file(error))
        }
    }

    /// For the driver: what the commands of the same name do.
    func close() -> JournalError? { end(orderly: true) }
    func abandon() { _ = end(orderly: false) }

    private func end(orderly: Bool) -> JournalError? {
        let failure = monitor.withLock { $0.failure }
        var answer = failure
        if orderly, failure == nil {
            do throws(FileError) {
                try writer.value.close()
            } catch {
                answer = .file(error)
            }
        }
        writer.value.release()
        files.close(lock)
        fail(.closed)
        let late = monitor.withLock { state -> [Command] in
            state.hasEnded = true
            defer { state.commands = [] }
            return state.commands
        }
        for command in late { command.refuse(.closed) }
        return answer
    }
}

extension Engine.Command {
    /// Ends come after everything that was appended before them.
    var isEnd: Bool {
        switch self {
        case .retain: false
        case .close, .abandon: true
        }
    }

    func refuse(_ error: JournalError) {
        switch self {
        case .retain(_, _, let continuation): continuation.resume(returning: .failure(error))
        case .close(let continuation): continuation.resume(returning: error)
        case .abandon: break
        }
    }
}

/// What only the driver of the engine touches. Sendable because the engine uses it in `perform` alone, and `perform` is
/// called by one driver, one piece of work at a time.
final class Confined<Value>: @unchecked Sendable {
    let value: Value
    init(_ value: sending Value) { self.value = value }
}

/// Whether a journal takes entries.
public enum JournalCondition: Sendable, Hashable {
    case healthy
    /// The disk is full; it goes on by itself when there is room.
    case noSpace
    /// Nothing more is taken until the journal is opened again.
    case failed(JournalError)
}
