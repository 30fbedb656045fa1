internal import CZeroMQ

/// libzmq's socket, closed exactly once and on its reactor's thread.
final class SocketHandle: @unchecked Sendable {
    // Sendable: `raw` is used on the reactor's thread only; creation hands it over behind a lock, as libzmq asks.
    private(set) var raw: UnsafeMutableRawPointer?
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
        self.raw = nil
        reactor.endWaits(on: raw)
        zmq_close(raw)
        sockets.forget(self)
    }
    /// From any thread.
    func closeSoon() {
        if reactor.isOnThread { close() } else { reactor.perform { self.close() } }
    }
}
