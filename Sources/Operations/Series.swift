import CoreMetrics
import Synchronization

/// What a series shows when it is asked.
enum Reading: Equatable {
    case count(Int64)
    case value(Double)
    /// Observations up to each bound (cumulative), in all, and their sum.
    case histogram(bounds: [Double], cumulative: [UInt64], count: UInt64, sum: Double)
}

/// One line (or one histogram) of the exposition.
protocol Series: AnyObject, Sendable {
    var reading: Reading { get }
}

/// Counts whole things.
final class Tally: Series, CounterHandler {
    private let count = Atomic<Int64>(0)

    var reading: Reading { .count(count.load(ordering: .relaxed)) }

    func increment(by amount: Int64) { count.wrappingAdd(max(0, amount), ordering: .relaxed) }
    func reset() { count.store(0, ordering: .relaxed) }
}

/// A number that goes up and down, or a sum that is no whole number.
final class Level: Series, MeterHandler, RecorderHandler, FloatingPointCounterHandler {
    private let bits = Atomic<UInt64>(Double(0).bitPattern)

    var reading: Reading { .value(Double(bitPattern: bits.load(ordering: .relaxed))) }

    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }
    func record(_ value: Int64) { set(Double(value)) }
    func record(_ value: Double) { set(value) }
    func decrement(by amount: Double) { increment(by: -amount) }
    func reset() { set(0.0) }

    func increment(by amount: Double) {
        var old = bits.load(ordering: .relaxed)
        while true {
            let new = (Double(bitPattern: old) + amount).bitPattern
            let result = bits.weakCompareExchange(expected: old, desired: new, ordering: .relaxed)
            if result.exchanged { return }
            old = result.original
        }
    }
}

/// Observations sorted into buckets.
final class Histogram: Series, RecorderHandler, TimerHandler {
    private struct State {
        var buckets: [UInt64]
        var count: UInt64 = 0
        var sum = 0.0
    }

    /// Upper bounds, ascending; a value equal to one is in its bucket.
    private let bounds: [Double]
    private let state: Mutex<State>

    init(bounds: [Double]) {
        self.bounds = bounds
        state = Mutex(State(buckets: Array(repeating: 0, count: bounds.count)))
    }

    var reading: Reading {
        let state = state.withLock { $0 }
        var running: UInt64 = 0
        let cumulative = state.buckets.map { bucket in
            running += bucket
            return running
        }
        return .histogram(bounds: bounds, cumulative: cumulative, count: state.count, sum: state.sum)
    }

    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        guard !value.isNaN else { return }
        // At most 16 bounds: as quick as a binary search, and without its branches.
        let index = bounds.firstIndex { value <= $0 }
        state.withLock {
            if let index { $0.buckets[index] += 1 }
            $0.count += 1
            $0.sum += value
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}
