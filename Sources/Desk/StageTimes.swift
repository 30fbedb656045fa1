internal import Metrics

/// The stages of the desk whose durations `/metrics` shows, as values of the label `stage`.
public enum TimedStage: Int, CaseIterable, Sendable {
    /// From requests that were received together to their append: decoding, checks, resends.
    case intake
    /// From the append to the intake journal to the end of its sync.
    case intakeJournal
    /// Tokens, boilerplate and language.
    case language
    case classification
    case names
    case topics
    case fingerprint
    /// What a record says whatever came before its article, as JSON.
    case drafting
    /// Revisions, duplicates and stories: the judgement that is made in order.
    case judging
    /// Joining the records' JSON: the draft, and what was judged.
    case encoding
    /// From the append to the records journal to the end of its sync.
    case recordsJournal
    /// Matching filters, and handing the messages to libzmq.
    case publication

    public var label: String {
        switch self {
        case .intakeJournal: "intake_journal"
        case .recordsJournal: "records_journal"
        default: "\(self)"
        }
    }
}

/// How long the stages take, as histograms for `/metrics`.
///
/// A stage is measured once a batch (64 articles under load, one where one comes alone), so that `_sum` is the time that
/// the stage has taken of its threads in all; a stage of the analysis that is switched off has no observation.
public struct StageTimes: Sendable {
    /// Histogram of one stage's batches, seconds.
    public static let stageName = "wiredesk_stage_duration_seconds"
    /// From 10 µs, which one article takes in the analysis, over some 2 ms for a full batch and 4 ms for a sync of a slow
    /// disk, to a disk in trouble.
    public static let stageBounds = [
        0.00001, 0.000025, 0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10,
    ]
    /// Histogram of articles, seconds from acknowledgement to publication.
    public static let delayName = "wiredesk_acceptance_to_publication_seconds"
    /// 5 ms is a desk with room to spare on a fast disk, 80 ms one under full load, 1 s one that is behind.
    public static let delayBounds = [
        0.0025, 0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
    ]

    private let stages: [Timer]
    private let delay: Timer

    /// - Parameter factory: nil takes the one of the process.
    init(factory: (any MetricsFactory)? = nil) {
        let factory = factory ?? MetricsSystem.factory
        stages = TimedStage.allCases.map {
            Timer(label: Self.stageName, dimensions: [("stage", $0.label)], factory: factory)
        }
        delay = Timer(label: Self.delayName, factory: factory)
    }

    func record(_ stage: TimedStage, nanoseconds: Int64) {
        stages[stage.rawValue].recordNanoseconds(nanoseconds)
    }

    /// What a batch took in each of the stages that it went through.
    func record(_ laps: StageLaps) {
        for stage in TimedStage.allCases {
            let nanoseconds = laps[stage]
            if nanoseconds > 0 { record(stage, nanoseconds: nanoseconds) }
        }
    }

    /// A batch is with libzmq. Each of its articles counts, so that a quantile is one of articles.
    /// - Parameter acceptedAt: when they were acknowledged; nil for what an earlier start accepted.
    func published(articles: Int, acceptedAt: Int64?, now: Int64) {
        guard let acceptedAt else { return }
        // 40 ns each: less than counting them by themselves would save.
        for _ in 0..<articles { delay.recordNanoseconds(now - acceptedAt) }
    }
}

/// Divides the time of one thread among stages: what has passed since the clock was read last goes to the stage that ended.
/// Reading the clock takes some 25 ns.
struct StageLaps: Sendable {
    private var nanoseconds = [Int64](repeating: 0, count: TimedStage.allCases.count)
    private var last: Int64?

    /// Of one stage since `begin`, nanoseconds.
    subscript(stage: TimedStage) -> Int64 { nanoseconds[stage.rawValue] }

    /// Forgets everything, and counts from `now` on.
    mutating func begin(now: Int64 = monotonicNanoseconds()) {
        for index in nanoseconds.indices { nanoseconds[index] = 0 }
        last = now
    }

    /// Nothing is counted before the first `begin`.
    mutating func end(_ stage: TimedStage, now: Int64 = monotonicNanoseconds()) {
        guard let last else { return }
        nanoseconds[stage.rawValue] += now - last
        self.last = now
    }
}
