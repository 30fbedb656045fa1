import News

@testable import Wire

/// A subscriber's side against a desk that says anything: every record at most once and in order, memory bounded.
enum FollowerTarget {
    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        var settings = ChainFollower.Settings()
        settings.waitingRecords = 8
        settings.waitingBytes = 256
        let starts: [ReplayStart] = [
            .start, .now, .sequence(1), .sequence(choices.edge()), .time(Timestamp(microseconds: 0)),
        ]
        var follower = ChainFollower(filter: "a", from: choices.pick(starts), settings: settings)
        var now = Timestamp(microseconds: 1_000_000_000_000_000)
        var told = Told()
        told.take(follower.start(at: now))
        while !choices.isAtEnd {
            now = now.advanced(byMicroseconds: Int64(choices.byte()) * 100_000)
            switch choices.below(8) {
            case 0:
                told.take(follower.advance(at: now))
            case 1:
                let message = PublicationMessage.beat(filter: [97], previous: choices.edge(), head: choices.edge())
                told.take(follower.receive(message, at: now))
            case 2, 3:
                let sequence = choices.edge()
                let message = PublicationMessage.record(
                    filter: [97], sequence: sequence,
                    previous: choices.byte() & 1 == 0 ? sequence &- 1 : choices.edge(),
                    json: record(sequence, &choices))
                told.take(follower.receive(message, at: now))
            case 4, 5:
                let records = (0..<choices.below(4)).map { _ in record(choices.edge(), &choices) }
                let answer = DeskAnswer.entries(
                    request: told.request(&choices), next: choices.edge(), head: choices.edge(), records)
                told.take(follower.receive(answer, at: now))
            case 6:
                let answer = DeskAnswer.lost(
                    request: told.request(&choices), first: choices.edge(), last: choices.edge())
                told.take(follower.receive(answer, at: now))
            default:
                let error = WireError(
                    choices.pick(WireError.Code.allCases), "sentence",
                    request: choices.byte() & 1 == 0 ? nil : told.request(&choices))
                let frames = choices.byte() & 1 == 0 ? DeskAnswer.error(error).frames() : [choices.text()]
                guard let answer = try? DeskAnswer(frames) else { continue }
                told.take(follower.receive(answer, at: now))
            }
            if let deadline = follower.deadline {
                expect(deadline >= Timestamp(microseconds: 0), "a deadline long past")
            }
            _ = follower.isLive
        }
    }

    private static func record(_ sequence: UInt64, _ choices: inout Choices) -> [UInt8] {
        choices.byte() & 7 == 0 ? choices.take(16) : [UInt8]("{\"seq\":\(sequence)}")
    }

    /// What the follower has asked for, delivered and given up.
    private struct Told {
        var lastRequest: UInt64 = 0
        var reached: UInt64?
        var hasFailed = false

        func request(_ choices: inout Choices) -> UInt64 {
            choices.byte() & 7 == 0 ? choices.edge() : lastRequest
        }

        mutating func take(_ actions: [ChainFollower.Action]) {
            expect(actions.isEmpty || !hasFailed, "it goes on after it has failed")
            for action in actions {
                switch action {
                case .read(let read):
                    expect(read.request > lastRequest, "a request's number is used twice")
                    lastRequest = read.request
                case .deliver(let sequence, _):
                    expect(reached.map { sequence > $0 } ?? true, "record \(sequence) after \(reached ?? 0)")
                    reached = sequence
                case .lost(let first, let last):
                    expect(first <= last, "records \(first) to \(last) are lost")
                    expect(reached.map { first > $0 } ?? true, "record \(first) is lost, and \(reached ?? 0) delivered")
                    reached = last
                case .silent: break
                case .failed: hasFailed = true
                }
            }
        }
    }
}
