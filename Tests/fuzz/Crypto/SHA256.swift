/// SHA-256 (FIPS 180-4) under the name that News imports: fuzzing builds without swift-crypto, whose BoringSSL would be
/// two thirds of the build. Nothing here is fuzzed, and no digest of it ever leaves the fuzzer.
public struct SHA256 {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var pending: [UInt8] = []
    private var count: UInt64 = 0

    public init() {}

    public mutating func update(bufferPointer bytes: UnsafeRawBufferPointer) {
        count += UInt64(bytes.count)
        pending.append(contentsOf: bytes)
        var at = 0
        while pending.count - at >= 64 {
            compress(pending[at..<at + 64])
            at += 64
        }
        pending.removeFirst(at)
    }

    public func finalize() -> [UInt8] {
        var last = self
        var padding: [UInt8] = [0x80]
        while (pending.count + padding.count) % 64 != 56 { padding.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            padding.append(UInt8(truncatingIfNeeded: (count * 8) >> UInt64(shift)))
        }
        padding.withUnsafeBytes { last.update(bufferPointer: $0) }
        return last.state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(24 - 8 * $0)) } }
    }

    private mutating func compress(_ block: ArraySlice<UInt8>) {
        var w = [UInt32](repeating: 0, count: 64)
        for i in 0..<16 {
            w[i] = (0..<4).reduce(0) { $0 << 8 | UInt32(block[block.startIndex + 4 * i + $1]) }
        }
        func turned(_ x: UInt32, _ bits: UInt32) -> UInt32 { x >> bits | x << (32 - bits) }
        for i in 16..<64 {
            let a = turned(w[i - 15], 7) ^ turned(w[i - 15], 18) ^ w[i - 15] >> 3
            let b = turned(w[i - 2], 17) ^ turned(w[i - 2], 19) ^ w[i - 2] >> 10
            w[i] = w[i - 16] &+ a &+ w[i - 7] &+ b
        }
        var v = state
        for i in 0..<64 {
            let a = turned(v[4], 6) ^ turned(v[4], 11) ^ turned(v[4], 25)
            let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
            let one = v[7] &+ a &+ choice &+ Self.k[i] &+ w[i]
            let b = turned(v[0], 2) ^ turned(v[0], 13) ^ turned(v[0], 22)
            let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
            v = [one &+ b &+ majority, v[0], v[1], v[2], v[3] &+ one, v[4], v[5], v[6]]
        }
        for i in 0..<8 { state[i] &+= v[i] }
    }

    /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
    private static let k: [UInt32] = {
        var primes: [UInt64] = []
        var number: UInt64 = 2
        while primes.count < 64 {
            if !primes.contains(where: { number % $0 == 0 }) { primes.append(number) }
            number += 1
        }
        return primes.map { prime in
            // The greatest x with x³ ≤ prime · 2^96, bit by bit; its low 32 bits are the fraction's first.
            var root: UInt64 = 0
            for bit in stride(from: UInt64(35), through: 0, by: -1) {
                let next = root | 1 << bit
                let square = next.multipliedFullWidth(by: next)
                let low = square.low.multipliedFullWidth(by: next)
                let high = square.high.multipliedReportingOverflow(by: next)
                let (sum, carry) = high.partialValue.addingReportingOverflow(low.high)
                let bound = prime << 32  // the high 64 bits of prime · 2^96
                if !high.overflow, !carry, sum < bound || (sum == bound && low.low == 0) { root = next }
            }
            return UInt32(truncatingIfNeeded: root)
        }
    }()
}
