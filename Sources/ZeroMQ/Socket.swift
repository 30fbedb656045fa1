internal import CZeroMQ
internal import Glibc

/// A ZeroMQ socket, isolated to the thread of its reactor: inside, every call of libzmq is a plain call.
/// ```swift
/// let intake = try Socket(.router, context: context, reactor: reactor)
/// let endpoint = try await intake.bind("tcp://127.0.0.1:*")
/// var batch = MessageBatch()
/// while true {
///     batch = try await intake.receive(upTo: 64, into: batch)
///     for message in 0..<batch.messageCount { … batch[frame: batch.frames(ofMessage: message).lowerBound] … }
/// }
/// ```
/// One task may receive while another sends. Batches are what makes it fast: a call from another thread costs about
/// 3 µs, for one message as for 64.
///
/// An actor on the same reactor can do several things to a socket without anything in between by taking it
/// as `isolated`: `func answer(_ socket: isolated Socket)`.
public actor Socket {
    public nonisolated let kind: SocketKind?
    public nonisolated let reactor: Reactor
    public nonisolated var unownedExecutor: UnownedSerialExecutor { reactor.asUnownedSerialExecutor() }

    /// Messages that a ROUTER could not send because it knew no such peer, since the socket was made.
    public internal(set) var unroutableMessages = 0

    let handle: SocketHandle
    nonisolated let context: Context

    /// Opens a socket with all its options; on any thread.
    /// - Throws: an option out of range (it is named), no slots or descriptors left, or `.terminated`.
    public init(
        _ kind: SocketKind, context: Context, reactor: Reactor, options: SocketOptions = SocketOptions()
    ) throws(ZeroMQError) {
        try self.init(raw: kind.raw, kind: kind, context: context, reactor: reactor, options: options)
    }
    init(raw: CInt, kind: SocketKind?, context: Context, reactor: Reactor, options: SocketOptions) throws(ZeroMQError) {
        self.kind = kind
        self.reactor = reactor
        self.context = context
        handle = try context.sockets.open(raw, options: options, reactor: reactor)
    }
    deinit { handle.closeSoon() }

    func raw(_ operation: String, endpoint: String? = nil) throws(ZeroMQError) -> UnsafeMutableRawPointer {
        guard let raw = handle.raw else { throw ZeroMQError(code: ENOTSOCK, operation: operation, endpoint: endpoint) }
        return raw
    }

    // MARK: Endpoints

    /// Binds and answers the endpoint as it came out: `tcp://127.0.0.1:*` becomes `tcp://127.0.0.1:41873`.
    @discardableResult
    public func bind(_ endpoint: String) throws(ZeroMQError) -> String {
        let raw = try raw("bind", endpoint: endpoint)
        try check(czmq_bind(raw, endpoint), "bind", endpoint: endpoint)
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1_024) { buffer in
            guard let start = buffer.baseAddress, czmq_last_endpoint(raw, start, buffer.count) >= 0 else {
                return endpoint
            }
            return String(cString: start)
        }
    }
    /// Connects, now and again whenever the connection is lost; answers before there is a connection.
    public func connect(_ endpoint: String) throws(ZeroMQError) {
        // libzmq takes any number, and then tries for ever.
        if endpoint.hasPrefix("tcp://"), let port = endpoint.split(separator: ":").last,
            port.utf8.allSatisfy({ (48...57).contains($0) }), !(1...65_535).contains(Int(port) ?? 0)
        {
            throw ZeroMQError(code: EINVAL, operation: "connect", endpoint: endpoint, detail: "port \(port)")
        }
        try check(czmq_connect(raw("connect", endpoint: endpoint), endpoint), "connect", endpoint: endpoint)
    }
    /// Stops accepting, and ends the connections that were accepted there (libzmq 4.3.4: they belong to the listener).
    /// Takes the endpoint that `bind` answered.
    public func unbind(_ endpoint: String) throws(ZeroMQError) {
        try check(czmq_unbind(raw("unbind", endpoint: endpoint), endpoint), "unbind", endpoint: endpoint)
    }
    public func disconnect(_ endpoint: String) throws(ZeroMQError) {
        try check(czmq_disconnect(raw("disconnect", endpoint: endpoint), endpoint), "disconnect", endpoint: endpoint)
    }
    /// Closes the socket. Whoever waits on it gets `.closed`; what was sent goes out for as long as it lingers.
    public func close() { handle.close() }
    public var isClosed: Bool { handle.raw == nil }

    // MARK: Receiving

    /// Waits for a message and answers with as many whole ones as are there, up to `messages` and the batch's byte limit.
    ///
    /// On XPUB it takes one message a call: `subscribe` means the peer of the last one.
    /// - Parameters:
    ///   - batch: is emptied first; it comes back filled, its slab used again.
    ///   - timeoutMilliseconds: after which an empty batch comes back; `nil` waits for ever.
    /// - Throws: `.cancelled`, at once, when the task is; `.closed`; `.terminated`.
    public func receive(
        upTo messages: Int, into batch: consuming MessageBatch, timeoutMilliseconds: Int? = nil
    ) async throws(ZeroMQError) -> MessageBatch {
        if Task.isCancelled { throw ZeroMQError(code: ECANCELED, operation: "receive") }
        batch.removeAll()
        var deadline = UInt64.max
        while true {
            if try takeAvailable(upTo: messages, into: &batch) > 0 {
                await reactor.giveWay()
                return batch
            }
            if let timeoutMilliseconds, deadline == .max {
                if timeoutMilliseconds <= 0 { return batch }
                deadline = Reactor.now(after: .milliseconds(timeoutMilliseconds))
            }
            switch await reactor.wait(for: handle, events: ZMQ_POLLIN, deadline: deadline) {
            case .ready: continue
            case .timedOut: return batch
            case let wakeup: try wakeup.throw("receive")
            }
        }
    }
    /// Like `receive(upTo:into:timeoutMilliseconds:)`, with a new batch.
    public func receive(
        upTo messages: Int, timeoutMilliseconds: Int? = nil
    ) async throws(ZeroMQError) -> MessageBatch {
        try await receive(upTo: messages, into: MessageBatch(), timeoutMilliseconds: timeoutMilliseconds)
    }
    /// Answers at once with the whole messages that are there, perhaps none.
    public func receiveAvailable(
        upTo messages: Int, into batch: consuming MessageBatch
    ) throws(ZeroMQError) -> MessageBatch {
        batch.removeAll()
        _ = try takeAvailable(upTo: messages, into: &batch)
        return batch
    }

    private func takeAvailable(upTo messages: Int, into batch: inout MessageBatch) throws(ZeroMQError) -> Int {
        let raw = try raw("receive")
        let limit = kind == .xpub ? 1 : max(1, messages)
        let byteLimit = max(1, batch.byteLimit)
        let count = batch.withStorage { czmq_batch_receive(&$0, raw, limit, byteLimit) }
        if count >= 0 { return count }
        if count == -Int(EAGAIN) { return 0 }
        throw ZeroMQError(code: CInt(-count), operation: "receive")
    }

    // MARK: Subscriptions

    /// On SUB: receive messages whose first frame begins with `prefix`. On XPUB: let the peer whose subscription was
    /// received last have those; what it asked for itself is not looked at.
    public func subscribe(_ prefix: [UInt8]) throws(ZeroMQError) {
        try check(czmq_set_bytes(raw("subscribe"), ZMQ_SUBSCRIBE, prefix, prefix.count), "subscribe")
    }
    /// Takes one `subscribe` of this prefix back; on XPUB, of the peer whose message was received last.
    public func unsubscribe(_ prefix: [UInt8]) throws(ZeroMQError) {
        try check(czmq_set_bytes(raw("unsubscribe"), ZMQ_UNSUBSCRIBE, prefix, prefix.count), "unsubscribe")
    }
}

extension Wakeup {
    /// Says why a wait that was not for the caller ended.
    func `throw`(_ operation: String) throws(ZeroMQError) {
        switch self {
        case .ready, .timedOut: return
        case .cancelled: throw ZeroMQError(code: ECANCELED, operation: operation)
        case .closed: throw ZeroMQError(code: ENOTSOCK, operation: operation)
        case .failed(let code): throw ZeroMQError(code: code, operation: operation)
        }
    }
}
