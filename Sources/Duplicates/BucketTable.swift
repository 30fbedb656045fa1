/// A multimap from 32-bit keys to ordinals of articles: open addressing with linear probing, 8 bytes a place,
/// no allocation but growth. Evicted ordinals are recognised by comparison, so dropping a segment costs nothing.
struct BucketTable: Sendable {
    /// Key in the upper half, ordinal in the lower; 0 is empty (ordinals begin at 1).
    private(set) var places: [UInt64]
    /// Places that are not empty, live or stale.
    private(set) var used: Int
    /// Ordinals of one key kept at most: the youngest. A template's bucket stays short.
    let cap: Int
    /// Bound of `places` in bytes.
    let maximumBytes: Int

    init(cap: Int, maximumBytes: Int) {
        self.cap = cap
        self.maximumBytes = max(maximumBytes, 1024)
        places = [UInt64](repeating: 0, count: 64)
        used = 0
    }

    static func key(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) }

    var bytes: Int { places.count * 8 }

    @inline(__always)
    private static func home(_ key: UInt32, mask: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 20) & mask
    }

    /// Calls `visit` with every ordinal of `key` that is at least `oldest`. Not in order.
    @inline(__always)
    func forEach(_ key: UInt32, oldest: UInt32, _ visit: (UInt32) -> Void) {
        places.withUnsafeBufferPointer { places in
            let mask = places.count - 1
            var index = Self.home(key, mask: mask)
            while places[index] != 0 {
                let place = places[index]
                let ordinal = UInt32(truncatingIfNeeded: place)
                if UInt32(truncatingIfNeeded: place >> 32) == key, ordinal >= oldest { visit(ordinal) }
                index = (index + 1) & mask
            }
        }
    }

    /// Calls `visit` with the index of each key and every ordinal of it that is at least `oldest`. Not in order.
    ///
    /// All first places are read before any is looked at: in a large table each is a cache miss, and so they overlap.
    @inline(__always)
    func forEach(_ keys: [UInt32], oldest: UInt32, _ visit: (Int, UInt32) -> Void) {
        guard !keys.isEmpty else { return }
        places.withUnsafeBufferPointer { places in
            keys.withUnsafeBufferPointer { keys in
                withUnsafeTemporaryAllocation(of: UInt64.self, capacity: keys.count) { firsts in
                    let mask = places.count - 1
                    for key in 0..<keys.count { firsts[key] = places[Self.home(keys[key], mask: mask)] }
                    for key in 0..<keys.count where firsts[key] != 0 {
                        var place = firsts[key]
                        var index = Self.home(keys[key], mask: mask)
                        repeat {
                            let ordinal = UInt32(truncatingIfNeeded: place)
                            if UInt32(truncatingIfNeeded: place >> 32) == keys[key], ordinal >= oldest {
                                visit(key, ordinal)
                            }
                            index = (index &+ 1) & mask
                            place = places[index]
                        } while place != 0
                    }
                }
            }
        }
    }

    /// Adds an ordinal under each of the keys. It is younger than all before, and each takes the place of a stale one,
    /// or of the oldest of a full bucket.
    mutating func insert(_ keys: [UInt32], _ ordinal: UInt32, oldest: UInt32) {
        var done = 0
        while done < keys.count {
            if (used + 1) * 10 > places.count * 7 { makeRoom(oldest: oldest) }
            let room = places.count * 7 / 10
            var used = self.used
            let cap = self.cap
            places.withUnsafeMutableBufferPointer { places in
                while done < keys.count, used < room {
                    if Self.put(keys[done], ordinal, oldest: oldest, cap: cap, in: places) { used &+= 1 }
                    done &+= 1
                }
            }
            self.used = used
        }
    }

    mutating func insert(_ key: UInt32, _ ordinal: UInt32, oldest: UInt32) {
        if (used + 1) * 10 > places.count * 7 { makeRoom(oldest: oldest) }
        let cap = self.cap
        let grew = places.withUnsafeMutableBufferPointer {
            Self.put(key, ordinal, oldest: oldest, cap: cap, in: $0)
        }
        if grew { used += 1 }
    }

    /// True if an empty place was filled.
    @inline(__always)
    private static func put(
        _ key: UInt32, _ ordinal: UInt32, oldest: UInt32, cap: Int, in places: UnsafeMutableBufferPointer<UInt64>
    ) -> Bool {
        let new = UInt64(key) << 32 | UInt64(ordinal)
        let mask = places.count &- 1
        var index = home(key, mask: mask)
        var stale = -1
        var count = 0
        var eldest = -1
        var eldestOrdinal = UInt32.max
        while true {
            let place = places[index]
            if place == 0 { break }
            let held = UInt32(truncatingIfNeeded: place)
            if held < oldest {
                if stale < 0 { stale = index }
            } else if UInt32(truncatingIfNeeded: place >> 32) == key {
                if held == ordinal { return false }
                count &+= 1
                if held < eldestOrdinal {
                    eldestOrdinal = held
                    eldest = index
                }
            }
            index = (index &+ 1) & mask
        }
        if count >= cap {
            places[eldest] = new
            return false
        }
        if stale >= 0 {
            places[stale] = new
            return false
        }
        places[index] = new
        return true
    }

    /// True when the next growth would pass the bound: the owner should raise `oldest` first.
    var isFull: Bool { (used + 1) * 10 > places.count * 7 && places.count * 16 > maximumBytes }

    private mutating func makeRoom(oldest: UInt32) {
        var live = 0
        for place in places { live += place != 0 && UInt32(truncatingIfNeeded: place) >= oldest ? 1 : 0 }
        // Twice the size only if it would be half full with what lives; else the stale ones are swept out.
        var size = places.count
        while (live + 1) * 2 > size { size *= 2 }
        var next = [UInt64](repeating: 0, count: size)
        let mask = size - 1
        next.withUnsafeMutableBufferPointer { next in
            for place in places where place != 0 && UInt32(truncatingIfNeeded: place) >= oldest {
                var index = Self.home(UInt32(truncatingIfNeeded: place >> 32), mask: mask)
                while next[index] != 0 { index = (index &+ 1) & mask }
                next[index] = place
            }
        }
        places = next
        used = live
    }

    func write(into writer: inout ByteWriter) { writer.array(places) }

    /// Replaces the places by those of a snapshot.
    mutating func read(from reader: inout ByteReader) throws(JudgeStateError) {
        let read: [UInt64] = try reader.array()
        let filled = read.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
        guard read.count >= 64, read.count & (read.count - 1) == 0, filled < read.count else {
            throw JudgeStateError("snapshot: an index of \(read.count) places, \(filled) filled, is no table")
        }
        places = read
        used = filled
    }
}
