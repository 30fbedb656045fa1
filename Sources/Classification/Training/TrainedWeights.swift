/// Weights of terms for topics while they are learned: term after term, one for each topic.
struct TrainedWeights {
    private let topics: Int
    private var weights: [Float]
    private var squares: [Float]
    private(set) var biases: [Float]
    private var biasSquares: [Float]
    private var probabilities: [Float]
    /// What one step of a rounded weight stands for.
    private(set) var scale: Float = 1
    private var rounded: [Int8] = []

    init(terms: Int, topics: Int) {
        self.topics = topics
        weights = Array(repeating: 0, count: terms * topics)
        squares = Array(repeating: 1e-3, count: terms * topics)
        biases = Array(repeating: 0, count: topics)
        biasSquares = Array(repeating: 1, count: topics)
        probabilities = Array(repeating: 0, count: topics)
    }

    /// One step towards the label among `labels` that is now the most probable.
    mutating func learn(
        _ features: some Collection<(term: Int32, value: Float)>, labels: [UInt8], share: Float, rate: Float
    ) {
        for topic in 0..<topics { probabilities[topic] = biases[topic] }
        for feature in features {
            let base = Int(feature.term) * topics
            for topic in 0..<topics { probabilities[topic] += weights[base + topic] * feature.value }
        }
        var best = -Float.infinity
        for topic in 0..<topics { best = max(best, probabilities[topic]) }
        var sum: Float = 0
        for topic in 0..<topics {
            probabilities[topic] = Exponential.e(probabilities[topic] - best)
            sum += probabilities[topic]
        }
        var label = Int(labels[0])
        for other in labels where probabilities[Int(other)] > probabilities[label] { label = Int(other) }
        for topic in 0..<topics {
            probabilities[topic] = (probabilities[topic] / sum - (topic == label ? 1 : 0)) * share
        }
        for feature in features {
            let base = Int(feature.term) * topics
            for topic in 0..<topics {
                let gradient = probabilities[topic] * feature.value
                squares[base + topic] += gradient * gradient
                weights[base + topic] -= rate * gradient / squares[base + topic].squareRoot()
            }
        }
        for topic in 0..<topics {
            biasSquares[topic] += probabilities[topic] * probabilities[topic]
            biases[topic] -= rate * 0.1 * probabilities[topic] / biasSquares[topic].squareRoot()
        }
    }

    /// To a byte each: the largest but one in a thousand is 127.
    mutating func round() {
        let sizes = weights.lazy.map(abs).sorted()
        scale = max(1e-6, sizes[sizes.count - 1 - sizes.count / 1000] / 127)
        rounded = weights.map { Int8(max(-127, min(127, ($0 / scale).rounded()))) }
    }

    /// The terms of which something is left, each with the topics for which it counts.
    func terms(_ terms: [(first: UInt64, second: UInt64, worth: Double)]) -> [ModelFile.Term] {
        var kept: [ModelFile.Term] = []
        for (number, term) in terms.enumerated() {
            var postings: [(topic: UInt8, weight: Int8)] = []
            for topic in 0..<topics where abs(Int(rounded[number * topics + topic])) >= 3 {
                postings.append((UInt8(topic), rounded[number * topics + topic]))
            }
            if !postings.isEmpty {
                kept.append(ModelFile.Term(first: term.first, second: term.second, postings: postings))
            }
        }
        return kept
    }
}
