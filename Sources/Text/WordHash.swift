/// Hashes one word's folded bytes as they are read.
///
/// Eight bytes are gathered and mixed with one multiplication, so that most words cost two: a byte-wise FNV costs
/// one multiplication's latency per letter. The result is fixed for all time within one major version: gazetteers
/// and models are compiled with it at start-up, and the journal's records do not hold it.
@usableFromInline
struct WordHash {
    @usableFromInline var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    @usableFromInline var chunk: UInt64 = 0
    @usableFromInline var shift: UInt64 = 0

    @inlinable init() {}

    /// Adds one folded byte.
    @inline(__always)
    @usableFromInline mutating func add(_ byte: UInt8) {
        chunk |= UInt64(byte) &<< shift
        shift &+= 8
        if shift == 64 { mix() }
    }

    /// Adds a folded scalar as its UTF-8 bytes; two-letter foldings (`ß`, `æ`) come as their second letter in bits 24–31.
    @usableFromInline mutating func add(scalar: UInt32) {
        let first = scalar & 0x00FF_FFFF
        if first < 0x80 {
            add(UInt8(truncatingIfNeeded: first))
        } else if first < 0x800 {
            add(UInt8(truncatingIfNeeded: 0xC0 | first >> 6))
            add(UInt8(truncatingIfNeeded: 0x80 | first & 0x3F))
        } else {
            if first >= 0x10000 { add(UInt8(truncatingIfNeeded: 0xF0 | first >> 18)) }
            add(UInt8(truncatingIfNeeded: 0x80 | (first >> 12) & 0x3F))
            add(UInt8(truncatingIfNeeded: 0x80 | (first >> 6) & 0x3F))
            add(UInt8(truncatingIfNeeded: 0x80 | first & 0x3F))
        }
        let second = UInt8(truncatingIfNeeded: scalar >> 24)
        if second != 0 { add(second) }
    }

    @inline(__always)
    @usableFromInline mutating func mix() {
        state = (state ^ chunk) &* 0xD6E8_FEB8_6659_FD93
        state ^= state &>> 32
        chunk = 0
        shift = 0
    }

    /// The finished hash; never 0, so that tables can use 0 for an empty slot.
    @inline(__always)
    @usableFromInline func finished() -> UInt64 {
        var x = (state ^ chunk) &* 0xD6E8_FEB8_6659_FD93
        x ^= x &>> 29
        x = x &* 0x9E6C_63D0_676A_9A99
        x ^= x &>> 32
        return x == 0 ? 1 : x
    }
}
