internal import News

/// The filters that somebody subscribes to, each with its chain of PREVIOUS numbers. Pure: the publisher acts on it.
struct FilterChains {
    struct Chain {
        /// The filter as it was subscribed to, and one zero byte.
        let topic: [UInt8]
        let filter: Filter
        /// Sequence number of the last record sent for this filter; at first the head when it became known.
        var previous: UInt64
        var subscribers: Int
        /// Monotonic nanoseconds of the last message, beats included.
        var lastMessage: Int64
    }
    enum Answer {
        case accepted
        case refused(FilterError)
    }

    private(set) var chains: [Chain] = []
    private var indices: [[UInt8]: Int] = [:]
    let maximumFilters: Int
    let limits: Filter.Limits

    init(maximumFilters: Int, limits: Filter.Limits) {
        self.maximumFilters = maximumFilters
        self.limits = limits
    }

    var subscriptions: Int { chains.reduce(0) { $0 + $1.subscribers } }

    /// The topic of a filter as a subscriber wrote it: a trailing zero byte is taken as the topic's own.
    static func topic(of subscription: some Collection<UInt8>) -> [UInt8] {
        var topic = [UInt8](subscription)
        if topic.last != 0 { topic.append(0) }
        return topic
    }

    mutating func subscribe(topic: [UInt8], head: UInt64, now: Int64) -> Answer {
        if let index = indices[topic] {
            chains[index].subscribers += 1
            return .accepted
        }
        let text = topic.dropLast()
        guard chains.count < maximumFilters else {
            return .refused(FilterError(column: 0, "the desk has \(maximumFilters) filters already, its limit"))
        }
        let filter: Filter
        do throws(FilterError) {
            filter = try Filter(Array(text), limits: limits)
        } catch {
            return .refused(error)
        }
        indices[topic] = chains.count
        chains.append(Chain(topic: topic, filter: filter, previous: head, subscribers: 1, lastMessage: now))
        return .accepted
    }

    mutating func unsubscribe(topic: [UInt8]) {
        guard let index = indices[topic] else { return }
        chains[index].subscribers -= 1
        guard chains[index].subscribers == 0 else { return }
        indices[topic] = nil
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
        }
    }

    /// Calls `send` with each chain that has been quiet for `quiet` nanoseconds.
    mutating func beat(now: Int64, quiet: Int64, _ send: (_ topic: [UInt8], _ previous: UInt64) -> Void) {
        for index in chains.indices where now - chains[index].lastMessage >= quiet {
            send(chains[index].topic, chains[index].previous)
            chains[index].lastMessage = now
        }
    }
}
