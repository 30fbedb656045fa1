/// Writes the state's bytes: little-endian fixed widths and LEB128 variable ones.
struct ByteWriter {
    var bytes: [UInt8] = []

    mutating func byte(_ value: UInt8) { bytes.append(value) }

    mutating func varint(_ value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Small magnitudes short, whatever their sign.
    mutating func signed(_ value: Int64) { varint(UInt64(bitPattern: value << 1 ^ value >> 63)) }

    mutating func fixed<T: FixedWidthInteger>(_ value: T) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// So many plain integers.
    @inline(__always)
    mutating func fixed<T: FixedWidthInteger & BitwiseCopyable>(_ count: Int, _ value: (Int) -> T) {
        withUnsafeTemporaryAllocation(of: T.self, capacity: max(1, count)) { values in
            for index in 0..<count { values[index] = value(index).littleEndian }
            bytes.append(contentsOf: UnsafeRawBufferPointer(UnsafeMutableBufferPointer(rebasing: values[..<count])))
        }
    }

    mutating func string(_ value: String) {
        var value = value
        value.withUTF8 { utf8 in
            varint(UInt64(utf8.count))
            bytes.append(contentsOf: utf8)
        }
    }

    /// A whole array of plain integers, count first.
    mutating func array<T: FixedWidthInteger>(_ values: [T]) { values.withUnsafeBufferPointer { array($0) } }

    mutating func array<T: FixedWidthInteger>(_ values: UnsafeBufferPointer<T>) {
        varint(UInt64(values.count))
        // The journal's hosts are little-endian; `fixed` keeps the format honest elsewhere.
        #if _endian(little)
        bytes.append(contentsOf: UnsafeRawBufferPointer(values))
        #else
        for value in values { fixed(value) }
        #endif
    }
}

/// Reads what `ByteWriter` wrote; damaged bytes are an error, never a trap.
struct ByteReader {
    private let bytes: [UInt8]
    private let count: Int
    private(set) var position = 0
    private let what: String

    /// The first `count` of the bytes; all of them if it is nil.
    init(_ bytes: [UInt8], count: Int? = nil, what: String) {
        self.bytes = bytes
        self.count = count ?? bytes.count
        self.what = what
    }

    var remaining: Int { count - position }

    private func damaged(_ found: String) -> JudgeStateError {
        JudgeStateError("\(what): byte \(position) of \(count): \(found)")
    }

    mutating func byte() throws(JudgeStateError) -> UInt8 {
        guard position < count else { throw damaged("ends too early") }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func varint() throws(JudgeStateError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            guard shift < 63 || next <= 1 else { throw damaged("a number longer than 64 bits") }
            value |= UInt64(next & 0x7f) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }

    mutating func signed() throws(JudgeStateError) -> Int64 {
        let raw = try varint()
        return Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
    }

    mutating func fixed<T: FixedWidthInteger>() throws(JudgeStateError) -> T {
        let width = T.bitWidth / 8
        guard remaining >= width else { throw damaged("\(width) bytes wanted") }
        let value = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: T.self) }
        position += width
        return T(littleEndian: value)
    }

    mutating func string() throws(JudgeStateError) -> String {
        let length = try count(of: 1)
        let value = String(decoding: bytes[position..<position + length], as: UTF8.self)
        position += length
        return value
    }

    /// A count of things that take at least `width` bytes each: more than there are bytes is damage.
    mutating func count(of width: Int) throws(JudgeStateError) -> Int {
        let value = try varint()
        guard value <= UInt64(remaining / max(1, width)) else { throw damaged("a count of \(value)") }
        return Int(value)
    }

    mutating func array<T: FixedWidthInteger & BitwiseCopyable>() throws(JudgeStateError) -> [T] {
        let width = T.bitWidth / 8
        let count = try count(of: width)
        let start = position
        let values = [T](unsafeUninitializedCapacity: count) { buffer, initialised in
            bytes.withUnsafeBytes { source in
                UnsafeMutableRawBufferPointer(buffer).copyMemory(
                    from: UnsafeRawBufferPointer(rebasing: source[start..<start + count * width]))
            }
            initialised = count
        }
        position += count * width
        return values
    }

    /// An array of plain integers, to be written where `memory` says for their number.
    mutating func array<T: FixedWidthInteger & BitwiseCopyable>(
        into memory: (Int) throws(JudgeStateError) -> UnsafeMutablePointer<T>
    ) throws(JudgeStateError) {
        let width = T.bitWidth / 8
        let count = try count(of: width)
        let values = try memory(count)
        bytes.withUnsafeBytes { source in
            UnsafeMutableRawPointer(values).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: source[position..<position + count * width]).baseAddress
                    ?? UnsafeRawPointer(values), byteCount: count * width)
        }
        position += count * width
    }

    mutating func end() throws(JudgeStateError) {
        guard remaining == 0 else { throw damaged("\(remaining) bytes too many") }
    }
}
