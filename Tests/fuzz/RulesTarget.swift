import Classification
import News
import Text
import Topics

/// Any bytes as a file of topic rules: refused at a line and a column, or rules that judge any text.
enum RulesTarget {
    static func run(_ bytes: [UInt8]) {
        do throws(RuleError) {
            let rules = try TopicRules(parsing: [RuleSource(name: "a", bytes: bytes)])
            var document = Document()
            var scratch = TopicRules.Scratch()
            for body in [[UInt8]("The court in Geneva tried two bankers; oil prices fell."), bytes] {
                Tokenizer().read(headline: [UInt8]("War"), body: body, into: &document)
                let found = rules.topics(
                    of: document, entities: [], classes: ClassPlausibility(all: 1), scratch: &scratch)
                var fresh = TopicRules.Scratch()
                let again = rules.topics(
                    of: document, entities: [], classes: ClassPlausibility(all: 1), scratch: &fresh)
                expect(found.map(\.subject) == again.map(\.subject), "a used scratch says otherwise")
                for (subject, evidence) in found {
                    expect((0...100).contains(subject.confidence), "confidence \(subject.confidence)")
                    AnalysisTarget.check(evidence, in: document)
                }
            }
        } catch {
            let lines = bytes.count { $0 == 0x0A } + 1
            for fault in error.faults {
                // A line may end with CR alone, or a separator of Unicode, as YAML has it.
                expect((1...max(lines, bytes.count + 1)).contains(fault.line), "\(fault): of \(lines) lines")
                expect(!fault.problem.isEmpty, "refused without a reason")
            }
            expect(!error.faults.isEmpty, "refused without a reason")
        }
    }
}
