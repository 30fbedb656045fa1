import Dispatch
import Glibc

/// The service manager that started this process (systemd, or another one that speaks its notification protocol).
///
/// Each message is one datagram to the socket that `$NOTIFY_SOCKET` names; see `sd_notify(3)`. Where the variable is
/// missing every call does nothing, so a daemon started by hand needs no other path.
///
/// ```swift
/// let manager = ServiceManager(environment: ProcessInfo.processInfo.environment)
/// manager.ready(status: "taking articles on tcp://127.0.0.1:5560")
/// ```
public struct ServiceManager: Sendable {
    private let socketName: String?
    /// The manager kills the daemon when it hears nothing for this long; nil where it does not watch.
    public let watchdogInterval: Duration?

    /// Reads `NOTIFY_SOCKET`, `WATCHDOG_USEC` and `WATCHDOG_PID`.
    public init(environment: [String: String]) {
        socketName = environment["NOTIFY_SOCKET"].flatMap { $0.isEmpty ? nil : $0 }
        var interval: Duration?
        if let text = environment["WATCHDOG_USEC"], let microseconds = Int64(text), microseconds > 0 {
            interval = .microseconds(microseconds)
        }
        // The variables are inherited by children, for which they are not meant.
        if let pid = environment["WATCHDOG_PID"], pid != String(getpid()) { interval = nil }
        watchdogInterval = interval
    }

    /// Is anyone listening?
    public var isPresent: Bool { socketName != nil }

    /// The daemon serves. Units that are ordered after it are started now.
    @discardableResult
    public func ready(status: String = "") -> Result<Void, ServiceManagerError> {
        send("READY=1" + Self.line(status: status))
    }

    /// Configuration is being read again; `ready` ends it.
    @discardableResult
    public func reloading() -> Result<Void, ServiceManagerError> {
        // Microseconds of CLOCK_MONOTONIC, which is what Dispatch counts in on Linux.
        send("RELOADING=1\nMONOTONIC_USEC=\(DispatchTime.now().uptimeNanoseconds / 1000)")
    }

    /// The daemon has begun to stop.
    @discardableResult
    public func stopping(status: String = "") -> Result<Void, ServiceManagerError> {
        send("STOPPING=1" + Self.line(status: status))
    }

    /// One line that `systemctl status` shows.
    @discardableResult
    public func status(_ text: String) -> Result<Void, ServiceManagerError> {
        send(String(Self.line(status: text).dropFirst()))
    }

    /// The daemon is alive; to be said at least every `watchdogInterval`.
    @discardableResult
    public func alive() -> Result<Void, ServiceManagerError> { send("WATCHDOG=1") }

    /// Asks for `microseconds` more from now before start or stop count as failed.
    @discardableResult
    public func extendTimeout(microseconds: Int) -> Result<Void, ServiceManagerError> {
        send("EXTEND_TIMEOUT_USEC=\(microseconds)")
    }

    /// A newline would begin the next assignment.
    private static func line(status: String) -> String {
        status.isEmpty ? "" : "\nSTATUS=" + String(status.map { $0.isNewline ? " " : $0 })
    }

    private func send(_ message: String) -> Result<Void, ServiceManagerError> {
        guard let socketName, !message.isEmpty else { return .success(()) }
        return DatagramSocket.send(Array(message.utf8), to: socketName).mapError {
            ServiceManagerError(socket: socketName, reason: $0.reason)
        }
    }
}

/// The notification could not be handed over.
public struct ServiceManagerError: Error, CustomStringConvertible {
    public var socket: String
    public var reason: String

    public var description: String { "cannot notify the service manager at NOTIFY_SOCKET=\(socket): \(reason)" }
}
