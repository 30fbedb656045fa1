import News
import Text

@testable import Tagging

/// Any bytes as a gazetteer: refused at a line of theirs, or names that are found in any text without a trap.
enum GazetteerTarget {
    static func run(_ bytes: [UInt8]) {
        do throws(GazetteerError) {
            let gazetteer = try Gazetteer(parsing: [
                GazetteerSource(name: "a", bytes: bytes), GazetteerSource(name: "b", bytes: bytes),
            ])
            let tagger = Tagger(gazetteer: gazetteer)
            var document = Document()
            var scratch = Tagger.Scratch()
            for text in [[UInt8]("ALEPPO, Syria (AP) - Barack Obama said WHO staff met Obama in Nice, France."), bytes]
            {
                Tokenizer().read(headline: [UInt8]("Aleppo quiet"), body: text, into: &document)
                let found = tagger.tag(document, scratch: &scratch)
                expect(found == tagger.tag(document), "a used scratch says otherwise")
                for entity in found { AnalysisTarget.check(entity, in: document) }
            }
        } catch {
            let lines = bytes.count { $0 == 0x0A } + 1
            expect((1...lines).contains(error.line) && !error.problem.isEmpty, "\(error): of \(lines) lines")
        }
    }
}
