internal import Journal
internal import Keys
internal import Logging
internal import News
internal import Wire

/// Answers READ: records from any point in the past, under the same filters as the live stream. `Replay` drives it.
///
/// A request is answered from the files, so a reader costs no memory but its answer.
struct ReplayDesk {
    private let reader: JournalReader
    private let settings: DeskSettings.Replay
    private let limits: Filter.Limits
    private let figures: Figures
    private let logger: Logger
    /// What readers have not taken of their answers.
    let held: HeldBytes
    private var facets = FacetsReader()
    private var refusals = OncePerMinute()
    /// The last filters that were asked for: a reader asks with the same one again and again.
    private var filters: [[UInt8]: Filter] = [:]
    /// Records read to close a gap, by filter as it was asked for.
    private(set) var missed: [[UInt8]: Int] = [:]
    /// Readers name filters as they like.
    private static let mostMissed = 10_000

    init(
        reader: JournalReader, settings: DeskSettings.Replay, limits: Filter.Limits, figures: Figures, logger: Logger
    ) {
        self.reader = reader
        self.settings = settings
        self.limits = limits
        self.figures = figures
        self.logger = logger
        held = HeldBytes(maximum: settings.maximumHeldBytes)
    }

    /// What to say to one message, without its routing frame.
    mutating func answer(_ frames: WireFrames, _ access: PeerAccess = .anyone) -> DeskAnswer {
        do throws(WireError) {
            let request = try ReplayRequest(frames)
            if case .nobody = access { throw .nobody }
            switch request {
            case .ping(let token): return .pong(token: token)
            case .identify(let identify):
                let end = reader.next
                return .journal(
                    request: identify.request, identity: reader.identity, first: min(reader.lowest, end),
                    head: end - 1)
            case .read(let read):
                figures.reads.add()
                guard !held.isOver else {
                    throw WireError(
                        .busy, "readers have \(held.value) bytes of answers to take yet; ask again",
                        request: read.request)
                }
                return try answer(read, access)
            }
        } catch {
            figures.readsRefused.add()
            if error.code == .notAuthorised { count(error, access) }
            return .error(error)
        }
    }

    private mutating func count(_ error: WireError, _ access: PeerAccess) {
        figures.replayConnections.unauthorised.add()
        guard let more = refusals.words(for: access.name, now: monotonicNanoseconds()) else { return }
        logger.warning("replay: refused: \(error.sentence)\(more)", metadata: ["key": "\(access.name)"])
    }

    private mutating func answer(_ read: ReadRequest, _ access: PeerAccess) throws(WireError) -> DeskAnswer {
        let filter = try filter(read.filter, request: read.request)
        if let reason = access.refusal(of: filter) {
            throw WireError(.notAuthorised, reason, request: read.request)
        }
        // What comes while this is answered belongs to the next answer: `next` is never past `head` + 1.
        let last = reader.next
        let end = read.through.map { min(last, $0 < .max ? $0 + 1 : .max) } ?? last
        do throws(JournalError) {
            let start = try start(of: read.from, end: last)
            var answer = Answer(next: start)
            let wanted = min(read.count, settings.maximumEntriesPerRead)
            while answer.next < end, answer.records.count < wanted, !answer.isFull(settings) {
                guard let slice = try slice(from: answer.next, start: start) else { break }
                for entry in slice.entries {
                    guard entry.sequence < end, answer.records.count < wanted, !answer.isFull(settings) else { break }
                    answer.next = entry.sequence + 1
                    answer.examined += 1
                    answer.examinedBytes += entry.payload.count
                    let json = slice.payload(of: entry)
                    guard filter == .everything || matches(filter, json, entry.sequence, access) else { continue }
                    answer.bytes += json.count
                    answer.records.append(json)
                }
            }
            figures.replayed.add(answer.records.count)
            if read.through != nil, !answer.records.isEmpty {
                figures.missed.add(answer.records.count)
                if missed.count < Self.mostMissed || missed[read.filter] != nil {
                    missed[read.filter, default: 0] += answer.records.count
                }
            }
            if answer.isFull(settings) || answer.records.count < read.count && answer.records.count == wanted {
                figures.readsCut.add()
            }
            return .entries(request: read.request, next: answer.next, head: last - 1, answer.records)
        } catch {
            guard case .lost(let range) = error else {
                logger.error("replay: \(error)")
                // One read of many: the next may succeed, or the desk opens its files anew.
                if case .file = error {
                    throw WireError(
                        .busy, "the desk's disk did not give the records; its log says why; ask again",
                        request: read.request)
                }
                throw WireError(
                    .internal, "the desk could not read its records journal; its log says why", request: read.request)
            }
            return .lost(request: read.request, first: range.lowerBound, last: range.upperBound - 1)
        }
    }

    /// An answer in the making, bounded in what it sends and in what it looks at, so that a rare filter holds nobody
    /// else up.
    private struct Answer {
        /// The first sequence number not yet examined.
        var next: UInt64
        var records: [[UInt8]] = []
        var bytes = 0
        var examined = 0
        var examinedBytes = 0

        func isFull(_ settings: DeskSettings.Replay) -> Bool {
            bytes >= settings.maximumBytesPerRead || examined >= settings.maximumEntriesExaminedPerRead
                || examinedBytes >= settings.maximumBytesExaminedPerRead
        }
    }

    /// The next entries; nil where they are lost and something before them has been examined: that is answered first,
    /// and who asks on from there is told of the loss.
    private func slice(from next: UInt64, start: UInt64) throws(JournalError) -> JournalSlice? {
        do throws(JournalError) {
            let slice = try reader.read(from: next, maxEntries: 256, maxBytes: settings.maximumBytesPerRead)
            // The reader goes on with what is left where retention has just dropped what was asked for.
            if let first = slice.entries.first?.sequence, first > next { throw .lost(next..<first) }
            return slice
        } catch {
            if case .lost = error, next > start { return nil }
            throw error
        }
    }

    private func start(of from: ReplayStart, end: UInt64) throws(JournalError) -> UInt64 {
        let start =
            switch from {
            case .start: reader.lowest
            case .now: end
            case .sequence(let sequence): try kept(sequence)
            case .time(let time): max(try reader.sequence(atOrAfter: time.microseconds), reader.lowest)
            }
        return min(start, end)
    }

    /// Who asks for a number that retention has dropped misses something, and has to be told so. 0 is the start.
    private func kept(_ sequence: UInt64) throws(JournalError) -> UInt64 {
        let lowest = reader.lowest
        guard sequence == 0 || sequence >= lowest else { throw .lost(sequence..<lowest) }
        return max(sequence, lowest)
    }

    /// A record that cannot be read back is sent to everyone who asks and may read all there is: better one too many than
    /// one unseen.
    private mutating func matches(
        _ filter: Filter, _ json: [UInt8], _ sequence: UInt64, _ access: PeerAccess
    ) -> Bool {
        do {
            return filter.matches(try facets.read(json))
        } catch {
            logger.error("replay: record \(sequence): \(error)")
            return access.refusal(of: .everything) == nil
        }
    }

    private mutating func filter(_ text: [UInt8], request: UInt64) throws(WireError) -> Filter {
        // A topic as it is subscribed to live may come with its zero byte.
        let text = text.last == 0 ? Array(text.dropLast()) : text
        if let filter = filters[text] { return filter }
        do throws(FilterError) {
            let filter = try Filter(text, limits: limits)
            if filters.count >= 64 { filters.removeAll(keepingCapacity: true) }
            filters[text] = filter
            return filter
        } catch {
            throw WireError(.badFilter, "\(error)", request: request)
        }
    }
}
