import Glibc
import Testing
import ZeroMQ

@Suite(.timeLimit(.minutes(1))) struct HostilePeerTests {
    @Test(
        "random bytes on the wire, with and without a good greeting, disturb nobody else",
        arguments: 0..<20 as Range<UInt64>)
    func randomBytes(seed: UInt64) async throws {
        try await withReactor { context, reactor in
            let (router, dealer, endpoint) = try await pair(.router, .dealer, context, reactor)
            var random = SeededGenerator(seed: seed)
            let port = try #require(UInt16(endpoint.split(separator: ":").last ?? ""))
            for round in 0..<5 {
                let descriptor = try #require(plainConnection(port: port))
                defer { close(descriptor) }
                var bytes: [UInt8] = []
                if round > 0 {
                    // ZMTP 3.0: signature, version, mechanism, as-server, filler; then a READY command.
                    bytes =
                        [0xFF, 0, 0, 0, 0, 0, 0, 0, 1, 0x7F, 3, 0] + Array("NULL".utf8) + .init(repeating: 0, count: 48)
                }
                if round > 1 {
                    bytes += [4, 26, 5] + Array("READY\u{B}Socket-Type".utf8) + [0, 0, 0, 6] + Array("DEALER".utf8)
                }
                for _ in 0..<Int.random(in: 1...2_000, using: &random) {
                    bytes.append(.random(in: 0...255, using: &random))
                }
                _ = send(descriptor, bytes, bytes.count, CInt(MSG_NOSIGNAL))
            }
            _ = try await dealer.send(MessageBatch([["still", "served"]]))
            while true {
                // What came through of the noise may be messages; they are whole and begin with an identity.
                let texts = try await router.receive(upTo: 100).texts()
                #expect(texts.allSatisfy { $0.count >= 2 })
                if texts.contains(where: { $0.dropFirst() == ["still", "served"] }) { break }
            }
        }
    }

    @Test("a frame above the limit is not received and cuts off its sender alone")
    func tooLarge() async throws {
        try await withReactor { context, reactor in
            let pull = try Socket(
                .pull, context: context, reactor: reactor, options: SocketOptions { $0.maximumMessageBytes = 10_000 })
            let endpoint = try await pull.bind("tcp://127.0.0.1:*")
            let greedy = try Socket(
                .push, context: context, reactor: reactor, options: SocketOptions { $0.lingerMilliseconds = 0 })
            let monitor = try await greedy.monitor()
            try await greedy.connect(endpoint)
            _ = try await greedy.send(MessageBatch([[[UInt8](repeating: 1, count: 10_001)]]))
            for await event in monitor where event.kind == .disconnected { break }
            await greedy.close()
            let modest = try Socket(.push, context: context, reactor: reactor)
            try await modest.connect(endpoint)
            _ = try await modest.send(MessageBatch([[[UInt8](repeating: 2, count: 10_000)]]))
            #expect(try await pull.receive(upTo: 10).contents() == [[[UInt8](repeating: 2, count: 10_000)]])
        }
    }
}

/// A TCP connection to the loopback, without ZeroMQ.
func plainConnection(port: UInt16) -> CInt? {
    let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    if result == 0 { return descriptor }
    close(descriptor)
    return nil
}
