import ArgumentParser

struct Dead: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Dead entries: accepted articles that could not become a record.",
        discussion: """
            An article is dead where its entry cannot be read, where its record would be too large, or where analysis \
            trapped or hung on it in two child processes, one after the other. Nothing of it is lost: the article stays in \
            the intake journal for as long as that keeps it, and `retry` takes it up again, under a new accession whose \
            record has retryOf. `drop` takes it off the list and changes nothing else.

            EXAMPLES
              wiredeskctl dead list                                    what is left to look at
              wiredeskctl dead show 1040                               why it died, and its text
              wiredeskctl dead retry 1040                              after an upgrade that should help
              wiredeskctl dead list --state-dir /var/lib/wiredesk      from the files, whether a desk runs or not

            EXIT STATUS
              0  all well     1  not all well     64  usage     69  desk or files cannot be reached
            """,
        subcommands: [DeadList.self, DeadShow.self, DeadRetry.self, DeadDrop.self])
}
