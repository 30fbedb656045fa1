internal import CZeroMQ

extension Socket {
    /// What happens to the socket's connections from now on, until it is closed. A later monitor ends an earlier one.
    /// ```swift
    /// for await event in try await socket.monitor() where event.kind == .disconnected { lost += 1 }
    /// ```
    /// Read it, or let go of it: events that nobody takes are kept, for libzmq would else stop its I/O thread for them.
    public func monitor() throws(ZeroMQError) -> SocketMonitor {
        let raw = try raw("monitor")
        handle.stopMonitor()
        let name = "inproc://wiredesk.monitor.\(UInt(bitPattern: raw)).\(handle.monitorGeneration)"
        // No high-water mark (0 here makes the pipe unlimited): a full one would block libzmq's I/O thread.
        let events = try Socket(
            raw: ZMQ_PAIR, kind: nil, context: context, reactor: reactor,
            options: SocketOptions { $0.receiveHighWaterMarkMessages = 0 })
        try check(czmq_monitor(raw, name, ConnectionEvent.monitored), "monitor", endpoint: name)
        handle.isMonitored = true
        let lifetime = SocketMonitor.Lifetime(source: handle, generation: handle.monitorGeneration, events: events)
        try check(czmq_connect(events.handle.raw, name), "monitor", endpoint: name)
        return SocketMonitor(lifetime: lifetime)
    }
}

/// The connection events of one socket, for one reader. Ends when the socket is closed, its context shut down, or the
/// reading task cancelled.
public struct SocketMonitor: AsyncSequence, Sendable {
    public typealias Element = ConnectionEvent
    public typealias Failure = Never
    let lifetime: Lifetime

    public func makeAsyncIterator() -> Iterator { Iterator(lifetime: lifetime) }

    public struct Iterator: AsyncIteratorProtocol {
        let lifetime: Lifetime
        private var pending: ArraySlice<ConnectionEvent> = []
        private var ended = false

        init(lifetime: Lifetime) { self.lifetime = lifetime }

        public mutating func next() async -> ConnectionEvent? { await next(isolation: nil) }
        public mutating func next(isolation actor: isolated (any Actor)?) async -> ConnectionEvent? {
            while pending.isEmpty && !ended {
                do throws(ZeroMQError) {
                    let batch = try await lifetime.events.receive(upTo: 64)
                    for message in 0..<batch.messageCount {
                        let frames = batch.frames(ofMessage: message)
                        guard frames.count == 2, batch.byteCount(frame: frames.lowerBound) == 6 else { continue }
                        let (event, value) = batch.withUnsafeBytes(frame: frames.lowerBound) {
                            (
                                $0.loadUnaligned(fromByteOffset: 0, as: UInt16.self),
                                $0.loadUnaligned(fromByteOffset: 2, as: UInt32.self)
                            )
                        }
                        let endpoint = String(decoding: batch.bytes(frame: frames.lowerBound + 1), as: UTF8.self)
                        if CInt(event) == ZMQ_EVENT_MONITOR_STOPPED { ended = true }
                        if let event = ConnectionEvent(event: event, value: value, endpoint: endpoint) {
                            pending.append(event)
                        }
                    }
                } catch {
                    ended = true
                }
            }
            return pending.popFirst()
        }
    }

    /// Stops the monitor before its reading end is closed: libzmq's I/O thread blocks on a monitor that nobody can read.
    final class Lifetime: Sendable {
        let source: SocketHandle
        let generation: Int
        let events: Socket
        init(source: SocketHandle, generation: Int, events: Socket) {
            (self.source, self.generation, self.events) = (source, generation, events)
        }
        deinit {
            let (source, generation, events) = (source, generation, events.handle)
            source.reactor.performNowIfOnThread {
                source.stopMonitor(generation: generation)
                events.close()
            }
        }
    }
}
