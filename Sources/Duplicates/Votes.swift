/// Weighted votes for numbers, open addressing that grows.
struct Votes {
    private var keys: [UInt32]
    private var sums: [Float]
    private var order: [Int32] = []

    init(capacity: Int) {
        keys = [UInt32](repeating: 0, count: capacity)
        sums = [Float](repeating: 0, count: capacity)
    }

    var isEmpty: Bool { order.isEmpty }

    @inline(__always)
    mutating func add(_ key: UInt32, _ vote: Float) {
        let mask = keys.count - 1
        var index = Int(key &* 0x9e37_79b9) & mask
        while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
        if keys[index] == 0 {
            if order.count * 2 >= keys.count {
                grow()
                add(key, vote)
                return
            }
            keys[index] = key
            order.append(Int32(truncatingIfNeeded: index))
        }
        sums[index] += vote
    }

    private mutating func grow() {
        var larger = Votes(capacity: keys.count * 2)
        for index in order { larger.add(keys[Int(index)], sums[Int(index)]) }
        self = larger
    }

    func forEach(_ visit: (UInt32, Float) -> Void) {
        for index in order { visit(keys[Int(index)], sums[Int(index)]) }
    }

    /// The `limit` numbers with the most votes, most first; equal votes: the lower number first.
    func strongest(_ limit: Int) -> [(UInt32, Float)] {
        var best: [(UInt32, Float)] = []
        best.reserveCapacity(limit + 1)
        for index in order {
            let key = keys[Int(index)]
            let sum = sums[Int(index)]
            if best.count == limit, let last = best.last, last.1 > sum || (last.1 == sum && last.0 < key) { continue }
            var place = best.count
            while place > 0, best[place - 1].1 < sum || (best[place - 1].1 == sum && best[place - 1].0 > key) {
                place -= 1
            }
            best.insert((key, sum), at: place)
            if best.count > limit { best.removeLast() }
        }
        return best
    }
}
