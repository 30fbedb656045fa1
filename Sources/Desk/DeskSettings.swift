public import Duplicates
public import Journal
public import News

/// Everything that the desk can be told. Units are in the names; the defaults are those of `Config/wiredesk.yaml`.
public struct DeskSettings: Sendable {
    /// Holds `intake/` and `records/`.
    public var stateDirectory: String
    public var intakeEndpoint = "tcp://127.0.0.1:5560"
    public var publishEndpoint = "tcp://127.0.0.1:5561"
    public var replayEndpoint = "tcp://127.0.0.1:5562"
    public var intake = Intake()
    public var publish = Publish()
    public var replay = Replay()
    public var intakeJournal = JournalSettings()
    public var recordsJournal = JournalSettings()
    public var judge = JudgeSettings()
    public var stages = AnalysisStages()
    /// Workers that analyse at the same time; 0 is one for each core.
    public var analysisWorkers = 0
    /// Articles that cross threads together.
    public var analysisBatchArticles = 64
    /// How far ahead of the desk's clock an article's `versionCreated` may be and still be believed.
    public var clockAheadToleranceSeconds = 3_600
    /// How long a resend is recognised; never longer than the intake journal keeps the article.
    public var resendRetentionSeconds = 35 * 86_400
    /// Text of the youngest items, kept to compare with, bytes.
    public var recentTextBytes = 64 << 20
    /// Start although journal ranges are lost; reads of them answer `LOST`.
    public var acceptLoss = false

    public init(stateDirectory: String) { self.stateDirectory = stateDirectory }

    public struct Intake: Sendable {
        public var article = ArticleDecoder.Settings()
        public var maximumFrameBytes = 16 << 20
        public var maximumArticlesPerRequest = 1_024
        public var creditBytesPerConnection = 4 << 20
        public var maximumInFlightBytes = 32 << 20
        public var maximumConnections = 1_024
        /// Requests that libzmq holds for one connection before TCP makes it wait.
        public var receiveHighWaterMarkMessages = 16
        public init() {}
    }

    public struct Publish: Sendable {
        public var maximumFilters = 1_000
        public var maximumFilterBytes = 4_096
        public var beatSeconds = 5.0
        /// Messages kept for one slow subscriber; the record's size times this bounds what it can cost.
        public var sendHighWaterMarkMessages = 10_000
        public init() {}
    }

    public struct Replay: Sendable {
        public var maximumEntriesPerRead = 1_000
        public var maximumBytesPerRead = 4 << 20
        /// Records that one READ looks at, matching or not; the reader asks on from `next`.
        public var maximumEntriesExaminedPerRead = 10_000
        public var sendHighWaterMarkMessages = 64
        public init() {}
    }
}
