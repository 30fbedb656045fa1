import Feeds
import Foundation
import JSON

/// Xorshift64*: the same numbers for the same seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed == 0 ? 0x9E37_79B9_7F4A_7C15 : seed }
    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

/// Reads `bytes` in one piece.
func read(_ bytes: [UInt8], _ settings: FeedSettings = FeedSettings()) -> [FeedItem] {
    var reader = FeedReader(settings)
    return reader.consume(bytes) + reader.finish()
}

func read(_ text: String, _ settings: FeedSettings = FeedSettings()) -> [FeedItem] { read(Array(text.utf8), settings) }

/// Reads `bytes` cut at `cuts`, ascending.
func read(_ bytes: [UInt8], cutAt cuts: [Int], _ settings: FeedSettings) -> [FeedItem] {
    var reader = FeedReader(settings)
    var items: [FeedItem] = []
    var from = 0
    for cut in cuts + [bytes.count] {
        items += reader.consume(Array(bytes[from..<cut]))
        from = cut
    }
    return items + reader.finish()
}

extension FeedItem {
    var article: FeedArticle? {
        if case .article(let article) = self { return article }
        return nil
    }
    var error: FeedError? {
        if case .refused(let error) = self { return error }
        return nil
    }
}

extension FeedArticle {
    var document: JSONDocument? { try? JSONDocument(json) }
    var headline: String? { document?.root["headlines"]?.elements.first?["value"]?.string }
    func body(_ role: String) -> String? {
        document?.root["bodies"]?.elements.first { $0["role"]?.string == role }?["value"]?.string
    }
}

/// What is wrong with how `items` account for `input`; nil where every byte is in one of them or is white space, or
/// the bracket or comma of an array, or a byte order mark, between them.
func unaccounted(_ items: [FeedItem], of input: [UInt8]) -> String? {
    let between = Set(Array(" \t\r\n[],".utf8) + [0xEF, 0xBB, 0xBF])
    var at = 0
    for item in items {
        guard item.input.lowerBound >= at, item.input.upperBound <= input.count else {
            return "\(item.input) after \(at)"
        }
        if let byte = input[at..<item.input.lowerBound].first(where: { !between.contains($0) }) {
            return "byte \(byte) before \(item.input)"
        }
        at = item.input.upperBound
    }
    if let byte = input[at...].first(where: { !between.contains($0) }) { return "byte \(byte) after \(at)" }
    return nil
}

extension FeedFormat {
    /// Formats that have nothing around their articles but white space and the brackets of an array.
    static let bare: [FeedFormat] = [.auto, .ninjs, .ninjsLines, .text]
}

/// Which item of `items` is not behind the one before it or not within `input`; nil where none is.
func disordered(_ items: [FeedItem], of input: [UInt8]) -> Int? {
    var at = 0
    for (i, item) in items.enumerated() {
        if item.input.lowerBound < at || item.input.upperBound > input.count { return i }
        at = item.input.upperBound
    }
    return nil
}

/// The sample files with what each should become, by their path in `Samples`.
let samples: [(path: String, bytes: [UInt8])] = {
    let folder = checkout.appendingPathComponent("Tests/FeedsTests/Samples")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { !$0.hasSuffix(".expected.json") && $0.contains(".") }.sorted().compactMap { name in
        (try? bytes(of: folder.appendingPathComponent(name))).map { (name, $0) }
    }
}()

/// The checkout, through the links of a scratch package to where this file really stands.
let checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Material that is no part of the repository: nil where it is absent.
let shared: URL? = {
    let url =
        ProcessInfo.processInfo.environment["WIREDESK_SHARED"].map { URL(fileURLWithPath: $0) }
        ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: url.appendingPathComponent("seeds").path) ? url : nil
}()

func bytes(of url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }
