/// The desk's side of one producer's connection: HELLO first, credit in bytes. Decides, does nothing.
///
///     switch connection.receive(frames) {
///     case .answer(let messages): send(messages)
///     case .put(let put): // read, journal, sync; then:
///         send(connection.acknowledge(put, outcomes).frames())
///     }
public struct IntakeConnection: Sendable {
    public struct Settings: Sendable, Hashable {
        /// Allowance of unacknowledged article bytes; at least the largest article, else that could never be sent.
        public var credit: Int
        public var limits: WireLimits
        /// `wiredesk 1.0.0`
        public var desk: String

        public init(credit: Int = 16 << 20, limits: WireLimits = WireLimits(), desk: String = "wiredesk") {
            self.credit = max(credit, limits.articleBytes)
            self.limits = limits
            self.desk = desk
        }
    }

    /// A PUT within its credit. `articles` are frames of the message it came in.
    public struct Put: Sendable, Hashable {
        public var request: UInt64
        public var articles: Range<Int>
        public var bytes: Int

        /// A RETRY stands where a PUT of one article would, without a frame and without bytes of its own.
        public static func ofRetry(request: UInt64) -> Put { Put(request: request, articles: 0..<0, bytes: 0) }
    }

    public enum Step: Sendable, Hashable {
        case answer([DeskAnswer])
        case put(Put)
        /// A dead article is to be taken up again; its ACK is made as that of `Put.ofRetry`.
        case retry(request: UInt64, accession: UInt64)
    }

    public let settings: Settings
    /// Who said HELLO.
    public private(set) var client: String?
    public private(set) var source: String?
    /// Bytes of articles that were taken and are not acknowledged yet.
    public private(set) var unacknowledged = 0
    public private(set) var credit: Int
    /// Requests that were answered with an error.
    public private(set) var errors = 0

    public init(settings: Settings = Settings()) {
        self.settings = settings
        credit = settings.credit
    }

    /// Takes one message (without the routing frame).
    public mutating func receive(_ frames: WireFrames) -> Step {
        do throws(WireError) {
            switch try IntakeRequest(frames) {
            case .hello(let client, let source):
                self.client = client
                self.source = source
                return .answer([.welcome(desk: settings.desk, settings.limits), .credit(credit)])
            case .ping(let token):
                // A producer whose desk was restarted behind its back learns it here, even with nothing to send.
                guard client != nil else { throw WireError(.noHello, "say HELLO before PING") }
                return .answer([.pong(token: token)])
            case .retry(let request, let accession):
                guard client != nil else { throw WireError(.noHello, "say HELLO before RETRY", request: request) }
                return .retry(request: request, accession: accession)
            case .put(let request, let articles, let bytes):
                return .put(try admit(Put(request: request, articles: articles, bytes: bytes)))
            }
        } catch {
            errors += 1
            return .answer([.error(error)])
        }
    }

    private mutating func admit(_ put: Put) throws(WireError) -> Put {
        guard client != nil else {
            throw WireError(.noHello, "say HELLO before PUT", request: put.request)
        }
        guard put.articles.count <= settings.limits.articles else {
            throw WireError(
                .tooLarge, "PUT has \(put.articles.count) articles; at most \(settings.limits.articles) are allowed",
                request: put.request)
        }
        // A single article beyond the limit is refused by name later on; its bytes must not pass the gate twice.
        guard put.bytes <= credit - unacknowledged else {
            throw WireError(
                .overCredit,
                "PUT has \(put.bytes) bytes; credit is \(credit), of which \(unacknowledged) are not acknowledged yet",
                request: put.request)
        }
        unacknowledged += put.bytes
        return put
    }

    /// What to say to one article of `bytes`, before anything is read of it: nil if it is not too large.
    public func refusal(ofArticleOf bytes: Int) -> ArticleOutcome? {
        guard bytes > settings.limits.articleBytes else { return nil }
        return .refused(
            .tooLarge, "the article has \(bytes) bytes; at most \(settings.limits.articleBytes) are allowed")
    }

    /// The articles of `put` are settled: frees its bytes and returns the ACK.
    public mutating func acknowledge(_ put: Put, _ outcomes: [ArticleOutcome]) -> DeskAnswer {
        unacknowledged = max(0, unacknowledged - put.bytes)
        return .ack(request: put.request, outcomes)
    }

    /// The whole of `put` could not be taken (disk full, shutting down): frees its bytes and returns the ERROR.
    public mutating func refuse(_ put: Put, _ code: WireError.Code, _ sentence: String) -> DeskAnswer {
        unacknowledged = max(0, unacknowledged - put.bytes)
        errors += 1
        return .error(WireError(code, sentence, request: put.request))
    }

    /// Changes the allowance; returns what to send if it has changed. What is under way is not taken back.
    public mutating func setCredit(_ bytes: Int) -> DeskAnswer? {
        guard bytes != credit else { return nil }
        credit = bytes
        return client == nil ? nil : .credit(bytes)
    }
}
