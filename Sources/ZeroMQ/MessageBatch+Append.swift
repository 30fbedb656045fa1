internal import CZeroMQ

/// Building messages. Every append adds one frame; the frame with `more: false` completes the message.
extension MessageBatch {
    /// Appends a frame with a copy of `bytes`.
    public mutating func append(copying bytes: RawSpan, more: Bool = false) {
        bytes.withUnsafeBytes { append(copying: $0, more: more) }
    }
    /// Appends a frame with a copy of `bytes`.
    public mutating func append(copying bytes: [UInt8], more: Bool = false) {
        bytes.withUnsafeBytes { append(copying: $0, more: more) }
    }
    /// Appends a frame with a copy of `bytes`.
    public mutating func append(copying bytes: UnsafeRawBufferPointer, more: Bool = false) {
        let to = withStorage { czmq_batch_append(&$0, bytes.count, more ? 1 : 0) }
        check(to != nil)
        if let to, let from = bytes.baseAddress, !bytes.isEmpty { to.copyMemory(from: from, byteCount: bytes.count) }
    }
    /// Appends a frame with the UTF-8 of `text`.
    public mutating func append(copying text: String, more: Bool = false) {
        var text = text
        text.withUTF8 { append(copying: UnsafeRawBufferPointer($0), more: more) }
    }
    /// Appends a frame of `byteCount` bytes that `body` fills in place: all of them, they come uninitialised.
    @inlinable
    public mutating func append(
        byteCount: Int, more: Bool = false, filledBy body: (UnsafeMutableRawBufferPointer) -> Void
    ) {
        body(UnsafeMutableRawBufferPointer(start: appendUninitialised(byteCount, more: more), count: byteCount))
    }
    @usableFromInline
    mutating func appendUninitialised(_ byteCount: Int, more: Bool) -> UnsafeMutableRawPointer? {
        let to = withStorage { czmq_batch_append(&$0, byteCount, more ? 1 : 0) }
        check(to != nil)
        return to
    }

    /// Appends a frame that shares its bytes with a frame of another batch: nothing is copied beyond 33 bytes, and the
    /// bytes live until the last that shares them has gone, also inside libzmq. This is how one record goes to many.
    public mutating func append(sharing frame: Int, of other: borrowing MessageBatch, more: Bool = false) {
        precondition(frame >= 0 && frame < other.frameCount, "there is no frame \(frame) in \(other.frameCount)")
        var from = other.storage
        // Sharing marks the frame that it shares, without an atomic; the lock (about 20 ns) lets several threads that hold
        // the same constant batch share from it at once. Reading the bytes does not look at the mark.
        let result = sharingLock.withLock { _ in
            withStorage { czmq_batch_append_shared(&$0, &from, frame, more ? 1 : 0) }
        }
        check(result == 0)
    }

    /// Appends a message of another batch, sharing its frames.
    public mutating func append(sharingMessage message: Int, of other: borrowing MessageBatch) {
        let frames = other.frames(ofMessage: message)
        for frame in frames { append(sharing: frame, of: other, more: frame + 1 < frames.upperBound) }
    }

    /// Appends a frame with a copy of `bytes` and calls `released` when nobody needs them any more, on whatever thread
    /// that is. XPUB lets go of a message that no subscriber takes before the sending call returns, on the caller's own
    /// thread: so a publisher learns that it speaks to nobody.
    public mutating func append(
        copying bytes: [UInt8], more: Bool = false, released: @escaping @Sendable () -> Void
    ) {
        // Always a block of its own: what libzmq keeps inside its struct is copied to each peer and never released.
        let owner = Unmanaged.passRetained(WatchedBytes(bytes, released))
        let frame = owner.takeUnretainedValue().bytes
        let result = withStorage {
            czmq_batch_append_adopted(
                &$0, frame.baseAddress, bytes.count, more ? 1 : 0,
                { _, owner in if let owner { Unmanaged<WatchedBytes>.fromOpaque(owner).release() } }, owner.toOpaque())
        }
        check(result == 0)
    }

    /// Appends a frame that keeps the array itself until libzmq has sent it to everyone; nothing is copied.
    /// - Parameter released: called then, on whatever thread that is.
    public mutating func append(
        adopting bytes: [UInt8], more: Bool = false, released: (@Sendable () -> Void)? = nil
    ) {
        guard bytes.count > 33 else {
            if let released { return append(copying: bytes, more: more, released: released) }
            return append(copying: bytes, more: more)
        }
        // An array of bytes is one block of memory behind a reference. `AdoptedBytes` holds that reference, so the
        // block neither moves nor changes (whoever writes to a shared array writes to a copy) until it is released.
        let owner = Unmanaged.passRetained(AdoptedBytes(bytes, released))
        let result = bytes.withUnsafeBytes { body in
            withStorage {
                czmq_batch_append_adopted(
                    &$0, UnsafeMutableRawPointer(mutating: body.baseAddress), body.count, more ? 1 : 0,
                    { _, owner in
                        // On whatever thread libzmq drops the last reference.
                        if let owner { Unmanaged<AdoptedBytes>.fromOpaque(owner).release() }
                    }, owner.toOpaque())
            }
        }
        check(result == 0)
    }
}

/// A value of no use, but of some size: ThreadSanitizer takes an empty one for the header of the object it is in.
private let sharingLock = Lock(0)

/// A copy of some bytes that tells when it goes.
private final class WatchedBytes: @unchecked Sendable {
    // Sendable: the bytes are written before anyone else knows of them, and freed when the last owner has gone.
    let bytes: UnsafeMutableRawBufferPointer
    private let released: @Sendable () -> Void

    init(_ bytes: [UInt8], _ released: @escaping @Sendable () -> Void) {
        self.bytes = .allocate(byteCount: max(1, bytes.count), alignment: 1)
        self.bytes.copyBytes(from: bytes)
        self.released = released
    }
    deinit {
        bytes.deallocate()
        released()
    }
}

/// Keeps an array's memory alive while libzmq reads it.
private final class AdoptedBytes: Sendable {
    let bytes: [UInt8]
    private let released: (@Sendable () -> Void)?
    init(_ bytes: [UInt8], _ released: (@Sendable () -> Void)?) { (self.bytes, self.released) = (bytes, released) }
    deinit { released?() }
}
