internal import CZeroMQ
internal import Glibc

/// libzmq's I/O threads and everything that its sockets share. One a process is enough.
/// ```swift
/// let context = Context()
/// defer { context.terminate() }
/// ```
public final class Context: @unchecked Sendable {
    // Sendable: libzmq's contexts are thread safe, and `sockets` is locked.
    let sockets: OpenSockets

    /// - Parameters:
    ///   - ioThreads: one moves about 1 GB a second over loopback.
    ///   - maxSockets: sockets of this process, not connections; each costs a descriptor or two.
    public init(ioThreads: Int = 1, maxSockets: Int = 1_023) {
        guard let raw = czmq_context(CInt(clamping: ioThreads), CInt(clamping: maxSockets)) else {
            fatalError("zmq_ctx_new: \(String(cString: strerror(errno))); raise the limits on memory and open files")
        }
        sockets = OpenSockets(raw)
    }
    deinit {
        // Only where nobody called `terminate()`. Every socket keeps its context, so none is open or all that are left
        // are about to be closed by their reactors; the bounded linger is waited for aside.
        guard let raw = sockets.take() else { return }
        terminateAside(raw)
    }

    /// Makes every socket of the context useless at once: waits end with `.terminated`, later calls throw it.
    /// What was sent goes out for as long as it lingers.
    public func shutdown() { sockets.shutdown() }

    /// Shuts the context down, has the reactors close whatever sockets are still open, and waits until what they sent
    /// is sent, for as long as it lingers and no longer. May be called again.
    ///
    /// On the thread of a reactor that has such sockets it does not wait: that thread is needed to close them.
    public func terminate() {
        guard let raw = sockets.take() else { return }
        zmq_ctx_shutdown(raw.pointer)
        let (open, onReactor) = sockets.all()
        for socket in open { socket.closeSoon() }
        if onReactor {
            terminateAside(raw)
        } else {
            // Returns once the reactors have closed them all.
            _ = czmq_context_terminate(raw.pointer)
        }
    }
}

/// A pointer that libzmq lets any thread use.
struct ContextPointer: @unchecked Sendable {
    // Sendable: zmq_ctx_shutdown, zmq_ctx_term and zmq_socket may be called on any thread.
    let pointer: UnsafeMutableRawPointer
}

/// The sockets of a context that are not closed yet; it outlives the context until the last one is.
final class OpenSockets: Sendable {
    private struct State {
        var context: ContextPointer?
        var open: [ObjectIdentifier: SocketHandle] = [:]
    }
    private let state: Lock<State>

    init(_ context: UnsafeMutableRawPointer) { state = Lock(State(context: ContextPointer(pointer: context))) }

    /// Creates a socket and sets it up, unless the context is being terminated; in one go, so that a termination either
    /// sees the socket or keeps it from being made.
    func open(_ kind: CInt, options: SocketOptions, reactor: Reactor) throws(ZeroMQError) -> SocketHandle {
        try state.withLock { state throws(ZeroMQError) in
            guard let context = state.context else { throw ZeroMQError(code: CZMQ_ETERM, operation: "open socket") }
            var error: CInt = 0
            guard let raw = czmq_socket(context.pointer, kind, &error) else {
                throw ZeroMQError(code: -error, operation: "open socket")
            }
            do throws(ZeroMQError) {
                try options.apply(to: raw, kind: kind)
            } catch {
                zmq_close(raw)
                throw error
            }
            let handle = SocketHandle(raw, reactor: reactor, sockets: self)
            state.open[ObjectIdentifier(handle)] = handle
            return handle
        }
    }
    func forget(_ handle: SocketHandle) {
        _ = state.withLock { $0.open.removeValue(forKey: ObjectIdentifier(handle)) }
    }
    func shutdown() {
        state.withLock { if let context = $0.context { zmq_ctx_shutdown(context.pointer) } }
    }
    /// The context, for the one caller who terminates it.
    func take() -> ContextPointer? {
        state.withLock { state in
            defer { state.context = nil }
            return state.context
        }
    }
    func all() -> (handles: [SocketHandle], onTheirThread: Bool) {
        let handles = state.withLock { Array($0.open.values) }
        return (handles, handles.contains { $0.reactor.isOnThread })
    }
}

/// Terminates on a thread of its own. Where none can be had the context stays, shut down, until the process ends.
private func terminateAside(_ context: ContextPointer) {
    _ = SystemThread.startDetached(name: "zmq terminate") { _ = czmq_context_terminate(context.pointer) }
}
