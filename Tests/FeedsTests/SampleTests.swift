import Feeds
import Foundation
import JSON
import News
import Testing

/// Each file under `Samples` and, beside it in `NAME.expected.json`, what its articles should become: members of the
/// ninjs object by name, and `starts`, `ends`, `contains`, `absent` and `lines` of its main body.
@Suite("The sample of every format becomes what is written down beside it")
struct SampleTests {
    @Test("There are at least forty, of every format")
    func enough() {
        #expect(samples.count >= 40)
        #expect(Set(samples.map { $0.path.split(separator: "/")[0] }).count >= 8)
    }

    @Test("Every member is as written down", arguments: samples.map(\.path))
    func members(path: String) throws {
        let input = try #require(samples.first { $0.path == path }).bytes
        let folder = checkout.appendingPathComponent("Tests/FeedsTests/Samples")
        let expected = try JSONDocument(try bytes(of: folder.appendingPathComponent(path + ".expected.json")))
        let wanted = expected.root["items"]?.elements ?? []
        var reader = FeedReader(FeedSettings(file: path))
        let items = reader.consume(input) + reader.finish()
        try #require(items.count == wanted.count, "\(path): \(items)")
        for (item, want) in zip(items, wanted) {
            if let reason = want["refused"]?.string {
                #expect(item.error?.description.contains(reason) == true, "\(path): \(item)")
                continue
            }
            let article = try #require(item.article, "\(path): \(item)")
            for member in want.members {
                let found = try Self.member(member.name, of: article, format: reader.format, want: member.value)
                #expect(found == Self.text(member.value), "\(path): \(member.name)")
            }
        }
    }

    @Test("What is read out of them is ninjs that the desk takes", arguments: samples.map(\.path))
    func ninjs(path: String) throws {
        var decoder = ArticleDecoder()
        for source in [nil, "Kestrel"] {
            let input = try #require(samples.first { $0.path == path }).bytes
            for item in read(input, FeedSettings(source: source, file: path)) {
                guard let found = item.article else { continue }
                let article = try decoder.decode(found.json)
                #expect(article.uri == found.uri)
            }
        }
    }

    private static func text(_ value: JSONElement) -> String? {
        switch value.kind {
        case .string: value.string
        case .number: value.integer.map(String.init)
        case .array: value.elements.compactMap(\.string).joined(separator: " ")
        default: nil
        }
    }

    private static func member(
        _ name: String, of article: FeedArticle, format: FeedFormat, want: JSONElement
    ) throws -> String? {
        let root = try #require(article.document).root
        let body = article.body("main")
        switch name {
        case "format": return format.name
        case "headline": return root["headlines"]?.elements.first { $0["role"]?.string == "main" }?["value"]?.string
        case "source": return root["infoSources"]?.elements.first?["name"]?.string
        case "starts": return want.string.map { body?.hasPrefix($0) == true ? $0 : body ?? "" } ?? body
        case "ends": return want.string.map { body?.hasSuffix($0) == true ? $0 : body ?? "" }
        case "contains": return want.string.map { body?.contains($0) == true ? $0 : body ?? "" }
        case "absent": return want.string.map { body?.contains($0) == true ? body ?? "" : $0 }
        case "lines": return String((body ?? "").split(separator: "\n", omittingEmptySubsequences: false).count)
        case "subjects":
            return root["subjects"]?.elements.compactMap { $0["uri"]?.string }.joined(separator: " ") ?? ""
        case "people": return root["people"]?.elements.compactMap { $0["name"]?.string }.joined(separator: " ")
        case "places": return root["places"]?.elements.compactMap { $0["name"]?.string }.joined(separator: " ")
        default:
            let value = root.members.first { $0.name == name }?.value
            return value.flatMap(text)
        }
    }
}
