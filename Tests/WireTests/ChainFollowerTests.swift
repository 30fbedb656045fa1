import News
import Testing
import Wire

/// A journal, its live stream and its replay behind networks that drop, double, delay and reorder.
@Suite struct ChainFollowerTests {
    private static func json(_ sequence: UInt64) -> [UInt8] { Array("{\"seq\":\(sequence),\"entry\":\"item\"}".utf8) }

    /// Entries from 1; `matching[i]` says whether entry i + 1 matches.
    private struct Journal {
        var matching: [Bool] = []
        var lost: ClosedRange<UInt64>?
        var head: UInt64 { UInt64(matching.count) }

        func answer(_ read: ReadRequest, most: Int) -> DeskAnswer {
            let from: UInt64 =
                switch read.from {
                case .start: 1
                case .now: head + 1
                case .sequence(let number): number
                case .time: 1
                }
            if let lost, lost.contains(from) { return .lost(request: read.request, first: from, last: lost.upperBound) }
            var records: [[UInt8]] = []
            var next = min(from, head + 1)
            let end = min(head, read.through ?? head)
            while next <= end, records.count < min(read.count, most), lost.map({ !$0.contains(next) }) ?? true {
                if matching[Int(next) - 1] { records.append(ChainFollowerTests.json(next)) }
                next += 1
            }
            return .entries(request: read.request, next: next, head: head, records)
        }
    }

    private enum Item {
        case live(PublicationMessage)
        case answer(DeskAnswer)
        case read(ReadRequest)
    }

    private struct Run {
        var delivered: [UInt64] = []
        var lost: [ClosedRange<UInt64>] = []
        var journal = Journal()
    }

    /// Runs a follower against a desk until all is quiet and examined.
    private func run(seed: UInt64, from: ReplayStart, lost: ClosedRange<UInt64>? = nil, trouble: Bool = true) -> Run {
        var dice = Dice(seed: seed)
        var run = Run()
        run.journal.matching = (0..<(20 + dice.below(20))).map { _ in dice.chance(3) }
        run.journal.lost = lost
        var settings = ChainFollower.Settings()
        settings.readCount = 1 + dice.below(7)
        settings.waitingRecords = dice.pick([0, 1, 3, 100])
        var follower = ChainFollower(filter: "f", from: from, settings: settings)
        let filter = Array("f".utf8)
        var now = Timestamp(microseconds: 0)
        var flying: [(due: Timestamp, item: Item)] = []
        var rough = trouble
        let subscribedAt = dice.below(15)
        var previous: UInt64?
        var lastSent = now

        func post(_ item: Item) {
            let delay = rough ? Int64(dice.below(dice.chance(4) ? 3_000_000 : 50_000)) : 1_000
            if rough, dice.chance(6) { return }
            flying.append((now.advanced(byMicroseconds: delay), item))
            if rough, dice.chance(8) { flying.append((now.advanced(byMicroseconds: delay * 2 + 7), item)) }
        }
        func perform(_ actions: [ChainFollower.Action]) {
            for action in actions {
                switch action {
                case .read(let request): post(.read(request))
                case .deliver(let sequence, let json):
                    #expect(json == Self.json(sequence))
                    run.delivered.append(sequence)
                case .lost(let first, let last): run.lost.append(first...last)
                case .silent: break
                case .failed(let error): Issue.record("seed \(seed): \(error)")
                }
            }
        }
        perform(follower.start(at: now))
        for step in 0..<900 {
            now = now.advanced(byMicroseconds: 100_000)
            if step == 400 { rough = false }
            if step == subscribedAt { previous = run.journal.head }
            if step < 400, dice.chance(2) {
                for _ in 0..<dice.below(4) {
                    let matches = dice.chance(3)
                    run.journal.matching.append(matches)
                    let sequence = run.journal.head
                    if matches, let before = previous {
                        post(
                            .live(
                                .record(filter: filter, sequence: sequence, previous: before, json: Self.json(sequence))
                            ))
                        previous = sequence
                        lastSent = now
                    }
                }
            }
            if let previous, now - lastSent >= 5_000_000 {
                post(.live(.beat(filter: filter, previous: previous, head: run.journal.head)))
                lastSent = now
            }
            while let i = flying.indices.filter({ flying[$0].due <= now }).randomElement(using: &dice) {
                switch flying.remove(at: i).item {
                case .live(let message): perform(follower.receive(message, at: now))
                case .answer(let answer): perform(follower.receive(answer, at: now))
                case .read(let request):
                    if rough, dice.chance(10) {
                        post(.answer(.error(WireError(.busy, "later", request: request.request))))
                    } else {
                        post(.answer(run.journal.answer(request, most: 5)))
                    }
                }
            }
            if let deadline = follower.deadline, deadline <= now { perform(follower.advance(at: now)) }
        }
        return run
    }

    private func matching(_ journal: Journal, from first: UInt64) -> [UInt64] {
        journal.matching.indices.filter { journal.matching[$0] }.map { UInt64($0) + 1 }.filter { $0 >= first }
    }

    @Test("From a sequence number, every matching record comes once and in order", arguments: 0..<250)
    func fromSequence(seed: UInt64) {
        // Of the 20 to 39 that there are at first, or one that is not recorded yet.
        let first = 1 + seed % 61
        let run = run(seed: seed, from: .sequence(first))
        #expect(run.delivered == matching(run.journal, from: first), "seed \(seed)")
    }

    @Test("From the start, every matching record comes once and in order", arguments: 0..<150)
    func fromStart(seed: UInt64) {
        let run = run(seed: seed, from: seed % 2 == 0 ? .start : .sequence(0))
        #expect(run.delivered == matching(run.journal, from: 1), "seed \(seed)")
    }

    @Test("From now on, no record is missing after the first", arguments: 0..<150)
    func fromNow(seed: UInt64) {
        let run = run(seed: seed, from: .now)
        let all = matching(run.journal, from: 1)
        #expect(run.delivered == Array(all.suffix(run.delivered.count)), "seed \(seed)")
        #expect(run.delivered.count > 0 || all.count < 40, "seed \(seed)")
    }

    @Test("A range that the desk has lost is reported once, and all around it is delivered", arguments: 0..<100)
    func lost(seed: UInt64) {
        let run = run(seed: seed, from: .sequence(1), lost: 5...9)
        guard run.journal.head >= 10 else { return }
        // What came live before the range was asked for is no less true.
        #expect(run.delivered == run.delivered.sorted())
        #expect(Set(run.delivered).count == run.delivered.count)
        let expected = matching(run.journal, from: 1)
        let missing = Set(expected).subtracting(run.delivered)
        #expect(missing.allSatisfy { sequence in run.lost.contains { $0.contains(sequence) } }, "seed \(seed)")
        #expect(Set(run.delivered).isSubset(of: expected))
    }

    @Test("An undisturbed stream is delivered as it comes, without a further READ")
    func calm() {
        var follower = ChainFollower(filter: "", from: .sequence(1))
        let now = Timestamp(microseconds: 0)
        #expect(
            follower.start(at: now)
                == [.read(ReadRequest(filter: [], from: .sequence(1), count: 500, request: 1))])
        #expect(follower.receive(DeskAnswer.entries(request: 1, next: 1, head: 0, []), at: now).isEmpty)
        #expect(follower.isLive)
        for sequence in UInt64(1)...5 {
            let message = PublicationMessage.record(
                filter: [], sequence: sequence, previous: sequence - 1, json: Self.json(sequence))
            #expect(
                follower.receive(message, at: now) == [.deliver(sequence: sequence, json: Self.json(sequence))])
        }
        #expect(follower.examined == 5)
    }

    @Test("A gap is read as far as it goes, what came meanwhile waits, and a beat shows that the last was lost")
    func gap() {
        var follower = ChainFollower(filter: "", from: .now)
        let now = Timestamp(microseconds: 0)
        _ = follower.start(at: now)
        _ = follower.receive(DeskAnswer.entries(request: 1, next: 8, head: 7, []), at: now)
        let late = PublicationMessage.record(filter: [], sequence: 12, previous: 10, json: Self.json(12))
        #expect(
            follower.receive(late, at: now)
                == [.read(ReadRequest(filter: [], from: .sequence(8), count: 500, request: 2, through: 10))])
        #expect(
            follower.receive(DeskAnswer.entries(request: 2, next: 11, head: 12, [Self.json(10)]), at: now)
                == [.deliver(sequence: 10, json: Self.json(10)), .deliver(sequence: 12, json: Self.json(12))])
        #expect(
            follower.receive(PublicationMessage.beat(filter: [], previous: 12, head: 20), at: now).isEmpty)
        #expect(follower.examined == 20)
        #expect(
            follower.receive(PublicationMessage.beat(filter: [], previous: 22, head: 25), at: now)
                == [.read(ReadRequest(filter: [], from: .sequence(21), count: 500, request: 3, through: 22))])
    }

    @Test("A number that is not recorded yet is waited for, and nothing before it is delivered")
    func beyondTheHead() {
        var follower = ChainFollower(filter: "", from: .sequence(8))
        let now = Timestamp(microseconds: 0)
        _ = follower.start(at: now)
        #expect(follower.receive(DeskAnswer.entries(request: 1, next: 6, head: 5, []), at: now).isEmpty)
        #expect(follower.isLive)
        #expect(follower.receive(PublicationMessage.beat(filter: [], previous: 5, head: 5), at: now).isEmpty)
        for sequence in UInt64(6)...9 {
            let record = PublicationMessage.record(
                filter: [], sequence: sequence, previous: sequence - 1, json: Self.json(sequence))
            #expect(
                follower.receive(record, at: now)
                    == (sequence < 8 ? [] : [.deliver(sequence: sequence, json: Self.json(sequence))]))
        }
        // A gap that begins before it is none of this reader's.
        var other = ChainFollower(filter: "", from: .sequence(20))
        _ = other.start(at: now)
        #expect(other.receive(DeskAnswer.entries(request: 1, next: 6, head: 5, []), at: now).isEmpty)
        let late = PublicationMessage.record(filter: [], sequence: 19, previous: 18, json: Self.json(19))
        #expect(other.receive(late, at: now).isEmpty)
    }

    @Test("A journal that ends before what has been seen of it is noticed to be another one")
    func otherJournal() {
        var follower = ChainFollower(filter: "", from: .sequence(1))
        let now = Timestamp(microseconds: 0)
        _ = follower.start(at: now)
        _ = follower.receive(DeskAnswer.entries(request: 1, next: 11, head: 10, []), at: now)
        let late = PublicationMessage.record(filter: [], sequence: 20, previous: 19, json: Self.json(20))
        guard case .read(let read)? = follower.receive(late, at: now).first else {
            Issue.record("the gap is not read")
            return
        }
        let answer = DeskAnswer.entries(request: read.request, next: 11, head: 15, [])
        guard case .failed(let error)? = follower.receive(answer, at: now).first else {
            Issue.record("not noticed")
            return
        }
        #expect(error.code == .badPosition)
    }

    @Test("A filter that does not parse ends it")
    func badFilter() {
        var follower = ChainFollower(filter: "x", from: .now)
        let now = Timestamp(microseconds: 0)
        _ = follower.start(at: now)
        let error = PublicationMessage.error(filter: Array("x".utf8), FilterError(column: 1, "no key"))
        #expect(follower.receive(error, at: now) == [.failed(WireError(.badFilter, "column 1: no key"))])
    }
}
