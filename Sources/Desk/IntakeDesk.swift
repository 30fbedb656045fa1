internal import Journal
internal import Logging
internal import News
internal import Wire

/// The intake's decisions: which articles are taken and which refused, what is a resend, what is answered, and when.
/// Does nothing itself: `Intake` receives, appends, waits for the sync and sends, in this order.
///
///     var round = IntakeDesk.Round()
///     desk.receive(frames, from: peer, now: now, into: &round) { send($0, to: peer) }
///     if round.isNew { try journal.append(desk.groups(for: round), …) }      // or desk.refuse(round, error)
///     let waiting = desk.wait(for: round, appended, received: now)
///     // … when the journal is durable below waiting.next:
///     desk.acknowledge(waiting) { send($1, to: $0) }
struct IntakeDesk {
    /// The PUTs of some messages that were received together, and the new articles among theirs.
    struct Round {
        fileprivate(set) var requests: [Request] = []
        fileprivate(set) var articles: [New] = []
        fileprivate var indices: [ArticleDigest: Int] = [:]

        /// No PUT was among the messages.
        var isEmpty: Bool { requests.isEmpty }
        /// There is something to append.
        var isNew: Bool { !articles.isEmpty }
    }
    /// An article to be journalled.
    struct New: Sendable {
        var article: Article
        /// The dead article's accession that it takes up again.
        var retryOf: UInt64?
    }
    /// What waits for a sync.
    struct Waiting: Sendable {
        var requests: [Request]
        var articles: [AcceptedArticle]
        /// All below it must be durable first; that covers resends of what still waits itself.
        var next: UInt64
        /// When the append of its articles began, monotonic nanoseconds; nil where there was none.
        var appendedAt: Int64?

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
        /// Index among the new articles of the same round.
        case new(Int)
        /// The same, of an article that came twice in the round.
        case doubled(Int)
    }

    private let settings: DeskSettings
    private let ledger: Ledger
    private let figures: Figures
    private var provenance: Provenance
    private let logger: Logger
    private var resends: ResendTable
    private let deadLetters: DeadLetters?
    private var connections: ConnectionTable
    private var decoder: ArticleDecoder
    private var refusals = OncePerMinute()
    private var nextAccession: UInt64
    /// What judges from a start or a reload on is noted beside the first article that comes then: this was, last.
    private var notedProvenance: Provenance?
    /// … and this is, with the append that is under way.
    private var provenanceBeingNoted: Provenance?
    /// The disk has refused the last articles.
    private var isRefusing = false

    /// - Parameters:
    ///   - nextAccession: what the intake journal gives next.
    ///   - deadLetters: where a RETRY finds its article; without it there is nothing to take up again.
    init(
        resends: ResendTable, nextAccession: UInt64, settings: DeskSettings, ledger: Ledger, figures: Figures,
        provenance: Provenance, deadLetters: DeadLetters? = nil, logger: Logger
    ) {
        self.deadLetters = deadLetters
        self.resends = resends
        self.nextAccession = nextAccession
        self.settings = settings
        self.ledger = ledger
        self.figures = figures
        self.provenance = provenance
        self.logger = logger
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

    /// The resends recognised now.
    var recognised: StateSnapshots.Recognised {
        StateSnapshots.Recognised(resends: resends, nextAccession: nextAccession)
    }

    /// What judges from now on.
    mutating func note(_ provenance: Provenance) { self.provenance = provenance }

    mutating func forgetResends(below accession: UInt64) { resends.forget(below: accession) }

    // MARK: What comes

    /// Takes one message, without its routing frame: calls `answer` with what can be said at once, and adds a PUT to the
    /// round.
    /// - Parameter now: monotonic nanoseconds.
    mutating func receive(
        _ frames: WireFrames, from peer: [UInt8], _ access: PeerAccess = .anyone, now: Int64, into round: inout Round,
        _ answer: (DeskAnswer) -> Void
    ) {
        if case .nobody = access {
            unauthorised(WireError.nobody.sentence, access, now: now)
            return answer(.error(.nobody))
        }
        switch connections.receive(frames, from: peer, now: now) {
        case .answer(let answers):
            for said in answers {
                count(said)
                answer(said)
            }
        case .put(let put):
            var request = Request(peer: peer, put: put, outcomes: [])
            request.outcomes.reserveCapacity(put.articles.count)
            for frame in put.articles { request.outcomes.append(decode(frames[frame], access, now: now, &round)) }
            figures.receivedBytes.add(put.bytes)
            round.requests.append(request)
        case .retry(let request, let accession):
            round.requests.append(
                Request(
                    peer: peer, put: .ofRetry(request: request), outcomes: [retry(accession, access, now: now, &round)])
            )
        }
    }

    /// The article of a dead entry once more, as a new accession; asked again, the accession that it got.
    private mutating func retry(
        _ accession: UInt64, _ access: PeerAccess, now: Int64, _ round: inout Round
    ) -> Outcome {
        if let again = resends.retry(of: accession) { return .settled(.accepted(accession: again, resent: true)) }
        if let index = round.articles.firstIndex(where: { $0.retryOf == accession }) { return .doubled(index) }
        do {
            guard let deadLetters else { throw DeadLetters.Refusal.notDead(accession) }
            let article = try deadLetters.toRetry(accession)
            if let reason = access.refusal(ofSource: article.source) {
                unauthorised(reason, access, now: now)
                return .settled(.refused(.notAuthorised, reason))
            }
            round.articles.append(New(article: article, retryOf: accession))
            return .new(round.articles.count - 1)
        } catch let refusal as DeadLetters.Refusal {
            let code: WireError.Code =
                switch refusal {
                case .notDead: .notDead
                case .gone: .gone
                case .unreadable: .badArticle
                }
            return .settled(.refused(code, "\(refusal)"))
        } catch {
            logger.error("retry of accession \(accession): \(error)")
            return .settled(.refused(.internal, "\(error)"))
        }
    }

    /// Something was asked for that the key has no right to.
    private mutating func unauthorised(_ reason: String, _ access: PeerAccess, now: Int64) {
        figures.intakeConnections.unauthorised.add()
        guard let more = refusals.words(for: access.name, now: now) else { return }
        logger.warning("intake: refused: \(reason)\(more)", metadata: ["key": "\(access.name)"])
    }

    private mutating func decode(
        _ bytes: UnsafeRawBufferPointer, _ access: PeerAccess, now: Int64, _ round: inout Round
    ) -> Outcome {
        let article: Article
        do throws(ArticleError) {
            article = try decoder.decode(bytes)
        } catch {
            figures.refused.add()
            return .settled(.refused(error.reason == .tooLarge ? .tooLarge : .badArticle, "\(error)"))
        }
        if let reason = access.refusal(ofSource: article.source) {
            figures.refused.add()
            unauthorised(reason, access, now: now)
            return .settled(.refused(.notAuthorised, reason))
        }
        // With the header of a retry, so that it can be taken up again whatever becomes of it.
        let journalled = article.json.count + IntakeEntry.retryHeaderBytes
        guard journalled <= settings.intakeJournal.entryBytes else {
            figures.refused.add()
            return .settled(
                .refused(
                    .tooLarge,
                    "item: its canonical form has \(article.json.count) bytes; the intake journal takes "
                        + "\(settings.intakeJournal.entryBytes - IntakeEntry.retryHeaderBytes)"))
        }
        if let accession = resends.accession(of: article.digest) {
            figures.resent.add()
            return .settled(.accepted(accession: accession, resent: true))
        }
        if let index = round.indices[article.digest] {
            figures.resent.add()
            return .doubled(index)
        }
        round.indices[article.digest] = round.articles.count
        round.articles.append(New(article: article))
        return .new(round.articles.count - 1)
    }

    // MARK: To the journal

    /// The round's new articles for one append.
    mutating func groups(for round: Round) -> [JournalGroup] {
        var groups = round.articles.map { JournalGroup(IntakeEntry.encode($0.article, retryOf: $0.retryOf)) }
        if notedProvenance != provenance, !groups.isEmpty {
            groups[0].annotations.append(IntakeEntry.encode(provenance))
        }
        provenanceBeingNoted = provenance
        return groups
    }

    /// What waits for the sync, after the journal has taken `groups(for: round)`.
    /// - Parameters:
    ///   - appended: what the journal gave them; nil where there was nothing new.
    ///   - received: the time of the append.
    mutating func wait(for round: consuming Round, _ appended: Appended?, received: Timestamp) -> Waiting {
        var accepted: [AcceptedArticle] = []
        if let appended {
            precondition(appended.first == nextAccession, "intake journal: another writer")
            nextAccession = appended.next
            notedProvenance = provenanceBeingNoted
            if isRefusing { logger.notice("intake journal: it takes articles again") }
            isRefusing = false
            accepted.reserveCapacity(round.articles.count)
            var accession = appended.first
            for new in round.articles {
                resends.insert(new.article.digest, accession: accession, retryOf: new.retryOf)
                accepted.append(
                    AcceptedArticle(
                        accession: accession, received: received, article: new.article, retryOf: new.retryOf))
                accession += 1
            }
            ledger.hold(bytes: accepted.flightBytes)
        }
        let waiting = Waiting(requests: round.requests, articles: accepted, next: nextAccession)
        ledger.hold(bytes: waiting.requestBytes)
        return waiting
    }

    /// Answers every PUT of a round that the journal has refused for now. False, and nothing is answered, where the
    /// failure will not pass: it ends the desk.
    mutating func refuse(
        _ round: consuming Round, _ error: JournalError, _ answer: (_ peer: [UInt8], DeskAnswer) -> Void
    ) -> Bool {
        let (code, sentence): (WireError.Code, String)
        switch error {
        case .noSpace: (code, sentence) = (.noSpace, "the desk's disk is full; nothing was taken, send it again later")
        case .busy: (code, sentence) = (.busy, "the desk's disk is behind; nothing was taken, send it again")
        default: return false
        }
        // Once, not for each that comes while it lasts.
        if !isRefusing { logger.warning("refusing articles: \(code.rawValue): \(sentence)") }
        isRefusing = true
        for request in round.requests {
            let said = connections.refuse(request.put, code, sentence, of: request.peer)
            count(said)
            answer(request.peer, said)
        }
        return true
    }

    // MARK: After the sync

    /// What waited is durable: enters it in the books, and calls `answer` with the ACKs. The articles may be analysed.
    mutating func acknowledge(_ waiting: borrowing Waiting, _ answer: (_ peer: [UInt8], DeskAnswer) -> Void) {
        ledger.accept(waiting.articles.count)
        figures.accepted.add(waiting.articles.count)
        for request in waiting.requests {
            let outcomes = request.outcomes.map { outcome -> ArticleOutcome in
                switch outcome {
                case .settled(let outcome): outcome
                case .new(let index): .accepted(accession: waiting.articles[index].accession, resent: false)
                case .doubled(let index): .accepted(accession: waiting.articles[index].accession, resent: true)
                }
            }
            answer(request.peer, connections.acknowledge(request.put, outcomes, of: request.peer))
        }
    }

    /// The ACKs are sent: the requests take no more memory.
    func release(_ waiting: borrowing Waiting) { ledger.release(bytes: waiting.requestBytes) }

    /// Whoever asks while the desk stops is told so, and comes back.
    static let stopping = DeskAnswer.error(
        WireError(.shuttingDown, "the desk is stopping; send it again later"))

    mutating func forgetConnections() { connections.forgetAll() }

    /// Nobody waits for a peer that does not read its answers. It loses them, and with them its place here: whatever it
    /// says next is answered `no-hello`, and so it greets and sends again what it has no answer for. Were it left its
    /// place, it would wait for ever for an ACK that is gone.
    mutating func forget(_ peer: [UInt8]) {
        guard let client = connections.forget(peer) else { return }
        figures.forgotten.add()
        logger.notice("\(client) does not read its answers: forgotten until it greets again")
    }

    private func count(_ answer: DeskAnswer) {
        guard case .error(let error) = answer else { return }
        switch error.code {
        case .overCredit: figures.overCredit.add()
        // Said before anything is asked: there are too many connections.
        case .busy where error.request == nil: figures.connectionsRefused.add()
        // No fault of who is told so.
        case .noSpace, .busy, .shuttingDown: break
        default: figures.malformed.add()
        }
    }
}
