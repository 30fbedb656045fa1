import Foundation

/// A user's own articles, sent over and over: each time under a new uri and with the time of sending.
struct CorpusFile {
    private let articles: [[String: Any]]
    private var number = 0

    init(_ path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw BenchError("\(path): cannot be read")
        }
        articles = try data.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
            guard let article = try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] else {
                throw BenchError("\(path): line \(index + 1) is no JSON object")
            }
            return article
        }
        guard !articles.isEmpty else { throw BenchError("\(path): it has no articles") }
    }

    mutating func appendNext(created: String, to lines: inout [UInt8]) {
        var article = articles[number % articles.count]
        number += 1
        article["uri"] = "\(article["uri"] ?? "urn:wiredesk-bench"):\(number)"
        article["versionCreated"] = created
        // What came out of a JSON parser goes into one.
        guard let data = try? JSONSerialization.data(withJSONObject: article, options: .withoutEscapingSlashes) else {
            return
        }
        lines.append(contentsOf: data)
        lines.append(UInt8(ascii: "\n"))
    }
}
