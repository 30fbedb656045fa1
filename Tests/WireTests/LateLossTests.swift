import News
import Testing
import Wire

@Suite("A loss that is no longer news")
struct LateLossTests {
    @Test("LOST for a range that the live stream has passed meanwhile neither ends the reader nor is reported")
    func passed() {
        let now = Timestamp(microseconds: 0)
        var follower = ChainFollower(filter: "", from: .sequence(14))
        guard case .read(let read)? = follower.start(at: now).first else {
            Issue.record("nothing was read")
            return
        }
        for sequence: UInt64 in [14, 15] {
            let live = PublicationMessage.record(filter: [], sequence: sequence, previous: sequence - 1, json: [])
            #expect(follower.receive(live, at: now) == [.deliver(sequence: sequence, json: [])])
        }
        let actions = follower.receive(.lost(request: read.request, first: 14, last: 15), at: now)
        #expect(actions.allSatisfy { if case .read = $0 { true } else { false } }, "\(actions)")
        #expect(follower.examined == 15)
    }

    @Test("LOST for a range in which nothing was asked for ends the reader")
    func another() {
        let now = Timestamp(microseconds: 0)
        var follower = ChainFollower(filter: "", from: .sequence(14))
        _ = follower.start(at: now)
        guard case .failed? = follower.receive(.lost(request: 1, first: 20, last: 25), at: now).first else {
            Issue.record("it went on")
            return
        }
    }
}
