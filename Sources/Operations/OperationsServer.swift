import Glibc
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle

/// Health, readiness, figures and status over plain HTTP, for load balancers, Prometheus and `wiredeskctl status`.
///
/// | path | answer |
/// |---|---|
/// | `/healthz` | 200 `ok` while the work goes forward, else 503 and why |
/// | `/readyz` | 200 `ready` while articles are taken, else 503 and why |
/// | `/metrics` | the registry in the Prometheus text format |
/// | `/status` | the JSON of the status closure |
///
/// Only `GET` and `HEAD`; nothing here changes anything. It listens on loopback unless told otherwise.
public struct OperationsServer: Service {
    /// The answer of a probe.
    public enum Probe: Sendable, Equatable {
        case good
        case bad(String)
    }

    private let address: HostAndPort
    private let registry: Registry
    private let logger: Logger
    private let health: @Sendable () async -> Probe
    private let readiness: @Sendable () async -> Probe
    private let status: @Sendable () async -> [UInt8]
    private let refresh: @Sendable () async -> Void
    private let onListening: @Sendable (HostAndPort) async -> Void

    /// Peers at one time: probes, a Prometheus or two, an operator. More are left in the listen queue.
    static let maximumConnections = 64

    /// - Parameters:
    ///   - status: one JSON object, UTF-8.
    ///   - refresh: called before each exposition, for what `Registry.show` shows.
    ///   - onListening: called once with the address that is bound, so that port 0 can be used.
    public init(
        address: HostAndPort, registry: Registry, logger: Logger,
        health: @escaping @Sendable () async -> Probe,
        readiness: @escaping @Sendable () async -> Probe,
        status: @escaping @Sendable () async -> [UInt8],
        refresh: @escaping @Sendable () async -> Void = {},
        onListening: @escaping @Sendable (HostAndPort) async -> Void = { _ in }
    ) {
        self.address = address
        self.registry = registry
        self.logger = logger
        self.health = health
        self.readiness = readiness
        self.status = status
        self.refresh = refresh
        self.onListening = onListening
    }

    /// Serves until graceful shutdown. Throws when the address cannot be bound.
    public func run() async throws {
        let router = Router(options: .autoGenerateHeadEndpoints)
        router.get("/healthz") { _, _ in Self.response(await health(), good: "ok") }
        router.get("/readyz") { _, _ in Self.response(await readiness(), good: "ready") }
        router.get("/metrics") { _, _ in
            await refresh()
            return Self.response(
                .ok, type: "text/plain; version=0.0.4; charset=utf-8", Array(registry.exposition().utf8))
        }
        router.get("/status") { _, _ in Self.response(.ok, type: "application/json", await status()) }
        let host = address.host
        let application = Application(
            router: router,
            server: .http1(configuration: .init(idleTimeout: .seconds(30))),
            configuration: .init(
                address: .hostname(host, port: address.port), backlog: 128,
                availableConnectionsDelegate: MaximumAvailableConnections(Self.maximumConnections)),
            onServerRunning: { channel in
                await onListening(HostAndPort(host: host, port: channel.localAddress?.port ?? 0))
            },
            logger: quiet)
        do {
            try await application.run()
        } catch {
            let reason = (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
            throw OperationsServerError(address: address, reason: reason)
        }
    }

    /// Hummingbird logs its start, its stop and its peers at `info`; the desk says in its own words what matters.
    private var quiet: Logger {
        var logger = logger
        logger.logLevel = max(logger.logLevel, .warning)
        return logger
    }

    private static func response(_ probe: Probe, good: String) -> Response {
        switch probe {
        case .good: response(.ok, type: "text/plain; charset=utf-8", Array("\(good)\n".utf8))
        case .bad(let reason):
            response(.serviceUnavailable, type: "text/plain; charset=utf-8", Array("\(reason)\n".utf8))
        }
    }

    private static func response(_ status: HTTPResponse.Status, type: String, _ body: [UInt8]) -> Response {
        Response(
            status: status, headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}

/// The HTTP server could not start or had to stop.
public struct OperationsServerError: Error, CustomStringConvertible {
    public var address: HostAndPort
    public var reason: String

    public var description: String { "http: serving on \(address) (http.address): \(reason)" }
}
