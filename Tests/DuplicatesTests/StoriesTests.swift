import News
import Testing

@testable import Duplicates

@Suite("Stories")
struct StoriesTests {
    private static func entry(_ sequence: UInt64, story: UInt32, source: UInt64) -> ArticleTable.Entry {
        ArticleTable.Entry(
            sequence: sequence, uri: sequence, source: source, time: 0, received: 0, group: 0, previousInGroup: 0,
            story: story, shingles: 0, flags: [])
    }

    @Test("A merged story's items, sources and terms go on in the one it ended in, and its number leads there")
    func merge() throws {
        var stories = Stories(openStories: 100)
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
        #expect(stories[1]?.terms == [10, 20, 30])
        #expect(stories.current(2) == 1)
        let near = stories.nearest(
            to: [.init(hash: 30, weight: 1)], time: 0, dated: false, received: 0, settings: JudgeSettings())
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
}
