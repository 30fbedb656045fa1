import Foundation
import News
import Tagging
import Testing
import Topics

@testable import Desk

@Suite("The user's own model, names and rules")
struct AnalysisSourcesTests {
    private static let rule = """
        branch: 17000000 weather
        rules:
          - topic: 20001128 weather forecast
            strength: 100
            any: [glumbering]
            match: [They were glumbering., Much glumbering.]
            miss: [Nothing., Something.]
        """

    private func sources(names: [String: String] = [:], rules: [String: String] = [:]) -> AnalysisSources {
        var sources = AnalysisSources()
        sources.gazetteers = names.sorted { $0.key < $1.key }.map { .init(name: $0.key, bytes: Array($0.value.utf8)) }
        sources.rules = rules.sorted { $0.key < $1.key }.map { .init(name: $0.key, bytes: Array($0.value.utf8)) }
        return sources
    }

    @Test("Files of a folder are read in the order of their names; others are named, hidden ones are not")
    func reading() async throws {
        try await withFolder { folder in
            for (name, text) in [("b.tsv", "#b"), ("a.tsv", "#a"), ("c.txt", "x"), (".d.tsv", "x"), ("e.tsv~", "x")] {
                try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
            }
            let read = try AnalysisSources.read(
                modelFile: "", gazetteerDirectory: folder + "/", topicRulesDirectory: "")
            #expect(read.gazetteers.map(\.name) == ["\(folder)/a.tsv", "\(folder)/b.tsv"])
            #expect(read.gazetteers.map(\.bytes) == [Array("#a".utf8), Array("#b".utf8)])
            #expect(read.passedOver == ["\(folder)/c.txt", "\(folder)/e.tsv~"])
            #expect(read.model == nil && read.rules.isEmpty)
        }
    }

    @Test("Each path that cannot be read is named with its key, all of them at once")
    func unreadable() async throws {
        try await withFolder { folder in
            try FileManager.default.createDirectory(atPath: folder + "/x.yaml", withIntermediateDirectories: false)
            let error = #expect(throws: AnalysisSourcesError.self) {
                try AnalysisSources.read(
                    modelFile: folder + "/none", gazetteerDirectory: folder + "/nowhere", topicRulesDirectory: folder)
            }
            let problems = error?.problems ?? []
            #expect(problems.count == 3, "\(problems)")
            #expect(problems.contains("analysis.modelFile: \(folder)/none: No such file or directory"))
            #expect(problems.contains("analysis.topicRulesDirectory: \(folder)/x.yaml: no plain file"))
        }
    }

    @Test("What the files are handed to the child in is them again, whatever stands in them")
    func coding() {
        var dice = Dice(state: 5)
        for _ in 0..<50 {
            func file() -> AnalysisSources.File {
                var file = AnalysisSources.File(name: "", bytes: [])
                for _ in 0..<Int.random(in: 0...9, using: &dice) {
                    file.name.append("é/a. ".randomElement(using: &dice) ?? "a")
                }
                for _ in 0..<Int.random(in: 0...300, using: &dice) {
                    file.bytes.append(UInt8.random(in: 0...255, using: &dice))
                }
                return file
            }
            var sources = AnalysisSources()
            if Bool.random(using: &dice) { sources.model = file() }
            sources.gazetteers = (0..<Int.random(in: 0...3, using: &dice)).map { _ in file() }
            sources.rules = (0..<Int.random(in: 0...3, using: &dice)).map { _ in file() }
            let encoded = Array(sources.encoded.dropFirst(AnalysisSources.headerBytes))
            #expect(AnalysisSources(encoded: encoded) == sources)
            if let cut = encoded.indices.dropFirst().randomElement(using: &dice) {
                // Cut at a file's end it is fewer files; anywhere else it is nothing.
                let rest = AnalysisSources(encoded: Array(encoded[..<cut]))
                #expect(rest != sources)
            }
        }
    }

    @Test("Own files add to what ships and change its hash; the same files under other names are other rules")
    func adding() throws {
        let shipped = try AnalysisResources.builtIn()
        let own = try AnalysisResources(sources(rules: ["/etc/ours.yaml": Self.rule]))
        #expect(own.topics.ruleCount == shipped.topics.ruleCount + 1)
        #expect(own.provenance.rules != shipped.provenance.rules)
        #expect(own.provenance.model == shipped.provenance.model)
        #expect(own.provenance.gazetteer == shipped.provenance.gazetteer)
        #expect(try AnalysisResources(sources(rules: ["/x/ours.yaml": Self.rule])).provenance == own.provenance)
        #expect(try AnalysisResources(sources(rules: ["/etc/theirs.yaml": Self.rule])).provenance != own.provenance)
    }

    @Test("A file with the name of one that ships stands in for it")
    func replacing() throws {
        let shipped = try AnalysisResources.builtIn()
        let own = try AnalysisResources(sources(rules: ["/etc/weather.yaml": Self.rule]))
        #expect(own.topics.ruleCount < shipped.topics.ruleCount)
        let names = try AnalysisResources(
            sources(names: ["/etc/people.tsv": "person\tZed Quux\t-\t-\tQ1\n"]))
        #expect(names.tagger.isKnown("Zed Quux") && !names.tagger.isKnown("Barack Obama"))
        #expect(shipped.tagger.isKnown("Barack Obama") && !shipped.tagger.isKnown("Zed Quux"))
    }

    @Test("Whatever is wrong with any of the files is told at once, with file and line")
    func faults() {
        var broken = sources(
            names: ["/n/ours.tsv": "# ours\nriver\tNile\n"], rules: ["/r/ours.yaml": Self.rule + "\n    sum: [x]"])
        broken.model = .init(name: "/m", bytes: Array("topic 01000000\n1 x\n999 y\n".utf8))
        let error = #expect(throws: AnalysisSourcesError.self) { try AnalysisResources(broken) }
        let text = error?.description ?? ""
        #expect(text.contains("/n/ours.tsv:2: "), "\(text)")
        #expect(text.contains("/r/ours.yaml:8:"), "\(text)")
        #expect(text.contains("/m:3: "), "\(text)")
    }

    @Test("What is read from the same files is not made again")
    func reusing() throws {
        let first = try AnalysisResources(sources(rules: ["/etc/ours.yaml": Self.rule]))
        let second = try AnalysisResources(first.sources, reusing: first)
        #expect(second.topics === first.topics && second.tagger === first.tagger)
        #expect(second.provenance == first.provenance)
        let third = try AnalysisResources(AnalysisSources(), reusing: first)
        #expect(third.topics !== first.topics && third.tagger === first.tagger)
        #expect(third.provenance == (try AnalysisResources.builtIn()).provenance)
    }

    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
        }
    }
}
