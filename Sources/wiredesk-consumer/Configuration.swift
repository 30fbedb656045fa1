import Desk
import Keys
import Operations
import Synchronization

/// Where the daemon's configuration comes from, at the start and at each reload.
struct Configuration: Sendable {
    /// Nil: all of it is in the environment.
    var file: String?
    var environment: [String: String]
    /// From the command line, by full path of the key.
    var overrides: [String: String]

    /// All of what a reload reads anew. What belongs to it, such as the keys that peers must have, stands here, and is read in
    /// `read`, so that it takes effect with the rest or not at all.
    struct Reading: Sendable {
        var settings: Settings
        var resources: AnalysisResources
        /// Nil where no keys are asked for.
        var keys: DeskKeys?
    }

    func settings() throws(ConfigurationError) -> Settings {
        do {
            return try Settings.load(file: file, environment: environment, overrides: overrides).settings
        } catch {
            throw ConfigurationError(problems: error.faults.map { "\($0)" })
        }
    }

    /// Everything, or everything that is wrong with it.
    /// - Parameter earlier: what was read before; what has not changed since is taken as it is.
    func read(reusing earlier: Reading? = nil) throws(ConfigurationError) -> Reading {
        let settings = try settings()
        // Another path of them takes a restart; what stands there does not.
        var asking = settings
        if let earlier { asking.keys = earlier.settings.keys }
        let keys: DeskKeys?
        do throws(KeyFileError) {
            keys = try asking.readKeys(environment)
        } catch {
            throw ConfigurationError(problems: error.faults)
        }
        do {
            let sources = try AnalysisSources.read(
                modelFile: settings.analysis.modelFile, gazetteerDirectory: settings.analysis.gazetteerDirectory,
                topicRulesDirectory: settings.analysis.topicRulesDirectory)
            return Reading(
                settings: settings, resources: try AnalysisResources(sources, reusing: earlier?.resources), keys: keys)
        } catch {
            throw ConfigurationError(problems: error.problems)
        }
    }
}

/// Why a configuration cannot be used: everything that is wrong with it, a sentence each, with file and line.
struct ConfigurationError: Error, CustomStringConvertible {
    var problems: [String]

    var description: String { problems.joined(separator: "\n") }
}

/// What was read last without a fault: by this the desk goes, and the one that is opened after it.
final class InForce: Sendable {
    private let contents: Mutex<Configuration.Reading>

    init(_ reading: Configuration.Reading) { contents = Mutex(reading) }

    var reading: Configuration.Reading { contents.withLock { $0 } }
    var resources: AnalysisResources { reading.resources }

    func replace(_ reading: Configuration.Reading) { contents.withLock { $0 = reading } }
}
