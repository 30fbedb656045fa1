import News
import Testing

@testable import Gathering

@Suite("How long a feed asks to be left alone")
struct RefreshWishTests {
    @Test(
        "ttl counts minutes, updatePeriod and updateFrequency a share of a period; what an item says is none",
        arguments: [
            ("<rss><channel><ttl>30</ttl><item/></channel></rss>", 1_800),
            ("<rss><channel><ttl> 5 </ttl>", 300),
            (
                "<rss><channel><sy:updatePeriod>\n\thourly\t</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>",
                1_800
            ),
            ("<x:updatePeriod base='1'>daily</x:updatePeriod>", 86_400),
            ("<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>", 86_400),
            ("<rss><channel><ttl/><item/>", nil), ("<rss><channel><ttl>0</ttl>", nil), ("<ttl>-3</ttl>", nil),
            ("<ttl>soon</ttl>", nil), ("<rss><channel><item><ttl>30</ttl></item></channel></rss>", nil),
            ("<title>ttl>30<</title>", nil), ("<battle>30</battle>", nil), ("<ttlx>30</ttlx>", nil),
            ("<sy:updatePeriod>never</sy:updatePeriod>", nil), ("", nil), ("<ttl", nil), ("<ttl>30", nil),
        ] as [(String, Double?)])
    func document(_ text: String, _ seconds: Double?) {
        #expect(RefreshWish.seconds(in: Array(text.utf8)) == seconds, "\(text)")
    }

    @Test(
        "max-age less the age counts; what may not be kept asks for nothing",
        arguments: [
            ("max-age=300", nil, 300), ("public, max-age=300", "120", 180), ("max-age=300", "900", 0),
            ("no-cache, max-age=300", nil, nil), ("no-store", nil, nil), (nil, nil, nil), ("max-age=x", nil, nil),
            ("max-age=-5", nil, nil), ("MAX-AGE = \"60\"", nil, 60), ("s-maxage=5", nil, nil),
        ] as [(String?, String?, Double?)])
    func cacheControl(_ text: String?, _ age: String?, _ seconds: Double?) {
        #expect(RefreshWish.seconds(cacheControl: text, age: age) == seconds)
    }

    @Test("Retry-After is seconds or a date")
    func retryAfter() throws {
        let now = try Timestamp("2026-10-21T07:00:00Z")
        #expect(RefreshWish.seconds(retryAfter: "120", now: now) == 120)
        #expect(RefreshWish.seconds(retryAfter: "Wed, 21 Oct 2026 07:28:00 GMT", now: now) == 1_680)
        #expect(RefreshWish.seconds(retryAfter: "Wed, 21 Oct 2026 06:28:00 GMT", now: now) == 0)
        for text in [nil, "", "soon", "Wed, 21 Okt 2026 07:28:00 GMT", "Wed, 99 Oct 2026 07:28:00 GMT", "-5x"] {
            #expect(RefreshWish.seconds(retryAfter: text, now: now) == nil)
        }
    }
}
