/// What became of one article of a PUT.
///
/// On the wire: `1040`, or `1040 resent` where the desk already had it, or `bad-article item.uri: is missing; …`.
public enum ArticleOutcome: Sendable, Hashable {
    /// In the intake journal, synced to disk.
    case accepted(accession: UInt64, resent: Bool)
    /// Not taken, and why.
    case refused(WireError.Code, String)

    public var frame: [UInt8] {
        switch self {
        case .accepted(let accession, let resent):
            WireText.number(accession) + (resent ? WireText.bytes(" resent") : [])
        case .refused(let code, let sentence): Array((code.rawValue + " " + sentence).utf8)
        }
    }

    init(_ frame: UnsafeRawBufferPointer) throws(WireError) {
        let words = frame.split(separator: 0x20, maxSplits: 1, omittingEmptySubsequences: false)
        let first = words.first.map { UnsafeRawBufferPointer(rebasing: $0) } ?? frame
        let rest = words.count > 1 ? WireText.string(UnsafeRawBufferPointer(rebasing: words[1])) : ""
        if let accession = WireText.parse(first) {
            self = .accepted(accession: accession, resent: rest == "resent")
        } else if first.count > 0 {
            self = .refused(WireError.Code(rawValue: WireText.string(first)) ?? .other, rest)
        } else {
            throw WireError(.badFrame, "an outcome of an ACK is empty")
        }
    }
}

/// What the desk allows on a connection.
public struct WireLimits: Sendable, Hashable {
    /// Bytes of one article.
    public var articleBytes: Int
    /// Articles in one PUT.
    public var articles: Int
    /// A connection that says nothing for as long may be forgotten: PING more often. Milliseconds.
    public var silence: Int

    public init(articleBytes: Int = 8 << 20, articles: Int = 1_024, silence: Int = 60_000) {
        self.articleBytes = articleBytes
        self.articles = articles
        self.silence = silence
    }
}

/// What the desk says, on intake and replay.
///
///     WD1 WELCOME desk article-bytes articles silence-ms
///     WD1 CREDIT bytes
///     WD1 ACK request outcome+
///     WD1 ENTRIES request next head record*
///     WD1 LOST request first last
///     WD1 JOURNAL request identity first head
///     WD1 PONG [token]
///     WD1 ERROR code sentence [request]
public enum DeskAnswer: Sendable, Hashable {
    case welcome(desk: String, WireLimits)
    /// Absolute allowance of unacknowledged article bytes on this connection.
    case credit(Int)
    case ack(request: UInt64, [ArticleOutcome])
    /// Records of the range from what was asked to `next`, which is the first not yet examined; `head` is the newest
    /// record that there is, so that the reader has caught up when `next` is greater.
    case entries(request: UInt64, next: UInt64, head: UInt64, [[UInt8]])
    /// The records `first` to `last` are gone: read on after `last`.
    case lost(request: UInt64, first: UInt64, last: UInt64)
    /// Which journal the records are of: its identity, the oldest record that can be read and the newest (`first` is
    /// `head` + 1 where there is none). Numbers mean something only together with the identity.
    case journal(request: UInt64, identity: String, first: UInt64, head: UInt64)
    case pong(token: [UInt8])
    case error(WireError)

    /// The message as frames.
    public func frames() -> [[UInt8]] {
        let version = WireText.bytes(WireVersion.current)
        switch self {
        case .welcome(let desk, let limits):
            return [
                version, WireText.bytes("WELCOME"), Array(desk.utf8), WireText.number(limits.articleBytes),
                WireText.number(limits.articles), WireText.number(limits.silence),
            ]
        case .credit(let bytes): return [version, WireText.bytes("CREDIT"), WireText.number(bytes)]
        case .ack(let request, let outcomes):
            return [version, WireText.bytes("ACK"), WireText.number(request)] + outcomes.map(\.frame)
        case .entries(let request, let next, let head, let records):
            return [
                version, WireText.bytes("ENTRIES"), WireText.number(request), WireText.number(next),
                WireText.number(head),
            ] + records
        case .lost(let request, let first, let last):
            return [
                version, WireText.bytes("LOST"), WireText.number(request), WireText.number(first),
                WireText.number(last),
            ]
        case .journal(let request, let identity, let first, let head):
            return [
                version, WireText.bytes("JOURNAL"), WireText.number(request), Array(identity.utf8),
                WireText.number(first), WireText.number(head),
            ]
        case .pong(let token): return [version, WireText.bytes("PONG")] + (token.isEmpty ? [] : [token])
        case .error(let error):
            return [version, WireText.bytes("ERROR"), Array(error.code.rawValue.utf8), Array(error.sentence.utf8)]
                + (error.request.map { [WireText.number($0)] } ?? [])
        }
    }

    /// Reads a message of the desk.
    public init(_ frames: WireFrames) throws(WireError) {
        let verb = try WireVerb.read(frames)
        func number(_ i: Int) throws(WireError) -> UInt64 {
            guard i < frames.count, let number = WireText.parse(frames[i]) else {
                throw WireError(.badFrame, "frame \(i) of \(WireText.string(verb)) is no number")
            }
            return number
        }
        func size(_ i: Int) throws(WireError) -> Int { Int(clamping: try number(i)) }
        if WireText.equals(verb, "ACK") {
            var outcomes: [ArticleOutcome] = []
            let request = try number(2)
            outcomes.reserveCapacity(frames.count - 3)
            for i in 3..<max(frames.count, 3) { outcomes.append(try ArticleOutcome(frames[i])) }
            self = .ack(request: request, outcomes)
        } else if WireText.equals(verb, "ENTRIES") {
            var records: [[UInt8]] = []
            for i in 5..<max(frames.count, 5) { records.append(Array(frames[i])) }
            self = .entries(request: try number(2), next: try number(3), head: try number(4), records)
        } else if WireText.equals(verb, "CREDIT") {
            self = .credit(try size(2))
        } else if WireText.equals(verb, "WELCOME") {
            self = .welcome(
                desk: frames.count > 2 ? WireText.string(frames[2]) : "",
                WireLimits(articleBytes: try size(3), articles: try size(4), silence: try size(5)))
        } else if WireText.equals(verb, "LOST") {
            self = .lost(request: try number(2), first: try number(3), last: try number(4))
        } else if WireText.equals(verb, "JOURNAL") {
            guard frames.count >= 6, frames[3].count > 0, frames[3].count <= IntakeRequest.longestWord else {
                throw WireError(.badFrame, "JOURNAL wants request, identity, first and head")
            }
            self = .journal(
                request: try number(2), identity: WireText.string(frames[3]), first: try number(4),
                head: try number(5))
        } else if WireText.equals(verb, "PONG") {
            self = .pong(token: try WireVerb.token(frames))
        } else if WireText.equals(verb, "ERROR") {
            guard frames.count >= 4 else { throw WireError(.badFrame, "ERROR wants a code and a sentence") }
            let word = WireText.string(frames[2])
            let sentence = WireText.string(frames[3])
            let code = WireError.Code(rawValue: word)
            self = .error(
                WireError(
                    code ?? .other, code == nil ? "\(word): \(sentence)" : sentence,
                    request: frames.count > 4 ? WireText.parse(frames[4]) : nil))
        } else {
            throw WireError(.badVerb, "\(WireText.shown(verb)) is no answer of a desk")
        }
    }

    /// Reads a message of the desk.
    public init(_ frames: [[UInt8]]) throws(WireError) {
        if frames.count > 5, frames[1].elementsEqual("ENTRIES".utf8) {
            // Records are taken over as they are.
            let head = try DeskAnswer(Array(frames[..<5]))
            if case .entries(let request, let next, let newest, _) = head {
                self = .entries(request: request, next: next, head: newest, Array(frames[5...]))
                return
            }
        }
        self = try WireFrames.with(frames) { frames throws(WireError) in try DeskAnswer(frames) }
    }
}
