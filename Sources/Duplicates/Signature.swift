/// One-permutation MinHash of a text's shingles (Li, Owen, Zhang 2012), empty slots filled by optimal densification
/// (Shrivastava 2017): one pass over the shingles instead of one pass a slot.
public struct Signature: Sendable, Hashable {
    /// At 64 slots, similarity is estimated within ±0.063 (one standard deviation at 0.5), and 16 bands of 4 slots
    /// let through 0.64 of the pairs with similarity 0.5, 0.89 at 0.6, 0.99 at 0.7; what is less alike is found by
    /// the containment path. 80 slots and 20 bands would find 0.73, 0.94 and 0.996, and take 48 bytes an article more,
    /// 245 in all.
    public static let slots = 64
    static let bands = 16
    static let rows = slots / bands

    /// Full-width slots, `slots` long; empty for a text without words.
    var values: [UInt32]

    init(values: [UInt32]) { self.values = values }

    /// Signs the shingles.
    init(of shingles: [UInt32]) {
        guard !shingles.isEmpty else {
            values = []
            return
        }
        values = [UInt32](repeating: .max, count: Self.slots)
        let filled = values.withUnsafeMutableBufferPointer { values in
            for shingle in shingles {
                let product = UInt64(shingle) &* UInt64(Self.slots)
                let slot = Int(product >> 32)
                // `max` marks the empty slot, so no value may be it. Written always: whether a value is the least so
                // far cannot be foreseen, and a wrong guess costs more than a write.
                let value = min(UInt32(truncatingIfNeeded: product), .max - 1)
                values[slot] = min(values[slot], value)
            }
            return values.count { $0 != .max }
        }
        if filled < Self.slots { densify() }
    }

    /// Gives each empty slot the value of a filled one, chosen by a walk that depends on the slot alone, so that
    /// equal sets stay equal and the estimate stays unbiased.
    private mutating func densify() {
        let sparse = values
        for slot in 0..<Self.slots where sparse[slot] == .max {
            var attempt: UInt64 = 1
            while true {
                let draw = Mixing.spread(UInt64(slot) << 32 | attempt)
                let donor = Int(((draw >> 32) &* UInt64(Self.slots)) >> 32)
                if sparse[donor] != .max {
                    values[slot] = sparse[donor]
                    break
                }
                attempt += 1
            }
        }
    }

    /// The slots at 8 bits each, as they are kept; none for a text without words.
    var kept: [UInt8] { values.map { Self.kept($0) } }

    /// What is kept of a slot: 8 bits, so that two different slots meet by chance once in 256.
    @inline(__always)
    static func kept(_ value: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: Mixing.spread(UInt64(value))) }
}
