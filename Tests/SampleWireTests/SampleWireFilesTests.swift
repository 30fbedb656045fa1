import Foundation
import SampleWire
import Testing

/// `Config/samples` of this checkout.
let samples: URL = {
    // Through the links of a scratch package to where this file really stands.
    let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    return here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Config/samples")
}()

struct SampleArticle: Decodable {
    struct Text: Decodable {
        var role: String
        var value: String
    }
    struct Source: Decodable { var name: String }
    var uri: String
    var version: String
    var versionCreated: String
    var signal: String
    var pubStatus: String
    var urgency: Int
    var headlines: [Text]
    var bodies: [Text]
    var infoSources: [Source]
}

@Suite("The sample wire and its expectations fit together")
struct SampleWireFilesTests {
    let articles: [SampleArticle]
    let lines: [Data]
    let expectations: [ExpectedArticle]

    init() throws {
        lines = try Data(contentsOf: samples.appendingPathComponent("wire.ndjson"))
            .split(separator: 0x0A).map { Data($0) }
        articles = try lines.map { try JSONDecoder().decode(SampleArticle.self, from: $0) }
        expectations = try SampleWire(
            expected: Array(Data(contentsOf: samples.appendingPathComponent("expected.ndjson")))
        ).expectations
    }

    @Test("Each article has one expectation and each expectation an article, sent as often as it says")
    func oneEach() {
        var sent: [String: Int] = [:]
        for article in articles { sent["\(article.uri) \(article.version)", default: 0] += 1 }
        #expect(sent.count >= 60)
        #expect(Set(expectations.map { "\($0.uri) \($0.version)" }) == Set(sent.keys))
        #expect(expectations.count == sent.count)
        for expectation in expectations {
            #expect(sent["\(expectation.uri) \(expectation.version)"] == 1 + (expectation.resent ?? 0))
        }
    }

    @Test("A resend has the same bytes as the first sending")
    func resends() {
        var first: [String: Data] = [:]
        for (article, line) in zip(articles, lines) {
            let key = "\(article.uri) \(article.version)"
            #expect(first[key, default: line] == line, "\(key)")
            first[key] = line
        }
    }

    @Test("All 17 topics have at least three articles")
    func topics() {
        var counts: [String: Int] = [:]
        for expectation in expectations { for code in expectation.classes ?? [] { counts[code, default: 0] += 1 } }
        #expect(counts.count == 17)
        #expect(counts.values.allSatisfy { $0 >= 3 }, "\(counts)")
    }

    @Test("A repeat names an article that came before it, and what is no repeat names none")
    func repeats() {
        var before: Set<String> = []
        for expectation in expectations {
            #expect(
                expectation.duplicate.kinds == ["none"]
                    ? expectation.duplicate.of.isEmpty : !expectation.duplicate.of.isEmpty)
            for uri in expectation.duplicate.of { #expect(before.contains(uri), "\(uri)") }
            before.insert(expectation.uri)
        }
    }

    @Test("Articles arrive in the order of versionCreated but for resends, and a kill is canceled")
    func order() {
        var seen: Set<String> = []
        var last = ""
        for article in articles where seen.insert("\(article.uri) \(article.version)").inserted {
            #expect(last <= article.versionCreated)
            last = article.versionCreated
            #expect((article.signal == "kill") == (article.pubStatus == "canceled"))
            #expect((1...9).contains(article.urgency))
        }
    }
}
