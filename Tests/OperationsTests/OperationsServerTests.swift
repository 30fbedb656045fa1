import CoreMetrics
import Dispatch
import Glibc
import Logging
import ServiceLifecycle
import Testing

@testable import Operations

@Suite struct OperationsServerTests {
    /// Runs a server on a free port, gives its port to `body`, and stops it in an orderly way.
    private func withServer(
        health: OperationsServer.Probe = .good, readiness: OperationsServer.Probe = .good, status: String = "{}",
        registry: Registry = Registry(), _ body: (Int) async throws -> Void
    ) async throws {
        let ports = AsyncStream.makeStream(of: Int.self)
        let quiet = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        let server = OperationsServer(
            address: HostAndPort(host: "127.0.0.1", port: 0), registry: registry, logger: quiet,
            health: { health }, readiness: { readiness }, status: { Array(status.utf8) },
            onListening: {
                ports.continuation.yield($0.port)
                ports.continuation.finish()
            })
        let group = ServiceGroup(services: [server], logger: quiet)
        let task = Task { try await group.run() }
        for await port in ports.stream { try await body(port) }
        await group.triggerGracefulShutdown()
        try await task.value
    }

    /// The whole answer to one request. On a thread of its own: a thread of the pool that waits would be missing to
    /// the server.
    private func request(_ line: String, port: Int) async -> String {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: Self.blockingRequest(line, port: port)) }
        }
    }

    private static func blockingRequest(_ line: String, port: Int) -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { return "" }
        let text = "\(line) HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n"
        _ = Array(text.utf8).withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count <= 0 { return String(decoding: answer, as: UTF8.self) }
            answer += buffer[..<count]
        }
    }

    @Test("Health, readiness, figures and status are answered")
    func answers() async throws {
        let registry = Registry()
        Counter(label: "a", factory: registry).increment()
        try await withServer(status: #"{"books":1}"#, registry: registry) { port in
            let health = await request("GET /healthz", port: port)
            #expect(health.hasPrefix("HTTP/1.1 200") && health.hasSuffix("\r\n\r\nok\n"), "\(health)")
            #expect(await request("GET /readyz", port: port).hasSuffix("\r\n\r\nready\n"))
            let metrics = await request("GET /metrics", port: port)
            #expect(metrics.hasSuffix("# TYPE a_total counter\na_total 1\n"), "\(metrics)")
            #expect(metrics.lowercased().contains("content-type: text/plain; version=0.0.4; charset=utf-8"))
            let status = await request("GET /status", port: port)
            #expect(status.hasSuffix("\r\n\r\n{\"books\":1}"))
            #expect(status.lowercased().contains("content-type: application/json"))
        }
    }

    @Test("A desk that stands still or is not ready says why with 503")
    func unwell() async throws {
        try await withServer(health: .bad("workers stand still"), readiness: .bad("recovering")) { port in
            let health = await request("GET /healthz", port: port)
            #expect(health.hasPrefix("HTTP/1.1 503") && health.hasSuffix("workers stand still\n"), "\(health)")
            let ready = await request("GET /readyz", port: port)
            #expect(ready.hasPrefix("HTTP/1.1 503") && ready.hasSuffix("recovering\n"), "\(ready)")
        }
    }

    @Test("HEAD is answered without a body, another path with 404, another method with no change")
    func others() async throws {
        try await withServer { port in
            let head = await request("HEAD /healthz", port: port)
            #expect(head.hasPrefix("HTTP/1.1 200") && head.hasSuffix("\r\n\r\n"), "\(head)")
            #expect(await request("GET /", port: port).hasPrefix("HTTP/1.1 404"))
            #expect(await request("POST /status", port: port).hasPrefix("HTTP/1.1 404"))
            #expect(await request("\u{0}\u{1}", port: port).hasPrefix("HTTP/1.1 400"))
        }
    }

    @Test("An address that is taken stops the service with the setting's name")
    func taken() async throws {
        try await withServer { port in
            let quiet = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
            let second = OperationsServer(
                address: HostAndPort(host: "127.0.0.1", port: port), registry: Registry(), logger: quiet,
                health: { .good }, readiness: { .good }, status: { [] })
            let error = await #expect(throws: OperationsServerError.self) { try await second.run() }
            #expect(error?.description.contains("http.address") == true, "\(String(describing: error))")
        }
    }
}
