import News
import Text

@testable import Classification

/// Any bytes as a model of weighted terms: refused at a line of theirs, or a classifier that judges any text.
enum ModelTarget {
    static func run(_ bytes: [UInt8]) {
        do throws(ModelError) {
            let classifier = try Classifier(parsing: [ModelSource(name: "a", bytes: bytes)])
            var document = Document()
            var scratch = Classifier.Scratch()
            for text in [[UInt8]("Oil price war; civil war talks in Geneva fail again."), bytes] {
                Tokenizer().read(headline: [UInt8]("War"), body: text, into: &document)
                let found = classifier.classify(document, scratch: &scratch)
                expect(
                    found.map(\.subject) == classifier.classify(document).map(\.subject),
                    "a used scratch says otherwise")
                for (subject, evidence) in found {
                    expect((0...100).contains(subject.confidence), "confidence \(subject.confidence)")
                    AnalysisTarget.check(evidence, in: document)
                }
            }
        } catch {
            let lines = bytes.count { $0 == 0x0A } + 1
            expect((1...lines).contains(error.line) && !error.problem.isEmpty, "\(error): of \(lines) lines")
        }
    }
}
