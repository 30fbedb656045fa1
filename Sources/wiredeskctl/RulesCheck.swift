import ArgumentParser
import Foundation
import Tagging
import Topics

/// `wiredeskctl rules …`: what an editor does with topic rules.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Look after topic rules.", subcommands: [RulesCheck.self])
}

struct RulesCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Read rule files and try each rule on its own `match` and `miss` sentences.",
        discussion: """
            Everything that is wrong is printed with file, line and column. Without a path the rules that ship are \
            checked. The language of the rules: Sources/Topics/Topics.docc/RuleLanguage.md

            EXAMPLES
              wiredeskctl rules check Config/topics/rules
              wiredeskctl rules check ours.yaml
            """)

    @Argument(help: ArgumentHelp("Rule files, or folders of them (*.yaml).", valueName: "path"))
    var paths: [String] = []

    func run() throws {
        let tagger = Tagger()
        let report = RuleCheck(entities: { tagger.tag($0) }).run(
            paths.isEmpty ? TopicRules.builtInSources : try sources())
        for fault in report.faults + report.failures { complain("\(fault)") }
        print(
            """
            \(report.rules) rules for \(report.topics) topics in \(report.branches) branches, \
            \(report.phrases) phrases, \(report.sentences) sentences tried: \
            \(report.faults.count) faults, \(report.failures.count) sentences came out otherwise
            """)
        if !report.isClean { throw ExitCode(1) }
    }

    private func sources() throws -> [RuleSource] {
        var sources: [RuleSource] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                complain("rules: \(path): there is no such file or folder")
                throw ExitCode(1)
            }
            let files =
                isFolder.boolValue
                ? try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".yaml") }.sorted()
                    .map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 } : [path]
            if files.isEmpty { complain("rules: \(path): there is no *.yaml in this folder") }
            for file in files {
                guard let data = FileManager.default.contents(atPath: file) else {
                    complain("rules: \(file): cannot be read")
                    throw ExitCode(1)
                }
                sources.append(RuleSource(name: file, bytes: Array(data)))
            }
        }
        if sources.isEmpty { throw ExitCode(1) }
        return sources
    }

    private func complain(_ message: String) {
        FileHandle.standardError.write(Data("wiredeskctl: \(message)\n".utf8))
    }
}
