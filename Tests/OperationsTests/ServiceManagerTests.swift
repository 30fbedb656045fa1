import Glibc
import Logging
import ServiceLifecycle
import Synchronization
import Testing

@testable import Operations

/// A socket like systemd's, for one test.
private final class Listener: Sendable {
    let name: String
    private let descriptor: Int32

    init(_ name: String) throws {
        self.name = name
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        guard case (var address, let length)? = DatagramSocket.address(of: name) else { throw Failure() }
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
        }
        guard bound == 0 else { throw Failure() }
    }

    deinit {
        close(descriptor)
        if name.hasPrefix("/") { unlink(name) }
    }

    struct Failure: Error {}

    /// What has arrived; nil where nothing has.
    func next() -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
    }
}

@Suite struct ServiceManagerTests {
    @Test(
        "Each message arrives as one datagram, by path and by abstract name", arguments: ["/tmp/wd-test-", "@wd-test-"])
    func messages(prefix: String) throws {
        let listener = try Listener("\(prefix)\(getpid())-\(UInt32.random(in: 0...(.max)))")
        let manager = ServiceManager(environment: ["NOTIFY_SOCKET": listener.name])
        #expect(manager.isPresent)
        try manager.ready(status: "taking\narticles").get()
        #expect(listener.next() == "READY=1\nSTATUS=taking articles")
        try manager.status("busy").get()
        #expect(listener.next() == "STATUS=busy")
        try manager.alive().get()
        #expect(listener.next() == "WATCHDOG=1")
        try manager.stopping().get()
        #expect(listener.next() == "STOPPING=1")
        try manager.reloading().get()
        let reloading = listener.next() ?? ""
        #expect(reloading.hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(Int(reloading.split(separator: "=").last ?? "") ?? 0 > 0)
    }

    @Test("Without a service manager nothing is sent and nothing fails")
    func absent() throws {
        let manager = ServiceManager(environment: [:])
        #expect(!manager.isPresent)
        try manager.ready().get()
        #expect(manager.watchdogInterval == nil)
    }

    @Test("A socket that is not there is an error that names it")
    func missing() {
        let manager = ServiceManager(environment: ["NOTIFY_SOCKET": "/nonexistent/notify"])
        guard case .failure(let error) = manager.ready() else {
            Issue.record("sent to nowhere")
            return
        }
        #expect(error.description.contains("/nonexistent/notify: No such file"))
    }

    @Test(
        "A name that is no Unix address is refused",
        arguments: ["", "@", "/", "relative", "vsock:2:1234", "/" + String(repeating: "a", count: 107)])
    func wrongNames(name: String) {
        #expect(DatagramSocket.address(of: name) == nil)
    }

    @Test("The watchdog's variables count only for the process they name")
    func watchdogInterval() {
        func interval(_ environment: [String: String]) -> Duration? {
            ServiceManager(environment: environment).watchdogInterval
        }
        #expect(interval(["WATCHDOG_USEC": "2000000"]) == .seconds(2))
        #expect(interval(["WATCHDOG_USEC": "2000000", "WATCHDOG_PID": "\(getpid())"]) == .seconds(2))
        #expect(interval(["WATCHDOG_USEC": "2000000", "WATCHDOG_PID": "1"]) == nil)
        #expect(interval(["WATCHDOG_USEC": "0"]) == nil)
        #expect(interval(["WATCHDOG_USEC": "soon"]) == nil)
    }

    @Test("The dog is petted while work goes forward, and not once it stands still")
    func watchdog() async throws {
        let listener = try Listener("@wd-dog-\(getpid())-\(UInt32.random(in: 0...(.max)))")
        let manager = ServiceManager(environment: ["NOTIFY_SOCKET": listener.name, "WATCHDOG_USEC": "3000"])
        let asked = Atomic<Int>(0)
        let finished = AsyncStream.makeStream(of: Void.self)
        let dog = Watchdog(manager: manager, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
        {
            let count = asked.add(1, ordering: .relaxed).newValue
            if count == 6 { finished.continuation.finish() }
            return count <= 3 ? .moving : .stalled("workers")
        }
        let task = Task { try await dog.run() }
        for await _ in finished.stream {}
        task.cancel()
        _ = await task.result
        var heard: [String] = []
        while let message = listener.next() { heard.append(message) }
        #expect(heard == ["WATCHDOG=1", "WATCHDOG=1", "WATCHDOG=1", "STATUS=no progress: workers"])
    }
}
