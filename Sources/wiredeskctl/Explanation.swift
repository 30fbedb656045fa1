import Classification
import Desk
import Duplicates
import Foundation
import News
import Tagging
import Terminal
import Text

/// One item with what made the desk judge it as it did: what the record says, and what is worked out again from its text.
struct Explanation {
    let item: ItemRecord
    let record: RecordView
    /// What works out again here.
    let here: Provenance
    /// The class that came next, whether it was given or not; nil where too few words are known.
    let runnerUp: (subject: Subject, evidence: SubjectEvidence)?
    /// Names that the gazetteer has.
    let knownNames: Set<String>
    /// The item that it was compared with; nil for none, and where it is no longer kept.
    var other: RecordView?
    /// What the item has in common with the first one of its story; nil where it began the story, or that one is no
    /// longer kept.
    private(set) var storyLikeness: StoryLikeness?
    /// Sequence numbers of other items of the same uri.
    var ofSameURI: [UInt64] = []
    /// What was learned later.
    var notices: [RecordView] = []

    init(_ item: ItemRecord, _ record: RecordView, by resources: AnalysisResources) {
        self.item = item
        self.record = record
        here = resources.provenance
        let document = Self.document(of: item)
        let given = Set(
            item.enrichment.subjects.filter { $0.creator == "wiredesk:classifier" }.map(\.uri))
        runnerUp = resources.classifier.ranking(of: document).first {
            !given.contains($0.subject.uri) && !$0.evidence.terms.isEmpty
        }
        knownNames = Set(item.enrichment.entities.map(\.name).filter { resources.tagger.isKnown($0) })
    }

    /// Compares with the first item of the story.
    mutating func compare(withFirstOfStory first: ItemRecord) {
        storyLikeness = StoryLikeness(Self.document(of: item), Self.document(of: first))
    }

    private static func document(of item: ItemRecord) -> Document {
        var document = Document()
        Tokenizer().read(headline: item.article.headline, body: item.article.body, into: &document)
        return document
    }

    /// What differs here from what judged; empty where nothing does.
    var unlike: [String] {
        let made = item.provenance
        return [
            ("build", made.by, here.by), ("model", made.model, here.model), ("rules", made.rules, here.rules),
            ("gazetteer", made.gazetteer, here.gazetteer),
        ].filter { $0.1 != $0.2 }.map(\.0)
    }

    /// The text of a mention, as it stands.
    func text(of mention: Mention) -> String {
        let text = mention.inHeadline ? item.article.headline : item.article.body
        return Self.text(of: text, mention.start, mention.length)
    }

    static func text(of bytes: [UInt8], _ start: Int, _ length: Int) -> String {
        let start = min(max(0, start), bytes.count)
        return String(decoding: bytes[start..<start + min(max(0, length), bytes.count - start)], as: UTF8.self)
    }

    // MARK: JSON

    private struct Again: Encodable {
        struct Class: Encodable {
            struct Term: Encodable {
                var text: String
                var weight: Double
            }
            var uri: String
            var name: String
            var confidence: Int
            var terms: [Term]
        }
        struct Name: Encodable {
            var name: String
            var kind: String
            var known: Bool
        }
        struct Passage: Encodable {
            var start: Int
            var length: Int
            var otherStart: Int
            var text: String
        }
        struct Story: Encodable {
            struct Term: Encodable {
                var text: String
                var share: Double
            }
            var nearness: Double
            var terms: [Term]
        }
        var by, model, rules, gazetteer: String
        var unlike: [String]
        var runner_up: Class?
        var names: [Name]
        var shared: [Passage]
        var story: Story?
        var of_same_uri: [UInt64]
    }

    /// One object: `record`, `other` and `notices` as they are, `again` what was worked out again.
    func json() throws -> [UInt8] {
        let again = Again(
            by: here.by, model: here.model, rules: here.rules, gazetteer: here.gazetteer, unlike: unlike,
            runner_up: runnerUp.map { next in
                Again.Class(
                    uri: next.subject.uri, name: next.subject.name, confidence: next.subject.confidence,
                    terms: next.evidence.terms.map { .init(text: $0.text, weight: $0.weight) })
            },
            names: item.enrichment.entities.map {
                .init(name: $0.name, kind: $0.kind.rawValue, known: knownNames.contains($0.name))
            },
            shared: item.duplicate.shared.map {
                .init(
                    start: $0.start, length: $0.length, otherStart: $0.otherStart,
                    text: Self.text(of: item.article.body, $0.start, $0.length))
            },
            story: storyLikeness.map { likeness in
                Again.Story(
                    nearness: likeness.nearness, terms: likeness.terms.map { .init(text: $0.text, share: $0.share) })
            }, of_same_uri: ofSameURI)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var out = Array("{\"record\":".utf8) + record.bytes + Array(",\"other\":".utf8)
        out += other?.bytes ?? Array("null".utf8)
        out += Array(",\"notices\":[".utf8)
        out += notices.map(\.bytes).joined(separator: Array(",".utf8))
        out += Array("],\"again\":".utf8)
        out += Array(try encoder.encode(again)) + Array("}\n".utf8)
        return out
    }
}
