import Glibc

/// One datagram to a Unix socket by path, or by abstract name (written with a leading `@`).
enum DatagramSocket {
    struct Failure: Error, Equatable {
        var code: Int32
        var reason: String { systemErrorText(code) }
    }

    /// Sends without waiting: a receiver that does not read must never hold up the daemon. Opens its own socket each
    /// time, which costs about 5 µs, because its callers speak once a second and a reopened receiver is found again.
    static func send(_ bytes: [UInt8], to name: String) -> Result<Void, Failure> {
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return .failure(Failure(code: errno)) }
        defer { close(descriptor) }
        return send(bytes, to: name, over: descriptor)
    }

    /// As `send(_:to:)` over a socket that is kept.
    static func send(_ bytes: [UInt8], to name: String, over descriptor: Int32) -> Result<Void, Failure> {
        guard case (var address, let length)? = address(of: name) else { return .failure(Failure(code: EINVAL)) }
        while true {
            let sent = bytes.withUnsafeBytes { bytes in
                withUnsafePointer(to: &address) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                        sendto(
                            descriptor, bytes.baseAddress, bytes.count,
                            Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT), $0, length)
                    }
                }
            }
            if sent >= 0 { return .success(()) }
            if errno != EINTR { return .failure(Failure(code: errno)) }
        }
    }

    /// Nil where the name is neither an absolute path nor abstract, or is too long for a `sockaddr_un`.
    static func address(of name: String) -> (sockaddr_un, socklen_t)? {
        var name = Array(name.utf8)
        guard let first = name.first, name.count > 1 else { return nil }
        let isAbstract = first == UInt8(ascii: "@")
        guard isAbstract || first == UInt8(ascii: "/") else { return nil }
        if isAbstract { name[0] = 0 }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        // A path keeps its zero byte; an abstract name is counted by length and has none.
        guard name.count <= (isAbstract ? room : room - 1) else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let header = MemoryLayout<sockaddr_un>.size - room
        return (address, socklen_t(header + name.count + (isAbstract ? 0 : 1)))
    }
}
