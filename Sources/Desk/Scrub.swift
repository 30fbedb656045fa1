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
            var walk = Walk(next: reader.lowest, end: reader.next)
            while walk.next < walk.end {
                switch Self.piece(of: reader, from: walk.next, isSingle: walk.singles > 0) {
                case .bytes(let count, let following):
                    walk.read(upTo: following)
                    let pause = Duration.microseconds(count * 1_000_000 / max(1, bytesPerSecond))
                    do { try await Task.sleep(for: pause) } catch { return false }
                case .acceptedLoss(let range): walk.read(upTo: range.upperBound)
                case .damaged(let range):
                    walk.damaged += range.count
                    tell(range, of: name, because: "a checksum is wrong or a part is missing")
                    walk.read(upTo: range.upperBound)
                case .failed(let error):
                    guard walk.singles > 0 else {
                        // Somewhere in this piece; an entry at a time says where.
                        walk.singles = Self.singlesAfterFailure
                        continue
                    }
                    walk.damaged += 1
                    tell(walk.next..<walk.next + 1, of: name, because: "\(error)")
                    walk.failed()
                }
                let soFar = walk.damaged
                damaged.withLock { $0[name] = max($0[name] ?? 0, soFar) }
                if Task.isCancelled { return false }
                if walk.failuresInARow >= Self.mostFailures {
                    logger.error("scrub: the disk does not give the \(name) journal from entry \(walk.next) on")
                    break
                }
            }
            // Of a pass that did not come to its end, what an earlier one found still stands.
            guard walk.next >= walk.end else { continue }
            let all = walk.damaged
            damaged.withLock { $0[name] = all }
        }
        return true
    }

    /// Entries that are read one at a time after a piece could not be: more than a piece of short ones has in the 16 KiB
    /// that one read takes.
    private static let singlesAfterFailure = 512
    /// Entries in a row that the disk does not give (EIO), after which it is left in peace until the next pass.
    private static let mostFailures = 64

    /// Where a pass is in one journal.
    private struct Walk {
        var next: UInt64
        let end: UInt64
        var damaged = 0
        /// How many more are read one at a time.
        var singles = 0
        var failuresInARow = 0

        mutating func read(upTo following: UInt64) {
            next = following
            singles = max(0, singles - 1)
            failuresInARow = 0
        }
        mutating func failed() {
            next += 1
            failuresInARow += 1
        }
    }

    private enum Piece {
        case bytes(Int, next: UInt64)
        case acceptedLoss(Range<UInt64>)
        case damaged(Range<UInt64>)
        case failed(JournalError)
    }

    private static func piece(of reader: JournalReader, from next: UInt64, isSingle: Bool) -> Piece {
        do throws(JournalError) {
            let slice = try reader.read(
                from: next, maxEntries: isSingle ? 1 : 4_096, maxBytes: isSingle ? 1 : pieceBytes,
                includeAnnotations: true)
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

    private func tell(_ range: Range<UInt64>, of name: String, because reason: String) {
        guard told[name, default: []].insert(range).inserted else { return }
        logger.error(
            """
            scrub: entries \(range.lowerBound) to \(range.upperBound - 1) of the \(name) journal cannot be read any more: \
            \(reason); `wiredeskctl verify` names the file and the place, restore it from a copy
            """)
    }
}
