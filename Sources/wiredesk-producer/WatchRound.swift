import Client
import Feeds
import Foundation
import Gathering
import Terminal

/// Takes the files of a spool folder, some at a time, and moves each away when the desk has settled all of it.
struct WatchRound {
    var folder: SpoolFolder
    let feeder: FileFeeder
    let stop: StopSignals
    let quiet: Bool
    /// Files that were fed and not moved yet, with the articles in each.
    private var underWay: [(file: SpoolFolder.File, articles: Int)] = []
    /// Files that could not be moved: fed once, left alone until they change.
    private var stuck: Set<SpoolFolder.File> = []
    /// What was seen at a look into files that wait.
    private var weights: [SpoolFolder.File: SendingOrder.Weight] = [:]

    /// Files that may wait for the desk together: a sync takes milliseconds, and one file at a time would pay it for each.
    private static let together = 256
    /// From so many waiting files on they are looked into, so that the urgent ones go first.
    private static let queue = 16
    /// Bytes of a file that are looked at for that.
    private static let look = 256 << 10
    /// Seconds after which the folder is looked at again although files of the last look still wait: urgent copy may have
    /// come meanwhile.
    private static let again = 0.5

    init(folder: SpoolFolder, feeder: FileFeeder, stop: StopSignals, quiet: Bool) {
        self.folder = folder
        self.feeder = feeder
        self.stop = stop
        self.quiet = quiet
    }

    /// Until a stop is asked for.
    mutating func run() async throws {
        while !stop.isRequested {
            let waiting = try await inOrder(whole())
            let began = ContinuousClock.now
            for file in waiting where !stop.isRequested {
                try await feed(file)
                if ContinuousClock.now - began > .seconds(Self.again) { break }
            }
            try sweep()
            if waiting.isEmpty { try await Task.sleep(for: .milliseconds(underWay.isEmpty ? 200 : 5)) }
        }
        while !underWay.isEmpty {
            try sweep()
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// The files that are whole and not fed yet.
    private mutating func whole() throws -> [SpoolFolder.File] {
        let now = ContinuousClock.now
        let files = try folder.wholeFiles(at: Double(Self.began.duration(to: now) / .milliseconds(1)) / 1_000)
        let busy = Set(underWay.map(\.file.name))
        stuck.formIntersection(files)
        return files.filter { !busy.contains($0.name) && !stuck.contains($0) }
    }
    private static let began = ContinuousClock.now

    /// Files with urgent copy first.
    private mutating func inOrder(_ files: [SpoolFolder.File]) async -> [SpoolFolder.File] {
        guard files.count > Self.queue else {
            weights = [:]
            return files
        }
        var seen: [SpoolFolder.File: SendingOrder.Weight] = [:]
        seen.reserveCapacity(files.count)
        // The newest first, and not for long: of a hundred thousand files that wait the rest is looked at next time.
        let began = ContinuousClock.now
        for file in files.reversed() {
            if let known = weights[file] {
                seen[file] = known
            } else if ContinuousClock.now - began < .seconds(Self.again) {
                seen[file] = await weight(of: file)
            }
        }
        weights = seen
        guard let order = SendingOrder.order(files.map { seen[$0] ?? .none }) else { return files }
        return order.map { files[$0] }
    }

    /// Of the articles at the beginning of a file.
    private func weight(of file: SpoolFolder.File) async -> SendingOrder.Weight {
        let path = folder.path(file)
        var articles: [[UInt8]] = []
        do throws(FeedFile.Unreadable) {
            try await FeedFile(path: path, settings: feeder.reading.settings(path)).read(upTo: Self.look) { items, _ in
                for case .article(let article) in items { articles.append(article.json) }
            }
        } catch {
            // It will be said when it is fed.
            return .none
        }
        let weights = SendingOrder.weights(of: articles)
        return SendingOrder.Weight(
            isUrgent: weights.contains(where: \.isUrgent), keys: Array(Set(weights.flatMap(\.keys))))
    }

    private mutating func feed(_ file: SpoolFolder.File) async throws {
        while underWay.count >= Self.together {
            try sweep()
            if underWay.count >= Self.together { try await Task.sleep(for: .milliseconds(2)) }
        }
        let path = folder.path(file)
        let before = feeder.tally.counts.read
        do throws(FeedFile.Unreadable) {
            try await feeder.feed(path) { _ in }
        } catch {
            feeder.tally.refuse(error.sentence, file: path)
        }
        if file.bytes == 0 { feeder.tally.refuse("\(path): the file is empty", file: path) }
        underWay.append((file, feeder.tally.counts.read - before))
    }

    /// Moves away what is settled.
    private mutating func sweep() throws {
        var left: [(file: SpoolFolder.File, articles: Int)] = []
        for (file, articles) in underWay {
            let path = folder.path(file)
            guard feeder.tally.open(path) == 0 else {
                left.append((file, articles))
                continue
            }
            let reasons = feeder.tally.takeRefusals(path)
            do throws(SpoolFolder.Unusable) {
                try folder.put(file, away: reasons)
            } catch {
                stuck.insert(file)
                Terminal.error.write("wiredesk-producer: \(error)\n")
            }
            if !quiet {
                Terminal.error.write(
                    "wiredesk-producer: \(file.name.printable): \(articles) articles, \(reasons.count) refused\n")
            }
        }
        underWay = left
    }
}
