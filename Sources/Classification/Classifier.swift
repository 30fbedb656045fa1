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
    /// The numbers that the topics' codes begin with: 1–17.
    let branches: [Int]
    /// What the model was read from, all files one after the other: its identity (`made.model` is a hash of this).
    public let sourceBytes: [UInt8]

    /// From one or more files of weighted terms (`TopicModel` has the format).
    public convenience init(parsing sources: [ModelSource]) throws(ModelError) {
        self.init(model: try TopicModel(parsing: sources), sources: sources)
    }

    /// From one file, of either kind: a model that `wiredeskctl train` wrote, or weighted terms as text.
    public convenience init(reading source: ModelSource) throws(ModelError) {
        if ModelFile.isModel(source.bytes) {
            self.init(model: try ModelFile.decode(source), sources: [source])
        } else {
            try self.init(parsing: [source])
        }
    }

    init(model: TopicModel, sources: [ModelSource]) {
        self.model = model
        sourceBytes = sources.flatMap(\.bytes)
        names = model.topics.map { TopLevelTopics.names[$0] ?? $0 }
        branches = model.topics.map { Int($0.dropFirst(7).prefix(2)) ?? 0 }
    }

    /// 16 hexadecimal digits over `sourceBytes` (FNV-1a, 64 bits): for logs and quick comparisons.
    public var hash: String { StableHash.hex(sourceBytes) }

    /// Number of terms.
    public var termCount: Int { model.termCount }

    /// How often a term stands in the article (by weight, later damped), and where it stood first.
    struct TermMemory: Sendable, BitwiseCopyable {
        var count: Float = 0
        var first: UInt32 = 0
        var length: UInt32 = 0
    }

    /// One worker's memory between articles.
    public struct Scratch: Sendable {
        /// What each term of the model has to do with the article.
        var terms: [TermMemory] = []
        /// Terms that stand in the article, in the order in which they were met: the first `touchedCount`.
        var touched: [Int32] = []
        var touchedCount = 0
        /// Words of the article at which a term may begin.
        var candidates: [UInt32] = []
        /// Of each topic.
        var scores: [Float] = []
        var probabilities: [Float] = []
        /// The strongest terms of a topic.
        var strongest: [(term: Int, contribution: Float)] = []

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
        guard judge(document, &scratch) else { return [] }
        var given: [(Subject, SubjectEvidence)] = []
        var best: Float = 0
        var leader = 0
        var place = 0
        while place < Self.most, let topic = Self.largest(of: scratch.probabilities) {
            if place == 0 {
                best = confidence(of: topic, scratch.probabilities[topic], scratch.scores)
                leader = topic
            }
            scratch.probabilities[topic] = -1
            let behind = scratch.scores[leader] - scratch.scores[topic]
            let confidence = best * Exponential.e(-behind / Self.companionScale)
            guard confidence >= (place == 0 ? Self.leastBest : Self.least) else { break }
            let subject = Subject(
                uri: model.topics[topic], name: names[topic], confidence: min(100, Int((confidence * 100).rounded())),
                creator: "wiredesk:classifier")
            given.append((subject, evidence(for: topic, document, &scratch)))
            place += 1
        }
        return given
    }

    /// The first of the largest probabilities, nil where all are taken.
    static func largest(of probabilities: [Float]) -> Int? {
        var best: Int?
        var most: Float = -1
        for (topic, probability) in probabilities.enumerated() where probability > most {
            best = topic
            most = probability
        }
        return best
    }

    /// The same with a scratch of its own.
    public func classify(_ document: Document) -> [(subject: Subject, evidence: SubjectEvidence)] {
        var scratch = Scratch()
        return classify(document, scratch: &scratch)
    }

    /// Fills `scratch.scores` and the probability of each topic; false where too few terms are known.
    func judge(_ document: Document, _ scratch: inout Scratch) -> Bool {
        match(document, &scratch)
        guard scratch.touchedCount >= 2 else { return false }
        let count = scratch.touchedCount
        var square = Self.smoothing
        scratch.scores.withUnsafeMutableBufferPointer { scores in
            scratch.terms.withUnsafeMutableBufferPointer { terms in
                scratch.touched.withUnsafeBufferPointer { touched in
                    model.postings.withUnsafeBufferPointer { postings in
                        model.postingStarts.withUnsafeBufferPointer { starts in
                            for topic in scores.indices { scores[topic] = 0 }
                            for place in 0..<count {
                                let term = Int(touched[place])
                                let value = Self.damped(terms[term].count)
                                terms[term].count = value
                                square += value * value
                                for at in Int(starts[term])..<Int(starts[term &+ 1]) {
                                    scores[Int(postings[at].topic)] += postings[at].weight * value
                                }
                            }
                        }
                    }
                }
            }
        }
        let scale = 1 / square.squareRoot()
        var best = -Float.infinity
        for topic in scratch.scores.indices {
            scratch.scores[topic] = (scratch.scores[topic] * scale + model.biases[topic]) * Self.sharpness
            best = max(best, scratch.scores[topic])
        }
        var sum: Float = 0
        for topic in scratch.scores.indices {
            scratch.probabilities[topic] = Exponential.e(scratch.scores[topic] - best)
            sum += scratch.probabilities[topic]
        }
        for topic in scratch.scores.indices { scratch.probabilities[topic] /= sum }
        return true
    }

    /// Repetition counts, but less and less.
    @inline(__always)
    static func damped(_ count: Float) -> Float { count.squareRoot() }

    /// How often the topic is right where it comes first with this softmax.
    func confidence(of topic: Int, _ probability: Float, _ scores: [Float]) -> Float {
        topic < model.calibrations.count
            ? model.calibrations[topic].confidence(probability)
            : WrittenConfidence.of(probability: probability, score: scores[topic], among: scores)
    }

    /// Counts the terms that stand in the story.
    private func match(_ document: Document, _ scratch: inout Scratch) {
        if scratch.terms.count != model.termCount || scratch.scores.count != model.topics.count {
            scratch = Scratch()
            scratch.terms = Array(repeating: TermMemory(), count: model.termCount)
            scratch.touched = Array(repeating: 0, count: model.termCount)
            scratch.scores = Array(repeating: 0, count: model.topics.count)
            scratch.probabilities = Array(repeating: 0, count: model.topics.count)
        }
        if scratch.candidates.count < document.count {
            scratch.candidates = Array(repeating: 0, count: document.count + document.count / 2)
        }
        var count = scratch.touchedCount
        document.hashes.withUnsafeBufferPointer { hashes in
            document.shapes.withUnsafeBufferPointer { shapes in
                model.trie.withView { trie in
                    scratch.terms.withUnsafeMutableBufferPointer { terms in
                        scratch.touched.withUnsafeMutableBufferPointer { touched in
                            scratch.candidates.withUnsafeMutableBufferPointer { candidates in
                                for place in 0..<count { terms[Int(touched[place])].count = 0 }
                                count = Self.match(
                                    hashes, shapes, document.firstBodyWord, trie, terms, touched, candidates)
                            }
                        }
                    }
                }
            }
        }
        scratch.touchedCount = count
    }

    /// How many terms were met.
    private static func match(
        _ hashes: UnsafeBufferPointer<UInt64>, _ shapes: UnsafeBufferPointer<WordShape>, _ body: Int,
        _ trie: TokenTrie.View, _ terms: UnsafeMutableBufferPointer<TermMemory>,
        _ touched: UnsafeMutableBufferPointer<Int32>, _ candidates: UnsafeMutableBufferPointer<UInt32>
    ) -> Int {
        let found = trie.narrow(candidates, trie.mayBegin(in: hashes, candidates), in: hashes)
        var leadEnd = body
        var leadWords = 0
        while leadEnd < hashes.count, leadWords < Self.leadWords || shapes[leadEnd].contains(.aside) {
            leadWords &+= shapes[leadEnd].contains(.aside) ? 0 : 1
            leadEnd &+= 1
        }
        var count = 0
        var covered = 0  // words before this one belong to a phrase already counted
        for place in 0..<found {
            let word = Int(candidates[place])
            // Words inside a phrase mean the phrase: `fire` in `cease-fire` is no fire.
            if word < covered || shapes[word].contains(.aside) { continue }
            guard let (term, length) = trie.longest(in: hashes, from: word, to: hashes.count) else { continue }
            if length > 1 { covered = word &+ length }
            let at = Int(term)
            if terms[at].count == 0 {
                touched[count] = Int32(truncatingIfNeeded: term)
                count &+= 1
                terms[at].first = UInt32(truncatingIfNeeded: word)
                terms[at].length = UInt32(truncatingIfNeeded: length)
            }
            terms[at].count += word < body ? headlineWeight : word < leadEnd ? leadWeight : 1
        }
        return count
    }

    /// Terms listed as evidence for each subject.
    static let evidenceTerms = 5

    func evidence(for topic: Int, _ document: Document, _ scratch: inout Scratch) -> SubjectEvidence {
        scratch.strongest.removeAll(keepingCapacity: true)
        model.postings.withUnsafeBufferPointer { postings in
            model.postingStarts.withUnsafeBufferPointer { starts in
                for place in 0..<scratch.touchedCount {
                    let term = Int(scratch.touched[place])
                    for at in Int(starts[term])..<Int(starts[term &+ 1])
                    where Int(postings[at].topic) == topic && postings[at].weight > 0 {
                        let contribution = postings[at].weight * scratch.terms[term].count
                        Self.insert((term, contribution), into: &scratch.strongest)
                    }
                }
            }
        }
        let terms = scratch.strongest.map { found in
            let first = Int(scratch.terms[found.term].first)
            let last = first + Int(scratch.terms[found.term].length) - 1
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

    /// Keeps the strongest in order; of equal ones the first.
    private static func insert(
        _ new: (term: Int, contribution: Float), into best: inout [(term: Int, contribution: Float)]
    ) {
        if best.count == evidenceTerms {
            if new.contribution <= best[evidenceTerms - 1].contribution { return }
            best.removeLast()
        }
        var place = best.count
        while place > 0, best[place - 1].contribution < new.contribution { place -= 1 }
        best.insert(new, at: place)
    }
}
