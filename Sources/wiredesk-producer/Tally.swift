import Client
import Feeds
import Synchronization
import Terminal
import Wire

/// Counts what became of the articles, and names those that were refused.
///
/// Articles go out and come back on different threads; everything here is behind one lock.
final class Tally: Sendable {
    struct Counts: Sendable {
        var read = 0
        var acknowledged = 0
        var resent = 0
        var refused = 0
        var settled: Int { acknowledged + refused }
    }
    /// Where an article came from, until it is settled.
    private struct Origin {
        var file: String
        var line: Int
        var uri: String
    }
    private struct State {
        var counts = Counts()
        var nextTag: UInt64 = 1
        var origins: [UInt64: Origin] = [:]
        /// Refusals by file, for `watch`.
        var refusals: [String: [String]] = [:]
        /// Articles of a file that are not settled.
        var open: [String: Int] = [:]
    }
    private let state = Mutex(State())

    var counts: Counts { state.withLock(\.counts) }

    /// A tag for an article that is about to be offered.
    func tag(_ article: FeedArticle, file: String) -> UInt64 {
        state.withLock { state in
            let tag = state.nextTag
            state.nextTag += 1
            state.counts.read += 1
            state.origins[tag] = Origin(file: file, line: article.line, uri: article.uri)
            state.open[file, default: 0] += 1
            return tag
        }
    }

    /// A piece of a feed that is no article.
    func refuse(_ error: FeedError, file: String) { refuse("\(error)", file: file) }

    func refuse(_ sentence: String, file: String) {
        state.withLock { state in
            state.counts.refused += 1
            state.refusals[file, default: []].append(sentence)
        }
        Self.say(sentence)
    }

    func settle(_ list: [ProducerSession.Settled]) {
        var sentences: [String] = []
        state.withLock { state in
            for settled in list {
                guard let origin = state.origins.removeValue(forKey: settled.tag) else { continue }
                state.open[origin.file, default: 1] -= 1
                switch settled.outcome {
                case .accepted(_, let resent):
                    state.counts.acknowledged += 1
                    if resent { state.counts.resent += 1 }
                case .refused(let code, let why):
                    state.counts.refused += 1
                    let name = origin.file == "-" ? "standard input" : origin.file
                    let sentence = "\(name): line \(origin.line): \(origin.uri): \(code.rawValue): \(why)"
                    state.refusals[origin.file, default: []].append(sentence)
                    sentences.append(sentence)
                }
            }
        }
        for sentence in sentences { Self.say(sentence) }
    }

    /// Articles of a file that are not settled yet.
    func open(_ file: String) -> Int { state.withLock { $0.open[file] ?? 0 } }

    /// Why parts of a file were refused; forgets them.
    func takeRefusals(_ file: String) -> [String] {
        state.withLock { state in
            state.open[file] = nil
            return state.refusals.removeValue(forKey: file) ?? []
        }
    }

    private static func say(_ sentence: String) {
        // On a terminal the progress line is drawn over, and again below.
        let lead = Terminal.error.isInteractive ? "\r\u{1B}[K" : ""
        Terminal.error.write("\(lead)wiredesk-producer: refused: \(sentence.printable)\n")
    }
}
