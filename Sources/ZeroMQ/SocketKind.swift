internal import CZeroMQ

/// What a socket does with messages.
public enum SocketKind: Sendable, Hashable, CaseIterable {
    /// Sends to its peers in turn, receives from all of them; the asking side of intake and replay.
    case dealer
    /// Receives with the peer's routing identity as first frame, sends to the peer that the first frame names.
    case router
    /// Publishes to those who subscribed, and receives every subscription and every loss of one, with
    /// `XPUB_MANUAL` (the owner decides what a peer is subscribed to) and `XPUB_VERBOSER` (repeats are reported too).
    case xpub
    /// Receives what it subscribed to.
    case sub
    /// Sends to its peers in turn.
    case push
    /// Receives from all its peers.
    case pull

    var raw: CInt {
        switch self {
        case .dealer: ZMQ_DEALER
        case .router: ZMQ_ROUTER
        case .xpub: ZMQ_XPUB
        case .sub: ZMQ_SUB
        case .push: ZMQ_PUSH
        case .pull: ZMQ_PULL
        }
    }
}
