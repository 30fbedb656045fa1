internal import CZeroMQ
internal import Glibc

/// How a socket behaves, set once at its creation. Every default is one that a daemon can run with for months.
/// ```swift
/// let options = SocketOptions {
///     $0.sendHighWaterMarkMessages = 10_000
///     $0.routingIdentity = Array("producer-1".utf8)
/// }
/// ```
public struct SocketOptions: Sendable {
    /// Messages (whole, of any size) that wait for each peer before sending blocks or, on XPUB, drops; 0 is no limit.
    public var sendHighWaterMarkMessages = 1_000
    /// Messages that wait for the program from each peer before that peer is made to wait; 0 is no limit.
    public var receiveHighWaterMarkMessages = 1_000
    /// How long unsent messages outlive `close()`. Bounded, so that `Context.terminate()` is.
    public var lingerMilliseconds = 1_000
    /// The largest frame that is accepted; whoever sends a larger one is cut off. `nil` is no limit.
    /// libzmq limits frames, not messages: one message of many frames is limited by the peer's good will alone.
    public var maximumMessageBytes: Int? = 16 << 20

    /// How often a quiet peer is asked for a sign of life; 0 is never.
    public var heartbeatIntervalMilliseconds = 5_000
    /// How long to wait for that sign before the connection is given up.
    public var heartbeatTimeoutMilliseconds = 15_000
    /// How long the peer shall wait for ours; sent in steps of 100 ms, at most 6,553 s.
    public var heartbeatTimeToLiveMilliseconds = 15_000
    /// How long a new connection may take to say what it is. Short (libzmq: 30 s), so that silent ones do not pile up.
    public var handshakeIntervalMilliseconds = 5_000

    /// The first pause before a lost connection is tried again; it doubles up to the maximum.
    public var reconnectIntervalMilliseconds = 100
    public var reconnectIntervalMaximumMilliseconds = 5_000
    /// Queue only for connections that are up. Off, messages wait for a connection that is still being made.
    public var immediate = false

    /// ROUTER: a message to an unknown peer is an error (counted by `send`), not silently dropped.
    public var routerMandatory = true
    /// ROUTER: a new connection may take over the routing identity of an older one. Off, it is refused while the
    /// old one lives: nobody takes another's place.
    public var routerHandover = false
    /// DEALER: 1–255 bytes, the first not zero, by which a ROUTER knows this peer; `nil`, which is better, lets the ROUTER
    /// choose: a peer of the same name that the ROUTER still believes alive keeps a new connection from being heard.
    public var routingIdentity: [UInt8]?

    /// Name under which each peer that connects has to be admitted by the ZAP handler of the context, a ROUTER bound to
    /// `inproc://zeromq.zap.01`; `nil` admits everyone. 1 to 255 bytes. Where that handler is not there, nobody is admitted.
    public var zapDomain: String?
    /// Keys with which connections are encrypted and each side proves who it is; `nil` for neither.
    public var curve: CurveRole?

    public var ipv6 = false
    /// TCP's own probing of idle connections. Heartbeats find a dead peer sooner; this one also where they are off.
    public var tcpKeepalive = true
    /// Seconds idle before the first probe, between probes, and unanswered probes until the end; `nil` is the system's.
    public var tcpKeepaliveIdleSeconds: Int? = 60
    public var tcpKeepaliveIntervalSeconds: Int? = 10
    public var tcpKeepaliveProbes: Int? = 6
    /// How long what was sent may go without the peer's TCP having it, before the connection is given up; `nil` is the
    /// system's, about a quarter of an hour.
    public var tcpUnacknowledgedMilliseconds: Int?
    /// The kernel's buffers; `nil` leaves them to its own tuning, which a fixed size switches off.
    public var sendBufferBytes: Int?
    public var receiveBufferBytes: Int?
    /// Connections that may wait to be accepted: a thousand subscribers come back at once after a restart.
    public var backlog = 1_024

    public init() {}
    public init(_ configure: (inout Self) -> Void) { configure(&self) }
}

extension SocketOptions {
    /// Sets everything on a fresh socket. On whatever thread created it.
    func apply(to socket: UnsafeMutableRawPointer, kind: CInt) throws(ZeroMQError) {
        func set(_ option: CInt, _ value: Int, _ name: String, in range: ClosedRange<Int> = 0...Int(CInt.max))
            throws(ZeroMQError)
        {
            let detail = "\(name) = \(value), allowed is \(range.lowerBound) to \(range.upperBound)"
            guard range.contains(value) else {
                throw ZeroMQError(code: EINVAL, operation: "set socket option", detail: detail)
            }
            try check(czmq_set_int(socket, option, CInt(value)), "set socket option", detail: detail)
        }
        try set(ZMQ_SNDHWM, sendHighWaterMarkMessages, "sendHighWaterMarkMessages")
        try set(ZMQ_RCVHWM, receiveHighWaterMarkMessages, "receiveHighWaterMarkMessages")
        try set(ZMQ_LINGER, lingerMilliseconds, "lingerMilliseconds")
        try check(
            czmq_set_int64(socket, ZMQ_MAXMSGSIZE, maximumMessageBytes.map { Int64(max(0, $0)) } ?? -1),
            "set socket option", detail: "maximumMessageBytes")
        try set(ZMQ_HEARTBEAT_IVL, heartbeatIntervalMilliseconds, "heartbeatIntervalMilliseconds")
        try set(ZMQ_HEARTBEAT_TIMEOUT, heartbeatTimeoutMilliseconds, "heartbeatTimeoutMilliseconds")
        try set(
            ZMQ_HEARTBEAT_TTL, heartbeatTimeToLiveMilliseconds, "heartbeatTimeToLiveMilliseconds", in: 0...6_553_599)
        try set(ZMQ_HANDSHAKE_IVL, handshakeIntervalMilliseconds, "handshakeIntervalMilliseconds")
        try set(ZMQ_RECONNECT_IVL, reconnectIntervalMilliseconds, "reconnectIntervalMilliseconds")
        try set(
            ZMQ_RECONNECT_IVL_MAX, reconnectIntervalMaximumMilliseconds, "reconnectIntervalMaximumMilliseconds")
        try set(ZMQ_IMMEDIATE, immediate ? 1 : 0, "immediate")
        try set(ZMQ_IPV6, ipv6 ? 1 : 0, "ipv6")
        try set(ZMQ_TCP_KEEPALIVE, tcpKeepalive ? 1 : 0, "tcpKeepalive")
        if tcpKeepalive {
            if let idle = tcpKeepaliveIdleSeconds { try set(ZMQ_TCP_KEEPALIVE_IDLE, idle, "tcpKeepaliveIdleSeconds") }
            if let interval = tcpKeepaliveIntervalSeconds {
                try set(ZMQ_TCP_KEEPALIVE_INTVL, interval, "tcpKeepaliveIntervalSeconds")
            }
            if let probes = tcpKeepaliveProbes { try set(ZMQ_TCP_KEEPALIVE_CNT, probes, "tcpKeepaliveProbes") }
        }
        if let limit = tcpUnacknowledgedMilliseconds { try set(ZMQ_TCP_MAXRT, limit, "tcpUnacknowledgedMilliseconds") }
        if let bytes = sendBufferBytes { try set(ZMQ_SNDBUF, bytes, "sendBufferBytes") }
        if let bytes = receiveBufferBytes { try set(ZMQ_RCVBUF, bytes, "receiveBufferBytes") }
        try set(ZMQ_BACKLOG, backlog, "backlog")
        if kind == ZMQ_ROUTER {
            try set(ZMQ_ROUTER_MANDATORY, routerMandatory ? 1 : 0, "routerMandatory")
            try set(ZMQ_ROUTER_HANDOVER, routerHandover ? 1 : 0, "routerHandover")
        }
        if kind == ZMQ_XPUB {
            try set(ZMQ_XPUB_MANUAL, 1, "XPUB_MANUAL")
            try set(ZMQ_XPUB_VERBOSER, 1, "XPUB_VERBOSER")
        }
        if let domain = zapDomain {
            let bytes = Array(domain.utf8)
            try check(
                czmq_set_bytes(socket, ZMQ_ZAP_DOMAIN, bytes, bytes.count), "set socket option",
                detail: "zapDomain of \(bytes.count) bytes, allowed is 1 to 255")
            try set(CZMQ_ZAP_ENFORCE_DOMAIN, 1, "ZAP_ENFORCE_DOMAIN")
        }
        if let curve { try curve.apply(to: socket) }
        if let identity = routingIdentity {
            let detail = "routingIdentity of \(identity.count) bytes, allowed is 1 to 255, the first not zero"
            // libzmq itself looks at the length only, and a ROUTER then drops such a peer without a word.
            guard let first = identity.first, first != 0 else {
                throw ZeroMQError(code: EINVAL, operation: "set socket option", detail: detail)
            }
            try check(
                czmq_set_bytes(socket, ZMQ_ROUTING_ID, identity, identity.count), "set socket option", detail: detail)
        }
    }
}
