import Client
import Feeds
import Foundation
import Gathering
import News
import Terminal

/// Fetches one feed, feeds what is new of it, waits for the desk, and only then remembers.
struct PollRound: Sendable {
    let feeder: FileFeeder
    let memory: PollState
    let fetcher: FeedFetcher
    let rhythm: PollRhythm
    let turnstile: Turnstile
    let stop: StopSignals
    let quiet: Bool

    /// Follows all of them.
    /// - Returns: 0, since what fails is asked again.
    func follow(_ addresses: [FeedAddress]) async throws -> Int {
        try await withThrowingTaskGroup(of: Void.self) { feeds in
            for address in addresses { feeds.addTask { try await follow(address) } }
            try await feeds.waitForAll()
        }
        return 0
    }

    /// Fetches all of them once.
    /// - Returns: how many failed.
    func once(_ addresses: [FeedAddress]) async throws -> Int {
        try await withThrowingTaskGroup(of: Bool.self) { feeds in
            for address in addresses { feeds.addTask { try await once(address) } }
            return try await feeds.reduce(0) { $0 + ($1 ? 0 : 1) }
        }
    }

    /// Fetches it whenever it is due, until a stop is asked for or it is gone for good.
    private func follow(_ address: FeedAddress) async throws {
        while !stop.isRequested {
            let feed = memory.feed(address.url.absoluteString)
            if feed.isGone {
                say(feed.url, "is gone for good (410); not asked for any more")
                return
            }
            guard rhythm.isDue(feed, at: now) else {
                let left = feed.next.map { Double($0 - now) / 1e6 } ?? 0
                try await stop.sleep(seconds: min(max(left, 0.05), 60))
                continue
            }
            _ = try await turnstile.pass { stop.isRequested ? true : try await fetch(feed, address) }
        }
    }

    /// Fetches it now, unless its server has asked for a pause that is not over.
    /// - Returns: false where that failed.
    private func once(_ address: FeedAddress) async throws -> Bool {
        let feed = memory.feed(address.url.absoluteString)
        if feed.isGone {
            say(feed.url, "is gone for good (410); not asked for any more", always: true)
            return false
        }
        if feed.isHeldBack, !rhythm.isDue(feed, at: now) {
            say(feed.url, "not before \(feed.next.map { "\($0)" } ?? ""), as its server asks", always: true)
            return false
        }
        return try await turnstile.pass { try await fetch(feed, address) }
    }

    private func fetch(_ before: PolledFeed, _ address: FeedAddress) async throws -> Bool {
        var feed = before
        let answer = await fetcher.fetch(feed, address)
        switch answer {
        case .document(let document):
            if let trouble = try await take(document, &feed) {
                return rest(&feed, after: .failed(retryAfter: nil), trouble)
            }
            return true
        case .unchanged(let movedTo, let wish):
            if let movedTo { feed.location = movedTo }
            return rest(&feed, after: .well(wish: wish), "unchanged")
        case .gone:
            feed.isGone = true
            return rest(&feed, after: .failed(retryAfter: nil), "is gone for good (410)")
        case .failed(let why, let retryAfter):
            return rest(&feed, after: .failed(retryAfter: retryAfter), why)
        }
    }

    /// Feeds a document.
    /// - Returns: why it is none, where it is none.
    private func take(_ document: FeedFetcher.Document, _ feed: inout PolledFeed) async throws -> String? {
        var reader = FeedReader(feeder.reading.settings(feed.url))
        let items = reader.consume(document.bytes) + reader.finish()
        guard Self.isFeed(reader.format, asked: feeder.reading.format) else {
            return "the answer is no feed (\(document.contentType.isEmpty ? "no type" : document.contentType), "
                + "read as \(reader.format.name))"
        }
        let known = Set(feed.settled)
        var digests: [String] = []
        let fresh = items.filter { item in
            guard case .article(let article) = item else { return true }
            let digest = String("\(ArticleDigest(of: article.json, signal: .new))".prefix(16))
            digests.append(digest)
            return !known.contains(digest)
        }
        await feeder.offer(fresh, of: feed.url)
        let refused = try await feeder.settle(feed.url).count
        feed.settle(digests)
        if let movedTo = document.movedTo { feed.location = movedTo }
        feed.entityTag = document.entityTag
        feed.lastModified = document.lastModified
        feed.validatedBy = document.address
        let wish = [document.wish, RefreshWish.seconds(in: document.bytes)].compactMap(\.self).max()
        _ = rest(
            &feed, after: .well(wish: wish),
            "\(items.count) items, \(fresh.count) new" + (refused > 0 ? ", \(refused) refused" : ""))
        return nil
    }

    /// A page that asks for a password, or says that it is sorry, reads well as plain text.
    private static func isFeed(_ found: FeedFormat, asked: FeedFormat) -> Bool {
        if asked != .auto { return true }
        return switch found {
        case .ninjs, .ninjsLines, .newsMLG2, .newsML1, .nitf, .rss, .atom, .xml: true
        case .auto, .iptc7901, .anpa1312, .mail, .text: false
        }
    }

    /// Says when it is fetched again, and remembers all of it.
    /// - Returns: whether it went well.
    private func rest(_ feed: inout PolledFeed, after outcome: PollRhythm.Outcome, _ sentence: String) -> Bool {
        var isWell = true
        if case .failed(let retryAfter) = outcome {
            isWell = false
            feed.failures += 1
            feed.isHeldBack = retryAfter != nil
        } else {
            feed.failures = 0
            feed.isHeldBack = false
        }
        let pause = rhythm.pause(after: outcome, failures: feed.failures, chance: .random(in: 0..<1))
        feed.next = now.advanced(byMicroseconds: Int64(pause * 1e6))
        do throws(PollState.Unusable) {
            try memory.remember(feed)
        } catch {
            // It is known as long as this process lives; the next one sends again what the desk recognises.
            isWell = false
            Terminal.error.write("wiredesk-producer: \(error)\n")
        }
        let again = feed.isGone ? "" : "; again in \(Int(pause.rounded())) s"
        say(feed.url, sentence + again, always: !isWell)
        return isWell
    }

    private var now: Timestamp { Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1e6)) }

    private func say(_ url: String, _ sentence: String, always: Bool = false) {
        guard always || !quiet else { return }
        Terminal.error.write("wiredesk-producer: \(url.printable): \(sentence.printable)\n")
    }
}
