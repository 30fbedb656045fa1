/// Everything an operator can choose about the daemon. A value of this type is complete and checked.
///
/// ```swift
/// let loaded = try Settings.load(
///     file: "/etc/wiredesk/wiredesk.yaml", environment: ProcessInfo.processInfo.environment,
///     overrides: ["stateDirectory": "/var/lib/wiredesk"])
/// let limit = loaded.settings.intake.maximumArticleBytes
/// ```
///
/// The default of a member is the default of the daemon; what may stand in the file, in which range and in which
/// unit, is `SettingKey.all`, and `Config/wiredesk.yaml` shows every key with its default.
public struct Settings: Sendable, Equatable {
    /// Folder of the journals and snapshots. Made when it is missing; one daemon at a time holds it.
    public var stateDirectory = "/var/lib/wiredesk"
    public var endpoints = Endpoints()
    public var keys = Keys()
    /// Endpoints that others reach may be without keys.
    public var insecure = false
    public var http = HTTP()
    public var intake = Intake()
    public var journal = Journals()
    public var resends = Resends()
    public var analysis = Analysis()
    public var duplicates = Duplicates()
    public var publish = Publish()
    public var replay = Replay()
    public var logging = Logging()

    public init() {}

    /// The ZeroMQ endpoints that the daemon binds.
    public struct Endpoints: Sendable, Equatable {
        public var intake = "tcp://127.0.0.1:5560"
        public var publish = "tcp://127.0.0.1:5561"
        public var replay = "tcp://127.0.0.1:5562"
    }

    /// Files of the keys that the endpoints ask for; both empty asks for none.
    public struct Keys: Sendable, Equatable {
        /// The desk's own secret key.
        public var serverSecretKeyFile = ""
        /// Who may connect, and what each may do.
        public var authorisedKeysFile = ""

        /// Whether peers are asked for keys.
        public var areWanted: Bool { !serverSecretKeyFile.isEmpty }
    }

    /// Health, readiness, metrics and status over HTTP.
    public struct HTTP: Sendable, Equatable {
        public var address = HostAndPort(host: "127.0.0.1", port: 5563)
    }

    /// What intake takes, and how much of it at once.
    public struct Intake: Sendable, Equatable {
        public enum UnknownMembers: String, Sendable, CaseIterable { case refuse, carry }

        /// Bytes of one article's JSON. The longest take of a wire is well below 1 MiB.
        public var maximumArticleBytes = 4 << 20
        /// Bytes of one frame, refused by libzmq itself before it is in memory; the connection is dropped.
        public var maximumFrameBytes = 8 << 20
        /// Articles in one `PUT`.
        public var maximumArticlesPerRequest = 1024
        /// Objects and arrays inside one another. ninjs needs 6.
        public var maximumNestingDepth = 64
        public var unknownMembers = UnknownMembers.carry
        /// Unacknowledged bytes that one connection may have: the `CREDIT` it is told.
        public var creditBytesPerConnection = 4 << 20
        /// Unacknowledged and unfinished bytes of all connections together.
        public var maximumInFlightBytes = 32 << 20
        /// How long an article should be between its acknowledgement and its record under full load; 0 is as long as
        /// `maximumInFlightBytes` lets it.
        public var flightMilliseconds = 50
        public var maximumConnections = 1024
        /// Requests that libzmq holds for one connection before TCP makes it wait.
        public var receiveHighWaterMarkMessages = 16
        /// Answers that libzmq holds for one connection; one that has not read as many is forgotten.
        public var sendHighWaterMarkMessages = 1000
        /// A `versionCreated` further ahead of the clock than this is not believed.
        public var clockAheadToleranceSeconds = 3600
    }

    /// One of the two journals.
    public struct Journal: Sendable, Equatable {
        /// A segment file is closed at this size; retention drops whole segments.
        public var segmentBytes = 64 << 20
        /// An append waits at most this long for company before the sync.
        public var commitDelayMicroseconds = 2000
        /// … or until this much waits.
        public var commitBytes = 1 << 20
        /// Oldest segments go when the journal is larger; 0 keeps all.
        public var retentionBytes: Int
        /// Segments go when their newest entry is older; 0 keeps all.
        public var retentionHours = 35 * 24
    }

    public struct Journals: Sendable, Equatable {
        /// Both are read again from beginning to end this often, to find damage; 0 is never.
        public var scrubHours = 24
        public var intake = Journal(retentionBytes: 16 << 30)
        /// Records carry the article's text and what was found in it: half as much again, and they are what is replayed.
        public var records = Journal(retentionBytes: 32 << 30)
    }

    /// How long an article that is sent again is recognised.
    public struct Resends: Sendable, Equatable {
        /// Hours since the first arrival; never longer than the intake journal keeps the entry.
        public var retainHours = 35 * 24
    }

    /// The parallel part: pure functions of one article.
    public struct Analysis: Sendable, Equatable {
        /// Workers; 0 is one a core.
        public var workers = 0
        /// Articles handed to a worker at once: threads are crossed once a batch.
        public var batchArticles = 64
        /// A child process that goes through what an end of the desk left behind, and has nothing to say of an article for
        /// so long, hangs in it.
        public var suspectAnswerSeconds = 10
        /// A model of the user's own in place of the one that ships; empty for none.
        public var modelFile = ""
        /// Gazetteer files of the user's own, beside those that ship; empty for none.
        public var gazetteerDirectory = ""
        /// Topic rules of the user's own, beside those that ship; empty for none.
        public var topicRulesDirectory = ""
        public var stages = Stages()

        /// Each can be switched off; what it would have found is then missing from the record.
        public struct Stages: Sendable, Equatable {
            public var language = true
            public var classification = true
            public var tagging = true
            public var fingerprint = true
            public var stories = true
        }
    }

    /// What an article is compared with.
    public struct Duplicates: Sendable, Equatable {
        /// Same and near texts are looked for this many days back, by the articles' own dates.
        public var windowDays = 30
        /// Texts that stand whole in another are looked for this many days back.
        public var containmentWindowDays = 3
        /// Memory of the index; the oldest arrivals leave first.
        public var indexBytes = 512 << 20
        /// Text of the youngest items, kept to compare with; older text is read back from the records journal.
        public var recentTextBytes = 64 << 20
    }

    /// The live stream.
    public struct Publish: Sendable, Equatable {
        /// Different filters at one time, over all subscribers.
        public var maximumFilters = 10_000
        /// Bytes of one filter expression.
        public var maximumFilterBytes = 4096
        public var maximumFilterClauses = 32
        /// Values in all clauses of a filter together.
        public var maximumFilterValues = 256
        /// Subscribers at one time.
        public var maximumConnections = 1024
        /// A filter quiet for this long gets a beat.
        public var beatSeconds = 5
        /// Messages that libzmq holds for one subscriber before it drops for it.
        public var sendHighWaterMarkMessages = 1000
        /// Bytes of records that libzmq holds for all subscribers together before records are left out of the live stream.
        public var maximumHeldBytes = 512 << 20
    }

    /// Reading from the past.
    public struct Replay: Sendable, Equatable {
        public var maximumEntriesPerRead = 1000
        public var maximumBytesPerRead = 8 << 20
        /// Entries that one `READ` looks at, matching or not.
        public var maximumEntriesExaminedPerRead = 10_000
        /// … and their bytes.
        public var maximumBytesExaminedPerRead = 64 << 20
        /// Readers at one time.
        public var maximumConnections = 1024
        /// Requests that libzmq holds for one reader before TCP makes it wait.
        public var receiveHighWaterMarkMessages = 16
        /// Answers that libzmq holds for one reader before it loses the next.
        public var sendHighWaterMarkMessages = 4
        /// Bytes of answers that all readers together have not taken before a `READ` is answered `busy`.
        public var maximumHeldBytes = 256 << 20
    }

    public struct Logging: Sendable, Equatable {
        public var level = LogLevel.info
        public var format = LogFormat.auto
    }
}

/// How much is logged; the names of swift-log.
public enum LogLevel: String, Sendable, CaseIterable {
    case trace, debug, info, notice, warning, error, critical
}

/// How a line of the log looks.
public enum LogFormat: String, Sendable, CaseIterable {
    /// `journald` where standard error is the journal, else `plain`.
    case auto
    /// Time, level, message and fields: for a terminal or a file.
    case plain
    /// One JSON object a line.
    case json
    /// Native fields to systemd-journald, which keeps the time itself.
    case journald
}

/// `HOST:PORT` of a TCP listener; `[::1]:5563` for IPv6.
public struct HostAndPort: Sendable, Hashable, CustomStringConvertible {
    public var host: String
    /// 0 lets the kernel choose.
    public var port: Int

    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Nil where the text is no host, colon and port of 0–65535.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65535).contains(port)
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        guard !host.isEmpty else { return nil }
        self.init(host: String(host), port: port)
    }

    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
