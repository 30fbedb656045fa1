public import News
public import Text

extension Classifier {
    /// The classes that come first, also those that are too unlikely to be given: what came close, for people to see.
    /// - Parameter most: how many at most.
    /// - Returns: most confident first, each with its terms; empty where too few words are known.
    public func ranking(
        of document: Document, most: Int = 4
    ) -> [(subject: Subject, evidence: SubjectEvidence)] {
        var scratch = Scratch()
        guard judge(document, &scratch), let leader = Self.largest(of: scratch.probabilities) else { return [] }
        let best = confidence(of: leader, scratch.probabilities[leader], scratch.scores)
        var ranking: [(Subject, SubjectEvidence)] = []
        while ranking.count < most, let topic = Self.largest(of: scratch.probabilities),
            scratch.probabilities[topic] >= 0
        {
            scratch.probabilities[topic] = -1
            let behind = scratch.scores[leader] - scratch.scores[topic]
            let confidence = best * Exponential.e(-behind / Self.companionScale)
            let subject = Subject(
                uri: model.topics[topic], name: names[topic], confidence: min(100, Int((confidence * 100).rounded())),
                creator: "wiredesk:classifier")
            ranking.append((subject, evidence(for: topic, document, &scratch)))
        }
        return ranking
    }
}
