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

    @Test("A filter is forgotten when its last subscriber leaves, and starts anew from the head after that")
    func forgotten() {
        var chains = chains()
        let topic = FilterChains.topic(of: Array("kind=near".utf8))
        _ = chains.subscribe(topic: topic, head: 1, now: 0)
        _ = chains.subscribe(topic: topic, head: 5, now: 0)
        chains.unsubscribe(topic: topic)
        #expect(chains.chains.map(\.previous) == [1])
        chains.unsubscribe(topic: topic)
        #expect(chains.chains.isEmpty)
        _ = chains.subscribe(topic: topic, head: 9, now: 0)
        #expect(chains.chains.map(\.previous) == [9])
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
        var beats = 0
        chains.beat(now: 4, quiet: 5) { _, _ in beats += 1 }
        #expect(beats == 0)
        chains.beat(now: 5, quiet: 5) { topic, previous in
            beats += 1
            #expect(topic == [0])
            #expect(previous == 3)
        }
        chains.beat(now: 6, quiet: 5) { _, _ in beats += 1 }
        #expect(beats == 1)
    }
}
