/// How plausible each of the seventeen top levels is for one article, 0–1: what topic rules are gated by.
///
///     let classes = classifier.plausibility(after: scratch)
///     classes[16]      // conflict, war and peace: medtop:16000000
public struct ClassPlausibility: Sendable, Hashable {
    private var values: SIMD32<Float>

    /// The same for all: 1 where there is no classifier to ask.
    public init(all value: Float) { values = SIMD32(repeating: value) }

    /// By the number that the top level's code begins with, 1–17.
    public subscript(branch: Int) -> Float {
        get { values[branch & 31] }
        set { values[branch & 31] = newValue }
    }
}

extension Classifier {
    /// What it thought of each top level in the article that `scratch` was last used for, also of those that it did not
    /// give. Where too few terms were known to say anything, all are as plausible as `unknown`.
    public func plausibility(after scratch: Scratch) -> ClassPlausibility {
        guard scratch.touchedCount >= 2, scratch.scores.count == model.topics.count else {
            return ClassPlausibility(all: Self.unknown)
        }
        var classes = ClassPlausibility(all: 0)
        var best = -Float.infinity
        var leader = 0
        for (topic, score) in scratch.scores.enumerated() where score > best {
            best = score
            leader = topic
        }
        var sum: Float = 0
        for score in scratch.scores { sum += Exponential.e(score - best) }
        let confidence = self.confidence(of: leader, 1 / sum, scratch.scores)
        for (topic, score) in scratch.scores.enumerated() {
            classes[branches[topic]] = confidence * Exponential.e((score - best) / Self.companionScale)
        }
        return classes
    }

    static let unknown: Float = 0.15
}
