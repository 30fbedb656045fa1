/// Why something was refused: a code for programs and a sentence for people.
public struct WireError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The first frame names no version that the desk speaks.
        case badVersion = "bad-version"
        /// The second frame is no verb of this endpoint.
        case badVerb = "bad-verb"
        /// Too few or too many frames, or one that is not what the verb wants there.
        case badFrame = "bad-frame"
        /// A PUT before HELLO on this connection (also: the desk has been restarted and knows nothing of it).
        case noHello = "no-hello"
        /// More unacknowledged bytes than CREDIT allows; the PUT was not read.
        case overCredit = "over-credit"
        /// Article larger, or more articles in a PUT, than WELCOME allows.
        case tooLarge = "too-large"
        /// Not a ninjs 3.1 object; the sentence names the member.
        case badArticle = "bad-article"
        /// The key of this connection has no right to it: not to feed that source, or not to read that filter.
        case notAuthorised = "not-authorised"
        /// RETRY of an accession that has no dead entry.
        case notDead = "not-dead"
        /// RETRY of an article that the intake journal no longer has.
        case gone
        /// The disk is full.
        case noSpace = "no-space"
        /// Too much to do; ask again later.
        case busy
        case shuttingDown = "shutting-down"
        /// The filter does not parse.
        case badFilter = "bad-filter"
        /// The `from` of a READ is no number, time, `start` or `now`.
        case badPosition = "bad-position"
        /// The desk's own fault; its log says more.
        case `internal`
        /// A code that this version does not know: see the sentence.
        case other

        /// May the same thing succeed when it is sent again later?
        public var isTemporary: Bool {
            switch self {
            case .noHello, .overCredit, .noSpace, .busy, .shuttingDown: true
            default: false
            }
        }
    }

    public var code: Code
    public var sentence: String
    /// The request that it answers, if that could be read.
    public var request: UInt64?

    public init(_ code: Code, _ sentence: String, request: UInt64? = nil) {
        self.code = code
        self.sentence = sentence
        self.request = request
    }

    public var description: String { "\(code.rawValue): \(sentence)" }
}
