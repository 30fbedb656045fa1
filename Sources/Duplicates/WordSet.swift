/// A set of word hashes for one comparison: open addressing, at most half full, and no hashing of hashes.
struct WordSet: ~Copyable {
    /// 0 is an empty place; the one hash in 2^64 that is 0 counts as 1.
    private let places: UnsafeMutablePointer<UInt64>
    /// Whether the word in that place has been taken out.
    private let isGone: UnsafeMutablePointer<Bool>
    private let mask: Int

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        places = .allocate(capacity: size)
        places.initialize(repeating: 0, count: size)
        isGone = .allocate(capacity: size)
        isGone.initialize(repeating: false, count: size)
        mask = size - 1
    }

    deinit {
        places.deallocate()
        isGone.deallocate()
    }

    @inline(__always)
    private func index(_ hash: UInt64) -> Int {
        var index = Int(truncatingIfNeeded: hash >> 20) & mask
        while places[index] != 0, places[index] != max(1, hash) { index = (index &+ 1) & mask }
        return index
    }

    /// Never more different ones than the capacity, and none that was taken out.
    @inline(__always)
    mutating func insert(_ hash: UInt64) { places[index(hash)] = max(1, hash) }

    /// Takes a word out; false if it was not in there.
    @inline(__always)
    @discardableResult
    mutating func remove(_ hash: UInt64) -> Bool {
        let index = index(hash)
        guard places[index] != 0, !isGone[index] else { return false }
        isGone[index] = true
        return true
    }
}
