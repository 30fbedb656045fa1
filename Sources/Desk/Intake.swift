internal import Journal
internal import News
internal import Wire
internal import ZeroMQ

/// Takes articles from producers: drives an `IntakeDesk` with a socket and a journal.
///
/// Lives on the intake reactor, where its socket lives. Two tasks: `receive` reads requests and appends, `acknowledge`
/// waits for the syncs in order, answers, and hands the articles on. Between them stands `pending`.
actor Intake {
    nonisolated let pending = WorkQueue<IntakeDesk.Waiting>()
    private let socket: Socket
    private let keys: KeyRing?
    private let journal: Journal
    private let ledger: Ledger
    private let times: StageTimes
    private let batchArticles: Int
    private var desk: IntakeDesk
    private var isStopping = false
    /// What a message of late has added to the bytes in flight, on average: how many may be read at once.
    private var bytesPerMessage = 16 << 10
    nonisolated var unownedExecutor: UnownedSerialExecutor { socket.unownedExecutor }

    /// - Parameter batchArticles: how many articles go to the workers together.
    init(
        socket: Socket, keys: KeyRing?, journal: Journal, desk: sending IntakeDesk, ledger: Ledger, times: StageTimes,
        batchArticles: Int
    ) {
        self.socket = socket
        self.keys = keys
        self.journal = journal
        self.desk = desk
        self.ledger = ledger
        self.times = times
        self.batchArticles = batchArticles
    }

    var connectionCount: Int { desk.connectionCount }

    var recognised: StateSnapshots.Recognised { desk.recognised }

    /// All connections have ended: whoever comes back greets anew.
    func forgetConnections() { desk.forgetConnections() }

    func forgetResends(below accession: UInt64) { desk.forgetResends(below: accession) }

    func note(_ provenance: Provenance) { desk.note(provenance) }

    /// Reads no more. What has been read is acknowledged; what comes later is answered by the next start.
    func stop() {
        isStopping = true
        ledger.close()
    }

    /// Reads requests until `stop`.
    func receive() async throws {
        var batch = MessageBatch()
        while !isStopping {
            let room = await ledger.room()
            // No more than there is room for: a producer's whole credit may stand in the socket.
            let most = min(max(room / max(bytesPerMessage, 1), 1), 64)
            do {
                // Short, so that a stop is seen; a lone wake-up ten times a second costs nothing.
                batch = try await socket.receive(upTo: most, into: batch, timeoutMilliseconds: 100)
            } catch {
                guard error.isEnd else { throw error }
                return
            }
            guard !batch.isEmpty else { continue }
            try await take(batch)
        }
        try await refuseWhatIsLeft()
    }

    private func take(_ batch: borrowing MessageBatch) async throws {
        var round = IntakeDesk.Round()
        var answers = MessageBatch()
        let now = monotonicNanoseconds()
        for message in 0..<batch.messageCount {
            let frames = batch.frames(ofMessage: message)
            let peer = batch.bytes(frame: frames.lowerBound)
            let access = keys.access(ofUser: batch.userID(frame: frames.upperBound - 1))
            batch.withFrames(frames.dropFirst()) { frames in
                desk.receive(frames, from: peer, access, now: now, into: &round) { answers.append($0, to: peer) }
            }
        }
        try await send(&answers)
        guard !round.isEmpty else { return }
        let received = Timestamp.now
        let appendedAt = monotonicNanoseconds()
        times.record(.intake, nanoseconds: appendedAt - now)
        var appended: Appended?
        if round.isNew {
            do throws(JournalError) {
                appended = try await journal.append(desk.groups(for: round), time: received.microseconds)
            } catch {
                guard desk.refuse(round, error, { answers.append($1, to: $0) }) else { throw error }
                return try await send(&answers)
            }
            CrashPoint.intakeAppended.pass()
        }
        var waiting = desk.wait(for: round, appended, received: received)
        if appended != nil { waiting.appendedAt = appendedAt }
        bytesPerMessage = (3 * bytesPerMessage + waiting.articles.flightBytes / max(batch.messageCount, 1)) / 4
        pending.push(waiting)
    }

    /// Waits for the syncs in order, answers, and hands the articles on, until `pending` is closed and empty.
    func acknowledge(into sink: WorkQueue<AcceptedBatch>) async throws {
        while let waiting = await pending.pop() {
            try await journal.durable(below: waiting.next)
            let acceptedAt = monotonicNanoseconds()
            if let appendedAt = waiting.appendedAt {
                times.record(.intakeJournal, nanoseconds: acceptedAt - appendedAt)
            }
            CrashPoint.intakeSynced.pass()
            var answers = MessageBatch()
            desk.acknowledge(waiting) { answers.append($1, to: $0) }
            try await send(&answers)
            desk.release(waiting)
            CrashPoint.acknowledged.pass()
            AcceptedBatch.chunks(of: waiting.articles, size: batchArticles, acceptedAt: acceptedAt) { sink.push($0) }
        }
    }

    private func refuseWhatIsLeft() async throws {
        let batch = try await socket.receiveAvailable(upTo: 1_000, into: MessageBatch())
        var answers = MessageBatch()
        for message in 0..<batch.messageCount {
            answers.append(
                IntakeDesk.stopping, to: batch.bytes(frame: batch.frames(ofMessage: message).lowerBound))
        }
        try await send(&answers)
    }

    /// Sends what each peer takes now, and lets the desk forget those that take nothing.
    private func send(_ answers: inout MessageBatch) async throws {
        guard !answers.isEmpty else { return }
        let sent = try await socket.trySendToEach(&answers)
        guard sent.waiting > 0 else { return }
        for message in 0..<answers.messageCount {
            desk.forget(answers.bytes(frame: answers.frames(ofMessage: message).lowerBound))
        }
        answers.removeAll()
    }
}
