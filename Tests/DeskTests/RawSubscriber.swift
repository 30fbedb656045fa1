import Glibc
import Synchronization
import Testing

/// A subscriber that speaks ZMTP 3.0 by hand, and so can say what no SUB socket says.
final class RawSubscriber {
    private var descriptor: CInt

    struct Failed: Error {
        var what: String
    }

    init(_ endpoint: String) throws {
        let port = UInt16(endpoint.split(separator: ":").last ?? "") ?? 0
        descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafeBytes(of: &address) {
            connect(descriptor, $0.assumingMemoryBound(to: sockaddr.self).baseAddress, socklen_t($0.count))
        }
        guard connected == 0 else { throw Failed(what: "connect") }
        // Greeting: signature, version 3.0, NULL mechanism, no server.
        var greeting: [UInt8] = [0xFF] + Array(repeating: 0, count: 8) + [0x7F, 3, 0] + Array("NULL".utf8)
        greeting += Array(repeating: 0, count: 64 - greeting.count)
        try write(greeting)
        try read(64)
        let name = Array("Socket-Type".utf8)
        let ready = [5] + Array("READY".utf8) + [UInt8(name.count)] + name + [0, 0, 0, 3] + Array("SUB".utf8)
        try write([4, UInt8(ready.count)] + ready)
        let header = try read(2)
        try read(Int(header[1]))
    }

    /// One message of one frame.
    func send(_ frame: [UInt8]) throws { try send(frames: [frame]) }

    func send(frames: [[UInt8]]) throws {
        for (index, frame) in frames.enumerated() {
            try write([index < frames.count - 1 ? 1 : 0, UInt8(frame.count)] + frame)
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw Failed(what: "write") }
    }

    @discardableResult
    private func read(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var got = 0
        while got < count {
            let n = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress?.advanced(by: got), count - got) }
            guard n > 0 else { throw Failed(what: "read") }
            got += n
        }
        return bytes
    }

    func close() {
        if descriptor >= 0 { Glibc.close(descriptor) }
        descriptor = -1
    }

    deinit { close() }
}
