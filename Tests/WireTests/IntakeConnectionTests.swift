import Testing
import Wire

@Suite struct IntakeConnectionTests {
    private let limits = WireLimits(articleBytes: 100, articles: 3, silence: 1_000)

    private func step(_ connection: inout IntakeConnection, _ words: String...) -> IntakeConnection.Step {
        WireFrames.with(words.map { Array($0.utf8) }) { connection.receive($0) }
    }

    private func errorCode(_ step: IntakeConnection.Step) -> WireError.Code? {
        guard case .answer(let answers) = step, case .error(let error)? = answers.first else { return nil }
        return error.code
    }

    @Test("HELLO is answered with WELCOME and CREDIT, and nothing goes before it")
    func hello() {
        var connection = IntakeConnection(settings: .init(credit: 500, limits: limits, desk: "d"))
        #expect(errorCode(step(&connection, "WD1", "PUT", "1", "{}")) == .noHello)
        #expect(errorCode(step(&connection, "WD1", "PING")) == .noHello)
        #expect(
            step(&connection, "WD1", "HELLO", "me", "VOA") == .answer([.welcome(desk: "d", limits), .credit(500)]))
        #expect(connection.client == "me")
        #expect(connection.source == "VOA")
        #expect(step(&connection, "WD1", "PING", "x") == .answer([.pong(token: [0x78])]))
        #expect(connection.errors == 2)
    }

    @Test("What goes past the credit is refused unread, and acknowledging gives the credit back")
    func credit() {
        var connection = IntakeConnection(settings: .init(credit: 150, limits: limits))
        _ = step(&connection, "WD1", "HELLO", "me")
        let article = String(repeating: "x", count: 100)
        guard case .put(let put) = step(&connection, "WD1", "PUT", "1", article) else {
            Issue.record("refused")
            return
        }
        #expect(put.bytes == 100)
        #expect(put.articles == 3..<4)
        #expect(connection.unacknowledged == 100)
        #expect(errorCode(step(&connection, "WD1", "PUT", "2", article)) == .overCredit)
        #expect(connection.unacknowledged == 100)
        #expect(
            connection.acknowledge(put, [.accepted(accession: 1, resent: false)])
                == .ack(request: 1, [.accepted(accession: 1, resent: false)]))
        #expect(connection.unacknowledged == 0)
        guard case .put = step(&connection, "WD1", "PUT", "2", article) else {
            Issue.record("refused")
            return
        }
    }

    @Test("Too many articles in a PUT are refused; one too large is refused by itself")
    func tooLarge() {
        var connection = IntakeConnection(settings: .init(credit: 1_000, limits: limits))
        _ = step(&connection, "WD1", "HELLO", "me")
        #expect(errorCode(step(&connection, "WD1", "PUT", "1", "a", "b", "c", "d")) == .tooLarge)
        #expect(connection.refusal(ofArticleOf: 100) == nil)
        #expect(connection.refusal(ofArticleOf: 101) != nil)
    }

    @Test("Credit is never below the largest article")
    func leastCredit() {
        #expect(IntakeConnection.Settings(credit: 1, limits: limits).credit == 100)
    }
}
