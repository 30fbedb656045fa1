import Desk
import Journal
import Keys
import News
import Operations

extension Settings {
    /// The same settings in the desk's own terms.
    func forDesk(acceptLoss: Bool) -> DeskSettings {
        var desk = DeskSettings(stateDirectory: stateDirectory)
        desk.acceptLoss = acceptLoss
        desk.intakeEndpoint = endpoints.intake
        desk.publishEndpoint = endpoints.publish
        desk.replayEndpoint = endpoints.replay

        desk.intake.article.articleBytes = intake.maximumArticleBytes
        desk.intake.article.depth = intake.maximumNestingDepth
        desk.intake.article.unknownMembers = intake.unknownMembers == .refuse ? .refuse : .carry
        desk.intake.maximumFrameBytes = intake.maximumFrameBytes
        desk.intake.maximumArticlesPerRequest = intake.maximumArticlesPerRequest
        desk.intake.creditBytesPerConnection = intake.creditBytesPerConnection
        desk.intake.maximumInFlightBytes = intake.maximumInFlightBytes
        desk.intake.flightMilliseconds = intake.flightMilliseconds
        desk.intake.maximumConnections = intake.maximumConnections
        desk.intake.receiveHighWaterMarkMessages = intake.receiveHighWaterMarkMessages
        desk.intake.sendHighWaterMarkMessages = intake.sendHighWaterMarkMessages
        desk.clockAheadToleranceSeconds = intake.clockAheadToleranceSeconds

        desk.intakeJournal = journal.intake.forDesk
        desk.recordsJournal = journal.records.forDesk
        desk.scrubSeconds = journal.scrubHours * 3_600
        desk.resendRetentionSeconds = resends.retainHours * 3_600

        desk.analysisWorkers = analysis.workers
        desk.analysisBatchArticles = analysis.batchArticles
        desk.suspects.answerMilliseconds = analysis.suspectAnswerSeconds * 1_000
        desk.stages.language = analysis.stages.language
        desk.stages.classification = analysis.stages.classification
        desk.stages.tagging = analysis.stages.tagging
        desk.stages.fingerprint = analysis.stages.fingerprint
        desk.stages.stories = analysis.stages.stories

        desk.setDuplicates(
            windowDays: duplicates.windowDays, containmentWindowDays: duplicates.containmentWindowDays,
            indexBytes: duplicates.indexBytes)
        desk.recentTextBytes = duplicates.recentTextBytes

        desk.publish.maximumFilters = publish.maximumFilters
        desk.publish.maximumFilterBytes = publish.maximumFilterBytes
        desk.publish.maximumFilterClauses = publish.maximumFilterClauses
        desk.publish.maximumFilterValues = publish.maximumFilterValues
        desk.publish.maximumConnections = publish.maximumConnections
        desk.publish.beatSeconds = Double(publish.beatSeconds)
        desk.publish.sendHighWaterMarkMessages = publish.sendHighWaterMarkMessages
        desk.publish.maximumHeldBytes = publish.maximumHeldBytes
        desk.replay.maximumEntriesPerRead = replay.maximumEntriesPerRead
        desk.replay.maximumBytesPerRead = replay.maximumBytesPerRead
        desk.replay.maximumEntriesExaminedPerRead = replay.maximumEntriesExaminedPerRead
        desk.replay.maximumBytesExaminedPerRead = replay.maximumBytesExaminedPerRead
        desk.replay.maximumConnections = replay.maximumConnections
        desk.replay.receiveHighWaterMarkMessages = replay.receiveHighWaterMarkMessages
        desk.replay.sendHighWaterMarkMessages = replay.sendHighWaterMarkMessages
        desk.replay.maximumHeldBytes = replay.maximumHeldBytes
        return desk
    }
}

extension Settings {
    /// The keys that the settings name; nil where they name none.
    /// - Throws: every fault of the two files.
    func readKeys(_ environment: [String: String]) throws(KeyFileError) -> DeskKeys? {
        guard keys.areWanted else { return nil }
        return try DeskKeys.read(
            serverSecretKeyFile: keys.serverSecretKeyFile, authorisedKeysFile: keys.authorisedKeysFile,
            environment: environment)
    }
}

extension Settings.Journal {
    fileprivate var forDesk: JournalSettings {
        var settings = JournalSettings()
        settings.segmentBytes = segmentBytes
        settings.commitDelayMicroseconds = commitDelayMicroseconds
        settings.commitBytes = commitBytes
        settings.retentionBytes = retentionBytes == 0 ? .max : retentionBytes
        settings.retentionSeconds = retentionHours == 0 ? .max : retentionHours * 3_600
        return settings
    }
}
