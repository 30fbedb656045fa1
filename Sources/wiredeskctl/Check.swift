import ArgumentParser
import Foundation
import Operations

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check a configuration file and print what it comes to, each value with where it came from.")

    @Argument(help: ArgumentHelp("Settings file.", valueName: "file"))
    var file: String

    func run() throws {
        do {
            print(try Settings.load(file: file, environment: ProcessInfo.processInfo.environment).listing)
        } catch {
            FileHandle.standardError.write(Data("wiredeskctl: \(error)\n".utf8))
            throw ExitCode(78)
        }
    }
}
