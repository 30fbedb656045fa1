import Client
import News
import Testing
import Wire
import ZeroMQ

@testable import Desk

@Suite("Promise 5: a subscriber can know that it missed nothing", .timeLimit(.minutes(2)))
struct ChainTests {
    private static let filters = [
        "", "kind=none", "kind!=none", "place=SY", "source=Second%20Agency&kind=none", "urgency>=1",
    ]

    @Test("Promise 5: each filter's chain of PREVIOUS numbers is unbroken, and names exactly what replay has for it")
    func unbroken() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder)) { desk in
                var wire = InventedWire(seed: 3)
                let feeder = try await desk.peers.feeder(desk)
                try await feeder.put(wire.articles(20))
                await desk.settle()
                let before = await desk.desk.status().head
                var listeners: [Listener] = []
                for filter in Self.filters { listeners.append(try await desk.peers.listener(desk, filter)) }
                for _ in 0..<4 { try await feeder.put(wire.articles(15)) }
                await desk.settle()
                let head = await desk.desk.status().head
                for listener in listeners {
                    try await listener.listen(until: head)
                    var previous = before
                    for record in listener.records {
                        #expect(record.previous == previous, "\(listener.filter)")
                        previous = record.sequence
                    }
                    let expected = try await desk.records(filter: listener.filter, from: "\(before + 1)")
                    expectSame(listener.records.map(\.json), expected, "\(listener.filter)")
                    #expect(listener.beats.last?.previous == previous)
                    #expect(listener.beats.last?.head == head)
                }
                #expect(listeners[1].records.count + listeners[2].records.count >= 60)
                #expect(listeners[3].records.count > 5, "a place is found in some")
                #expect(listeners[5].records.isEmpty, "no article has an urgency; its beats came all the same")
            }
        }
    }

    @Test("A beat's HEAD is never past what was evaluated: no record at or below it comes after it")
    func beatHead() async throws {
        try await withFolder { folder in
            try await withDesk(settings(folder) { $0.publish.beatSeconds = 0.05 }) { desk in
                let listener = try await desk.peers.listener(desk, "kind=none")
                let socket = listener.peer
                let feeder = try await desk.peers.feeder(desk)
                let feeding = Task {
                    var wire = InventedWire(seed: 4)
                    for _ in 0..<30 { try await feeder.put(wire.articles(5)) }
                }
                var head: UInt64 = 0
                var examined: UInt64 = 0
                while head < 150, let frames = try await socket.receive() {
                    switch try PublicationMessage(frames) {
                    case .record(_, let sequence, let previous, _):
                        #expect(sequence > head, "a beat said that nothing matched up to \(head)")
                        #expect(previous == examined)
                        examined = sequence
                    case .beat(_, let previous, let newest):
                        #expect(previous == examined && newest >= head)
                        head = newest
                    case .error: Issue.record("no error was due")
                    }
                }
                try await feeding.value
            }
        }
    }

    @Test("One who joins late from the start gets everything once and in order, while articles keep coming")
    func lateJoiner() async throws {
        try await withFolder { folder in
            // Small answers and little room, so that it is read in many pieces and the live stream overtakes it.
            let few = settings(folder) { $0.replay.maximumEntriesPerRead = 17 }
            try await withDesk(few) { desk in
                let feeder = try await desk.peers.feeder(desk)
                var wire = InventedWire(seed: 5)
                try await feeder.put(wire.articles(100))
                var articles: [[[UInt8]]] = []
                for _ in 0..<20 { articles.append(wire.articles(5)) }
                async let fed: Void = {
                    for batch in articles { try await feeder.put(batch) }
                }()
                let joined = try await read(desk, filter: "", from: .start, count: 200)
                try await fed
                await desk.settle()
                expectSame(joined, Array(try await desk.records().prefix(200)))
                let filtered = try await read(desk, filter: "kind!=none", from: .sequence(50), untilIdle: 0.3)
                expectSame(filtered, try await desk.records(filter: "kind!=none", from: "50"))
            }
        }
    }

    @Test("A subscriber that a restart of the desk surprises gets every record once and in order all the same")
    func restart() async throws {
        try await withFolder { folder in
            let fixed = settingsOnFixedPorts(folder)
            var wire = InventedWire(seed: 6)
            let first = try await RunningDesk(fixed)
            let reading = Task { try await read(first, filter: "", from: .start, count: 80) }
            try await first.peers.feeder(first).put(wire.articles(30))
            try await first.stop()
            first.peers.end()
            try await withDesk(fixed) { desk in
                try await desk.peers.feeder(desk).put(wire.articles(50))
                expectSame(try await reading.value, Array(try await desk.records().prefix(80)))
            }
        }
    }

    /// What the product's own subscriber delivers.
    private func read(
        _ desk: RunningDesk, filter: String, from: ReplayStart, count: Int? = nil, untilIdle: Double? = nil
    ) async throws -> [[UInt8]] {
        var options = SubscriberConnection.Options()
        options.filter = filter
        options.from = from
        options.publishEndpoint = desk.desk.publishEndpoint
        options.replayEndpoint = desk.desk.replayEndpoint
        options.count = count
        options.untilIdleSeconds = untilIdle
        let records = Lock<[[UInt8]]>([])
        try await SubscriberConnection(options).run { events in
            records.withLock { records in
                for index in events.indices {
                    if case .record(_, let json) = events[index] { records.append(json) }
                }
            }
            return true
        }
        return records.withLock { $0 }
    }
}
