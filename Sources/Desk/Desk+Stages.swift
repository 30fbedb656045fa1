internal import Journal
internal import Keys
internal import Logging
internal import News
internal import ZeroMQ

/// What it means that a stage has ended.
enum StageEnd: Sendable {
    case stage
    /// The last one of the pipeline: everything accepted is published.
    case published
}

/// The stages and how they end.
extension Desk {
    /// Every stage as a task. One that returns or throws closes the queue behind it; one that throws also lets go of
    /// an intake that waits for room, so that nobody waits for it.
    var stages: [@Sendable () async throws -> StageEnd] {
        [
            stage { desk in
                defer { desk.intake.pending.close() }
                await desk.backlogIsShort()
                try await desk.intake.receive()
            },
            stage { desk in try await desk.recover() },
            stage { desk in
                defer { desk.acknowledged.close() }
                try await desk.intake.acknowledge(into: desk.acknowledged)
            },
            stage { desk in
                defer { desk.analysed.close() }
                await withTaskGroup { group in
                    for worker in desk.workers {
                        group.addTask { await worker.run(from: desk.acknowledged, to: desk.analysed) }
                    }
                }
            },
            stage { desk in
                defer { desk.appended.close() }
                try await desk.sequencer.run(from: desk.analysed, to: desk.appended)
            },
            stage { desk in
                defer { desk.durable.close() }
                try await Committer(records: desk.recordsJournal, ledger: desk.ledger, figures: desk.figures)
                    .run(from: desk.appended, to: desk.durable)
            },
            stage(.published) { desk in try await desk.publisher.publish(from: desk.durable, ledger: desk.ledger) },
            stage { desk in try await desk.publisher.takeSubscriptions() },
            stage { desk in await desk.publisher.beat() },
            stage { desk in try await desk.replay.run() },
            stage { desk in try await desk.gates.run() },
            stage { desk in try await desk.maintain() },
            stage { desk in await desk.scrub.run(intervalSeconds: desk.settings.scrubSeconds) },
            stage { desk in await desk.watchDisk() },
        ]
    }

    private func stage(
        _ end: StageEnd = .stage, _ body: @escaping @Sendable (Desk) async throws -> Void
    ) -> @Sendable () async throws -> StageEnd {
        { [self] in
            do {
                try await body(self)
                return end
            } catch {
                ledger.close()
                throw error
            }
        }
    }

    /// Snapshots when they are due, and retention, looked at once a minute, until cancelled.
    private func maintain() async throws {
        if await snapshots.isOverdue { await snapshots.save(sequencer, intake) }
        while true {
            do { try await Task.sleep(for: .seconds(60)) } catch { return }
            try await retain(now: .now)
        }
    }

    /// Drops what is older or more than the settings allow; never an article that has no record yet, nor an item whose text
    /// the duplicate window may still read. That is whatever the judge still holds: a start builds its state from the
    /// records that are left, so those must be left too.
    func retain(now: Timestamp) async throws {
        let recorded = UInt64(ledger.recorded) + 1
        if await snapshots.isDue { await snapshots.save(sequencer, intake) }
        // The changes since the snapshot are the judge's memory.
        let judged = await snapshots.judgedNext
        do throws(JournalError) {
            let articles = try await intakeJournal.retain(dropBelow: recorded, now: now.microseconds)
            await intake.forgetResends(below: intakeJournal.reader().lowest)
            say(articles, "intake", "their articles have no record yet")
            let needed = await sequencer.oldestSequenceNeeded ?? .max
            let records = try await recordsJournal.retain(
                dropBelow: min(recordsJournal.durableNext, needed, judged), now: now.microseconds)
            // What only waits for the next snapshot goes by itself.
            if needed <= judged {
                say(
                    records, "records",
                    "new articles are still compared with them; give it more room, or shorten duplicates.windowDays")
            }
        } catch {
            // Dropping needs a few bytes for the list of what is left. They come when there is room again.
            guard case .noSpace = error else { throw error }
            logger.warning("retention: \(error)")
        }
    }

    private func say(_ report: RetentionReport, _ journal: String, _ reason: String) {
        guard let sentence = retention.take(report, of: journal, reason: reason) else { return }
        logger.log(level: report.heldSegments > 0 ? .warning : .notice, "\(sentence)")
    }

    /// Tells the books while a disk is full. A stop waits for room only so long: what is acknowledged is on disk already,
    /// and the next start goes on from there; what is not was never acknowledged, and its producers send it again.
    private func watchDisk() async {
        var looks = 0
        while !Task.isCancelled {
            do { try await Task.sleep(for: .milliseconds(250)) } catch { return }
            ledger.setWaitsForDisk(waitsForDisk)
            looks = ledger.isClosed && waitsForDisk ? looks + 1 : 0
            guard looks >= max(1, 4 * settings.stopPatienceSeconds) else { continue }
            logger.error("stopping with a full disk: what is in flight is left to the next start")
            for journal in [intakeJournal, recordsJournal] where journal.condition == .noSpace {
                // Ends every wait on it; whoever waited throws, and with it the desk.
                do { try await journal.close() } catch { logger.error("\(error)") }
            }
            return
        }
    }

    /// After the stages: whatever is still open.
    func close() async {
        ledger.close()
        for socket in sockets { await socket.close() }
        for reactor in reactors { reactor.shutdown() }
        context.terminate()
        for journal in [intakeJournal, recordsJournal] {
            do { try await journal.close() } catch { logger.error("\(error)") }
        }
    }

    /// What the desk is doing now.
    public func status() async -> DeskStatus {
        let publication = await publisher.state
        let balance = ledger.balance
        return DeskStatus(
            started: started, accepted: balance.accepted, items: balance.items, dead: balance.dead, lost: balance.lost,
            inFlight: balance.inFlight, inFlightBytes: balance.inFlightBytes, notices: figures.notices.value,
            resent: figures.resent.value, refused: figures.refused.value, malformed: figures.malformed.value,
            overCredit: figures.overCredit.value, published: figures.published.value,
            unpublished: figures.unpublished.value,
            filtersRefused: figures.filtersRefused.value, replayReads: figures.reads.value,
            replayRefused: figures.readsRefused.value, replayedEntries: figures.replayed.value,
            replayCut: figures.readsCut.value, missed: figures.missed.value,
            connections: await intake.connectionCount, connectionsRefused: figures.connectionsRefused.value,
            forgotten: figures.forgotten.value, intakeConnections: await gates.intake.open,
            publishConnections: await gates.publish.open, replayConnections: await gates.replay.open,
            handshakesFailed: figures.sum(\.handshakesFailed), authorisedKeys: keyRing?.authorised.rights.count,
            unknownKeys: figures.sum(\.unknownKeys), withoutKey: figures.sum(\.withoutKey),
            wrongServerKey: figures.sum(\.wrongServerKey), unauthorised: figures.sum(\.unauthorised),
            connectionsPastLimit: figures.sum(\.refused),
            heldBytes: publication.heldBytes, replayHeldBytes: await replay.heldBytes, filters: publication.filters,
            subscriptions: publication.subscriptions, head: publication.head,
            indexBytes: await sequencer.indexBytes, damagedEntries: damagedEntries,
            intakeEndpoint: intakeEndpoint, publishEndpoint: publishEndpoint,
            replayEndpoint: replayEndpoint, stateDirectory: settings.stateDirectory, condition: condition)
    }
}
