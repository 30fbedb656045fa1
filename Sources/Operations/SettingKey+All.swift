extension SettingKey {
    /// Every key there is, in the order of `Config/wiredesk.yaml`. A key that is not here stops the start.
    public static let all: [SettingKey] = [
        folder("stateDirectory", \.stateDirectory),
        endpoint("endpoints.intake", \.endpoints.intake),
        endpoint("endpoints.publish", \.endpoints.publish),
        endpoint("endpoints.replay", \.endpoints.replay),
        file("keys.serverSecretKeyFile", \.keys.serverSecretKeyFile),
        file("keys.authorisedKeysFile", \.keys.authorisedKeysFile),
        flag("insecure", \.insecure),
        address("http.address", \.http.address),

        bytes("intake.maximumArticleBytes", \.intake.maximumArticleBytes, 1024...256 << 20),
        bytes("intake.maximumFrameBytes", \.intake.maximumFrameBytes, 1024...1 << 30),
        integer(
            "intake.maximumArticlesPerRequest", \.intake.maximumArticlesPerRequest, 1...65_536, "articles"),
        integer("intake.maximumNestingDepth", \.intake.maximumNestingDepth, 8...512, "levels"),
        choice("intake.unknownMembers", \.intake.unknownMembers),
        bytes("intake.creditBytesPerConnection", \.intake.creditBytesPerConnection, 4096...4 << 30),
        bytes("intake.maximumInFlightBytes", \.intake.maximumInFlightBytes, 1 << 20...64 << 30),
        integer(
            "intake.flightMilliseconds", \.intake.flightMilliseconds, 0...60_000, "milliseconds, 0 for no aim,"),
        integer("intake.maximumConnections", \.intake.maximumConnections, 1...100_000, "connections"),
        integer(
            "intake.receiveHighWaterMarkMessages", \.intake.receiveHighWaterMarkMessages, 1...10_000, "messages"),
        integer("intake.sendHighWaterMarkMessages", \.intake.sendHighWaterMarkMessages, 1...100_000, "messages"),
        integer(
            "intake.clockAheadToleranceSeconds", \.intake.clockAheadToleranceSeconds, 0...86_400 * 365, "seconds"),

        integer("journal.scrubHours", \.journal.scrubHours, 0...8_760, "hours, 0 for never,"),
        bytes("journal.intake.segmentBytes", \.journal.intake.segmentBytes, segmentBytes),
        integer(
            "journal.intake.commitDelayMicroseconds", \.journal.intake.commitDelayMicroseconds, 0...1_000_000,
            "microseconds"),
        bytes("journal.intake.commitBytes", \.journal.intake.commitBytes, commitBytes),
        bytes("journal.intake.retentionBytes", \.journal.intake.retentionBytes, retentionBytes),
        integer(
            "journal.intake.retentionHours", \.journal.intake.retentionHours, 0...876_000, "hours, 0 for ever,"),

        bytes("journal.records.segmentBytes", \.journal.records.segmentBytes, segmentBytes),
        integer(
            "journal.records.commitDelayMicroseconds", \.journal.records.commitDelayMicroseconds, 0...1_000_000,
            "microseconds"),
        bytes("journal.records.commitBytes", \.journal.records.commitBytes, commitBytes),
        bytes("journal.records.retentionBytes", \.journal.records.retentionBytes, retentionBytes),
        integer(
            "journal.records.retentionHours", \.journal.records.retentionHours, 0...876_000, "hours, 0 for ever,"),

        integer("resends.retainHours", \.resends.retainHours, 1...876_000, "hours"),

        integer("analysis.workers", \.analysis.workers, 0...1024, "workers, 0 for one a core,"),
        integer("analysis.batchArticles", \.analysis.batchArticles, 1...4096, "articles"),
        integer("analysis.suspectAnswerSeconds", \.analysis.suspectAnswerSeconds, 1...3_600, "seconds"),
        optionalPath("analysis.modelFile", \.analysis.modelFile, "a file's path"),
        optionalPath("analysis.gazetteerDirectory", \.analysis.gazetteerDirectory, "a folder's path"),
        optionalPath("analysis.topicRulesDirectory", \.analysis.topicRulesDirectory, "a folder's path"),
        flag("analysis.stages.language", \.analysis.stages.language),
        flag("analysis.stages.classification", \.analysis.stages.classification),
        flag("analysis.stages.tagging", \.analysis.stages.tagging),
        flag("analysis.stages.fingerprint", \.analysis.stages.fingerprint),
        flag("analysis.stages.stories", \.analysis.stages.stories),

        integer("duplicates.windowDays", \.duplicates.windowDays, 1...36_500, "days"),
        integer("duplicates.containmentWindowDays", \.duplicates.containmentWindowDays, 1...36_500, "days"),
        bytes("duplicates.indexBytes", \.duplicates.indexBytes, 1 << 20...1 << 40),
        bytes("duplicates.recentTextBytes", \.duplicates.recentTextBytes, 1 << 20...1 << 40),

        integer("publish.maximumFilters", \.publish.maximumFilters, 1...1_000_000, "filters"),
        // libzmq keeps a filter byte by byte, at 90 bytes of memory each: 64 KiB is 6 MB for one filter.
        bytes("publish.maximumFilterBytes", \.publish.maximumFilterBytes, 64...64 << 10),
        integer("publish.maximumFilterClauses", \.publish.maximumFilterClauses, 1...1024, "clauses"),
        integer("publish.maximumFilterValues", \.publish.maximumFilterValues, 1...16_384, "values"),
        integer("publish.maximumConnections", \.publish.maximumConnections, 1...100_000, "connections"),
        integer("publish.beatSeconds", \.publish.beatSeconds, 1...3600, "seconds"),
        integer(
            "publish.sendHighWaterMarkMessages", \.publish.sendHighWaterMarkMessages, 1...10_000_000, "messages"),
        bytes("publish.maximumHeldBytes", \.publish.maximumHeldBytes, 1 << 20...1 << 40),

        integer("replay.maximumEntriesPerRead", \.replay.maximumEntriesPerRead, 1...100_000, "entries"),
        bytes("replay.maximumBytesPerRead", \.replay.maximumBytesPerRead, 64 << 10...1 << 30),
        integer(
            "replay.maximumEntriesExaminedPerRead", \.replay.maximumEntriesExaminedPerRead, 1...10_000_000, "entries"),
        bytes("replay.maximumBytesExaminedPerRead", \.replay.maximumBytesExaminedPerRead, 64 << 10...16 << 30),
        integer("replay.maximumConnections", \.replay.maximumConnections, 1...100_000, "connections"),
        integer(
            "replay.receiveHighWaterMarkMessages", \.replay.receiveHighWaterMarkMessages, 1...10_000, "messages"),
        integer("replay.sendHighWaterMarkMessages", \.replay.sendHighWaterMarkMessages, 1...10_000, "messages"),
        bytes("replay.maximumHeldBytes", \.replay.maximumHeldBytes, 1 << 20...1 << 40),

        choice("logging.level", \.logging.level),
        choice("logging.format", \.logging.format),
    ]

    private static let segmentBytes = 1 << 20...4 << 30
    private static let commitBytes = 4096...1 << 30
    private static let retentionBytes = 0...1 << 50

    static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })
}
