internal import Wire
internal import ZeroMQ

extension MessageBatch {
    /// Lends some frames of the batch to the protocol's readers, without copying them.
    ///
    /// The pointers stay good during `body`: the batch is borrowed for as long, and its slab moves only when it grows.
    func withFrames<R>(_ frames: Range<Int>, _ body: (WireFrames) -> R) -> R {
        var pointers: [UnsafeRawBufferPointer] = []
        pointers.reserveCapacity(frames.count)
        for frame in frames { withUnsafeBytes(frame: frame) { pointers.append($0) } }
        return body(WireFrames(count: pointers.count) { pointers[$0] })
    }

    /// Appends an answer for the peer of that routing identity.
    mutating func append(_ answer: DeskAnswer, to peer: [UInt8]) {
        append(copying: peer, more: true)
        append(answer.frames())
    }

    /// The same; the records of an answer are not copied, and count as held until they have been sent.
    mutating func append(_ answer: DeskAnswer, to peer: [UInt8], holding held: HeldBytes) {
        guard case .entries(let request, let next, let head, let records) = answer, let last = records.indices.last
        else { return append(answer, to: peer) }
        append(copying: peer, more: true)
        for frame in DeskAnswer.entries(request: request, next: next, head: head, []).frames() {
            append(copying: frame, more: true)
        }
        for (index, record) in records.enumerated() {
            append(adopting: record, more: index < last, released: held.hold(record.count))
        }
    }

    /// Appends a message, or the rest of one.
    mutating func append(_ frames: [[UInt8]]) {
        for (index, frame) in frames.enumerated() { append(copying: frame, more: index < frames.count - 1) }
    }
}

extension ZeroMQError {
    /// The socket or its context was closed, or the task cancelled: the end of a loop, not a failure.
    var isEnd: Bool { self == .closed || self == .terminated || self == .cancelled }
}
