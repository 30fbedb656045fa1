import Foundation
import Text

func read(_ body: String, headline: String = "") -> Document {
    var document = Document()
    Tokenizer().read(headline: Array(headline.utf8), body: Array(body.utf8), into: &document)
    return document
}

/// Where the shared material is: `WIREDESK_SHARED`, else `../shared` beside the package; nil (and a word) if absent.
enum Shared {
    static let folder: String? = {
        let folder =
            ProcessInfo.processInfo.environment["WIREDESK_SHARED"] ?? Package.root + "/../shared"
        if FileManager.default.fileExists(atPath: folder + "/seeds") { return folder }
        print("skipped: no shared material at \(folder); set WIREDESK_SHARED to where it is")
        return nil
    }()

    /// The five seeds as (name, headline, body): the first line of each file is its headline.
    static func seeds() throws -> [(name: String, document: Document)] {
        guard let folder else { return [] }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/seeds").filter {
            $0.hasSuffix(".txt")
        }
        return try names.sorted().map { name in
            let text = try String(contentsOfFile: folder + "/seeds/" + name, encoding: .utf8)
            let parts = text.split(separator: "\n", maxSplits: 1).map(String.init)
            return (name, read(parts.count > 1 ? parts[1] : "", headline: parts.first ?? ""))
        }
    }
}

enum Package {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// The text of the Swift literal of `file`.
    static func embedded(in file: String) throws -> String {
        let source = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
        guard let start = source.range(of: "\"\"\"\n"),
            let end = source.range(of: "\n        \"\"\"\n}", options: .backwards)
        else { return "" }
        let lines = source[start.upperBound..<end.lowerBound].split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.map { $0.hasPrefix("        ") ? String($0.dropFirst(8)) : String($0) }.joined(
            separator: "\n")
    }

    /// Writes `text` into the Swift literal of `file` (path from the root), each line indented by eight spaces.
    static func embed(_ text: String, in file: String) throws {
        let path = root + "/" + file
        let old = try String(contentsOfFile: path, encoding: .utf8)
        guard let start = old.range(of: "\"\"\"\n"),
            let end = old.range(of: "\n        \"\"\"\n}", options: .backwards)
        else {
            return
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map { $0.isEmpty ? "" : "        " + $0 }
        let new =
            old[..<start.upperBound] + lines.joined(separator: "\n") + "\n" + old[end.lowerBound...]
        try new.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
