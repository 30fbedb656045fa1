import News
import Testing

@testable import Duplicates

@Suite("Stories")
struct StoriesTests {
    private static func entry(_ sequence: UInt64, story: UInt32, source: UInt32) -> ArticleTable.Entry {
        ArticleTable.Entry(
            sequence: sequence, uri: UInt32(sequence), source: source, time: 0, received: 0, group: 0,
            previousInGroup: 0,
            story: story, shingles: 0, flags: [])
    }

    @Test("A merged story's items, sources and terms go on in the one it ended in, and its number leads there")
    func merge() throws {
        var stories = Stories(openStories: 100, maximumBytes: 1 << 20)
        var first = Stories.Change()
        first.isNew = true
        first.firstURI = "urn:1"
        first.counted = true
        first.terms = [.init(hash: 10, weight: 0.8), .init(hash: 20, weight: 0.6)]
        try stories.apply(first, entry: Self.entry(1, story: 1, source: 7))
        var second = first
        second.firstURI = "urn:2"
        second.terms = [.init(hash: 10, weight: 0.6), .init(hash: 30, weight: 0.8)]
        try stories.apply(second, entry: Self.entry(2, story: 2, source: 8))
        #expect(stories.belongTogether(1, 2, settings: JudgeSettings()))
        var third = Stories.Change()
        third.counted = true
        third.terms = [.init(hash: 10, weight: 1)]
        third.merged = [2]
        try stories.apply(third, entry: Self.entry(3, story: 1, source: 7))
        #expect(stories[1]?.size == 3)
        #expect(stories[1]?.independent == 3)
        #expect(stories[1]?.sources == [7, 8])
        #expect(stories[1]?.terms.map { Stories.Weighted(packed: $0).hash } == [10, 20, 30])
        #expect(stories.current(2) == 1)
        var heaviest: [UInt32] = []
        let near = stories.nearest(
            to: [.init(hash: 30, weight: 1)], time: 0, dated: false, received: 0, settings: JudgeSettings(),
            heaviest: &heaviest)
        #expect(near.map(\.number) == [1])
    }

    @Test("Different reports of one event are one story, another event in the same country is not")
    func oneEvent() {
        var desk = TestDesk()
        _ = desk.judge(Copy.ferry, source: "A")
        let other = """
            Nordlys ferry stuck on sandbank, all 214 passengers safe
            Everyone aboard the Nordlys was brought ashore after the ferry hit a sandbank near Brensund, rescuers said.
            Halden Lines, which runs the Kallavik to Brensund crossing, said tugs would try to free the vessel on the next tide.
            Harbour master Ingrid Tolvanen blamed fog and a channel that has not been dredged since autumn.
            """
        let report = desk.judge(other, source: "B", hours: 2)
        #expect(report.duplicate.kind == .none)
        #expect(report.story?.id == "s-1")
        #expect(report.story?.size == 2)
        #expect(report.story?.sources == 2)
        #expect(report.story?.independent == 2)
        #expect(desk.judge(Copy.bank, source: "B", hours: 3).story?.id == "s-3")
    }

    @Test("Stories stay within their bytes however many come, and the youngest is kept")
    func bounded() throws {
        var stories = Stories(openStories: 1_000_000, maximumBytes: 200_000)
        for number in UInt32(1)...3_000 {
            var change = Stories.Change()
            change.isNew = true
            change.firstURI = "urn:\(number)"
            change.counted = true
            change.terms = (0..<60).map { .init(hash: number &* 1_000 &+ $0 &+ 1, weight: 0.13) }
            try stories.apply(change, entry: Self.entry(UInt64(number), story: number, source: 1))
            #expect(stories.storyBytes <= 210_000)
            #expect(stories[number]?.firstURI == "urn:\(number)")
        }
        #expect(stories.index.bytes <= 50_000)
    }

    @Test("A word that many stories have weighs less than one that one big story has")
    func oneVoteAStory() throws {
        var stories = Stories(openStories: 1_000, maximumBytes: 1 << 20)
        let shared = Fingerprint.Term(hash: 7, weight: 1, share: 0.001)
        let own = Fingerprint.Term(hash: 9, weight: 1, share: 0.001)
        for number in UInt32(1)...60 {
            var change = Stories.Change()
            change.isNew = number <= 30
            change.firstURI = "urn:\(number)"
            change.counted = true
            change.terms = [.init(hash: number <= 30 ? 7 : 9, weight: 1)]
            try stories.apply(change, entry: Self.entry(UInt64(number), story: min(number, 30), source: 1))
        }
        let vector = stories.vector([shared, own])
        #expect(vector.map(\.hash) == [7, 9] && vector[0].weight < vector[1].weight)
    }
}
