import ArgumentParser
import Feeds
import Foundation
import Terminal

/// How input is read: format, source, and what is known of the sources' own ways.
struct Reading: Sendable {
    let format: FeedFormat
    let source: String?
    let profiles: SourceProfiles

    func settings(_ path: String) -> FeedSettings {
        FeedSettings(format: format, source: source, file: path, profiles: profiles)
    }

    /// Where an installed desk has the profiles of its sources.
    static let usualFolder = "/etc/wiredesk/sources"

    /// The profiles in `folder`, one a file `*.yaml`; none where no folder is named and the usual one is not there.
    /// - Throws: `ExitCode` 78, after everything that is wrong with any of them has been said.
    static func profiles(in folder: String?) throws -> SourceProfiles {
        let path = folder ?? usualFolder
        do {
            guard folder != nil || FileManager.default.fileExists(atPath: path) else { return .none }
            let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted().filter {
                ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) && !$0.hasPrefix(".")
            }
            return try SourceProfiles(
                reading: names.map { name in
                    let file = "\(path)/\(name)"
                    return SourceProfileFile(
                        name: file, bytes: Array(try Data(contentsOf: URL(fileURLWithPath: file))))
                })
        } catch let error as SourceProfileError {
            Terminal.error.write("\(error)\n")
        } catch {
            Terminal.error.write("wiredesk-producer: \(path): cannot be read: \(error.localizedDescription)\n")
        }
        throw ExitCode(78)
    }
}
