import ArgumentParser
import Desk
import Foundation
import Operations
import Terminal

/// A configuration and what it judges by, read on this machine as the daemon reads them.
struct LocalAnalysis {
    var settings: Settings
    var resources: AnalysisResources

    /// - Parameter file: the settings; nil for the defaults, and so for what ships.
    /// - Throws: every fault, a sentence each, with file and line.
    init(config file: String?) throws {
        let settings =
            try file.map { try Settings.load(file: $0, environment: ProcessInfo.processInfo.environment).settings }
            ?? Settings()
        self.settings = settings
        resources = try AnalysisResources(
            AnalysisSources.read(
                modelFile: settings.analysis.modelFile, gazetteerDirectory: settings.analysis.gazetteerDirectory,
                topicRulesDirectory: settings.analysis.topicRulesDirectory))
    }

    /// The same for a command: what is wrong goes to standard error, and the command ends with 78.
    static func read(config file: String?, for command: String) throws -> Self {
        do {
            return try Self(config: file)
        } catch {
            Terminal.error.write("wiredeskctl: \(command): \(error)\n")
            throw ExitCode(78)
        }
    }
}
