import Foundation
import Gathering
import Testing

@Suite("The way along redirects")
struct RedirectTrailTests {
    private func trail(_ hops: [(Int, String?)], from start: String = "http://a.example/feed") throws -> RedirectTrail {
        var trail = RedirectTrail(from: try #require(URL(string: start)))
        for (status, location) in hops { try trail.follow(status, to: location) }
        return trail
    }

    @Test("Permanent redirects are remembered as far as nothing temporary stands between")
    func permanent() throws {
        let all = try trail([(301, "/new"), (308, "https://b.example/x")])
        #expect(all.address.absoluteString == "https://b.example/x")
        #expect(all.movedForGood == all.address)
        let half = try trail([(301, "/new"), (302, "http://c.example/"), (301, "http://d.example/")])
        #expect(half.address.absoluteString == "http://d.example/")
        #expect(half.movedForGood?.absoluteString == "http://a.example/new")
        #expect(try trail([(307, "/x"), (301, "/y")]).movedForGood == nil)
        #expect(try trail([]).movedForGood == nil)
    }

    @Test("From encrypted to plain is followed and not remembered")
    func downgrade() throws {
        let down = try trail([(301, "http://a.example/feed")], from: "https://a.example/feed")
        #expect(down.address.scheme == "http")
        #expect(down.movedForGood == nil)
    }

    @Test("A redirect to nowhere, to another kind of address or in circles ends it")
    func lost() {
        for location in [nil, "", "file:///etc/passwd", "ftp://a.example/", "http://", "javascript:1"] {
            #expect(throws: RedirectTrail.Lost.self, "\(location ?? "nil")") { try trail([(301, location)]) }
        }
        #expect(throws: RedirectTrail.Lost.self) {
            try trail(Array(repeating: (302, "/feed"), count: RedirectTrail.longest + 1))
        }
    }
}
