import News
import Testing

@testable import Desk

@Suite("Chains of PREVIOUS numbers")
struct FilterChainsTests {
    private var limits: Filter.Limits {
        var limits = Filter.Limits()
        limits.bytes = 64
        return limits
    }
    private func chains() -> FilterChains { FilterChains(maximumFilters: 3, limits: limits) }
    private func item(_ kind: String) -> Facets { Facets(kind: kind) }

    @Test("Each record names the one before it of the same filter, and the first one the head at subscription")
    func chain() {
        var chains = chains()
        let topic = FilterChains.topic(of: Array("kind=near".utf8))
        guard case .accepted = chains.subscribe(topic: topic, head: 41, now: 0) else {
            Issue.record("refused")
            return
        }
        var sent: [[UInt64]] = []
        for (sequence, kind) in [(42, "none"), (43, "near"), (44, "none"), (45, "near")] {
            chains.publish(sequence: UInt64(sequence), facets: item(kind), now: 1) {
                sent.append([UInt64(sequence), $1])
            }
        }
        #expect(sent == [[43, 41], [45, 43]])
    }

    /// Beats all that are due; answers which.
    private func beat(_ chains: inout FilterChains, now: Int64, taken: Bool) -> [[UInt8]] {
        var topics: [[UInt8]] = []
        chains.beat(now: now, quiet: 5) { topic, _ in
            topics.append(topic)
            return taken
        }
        return topics
    }

    @Test(
        "A filter is forgotten when its last subscriber has left and nobody takes its beats, and starts anew from the head"
    )
    func forgotten() {
        var chains = chains()
        let topic = FilterChains.topic(of: Array("kind=near".utf8))
        _ = chains.subscribe(topic: topic, head: 1, now: 0)
        _ = chains.subscribe(topic: topic, head: 5, now: 0)
        chains.unsubscribe(topic: topic)
        #expect(beat(&chains, now: 1, taken: false).isEmpty, "somebody is left, and it is not quiet")
        chains.unsubscribe(topic: topic)
        #expect(chains.chains.map(\.previous) == [1])
        #expect(beat(&chains, now: 2, taken: false) == [topic], "nobody seems to be left: looked after at once")
        #expect(beat(&chains, now: 3, taken: false) == [topic])
        #expect(chains.chains.isEmpty)
        _ = chains.subscribe(topic: topic, head: 9, now: 4)
        #expect(chains.chains.map(\.previous) == [9])
    }

    @Test("Whoever says that others have left does not take their filter from them")
    func falseLeave() {
        var chains = chains()
        let topic = FilterChains.topic(of: Array("kind=near".utf8))
        _ = chains.subscribe(topic: topic, head: 1, now: 0)
        for _ in 0..<10 { chains.unsubscribe(topic: topic) }
        #expect(beat(&chains, now: 1, taken: true) == [topic])
        #expect(chains.chains.map(\.subscribers) == [1])
        #expect(chains.subscriptions == 1)
        for now in 2..<5 { #expect(beat(&chains, now: Int64(now), taken: true).isEmpty) }
    }

    @Test("A filter that seems to have subscribers and has none makes room for another when there is none left")
    func evicted() {
        var chains = chains()
        for text in ["kind=near", "kind=exact", ""] {
            _ = chains.subscribe(topic: FilterChains.topic(of: Array(text.utf8)), head: 0, now: 0)
        }
        let another = FilterChains.topic(of: Array("kind=dead".utf8))
        for now in [5, 10] as [Int64] { #expect(beat(&chains, now: now, taken: false).count == 3) }
        guard case .refused = chains.subscribe(topic: another, head: 0, now: 11) else {
            Issue.record("two beats are not enough")
            return
        }
        #expect(beat(&chains, now: 15, taken: false).count == 3)
        guard case .accepted = chains.subscribe(topic: another, head: 0, now: 16) else {
            Issue.record("there is room")
            return
        }
        #expect(chains.chains.count == 3)
    }

    @Test("What was left out of the live stream shows in the next message of every filter")
    func skipped() {
        var chains = chains()
        _ = chains.subscribe(topic: FilterChains.topic(of: Array("kind=near".utf8)), head: 3, now: 0)
        chains.skip(through: 9)
        var previous: [UInt64] = []
        chains.publish(sequence: 10, facets: item("near"), now: 1) { previous.append($1) }
        #expect(previous == [9])
    }

    @Test(
        "A filter with a zero byte inside is not answered: the answer would reach subscribers of what stands before it")
    func zeroInside() {
        var chains = chains()
        guard
            case .ignored = chains.subscribe(
                topic: FilterChains.topic(of: Array("kind=near\u{0}x".utf8)), head: 0, now: 0)
        else {
            Issue.record("not ignored")
            return
        }
    }

    @Test("A filter that does not parse, is too long, or is one too many is refused with a reason")
    func refusals() {
        var chains = chains()
        for text in ["kind~near", "nosuchkey=1", String(repeating: "x", count: 65)] {
            guard
                case .refused(let refusal) = chains.subscribe(
                    topic: FilterChains.topic(of: Array(text.utf8)), head: 0, now: 0)
            else {
                Issue.record("\(text) was accepted")
                continue
            }
            #expect(!refusal.sentence.isEmpty)
        }
        for text in ["kind=near", "kind=exact", ""] {
            guard case .accepted = chains.subscribe(topic: FilterChains.topic(of: Array(text.utf8)), head: 0, now: 0)
            else {
                Issue.record("\(text) was refused")
                continue
            }
        }
        guard case .refused = chains.subscribe(topic: FilterChains.topic(of: Array("kind=dead".utf8)), head: 0, now: 0)
        else {
            Issue.record("a filter past the limit was accepted")
            return
        }
    }

    @Test("Only filters that were quiet for long enough beat, and a beat starts the wait anew")
    func beats() {
        var chains = chains()
        _ = chains.subscribe(topic: FilterChains.topic(of: []), head: 3, now: 0)
        let topic = FilterChains.topic(of: [])
        #expect(beat(&chains, now: 4, taken: true).isEmpty)
        #expect(beat(&chains, now: 5, taken: true) == [topic])
        #expect(beat(&chains, now: 6, taken: true).isEmpty)
        var said: [UInt64] = []
        chains.beat(now: 10, quiet: 5) {
            said.append($1)
            return true
        }
        #expect(said == [3])
    }

    @Test("A filter that is never quiet is beaten for as well, now and then")
    func busy() {
        var chains = chains()
        _ = chains.subscribe(topic: FilterChains.topic(of: []), head: 0, now: 0)
        var beats = 0
        for now in 1...(24 * 5) as ClosedRange<Int64> {
            chains.publish(sequence: UInt64(now), facets: item("none"), now: now) { _, _ in }
            beats += beat(&chains, now: now, taken: true).count
        }
        #expect(beats == 2)
    }
}
