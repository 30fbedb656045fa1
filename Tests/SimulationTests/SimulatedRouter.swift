import JournalTesting
import ZeroMQ

/// A ROUTER socket of the desk, and the DEALER sockets of its peers: messages of one connection stay in order, arrive
/// late, and are lost where the connection is; whoever is connected again has another identity.
struct SimulatedRouter {
    struct Link {
        /// As the ROUTER names the connection.
        var identity: [UInt8]
        /// In the DEALER's pipe: what is not lost with the connection goes out on the next one.
        var outbox: [[[UInt8]]] = []
        /// On the way to the peer.
        var answers: [[[UInt8]]] = []
    }
    private(set) var links: [Link] = []
    /// What the desk has not read yet, with the identity of whom it came from.
    var inbox: [(identity: [UInt8], frames: [[UInt8]])] = []
    /// Answers that wait for one peer.
    let highWaterMark: Int
    private var connections: UInt32 = 0

    init(highWaterMark: Int) { self.highWaterMark = highWaterMark }

    private mutating func identity() -> [UInt8] {
        connections += 1
        return [0] + (0..<4).map { UInt8(truncatingIfNeeded: connections >> ($0 * 8)) }
    }

    /// A DEALER socket; answers its number.
    mutating func open() -> Int {
        links.append(Link(identity: identity()))
        return links.count - 1
    }

    /// The peer closes its socket and opens another.
    mutating func reopen(_ link: Int) { links[link] = Link(identity: identity()) }

    mutating func send(_ frames: [[UInt8]], over link: Int) { links[link].outbox.append(frames) }

    /// Moves messages of one peer to the desk.
    mutating func deliver(_ count: Int, over link: Int, twice: Bool = false) -> Int {
        let count = min(count, links[link].outbox.count)
        for frames in links[link].outbox.prefix(count) {
            inbox.append((links[link].identity, frames))
            if twice { inbox.append((links[link].identity, frames)) }
        }
        links[link].outbox.removeFirst(count)
        return count
    }

    /// Takes what has come for a peer.
    mutating func take(_ count: Int, from link: Int) -> [[[UInt8]]] {
        let taken = Array(links[link].answers.prefix(count))
        links[link].answers.removeFirst(taken.count)
        return taken
    }

    mutating func duplicateAnswer(over link: Int) -> Bool {
        guard let first = links[link].answers.first else { return false }
        links[link].answers.insert(first, at: 0)
        return true
    }

    /// The connection is lost and made again, behind both sides' backs.
    mutating func disconnect(_ link: Int, _ dice: inout SeededGenerator) {
        let arrived = Int.random(in: 0...links[link].answers.count, using: &dice)
        links[link].answers.removeLast(links[link].answers.count - arrived)
        // What was written to the connection is gone; what was not goes out on the next one.
        links[link].outbox.removeFirst(Int.random(in: 0...links[link].outbox.count, using: &dice))
        links[link].identity = identity()
    }

    /// The desk's socket is gone, and another is there.
    mutating func restart(_ dice: inout SeededGenerator) {
        inbox = []
        for link in links.indices { disconnect(link, &dice) }
    }

    /// What the desk sends. Answers the identities whose pipes are full, their messages lost.
    mutating func route(_ messages: borrowing MessageBatch) -> [[UInt8]] {
        var full: [[UInt8]] = []
        for message in 0..<messages.messageCount {
            let frames = messages.frames(ofMessage: message).map { messages.bytes(frame: $0) }
            guard let link = links.firstIndex(where: { $0.identity == frames[0] }) else { continue }
            if links[link].answers.count >= highWaterMark {
                full.append(frames[0])
            } else {
                links[link].answers.append(Array(frames.dropFirst()))
            }
        }
        return full
    }
}
