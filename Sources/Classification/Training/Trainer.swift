import Text

/// Learns a model from labelled articles: the same rows in the same order give the same bytes.
///
///     let trained = try Trainer(settings: TrainingSettings()).train(rows) { fraction, what in … }
///
/// A multinomial logistic regression over the terms that `TrainingVocabulary` keeps, read and weighed exactly as the
/// classifier will read and weigh them, by stochastic gradients with a step for each weight of its own (Duchi, Hazan,
/// Singer: AdaGrad, 2011). Rare topics count more. Of several labels that are right the one counts that the model likes
/// best. One row in five is held out: on these each topic's confidence is fitted, and the report measured, half and half.
public struct Trainer: Sendable {
    public typealias Progress = (_ fraction: Double, _ what: String) -> Void
    let settings: TrainingSettings

    public init(settings: TrainingSettings = TrainingSettings()) { self.settings = settings }

    /// Terms of one row with what each is worth; labels as numbers of topics.
    private struct Example {
        var firstFeature: Int32
        var endFeature: Int32
        var labels: [UInt8]
    }
    private struct Feature: BitwiseCopyable {
        var term: Int32
        var value: Float
    }

    /// - Throws: `TrainingError` where there are too few rows or topics.
    public func train(_ rows: [TrainingRow], progress: Progress = { _, _ in }) throws(TrainingError) -> TrainedModel {
        let topics = Array(Set(rows.flatMap(\.codes))).sorted()
        guard topics.count >= 2, topics.count <= 255 else {
            throw TrainingError(description: "train: \(topics.count) topics in the rows; at least two are wanted")
        }
        let numbers = Dictionary(uniqueKeysWithValues: topics.enumerated().map { ($1, UInt8($0)) })
        let labels = rows.map { $0.codes.compactMap { numbers[$0] } }
        let learned = rows.indices.filter { !rows[$0].isHeldOut && !labels[$0].isEmpty }
        let heldOut = rows.indices.filter { rows[$0].isHeldOut && !labels[$0].isEmpty }
        guard learned.count >= 50, heldOut.count >= 10 else {
            throw TrainingError(
                description: "train: \(rows.count) labelled rows are too few to learn from; give some hundreds")
        }
        let terms = vocabulary(rows, labels, learned, topics.count, progress)
        let uris = topics.map { "medtop:" + $0 }
        let reader = Classifier(
            model: TopicModel(
                topics: uris, biases: Array(repeating: 0, count: topics.count), calibrations: [],
                terms: terms.map { ($0.second == 0 ? [$0.first] : [$0.first, $0.second], []) }), sources: [])
        var weights = regression(rows, labels, learned, reader, terms.count, topics.count, progress)
        weights.round()
        let kept = weights.terms(terms)
        var calibrations = Array(repeating: LabelCalibration(), count: topics.count)
        func encode() -> [UInt8] {
            ModelFile.encode(
                topics: uris, biases: weights.biases, calibrations: calibrations, terms: kept, scale: weights.scale)
        }
        // The file itself is judged by, so that what was rounded away is missing here too.
        let judged = try judge(heldOut, rows, labels, encode(), progress)
        calibrations = CalibrationFit.fit(judged.filter { $0.row % 2 == 0 }, topics: topics.count)
        let bytes = encode()
        let report = TrainingReport(
            topics: topics, learned: learned.count, terms: kept.count, bytes: bytes.count,
            judged: judged.filter { $0.row % 2 == 1 }.map { judgement in
                var judgement = judgement
                judgement.confidence = calibrations[judgement.best].confidence(judgement.probability)
                return judgement
            })
        return TrainedModel(bytes: bytes, report: report)
    }

    private func read(_ row: TrainingRow, _ tokenizer: Tokenizer, _ document: inout Document) {
        tokenizer.read(headline: row.headline, body: row.body, into: &document)
    }

    private func vocabulary(
        _ rows: [TrainingRow], _ labels: [[UInt8]], _ learned: [Int], _ topics: Int, _ progress: Progress
    ) -> [(first: UInt64, second: UInt64, worth: Double)] {
        var words = TrainingVocabulary(topics: topics)
        var pairs = TrainingVocabulary(topics: topics)
        var rowsOfTopics = Array(repeating: 0, count: topics)
        let tokenizer = Tokenizer()
        var document = Document()
        for pass in 0..<2 {
            for (place, row) in learned.enumerated() {
                read(rows[row], tokenizer, &document)
                let topic = Int(labels[row][0])
                if pass == 0 {
                    rowsOfTopics[topic] += 1
                    words.add(document, topic: topic, pairsOf: nil, leastRows: settings.leastRows)
                } else {
                    pairs.add(document, topic: topic, pairsOf: words, leastRows: settings.leastRows)
                }
                if place % 1024 == 0 {
                    progress(0.15 * (Double(pass) + Double(place) / Double(learned.count)), "counting words and pairs")
                }
            }
        }
        for topic in 0..<topics { rowsOfTopics[topic] = max(1, rowsOfTopics[topic]) }
        // A pair hides its words where it stands, so it must be worth it: half of the places are for words.
        let best = words.best(settings.terms / 2, leastRows: settings.leastRows, rowsOfTopics: rowsOfTopics)
        let more = pairs.best(
            settings.terms - best.count, leastRows: settings.leastRows, rowsOfTopics: rowsOfTopics)
        return (best + more).sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    }

    private func regression(
        _ rows: [TrainingRow], _ labels: [[UInt8]], _ learned: [Int], _ reader: Classifier, _ terms: Int, _ topics: Int,
        _ progress: Progress
    ) -> TrainedWeights {
        var features: [Feature] = []
        var examples: [Example] = []
        var rowsOfTopics = Array(repeating: 0, count: topics)
        let tokenizer = Tokenizer()
        var document = Document()
        var scratch = Classifier.Scratch()
        for row in learned {
            read(rows[row], tokenizer, &document)
            guard reader.judge(document, &scratch) else { continue }
            let first = Int32(features.count)
            var square = Classifier.smoothing
            for place in 0..<scratch.touchedCount {
                let term = scratch.touched[place]
                let value = scratch.terms[Int(term)].count
                square += value * value
                features.append(Feature(term: term, value: value))
            }
            for at in Int(first)..<features.count { features[at].value /= square.squareRoot() }
            examples.append(
                Example(firstFeature: first, endFeature: Int32(features.count), labels: labels[row]))
            rowsOfTopics[Int(labels[row][0])] += 1
        }
        // The square root of what would make all topics equal: rare ones are heard, but do not shout.
        let even = Float(examples.count) / Float(topics)
        let shares = rowsOfTopics.map { min(8, (even / Float(max(1, $0))).squareRoot()) }
        var weights = TrainedWeights(terms: terms, topics: topics)
        var order = SeededOrder(count: examples.count)
        for round in 0..<settings.rounds {
            order.shuffle()
            for (place, index) in order.indices.enumerated() {
                let example = examples[Int(index)]
                weights.learn(
                    features[Int(example.firstFeature)..<Int(example.endFeature)].lazy.map { ($0.term, $0.value) },
                    labels: example.labels, share: shares[Int(example.labels[0])], rate: settings.rate)
                if place % 1024 == 0 {
                    let part = (Double(round) + Double(place) / Double(examples.count)) / Double(settings.rounds)
                    progress(0.3 + 0.6 * part, "round \(round + 1) of \(settings.rounds)")
                }
            }
        }
        return weights
    }

    private func judge(
        _ heldOut: [Int], _ rows: [TrainingRow], _ labels: [[UInt8]], _ bytes: [UInt8], _ progress: Progress
    ) throws(TrainingError) -> [HeldOutJudgement] {
        let classifier: Classifier
        do {
            classifier = try Classifier(reading: ModelSource(name: "trained", bytes: bytes))
        } catch {
            throw TrainingError(description: "train: the model just made cannot be read: \(error)")
        }
        let tokenizer = Tokenizer()
        var document = Document()
        var scratch = Classifier.Scratch()
        var judged: [HeldOutJudgement] = []
        for (place, row) in heldOut.enumerated() {
            read(rows[row], tokenizer, &document)
            guard classifier.judge(document, &scratch) else { continue }
            var best = 0
            for topic in scratch.probabilities.indices where scratch.probabilities[topic] > scratch.probabilities[best]
            {
                best = topic
            }
            judged.append(
                HeldOutJudgement(
                    row: judged.count, labels: labels[row].map(Int.init), best: best,
                    probability: scratch.probabilities[best]))
            if place % 1024 == 0 { progress(0.9 + 0.1 * Double(place) / Double(heldOut.count), "held-out rows") }
        }
        return judged
    }
}

/// The order in which rows are learned from: as good as random, and the same each time.
struct SeededOrder {
    private(set) var indices: [Int32]
    private var state: UInt64 = 0x5745_4952_4544_4553

    init(count: Int) { indices = (0..<Int32(count)).map { $0 } }

    mutating func shuffle() {
        guard indices.count > 1 else { return }
        for at in (1..<indices.count).reversed() {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            indices.swapAt(at, Int(state % UInt64(at + 1)))
        }
    }
}
