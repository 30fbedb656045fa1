internal import CZeroMQ
internal import Glibc
internal import Synchronization

/// One thread that owns ZeroMQ sockets, runs the actors pinned to it, and waits for both in one `zmq_poll`.
/// ```swift
/// let reactor = Reactor(name: "intake")
/// let socket = try Socket(.router, context: context, reactor: reactor)
/// Task(executorPreference: reactor) { … }        // no thread change between the task and its sockets
/// reactor.shutdown()
/// ```
/// An actor of your own joins it with `nonisolated var unownedExecutor: UnownedSerialExecutor {
/// reactor.asUnownedSerialExecutor() }`, and then calls the sockets without a hop (one hop ≈ 3 µs).
///
/// `zmq_poll` reads the sockets' state, not `ZMQ_FD` alone, whose edges get lost. Jobs and sockets take turns: a look
/// at the sockets at least every 100 µs between jobs, and a socket that always has something gives way after 8 calls.
///
/// A reactor is made at start and shut down at the end: its thread keeps it alive until `shutdown()`.
public final class Reactor: SerialExecutor, TaskExecutor, @unchecked Sendable {
    // Sendable: `inbox` is locked, `owner` atomic, the rest constant or touched on the reactor's thread only.
    private let inbox = Lock(Inbox())
    private let wakeDescriptor: CInt
    /// The thread that may touch the reactor's sockets, as `pthread_self()` answers it; 0 for none.
    private let owner = Atomic<UInt>(0)
    private let lastWait = Atomic<UInt64>(0)
    private let exited = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    private let thread = Lock(pthread_t?.none)
    /// The thread's name, at most 15 bytes of it in `top -H`.
    public let name: String

    // On the reactor's thread only.
    private var waits = WaitTable()
    private var localJobs: [UnownedJob] = []
    private var yielded: [UnsafeContinuation<Void, Never>] = []
    private var lastLook: UInt64 = 0
    private var callsSinceLook = 0
    private var stopping = false

    /// Time between two looks at the sockets while jobs keep coming: a look costs about 0.5 µs a socket.
    private static let lookInterval: UInt64 = 100_000
    private static let jobsBetweenClockReadings = 32
    /// Calls of sockets that went through at once before one gives way to everything else on the reactor.
    private static let callsBeforeYield = 8

    /// Starts the thread, all signals masked on it. Traps where the system has no thread or descriptor left, which
    /// at the start of a program leaves nothing to go on with.
    public init(name: String) {
        self.name = name
        wakeDescriptor = czmq_eventfd()
        guard wakeDescriptor >= 0 else {
            fatalError(
                "reactor \(name): eventfd: \(String(cString: strerror(-wakeDescriptor))); raise the limit on open files"
            )
        }
        sem_init(exited, 0, 0)
        let started = SystemThread.start(name: name) { self.run() }
        guard let started else {
            fatalError("reactor \(name): no thread could be started; raise the limit on tasks (TasksMax=)")
        }
        thread.withLock { $0 = started }
    }
    deinit {
        // Only where `shutdown()` was called on the reactor's own thread, which nobody then joined.
        if let thread = thread.withLock({ $0 }) { pthread_detach(thread) }
        close(wakeDescriptor)
        sem_destroy(exited)
        exited.deallocate()
    }

    // MARK: Executor

    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isOnThread {
            localJobs.append(job)
            return
        }
        wake(
            inbox.withLock {
                $0.jobs.append(job); return $0.wake()
            })
    }
    public func asUnownedSerialExecutor() -> UnownedSerialExecutor { UnownedSerialExecutor(ordinary: self) }
    public func asUnownedTaskExecutor() -> UnownedTaskExecutor { UnownedTaskExecutor(ordinary: self) }
    public func checkIsolated() { precondition(isOnThread, "this is not the thread of reactor \(name)") }
    public func isIsolatingCurrentContext() -> Bool? { isOnThread }

    /// Whether the caller runs on the reactor's thread.
    public var isOnThread: Bool { owner.load(ordering: .relaxed) == UInt(pthread_self()) }

    /// Runs `errand` on the reactor's thread, soon, also after `shutdown()`.
    func perform(_ errand: @escaping @Sendable () -> Void) {
        wake(
            inbox.withLock {
                $0.errands.append(errand); return $0.wake()
            })
    }

    func performNowIfOnThread(_ errand: @escaping @Sendable () -> Void) {
        if isOnThread { errand() } else { perform(errand) }
    }

    private func wake(_ wake: Inbox.Wake) {
        switch wake {
        case .nothing: break
        case .signal: czmq_eventfd_signal(wakeDescriptor)
        case .startLateRunner:
            // No thread can be had: the caller's own is the only one left, and nobody else owns the reactor now.
            if !SystemThread.startDetached(name: name, { self.runLate() }) { runLate() }
        }
    }

    /// Ends every wait with `.closed`, runs the jobs that are there, and joins the thread. May be called again and from
    /// several threads; all of them return after the thread has gone. On the reactor's own thread, which cannot wait
    /// for itself, it returns at once. Jobs that come later still run, on a thread of the moment, so that no task is lost.
    public func shutdown() {
        wake(
            inbox.withLock {
                if $0.state == .running { $0.state = .stopping }
                return $0.wake()
            })
        if isOnThread { return }
        sem_wait_uninterrupted(exited)
        sem_post(exited)
        if let thread = thread.withLock({ thread in
            defer { thread = nil }; return thread
        }) {
            pthread_join(thread, nil)
        }
    }

    // MARK: Waiting

    /// Suspends until the socket may have one of `events`, or until `deadline`.
    func wait(
        for socket: SocketHandle? = nil, events: CInt = 0, deadline: UInt64 = .max
    ) async -> Wakeup {
        let id = lastWait.add(1, ordering: .relaxed).newValue
        return await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                if isOnThread {
                    insert(id, socket, events, deadline, continuation)
                } else {
                    perform { self.insert(id, socket, events, deadline, continuation) }
                }
                // A cancellation from before the insertion found nothing to cancel: say it again, behind it.
                if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func insert(
        _ id: UInt64, _ socket: SocketHandle?, _ events: CInt, _ deadline: UInt64,
        _ continuation: UnsafeContinuation<Wakeup, Never>
    ) {
        if stopping || socket.map({ $0.raw == nil }) ?? false { return continuation.resume(returning: .closed) }
        waits.insert(
            Wait(
                id: id, socket: socket?.raw, events: Int16(truncatingIfNeeded: events), deadline: deadline,
                continuation: continuation))
    }
    private func cancel(_ id: UInt64) {
        // Always deferred: this may run inside `Task.cancel()`, which is no place to resume the task from.
        perform { self.waits.resume { $0.id == id ? .cancelled : nil } }
    }
    /// Ends the waits on a socket that is about to be closed. On the reactor's thread.
    func endWaits(on socket: UnsafeMutableRawPointer) {
        waits.resume { $0.socket == socket ? .closed : nil }
    }

    /// Suspends for at least this long, to the millisecond.
    /// - Throws: `.cancelled`, or `.closed` when the reactor is shut down.
    public func sleep(for duration: Duration) async throws(ZeroMQError) {
        switch await wait(deadline: Self.now(after: duration)) {
        case .cancelled: throw ZeroMQError(code: ECANCELED, operation: "sleep on reactor \(name)")
        case .closed: throw ZeroMQError(code: ENOTSOCK, operation: "sleep on reactor \(name)")
        case .ready, .timedOut, .failed: return
        }
    }
    /// Suspends until then, to the millisecond.
    public func sleep(until instant: ContinuousClock.Instant) async throws(ZeroMQError) {
        try await sleep(for: ContinuousClock.now.duration(to: instant))
    }

    /// Counts a socket's call that went through without waiting, and gives way when it is time to and there is someone
    /// to give way to. On the reactor's thread.
    func giveWay() async {
        callsSinceLook += 1
        guard callsSinceLook >= Self.callsBeforeYield else { return }
        callsSinceLook = 0
        if waits.isEmpty && localJobs.isEmpty && inbox.withLock({ $0.isEmpty }) { return }
        // Not `Task.yield()`: that goes through the global pool, two threads' wake-ups away.
        await withUnsafeContinuation { yielded.append($0) }
    }

    /// Nanoseconds of `CLOCK_MONOTONIC`.
    static func now(after duration: Duration = .zero) -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        let now = UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
        let (seconds, attoseconds) = duration.components
        // Longer than a century is for ever.
        guard seconds < 3_200_000_000 else { return .max }
        return max(0, seconds) == 0 && attoseconds <= 0
            ? now : now + UInt64(max(0, seconds)) * 1_000_000_000 + UInt64(max(0, attoseconds)) / 1_000_000_000
    }

    // MARK: The thread

    private func run() {
        owner.store(UInt(pthread_self()), ordering: .relaxed)
        var jobs: [UnownedJob] = []
        var errands: [@Sendable () -> Void] = []
        while true {
            let state = inbox.withLock { inbox in
                swap(&jobs, &inbox.jobs)
                swap(&errands, &inbox.errands)
                if inbox.state == .stopping && stopping && jobs.isEmpty && errands.isEmpty && localJobs.isEmpty
                    && yielded.isEmpty
                {
                    inbox.state = .stopped
                    owner.store(0, ordering: .relaxed)
                }
                return inbox.state
            }
            if state == .stopped { break }
            for errand in errands { errand() }
            errands.removeAll(keepingCapacity: true)
            run(&jobs)
            swap(&jobs, &localJobs)
            run(&jobs)
            if state == .stopping {
                stopping = true
                waits.resume { _ in .closed }
            }
            look()
        }
        sem_post(exited)
    }

    /// Runs the jobs in order, looking at the sockets when that is due, and empties the array.
    private func run(_ jobs: inout [UnownedJob]) {
        var untilClock = Self.jobsBetweenClockReadings
        for job in jobs {
            job.runSynchronously(isolatedTo: asUnownedSerialExecutor(), taskExecutor: asUnownedTaskExecutor())
            untilClock -= 1
            if untilClock == 0 {
                untilClock = Self.jobsBetweenClockReadings
                lookIfDue()
            }
        }
        jobs.removeAll(keepingCapacity: true)
    }

    /// Looks at the sockets: without blocking while there is other work, else until something happens.
    private func look() {
        let mayBlock =
            localJobs.isEmpty && yielded.isEmpty && !stopping
            && inbox.withLock { inbox in
                inbox.sleeping = inbox.isEmpty && inbox.state == .running
                return inbox.sleeping
            }
        guard mayBlock else { return lookIfDue() }
        let deadline = waits.earliestDeadline
        var milliseconds = -1
        if deadline != .max {
            let now = Self.now()
            milliseconds = deadline <= now ? 0 : Int((deadline - now + 999_999) / 1_000_000)
        }
        if waits.poll(wakeDescriptor: wakeDescriptor, milliseconds: milliseconds) {
            czmq_eventfd_clear(wakeDescriptor)
        }
        inbox.withLock { $0.sleeping = false }
        finishLook(at: Self.now())
    }
    private func lookIfDue() {
        let now = Self.now()
        guard now - lastLook >= Self.lookInterval || !yielded.isEmpty else { return }
        waits.resumeReady()
        finishLook(at: now)
    }
    private func finishLook(at now: UInt64) {
        waits.resumeExpired(at: now)
        lastLook = now
        callsSinceLook = 0
        resumeYielded()
    }
    private func resumeYielded() {
        guard !yielded.isEmpty else { return }
        let resumed = yielded
        yielded.removeAll(keepingCapacity: true)
        for continuation in resumed { continuation.resume() }
    }

    /// Runs what came after `stopped`, until nothing is left.
    private func runLate() {
        owner.store(UInt(pthread_self()), ordering: .relaxed)
        while true {
            var jobs = localJobs
            localJobs.removeAll()
            let errands = inbox.withLock { inbox in
                jobs += inbox.jobs
                inbox.jobs.removeAll()
                defer { inbox.errands.removeAll() }
                if jobs.isEmpty && inbox.errands.isEmpty && yielded.isEmpty {
                    owner.store(0, ordering: .relaxed)
                    inbox.lateRunner = false
                    return [@Sendable () -> Void]?.none
                }
                return inbox.errands
            }
            guard let errands else { return }
            for errand in errands { errand() }
            run(&jobs)
            resumeYielded()
        }
    }
}

private func sem_wait_uninterrupted(_ semaphore: UnsafeMutablePointer<sem_t>) {
    while sem_wait(semaphore) != 0 && errno == EINTR {}
}
