internal import CZeroMQ

/// Whole multipart messages, their frames in one slab that grows: nothing is allocated per message, and a batch
/// that is used again allocates nothing.
/// ```swift
/// var batch = MessageBatch()
/// batch.append(copying: Array("WD1".utf8), more: true)
/// batch.append(copying: body)                    // the last frame: one message of two frames
/// batch = try await socket.send(batch)           // comes back empty, with its slab
/// ```
/// The slab gives every frame a stable address. libzmq keeps bodies of up to 33 bytes inside its own struct, so a
/// span into a frame needs one: `subscript(frame:)` lends spans that cannot outlive the batch.
public struct MessageBatch: ~Copyable, @unchecked Sendable {
    // Sendable: the slab has one owner (the struct cannot be copied), and what frames share with other batches or
    // with libzmq is never written, its count of owners atomic.
    private(set) var storage = czmq_batch()

    /// A receive stops, after a whole message, once the batch holds this many bytes. 4 MiB keeps 1,000 articles of
    /// 4 KB together and bounds what one call can pin.
    public var byteLimit: Int

    /// An empty batch; room for `frames` frames is made at once.
    public init(byteLimit: Int = 4 << 20, minimumCapacity frames: Int = 0) {
        self.byteLimit = byteLimit
        if frames > 0 { reserve(frames: frames) }
    }
    deinit {
        var storage = storage
        czmq_batch_free(&storage)
    }

    /// Messages that are complete.
    public var messageCount: Int { storage.message_count }
    /// Frames of all messages, also of one that still waits for its last frame.
    public var frameCount: Int { storage.frame_count }
    /// Bytes of all frames.
    public var totalBytes: Int { storage.bytes }
    public var isEmpty: Bool { storage.frame_count == 0 }
    /// Whether the last frame was appended with `more: true`: the message is not complete and cannot be sent.
    public var endsInsideMessage: Bool { storage.frame_count != czmq_batch_complete_count(storage) }

    /// The indices of a message's frames.
    public func frames(ofMessage message: Int) -> Range<Int> {
        precondition(message >= 0 && message < messageCount, "there is no message \(message) in \(messageCount)")
        return (message == 0 ? 0 : Int(storage.ends[message - 1]))..<Int(storage.ends[message])
    }

    /// A frame's bytes, for as long as the batch is not changed.
    public subscript(frame frame: Int) -> RawSpan {
        @_lifetime(borrow self)
        get {
            let bytes = bytesUnchecked(frame)
            return _overrideLifetime(RawSpan(_unsafeBytes: bytes), borrowing: self)
        }
    }

    /// A frame's bytes for C calls and bulk copies; the pointer must not leave `body`.
    @inlinable
    public func withUnsafeBytes<Result: ~Copyable, Failure: Error>(
        frame: Int, _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(bytesUnchecked(frame))
    }

    /// A copy of a frame's bytes.
    public func bytes(frame: Int) -> [UInt8] { Array(bytesUnchecked(frame)) }

    /// A frame's size in bytes.
    public func byteCount(frame: Int) -> Int { bytesUnchecked(frame).count }

    /// Who sent the frame, as the ZAP handler named it when it admitted the connection; `nil` where it gave no name. Of a
    /// ROUTER's message not the first frame, which libzmq 4.3.4 makes itself and sometimes without the name.
    public func userID(frame: Int) -> String? {
        precondition(frame >= 0 && frame < frameCount, "there is no frame \(frame) in \(frameCount)")
        var storage = storage
        guard let name = czmq_batch_property(&storage, frame, "User-Id"), name.pointee != 0 else { return nil }
        return String(cString: name)
    }

    /// Valid while the batch lives unchanged.
    @usableFromInline
    func bytesUnchecked(_ frame: Int) -> UnsafeRawBufferPointer {
        precondition(frame >= 0 && frame < frameCount, "there is no frame \(frame) in \(frameCount)")
        let message = storage.frames + frame
        return UnsafeRawBufferPointer(start: zmq_msg_data(message), count: zmq_msg_size(message))
    }

    /// Makes room for this many frames in all.
    public mutating func reserve(frames: Int) {
        check(czmq_batch_reserve(&storage, frames, frames) == 0)
    }

    /// Forgets every message; the slab stays.
    public mutating func removeAll() { czmq_batch_truncate(&storage, 0, 0) }

    /// Forgets the frames after the last complete message, so that a message that could not be finished is not sent.
    public mutating func removeIncompleteMessage() {
        czmq_batch_truncate(&storage, czmq_batch_complete_count(storage), storage.message_count)
    }

    /// Forgets the first messages and keeps the others, in order.
    public mutating func removeFirst(messages count: Int) {
        precondition(count >= 0 && count <= messageCount, "there are no \(count) messages in \(messageCount)")
        czmq_batch_drop_front(&storage, count)
    }

    func check(_ enough: Bool) {
        // As for Array: a program that cannot allocate cannot go on, and cannot report it either.
        if !enough { fatalError("MessageBatch: out of memory after \(totalBytes) bytes in \(frameCount) frames") }
    }
    /// The one place where the slab is handed to the C side for writing.
    mutating func withStorage<Result>(_ body: (inout czmq_batch) -> Result) -> Result { body(&storage) }
}

/// By value, so that a borrowed batch can be asked.
private func czmq_batch_complete_count(_ storage: czmq_batch) -> Int {
    storage.message_count == 0 ? 0 : Int(storage.ends[storage.message_count - 1])
}
