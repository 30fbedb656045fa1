import Foundation
import News
import Tagging
import Testing

@testable import Topics

@Suite("The rules that ship")
struct BuiltInRulesTests {
    @Test("The built-in rules are the files of Config/topics/rules, letter for letter")
    func builtIn() throws {
        if ProcessInfo.processInfo.environment["WIREDESK_EMBED"] != nil {
            try Package.embed()
            return
        }
        let files = try Package.ruleFiles()
        #expect(BuiltInRules.files.map(\.0) == files.map { "rules/" + $0 })
        for (file, source) in zip(files, BuiltInRules.sources) {
            let data = try Data(contentsOf: URL(fileURLWithPath: Package.rules + "/" + file))
            #expect(source.bytes == Array(data), "\(file): embed it anew")
        }
        #expect(TopicRules.builtIn.sourceBytes == BuiltInRules.sources.flatMap(\.bytes))
    }

    @Test("Every rule matches the sentences that it must and none that it must not")
    func sentences() {
        let tagger = Tagger()
        let report = RuleCheck(entities: { tagger.tag($0) }).run(BuiltInRules.sources)
        #expect(report.faults.isEmpty && report.failures.isEmpty, "\(report.faults + report.failures)")
        #expect(report.sentences >= 4 * report.rules)
    }

    @Test("At least 300 topics of all 17 branches have a rule, each active and in the file of its branch")
    func topics() throws {
        var topics: Set<String> = []
        var branches: Set<String> = []
        for source in BuiltInRules.sources {
            let reader = RuleReader(source)
            let branch = try #require(reader.branch)
            branches.insert(branch.uri)
            for rule in reader.rules {
                let topic = try #require(MediaTopics.topic(rule.topic.uri))
                #expect(!topic.isRetired && topic.level > 1, "\(rule.id)")
                #expect(MediaTopics.top(topic.uri) == branch.uri, "\(rule.id)")
                topics.insert(topic.uri)
            }
        }
        #expect(branches == Set(MediaTopics.topLevels))
        #expect(topics.count >= 300)
        #expect(TopicRules.builtIn.topicCount == topics.count)
    }
}
