internal import Journal
internal import Logging
internal import ZeroMQ

/// Reads both journals again and again, slowly, so that damage to what has lain there for weeks is known before somebody
/// asks for it: a start reads only what came after the last snapshot.
actor Scrub {
    /// Slow enough to go unnoticed beside the desk's own reading; 48 GiB take an hour and three quarters.
    private static let bytesPerSecond = 8 << 20
    private static let pieceBytes = 1 << 20

    private let journals: [(name: String, reader: JournalReader)]
    private let logger: Logger
    /// Entries that could not be read in the last pass, or in this one so far if that is more.
    private let damaged = Lock<[String: Int]>([:])
    /// Ranges that were told of.
    private var told: [String: Set<Range<UInt64>>] = [:]

    init(intake: Journal, records: Journal, logger: Logger) {
        journals = [("intake", intake.reader()), ("records", records.reader())]
        self.logger = logger
    }

    /// Entries that are damaged, of both journals.
    nonisolated var damagedEntries: Int { damaged.withLock { $0.values.reduce(0, +) } }

    /// Passes over both, one after the other, until cancelled.
    /// - Parameter intervalSeconds: from the beginning of one pass to that of the next; 0 for none at all.
    func run(intervalSeconds: Int) async {
        guard intervalSeconds > 0 else { return }
        // A start has other things to read.
        do { try await Task.sleep(for: .seconds(min(60, intervalSeconds))) } catch { return }
        while true {
            let began = ContinuousClock.now
            guard await pass(bytesPerSecond: Self.bytesPerSecond) else { return }
            let rest = Duration.seconds(intervalSeconds) - (ContinuousClock.now - began)
            do { try await Task.sleep(for: max(rest, .seconds(1))) } catch { return }
        }
    }

    /// Reads both once. False when it was cancelled.
    func pass(bytesPerSecond: Int) async -> Bool {
        for (name, reader) in journals {
            var bad = 0
            var next = reader.lowest
            let end = reader.next
            while next < end {
                let read = Self.piece(of: reader, from: next)
                switch read {
                case .bytes(let count, let following):
                    next = following
                    let pause = Duration.microseconds(count * 1_000_000 / max(1, bytesPerSecond))
                    do { try await Task.sleep(for: pause) } catch { return false }
                case .acceptedLoss(let range): next = range.upperBound
                case .damaged(let range):
                    bad += range.count
                    let soFar = bad
                    damaged.withLock { $0[name] = max($0[name] ?? 0, soFar) }
                    tell(range, of: name)
                    next = range.upperBound
                case .failed(let error):
                    // The rest of it next time.
                    logger.error("scrub: \(name) journal from entry \(next) on: \(error)")
                    next = end
                }
                if Task.isCancelled { return false }
            }
            let all = bad
            damaged.withLock { $0[name] = all }
        }
        return true
    }

    private enum Piece {
        case bytes(Int, next: UInt64)
        case acceptedLoss(Range<UInt64>)
        case damaged(Range<UInt64>)
        case failed(JournalError)
    }

    private static func piece(of reader: JournalReader, from next: UInt64) -> Piece {
        do throws(JournalError) {
            let slice = try reader.read(
                from: next, maxEntries: 4_096, maxBytes: pieceBytes, includeAnnotations: true)
            return .bytes(slice.bytes.count, next: max(slice.next, next + 1))
        } catch {
            guard case .lost(let range) = error else { return .failed(error) }
            do throws(JournalError) {
                return try reader.acceptedLoss(at: range.lowerBound) == nil ? .damaged(range) : .acceptedLoss(range)
            } catch {
                return .failed(error)
            }
        }
    }

    private func tell(_ range: Range<UInt64>, of name: String) {
        guard told[name, default: []].insert(range).inserted else { return }
        logger.error(
            """
            scrub: entries \(range.lowerBound) to \(range.upperBound - 1) of the \(name) journal cannot be read any more; \
            `wiredeskctl verify` names the file and the place, restore it from a copy
            """)
    }
}
