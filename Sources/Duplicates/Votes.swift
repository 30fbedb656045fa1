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

    /// Sum of the votes for a number; 0 if there are none.
    func sum(of number: UInt32) -> Float {
        let mask = capacity &- 1
        var index = Int(number &* 0x9e37_79b9) & mask
        while places[index] != 0, Self.number(places[index]) != number { index = (index &+ 1) & mask }
        return Self.sum(places[index])
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
        let limit = min(limit, count)
        guard limit > 0 else { return [] }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: limit) { best in
            // Votes are not negative, so that a sum's bits order as it does; the lower number is the greater below.
            var found = 0
            for index in 0..<count {
                let place = places[Int(order[index])]
                let rank = place << 32 | UInt64(~Self.number(place))
                if found == limit {
                    if rank < best[limit &- 1] { continue }
                } else {
                    found &+= 1
                }
                var to = found &- 1
                while to > 0, best[to &- 1] < rank {
                    best[to] = best[to &- 1]
                    to &-= 1
                }
                best[to] = rank
            }
            return best.map {
                (~UInt32(truncatingIfNeeded: $0), Float(bitPattern: UInt32(truncatingIfNeeded: $0 >> 32)))
            }
        }
    }
}
