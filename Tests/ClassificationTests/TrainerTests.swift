import News
import Testing
import Text

@testable import Classification

/// Invented copy of two topics, the same for the same seed.
private enum Invented {
    static let words = [
        "15000000": "striker keeper match league goal coach stadium penalty fixture referee",
        "04000000": "shares profit dividend quarter bank market bond investor turnover merger",
    ]

    static func rows(_ count: Int, seed: UInt64) -> [TrainingRow] {
        var state = seed | 1
        func random(_ n: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(n))
        }
        let codes = words.keys.sorted()
        return (0..<count).map { number in
            let code = codes[number % 2]
            let own = (words[code] ?? "").split(separator: " ")
            // One word in four is the other topic's: nothing is quite clear.
            let other = (words[codes[(number + 1) % 2]] ?? "").split(separator: " ")
            let text = (0..<9).map { _ in String(random(4) == 0 ? other[random(10)] : own[random(10)]) }
            return TrainingRow(
                headline: Array(text.prefix(4).joined(separator: " ").utf8),
                body: Array((text.dropFirst(4).joined(separator: " ") + ".").utf8), codes: [code], key: "row \(number)")
        }
    }
}

@Suite struct TrainerTests {
    @Test("The same rows give the same bytes")
    func reproducible() throws {
        let rows = Invented.rows(300, seed: 7)
        let one = try Trainer().train(rows)
        let other = try Trainer().train(rows)
        #expect(one.bytes == other.bytes)
        #expect(one.bytes != (try Trainer().train(Array(rows.dropLast()))).bytes)
    }

    @Test("What it learned it knows in rows that it has not seen, and says how surely")
    func learns() throws {
        let trained = try Trainer().train(Invented.rows(600, seed: 3))
        #expect(trained.report.accuracy > 0.8, "\(trained.report.accuracy)")
        #expect(trained.report.topics == ["04000000", "15000000"])
        #expect(trained.report.confusion.joined().reduce(0, +) == trained.report.measured)
        #expect(trained.bytes.count < ModelFile.largest)
        let classifier = try Classifier(reading: ModelSource(name: "trained", bytes: trained.bytes))
        var right = 0
        let rows = Invented.rows(200, seed: 99)
        for row in rows {
            var document = Document()
            Tokenizer().read(headline: row.headline, body: row.body, into: &document)
            let found = classifier.classify(document)
            let best = try #require(found.first)
            #expect((1...100).contains(best.subject.confidence))
            if best.subject.uri == "medtop:" + row.codes[0] { right += 1 }
        }
        #expect(right > 160, "\(right) of 200")
    }

    @Test("Evidence of a trained model is words and pairs of the text")
    func evidence() throws {
        let trained = try Trainer().train(Invented.rows(600, seed: 3))
        let classifier = try Classifier(reading: ModelSource(name: "trained", bytes: trained.bytes))
        let found = try #require(classifier.classify(read("The striker and the keeper left the league.")).first)
        #expect(found.subject.uri == "medtop:15000000")
        #expect(Set(found.evidence.terms.map(\.text)).isSubset(of: ["striker", "keeper", "league"]))
        #expect(!found.evidence.terms.isEmpty)
    }

    @Test("Too few rows, or one topic alone, are an error that says so")
    func tooLittle() {
        #expect(throws: TrainingError.self) { try Trainer().train(Invented.rows(20, seed: 1)) }
        let one = Invented.rows(400, seed: 1).filter { $0.codes == ["15000000"] }
        #expect(throws: TrainingError.self) { try Trainer().train(one) }
    }

    @Test("A deeper topic counts as its top level, and rows of one story go together")
    func rows() {
        let row = TrainingRow(headline: [], body: [], codes: ["20000822", "15000000", "99999999"], key: "a")
        #expect(row.codes == ["15000000"])
        let other = TrainingRow(headline: [1], body: [], codes: ["15000000"], key: "a")
        #expect(row.isHeldOut == other.isHeldOut)
    }
}

@Suite struct ModelFileTests {
    private static let calibration = LabelCalibration(slope: 1.25, offset: -0.5)
    private static let whole = ModelFile.encode(
        topics: ["medtop:04000000", "medtop:15000000"], biases: [0.25, -0.25],
        calibrations: [calibration, calibration],
        terms: [
            ModelFile.Term(first: 11, second: 0, postings: [(0, 100), (1, -100)]),
            ModelFile.Term(first: 11, second: 12, postings: [(1, 127)]),
        ], scale: 0.05)

    private func failure(_ bytes: [UInt8]) -> ModelError? {
        do {
            _ = try ModelFile.decode(ModelSource(name: "ours.wdmodel", bytes: bytes))
            return nil
        } catch {
            return error
        }
    }

    @Test("What was written is read")
    func roundTrip() throws {
        let model = try ModelFile.decode(ModelSource(name: "x", bytes: Self.whole))
        #expect(model.topics == ["medtop:04000000", "medtop:15000000"])
        #expect(model.biases == [0.25, -0.25])
        #expect(model.calibrations == [Self.calibration, Self.calibration])
        #expect(model.trie.value(of: [11]) == 0 && model.trie.value(of: [11, 12]) == 1)
        #expect(model.postings.map(\.weight) == [5, -5, 127 * 0.05])
    }

    @Test("A file that is cut off anywhere is refused with the byte where it ends")
    func cutOff() throws {
        for end in 8..<Self.whole.count {
            let error = try #require(failure(Array(Self.whole[..<end])))
            #expect(error.file == "ours.wdmodel" && error.offset == end)
            #expect(error.description.hasPrefix("model: ours.wdmodel: byte \(end): "))
        }
    }

    @Test("No changed byte goes unseen")
    func changed() {
        for at in Self.whole.indices {
            var bytes = Self.whole
            bytes[at] ^= 0x41
            #expect(failure(bytes) != nil, "byte \(at)")
        }
    }

    @Test("Another format is named with what can be done")
    func otherFormat() throws {
        var bytes = Self.whole
        bytes[8] = 2
        let error = try #require(failure(bytes))
        #expect(error.offset == 8 && error.problem.contains("format 2"))
    }

    @Test("Numbers out of reach ask for no memory")
    func huge() throws {
        for field in [16, 20] {
            var bytes = Self.whole
            for at in field..<field + 4 { bytes[at] = 0xFF }
            #expect(failure(bytes)?.problem.contains("promises") == true)
        }
    }

    @Test("A text of weighted terms is read by the same call")
    func text() throws {
        let text = "topic 15000000\n2 striker, goal\n"
        let classifier = try Classifier(reading: ModelSource(name: "x", bytes: Array(text.utf8)))
        #expect(classifier.termCount == 2)
    }
}
