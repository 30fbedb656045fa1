/// Weighted votes for numbers other than 0: open addressing that grows, at most half full.
///
/// Owns its memory: arrays cost a uniqueness check a vote.
struct Votes: ~Copyable {
    /// Number above, bits of the sum below; 0 is an empty place.
    private var places: UnsafeMutablePointer<UInt64>
    /// Places in order of the first vote.
    private var order: UnsafeMutablePointer<Int32>
    private var capacity: Int
    private var count = 0

    /// `capacity`: a power of two.
    init(capacity: Int) {
        self.capacity = capacity
        places = .allocate(capacity: capacity)
        places.initialize(repeating: 0, count: capacity)
        order = .allocate(capacity: capacity / 2)
    }

    deinit {
        places.deallocate()
        order.deallocate()
    }

    @inline(__always)
    private static func number(_ place: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: place >> 32) }

    @inline(__always)
    private static func sum(_ place: UInt64) -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: place)) }

    @inline(__always)
    mutating func add(_ number: UInt32, _ vote: Float) {
        let mask = capacity &- 1
        var index = Int(number &* 0x9e37_79b9) & mask
        var place = places[index]
        while place != 0, Self.number(place) != number {
            index = (index &+ 1) & mask
            place = places[index]
        }
        places[index] = UInt64(number) << 32 | UInt64((Self.sum(place) + vote).bitPattern)
        if place == 0 {
            order[count] = Int32(truncatingIfNeeded: index)
            count &+= 1
            if count &* 2 == capacity { grow() }
        }
    }

    @inline(never)
    private mutating func grow() {
        var larger = Votes(capacity: capacity * 2)
        forEach { number, sum in larger.add(number, sum) }
        swap(&self, &larger)
    }

    @inline(__always)
    func forEach(_ visit: (UInt32, Float) -> Void) {
        for index in 0..<count {
            let place = places[Int(order[index])]
            visit(Self.number(place), Self.sum(place))
        }
    }

    /// The `limit` numbers with the most votes, most first; equal votes: the lower number first.
    func strongest(_ limit: Int) -> [(UInt32, Float)] {
        var best: [(UInt32, Float)] = []
        best.reserveCapacity(min(limit, count) + 1)
        var least = -Float.infinity
        forEach { number, sum in
            if best.count == limit {
                if sum < least { return }
                if let last = best.last, last.1 == sum, last.0 < number { return }
            }
            var place = best.count
            while place > 0, best[place - 1].1 < sum || (best[place - 1].1 == sum && best[place - 1].0 > number) {
                place -= 1
            }
            best.insert((number, sum), at: place)
            if best.count > limit { best.removeLast() }
            least = best[best.count - 1].1
        }
        return best
    }
}
