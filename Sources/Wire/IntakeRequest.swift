/// What a producer says to the intake.
///
///     WD1 HELLO client [source]
///     WD1 PUT request article+
///     WD1 RETRY request accession
///     WD1 PING [token]
public enum IntakeRequest: Sendable, Hashable {
    /// First on every connection: who is calling (`name/version`), and which source it feeds, for logs and counts.
    case hello(client: String, source: String?)
    /// Articles as the frames `articles` of the message, together `bytes` long.
    case put(request: UInt64, articles: Range<Int>, bytes: Int)
    /// Takes up a dead article again, as a new accession; for operators. Answered with ACK.
    case retry(request: UInt64, accession: UInt64)
    /// Answered with PONG and the same token.
    case ping(token: [UInt8])

    /// Longest `client`, `source` or token.
    static let longestWord = 256

    /// Reads a message of a producer; articles are left where they are.
    public init(_ frames: WireFrames) throws(WireError) {
        let verb = try WireVerb.read(frames)
        if WireText.equals(verb, "PUT") {
            guard frames.count >= 3, let request = WireText.parse(frames[2]) else {
                throw WireError(.badFrame, "PUT wants a request number as its third frame, in decimal digits")
            }
            guard frames.count >= 4 else {
                throw WireError(.badFrame, "PUT \(request) has no article", request: request)
            }
            var bytes = 0
            for i in 3..<frames.count { bytes += frames[i].count }
            self = .put(request: request, articles: 3..<frames.count, bytes: bytes)
        } else if WireText.equals(verb, "HELLO") {
            guard (3...4).contains(frames.count) else {
                throw WireError(.badFrame, "HELLO wants one or two frames (client, source), not \(frames.count - 2)")
            }
            self = .hello(
                client: try Self.word(frames[2], "client"),
                source: frames.count == 4 ? try Self.word(frames[3], "source") : nil)
        } else if WireText.equals(verb, "PING") {
            self = .ping(token: try WireVerb.token(frames))
        } else if WireText.equals(verb, "RETRY") {
            guard frames.count >= 3, let request = WireText.parse(frames[2]) else {
                throw WireError(.badFrame, "RETRY wants a request number as its third frame, in decimal digits")
            }
            guard frames.count == 4, let accession = WireText.parse(frames[3]) else {
                throw WireError(
                    .badFrame, "RETRY \(request) wants one accession number, in decimal digits", request: request)
            }
            self = .retry(request: request, accession: accession)
        } else {
            throw WireError(.badVerb, "the intake knows HELLO, PUT, RETRY and PING, not \(WireText.shown(verb))")
        }
    }

    /// Reads a message of a producer.
    public init(_ frames: [[UInt8]]) throws(WireError) {
        self = try WireFrames.with(frames) { frames throws(WireError) in try IntakeRequest(frames) }
    }

    /// The message as frames; `articles` are those of a PUT.
    public func frames(articles: [[UInt8]] = []) -> [[UInt8]] {
        let version = WireText.bytes(WireVersion.current)
        switch self {
        case .hello(let client, let source):
            return [version, WireText.bytes("HELLO"), Array(client.utf8)] + (source.map { [Array($0.utf8)] } ?? [])
        case .put(let request, _, _):
            return [version, WireText.bytes("PUT"), WireText.number(request)] + articles
        case .retry(let request, let accession):
            return [version, WireText.bytes("RETRY"), WireText.number(request), WireText.number(accession)]
        case .ping(let token):
            return [version, WireText.bytes("PING")] + (token.isEmpty ? [] : [token])
        }
    }

    private static func word(_ frame: UnsafeRawBufferPointer, _ name: String) throws(WireError) -> String {
        guard frame.count > 0, frame.count <= longestWord, let text = String(validating: frame, as: UTF8.self) else {
            throw WireError(.badFrame, "\(name) must be 1 to \(longestWord) bytes of UTF-8")
        }
        return text
    }
}

/// What all requests have in common.
enum WireVerb {
    /// Checks the version and returns the verb.
    static func read(_ frames: WireFrames) throws(WireError) -> UnsafeRawBufferPointer {
        guard frames.count >= 1 else { throw WireError(.badFrame, "the message is empty") }
        guard WireText.equals(frames[0], WireVersion.current) else {
            throw WireError(
                .badVersion,
                "the first frame is \(WireText.shown(frames[0])); this desk speaks "
                    + WireVersion.spoken.joined(separator: ", "))
        }
        guard frames.count >= 2 else { throw WireError(.badFrame, "the message has no verb") }
        return frames[1]
    }

    static func token(_ frames: WireFrames) throws(WireError) -> [UInt8] {
        guard frames.count <= 3, frames.count < 3 || frames[2].count <= IntakeRequest.longestWord else {
            throw WireError(.badFrame, "PING takes at most one frame of \(IntakeRequest.longestWord) bytes")
        }
        return frames.count == 3 ? Array(frames[2]) : []
    }
}
