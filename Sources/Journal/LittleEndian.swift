/// Fixed-width integers at byte offsets, little-endian whatever the machine.
extension UnsafeRawPointer {
    @inline(__always)
    func u32(_ offset: Int) -> UInt32 {
        UInt32(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    @inline(__always)
    func u64(_ offset: Int) -> UInt64 {
        UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}

extension UnsafeMutableRawPointer {
    @inline(__always)
    func set(_ offset: Int, _ value: UInt32) {
        storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt32.self)
    }
    @inline(__always)
    func set(_ offset: Int, _ value: UInt64) {
        storeBytes(of: value.littleEndian, toByteOffset: offset, as: UInt64.self)
    }
}

/// Builds small structures (headers, seals, manifests) byte by byte.
struct ByteWriter {
    var bytes: [UInt8] = []
    mutating func put(_ value: UInt32) { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
    mutating func put(_ value: UInt64) { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
    mutating func put(_ value: Int64) { put(UInt64(bitPattern: value)) }
    mutating func put(_ value: JournalIdentity) { put(value.high); put(value.low) }
    mutating func put(ascii text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
    /// Zeros up to `count`, then the checksum of everything before it.
    mutating func finish(at count: Int) {
        bytes.append(contentsOf: repeatElement(0, count: count - bytes.count))
        put(bytes.withUnsafeBytes { XXH64.hash($0) })
    }
}
