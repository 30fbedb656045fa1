import ArgumentParser
import Feeds
import KeyOptions
import Terminal
import Wire
import ZeroMQ

/// How input is read.
struct ReadingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("\(FeedFormat.allCases.map(\.name).joined(separator: ", ")).", valueName: "name"),
        transform: feedFormat)
    var format = FeedFormat.auto

    @Option(help: ArgumentHelp("Source of articles that name none.", valueName: "name"))
    var source: String?

    @Option(
        help: ArgumentHelp(
            "Folder of source profiles, one a file *.yaml. Default: \(Reading.usualFolder), where that is there.",
            valueName: "dir"))
    var sources: String?

    /// - Throws: `ExitCode` 78 where a profile cannot be read.
    func reading() throws -> Reading {
        Reading(format: format, source: source, profiles: try Reading.profiles(in: sources))
    }
}

/// What `feed`, `watch` and `poll` have in common.
struct FeedOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The desk's intake endpoint.", valueName: "endpoint"))
    var to = String(describing: WireEndpoint.intake)

    @OptionGroup var keys: KeyOptions

    @OptionGroup var read: ReadingOptions

    @Flag(help: "No progress and no summary; refusals are still named.")
    var quiet = false

    /// - Throws: `ExitCode` 78 where the keys cannot be used.
    func role() throws -> CurveRole? {
        do throws(KeyOptionsError) {
            return try keys.role()
        } catch {
            Terminal.error.write("wiredesk-producer: \(error)\n")
            throw ExitCode(78)
        }
    }
}

private func feedFormat(_ name: String) throws -> FeedFormat {
    guard let format = FeedFormat(name: name) else {
        throw ValidationError("\(name) is none of \(FeedFormat.allCases.map(\.name).joined(separator: ", "))")
    }
    return format
}
