/// A small map from 32-bit keys to 32-bit values, for one comparison: open addressing, at most half full.
///
/// Owns its memory: arrays cost a uniqueness check a write, which was a third of a comparison.
struct FlatMap: ~Copyable {
    /// Key above, value plus one below; 0 is an empty place.
    private let places: UnsafeMutablePointer<UInt64>
    private let mask: Int

    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        places = .allocate(capacity: size)
        places.initialize(repeating: 0, count: size)
        mask = size - 1
    }

    deinit { places.deallocate() }

    @inline(__always)
    private func index(_ key: UInt32) -> Int {
        var index = Int(truncatingIfNeeded: (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 24) & mask
        while places[index] != 0, UInt32(truncatingIfNeeded: places[index] >> 32) != key { index = (index + 1) & mask }
        return index
    }

    /// Nil if the key is not there. Values are below `UInt32.max`.
    @inline(__always)
    func value(of key: UInt32) -> UInt32? {
        let place = places[index(key)]
        return place == 0 ? nil : UInt32(truncatingIfNeeded: place) &- 1
    }

    /// True if the key was not there. Never more different keys than the capacity.
    @inline(__always)
    @discardableResult
    mutating func set(_ key: UInt32, to value: UInt32) -> Bool {
        let index = index(key)
        let isNew = places[index] == 0
        places[index] = UInt64(key) << 32 | UInt64(value &+ 1)
        return isNew
    }

    /// The key's value, which is `value` if it was not there.
    @inline(__always)
    mutating func value(of key: UInt32, orSet value: UInt32) -> UInt32 {
        let index = index(key)
        let place = places[index]
        if place != 0 { return UInt32(truncatingIfNeeded: place) &- 1 }
        places[index] = UInt64(key) << 32 | UInt64(value &+ 1)
        return value
    }

    /// True if the key was not there; now it is, with the value 0.
    @inline(__always)
    @discardableResult
    mutating func insert(_ key: UInt32) -> Bool {
        let index = index(key)
        let isNew = places[index] == 0
        places[index] = UInt64(key) << 32 | 1
        return isNew
    }

    /// One more of `key`, if it is there.
    @inline(__always)
    mutating func incrementKnown(_ key: UInt32) {
        let index = index(key)
        places[index] &+= places[index] == 0 ? 0 : 1
    }

    /// One less of `key`; false if there is none left.
    @inline(__always)
    mutating func decrement(_ key: UInt32) -> Bool {
        let index = index(key)
        guard UInt32(truncatingIfNeeded: places[index]) > 1 else { return false }
        places[index] -= 1
        return true
    }
}
