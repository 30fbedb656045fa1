/// Writes a short run of JSON in one go, where appending piece by piece costs more than the pieces.
///
///     JSONRun.append(capacity: 64, to: &out) { run in
///         run.literal("{\"start\":")
///         run.number(start)
///     }
public struct JSONRun {
    @usableFromInline var at: UnsafeMutablePointer<UInt8>
    @usableFromInline let end: UnsafeMutablePointer<UInt8>

    @inlinable
    init(at: UnsafeMutablePointer<UInt8>, end: UnsafeMutablePointer<UInt8>) {
        self.at = at
        self.end = end
    }

    /// Lends room for `capacity` bytes to `body`; what would go beyond stops the program.
    @inlinable
    public static func append(capacity: Int, to out: inout [UInt8], _ body: (inout JSONRun) -> Void) {
        out.append(addingCapacity: capacity) { span in
            span.withUnsafeMutableBufferPointer { buffer, count in
                guard let base = buffer.baseAddress else { return }
                var run = JSONRun(at: base + count, end: base + buffer.count)
                body(&run)
                count = run.at - base
            }
        }
    }

    /// Bytes as they stand.
    @inlinable
    public mutating func literal(_ text: StaticString) {
        let length = text.utf8CodeUnitCount
        precondition(end - at >= length)
        at.update(from: text.utf8Start, count: length)
        at += length
    }

    /// Bytes as they stand.
    @inlinable
    public mutating func bytes(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        precondition(end - at >= bytes.count)
        at.update(from: base, count: bytes.count)
        at += bytes.count
    }

    /// A whole number: up to 20 bytes.
    @inlinable
    public mutating func number(_ value: Int) {
        precondition(end - at >= 20)
        var rest = value.magnitude
        if value < 0 {
            at.pointee = UInt8(ascii: "-")
            at += 1
        }
        var digits = 1
        var bound: UInt = 10
        while digits < 19, rest >= bound {
            digits += 1
            bound &*= 10
        }
        var i = digits - 1
        while i >= 0 {
            let quotient = rest / 10
            at[i] = 0x30 | UInt8(truncatingIfNeeded: rest &- quotient &* 10)
            rest = quotient
            i -= 1
        }
        at += digits
    }
}
