internal import News
internal import Synchronization

/// What the desk judges by now. A reload replaces it between two batches: each worker asks anew for every batch, so that
/// all of an article is judged by the same.
final class AnalysisInForce: Sendable {
    struct Contents: Sendable {
        var analyser: Analyser
        /// The files behind it, for the child that goes through suspects.
        var sources: AnalysisSources
        /// Up with each replacement.
        var generation = 0
    }
    private let contents: Mutex<Contents>
    private let stages: AnalysisStages

    init(_ resources: AnalysisResources, stages: AnalysisStages) {
        self.stages = stages
        contents = Mutex(
            Contents(analyser: Analyser(stages: stages, resources: resources), sources: resources.sources))
    }

    var current: Contents { contents.withLock { $0 } }

    /// From the next batches on. False, and nothing is done, where it is the same.
    func replace(_ resources: AnalysisResources) -> Bool {
        let analyser = Analyser(stages: stages, resources: resources)
        return contents.withLock { contents in
            guard contents.analyser.provenance != analyser.provenance else { return false }
            contents.analyser = analyser
            contents.sources = resources.sources
            contents.generation += 1
            return true
        }
    }
}
