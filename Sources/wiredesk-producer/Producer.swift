import ArgumentParser
import Desk

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
              wiredesk-producer poll https://example.org/news.rss --interval 300
              wiredesk-producer convert --check inbox/

            A lost connection is waited for, and what was not acknowledged is sent again; the desk recognises it. Where \
            articles wait because the desk takes no more at the moment, urgent ones (urgency 1 and 2) go first.

            EXIT STATUS
              0   every article was acknowledged
              1   some were refused; each is named on standard error
              64  usage     69  no desk answers
            """,
        version: "wiredesk \(Product.version)",
        subcommands: [Feed.self, Watch.self, Poll.self, Convert.self])
}
