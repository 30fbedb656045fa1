internal import CZeroMQ
internal import Glibc

/// Sending. A message is all its frames, and goes whole or not at all.
extension Socket {
    /// Waits until libzmq has taken every message, and answers the batch emptied.
    ///
    /// Taken is not delivered: what waits in the pipe of a peer that dies may die with it. XPUB never waits; it drops,
    /// for that peer alone, what is past the high-water mark. A ROUTER drops messages to unknown peers
    /// (`unroutableMessages` counts them) and waits for a peer that is full, the others behind it: a desk with many
    /// peers uses `trySendToEach`.
    /// - Throws: `.cancelled` when the task is and the rest would have to wait; `.closed`; `.terminated`. The messages
    ///   that were not taken are gone with the batch.
    public func send(_ batch: consuming MessageBatch) async throws(ZeroMQError) -> MessageBatch {
        try requireComplete(batch)
        var next = 0
        var pauses = 0
        while true {
            if try take(&batch, from: &next) { break }
            if Task.isCancelled { throw ZeroMQError(code: ECANCELED, operation: "send") }
            var deadline = UInt64.max
            var events = ZMQ_POLLOUT
            if kind == .router {
                // Its POLLOUT says that some peer has room, not that this one has: ask again after 1, 2, 4, … 16 ms.
                events = 0
                deadline = Reactor.now(after: .milliseconds(1 << min(pauses, 4)))
                pauses += 1
            }
            switch await reactor.wait(for: handle, events: events, deadline: deadline) {
            case .ready, .timedOut: continue
            case let wakeup: try wakeup.throw("send")
            }
        }
        batch.removeAll()
        await reactor.giveWay()
        return batch
    }

    /// Sends from the front what goes without waiting; those messages leave the batch, the others stay in order.
    /// - Returns: how many messages left the batch, with those that a ROUTER had to drop for want of a peer.
    public func trySend(_ batch: inout MessageBatch) throws(ZeroMQError) -> Int {
        try requireComplete(batch)
        var next = 0
        do throws(ZeroMQError) {
            _ = try take(&batch, from: &next)
        } catch {
            batch.removeFirst(messages: next)
            throw error
        }
        batch.removeFirst(messages: next)
        return next
    }

    /// For a ROUTER: offers every message to its peer. Those for a peer that is full stay in the batch, in order, and
    /// hold nobody else up; those for no peer are dropped and counted.
    public func trySendToEach(_ batch: inout MessageBatch) throws(ZeroMQError) -> RouterSend {
        try requireComplete(batch)
        let raw = try raw("send")
        var unroutable = 0
        let left = batch.withStorage { czmq_batch_send_each(&$0, raw, &unroutable) }
        unroutableMessages += unroutable
        if left < 0 { throw ZeroMQError(code: CInt(-left), operation: "send") }
        return RouterSend(sent: left - unroutable, unroutable: unroutable, waiting: batch.messageCount)
    }

    /// Whether all went; false when the message at `next` would block.
    private func take(_ batch: inout MessageBatch, from next: inout Int) throws(ZeroMQError) -> Bool {
        let raw = try raw("send")
        var unroutable = 0
        let result = batch.withStorage { czmq_batch_send(&$0, raw, &next, &unroutable) }
        unroutableMessages += unroutable
        if result == -EAGAIN { return false }
        try check(result, "send")
        return true
    }

    private func requireComplete(_ batch: borrowing MessageBatch) throws(ZeroMQError) {
        guard batch.endsInsideMessage else { return }
        throw ZeroMQError(
            code: EINVAL, operation: "send",
            detail: "the last of \(batch.frameCount) frames was appended with more: true")
    }
}

/// What became of a batch that a ROUTER offered to its peers.
public struct RouterSend: Sendable, Hashable {
    /// Messages that libzmq took.
    public var sent: Int
    /// Messages whose peer has gone, or never was; dropped.
    public var unroutable: Int
    /// Messages still in the batch, their peers' pipes being full.
    public var waiting: Int

    public init(sent: Int, unroutable: Int, waiting: Int) {
        (self.sent, self.unroutable, self.waiting) = (sent, unroutable, waiting)
    }
}
