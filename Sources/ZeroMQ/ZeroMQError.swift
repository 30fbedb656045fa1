internal import CZeroMQ
internal import Glibc

/// What libzmq, or this binding, refused: the operation, the endpoint where there is one, and the error number.
///
/// Two errors are equal when their codes are, so that a caller can ask what happened without
/// knowing where:
/// ```swift
/// do { batch = try await socket.receive(upTo: 64, into: batch) } catch .closed, .terminated { return }
/// ```
public struct ZeroMQError: Error, Sendable {
    /// The error number: an `errno`, or one of libzmq's own.
    public let code: CInt
    /// What was being done: `bind`, `receive`.
    public let operation: String
    /// To what, for bind, connect and their undoing.
    public let endpoint: String?
    /// What the caller gave that was refused, for options.
    public let detail: String?

    public init(code: CInt, operation: String, endpoint: String? = nil, detail: String? = nil) {
        self.code = code
        self.operation = operation
        self.endpoint = endpoint
        self.detail = detail
    }

    private init(_ code: CInt) { self.init(code: code, operation: "") }

    /// It would block: no message is there, or a high-water mark is reached.
    public static let again = Self(EAGAIN)
    /// The context was shut down.
    public static let terminated = Self(CZMQ_ETERM)
    /// The socket, or its reactor, was closed.
    public static let closed = Self(ENOTSOCK)
    /// The waiting task was cancelled.
    public static let cancelled = Self(ECANCELED)
    /// A ROUTER knows no peer of that routing identity.
    public static let hostUnreachable = Self(EHOSTUNREACH)
    /// Another socket is bound to the endpoint.
    public static let addressInUse = Self(EADDRINUSE)
    /// No interface of this host has that address.
    public static let addressNotAvailable = Self(EADDRNOTAVAIL)
    /// libzmq cannot read the endpoint or the value.
    public static let invalidArgument = Self(EINVAL)
    /// A socket of this kind does not do that.
    public static let notSupported = Self(ENOTSUP)
    /// The process has no file descriptors, or the context no socket slots, left.
    public static let tooManyOpen = Self(EMFILE)
}

extension ZeroMQError: Hashable {
    public static func == (a: Self, b: Self) -> Bool { a.code == b.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
    /// Lets `catch ZeroMQError.closed` match where the error is untyped.
    public static func ~= (pattern: Self, error: any Error) -> Bool { (error as? Self) == pattern }
}

extension ZeroMQError: CustomStringConvertible {
    public var description: String {
        var text = operation.isEmpty ? "zeromq" : operation
        if let endpoint { text += " \(endpoint)" }
        text += ": "
        if let detail { text += "\(detail): " }
        text += String(cString: zmq_strerror(code))
        if let advice { text += ". " + advice }
        return text
    }

    /// What to do about it.
    private var advice: String? {
        switch code {
        case EADDRINUSE:
            guard let port = endpoint?.split(separator: ":").last, port.allSatisfy(\.isNumber) else {
                return "Another socket is bound to it: stop that one or choose another endpoint"
            }
            return "Another process, or an earlier run of this one, holds the port (`ss -ltnp 'sport = :\(port)'` "
                + "names it): stop it or choose another endpoint"
        case EADDRNOTAVAIL, ENODEV:
            return
                "No interface here has that address (`ip -brief address` lists them): use one that has, or tcp://*:PORT"
        case EACCES:
            return "Ports below 1024 and sockets in others' directories need permission: choose another endpoint"
        case EPROTONOSUPPORT, CZMQ_ENOCOMPATPROTO:
            return "Use tcp://HOST:PORT, ipc://PATH or inproc://NAME"
        case EINVAL where endpoint != nil:
            return "An endpoint reads tcp://HOST:PORT (tcp://127.0.0.1:5560, tcp://*:5560), ipc://PATH or inproc://NAME"
        case ENOENT where endpoint != nil:
            return "Nothing is bound or connected to it"
        case ECONNREFUSED: return "Nothing is bound to it"
        case EHOSTUNREACH: return "The peer has gone, or has not connected yet"
        case EMFILE, ENFILE:
            return "Raise the limit on open files (LimitNOFILE=, `ulimit -n`) or the context's maxSockets"
        case CZMQ_ETERM: return "The desk is stopping; nothing to do"
        case ENOTSOCK: return "The socket was closed before; open a new one"
        case ECANCELED: return "The task was cancelled"
        default: return nil
        }
    }
}

/// Throws where a wrapper answered `-errno`.
@discardableResult
func check(
    _ result: CInt, _ operation: String, endpoint: String? = nil, detail: @autoclosure () -> String? = nil
) throws(ZeroMQError) -> CInt {
    guard result < 0 else { return result }
    throw ZeroMQError(code: -result, operation: operation, endpoint: endpoint, detail: detail())
}
