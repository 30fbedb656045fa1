public import News
public import Text

/// Gives an article its top-level Media Topics, and says which words spoke for them.
///
///     let classifier = Classifier.builtIn
///     var scratch = Classifier.Scratch()
///     for (subject, evidence) in classifier.classify(document, scratch: &scratch) { … }
///
/// A linear model over words and phrases. A term counts by where it stands (headline, lead, rest) and, damped, by how
/// often; the sum is divided by the length of the vector of matched terms, so that long articles are not surer
/// than short ones. Immutable and shared by all workers; each has a `Scratch` of its own.
public final class Classifier: Sendable {
    /// The model that ships.
    public static let builtIn = Classifier(model: BuiltInModel.model, sources: [BuiltInModel.source])

    let model: TopicModel
    let names: [String]
    /// What the model was read from, all files one after the other: its identity (`made.model` is a hash of this).
    public let sourceBytes: [UInt8]

    /// From one or more files of weighted terms (`TopicModel` has the format).
    public convenience init(parsing sources: [ModelSource]) throws(ModelError) {
        self.init(model: try TopicModel(parsing: sources), sources: sources)
    }

    init(model: TopicModel, sources: [ModelSource]) {
        self.model = model
        sourceBytes = sources.flatMap(\.bytes)
        names = model.topics.map { TopLevelTopics.names[$0] ?? $0 }
    }

    /// 16 hexadecimal digits over `sourceBytes` (FNV-1a, 64 bits): for logs and quick comparisons.
    public var hash: String { StableHash.hex(sourceBytes) }

    /// Number of terms.
    public var termCount: Int { model.termCount }

    /// One worker's memory between articles.
    public struct Scratch: Sendable {
        var counts: [Float] = []
        var firsts: [UInt32] = []
        var lengths: [UInt8] = []
        var touched: [Int32] = []
        var scores: [Float] = []

        public init() {}
    }

    /// How much a word counts by where it stands, before damping. Headlines and leads say what an article is about.
    static let headlineWeight: Float = 3
    static let leadWeight: Float = 1.6
    /// Words of the body that are its lead: the first two paragraphs of agency copy.
    static let leadWords = 60
    /// Added to the squared length of the vector: an article of which few terms are known is judged with less confidence.
    static let smoothing: Float = 4
    /// Sharpness of the softmax over topics, fitted so that confidence means what it says.
    static let sharpness: Float = 1
    /// A further topic is as sure as the best one where it scores the same, and less by a factor e for each this much
    /// that it scores less: an article can be about two things, and a softmax would deny it.
    static let companionScale: Float = 2.5
    /// A further topic is given from this confidence on, the best one from `leastBest`.
    static let least: Float = 0.25
    static let leastBest: Float = 0.1
    /// Topics given at most: a text that seems to be about everything is about nothing that is known here.
    static let most = 3

    /// The article's subjects, most confident first, each with its evidence; empty where nothing is known.
    public func classify(
        _ document: Document, scratch: inout Scratch
    ) -> [(subject: Subject, evidence: SubjectEvidence)] {
        let probabilities = probabilities(of: document, scratch: &scratch)
        guard !probabilities.isEmpty else { return [] }
        let order = probabilities.indices.sorted { (probabilities[$0], $1) > (probabilities[$1], $0) }
        var given: [(Subject, SubjectEvidence)] = []
        let best = Self.calibrated(probabilities[order[0]])
        for topic in order.prefix(Self.most) {
            let behind = scratch.scores[order[0]] - scratch.scores[topic]
            let confidence = best * Exponential.e(-behind / Self.companionScale)
            guard confidence >= (given.isEmpty ? Self.leastBest : Self.least) else { break }
            let subject = Subject(
                uri: model.topics[topic], name: names[topic], confidence: min(100, Int((confidence * 100).rounded())),
                creator: "wiredesk:classifier")
            given.append((subject, evidence(for: topic, document, scratch)))
        }
        return given
    }

    /// The same with a scratch of its own.
    public func classify(_ document: Document) -> [(subject: Subject, evidence: SubjectEvidence)] {
        var scratch = Scratch()
        return classify(document, scratch: &scratch)
    }

    /// Probability of each of `topics`, or nothing where too few terms are known.
    func probabilities(of document: Document, scratch: inout Scratch) -> [Float] {
        match(document, &scratch)
        guard scratch.touched.count >= 2 else { return [] }
        return scratch.scores.withUnsafeMutableBufferPointer { scores -> [Float] in
            var square = Self.smoothing
            for topic in scores.indices { scores[topic] = 0 }
            for term in scratch.touched {
                let value = Self.damped(scratch.counts[Int(term)])
                scratch.counts[Int(term)] = value
                square += value * value
                for at in Int(model.postingStarts[Int(term)])..<Int(model.postingStarts[Int(term) + 1]) {
                    let posting = model.postings[at]
                    scores[Int(posting.topic)] += posting.weight * value
                }
            }
            let scale = 1 / square.squareRoot()
            var best = -Float.infinity
            for topic in scores.indices {
                scores[topic] = (scores[topic] * scale + model.biases[topic]) * Self.sharpness
                best = max(best, scores[topic])
            }
            var sum: Float = 0
            var result = [Float](repeating: 0, count: scores.count)
            for topic in scores.indices {
                result[topic] = Exponential.e(scores[topic] - best)
                sum += result[topic]
            }
            for topic in scores.indices { result[topic] /= sum }
            return result
        }
    }

    /// How often the best topic is right when the softmax gives it `probability`: a linear model over written weights is
    /// too modest. Fitted by eye to the reliability table of the development sets.
    static func calibrated(_ probability: Float) -> Float {
        1 - 0.62 * Exponential.power(1 - probability, 1.15)
    }

    /// Repetition counts, but less and less.
    @inline(__always)
    static func damped(_ count: Float) -> Float { count.squareRoot() }

    /// Counts the terms that stand in the story.
    private func match(_ document: Document, _ scratch: inout Scratch) {
        if scratch.counts.count != model.termCount || scratch.scores.count != model.topics.count {
            scratch = Scratch()
            scratch.counts = Array(repeating: 0, count: model.termCount)
            scratch.firsts = Array(repeating: 0, count: model.termCount)
            scratch.lengths = Array(repeating: 0, count: model.termCount)
            scratch.scores = Array(repeating: 0, count: model.topics.count)
        }
        for term in scratch.touched { scratch.counts[Int(term)] = 0 }
        scratch.touched.removeAll(keepingCapacity: true)
        document.hashes.withUnsafeBufferPointer { hashes in
            document.shapes.withUnsafeBufferPointer { shapes in
                model.trie.withView { trie in
                    scratch.counts.withUnsafeMutableBufferPointer { counts in
                        let body = document.firstBodyWord
                        var bodyWords = 0
                        var covered = 0  // words before this one belong to a phrase already counted
                        for word in hashes.indices {
                            if shapes[word].contains(.aside) { continue }
                            let weight: Float
                            if word < body {
                                weight = Self.headlineWeight
                            } else {
                                bodyWords &+= 1
                                weight = bodyWords <= Self.leadWords ? Self.leadWeight : 1
                            }
                            if word < covered { continue }
                            // Words inside a phrase mean the phrase: `fire` in `cease-fire` is no fire.
                            guard let (term, length) = trie.longest(in: hashes, from: word, to: hashes.count) else {
                                continue
                            }
                            if length > 1 { covered = word &+ length }
                            let at = Int(term)
                            if counts[at] == 0 {
                                scratch.touched.append(Int32(truncatingIfNeeded: term))
                                scratch.firsts[at] = UInt32(truncatingIfNeeded: word)
                                scratch.lengths[at] = UInt8(truncatingIfNeeded: length)
                            }
                            counts[at] += weight
                        }
                    }
                }
            }
        }
    }

    /// Terms listed as evidence for each subject.
    static let evidenceTerms = 5

    private func evidence(for topic: Int, _ document: Document, _ scratch: Scratch) -> SubjectEvidence {
        var best: [(term: Int, contribution: Float)] = []
        for term in scratch.touched {
            for at in Int(model.postingStarts[Int(term)])..<Int(model.postingStarts[Int(term) + 1])
            where Int(model.postings[at].topic) == topic && model.postings[at].weight > 0 {
                let contribution = model.postings[at].weight * scratch.counts[Int(term)]
                if best.count == Self.evidenceTerms, contribution <= best[best.count - 1].contribution { continue }
                let place = best.firstIndex { $0.contribution < contribution } ?? best.count
                best.insert((Int(term), contribution), at: place)
                if best.count > Self.evidenceTerms { best.removeLast() }
            }
        }
        let terms = best.map { found in
            let first = Int(scratch.firsts[found.term])
            let last = first + Int(scratch.lengths[found.term]) - 1
            let start = Int(document.starts[first])
            let end = Int(document.starts[last]) + Int(document.lengths[last])
            let inHeadline = start < document.bodyStart
            return SubjectEvidence.Term(
                text: String(decoding: document.bytes[start..<end], as: UTF8.self),
                weight: (Double(found.contribution) * 100).rounded() / 100,
                mention: Mention(
                    inHeadline: inHeadline, start: inHeadline ? start : start - document.bodyStart, length: end - start)
            )
        }
        return SubjectEvidence(uri: model.topics[topic], terms: terms)
    }
}
