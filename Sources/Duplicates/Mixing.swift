/// Cheap arithmetic that spreads bits. Not for keeping secrets: an attacker can make collisions, which cost a
/// needless verification and nothing else.
enum Mixing {
    /// Finaliser of MurmurHash3 (Appleby, public domain): every input bit flips every output bit with p ≈ 0.5.
    @inline(__always)
    static func spread(_ value: UInt64) -> UInt64 {
        var x = value
        x ^= x >> 33
        x = x &* 0xff51_afd7_ed55_8ccd
        x ^= x >> 33
        x = x &* 0xc4ce_b9fe_1a85_ec53
        x ^= x >> 33
        return x
    }

    /// Order matters.
    @inline(__always)
    static func chain(_ seed: UInt64, _ value: UInt64) -> UInt64 {
        let x = (seed &+ 0x9e37_79b9_7f4a_7c15) &* 0xbf58_476d_1ce4_e5b9 ^ value
        return (x ^ (x >> 29)) &* 0x94d0_49bb_1331_11eb
    }

    /// Hash of a short string's bytes.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var state: UInt64 = 0x51_7cc1_b727_220a
        var word: UInt64 = 0
        var filled: UInt64 = 0
        var count: UInt64 = 0
        for byte in bytes {
            word |= UInt64(byte) << (filled * 8)
            filled += 1
            count &+= 1
            if filled == 8 {
                state = chain(state, word)
                word = 0
                filled = 0
            }
        }
        state = chain(state, word)
        return spread(chain(state, count))
    }
}
