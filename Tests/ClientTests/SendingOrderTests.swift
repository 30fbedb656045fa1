import Testing

@testable import Client

@Suite("Urgent copy goes first")
struct SendingOrderTests {
    private func article(
        _ uri: String, urgency: Int? = nil, slug: String? = nil, source: String? = nil
    ) -> [UInt8] {
        var members = [#""uri":"\#(uri)""#]
        if let slug { members.append(#""slugline":"\#(slug)""#) }
        if let urgency { members.append(#""urgency":\#(urgency)"#) }
        if let source { members.append(#""infoSources":[{"name":"\#(source)"}]"#) }
        return Array("{\(members.joined(separator: ","))}".utf8)
    }

    private func order(_ articles: [[UInt8]]) -> [Int]? { SendingOrder.order(SendingOrder.weights(of: articles)) }

    @Test("Urgency 1 and 2 overtake everything else; each group keeps its order")
    func overtaking() {
        let urgencies: [Int?] = [4, nil, 2, 3, 1, 9, 2]
        let articles = urgencies.enumerated().map { article("urn:\($0.offset)", urgency: $0.element) }
        #expect(order(articles) == [2, 4, 6, 0, 1, 3, 5])
    }

    @Test("Nothing changes where nothing urgent waits, or all of it stands in front already")
    func nothing() {
        #expect(order([]) == nil)
        #expect(order([article("urn:1"), article("urn:2", urgency: 3)]) == nil)
        #expect(order([article("urn:1", urgency: 1), article("urn:2", urgency: 2), article("urn:3")]) == nil)
    }

    @Test("An urgent article takes along what waits before it of the same item, or under the same slug of its source")
    func related() {
        let articles = [
            article("urn:0"), article("urn:1", slug: "quake", source: "A"),
            article("urn:2", slug: "quake", source: "B"),
            article("urn:3"), article("urn:3", urgency: 5), article("urn:4", urgency: 1, slug: "quake", source: "A"),
            article("urn:3", urgency: 2), article("urn:3", urgency: 6),
        ]
        #expect(order(articles) == [1, 3, 4, 5, 6, 0, 2, 7])
    }

    @Test("What an article that is taken along belongs to comes along as well")
    func chain() {
        let articles = [
            article("urn:a", slug: "x"), article("urn:z"), article("urn:b", slug: "x"), article("urn:b", urgency: 1),
        ]
        #expect(order(articles) == [0, 2, 3, 1])
    }

    @Test(
        "What is no ninjs, or has an urgency that is none, is as urgent as the rest",
        arguments: [
            "", "[]", "7", "{", #"{"urgency":"1"}"#, #"{"urgency":0}"#, #"{"urgency":-1}"#, #"{"urgency":1.5}"#,
            #"{"a":{"urgency":1}}"#, #"{"uri":3,"slugline":[],"infoSources":{}}"#, #"{"infoSources":[3]}"#,
        ])
    func malformed(_ text: String) {
        #expect(!SendingOrder.weights(of: [Array(text.utf8)])[0].isUrgent)
    }
}
