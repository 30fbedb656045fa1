import Foundation
import Testing
import Wire

@testable import Desk

@Suite("Promise 5: what a slow subscriber misses shows, is counted, and is filled exactly", .timeLimit(.minutes(2)))
struct SlowSubscriberTests {
    private static let body = (0..<20_000).map { "word\($0)" }.joined(separator: " ")

    private func feed(_ desk: RunningDesk, _ numbers: Range<Int>) async throws {
        let feeder = try await desk.peers.feeder(desk)
        for number in numbers {
            try await feeder.put([
                InventedWire.article(uri: "urn:slow:\(number)", headline: "Large", body: Self.body, minute: number)
            ])
        }
        await desk.settle()
    }

    /// By the recipe of Replay.md: live where the chain is whole, else READ up to PREVIOUS. `again` connects anew: who
    /// stood still for longer than the desk's heartbeats is cut off.
    private func follow(
        _ peer: RawPeer, _ reader: ReplayReader, until head: UInt64, again: () throws -> RawPeer
    ) async throws -> (records: [[UInt8]], read: Int) {
        var records: [[UInt8]] = []
        var read = 0
        var examined: UInt64 = 0
        func close(through previous: UInt64) async throws {
            while examined < previous {
                try await reader.peer.send("WD1", "READ", "", "\(examined + 1)", "3", "1", "\(previous)")
                guard let frames = try await reader.peer.receive(),
                    case .entries(_, let next, _, let missed) = try DeskAnswer(frames)
                else { throw NoAnswer() }
                #expect(next <= previous + 1, "nothing is read that comes live")
                records += missed
                read += missed.count
                examined = next - 1
            }
        }
        var peer = peer
        var connections = 1
        while examined < head, connections < 10 {
            guard let frames = peer.receive() else {
                peer = try again()
                connections += 1
                continue
            }
            switch try PublicationMessage(frames) {
            case .record(_, let sequence, let previous, let json):
                try await close(through: previous)
                guard sequence > examined else { continue }
                records.append(json)
                examined = sequence
            case .beat(_, let previous, let head):
                try await close(through: previous)
                examined = max(examined, head)
            case .error: Issue.record("no error was due")
            }
        }
        return (records, read)
    }

    @Test(
        "Past the high-water mark messages are left out, the chain shows it, and READ up to PREVIOUS fills the gap exactly"
    )
    func highWaterMark() async throws {
        try await withFolder { folder in
            let plain = settings(folder) {
                $0.publish.sendHighWaterMarkMessages = 5
                $0.stages = .none
            }
            try await withDesk(plain) { desk in
                func subscribe() throws -> RawPeer {
                    let peer = try RawPeer(desk.desk.publishEndpoint, "SUB", receiveBufferBytes: 4_096)
                    try peer.send([1])
                    return peer
                }
                let slow = try subscribe()
                defer { slow.close() }
                await desk.wait("it is subscribed") { await desk.desk.status().subscriptions == 1 }
                // Sockets' buffers take some MB before anything waits in the desk; then five messages may.
                var fed = 0
                while await desk.desk.status().heldBytes == 0, fed < 200 {
                    try await feed(desk, fed..<fed + 10)
                    fed += 10
                }
                try await feed(desk, fed..<fed + 20)
                let status = await desk.desk.status()
                let head = status.head
                #expect(status.heldBytes > 0, "it has run into the high-water mark")
                // Five messages wait, and libzmq's I/O thread has one or two more in its hands.
                #expect(status.heldBytes < 8 * 250_000, "\(status.heldBytes)")
                let reader = try await desk.peers.reader(desk)
                let got = try await follow(slow, reader, until: head, again: subscribe)
                #expect(got.read > 0, "something was left out")
                #expect(desk.desk.figures.missed.value == got.read)
                #expect(await desk.desk.status().missed == got.read)
                expectSame(got.records, try await desk.records())
                #expect(desk.desk.figures.missed.value == got.read, "a READ that closes no gap counts nothing")
            }
        }
    }

    @Test("Subscribers that do not read hold no more bytes than the limit, and the live stream comes back when they go")
    func heldBytes() async throws {
        try await withFolder { folder in
            let plain = settings(folder) {
                $0.publish.maximumHeldBytes = 1 << 20
                $0.stages = .none
            }
            try await withDesk(plain) { desk in
                var deaf: [RawPeer] = []
                for _ in 0..<3 {
                    deaf.append(try RawPeer(desk.desk.publishEndpoint, "SUB", receiveBufferBytes: 4_096))
                    try deaf[deaf.count - 1].send([1])
                }
                await desk.wait("they are subscribed") { await desk.desk.status().subscriptions == 3 }
                var fed = 0
                while desk.desk.figures.unpublished.value == 0, fed < 400 {
                    try await feed(desk, fed..<fed + 20)
                    fed += 20
                    #expect(await desk.desk.status().heldBytes < (1 << 20) + 20 * 250_000)
                }
                #expect(desk.desk.figures.unpublished.value > 0, "records are left out")
                let listener = try await desk.peers.listener(desk, "kind!=dead")
                try await feed(desk, fed..<fed + 5)
                fed += 5
                for peer in deaf { peer.close() }
                await desk.wait("what they held is given back") { await desk.desk.status().heldBytes == 0 }
                let before = await desk.desk.status().head
                try await feed(desk, fed..<fed + 5)
                try await listener.listen(until: before + 5)
                #expect(listener.records.map(\.sequence).suffix(5) == (before + 1...before + 5).map { $0 }[...])
                // What was left out in between shows in the chain.
                var last = before - 5
                for record in listener.records {
                    #expect(record.previous >= last)
                    last = record.sequence
                }
            }
        }
    }
}
