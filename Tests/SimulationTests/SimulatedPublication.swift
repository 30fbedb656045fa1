import JournalTesting
import ZeroMQ

@testable import Desk

/// The desk's XPUB socket with manual subscriptions, and the SUB sockets of its subscribers, as libzmq 4.3.4 has them:
/// what does not fit a subscriber's pipe is dropped for that one, and nobody is told.
final class SimulatedPublication: PublicationSocket {
    struct Pipe {
        /// What the SUB socket subscribed to; said again at each connection.
        var filters: Set<[UInt8]> = []
        /// What the XPUB sends to it.
        var topics: Set<[UInt8]> = []
        var messages: [[[UInt8]]] = []
        var isConnected = false
    }
    private(set) var pipes: [Pipe] = []
    /// Subscriptions that the desk has not taken yet, and whose they are.
    private var inbox: [(pipe: Int, message: [UInt8])] = []
    private var last: Int?
    let highWaterMark: Int
    private(set) var dropped = 0
    /// Called with each message that goes out, whether anyone takes it or not.
    var onSend: ((_ frames: [[UInt8]]) -> Void)?

    init(highWaterMark: Int) { self.highWaterMark = highWaterMark }

    /// A SUB socket with one subscription; answers its number.
    func open(_ filter: [UInt8]) -> Int {
        pipes.append(Pipe(filters: [filter]))
        return pipes.count - 1
    }

    func connect(_ pipe: Int) {
        guard !pipes[pipe].isConnected else { return }
        pipes[pipe].isConnected = true
        for filter in pipes[pipe].filters { inbox.append((pipe, [1] + filter)) }
    }

    /// What has come stays readable up to some message; the rest is gone.
    func disconnect(_ pipe: Int, _ dice: inout SeededGenerator) {
        guard pipes[pipe].isConnected else { return }
        pipes[pipe].isConnected = false
        pipes[pipe].topics = []
        let arrived = Int.random(in: 0...pipes[pipe].messages.count, using: &dice)
        pipes[pipe].messages.removeLast(pipes[pipe].messages.count - arrived)
        inbox.removeAll { $0.pipe == pipe }
        for filter in pipes[pipe].filters { inbox.append((-1, [0] + filter)) }
    }

    /// The subscriber closes its socket and opens another.
    func reopen(_ pipe: Int, _ dice: inout SeededGenerator) {
        disconnect(pipe, &dice)
        pipes[pipe].messages = []
    }

    /// The desk's socket is gone.
    func restart(_ dice: inout SeededGenerator) {
        for pipe in pipes.indices { disconnect(pipe, &dice) }
        inbox = []
        last = nil
    }

    func take(_ count: Int, from pipe: Int) -> [[[UInt8]]] {
        let taken = Array(pipes[pipe].messages.prefix(count))
        pipes[pipe].messages.removeFirst(taken.count)
        return taken
    }

    /// The next subscription for the desk.
    func nextSubscription() -> [UInt8]? {
        guard !inbox.isEmpty else { return nil }
        let (pipe, message) = inbox.removeFirst()
        last = pipe
        return message
    }

    // MARK: PublicationSocket

    func subscribe(_ topic: [UInt8]) {
        guard let last, last >= 0, pipes[last].isConnected else { return }
        pipes[last].topics.insert(topic)
    }

    func unsubscribe(_ topic: [UInt8]) {
        guard let last, last >= 0 else { return }
        pipes[last].topics.remove(topic)
    }

    func send(_ frames: [[UInt8]]) { _ = isTaken(frames) }

    @discardableResult
    func isTaken(_ frames: [[UInt8]]) -> Bool {
        onSend?(frames)
        var isTaken = false
        for pipe in pipes.indices
        where pipes[pipe].isConnected && pipes[pipe].topics.contains(where: { frames[0].starts(with: $0) }) {
            guard pipes[pipe].messages.count < highWaterMark else {
                dropped += 1
                continue
            }
            isTaken = true
            if pipes[pipe].filters.contains(where: { frames[0].starts(with: $0) }) {
                pipes[pipe].messages.append(frames)
            }
        }
        return isTaken
    }

    func send(_ messages: borrowing MessageBatch) {
        for message in 0..<messages.messageCount {
            isTaken(messages.frames(ofMessage: message).map { messages.bytes(frame: $0) })
        }
    }
}
