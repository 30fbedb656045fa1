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
    private func home(_ key: UInt32, mask: Int) -> Int {
        Int(truncatingIfNeeded: (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 20) & mask
    }

    /// Calls `visit` with every ordinal of `key` that is at least `oldest`. Not in order.
    @inline(__always)
    func forEach(_ key: UInt32, oldest: UInt32, _ visit: (UInt32) -> Void) {
        places.withUnsafeBufferPointer { places in
            let mask = places.count - 1
            var index = home(key, mask: mask)
            while places[index] != 0 {
                let place = places[index]
                let ordinal = UInt32(truncatingIfNeeded: place)
                if UInt32(truncatingIfNeeded: place >> 32) == key, ordinal >= oldest { visit(ordinal) }
                index = (index + 1) & mask
            }
        }
    }

    /// Adds an ordinal, younger than all before. Takes the place of a stale one, or of the oldest of a full bucket.
    mutating func insert(_ key: UInt32, _ ordinal: UInt32, oldest: UInt32) {
        if (used + 1) * 10 > places.count * 7 { makeRoom(oldest: oldest) }
        let new = UInt64(key) << 32 | UInt64(ordinal)
        let cap = self.cap
        let mask = places.count - 1
        let home = home(key, mask: mask)
        let grew = places.withUnsafeMutableBufferPointer { places -> Bool in
            var index = home
            var stale = -1
            var count = 0
            var eldest = -1
            var eldestOrdinal = UInt32.max
            while places[index] != 0 {
                let place = places[index]
                let held = UInt32(truncatingIfNeeded: place)
                if held < oldest {
                    if stale < 0 { stale = index }
                } else if UInt32(truncatingIfNeeded: place >> 32) == key {
                    if held == ordinal { return false }
                    count += 1
                    if held < eldestOrdinal {
                        eldestOrdinal = held
                        eldest = index
                    }
                }
                index = (index + 1) & mask
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
        if grew { used += 1 }
    }

    /// True when the next growth would pass the bound: the owner should raise `oldest` first.
    var isFull: Bool { (used + 1) * 10 > places.count * 7 && places.count * 16 > maximumBytes }

    private mutating func makeRoom(oldest: UInt32) {
        var live = 0
        for place in places where place != 0 && UInt32(truncatingIfNeeded: place) >= oldest { live += 1 }
        // Twice the size only if it would be half full with what lives; else the stale ones are swept out.
        var size = places.count
        while (live + 1) * 2 > size { size *= 2 }
        var next = [UInt64](repeating: 0, count: size)
        let mask = size - 1
        for place in places where place != 0 && UInt32(truncatingIfNeeded: place) >= oldest {
            var index = home(UInt32(truncatingIfNeeded: place >> 32), mask: mask)
            while next[index] != 0 { index = (index + 1) & mask }
            next[index] = place
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
