internal import Synchronization

/// Bytes of records that libzmq keeps for subscribers, over all of them: counted up when a record is published, down when
/// the last subscriber's pipe lets go of it.
///
/// The high-water mark bounds the messages of one subscriber, and nothing in XPUB bounds the bytes, or those of all
/// subscribers. Records are shared between pipes, so this is what they really take.
final class HeldBytes: Sendable {
    private let count = Atomic<Int>(0)
    let maximum: Int

    init(maximum: Int = .max) { self.maximum = maximum }

    var value: Int { count.load(ordering: .relaxed) }
    var isOver: Bool { value > maximum }

    /// What calls back when the bytes are gone.
    func hold(_ bytes: Int) -> @Sendable () -> Void {
        count.add(bytes, ordering: .relaxed)
        return { [self] in count.subtract(bytes, ordering: .relaxed) }
    }
}
