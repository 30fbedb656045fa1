public import News

/// The subscriber's side: follows the live stream, sees gaps, closes them by replay, delivers every matching record
/// once and in order. Decides, does nothing; time comes in as a value.
///
///     var follower = ChainFollower(filter: "place=SY", from: .sequence(1))
///     perform(follower.start(at: now))                      // the SUB socket has subscribed to the filter
///     perform(follower.receive(message, at: now))           // from the SUB socket
///     perform(follower.receive(answer, at: now))            // from the replay socket
///     perform(follower.advance(at: now))                    // whenever `deadline` has passed
///
/// The journal is the truth and the live stream its fastest copy: a record is delivered from the stream only when its
/// PREVIOUS shows that nothing is missing before it; otherwise READ asks for the range, and what came meanwhile waits.
public struct ChainFollower: Sendable {
    public struct Settings: Sendable, Hashable {
        /// Records to ask for at once.
        public var readCount = 500
        /// Live records that wait for a gap to be closed, at most …
        public var waitingRecords = 4_096
        /// … and their bytes. Beyond, they are dropped and read again.
        public var waitingBytes = 32 << 20
        /// An answer that takes longer is asked for again; microseconds.
        public var readTimeout: Int64 = 5_000_000
        /// Without record or beat for so long the desk is asked; microseconds. Three beats.
        public var silentAfter: Int64 = 15_000_000

        public init() {}
    }

    public enum Action: Sendable, Hashable {
        /// Send it to the replay endpoint.
        case read(ReadRequest)
        case deliver(sequence: UInt64, json: [UInt8])
        /// These records are gone for good, the desk says.
        case lost(first: UInt64, last: UInt64)
        /// Nothing has come for `silentAfter`, neither record nor beat.
        case silent
        /// It makes no sense to go on.
        case failed(WireError)
    }

    struct Waiting: Sendable {
        var sequence: UInt64
        var previous: UInt64
        var json: [UInt8]
    }

    struct Reading: Sendable {
        var request: UInt64
        var from: ReplayStart
        var since: Timestamp
        /// The newest record that was known to exist when it was asked: the answer's HEAD is no older.
        var known: UInt64
    }

    public let filter: [UInt8]
    public let settings: Settings
    private let from: ReplayStart
    /// All up to and including this has been delivered, or does not match, or is lost. Nil: not known yet.
    public private(set) var examined: UInt64?
    /// The gap is closed when all up to this has been examined.
    private var target: UInt64 = 0
    /// The newest record known to exist. Unlike `examined`, which may be ahead of the journal where reading began beyond
    /// its end, no later answer may be behind it.
    private var newest: UInt64 = 0
    private var catchingUp = true
    private var waiting: [Waiting] = []
    private var waitingBytes = 0
    private var reading: Reading?
    private var retryAt: Timestamp?
    private var nextRequest: UInt64 = 1
    private var lastHeard = Timestamp(microseconds: 0)
    private var saidSilent = false
    private var failed = false

    public init(filter: String, from: ReplayStart, settings: Settings = Settings()) {
        self.filter = Array(filter.utf8)
        self.from = from
        self.settings = settings
        if case .sequence(let first) = from, first > 0 { examined = first - 1 }
    }

    /// Is the live stream being followed, with nothing missing?
    public var isLive: Bool { examined.map { $0 >= target } ?? false && !catchingUp }

    /// The SUB socket has subscribed: from here on messages may come.
    public mutating func start(at now: Timestamp) -> [Action] {
        lastHeard = now
        return read(at: now)
    }

    private mutating func read(at now: Timestamp) -> [Action] {
        guard reading == nil, !failed else { return [] }
        let start = examined.map { ReplayStart.sequence(Self.following($0)) } ?? (from == .sequence(0) ? .start : from)
        let request = ReadRequest(
            filter: filter, from: start, count: start == .now ? 0 : settings.readCount, request: nextRequest,
            // Up to PREVIOUS where the chain showed a gap; else all that there is.
            through: catchingUp || examined == nil ? nil : target)
        nextRequest += 1
        retryAt = nil
        reading = Reading(request: request.request, from: start, since: now, known: newest)
        return [.read(request)]
    }

    private mutating func readIfNeeded(at now: Timestamp) -> [Action] {
        guard retryAt == nil, catchingUp || examined == nil || examined.map({ $0 < target }) ?? false else { return [] }
        return read(at: now)
    }

    /// Takes a message of the publication endpoint.
    public mutating func receive(_ message: PublicationMessage, at now: Timestamp) -> [Action] {
        guard !failed else { return [] }
        guard message.filter == filter else { return [] }
        lastHeard = now
        saidSilent = false
        switch message {
        case .record(_, let sequence, let previous, let json):
            return record(Waiting(sequence: sequence, previous: previous, json: json), at: now)
        case .beat(_, let previous, let head):
            newest = max(newest, head)
            if examined == nil, from == .now { begin(after: head) }
            guard let examined else { return [] }
            if previous <= examined {
                // Nothing has matched between `previous` and `head`.
                self.examined = max(examined, head)
                return drain() + readIfNeeded(at: now)
            }
            target = max(target, previous)
            return readIfNeeded(at: now)
        case .error(_, let error):
            if let reason = error.refusalOfKey { return fail(WireError(.notAuthorised, reason)) }
            return fail(WireError(.badFilter, "column \(error.column): \(error.sentence)"))
        }
    }

    private mutating func record(_ record: Waiting, at now: Timestamp) -> [Action] {
        newest = max(newest, record.sequence)
        if examined == nil, from == .now { begin(after: record.previous) }
        guard let examined else {
            wait(record)
            return []
        }
        guard record.sequence > examined else { return [] }
        if record.previous <= examined {
            self.examined = record.sequence
            return [.deliver(sequence: record.sequence, json: record.json)] + drain()
        }
        wait(record)
        return readIfNeeded(at: now)
    }

    /// The number after `sequence`. A desk that names the greatest number there is must not end its reader.
    private static func following(_ sequence: UInt64) -> UInt64 { sequence == .max ? .max : sequence + 1 }

    /// "Now" has become a number.
    private mutating func begin(after sequence: UInt64) {
        examined = sequence
        catchingUp = false
        reading = nil
    }

    private mutating func wait(_ record: Waiting) {
        guard waiting.count < settings.waitingRecords, waitingBytes + record.json.count <= settings.waitingBytes else {
            // No room: replay has it as well.
            target = max(target, record.sequence)
            return
        }
        target = max(target, record.previous)
        var i = waiting.count
        while i > 0, waiting[i - 1].sequence > record.sequence { i -= 1 }
        if i > 0, waiting[i - 1].sequence == record.sequence { return }
        waiting.insert(record, at: i)
        waitingBytes += record.json.count
    }

    /// Delivers what waits and now follows without a gap.
    private mutating func drain() -> [Action] {
        guard var examined, !waiting.isEmpty else { return [] }
        var actions: [Action] = []
        var used = 0
        for record in waiting {
            if record.sequence > examined {
                guard record.previous <= examined else { break }
                actions.append(.deliver(sequence: record.sequence, json: record.json))
                examined = record.sequence
            }
            waitingBytes -= record.json.count
            used += 1
        }
        waiting.removeFirst(used)
        self.examined = examined
        return actions
    }

    /// Takes an answer of the replay endpoint.
    public mutating func receive(_ answer: DeskAnswer, at now: Timestamp) -> [Action] {
        guard !failed else { return [] }
        switch answer {
        case .entries(let request, let next, let head, let records):
            guard let reading, reading.request == request else { return [] }
            self.reading = nil
            guard head >= reading.known else {
                return fail(
                    WireError(
                        .badPosition,
                        "the newest record is \(head), and \(reading.known) has been seen: this is another journal "
                            + "than before"))
            }
            newest = max(newest, head)
            return entries(records, from: reading.from, next: next, head: head, at: now)
        case .lost(let request, let first, let last):
            guard let reading, reading.request == request else { return [] }
            self.reading = nil
            var isAskedFor = last >= first
            if case .sequence(let asked) = reading.from { isAskedFor = first <= asked && last >= asked }
            guard isAskedFor else {
                return fail(WireError(.badFrame, "LOST \(first) \(last) was not asked for"))
            }
            // The live stream may have passed the range while the answer was on its way.
            guard examined.map({ last > $0 }) ?? true else { return readIfNeeded(at: now) }
            let from = examined.map { max(Self.following($0), first) } ?? first
            examined = last
            return [.lost(first: from, last: last)] + drain() + readIfNeeded(at: now)
        case .error(let error):
            guard let reading, error.request == nil || error.request == reading.request else { return [] }
            self.reading = nil
            guard error.code.isTemporary else { return fail(error) }
            retryAt = now.advanced(byMicroseconds: 500_000)
            return []
        case .journal, .pong, .welcome, .credit, .ack: return []
        }
    }

    private mutating func entries(
        _ records: [[UInt8]], from: ReplayStart, next: UInt64, head: UInt64, at now: Timestamp
    ) -> [Action] {
        // Where `next` is below what was asked for, that is not recorded yet: it will come live.
        var actions: [Action] = []
        for json in records {
            guard let sequence = RecordReader.sequence(of: json), sequence < next else {
                return actions + fail(WireError(.badFrame, "a record of ENTRIES has no seq below \(next)"))
            }
            guard examined.map({ sequence > $0 }) ?? true else { continue }
            actions.append(.deliver(sequence: sequence, json: json))
            examined = sequence
        }
        let reached = next > 0 ? next - 1 : 0
        examined = max(examined ?? reached, reached)
        actions += drain()
        if next > head || (examined ?? 0) >= head { catchingUp = false }
        if case .sequence(let asked) = from, next == asked, next <= head {
            // The desk has not got anywhere: ask again, but not at once.
            retryAt = now.advanced(byMicroseconds: 500_000)
        }
        return actions + readIfNeeded(at: now)
    }

    /// When `advance` must be called again even if nothing else happens.
    public var deadline: Timestamp? {
        guard !failed else { return nil }
        if let retryAt { return retryAt }
        if let reading { return reading.since.advanced(byMicroseconds: settings.readTimeout) }
        return lastHeard.advanced(byMicroseconds: settings.silentAfter)
    }

    /// Asks again for answers that did not come, and looks after a desk that has fallen silent.
    public mutating func advance(at now: Timestamp) -> [Action] {
        guard !failed else { return [] }
        if let reading, now - reading.since >= settings.readTimeout {
            self.reading = nil
            return read(at: now)
        }
        if let due = retryAt, now >= due {
            retryAt = nil
            return read(at: now)
        }
        guard reading == nil, retryAt == nil else { return [] }
        if now - lastHeard >= settings.silentAfter {
            lastHeard = now
            catchingUp = true
            let first = !saidSilent
            saidSilent = true
            return (first ? [.silent] : []) + read(at: now)
        }
        return readIfNeeded(at: now)
    }

    private mutating func fail(_ error: WireError) -> [Action] {
        failed = true
        return [.failed(error)]
    }
}
