import Classification
import Foundation
import News
import Text

@testable import Topics

func read(_ body: String, headline: String = "") -> Document {
    var document = Document()
    Tokenizer().read(headline: Array(headline.utf8), body: Array(body.utf8), into: &document)
    return document
}

/// A file with one rule that asks for `expression`, given as YAML lines without indentation.
func source(_ expression: String, topic: String = "20000371 interest rate", strength: Int = 100) -> RuleSource {
    let indented = expression.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
    let text = """
        branch: 04000000 economy, business and finance
        rules:
          - topic: \(topic)
            strength: \(strength)
        \(indented.joined(separator: "\n"))
            match: [one, two]
            miss: [one, two]

        """
    return RuleSource(name: "ours.yaml", bytes: Array(text.utf8))
}

/// The faults of a file, each as `line:column: problem`.
func faults(_ yaml: String) -> [String] {
    RuleReader(RuleSource(name: "ours.yaml", bytes: Array(yaml.utf8))).faults.map {
        "\($0.line):\($0.column): \($0.problem)"
    }
}

/// The words by which a text meets the only rule of `source`; nil where it does not.
func words(_ source: RuleSource, _ body: String, headline: String = "", entities: [Entity] = []) throws -> [String]? {
    let reader = RuleReader(source)
    guard reader.faults.isEmpty else { throw RuleError(faults: reader.faults) }
    var scratch = TopicRules.Scratch()
    return CompiledRules(reader.rules).words(meeting: 0, title: headline, body: body, { _ in entities }, &scratch)
}

enum Package {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let rules = root + "/Config/topics/rules"

    /// `human-interest.yaml` is `BuiltInRules.humanInterest`.
    static func variable(_ file: String) -> String {
        let words = file.dropLast(5).split(separator: "-")
        return words.dropFirst().reduce(String(words[0])) { $0 + $1.capitalized }
    }

    static func ruleFiles() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: rules).filter { $0.hasSuffix(".yaml") }.sorted()
    }

    /// Writes `Sources/Topics/BuiltIn` anew from `Config/topics/rules`.
    static func embed() throws {
        let folder = root + "/Sources/Topics/BuiltIn/"
        let files = try ruleFiles()
        for file in files {
            let name = variable(file)
            let lines = try String(contentsOfFile: rules + "/" + file, encoding: .utf8)
                .split(separator: "\n", omittingEmptySubsequences: false)
                .map { $0.isEmpty ? "" : "        " + $0 }
            let text = """
                extension BuiltInRules {
                    /// `Config/topics/rules/\(file)`
                    static let \(name) = #\"""
                \(lines.joined(separator: "\n"))
                        \"""#
                }

                """
            let swift = folder + name.prefix(1).uppercased() + name.dropFirst() + "Rules.swift"
            try text.write(toFile: String(swift), atomically: true, encoding: .utf8)
        }
        let list = files.map { "        (\"rules/\($0)\", \(variable($0)))," }.joined(separator: "\n")
        let path = folder + "BuiltInRules.swift"
        let old = try String(contentsOfFile: path, encoding: .utf8)
        guard let start = old.range(of: "[(String, String)] = [\n"), let end = old.range(of: "\n    ]\n") else {
            return
        }
        try (old[..<start.upperBound] + list + old[end.lowerBound...]).write(
            toFile: path, atomically: true, encoding: .utf8)
    }
}
