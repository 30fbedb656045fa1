internal import CZeroMQ
internal import Glibc

/// Something that happened to one of a socket's connections.
public struct ConnectionEvent: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// `bind` took effect.
        case listening
        /// `unbind` took effect; the connections that were accepted there are gone, without a word of each.
        case unbound
        /// A TCP connection was made by us; it is of use after `handshakeSucceeded`.
        case connected
        /// A TCP connection was made by a peer; it is of use after `handshakeSucceeded`.
        case accepted
        /// The peer speaks ZeroMQ: messages flow from here on.
        case handshakeSucceeded
        /// The peer does not, or is not let in, or does not let us in.
        case handshakeFailed(HandshakeFailure)
        /// The connection is gone; one that we made is tried again.
        case disconnected
        /// The next attempt to connect comes after this pause.
        case retrying(milliseconds: Int)
        /// A connection could not be accepted, mostly for want of descriptors.
        case acceptFailed(reason: String)
    }
    public var kind: Kind
    /// The endpoint as libzmq names it: of the socket that was bound, or to which it was connected.
    public var endpoint: String
}

extension ConnectionEvent {
    static let monitored =
        ZMQ_EVENT_LISTENING | ZMQ_EVENT_CLOSED | ZMQ_EVENT_CONNECTED | ZMQ_EVENT_CONNECT_RETRIED | ZMQ_EVENT_ACCEPTED
        | ZMQ_EVENT_ACCEPT_FAILED | ZMQ_EVENT_DISCONNECTED | ZMQ_EVENT_HANDSHAKE_SUCCEEDED
        | ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL | ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL
        | ZMQ_EVENT_HANDSHAKE_FAILED_AUTH | ZMQ_EVENT_MONITOR_STOPPED

    /// Decodes libzmq's two frames: a 16-bit event and a 32-bit value in the host's byte order, then the endpoint.
    /// `nil` when the monitor stopped, or for what is none of the events above.
    init?(event: UInt16, value: UInt32, endpoint: String) {
        self.endpoint = endpoint
        switch CInt(event) {
        case ZMQ_EVENT_LISTENING: kind = .listening
        case ZMQ_EVENT_CLOSED: kind = .unbound
        case ZMQ_EVENT_CONNECTED: kind = .connected
        case ZMQ_EVENT_ACCEPTED: kind = .accepted
        case ZMQ_EVENT_HANDSHAKE_SUCCEEDED: kind = .handshakeSucceeded
        case ZMQ_EVENT_DISCONNECTED: kind = .disconnected
        case ZMQ_EVENT_CONNECT_RETRIED: kind = .retrying(milliseconds: Int(value))
        case ZMQ_EVENT_ACCEPT_FAILED: kind = .acceptFailed(reason: Self.words(value))
        case ZMQ_EVENT_HANDSHAKE_FAILED_NO_DETAIL: kind = .handshakeFailed(.broken(error: CInt(bitPattern: value)))
        case ZMQ_EVENT_HANDSHAKE_FAILED_PROTOCOL: kind = .handshakeFailed(HandshakeFailure(protocolError: value))
        case ZMQ_EVENT_HANDSHAKE_FAILED_AUTH: kind = .handshakeFailed(.notAdmitted(status: Int(value)))
        default: return nil
        }
    }
    private static func words(_ error: UInt32) -> String { String(cString: zmq_strerror(CInt(bitPattern: error))) }
}
