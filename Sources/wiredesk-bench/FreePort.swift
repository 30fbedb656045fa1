import Foundation

/// TCP ports on loopback.
enum FreePort {
    /// Below those that Linux gives to connections: whoever tries one of these until somebody listens may be connected to
    /// itself, and holds the port.
    static func any() throws -> Int {
        for _ in 0..<1_000 {
            let port = Int.random(in: 10_240..<32_768)
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            var address = loopback(UInt16(port))
            let isFree = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            if isFree { return port }
        }
        throw BenchError("no free TCP port on 127.0.0.1")
    }

    /// Waits until something listens on `port`, at most 30 s.
    static func waitUntilOpen(_ port: Int, while process: ChildProcess) throws {
        for _ in 0..<600 {
            guard process.isRunning else { throw BenchError("\(process.name) ended with status \(process.wait())") }
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            var address = loopback(UInt16(port))
            let open = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
                }
            }
            if open { return }
            Thread.sleep(forTimeInterval: 0.05)
        }
        throw BenchError("\(process.name) did not open port \(port) within 30 s")
    }

    private static func loopback(_ port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}
