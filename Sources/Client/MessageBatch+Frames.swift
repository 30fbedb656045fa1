internal import Glibc
internal import News
internal import ZeroMQ

extension MessageBatch {
    /// Appends one message with copies of `frames`.
    mutating func append(message frames: [[UInt8]]) {
        for (index, frame) in frames.enumerated() { append(copying: frame, more: index < frames.count - 1) }
    }
}

extension Timestamp {
    /// What has passed since the machine was started. Every use is a wait or a pause: by the wall clock, one that is set
    /// back by a day would make a producer that waits for half a second wait for a day.
    static var now: Timestamp {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Timestamp(microseconds: Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000)
    }
}
