internal import CZeroMQ

/// libzmq's socket, closed exactly once and on its reactor's thread.
final class SocketHandle: @unchecked Sendable {
    // Sendable: `raw` is used on the reactor's thread only; creation hands it over behind a lock, as libzmq asks.
    private(set) var raw: UnsafeMutableRawPointer?
    var isMonitored = false
    private(set) var monitorGeneration = 0
    let reactor: Reactor
    private let sockets: OpenSockets

    init(_ raw: UnsafeMutableRawPointer, reactor: Reactor, sockets: OpenSockets) {
        self.raw = raw
        self.reactor = reactor
        self.sockets = sockets
    }

    /// On the reactor's thread. Ends the waits on the socket.
    func close() {
        guard let raw else { return }
        stopMonitor()
        self.raw = nil
        reactor.endWaits(on: raw)
        zmq_close(raw)
        sockets.forget(self)
    }
    /// From any thread.
    func closeSoon() {
        reactor.performNowIfOnThread { self.close() }
    }
    /// Ends the monitor, or only that of this generation. On the reactor's thread.
    func stopMonitor(generation: Int? = nil) {
        guard let raw, isMonitored, generation ?? monitorGeneration == monitorGeneration else { return }
        isMonitored = false
        monitorGeneration += 1
        _ = czmq_monitor(raw, nil, 0)
    }
}
