public import Duplicates
public import Journal
public import Keys
public import News

/// Everything that the desk can be told. Units are in the names; the defaults are those of `Config/wiredesk.yaml`.
public struct DeskSettings: Sendable {
    /// Holds `intake/` and `records/`.
    public var stateDirectory: String
    public var intakeEndpoint = "tcp://127.0.0.1:5560"
    public var publishEndpoint = "tcp://127.0.0.1:5561"
    public var replayEndpoint = "tcp://127.0.0.1:5562"
    /// Nil asks no peer for a key.
    public var keys: DeskKeys?
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
    /// Records after which the state is written down, so that a start need not read all of them again. 100,000 are read
    /// in 3 to 5 s.
    public var snapshotRecords = 100_000
    /// How long a stop waits for room on a full disk, to finish what is acknowledged. After that the next start does.
    public var stopPatienceSeconds = 5
    /// How often the journals are read again from beginning to end, to find damage; 0 is never.
    public var scrubSeconds = 86_400
    public var suspects = Suspects()
    /// What was durable when the desk was last open in this process: journals that do not reach so far are not opened.
    var knownDurable = (intake: UInt64(1), records: UInt64(1))
    /// Start although journal ranges are lost; reads of them answer `LOST`.
    public var acceptLoss = false

    public init(stateDirectory: String) { self.stateDirectory = stateDirectory }

    public struct Intake: Sendable {
        public var article = ArticleDecoder.Settings()
        public var maximumFrameBytes = 16 << 20
        public var maximumArticlesPerRequest = 1_024
        public var creditBytesPerConnection = 4 << 20
        public var maximumInFlightBytes = 32 << 20
        /// How long an article should be between its append to the intake journal and the sync of its record, under full
        /// load (`FlightWindow`); 0 is as long as `maximumInFlightBytes` lets it. 50 ms are three batches of 64 articles at
        /// 4,000 a second: enough for two workers and two syncs.
        public var flightMilliseconds = 50
        public var maximumConnections = 1_024
        /// Requests that libzmq holds for one connection before TCP makes it wait.
        public var receiveHighWaterMarkMessages = 16
        /// Answers that libzmq holds for one connection. One that has not read as many is forgotten, its answers lost: it
        /// is told `no-hello` when it speaks again, and sends what it knows nothing of once more.
        public var sendHighWaterMarkMessages = 1_000
        public init() {}
    }

    /// How articles that may have ended the desk are gone through.
    public struct Suspects: Sendable {
        /// The child process that goes through them; nil takes them up like any others.
        public var command: SuspectCommand?
        /// How long a child may have nothing to say of an article. A take of 4 MB is analysed in a quarter of a second.
        public var answerMilliseconds = 10_000
        public init() {}
    }

    public struct Publish: Sendable {
        public var maximumFilters = 1_000
        public var maximumFilterBytes = 4_096
        public var maximumFilterClauses = 32
        /// In all clauses together.
        public var maximumFilterValues = 256
        /// Subscribers at one time; more are not let in until one has gone.
        public var maximumConnections = 1_024
        public var beatSeconds = 5.0
        /// Messages kept for one slow subscriber; the record's size times this bounds what it can cost.
        public var sendHighWaterMarkMessages = 1_000
        /// Bytes of records that libzmq keeps for all slow subscribers together. Past it records are left out of the live
        /// stream until some have been read or their readers have gone.
        public var maximumHeldBytes = 512 << 20
        public init() {}
    }

    public struct Replay: Sendable {
        public var maximumEntriesPerRead = 1_000
        public var maximumBytesPerRead = 4 << 20
        /// Records that one READ looks at, matching or not; the reader asks on from `next`.
        public var maximumEntriesExaminedPerRead = 10_000
        /// … and their bytes.
        public var maximumBytesExaminedPerRead = 64 << 20
        /// Readers at one time; more are not let in until one has gone.
        public var maximumConnections = 1_024
        /// Requests that libzmq holds for one reader before TCP makes it wait.
        public var receiveHighWaterMarkMessages = 16
        /// Answers kept for one reader that does not take them; each has up to `maximumBytesPerRead` and a record.
        public var sendHighWaterMarkMessages = 4
        /// Bytes of answers that all readers together have not taken; past it READ is answered `busy`.
        public var maximumHeldBytes = 256 << 20
        public init() {}
    }
}

extension DeskSettings {
    /// With what follows from other settings: the journals take the largest article and its record, whatever they say
    /// themselves, or one article would end the desk at each start.
    var consistent: Self {
        var settings = self
        // Canonical JSON writes `1e9` out; a record adds its evidence and shared passages.
        let bytes = min(4 * intake.article.articleBytes + (1 << 20), 512 << 20)
        for journal in [\Self.intakeJournal, \Self.recordsJournal] {
            settings[keyPath: journal].entryBytes = max(settings[keyPath: journal].entryBytes, bytes)
            settings[keyPath: journal].pendingBytes = max(
                settings[keyPath: journal].pendingBytes, settings[keyPath: journal].entryBytes + (1 << 20))
            // "For ever" is more microseconds than there are.
            settings[keyPath: journal].retentionSeconds = min(
                settings[keyPath: journal].retentionSeconds, 1_000_000_000_000)
        }
        settings.judge.aheadAllowed = clockAheadToleranceSeconds
        settings.resendRetentionSeconds = min(resendRetentionSeconds, 1_000_000_000_000)
        return settings
    }

    /// What a filter may ask for, live and in replay.
    var filterLimits: Filter.Limits {
        var limits = Filter.Limits()
        limits.bytes = publish.maximumFilterBytes
        limits.clauses = publish.maximumFilterClauses
        limits.values = publish.maximumFilterValues
        return limits
    }
}
