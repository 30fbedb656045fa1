import News
import Testing
import Text

@testable import Tagging

/// Promise 6: a text of nothing but names costs in proportion to its length.
@Suite struct ManyNamesTests {
    @Test func onlyTheFirstMentionsOfAnEndlessListAreLookedAt() {
        let names = (0..<20_000).map {
            "Mr Ab\(String($0, radix: 26)) Cd\(String($0 % 999, radix: 26))"
        }
        let mentions = Tagger().tag(read("He met " + names.joined(separator: ", then ") + ".")).reduce(
            0
        ) {
            $0 + $1.mentions.count
        }
        #expect(mentions > 100)
        #expect(mentions <= NameFinder.mentionsWanted + 1)
    }

    @Test func titlesWithoutEndAreNoDeepRecursion() {
        let titles = String(repeating: "Secretary of State ", count: 50_000)
        #expect(Tagger().tag(read("Then " + titles + "John Kerry spoke.")).count < 100)
    }
}
