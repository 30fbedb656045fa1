internal import Journal
internal import Logging
internal import News
internal import Wire
internal import ZeroMQ

/// Takes articles from producers: checks them, recognises resends, journals what is new, and acknowledges once it is
/// durable.
///
/// Lives on the intake reactor, where its socket lives. Two tasks: `receive` reads requests and appends, `acknowledge`
/// waits for the syncs in order, answers, and hands the articles on. Between them stands `pending`.
actor Intake {
    /// What waits for a sync.
    struct Pending: Sendable {
        var requests: [Request]
        var articles: [AcceptedArticle]
        /// All below it must be durable first; that covers resends of what still waits itself.
        var next: UInt64

        /// What the requests themselves take while they wait, beside the articles: a disk that stands still must not
        /// let a million refusals or resends gather. An outcome is some 64 bytes, and as much again where it is a sentence.
        var requestBytes: Int { requests.reduce(0) { $0 + 128 * ($1.outcomes.count + 1) } }
    }
    /// A PUT whose articles are settled but for the sync.
    struct Request: Sendable {
        var peer: [UInt8]
        var put: IntakeConnection.Put
        var outcomes: [Outcome]
    }
    enum Outcome: Sendable {
        case settled(ArticleOutcome)
        /// Index among the new articles of the same batch.
        case new(Int)
        /// The same, of an article that came twice in the batch.
        case doubled(Int)
    }

    nonisolated let pending = WorkQueue<Pending>()
    private let socket: Socket
    private let journal: Journal
    private let settings: DeskSettings
    private let ledger: Ledger
    private let figures: Figures
    private let provenance: Provenance
    private let logger: Logger
    private var resends: ResendTable
    private var connections: ConnectionTable
    private var decoder: ArticleDecoder
    private var nextAccession: UInt64
    /// What judges from this start on is noted beside the first article that it judges.
    private var isProvenanceNoted = false
    /// The disk has refused the last articles.
    private var isRefusing = false
    private var isStopping = false
    nonisolated var unownedExecutor: UnownedSerialExecutor { socket.unownedExecutor }

    init(
        socket: Socket, journal: Journal, resends: ResendTable, settings: DeskSettings, ledger: Ledger,
        figures: Figures, provenance: Provenance, logger: Logger
    ) {
        self.socket = socket
        self.journal = journal
        self.resends = resends
        self.settings = settings
        self.ledger = ledger
        self.figures = figures
        self.provenance = provenance
        self.logger = logger
        nextAccession = journal.durableNext
        decoder = ArticleDecoder(settings: settings.intake.article)
        connections = ConnectionTable(
            settings: IntakeConnection.Settings(
                credit: settings.intake.creditBytesPerConnection,
                limits: WireLimits(
                    articleBytes: settings.intake.article.articleBytes,
                    articles: settings.intake.maximumArticlesPerRequest),
                desk: "wiredesk \(Product.version)"),
            maximumConnections: settings.intake.maximumConnections)
    }

    var connectionCount: Int { connections.count }

    func forgetResends(below accession: UInt64) { resends.forget(below: accession) }

    /// Reads no more. What has been read is acknowledged; what comes later is answered by the next start.
    func stop() {
        isStopping = true
        ledger.close()
    }

    /// Reads requests until `stop`.
    func receive() async throws {
        var batch = MessageBatch()
        while !isStopping {
            await ledger.room()
            do {
                // Short, so that a stop is seen; a lone wake-up ten times a second costs nothing.
                batch = try await socket.receive(upTo: 64, into: batch, timeoutMilliseconds: 100)
            } catch {
                guard error.isEnd else { throw error }
                return
            }
            guard !batch.isEmpty else { continue }
            try await take(batch)
        }
        try await refuseWhatIsLeft()
    }

    // MARK: One batch of messages

    private func take(_ batch: borrowing MessageBatch) async throws {
        var requests: [Request] = []
        var fresh = FreshArticles()
        var answers = MessageBatch()
        let now = monotonicNanoseconds()
        for message in 0..<batch.messageCount {
            let frames = batch.frames(ofMessage: message)
            let peer = batch.bytes(frame: frames.lowerBound)
            let step = batch.withFrames(frames.dropFirst()) { connections.receive($0, from: peer, now: now) }
            switch step {
            case .answer(let list):
                for answer in list { append(answer, to: peer, &answers) }
            case .put(let put):
                var request = Request(peer: peer, put: put, outcomes: [])
                request.outcomes.reserveCapacity(put.articles.count)
                for frame in put.articles {
                    request.outcomes.append(
                        batch.withUnsafeBytes(frame: frames.lowerBound + 1 + frame) { decode($0, &fresh) })
                }
                figures.receivedBytes.add(put.bytes)
                requests.append(request)
            }
        }
        try await send(&answers)
        guard !requests.isEmpty else { return }
        try await append(requests, fresh)
    }

    /// New articles of one batch.
    private struct FreshArticles {
        var articles: [Article] = []
        var indices: [ArticleDigest: Int] = [:]
    }

    private func decode(_ bytes: UnsafeRawBufferPointer, _ fresh: inout FreshArticles) -> Outcome {
        let article: Article
        do throws(ArticleError) {
            article = try decoder.decode(bytes)
        } catch {
            figures.refused.add()
            return .settled(.refused(error.reason == .tooLarge ? .tooLarge : .badArticle, "\(error)"))
        }
        let journalled = article.json.count + IntakeEntry.headerBytes
        guard journalled <= settings.intakeJournal.entryBytes else {
            figures.refused.add()
            return .settled(
                .refused(
                    .tooLarge,
                    "item: its canonical form has \(article.json.count) bytes; the intake journal takes "
                        + "\(settings.intakeJournal.entryBytes - IntakeEntry.headerBytes)"))
        }
        if let accession = resends.accession(of: article.digest) {
            figures.resent.add()
            return .settled(.accepted(accession: accession, resent: true))
        }
        if let index = fresh.indices[article.digest] {
            figures.resent.add()
            return .doubled(index)
        }
        fresh.indices[article.digest] = fresh.articles.count
        fresh.articles.append(article)
        return .new(fresh.articles.count - 1)
    }

    /// Appends what is new, and lets the requests wait for its sync.
    private func append(_ requests: [Request], _ fresh: consuming FreshArticles) async throws {
        let received = Timestamp.now
        var accepted: [AcceptedArticle] = []
        if !fresh.articles.isEmpty {
            var groups = fresh.articles.map { JournalGroup(IntakeEntry.encode($0)) }
            if !isProvenanceNoted { groups[0].annotations.append(IntakeEntry.encode(provenance)) }
            do throws(JournalError) {
                let appended = try await journal.append(groups, time: received.microseconds)
                precondition(appended.first == nextAccession, "intake journal: another writer")
                nextAccession = appended.next
                isProvenanceNoted = true
                if isRefusing { logger.notice("intake journal: it takes articles again") }
                isRefusing = false
            } catch {
                guard let (code, sentence) = Self.refusal(of: error) else { throw error }
                return try await refuse(requests, code, sentence)
            }
            CrashPoint.intakeAppended.pass()
            var accession = nextAccession - UInt64(fresh.articles.count)
            accepted.reserveCapacity(fresh.articles.count)
            for article in fresh.articles {
                resends.insert(article.digest, accession: accession)
                accepted.append(AcceptedArticle(accession: accession, received: received, article: article))
                accession += 1
            }
            ledger.hold(bytes: accepted.flightBytes)
        }
        let waiting = Pending(requests: requests, articles: accepted, next: nextAccession)
        ledger.hold(bytes: waiting.requestBytes)
        pending.push(waiting)
    }

    /// A failure that passes; nil for one that ends the desk.
    private static func refusal(of error: JournalError) -> (WireError.Code, String)? {
        switch error {
        case .noSpace: (.noSpace, "the desk's disk is full; nothing was taken, send it again later")
        case .busy: (.busy, "the desk's disk is behind; nothing was taken, send it again")
        default: nil
        }
    }

    // MARK: Answers

    /// Waits for the syncs in order, answers, and hands the articles on, until `pending` is closed and empty.
    func acknowledge(into sink: WorkQueue<AcceptedBatch>) async throws {
        while let waiting = await pending.pop() {
            try await journal.durable(below: waiting.next)
            CrashPoint.intakeSynced.pass()
            ledger.accept(waiting.articles.count)
            figures.accepted.add(waiting.articles.count)
            var answers = MessageBatch()
            for request in waiting.requests {
                let outcomes = request.outcomes.map { outcome -> ArticleOutcome in
                    switch outcome {
                    case .settled(let outcome): outcome
                    case .new(let index): .accepted(accession: waiting.articles[index].accession, resent: false)
                    case .doubled(let index): .accepted(accession: waiting.articles[index].accession, resent: true)
                    }
                }
                append(connections.acknowledge(request.put, outcomes, of: request.peer), to: request.peer, &answers)
            }
            try await send(&answers)
            ledger.release(bytes: waiting.requestBytes)
            CrashPoint.acknowledged.pass()
            AcceptedBatch.chunks(of: waiting.articles, size: settings.analysisBatchArticles) { sink.push($0) }
        }
    }

    private func refuse(_ requests: [Request], _ code: WireError.Code, _ sentence: String) async throws {
        var answers = MessageBatch()
        for request in requests {
            append(connections.refuse(request.put, code, sentence, of: request.peer), to: request.peer, &answers)
        }
        // Once, not for each that comes while it lasts.
        if !isRefusing { logger.warning("refusing articles: \(code.rawValue): \(sentence)") }
        isRefusing = true
        try await send(&answers)
    }

    /// Whoever asks while the desk stops is told so, and comes back.
    private func refuseWhatIsLeft() async throws {
        let batch = try await socket.receiveAvailable(upTo: 1_000, into: MessageBatch())
        var answers = MessageBatch()
        for message in 0..<batch.messageCount {
            let peer = batch.bytes(frame: batch.frames(ofMessage: message).lowerBound)
            append(.error(WireError(.shuttingDown, "the desk is stopping; send it again later")), to: peer, &answers)
        }
        try await send(&answers)
    }

    private func append(_ answer: DeskAnswer, to peer: [UInt8], _ answers: inout MessageBatch) {
        if case .error(let error) = answer {
            switch error.code {
            case .overCredit: figures.overCredit.add()
            // No fault of who is told so.
            case .noSpace, .busy, .shuttingDown: break
            default: figures.malformed.add()
            }
        }
        let frames = answer.frames()
        answers.append(copying: peer, more: true)
        for (index, frame) in frames.enumerated() { answers.append(copying: frame, more: index < frames.count - 1) }
    }

    /// Nobody waits for a peer that does not read its answers. It loses them, and with them its place here: whatever it
    /// says next is answered `no-hello`, and so it greets and sends again what it has no answer for. Were it left its
    /// place, it would wait for ever for an ACK that is gone.
    private func send(_ answers: inout MessageBatch) async throws {
        guard !answers.isEmpty else { return }
        let sent = try await socket.trySendToEach(&answers)
        guard sent.waiting > 0 else { return }
        for message in 0..<answers.messageCount {
            let peer = answers.bytes(frame: answers.frames(ofMessage: message).lowerBound)
            guard let client = connections.forget(peer) else { continue }
            figures.forgotten.add()
            logger.notice("\(client) does not read its answers: forgotten until it greets again")
        }
    }
}
