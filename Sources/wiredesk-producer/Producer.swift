import ArgumentParser
import Desk
import Feeds
import Wire

@main
struct Producer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "wiredesk-producer",
        abstract: "Feeds articles into a desk, and stays until each is acknowledged: journalled and synced to disk.",
        discussion: """
            EXAMPLES
              wiredesk-producer feed wire.ndjson story.txt
              tail -F wire.ndjson | wiredesk-producer feed -
              wiredesk-producer watch /var/spool/wire --source "Meridian Wire"

            A lost connection is waited for, and what was not acknowledged is sent again; the desk recognises it.

            EXIT STATUS
              0   every article was acknowledged
              1   some were refused; each is named on standard error
              64  usage     69  no desk answers
            """,
        version: "wiredesk \(Product.version)",
        subcommands: [Feed.self, Watch.self])
}

/// What `feed` and `watch` have in common.
struct FeedOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The desk's intake endpoint.", valueName: "endpoint"))
    var to = String(describing: WireEndpoint.intake)

    @Option(
        help: ArgumentHelp("\(FeedFormat.allCases.map(\.name).joined(separator: ", ")).", valueName: "name"),
        transform: feedFormat)
    var format = FeedFormat.auto

    @Option(help: ArgumentHelp("Source of articles that name none.", valueName: "name"))
    var source: String?

    @Flag(help: "No progress and no summary; refusals are still named.")
    var quiet = false
}

private func feedFormat(_ name: String) throws -> FeedFormat {
    guard let format = FeedFormat(name: name) else {
        throw ValidationError("\(name) is none of \(FeedFormat.allCases.map(\.name).joined(separator: ", "))")
    }
    return format
}
