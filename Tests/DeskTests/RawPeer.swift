import Glibc
import Testing

/// A peer that speaks ZMTP 3.0 by hand over TCP, and so can say what no socket of libzmq says, and read nothing.
///
/// Also where a test has a peer that does not read: a libzmq client that reconnects with its inbound pipe full aborts
/// the process when it reads next (`_input_stopped`, libzmq issue 3937, open).
final class RawPeer {
    private var descriptor: CInt

    struct Failed: Error {
        var what: String
    }

    /// - Parameters:
    ///   - kind: `SUB` or `DEALER`.
    ///   - receiveBufferBytes: of the kernel, so that one who does not read is soon seen not to.
    init(_ endpoint: String, _ kind: String, receiveBufferBytes: CInt? = nil) throws {
        let port = UInt16(endpoint.split(separator: ":").last ?? "") ?? 0
        descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        if var bytes = receiveBufferBytes {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, socklen_t(MemoryLayout<CInt>.size))
        }
        var patience = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
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
        let ready =
            [5] + Array("READY".utf8) + [UInt8(name.count)] + name + [0, 0, 0, UInt8(kind.utf8.count)]
            + Array(kind.utf8)
        try write([4, UInt8(ready.count)] + ready)
        let header = try read(2)
        try read(Int(header[1]))
    }

    /// One message.
    func send(_ frames: [UInt8]...) throws { try send(frames: frames) }

    func send(frames: [[UInt8]]) throws {
        var bytes: [UInt8] = []
        for (index, frame) in frames.enumerated() {
            bytes.append(index < frames.count - 1 ? 1 : 0)
            bytes.append(UInt8(frame.count))
            bytes += frame
        }
        try write(bytes)
    }

    /// The next message that is no command; nil where the connection was cut or nothing came for a while.
    func receive() -> [[UInt8]]? {
        var frames: [[UInt8]] = []
        while let flags = try? read(1)[0] {
            guard let size = try? read(flags & 2 != 0 ? 8 : 1) else { return nil }
            guard let body = try? read(size.reduce(0) { $0 << 8 | Int($1) }) else { return nil }
            if flags & 4 != 0 { continue }
            frames.append(body)
            if flags & 1 == 0 { return frames }
        }
        return nil
    }

    private func write(_ bytes: [UInt8]) throws {
        guard Glibc.send(descriptor, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count else {
            throw Failed(what: "write")
        }
    }

    @discardableResult
    private func read(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var got = 0
        while got < count {
            let n = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress?.advanced(by: got), count - got)
            }
            guard n > 0 else { throw Failed(what: "read") }
            got += n
        }
        return bytes
    }

    /// Ends the connection with a reset, as a peer's machine does for what it knows nothing of.
    func reset() {
        var now = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    func close() {
        if descriptor >= 0 { Glibc.close(descriptor) }
        descriptor = -1
    }

    deinit { close() }
}
