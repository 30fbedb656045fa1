/// XXH64, written from the specification (github.com/Cyan4973/xxHash, doc/xxhash_spec.md).
///
/// Chosen over CRC32C because it needs no machine intrinsics, which Swift reaches only through C, and because 64 bits
/// leave no room for chance: a journal of 10^9 groups meets a random 32-bit collision every few damaged groups.
public enum XXH64 {
    private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
    private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
    private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
    private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
    private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

    /// The hash of `bytes` under `seed`.
    public static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64 = 0) -> UInt64 {
        guard let base = bytes.baseAddress else { return finish(seed &+ prime5) }
        let count = bytes.count
        var at = 0
        var result: UInt64
        if count >= 32 {
            var a = seed &+ prime1 &+ prime2
            var b = seed &+ prime2
            var c = seed
            var d = seed &- prime1
            let limit = count - 32
            repeat {
                a = round(a, load64(base, at))
                b = round(b, load64(base, at + 8))
                c = round(c, load64(base, at + 16))
                d = round(d, load64(base, at + 24))
                at += 32
            } while at <= limit
            result = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
            result = merge(result, a)
            result = merge(result, b)
            result = merge(result, c)
            result = merge(result, d)
        } else {
            result = seed &+ prime5
        }
        result &+= UInt64(truncatingIfNeeded: count)
        while at + 8 <= count {
            result ^= round(0, load64(base, at))
            result = rotate(result, 27) &* prime1 &+ prime4
            at += 8
        }
        if at + 4 <= count {
            let word = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self))
            result ^= UInt64(word) &* prime1
            result = rotate(result, 23) &* prime2 &+ prime3
            at += 4
        }
        while at < count {
            result ^= UInt64(base.load(fromByteOffset: at, as: UInt8.self)) &* prime5
            result = rotate(result, 11) &* prime1
            at += 1
        }
        return finish(result)
    }

    @inline(__always)
    private static func load64(_ base: UnsafeRawPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    @inline(__always)
    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        (value &<< bits) | (value &>> (64 &- bits))
    }

    @inline(__always)
    private static func round(_ accumulator: UInt64, _ lane: UInt64) -> UInt64 {
        rotate(accumulator &+ lane &* prime2, 31) &* prime1
    }

    @inline(__always)
    private static func merge(_ result: UInt64, _ lane: UInt64) -> UInt64 {
        (result ^ round(0, lane)) &* prime1 &+ prime4
    }

    @inline(__always)
    private static func finish(_ value: UInt64) -> UInt64 {
        var value = value
        value ^= value &>> 33
        value = value &* prime2
        value ^= value &>> 29
        value = value &* prime3
        value ^= value &>> 32
        return value
    }
}
