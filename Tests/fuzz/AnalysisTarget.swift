import News

@testable import Classification
@testable import Duplicates
@testable import Tagging
@testable import Text

/// Any bytes as a wire of texts: each is analysed and judged after the others. What is said of a text must lie in it,
/// what is said of an earlier one must name one, and the deltas alone must bring another judge to the same state.
///
/// An input is texts parted by bytes 0x1E, each after three bytes that say what kind of article it is.
enum AnalysisTarget {
    static let classifier = Classifier.builtIn
    static let tagger = Tagger()

    static func run(_ bytes: [UInt8]) {
        var desk = Desk()
        let texts = bytes.split(separator: 0x1E, maxSplits: 7, omittingEmptySubsequences: true)
        for text in texts { desk.judge(Array(text)) }
        desk.finish()
    }

    private struct Desk: TextSource {
        var judge = Judge(settings: Desk.settings)
        var twin = Judge(settings: Desk.settings)
        var items: [UInt64: PriorItem] = [:]
        var next: UInt64 = 1
        var received = Timestamp(microseconds: 1_795_165_200_000_000)
        var document = Document()
        var classifier = Classifier.Scratch()
        var tagger = Tagger.Scratch()

        /// Small, so that eviction is met.
        static var settings: JudgeSettings {
            var settings = JudgeSettings()
            settings.containmentIndexBytes = 1 << 16
            settings.learnedLineBytes = 1 << 12
            settings.openStories = 16
            settings.articleBytes = 2_000
            return settings
        }

        func item(_ sequence: UInt64) -> PriorItem? { items[sequence] }

        mutating func judge(_ text: [UInt8]) {
            var choices = Choices(text)
            let kind = choices.byte()
            let source = choices.byte()
            let time = choices.byte()
            let rest = choices.rest()
            let headline = Array(rest.prefix { $0 != 0x0A })
            let body = Array(rest.dropFirst(headline.count + 1))
            Tokenizer().read(headline: headline, body: body, into: &document)
            AnalysisTarget.check(document, headline, body)
            _ = LanguageIdentifier.identify(document).map {
                expect((0...1).contains($0.confidence), "\($0.confidence)")
            }
            for (_, evidence) in AnalysisTarget.classifier.classify(document, scratch: &classifier) {
                AnalysisTarget.check(evidence, in: document)
            }
            for entity in AnalysisTarget.tagger.tag(document, scratch: &tagger) {
                AnalysisTarget.check(entity, in: document)
            }
            let fingerprint = Fingerprint(document: document)
            var coded: [UInt8] = []
            fingerprint.encode(into: &coded)
            expect((try? Fingerprint(decoding: coded)) == fingerprint, "a fingerprint reads back otherwise")

            received = received.advanced(byMicroseconds: Int64(time & 7) * 43_200_000_000 - 3_600_000_000)
            let input = JudgeInput(
                sequence: next, uri: kind & 0x80 == 0 ? "urn:\(next)" : "urn:\(kind & 3)",
                version: kind & 0x40 == 0 ? nil : "\(time >> 4)", signal: Signal.allCases[Int(kind & 3)],
                status: kind & 0x20 == 0 ? .usable : PublicationStatus.allCases[Int(kind >> 2 & 3) % 3],
                source: source & 0x80 == 0 ? "S\(source & 3)" : nil, slugline: source & 0x40 == 0 ? nil : "slug",
                versionCreated: Self.moment(time, received), received: received, headline: headline, body: body,
                fingerprint: fingerprint, document: time & 8 == 0 ? document : nil)
            let judgement = judge.judge(input, texts: self)
            check(judgement, of: input)
            do throws(JudgeStateError) {
                try twin.apply(delta: judgement.delta)
            } catch {
                fatalError("a delta does not follow on the state: \(error)")
            }
            items[next] = PriorItem(uri: input.uri, version: input.version, headline: headline, body: body)
            next += 1
        }

        /// What articles say of their own time: nothing, the time, or anything that can be written.
        private static func moment(_ time: UInt8, _ received: Timestamp) -> Timestamp? {
            switch time >> 4 {
            case 0, 1, 2: nil
            case 3: Timestamp(microseconds: -62_135_596_800_000_000)
            case 4: Timestamp(microseconds: 253_402_300_799_999_999)
            case 5: Timestamp(microseconds: 0)
            case 6: Timestamp(microseconds: 536_457_600_000_000)
            default: received
            }
        }

        private func check(_ judgement: Judgement, of input: JudgeInput) {
            let duplicate = judgement.duplicate
            expect(
                (duplicate.kind == .none) == (duplicate.of == nil), "\(duplicate.kind) of \(duplicate.of ?? "nothing")")
            expect((0...1).contains(duplicate.similarity) && (0...1).contains(duplicate.containment), "\(duplicate)")
            if let of = duplicate.ofSequence {
                guard let other = items[of] else { fatalError("it compares with \(of), which there is not") }
                expect(other.uri == duplicate.of, "\(of) is \(other.uri) and not \(duplicate.of ?? "nothing")")
                for passage in duplicate.shared {
                    expect(passage.start >= 0 && passage.length > 0, "\(passage)")
                    expect(
                        passage.start + passage.length <= input.body.count, "\(passage) of \(input.body.count) bytes")
                    expect(
                        (0..<other.body.count).contains(passage.otherStart), "\(passage) of \(other.body.count) bytes")
                }
            }
            for notice in judgement.notices {
                expect(items[notice.itemSequence] != nil, "a notice about \(notice.itemSequence), which there is not")
            }
            guard let story = judgement.story else { fatalError("an article without a story") }
            expect(story.size >= 1 && story.independent >= 0 && story.independent <= story.size, "\(story)")
            expect(story.sources >= 1 && story.sources <= story.size, "\(story)")
        }

        mutating func finish() {
            let state = judge.snapshot()
            expect(state == twin.snapshot(), "the deltas lead to another state than judging")
            do throws(JudgeStateError) {
                let restored = try Judge(snapshot: state, settings: Self.settings)
                expect(restored.snapshot() == state, "a snapshot reads back otherwise")
            } catch {
                fatalError("a snapshot is refused: \(error)")
            }
        }
    }

    /// Words, lines and sentences in order and inside of the text.
    static func check(_ document: Document, _ headline: [UInt8], _ body: [UInt8]) {
        let count = document.count
        expect(document.bytes == headline + [0x0A] + body && document.bodyStart == headline.count + 1, "another text")
        expect(
            document.starts.count == count && document.lengths.count == count && document.shapes.count == count,
            "arrays of different lengths")
        expect((0...count).contains(document.firstBodyWord), "the body begins at word \(document.firstBodyWord)")
        var end = 0
        for word in 0..<count {
            let start = Int(document.starts[word])
            expect(start >= end && document.lengths[word] > 0, "word \(word) begins before the one before it ends")
            end = start + Int(document.lengths[word])
            expect(end <= document.bytes.count, "word \(word) ends after the text")
            expect((start < document.bodyStart) == (word < document.firstBodyWord), "word \(word) is on the wrong side")
        }
        var lineEnd: UInt32 = 0
        var wordEnd: UInt32 = 0
        for line in document.lines {
            expect(line.start >= lineEnd && line.end >= line.start, "line \(line) begins before the one before it ends")
            expect(line.firstWord >= wordEnd && line.endWord >= line.firstWord, "line \(line) has others' words")
            expect(Int(line.end) <= document.bytes.count && Int(line.endWord) <= count, "line \(line) ends outside")
            expect(
                Int(line.datelineWords) <= Int(line.endWord - line.firstWord), "line \(line) has too long a dateline")
            (lineEnd, wordEnd) = (line.end, line.endWord)
        }
        expect(
            !zip(document.sentenceStarts, document.sentenceStarts.dropFirst()).contains { $0 >= $1 }
                && document.sentenceStarts.allSatisfy { Int($0) < count }, "sentences out of order")
    }

    /// The range of a mention in `document.bytes`.
    private static func range(_ mention: Mention, in document: Document) -> Range<Int> {
        let base = mention.inHeadline ? 0 : document.bodyStart
        let end = mention.inHeadline ? document.bodyStart - 1 : document.bytes.count
        expect(
            mention.start >= 0 && mention.length > 0 && base + mention.start + mention.length <= end,
            "\(mention) lies outside of the text")
        return base + mention.start..<base + mention.start + mention.length
    }

    static func check(_ evidence: SubjectEvidence, in document: Document) {
        for term in evidence.terms {
            guard let mention = term.mention else { continue }
            let text = String(decoding: document.bytes[range(mention, in: document)], as: UTF8.self)
            expect(text == term.text, "\(term.text.debugDescription) is \(text.debugDescription) in the text")
            expect(term.weight.isFinite, "weight \(term.weight)")
        }
    }

    static func check(_ entity: Entity, in document: Document) {
        expect((1...100).contains(entity.relevance) && !entity.name.isEmpty, "\(entity)")
        expect(!entity.mentions.isEmpty, "\(entity.name) is named nowhere")
        for mention in entity.mentions { _ = range(mention, in: document) }
        expect(
            !zip(entity.mentions, entity.mentions.dropFirst()).contains {
                $0.inHeadline == $1.inHeadline ? $0.start >= $1.start : $1.inHeadline
            }, "mentions out of order")
    }
}
