internal import ZeroMQ

/// Hands batches from one stage to the next, first in first out, to any number of takers.
///
/// Unbounded in itself: what bounds it is the `Ledger`, which counts the bytes of all stages together.
final class WorkQueue<Element: Sendable>: Sendable {
    private struct State {
        var elements: [Element?] = []
        var head = 0
        var takers: [CheckedContinuation<Element?, Never>] = []
        var closed = false
    }
    private let state = Lock(State())

    var count: Int { state.withLock { $0.elements.count - $0.head } }

    func push(_ element: Element) {
        let taker = state.withLock { state -> CheckedContinuation<Element?, Never>? in
            if let taker = state.takers.popLast() { return taker }
            state.elements.append(element)
            return nil
        }
        taker?.resume(returning: element)
    }

    /// The next element, or nil once the queue is closed and empty.
    func pop() async -> Element? {
        await withCheckedContinuation { continuation in
            let (ready, element) = state.withLock { state -> (Bool, Element?) in
                if state.head < state.elements.count {
                    let element = state.elements[state.head]
                    state.elements[state.head] = nil
                    state.head += 1
                    if state.head == state.elements.count {
                        state.elements.removeAll(keepingCapacity: true)
                        state.head = 0
                    } else if state.head > 256, state.head * 2 > state.elements.count {
                        state.elements.removeFirst(state.head)
                        state.head = 0
                    }
                    return (true, element)
                }
                if state.closed { return (true, nil) }
                state.takers.append(continuation)
                return (false, nil)
            }
            if ready { continuation.resume(returning: element) }
        }
    }

    /// Nothing comes after this; takers get what is left, then nil.
    func close() {
        let takers = state.withLock { state in
            state.closed = true
            defer { state.takers = [] }
            return state.takers
        }
        for taker in takers { taker.resume(returning: nil) }
    }
}
