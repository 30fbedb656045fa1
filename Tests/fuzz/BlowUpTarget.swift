import Feeds
import JSON
import Text

@testable import Classification
@testable import Duplicates
@testable import News
@testable import Operations
@testable import Tagging

/// A few bytes, repeated to the size of a large article, through everything: what costs more than in proportion runs
/// into libFuzzer's time limit, and one article of such would hold up a desk.
enum BlowUpTarget {
    static let size = 128 << 10

    static func run(_ bytes: [UInt8]) {
        var choices = Choices(bytes)
        let way = choices.below(8)
        let head = choices.take(choices.below(16))
        let unit = choices.rest()
        guard !unit.isEmpty else { return }
        var large = head
        while large.count < size {
            large += unit
            // Lines that differ are another matter than lines that are the same.
            if way & 1 == 1 { large += [UInt8]("\(large.count)") }
        }
        switch way {
        case 0, 1: _ = Markup.text(of: large)
        case 2:
            if (try? JSONIndex.canonicalise(large)) == nil { _ = try? JSONIndex.canonicalise([0x5B] + large + [0x5D]) }
        case 3:
            var reader = FeedReader(FeedSettings(source: "S"))
            var items = reader.consume(large)
            items += reader.finish()
        case 4, 5, 7: analyse(large)
        default:
            _ = try? Settings.load(yaml: String(decoding: large.prefix(16 << 10), as: UTF8.self), name: "y")
            _ = try? Classifier(parsing: [ModelSource(name: "m", bytes: large)])
            _ = try? Gazetteer(parsing: [GazetteerSource(name: "g", bytes: large)])
        }
    }

    private struct Nothing: TextSource {
        let prior: PriorItem
        func item(_ sequence: UInt64) -> PriorItem? { prior }
    }

    /// The text, and a version of it in which every number is another.
    private static func analyse(_ text: [UInt8]) {
        var judge = Judge()
        let texts = [text, text.map { $0 >= 0x30 && $0 < 0x39 ? $0 + 1 : $0 }]
        let archive = Nothing(prior: PriorItem(uri: "urn:a", version: "1", headline: [UInt8]("A"), body: text))
        for (index, body) in texts.enumerated() {
            var document = Document()
            Tokenizer().read(headline: [UInt8]("A"), body: body, into: &document)
            _ = LanguageIdentifier.identify(document)
            _ = AnalysisTarget.classifier.classify(document)
            _ = AnalysisTarget.tagger.tag(document)
            let fingerprint = Fingerprint(document: document)
            let received = Timestamp(microseconds: 1_795_165_200_000_000 + Int64(index) * 60_000_000)
            _ = judge.judge(
                JudgeInput(
                    sequence: UInt64(index) + 1, uri: "urn:a", version: "\(index + 1)", source: "S",
                    received: received, headline: [UInt8]("A"), body: body, fingerprint: fingerprint),
                texts: archive)
        }
    }
}
