import Foundation
import Gathering
import News
import Testing

@Suite("What is remembered of polled feeds")
struct PollStateTests {
    private func feed(_ url: String = "https://a.example/rss") -> PolledFeed {
        var feed = PolledFeed(url: url)
        feed.location = "https://b.example/rss"
        feed.entityTag = #"W/"a \"quoted\" one""#
        feed.lastModified = "Wed, 21 Oct 2026 07:28:00 GMT"
        feed.validatedBy = "https://b.example/rss"
        feed.next = Timestamp(microseconds: 1_800_000_000_123_456)
        feed.failures = 3
        feed.isHeldBack = true
        feed.settle(["0123456789abcdef", "fedcba9876543210"])
        return feed
    }

    @Test("It is read back as it was, by the next process")
    func roundTrip() throws {
        try withFolder { folder in
            let path = folder + "/deeper/poll.json"
            do {
                let state = try PollState(path: path)
                #expect(state.feed("https://a.example/rss") == PolledFeed(url: "https://a.example/rss"))
                try state.remember(feed())
                try state.remember(feed("https://c.example/atom"))
            }
            let state = try PollState(path: path)
            #expect(state.feed("https://a.example/rss") == feed())
            #expect(state.feed("https://c.example/atom") == feed("https://c.example/atom"))
        }
    }

    @Test("One process at a time has it")
    func locked() throws {
        try withFolder { folder in
            let state = try PollState(path: folder + "/poll.json")
            #expect(throws: PollState.Unusable.self) { try PollState(path: folder + "/poll.json") }
            withExtendedLifetime(state) {}
        }
    }

    @Test(
        "A damaged file, or one of another version, is named and left as it is",
        arguments: ["", "{", "[]", #"{"version":2,"feeds":[]}"#, #"{"version":1}"#, "\u{0}\u{0}"])
    func damaged(_ text: String) throws {
        try withFolder { folder in
            let path = folder + "/poll.json"
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            #expect(throws: PollState.Unusable.self) { try PollState(path: path) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
        }
    }

    @Test("A half-written new file beside it, as a crash leaves one, does no harm")
    func crash() throws {
        try withFolder { folder in
            let path = folder + "/poll.json"
            do { try PollState(path: path).remember(feed()) }
            try Data("{\"vers".utf8).write(to: URL(fileURLWithPath: path + ".new"))
            let state = try PollState(path: path)
            #expect(state.feed("https://a.example/rss") == feed())
            try state.remember(feed("https://c.example/"))
        }
    }

    @Test("The items of the last document are kept, and some that were in earlier ones")
    func settled() {
        var feed = PolledFeed(url: "http://a.example/")
        feed.settle((0..<500).map { "old\($0)" })
        feed.settle(["new", "old3", "new"])
        #expect(feed.settled.prefix(3) == ["new", "old3", "old0"])
        #expect(feed.settled.count == 2 + PolledFeed.keptBesides)
        #expect(Set(feed.settled).count == feed.settled.count)
    }
}
