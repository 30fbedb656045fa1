public import News

/// Where a READ begins.
public enum ReplayStart: Sendable, Hashable, CustomStringConvertible {
    /// The oldest record that there is.
    case start
    /// After the newest record.
    case now
    /// That record, or the first after it that matches.
    case sequence(UInt64)
    /// The first record received then or later.
    case time(Timestamp)

    /// Reads `start`, `now`, a sequence number or an ISO 8601 time.
    public init(_ text: String) throws(WireError) {
        switch text {
        case "start": self = .start
        case "now": self = .now
        default:
            if let number = WireText.parse(text.utf8) {
                self = .sequence(number)
            } else if text.utf8.count <= 64, text.utf8.contains(UInt8(ascii: "-")), let time = try? Timestamp(text) {
                self = .time(time)
            } else {
                throw WireError(
                    .badPosition,
                    "\"\(text.prefix(40))\" is neither a sequence number nor an ISO 8601 time nor start nor now")
            }
        }
    }

    public var description: String {
        switch self {
        case .start: "start"
        case .now: "now"
        case .sequence(let number): String(number)
        case .time(let time): time.iso8601
        }
    }
}

/// What a subscriber asks of the replay endpoint.
///
///     WD1 READ filter from count [request [through]]
///     WD1 IDENTIFY [request]
///     WD1 PING [token]
public enum ReplayRequest: Sendable, Hashable {
    case read(ReadRequest)
    case identify(IdentifyRequest)
    case ping(token: [UInt8])

    /// Reads a message of a subscriber.
    public init(_ frames: WireFrames) throws(WireError) {
        let verb = try WireVerb.read(frames)
        if WireText.equals(verb, "READ") {
            let request = frames.count > 5 ? WireText.parse(frames[5]) : 0
            guard (5...7).contains(frames.count), let request else {
                throw WireError(
                    .badFrame, "READ wants filter, from, count and, if need be, a request number and the last record")
            }
            let through = frames.count > 6 ? WireText.parse(frames[6]) : nil
            guard frames.count < 7 || through != nil else {
                throw WireError(.badFrame, "the last record of a READ must be decimal digits", request: request)
            }
            guard let count = WireText.parse(frames[4]) else {
                throw WireError(.badFrame, "the count of a READ must be decimal digits", request: request)
            }
            do throws(WireError) {
                self = .read(
                    ReadRequest(
                        filter: Array(frames[2]), from: try ReplayStart(WireText.string(frames[3])),
                        count: Int(clamping: count), request: request, through: through))
            } catch {
                throw WireError(error.code, error.sentence, request: request)
            }
        } else if WireText.equals(verb, "IDENTIFY") {
            let request = frames.count > 2 ? WireText.parse(frames[2]) : 0
            guard frames.count <= 3, let request else {
                throw WireError(.badFrame, "IDENTIFY takes at most a request number, in decimal digits")
            }
            self = .identify(IdentifyRequest(request: request))
        } else if WireText.equals(verb, "PING") {
            self = .ping(token: try WireVerb.token(frames))
        } else {
            throw WireError(.badVerb, "replay knows READ, IDENTIFY and PING, not \(WireText.shown(verb))")
        }
    }

    /// Reads a message of a subscriber.
    public init(_ frames: [[UInt8]]) throws(WireError) {
        self = try WireFrames.with(frames) { frames throws(WireError) in try ReplayRequest(frames) }
    }

    public func frames() -> [[UInt8]] {
        switch self {
        case .read(let read): return read.frames()
        case .identify(let identify): return identify.frames()
        case .ping(let token): return IntakeRequest.ping(token: token).frames()
        }
    }
}

/// `READ filter from count`: up to `count` records that match, oldest first.
public struct ReadRequest: Sendable, Hashable {
    /// A filter expression as UTF-8.
    public var filter: [UInt8]
    public var from: ReplayStart
    /// At most as many records; the desk may answer with fewer. 0 asks only where `from` is and where the head.
    public var count: Int
    /// Comes back with the answer.
    public var request: UInt64
    /// The last record wanted: a subscriber that closes a gap names the PREVIOUS that showed it. The desk counts what it
    /// answers then as missed live.
    public var through: UInt64?

    public init(
        filter: [UInt8], from: ReplayStart, count: Int, request: UInt64 = 0, through: UInt64? = nil
    ) {
        self.through = through
        self.filter = filter
        self.from = from
        self.count = count
        self.request = request
    }

    public func frames() -> [[UInt8]] {
        [
            WireText.bytes(WireVersion.current), WireText.bytes("READ"), filter, Array(from.description.utf8),
            WireText.number(count), WireText.number(request),
        ] + (through.map { [WireText.number($0)] } ?? [])
    }
}

/// `IDENTIFY`: which journal is this, and how far does it go? Answered with `JOURNAL`.
///
/// A subscriber that comes back with a number asks it before it reads on: after a desk was set up anew, the same
/// numbers are other records.
public struct IdentifyRequest: Sendable, Hashable {
    /// Comes back with the answer.
    public var request: UInt64

    public init(request: UInt64 = 0) { self.request = request }

    public func frames() -> [[UInt8]] {
        [WireText.bytes(WireVersion.current), WireText.bytes("IDENTIFY"), WireText.number(request)]
    }
}
