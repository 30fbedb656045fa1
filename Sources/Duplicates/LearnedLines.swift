/// Lines that a source puts under unrelated articles: its boilerplate, learned.
///
/// A line counts once for each article of the source that is no repeat and belongs to another story than the one
/// that had the line before. What has not been seen for `forgetAfter` is forgotten; memory is bounded.
struct LearnedLines: Sendable {
    /// Articles of different stories that must have carried a line. Three could be an accident of quotation.
    static let needed: UInt8 = 4
    /// Hours without a sighting after which a line starts again: 45 days.
    static let forgetAfter: UInt32 = 45 * 24
    /// Lines shorter than this in words are not learned: their shingles hardly count, and `he said` is everyone's.
    static let minimumWords: UInt16 = 3
    /// Lines learned from one article at most, at its head and as many at its foot.
    static let linesAtAnEnd = 128

    private var keys: [UInt64]
    /// Story of the last sighting (32 bits), hour of it (24 bits), count (8 bits).
    private var values: [UInt64]
    private var used = 0
    private let maximumBytes: Int

    init(maximumBytes: Int) {
        self.maximumBytes = max(maximumBytes, 4096)
        keys = [UInt64](repeating: 0, count: 64)
        values = keys
    }

    var bytes: Int { keys.count * 16 }

    static func key(source: UInt32, line: UInt64) -> UInt64 {
        let key = Mixing.spread(Mixing.chain(UInt64(source), line))
        return key == 0 ? 1 : key
    }

    private func index(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var index = Int(truncatingIfNeeded: key >> 20) & mask
        while keys[index] != 0, keys[index] != key { index = (index + 1) & mask }
        return index
    }

    func isLearned(_ key: UInt64, hour: UInt32) -> Bool {
        let index = index(of: key)
        guard keys[index] == key else { return false }
        let value = values[index]
        let seen = UInt32(truncatingIfNeeded: value >> 8) & 0xff_ffff
        return UInt8(truncatingIfNeeded: value) >= Self.needed && hour &- min(hour, seen) <= Self.forgetAfter
    }

    /// False if none of the lines is known. Asks for all before it looks at any: in a large table each is a cache miss, and
    /// so they overlap. What is learned of a line is asked for too, since it will be sighted.
    func mayKnow(_ lines: [UInt64]) -> Bool {
        let mask = keys.count - 1
        var key: UInt64 = 0
        // Of a place that is taken it is never 0.
        var value: UInt64 = 0
        keys.withUnsafeBufferPointer { keys in
            values.withUnsafeBufferPointer { values in
                for line in lines {
                    let home = Int(truncatingIfNeeded: line >> 20) & mask
                    key |= keys[home]
                    value |= values[home]
                }
            }
        }
        return key != 0 && value != 0
    }

    mutating func sight(_ key: UInt64, story: UInt32, hour: UInt32) {
        var index = index(of: key)
        if keys[index] != key {
            if (used + 1) * 10 > keys.count * 7 {
                makeRoom(hour: hour)
                index = self.index(of: key)
            }
            keys[index] = key
            values[index] = Self.value(story: story, hour: hour, count: 1)
            used += 1
            return
        }
        let value = values[index]
        let seen = UInt32(truncatingIfNeeded: value >> 8) & 0xff_ffff
        var count = UInt8(truncatingIfNeeded: value)
        if hour &- min(hour, seen) > Self.forgetAfter {
            count = 1
        } else if UInt32(truncatingIfNeeded: value >> 32) != story, count < .max {
            count += 1
        }
        values[index] = Self.value(story: story, hour: max(hour, seen), count: count)
    }

    private static func value(story: UInt32, hour: UInt32, count: UInt8) -> UInt64 {
        UInt64(story) << 32 | UInt64(hour & 0xff_ffff) << 8 | UInt64(count)
    }

    /// Grows while that is allowed; at the bound the lines seen once go, then all but what is learned.
    private mutating func makeRoom(hour: UInt32) {
        let oldKeys = keys
        let oldValues = values
        var floor: UInt8 = 0
        var size = keys.count
        if size * 32 <= maximumBytes {
            size *= 2
        } else {
            floor = 1
            while floor < 200 {
                let kept = oldKeys.indices.count {
                    oldKeys[$0] != 0 && UInt8(truncatingIfNeeded: oldValues[$0]) > floor
                }
                if kept * 2 <= size { break }
                floor += 1
            }
            if floor >= 200 { floor = .max }
        }
        keys = [UInt64](repeating: 0, count: size)
        values = keys
        used = 0
        for old in oldKeys.indices where oldKeys[old] != 0 {
            guard floor == 0 || UInt8(truncatingIfNeeded: oldValues[old]) > floor else { continue }
            let index = index(of: oldKeys[old])
            keys[index] = oldKeys[old]
            values[index] = oldValues[old]
            used += 1
        }
    }

    func write(into writer: inout ByteWriter) {
        writer.array(keys)
        writer.array(values)
    }

    init(from reader: inout ByteReader, maximumBytes: Int) throws(JudgeStateError) {
        self.init(maximumBytes: maximumBytes)
        keys = try reader.array()
        values = try reader.array()
        used = keys.reduce(0) { $0 + ($1 == 0 ? 0 : 1) }
        guard keys.count == values.count, keys.count >= 64, keys.count & (keys.count - 1) == 0, used < keys.count else {
            throw JudgeStateError("snapshot: the learned lines are no table of a power of two")
        }
    }
}
