package import Glibc

/// A value behind a pthread mutex: the lock of all parts above as well. (`Journal` has `Monitor`, which a thread can
/// wait on.)
///
///     private let state = Lock(State())
///     state.withLock { $0.count += 1 }
///
/// Not `Synchronization.Mutex`: on Linux that is a futex which ThreadSanitizer does not see, and it reports races
/// that are none. An uncontended pthread mutex costs about 20 ns.
package final class Lock<Value>: @unchecked Sendable {
    // Sendable: `value` is touched only between lock and unlock.
    @usableFromInline var value: Value
    @usableFromInline let mutex: UnsafeMutablePointer<pthread_mutex_t>

    package init(_ value: sending Value) {
        self.value = value
        mutex = .allocate(capacity: 1)
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    @inlinable @inline(__always)
    package func withLock<Result, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
