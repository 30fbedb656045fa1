import Desk
import Operations

extension Registry {
    /// Before there is a desk: buckets are settled when a histogram is made.
    func describeTimes() {
        describe(
            StageTimes.stageName,
            help: "How long a stage takes for one batch, of 64 articles at most (analysis.batchArticles).",
            bounds: StageTimes.stageBounds)
        describe(
            StageTimes.delayName, help: "From an article's acknowledgement to its record's publication.",
            bounds: StageTimes.delayBounds)
    }
}

extension DeskOnDuty {
    /// What the desk knows of itself beside its counters.
    func observe(in registry: Registry) {
        for (name, help) in [
            ("wiredesk_articles_accepted_total", "Articles accepted since the start: acknowledged, and on disk."),
            ("wiredesk_items_total", "Enriched records made since the start."),
            ("wiredesk_dead_total", "Accepted articles that could not become a record, since the start."),
            ("wiredesk_notices_total", "Notices about earlier records, since the start."),
            ("wiredesk_articles_resent_total", "Articles acknowledged again with their first accession number."),
            ("wiredesk_articles_refused_total", "Articles answered with an error."),
            ("wiredesk_intake_malformed_total", "Messages at the intake that were no request."),
            ("wiredesk_intake_over_credit_total", "Requests past a connection's credit, unread."),
            ("wiredesk_intake_connections_refused_total", "HELLOs answered busy: there are too many producers."),
            ("wiredesk_intake_forgotten_total", "Producers forgotten because they did not read their answers."),
            ("wiredesk_intake_bytes_total", "Bytes of articles received."),
            ("wiredesk_messages_published_total", "Messages to subscribers: one for each filter a record matched."),
            ("wiredesk_published_bytes_total", "Bytes of those messages."),
            ("wiredesk_records_unpublished_total", "Records left out of the live stream; replay has them."),
            ("wiredesk_filters_refused_total", "Subscriptions to a filter that does not parse or is past a limit."),
            ("wiredesk_replay_reads_total", "READ requests."),
            ("wiredesk_reloads_total", "SIGHUPs by what came of them: done, or refused for a fault in what was read."),
            ("wiredesk_replay_refused_total", "READ requests answered with an error."),
            ("wiredesk_replayed_entries_total", "Entries sent in answer to READ."),
            ("wiredesk_replay_cut_total", "Answers to READ that ended at a limit before what was asked for."),
            ("wiredesk_subscriber_missed_records_total", "Records read to close a gap: subscribers missed them live."),
            ("wiredesk_connections_accepted_total", "TCP connections accepted."),
            (
                "wiredesk_connections_closed_total",
                "TCP connections ended, those dropped for a frame too large included."
            ),
            ("wiredesk_connections_handshakes_failed_total", "Peers that did not speak ZeroMQ, or said nothing."),
            ("wiredesk_connections_accepts_failed_total", "Connections not accepted for want of descriptors."),
            ("wiredesk_connections_refused_total", "TCP connections past the limit of their endpoint."),
            (
                "wiredesk_connections_unauthorised_total",
                "Peers not let in: unknown-key, no-key, or wrong-server-key (another public key of the desk than its own)."
            ),
            (
                "wiredesk_requests_unauthorised_total",
                "Articles, filters and reads refused because the peer's key has no right to them."
            ),
            ("wiredesk_desk_reopened_total", "Times that the desk was opened anew after its disk had failed."),
        ] {
            registry.describe(name, help: help)
        }
        registry.observe("wiredesk_ready", kind: .gauge, help: "1 while articles are taken, 0 while not: as /readyz.") {
            [self] in
            if case .good = readiness() { 1 } else { 0 }
        }
        registry.observe("wiredesk_books_accepted", kind: .gauge, help: "Articles accepted, ever.") { [self] in
            Double(balance.accepted)
        }
        registry.observe("wiredesk_books_items", kind: .gauge, help: "Items recorded, ever.") { [self] in
            Double(balance.items)
        }
        registry.observe("wiredesk_books_dead", kind: .gauge, help: "Dead entries, ever.") { [self] in
            Double(balance.dead)
        }
        registry.observe(
            "wiredesk_books_lost", kind: .gauge, help: "Articles whose entries were lost to damage, and given up."
        ) { [self] in
            Double(balance.lost)
        }
        // Of figures that are read one by one, a sum is out by what comes in between: this one is of a moment.
        registry.observe(
            "wiredesk_books_balanced", kind: .gauge, help: "1 while accepted = items + dead + lost + in flight, else 0."
        ) { [self] in
            balance.isBalanced ? 1 : 0
        }
        registry.observe("wiredesk_articles_in_flight", kind: .gauge, help: "Accepted and not yet recorded.") {
            [self] in
            Double(balance.inFlight)
        }
        registry.observe(
            "wiredesk_journal_damaged_entries", kind: .gauge,
            help: "Entries of the journals that could not be read when all of them were read last."
        ) { [self] in
            Double(desk?.damagedEntries ?? 0)
        }
        registry.observe("wiredesk_in_flight_bytes", kind: .gauge, help: "Bytes of articles in flight.") { [self] in
            Double(balance.inFlightBytes)
        }
    }
}

extension DeskOnDuty {
    /// Filters of which `/metrics` speaks by name: those with most subscribers. Their text is cut, so that what peers subscribe
    /// to cannot make the page as large as they like.
    private static let filtersShown = 50
    private static let filterBytesShown = 120

    /// What only the desk's actors know, as it is at the moment; as it was, while no desk serves.
    func show(in registry: Registry) async {
        guard let desk else { return }
        let status = await desk.status()
        func show(_ name: String, _ help: String, _ value: Int) {
            registry.show(name, kind: .gauge, help: help, series: [([], Double(value))])
        }
        show("wiredesk_index_bytes", "Memory that the judge's indices take (duplicates.indexBytes).", status.indexBytes)
        show("wiredesk_intake_producers", "Producers that have greeted.", status.connections)
        show(
            "wiredesk_intake_room_bytes",
            "Bytes of articles that would be taken in now; at 0 producers wait with what credit they have.",
            desk.intakeRoomBytes)
        show("wiredesk_filters", "Filters subscribed to.", status.filters)
        show("wiredesk_subscriptions", "Subscriptions to them.", status.subscriptions)
        show("wiredesk_records_head", "Number of the last record published.", Int(status.head))
        registry.show(
            "wiredesk_held_bytes", kind: .gauge,
            help: "Bytes that libzmq holds for peers that have not taken them (maximumHeldBytes).",
            series: [
                ([("endpoint", "publish")], Double(status.heldBytes)),
                ([("endpoint", "replay")], Double(status.replayHeldBytes)),
            ])
        registry.show(
            "wiredesk_connections", kind: .gauge, help: "TCP connections.",
            series: [
                ([("endpoint", "intake")], Double(status.intakeConnections)),
                ([("endpoint", "publish")], Double(status.publishConnections)),
                ([("endpoint", "replay")], Double(status.replayConnections)),
            ])
        registry.show(
            "wiredesk_queue_batches", kind: .gauge, help: "Batches that wait before a stage.",
            series: desk.queues.map { ([("stage", $0.stage.label)], Double($0.batches)) })
        await showFilters(of: desk, in: registry)
    }

    private func showFilters(of desk: Desk, in registry: Registry) async {
        let filters = await desk.filterFigures(limit: Self.filtersShown)
        func show(_ name: String, _ kind: Registry.Kind, _ help: String, _ value: (FilterFigures) -> Int) {
            registry.show(
                name, kind: kind, help: "\(help) Of the \(Self.filtersShown) filters with most subscribers.",
                series: filters.map { ([("filter", Self.cut($0.filter))], Double(value($0))) })
        }
        show("wiredesk_filter_subscribers", .gauge, "Subscribers to a filter.", \.subscribers)
        show("wiredesk_filter_records_total", .counter, "Records sent live for a filter.", \.records)
        show(
            "wiredesk_filter_missed_records_total", .counter,
            "Records that subscribers to a filter missed live and read again.", \.missed)
    }

    private static func cut(_ filter: String) -> String {
        filter.utf8.count <= filterBytesShown
            ? filter : String(decoding: filter.utf8.prefix(filterBytesShown), as: UTF8.self) + "…"
    }
}
