import ArgumentParser
import Desk
import Foundation
import Keys
import Operations

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a configuration file and print what it comes to, each value with where it came from.",
        discussion: """
            The keys, model, gazetteer files and topic rules that it names are read too. What is wrong is printed with file and \
            line.
            """)

    @Argument(help: ArgumentHelp("Settings file.", valueName: "file"))
    var file: String

    func run() throws {
        do {
            let effective = try Settings.load(file: file, environment: ProcessInfo.processInfo.environment)
            let settings = effective.settings
            if settings.keys.areWanted {
                // A credential is there for the service alone.
                if settings.keys.serverSecretKeyFile.hasPrefix("/") {
                    _ = try KeyFile.secret(settings.keys.serverSecretKeyFile)
                }
                if settings.keys.authorisedKeysFile.hasPrefix("/") {
                    _ = try AuthorisedKeys.read(path: settings.keys.authorisedKeysFile)
                }
            }
            // Reads the model, the gazetteer and the rules too: a start would end with what is wrong with them.
            let analysis = try LocalAnalysis(config: file)
            print(effective.listing)
            for path in analysis.resources.sources.passedOver {
                FileHandle.standardError.write(
                    Data("wiredeskctl: \(path) is not read: gazetteer files end in .tsv, topic rules in .yaml\n".utf8))
            }
        } catch {
            FileHandle.standardError.write(Data("wiredeskctl: \(error)\n".utf8))
            throw ExitCode(78)
        }
    }
}
