import News
import Testing

@testable import Topics

@Suite("Reading rules")
struct RuleReaderTests {
    static let head = "branch: 04000000 economy, business and finance\nrules:\n"
    static let tail = "    match: [one, two]\n    miss: [one, two]\n"

    @Test(
        "What is wrong in a rule is named by line and column",
        arguments: [
            ("topic: 99999999 nothing\n    strength: 80\n    any: [a]", "3:12", "no Media Topic"),
            ("topic: 20000371 rates\n    strength: 80\n    any: [a]", "3:12", "is called “interest rate”"),
            ("topic: 20000389 soft commodity\n    strength: 80\n    any: [a]", "3:12", "is retired"),
            ("topic: 20000150 fire\n    strength: 80\n    any: [a]", "3:12", "does not stand under"),
            ("topic: 04000000 economy, business and finance\n    strength: 80\n    any: [a]", "3:12", "top level"),
            ("topic: 20000371 interest rate\n    any: [a]", "3:5", "`strength` is missing"),
            ("topic: 20000371 interest rate\n    strength: 0\n    any: [a]", "4:15", "1 to 100"),
            ("topic: 20000371 interest rate\n    strength: 80\n    some: [a]", "5:5", "`some` is no key of a rule"),
            ("topic: 20000371 interest rate\n    strength: 80\n    any: []", "5:10", "`any` is empty"),
            ("topic: 20000371 interest rate\n    strength: 80\n    any: [a, <b>]", "5:14", "no list `<b>`"),
            ("topic: 20000371 interest rate\n    strength: 80\n    any: [a, b(c]", "5:14", "without `)`"),
            ("topic: 20000371 interest rate\n    strength: 80\n    not: [a]", "3:5", "outside of `not`"),
            ("topic: 20000371 interest rate\n    strength: 80\n    place: SY", "3:5", "outside of `not`"),
            ("topic: 20000371 interest rate\n    strength: 80\n    except: [a]", "5:5", "beside an `any`"),
            ("topic: 20000371 interest rate\n    strength: 80\n    near: {all: [a, b]}", "5:11", "`words` is missing"),
            ("topic: 20000371 interest rate\n    strength: 80\n    near: {words: 1, all: [a, b]}", "5:19", "2 to 50"),
            ("topic: 20000371 interest rate\n    strength: 80\n    near: {words: 9, all: [a]}", "5:27", "2 to 8"),
            (
                "topic: 20000371 interest rate\n    strength: 80\n    near: {words: 9, all: [a, a]}", "5:31",
                "earlier part"
            ),
            (
                "topic: 20000371 interest rate\n    strength: 80\n    near: {words: 9, all: [a, {not: [b]}]}", "5:31",
                "only"
            ),
            ("topic: 20000371 interest rate\n    strength: 80\n    near: {words: 9}", "5:11", "either `all`"),
            (
                "topic: 20000371 interest rate\n    strength: 80\n    count: {least: 3, of: [a, b]}", "5:27",
                "can never be"
            ),
            (
                "topic: 20000371 interest rate\n    strength: 80\n    times: {least: 2, of: {all: [a, b]}}", "5:27",
                "terms only"
            ),
            ("topic: 20000371 interest rate\n    strength: 80\n    any: [a]\n    any: [b]", "5:5", "more than once"),
            ("topic: 20000371 interest rate\n    strength: 80", "3:5", "nothing to look for"),
        ])
    func wrong(example: (String, String, String)) {
        let found = faults(Self.head + "  - " + example.0 + "\n" + Self.tail)
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.hasPrefix(example.1 + ": ") == true, "\(found)")
        #expect(found.first?.contains(example.2) == true, "\(found)")
    }

    @Test(
        "What is wrong with a file is named by line and column",
        arguments: [
            ("", "1:1", "empty"), ("rules: [", "2:1", "no YAML"),
            ("branch: 20000371 interest rate\nrules: []", "1:9", "no top"),
            ("rules: []", "1:1", "`branch` is missing"), ("branch: 17000000 weather", "1:1", "`rules` is missing"),
            ("branch: 17000000 weather\nrules: []", "2:8", "list of rules"), ("[a]", "1:1", "a mapping"),
            ("branch: 17000000 weather\nlists: [a]\nrules: []", "2:8", "`lists` is a mapping"),
        ])
    func wrongFile(example: (String, String, String)) {
        let found = faults(example.0)
        #expect(found.contains { $0.hasPrefix(example.1 + ": ") && $0.contains(example.2) }, "\(found)")
    }

    @Test("All that is wrong is told at once, and nothing of the files counts")
    func together() throws {
        let good = source("any: [a]")
        let bad = RuleSource(
            name: "bad.yaml",
            bytes: Array(
                """
                branch: 04000000 economy, business and finance
                rules:
                  - topic: 20000371 interest rate
                    strength: high
                    any: [a, b(c]
                    match: [one]
                    miss: [one, two]
                """.utf8))
        do throws(RuleError) {
            _ = try TopicRules(parsing: [good, bad])
            Issue.record("the files were taken")
        } catch {
            #expect(
                error.description.split(separator: "\n").map(String.init) == [
                    "rules: bad.yaml:4:15: `strength` is a number from 1 to 100",
                    "rules: bad.yaml:5:14: `(` without `)`",
                    "rules: bad.yaml:6:12: `match` is a list of two sentences or more that the rule must match",
                ])
        }
    }

    @Test("A file that is no UTF-8, or any bytes at all, is refused and never ends the program")
    func anyBytes() {
        #expect(faults("x").isEmpty == false)
        var state: UInt64 = 7
        for _ in 0..<300 {
            var bytes = source("near: {words: 9, all: [a, [b, c(d)]]}").bytes
            for _ in 0..<3 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 40)
            }
            _ = RuleReader(RuleSource(name: "x", bytes: bytes)).faults
        }
    }

    @Test("`rules check` tells a sentence that comes out otherwise by its line, and the words that did it")
    func sentences() {
        let text = """
            branch: 17000000 weather
            rules:
              - topic: 20001128 weather forecast
                strength: 80
                any: [forecasters]
                match:
                  - Forecasters expect rain.
                  - Rain is expected.
                miss:
                  - The bank cut its forecast.
                  - {title: Storm, body: No forecasters slept.}
            """
        let report = RuleCheck(entities: { _ in [] }).run([RuleSource(name: "w.yaml", bytes: Array(text.utf8))])
        #expect(report.rules == 1)
        #expect(report.sentences == 4)
        #expect(
            report.failures.map(\.description) == [
                "rules: w.yaml:8:9: rule `w/20001128` must match this, and does not",
                "rules: w.yaml:11:9: rule `w/20001128` must not match this, and does by: forecasters",
            ])
    }
}
