import ArgumentParser
import Client
import Desk
import Foundation
import Synchronization
import Terminal

struct Feed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Feed files, or standard input, and end when every article is acknowledged.")

    @OptionGroup var options: FeedOptions

    @Flag(help: "Keep the order of the input even where urgent copy waits behind other: for archives.")
    var inOrder = false

    @Argument(help: ArgumentHelp("Files to feed, folders of them; - is standard input.", valueName: "path"))
    var paths: [String]

    func run() async throws {
        signal(SIGPIPE, SIG_IGN)
        let reading = try options.read.reading()
        let tally = Tally()
        let paths = InputPaths.files(paths)
        let session = ProducerSession(
            endpoint: options.to, client: "wiredesk-producer/\(Product.version)",
            sendsUrgentFirst: !inOrder, keys: try options.role())
        let feeder = FileFeeder(session: session, tally: tally, reading: reading)
        let began = ContinuousClock.now
        let meter = Meter(paths: paths)
        do {
            // By itself: a pipe on which nothing comes cannot be left, and must not hold up the end of a session that failed.
            Task {
                for path in paths {
                    do throws(FeedFile.Unreadable) {
                        try await feeder.feed(path) { meter.read(path, $0) }
                    } catch {
                        tally.refuse(error.sentence, file: path)
                    }
                }
                session.finish()
            }
            let drawing = Task { await draw(meter, tally, session, began) }
            defer { drawing.cancel() }
            try await session.run { tally.settle($0) }
        } catch {
            throw SessionEnd.status(error)
        }
        var line = ProgressLine(quiet: options.quiet)
        line.finish(summary(tally.counts, began))
        if tally.counts.refused > 0 { throw ExitCode(1) }
    }

    private func draw(_ meter: Meter, _ tally: Tally, _ session: ProducerSession, _ began: ContinuousClock.Instant)
        async
    {
        var line = ProgressLine(quiet: options.quiet)
        let stop = StopSignals()
        while !Task.isCancelled {
            if stop.isRequested {
                // At once: whatever is not acknowledged is in the files still, and feeding them again doubles nothing.
                line.finish("stopped: \(summary(tally.counts, began)); feed the same again to send the rest")
                _exit(stop.status)
            }
            line.draw(fraction: meter.fraction) {
                let counts = tally.counts
                let waiting = session.condition == .waiting ? "  waiting for the desk" : ""
                return "\(counts.acknowledged.grouped) acknowledged, \(rate(counts, began).grouped)/s"
                    + (counts.refused > 0 ? ", \(counts.refused) refused" : "") + waiting
            }
            try? await Task.sleep(for: .milliseconds(100))
        }
    }

    private func rate(_ counts: Tally.Counts, _ began: ContinuousClock.Instant) -> Int {
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        return Int(Double(counts.acknowledged) / max(seconds, 0.001))
    }

    private func summary(_ counts: Tally.Counts, _ began: ContinuousClock.Instant) -> String {
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        var text = "\(counts.acknowledged.grouped) acknowledged"
        if counts.resent > 0 { text += " (\(counts.resent.grouped) of them known already)" }
        text += ", \(counts.refused.grouped) refused, \(String(format: "%.1f", seconds)) s"
        if counts.acknowledged > 100 { text += ", \(rate(counts, began).grouped) articles/s" }
        return text
    }
}

/// How much of the input has been read.
final class Meter: Sendable {
    private let sizes: [String: Int]
    private let total: Int?
    private let read = Mutex<[String: Int]>([:])

    init(paths: [String]) {
        var sizes: [String: Int] = [:]
        for path in paths where path != "-" {
            sizes[path] = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
        }
        self.sizes = sizes
        total = paths.contains("-") ? nil : sizes.values.reduce(0, +)
    }

    func read(_ path: String, _ bytes: Int) { read.withLock { $0[path] = bytes } }

    /// Nil where nobody knows how much there will be.
    var fraction: Double? {
        guard let total, total > 0 else { return nil }
        return Double(read.withLock { $0.values.reduce(0, +) }) / Double(total)
    }
}
