import Foundation
import News
import Testing
import Wire
import ZeroMQ

@testable import Desk

@Suite("Promise 6: every limit holds, is told or counted, and lets go again", .timeLimit(.minutes(2)))
struct LimitsTests {
    @Test("Subscribers past the limit are refused until one has gone, and then they are heard")
    func subscribers() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder) { $0.publish.maximumConnections = 3 }) { desk in
                var listeners: [Listener] = []
                for filter in ["", "kind=none", "kind!=none"] {
                    listeners.append(try await desk.peers.listener(desk, filter))
                }
                let late = try await desk.peers.socket(.sub, desk.desk.publishEndpoint)
                try await late.subscribe(Array("kind=dead".utf8))
                await desk.wait("it is refused") { await desk.desk.status().connectionsPastLimit > 0 }
                #expect(await desk.desk.status().filters == 3)
                // Those who are there are served all the while.
                try await desk.peers.feeder(desk).put([InventedWire.article(uri: "urn:a", headline: "h", body: "b")])
                try await listeners[1].listen(until: 1)
                #expect(listeners[1].records.count == 1)
                await listeners[2].peer.socket.close()
                let listener = Listener(Peer(late), filter: "kind=dead")
                while listener.beats.isEmpty {
                    guard try await listener.take(milliseconds: 30_000) else { throw NoAnswer() }
                }
                #expect(listener.errors.isEmpty)
                #expect(desk.desk.figures.publishConnections.closed.value >= 1)
            }
        }
    }

    @Test("Readers past the limit wait their turn; connections that come and go are counted and leave none behind")
    func readers() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder) { $0.replay.maximumConnections = 2 }) { desk in
                try await desk.peers.feeder(desk).put([InventedWire.article(uri: "urn:a", headline: "h", body: "b")])
                await desk.settle()
                for _ in 0..<20 {
                    let reader = try await desk.peers.reader(desk)
                    #expect(try await reader.all().count == 1)
                    await reader.peer.socket.close()
                }
                await desk.wait("all have gone") { await desk.desk.status().replayConnections == 0 }
                let first = try await desk.peers.reader(desk)
                let second = try await desk.peers.reader(desk)
                #expect(try await first.all().count == 1)
                #expect(try await second.all().count == 1)
                let third = try await desk.peers.reader(desk)
                try await third.peer.send("WD1", "PING", "x")
                #expect(try await third.peer.receive(milliseconds: 500) == nil)
                await first.peer.socket.close()
                #expect(try await third.peer.receive(milliseconds: 30_000) != nil)
                #expect(desk.desk.figures.replayConnections.refused.value >= 1)
                // What is no ZeroMQ takes a place only for as long as it is connected.
                let stranger = try RawPeer(desk.desk.intakeEndpoint, "DEALER")
                await desk.wait("it is there") { await desk.desk.status().intakeConnections > 0 }
                let before = await desk.desk.status().intakeConnections
                stranger.close()
                await desk.wait("it is gone") { await desk.desk.status().intakeConnections < before }
            }
        }
    }

    @Test("A producer too many is told busy, and counted")
    func producers() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder) { $0.intake.maximumConnections = 1 }) { desk in
                let first = try await desk.peers.feeder(desk)
                let late = Feeder(Peer(try await desk.peers.socket(.dealer, desk.desk.intakeEndpoint)))
                try await late.peer.send("WD1", "HELLO", "late/1")
                guard case .error(let busy) = try await late.answer() else { throw NoAnswer() }
                #expect(busy.code == .busy && busy.sentence.contains("1 connections"))
                let status = await desk.desk.status()
                #expect(status.connections == 1 && status.connectionsRefused == 1 && status.malformed == 0)
                try await first.put([InventedWire.article(uri: "urn:a", headline: "h", body: "b")])
            }
        }
    }

    @Test("Clauses and values of a filter are limited live and in replay alike")
    func filters() async throws {
        try await withFolder { folder in
            let small = settings(folder) {
                $0.publish.maximumFilterClauses = 2
                $0.publish.maximumFilterValues = 3
            }
            try await withDesk(small) { desk in
                let reader = try await desk.peers.reader(desk)
                for (filter, isTaken) in [
                    ("kind=none&type=text", true), ("kind=none&type=text&place=SY", false), ("place=SY|KE|PE", true),
                    ("place=SY|KE|PE|LB", false),
                ] {
                    let socket = try await desk.peers.socket(.sub, desk.desk.publishEndpoint)
                    try await socket.subscribe(Array(filter.utf8))
                    let listener = Listener(Peer(socket), filter: filter)
                    try await listener.take()
                    #expect(listener.errors.isEmpty == isTaken, "\(filter)")
                    let answer = try await reader.read(filter, from: "1")
                    if case .error(let error) = answer {
                        #expect(!isTaken && error.code == .badFilter, "\(filter)")
                    } else {
                        #expect(isTaken, "\(filter)")
                    }
                }
                #expect(await desk.desk.status().filtersRefused == 2)
            }
        }
    }

    @Test(
        "Readers that do not take their answers hold no more than the limit; others are told to ask again, and get it")
    func heldAnswers() async throws {
        try await withFolder { folder in
            let small = settings(folder) {
                $0.replay.maximumHeldBytes = 1 << 20
                $0.replay.sendHighWaterMarkMessages = 100
                $0.stages = .none
            }
            try await withDesk(small) { desk in
                let body = (0..<20_000).map { "word\($0)" }.joined(separator: " ")
                let feeder = try await desk.peers.feeder(desk)
                for number in 0..<10 {
                    try await feeder.put([InventedWire.article(uri: "urn:\(number)", headline: "h", body: body)])
                }
                await desk.settle()
                let deaf = try RawPeer(desk.desk.replayEndpoint, "DEALER", receiveBufferBytes: 4_096)
                defer { deaf.close() }
                // Sockets' buffers take some MB before anything is held.
                for _ in 0..<60 { try deaf.send(frames: ["WD1", "READ", "", "1", "100"].map { Array($0.utf8) }) }
                await desk.wait("it is told to ask again") { await desk.desk.status().replayRefused > 0 }
                let status = await desk.desk.status()
                // One answer may go past the limit.
                #expect(status.replayHeldBytes < (1 << 20) + 10 * 250_000)
                let reader = try await desk.peers.reader(desk)
                guard case .error(let busy) = try await reader.read("", from: "1") else { throw NoAnswer() }
                #expect(busy.code == .busy && busy.code.isTemporary)
                deaf.close()
                await desk.wait("what it held is given back") { await desk.desk.status().replayHeldBytes == 0 }
                #expect(try await reader.all().count == 10)
            }
        }
    }

    @Test(
        "A peer that fills its pipe and goes does not end the desk, as it does where libzmq asks it for signs of life")
    func lostWithFullPipe() async throws {
        let sockets = try await DeskSockets(
            settings("/nowhere") {
                $0.intake.receiveHighWaterMarkMessages = 1
                $0.replay.receiveHighWaterMarkMessages = 1
            })
        defer {
            sockets.context.terminate()
            for reactor in sockets.reactors { reactor.shutdown() }
        }
        for endpoint in [sockets.intakeEndpoint, sockets.replayEndpoint] {
            let peer = try RawPeer(endpoint, "DEALER")
            for _ in 0..<20 { try peer.send(frames: ["WD1", "PING", "x"].map { Array($0.utf8) }) }
            try await Task.sleep(for: .milliseconds(200))
            peer.reset()
        }
        // Longer than the heartbeats of a socket that is not told otherwise.
        try await Task.sleep(for: .milliseconds(SocketOptions().heartbeatIntervalMilliseconds + 1_500))
        let left = try await sockets.intake.receive(upTo: 1, timeoutMilliseconds: 1_000)
        #expect(left.messageCount == 1)
    }

    @Test("An article dated further ahead than the tolerance is judged by its arrival, one within it by its own date")
    func clock() async throws {
        let body = (0..<300).map { "word\($0 * 37 % 211)" }.joined(separator: " ")
        let ahead = Timestamp.now.advanced(byMicroseconds: 60 * 86_400 * 1_000_000).iso8601
        for (tolerance, repeats) in [(3_600, 1), (365 * 86_400, 0)] {
            try await withFolder { folder in
                try await withDesk(settings(folder) { $0.clockAheadToleranceSeconds = tolerance }) { desk in
                    let feeder = try await desk.peers.feeder(desk)
                    for (number, date) in [ahead, Timestamp.now.iso8601].enumerated() {
                        let article = """
                            {"uri":"urn:clock:\(number)","type":"text","versionCreated":"\(date)",\
                            "headlines":[{"role":"main","value":"Words \(number)"}],\
                            "infoSources":[{"name":"Agency \(number)"}],\
                            "bodies":[{"role":"main","contentType":"text/plain","value":"\(body)"}]}
                            """
                        #expect(try await feeder.accessions([Array(article.utf8)]) == [UInt64(number) + 1])
                    }
                    await desk.settle()
                    // Sixty days apart is beyond the thirty of the window.
                    #expect(try await desk.records(filter: "kind=exact|near").count == repeats, "\(tolerance) s")
                }
            }
        }
    }
}
