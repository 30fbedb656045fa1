internal import CZeroMQ
internal import Glibc

/// A thread of the system with every signal masked: signals are for the threads of the program that hosts us.
enum SystemThread {
    private final class Start: Sendable {
        let name: String
        let body: @Sendable () -> Void
        init(_ name: String, _ body: @escaping @Sendable () -> Void) { (self.name, self.body) = (name, body) }
    }

    /// Starts it, or answers `nil` where the system has none left. It must be joined or detached.
    static func start(name: String, _ body: @escaping @Sendable () -> Void) -> pthread_t? {
        var all = sigset_t()
        var previous = sigset_t()
        sigfillset(&all)
        // A new thread inherits the mask, so that it never runs with another one.
        pthread_sigmask(SIG_SETMASK, &all, &previous)
        defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
        let start = Unmanaged.passRetained(Start(name, body))
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
                czmq_name_thread(start.name)
                start.body()
                return nil
            }, start.toOpaque())
        if result == 0 { return thread }
        start.release()
        return nil
    }

    /// Starts one that nobody waits for; whether it could be.
    static func startDetached(name: String, _ body: @escaping @Sendable () -> Void) -> Bool {
        guard let thread = start(name: name, body) else { return false }
        pthread_detach(thread)
        return true
    }
}
