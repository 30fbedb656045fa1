/// A set of word hashes for one comparison: open addressing, at most half full, and no hashing of hashes.
struct WordSet: ~Copyable {
    /// 0 is an empty place; the one hash in 2^64 that is 0 counts as 1.
    private let places: UnsafeMutablePointer<UInt64>
    private let mask: Int

    init(_ hashes: [UInt64]) {
        var size = 16
        while size < hashes.count * 2 { size *= 2 }
        places = .allocate(capacity: size)
        places.initialize(repeating: 0, count: size)
        mask = size - 1
        for hash in hashes { places[index(hash)] = max(1, hash) }
    }

    deinit { places.deallocate() }

    @inline(__always)
    private func index(_ hash: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: hash >> 20) & mask
        while places[index] != 0, places[index] != max(1, hash) { index = (index &+ 1) & mask }
        return index
    }

    @inline(__always)
    func contains(_ hash: UInt64) -> Bool { places[index(hash)] != 0 }
}
