internal import CZeroMQ
internal import Glibc

/// Why a wait ended.
enum Wakeup: Sendable {
    /// The socket may have what was waited for: try again.
    case ready
    case timedOut
    case cancelled
    /// The socket was closed or its reactor stopped.
    case closed
    case failed(CInt)
}

/// A suspended task: on a socket's events, on a deadline, or on whichever comes first.
struct Wait {
    let id: UInt64
    let socket: UnsafeMutableRawPointer?
    let events: Int16
    /// Nanoseconds of `CLOCK_MONOTONIC`, or `.max`.
    let deadline: UInt64
    let continuation: UnsafeContinuation<Wakeup, Never>
}

/// The suspended tasks of one reactor, on its thread only.
///
/// A plain array: a reactor has a handful of sockets with at most a sender and a receiver each, and `zmq_poll` looks at
/// each of them anyway. Whoever needs a thousand timers keeps one timer and a list.
struct WaitTable {
    private var waits: [Wait] = []
    private var items: [zmq_pollitem_t] = []
    private var itemsAreCurrent = false

    var isEmpty: Bool { waits.isEmpty }

    mutating func insert(_ wait: Wait) {
        waits.append(wait)
        itemsAreCurrent = false
    }

    /// The earliest deadline, or `.max`.
    var earliestDeadline: UInt64 { waits.reduce(.max) { min($0, $1.deadline) } }

    /// Ends the waits for which `reason` has one, oldest first.
    mutating func resume(_ reason: (Wait) -> Wakeup?) {
        var kept = 0
        for index in waits.indices {
            let wait = waits[index]
            if let reason = reason(wait) {
                wait.continuation.resume(returning: reason)
            } else {
                if kept != index { waits[kept] = wait }
                kept += 1
            }
        }
        guard kept < waits.count else { return }
        waits.removeSubrange(kept...)
        itemsAreCurrent = false
    }

    /// Asks each socket, without waiting. Cheaper than a `zmq_poll` that does not block, which asks them all the same.
    mutating func resumeReady() {
        resume { wait in
            guard let socket = wait.socket else { return nil }
            let events = czmq_events(socket)
            if events < 0 { return .failed(-events) }
            return events & CInt(wait.events) != 0 ? .ready : nil
        }
    }

    mutating func resumeExpired(at now: UInt64) {
        resume { $0.deadline <= now ? .timedOut : nil }
    }

    /// Blocks until a socket is ready, `wakeDescriptor` is readable or the time is over; answers whether the
    /// descriptor is readable.
    mutating func poll(wakeDescriptor: CInt, milliseconds: Int) -> Bool {
        if !itemsAreCurrent {
            items.removeAll(keepingCapacity: true)
            items.append(zmq_pollitem_t(socket: nil, fd: wakeDescriptor, events: Int16(ZMQ_POLLIN), revents: 0))
            for wait in waits where wait.socket != nil {
                items.append(zmq_pollitem_t(socket: wait.socket, fd: 0, events: wait.events, revents: 0))
            }
            itemsAreCurrent = true
        }
        let result = items.withUnsafeMutableBufferPointer { czmq_poll($0.baseAddress, CInt($0.count), milliseconds) }
        if result < 0 {
            // EINTR: a look at each socket does no harm. ETERM: one context of several may be meant, and each socket
            // says for itself whether it is.
            resumeReady()
            return true
        }
        if result == 0 { return false }
        var item = 0
        let items = items
        resume { wait in
            guard wait.socket != nil else { return nil }
            item += 1
            return items[item].revents != 0 ? .ready : nil
        }
        return items[0].revents != 0
    }
}
