internal import News

/// The filters that somebody subscribes to, each with its chain of PREVIOUS numbers. Pure: the publisher acts on it.
///
/// Who is subscribed only libzmq knows for sure. It tells of each subscription and each loss of one, but not whose it
/// was, and it passes on what a peer says even if that is not so: one that subscribes twice leaves once, and one that
/// leaves a filter that it never had would take it from somebody else. So `subscribers` is a hint, and a chain is
/// forgotten only when libzmq has shown that nobody takes its beats.
struct FilterChains {
    struct Chain {
        /// The filter as it was subscribed to, and one zero byte.
        let topic: [UInt8]
        let filter: Filter
        /// Sequence number of the last record sent for this filter; at first the head when it became known.
        var previous: UInt64
        /// As far as one can tell from what peers say; may be off, also below zero.
        var subscribers: Int
        /// Monotonic nanoseconds of the last message, beats included.
        var lastMessage: Int64
        /// Of the last beat.
        var lastBeat: Int64
        /// Records sent for it.
        var records = 0
        /// Beats in a row that nobody took: nobody is there, or only those who have stopped reading.
        var untaken = 0
    }
    enum Answer {
        case accepted
        case refused(FilterError)
        /// Nothing can be said about it to this peer alone.
        case ignored
    }

    private(set) var chains: [Chain] = []
    private var indices: [[UInt8]: Int] = [:]
    let maximumFilters: Int
    let limits: Filter.Limits

    /// Beats that nobody took before a filter is forgotten that all its subscribers seem to have left …
    private static let untakenWhenLeft = 2
    /// … and before one has to make room for another although somebody seems to be there.
    private static let untakenWhenFull = 3
    /// A filter that is never quiet is beaten for as well, once in so many beats, so that it is seen to have gone.
    private static let beatsWhenBusy: Int64 = 12

    init(maximumFilters: Int, limits: Filter.Limits) {
        self.maximumFilters = maximumFilters
        self.limits = limits
    }

    var subscriptions: Int { chains.reduce(0) { $0 + max(0, $1.subscribers) } }
    var isFull: Bool { chains.count >= maximumFilters }

    func isKnown(topic: [UInt8]) -> Bool { indices[topic] != nil }

    /// The topic of a filter as a subscriber wrote it: a trailing zero byte is taken as the topic's own.
    static func topic(of subscription: some Collection<UInt8>) -> [UInt8] {
        var topic = [UInt8](subscription)
        if topic.last != 0 { topic.append(0) }
        return topic
    }

    mutating func subscribe(topic: [UInt8], head: UInt64, now: Int64) -> Answer {
        if let index = indices[topic] {
            chains[index].subscribers += 1
            chains[index].untaken = 0
            return .accepted
        }
        let text = topic.dropLast()
        // Whatever is said about `a NUL b` reaches all who subscribed to `a` as well, as it begins with their topic.
        guard !text.contains(0) else { return .ignored }
        let filter: Filter
        do throws(FilterError) {
            filter = try Filter(Array(text), limits: limits)
        } catch {
            return .refused(error)
        }
        if isFull, let idle = chains.firstIndex(where: { $0.untaken >= Self.untakenWhenFull }) { forget(at: idle) }
        guard !isFull else {
            return .refused(FilterError(column: 0, "the desk has \(maximumFilters) filters already, its limit"))
        }
        indices[topic] = chains.count
        chains.append(
            Chain(topic: topic, filter: filter, previous: head, subscribers: 1, lastMessage: now, lastBeat: now))
        return .accepted
    }

    /// One who subscribed, or claims to have, has left. The chain goes on until a beat finds nobody.
    mutating func unsubscribe(topic: [UInt8]) {
        guard let index = indices[topic] else { return }
        chains[index].subscribers -= 1
    }

    private mutating func forget(at index: Int) {
        indices[chains[index].topic] = nil
        let last = chains.removeLast()
        if index < chains.count {
            chains[index] = last
            indices[last.topic] = index
        }
    }

    /// Calls `send` with each chain that `facets` matches, and links the record into it.
    mutating func publish(
        sequence: UInt64, facets: Facets, now: Int64, _ send: (_ topic: [UInt8], _ previous: UInt64) -> Void
    ) {
        for index in chains.indices where chains[index].filter.matches(facets) {
            send(chains[index].topic, chains[index].previous)
            chains[index].previous = sequence
            chains[index].lastMessage = now
            chains[index].records += 1
        }
    }

    /// Records up to `sequence` are not sent live: for every filter, what it missed may be there, and its next message
    /// says so.
    mutating func skip(through sequence: UInt64) {
        for index in chains.indices { chains[index].previous = sequence }
    }

    /// Calls `send` with each chain that has been quiet for `quiet` nanoseconds, that all seem to have left, or that has
    /// not been beaten for in a long time; then forgets those that have gone. `send` answers whether anyone took the beat.
    mutating func beat<E: Error>(
        now: Int64, quiet: Int64, _ send: (_ topic: [UInt8], _ previous: UInt64) throws(E) -> Bool
    ) throws(E) {
        try beat(now: now, send) { chain in
            chain.subscribers <= 0 || now - chain.lastMessage >= quiet
                || now - chain.lastBeat >= quiet * Self.beatsWhenBusy
        }
        forgetLeft(untaken: Self.untakenWhenLeft)
    }

    /// Looks after filters that all seem to have left, at once: there is no room for another.
    mutating func beatForLeft<E: Error>(
        now: Int64, _ send: (_ topic: [UInt8], _ previous: UInt64) throws(E) -> Bool
    ) throws(E) {
        try beat(now: now, send) { $0.subscribers <= 0 }
        forgetLeft(untaken: 1)
    }

    private mutating func beat<E: Error>(
        now: Int64, _ send: (_ topic: [UInt8], _ previous: UInt64) throws(E) -> Bool, where isDue: (Chain) -> Bool
    ) throws(E) {
        for index in chains.indices where isDue(chains[index]) {
            let taken = try send(chains[index].topic, chains[index].previous)
            chains[index].lastMessage = now
            chains[index].lastBeat = now
            chains[index].untaken = taken ? 0 : chains[index].untaken + 1
            // Somebody is there, whatever was said: only another one who leaves starts the search again.
            if taken { chains[index].subscribers = max(1, chains[index].subscribers) }
        }
    }

    private mutating func forgetLeft(untaken: Int) {
        var index = 0
        while index < chains.count {
            if chains[index].subscribers <= 0, chains[index].untaken >= untaken {
                forget(at: index)
            } else {
                index += 1
            }
        }
    }
}
