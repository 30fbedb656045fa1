internal import Glibc

/// State behind a lock that a thread can wait on: a POSIX mutex and condition variable.
///
/// Not `Synchronization.Mutex`, which has nothing to wait on and of which ThreadSanitizer warns falsely.
///
/// Sendable because `state` is reached only with the mutex held, through the three methods below, and its memory is
/// freed when no one holds the monitor any more.
package final class Monitor<State>: @unchecked Sendable {
    private let state: UnsafeMutablePointer<State>
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    package init(_ initial: sending State) {
        state = .allocate(capacity: 1)
        state.initialize(to: initial)
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        // A jump of the wall clock must not lengthen a wait.
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        state.deinitialize(count: 1)
        state.deallocate()
        mutex.deallocate()
        condition.deallocate()
    }

    @inline(__always)
    package func withLock<R, E: Error>(_ body: (inout State) throws(E) -> R) throws(E) -> R {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&state.pointee)
    }

    /// Wakes the waiting thread.
    func signal() {
        pthread_cond_signal(condition)
    }

    enum Attempt<R> {
        case done(R)
        /// Ask again when signalled, or at this time of ``Monotonic``.
        case sleep(until: UInt64?)
    }

    /// Asks until the answer is `done`, asleep between; one thread at a time.
    func wait<R>(_ attempt: (inout State) -> Attempt<R>) -> R {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            switch attempt(&state.pointee) {
            case .done(let result):
                return result
            case .sleep(until: nil):
                pthread_cond_wait(condition, mutex)
            case .sleep(let deadline?):
                var time = timespec()
                time.tv_sec = Int(deadline / 1_000_000_000)
                time.tv_nsec = Int(deadline % 1_000_000_000)
                pthread_cond_timedwait(condition, mutex, &time)
            }
        }
    }
}

/// The clock that never jumps, in nanoseconds.
enum Monotonic {
    static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}

/// A thread of its own for what blocks, so that no thread of the cooperative pool does.
package enum BlockingThread {
    private final class Start: Sendable {
        let name: String
        let body: @Sendable () -> Void
        init(name: String, body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }

    package static func start(_ name: String, _ body: @escaping @Sendable () -> Void) {
        let start = Start(name: String(name.prefix(15)), body: body)
        // Signals are for the program's own threads: one that lands here would only interrupt a write.
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
        defer { pthread_attr_destroy(&attributes) }
        var thread = pthread_t()
        let argument = Unmanaged.passRetained(start)
        let code = pthread_create(&thread, &attributes, Self.main, argument.toOpaque())
        // No threads left (EAGAIN): nothing in this process will run as it should.
        precondition(code == 0, "journal: cannot start thread \(name): \(errorText(code))")
    }

    private static let main: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
        guard let argument else { return nil }
        let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
        nameThread(start.name)
        start.body()
        return nil
    }

    /// What `ps -L` and `top -H` show. Through /proc, because `pthread_setname_np` is a GNU extension that the Glibc
    /// module does not show; a name is no reason to fail.
    private static func nameThread(_ name: String) {
        let file = open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { return }
        _ = name.withCString { write(file, $0, strlen($0)) }
        close(file)
    }

    package static func run<R: Sendable>(_ name: String, _ body: @escaping @Sendable () -> R) async -> R {
        await withCheckedContinuation { continuation in
            start(name) { continuation.resume(returning: body()) }
        }
    }
}
