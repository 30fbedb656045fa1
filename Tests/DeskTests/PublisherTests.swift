import Logging
import News
import Testing
import Wire
import ZeroMQ

@testable import Desk

@Suite("Publication that falls behind", .timeLimit(.minutes(2)))
struct PublisherTests {
    @Test(
        "From three quarters of what may be in flight until a quarter, records are left out of the live stream, and every filter's chain shows it"
    )
    func skips() async throws {
        let sockets = try await DeskSockets(settings("/nowhere"))
        let peers = Peers()
        defer {
            sockets.context.terminate()
            for reactor in sockets.reactors { reactor.shutdown() }
            peers.end()
        }
        let figures = Figures()
        let publisher = Publisher(
            socket: sockets.publish, chains: FilterChains(maximumFilters: 10, limits: Filter.Limits()), head: 0,
            beatSeconds: 0.1, figures: figures, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let subscriptions = Task { try await publisher.takeSubscriptions() }
        var listeners: [Listener] = []
        for filter in ["", "kind=near"] {
            let socket = try await peers.socket(.sub, sockets.publishEndpoint)
            try await socket.subscribe(Array(filter.utf8))
            listeners.append(Listener(Peer(socket), filter: filter))
        }
        while await publisher.state.subscriptions < 2 { try await Task.sleep(for: .milliseconds(1)) }

        // Ten batches of one record each, of 10 bytes, where 100 may be in flight: all of them are waiting already.
        let queue = WorkQueue<OutgoingBatch>()
        let ledger = Ledger(maximumInFlightBytes: 100)
        for sequence in 1...10 as ClosedRange<UInt64> {
            let record = OutgoingRecord(
                sequence: sequence, json: Array("{\"seq\":\(sequence)}".utf8),
                facets: Facets(kind: sequence % 2 == 0 ? "near" : "none"))
            queue.push(
                OutgoingBatch(
                    records: [record], next: sequence + 1, flightBytes: 10, items: 1, dead: 0, lost: 0,
                    notices: 0))
            ledger.hold(bytes: 10)
            ledger.accept(1)
            ledger.record(items: 1, dead: 0, bytes: 10)
        }
        queue.close()
        try await publisher.publish(from: queue, ledger: ledger)
        // Behind the first wait 90 bytes, behind the eighth 20.
        #expect(figures.unpublished.value == 7)
        #expect(ledger.balance.inFlightBytes == 0 && ledger.unpublishedBytes == 0)
        for _ in 0..<3 { try await listeners[0].take() }
        #expect(listeners[0].records.map { [$0.sequence, $0.previous] } == [[8, 7], [9, 8], [10, 9]])
        for _ in 0..<2 { try await listeners[1].take() }
        #expect(listeners[1].records.map { [$0.sequence, $0.previous] } == [[8, 7], [10, 8]])
        await sockets.publish.close()
        try await subscriptions.value
    }
}
