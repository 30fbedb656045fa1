import Gathering
import News
import Testing

@Suite("When a feed is fetched again")
struct PollRhythmTests {
    private let rhythm = PollRhythm(interval: 600, longestWish: 3_600)
    private let noon = Timestamp(microseconds: 1_800_000_000_000_000)

    @Test(
        "A feed may ask for longer pauses than the interval, up to the longest wish, and for no shorter ones",
        arguments: [(nil, 600), (60, 600), (1_800, 1_800), (86_400, 3_600)] as [(Double?, Double)])
    func wishes(_ wish: Double?, _ pause: Double) {
        #expect(rhythm.pause(after: .well(wish: wish), failures: 0, chance: 0) == pause)
    }

    @Test("Each failure doubles the pause, up to a day")
    func backOff() {
        let pauses = (1...12).map { rhythm.pause(after: .failed(retryAfter: nil), failures: $0, chance: 0) }
        #expect(pauses.prefix(4) == [600, 1_200, 2_400, 4_800])
        #expect(pauses.last == 86_400)
        #expect(rhythm.pause(after: .failed(retryAfter: nil), failures: .max, chance: 0) == 86_400)
    }

    @Test("Retry-After is kept where it is longer than the back-off, up to a day")
    func retryAfter() {
        #expect(rhythm.pause(after: .failed(retryAfter: 7_200), failures: 1, chance: 0) == 7_200)
        #expect(rhythm.pause(after: .failed(retryAfter: 5), failures: 2, chance: 0) == 1_200)
        #expect(rhythm.pause(after: .failed(retryAfter: 1e9), failures: 1, chance: 0) == 86_400)
    }

    @Test("Chance makes pauses longer by a tenth at most, and never shorter", arguments: [0.0, 0.3, 0.999])
    func jitter(_ chance: Double) {
        let pause = rhythm.pause(after: .well(wish: nil), failures: 0, chance: chance)
        #expect(pause >= 600 && pause <= 660)
    }

    @Test(
        "A feed is due at its time, when it never was fetched, and when the clock was set back; never when it is gone")
    func due() {
        var feed = PolledFeed(url: "http://a.example/")
        #expect(rhythm.isDue(feed, at: noon))
        feed.next = noon.advanced(byMicroseconds: 1)
        #expect(!rhythm.isDue(feed, at: noon))
        #expect(rhythm.isDue(feed, at: noon.advanced(byMicroseconds: 1)))
        feed.next = noon.advanced(byMicroseconds: 3 * 86_400_000_000)
        #expect(rhythm.isDue(feed, at: noon))
        feed.isGone = true
        #expect(!rhythm.isDue(feed, at: noon))
    }
}
