/// Random inputs that a failed test can be run again with: the seed stands in the test's name or message.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func chance(_ one: Int) -> Bool { below(one) == 0 }

    mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }
}
