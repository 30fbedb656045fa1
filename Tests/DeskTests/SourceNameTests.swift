import News
import Testing

@testable import Desk

@Suite("A source's own name")
struct SourceNameTests {
    private func left(of name: String, at mentions: [Int], in body: String, source: String?) -> [Int]? {
        let article = Article(
            json: [], digest: ArticleDigest(high: 0, low: 0), uri: "urn:x:1", source: source, body: Array(body.utf8))
        let entity = Entity(
            kind: .place, name: name, relevance: 50,
            mentions: mentions.map { Mention(inHeadline: false, start: $0, length: name.utf8.count) })
        return SourceName.removed(from: [entity], of: article).first?.mentions.map(\.start)
    }

    @Test("In full or in the brackets of a dateline it is no place; elsewhere the same word is")
    func meridian() {
        let body = "OSLO (Meridian) - Ola told Meridian Wire on Monday that Meridian, Mississippi, was warm."
        #expect(left(of: "Meridian", at: [6, 27, 56], in: body, source: "Meridian Wire") == [56])
        #expect(left(of: "Meridian", at: [6, 27], in: body, source: "Meridian Wire") == nil)
    }

    @Test("Without a source, or with another one, nothing is taken out")
    func others() {
        let body = "OSLO (Meridian) - Ola told Meridian Wire."
        #expect(left(of: "Meridian", at: [6, 27], in: body, source: nil) == [6, 27])
        #expect(left(of: "Meridian", at: [6, 27], in: body, source: "Harbour Press") == [6, 27])
    }
}
