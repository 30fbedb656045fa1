/// A multimap from 32-bit keys to 32-bit values that keeps the youngest, in cache lines of eight pairs.
///
/// A pair is put first into the one line that its key allows, the others of the line move back, and the last falls out.
/// So a look-up reads one line whatever the table holds, nothing has to be swept, and where memory is at its bound the
/// oldest go first of themselves. Five pairs in eight places lose one pair in eighty before its time: a text has a
/// hundred keys, so that costs no repeat.
struct LineTable: Sendable {
    /// Key above, value below; 0 is empty.
    private var lines: CacheLines<UInt64>
    /// Pairs, alive or stale.
    private var used = 0
    /// Pairs of one key kept at most, so that a template's words leave room in their lines for others'.
    let cap: Int
    let maximumBytes: Int

    private static let pairsPerLine = 8
    private static let leastLines = 16

    init(cap: Int, maximumBytes: Int) {
        self.cap = min(cap, Self.pairsPerLine)
        self.maximumBytes = max(maximumBytes, Self.leastLines * 64)
        lines = CacheLines(count: Self.leastLines)
    }

    var bytes: Int { lines.bytes }

    /// Line of a key: the upper bits of its hash, so that a line of a table half the size has the keys of two of these.
    @inline(__always)
    private static func line(_ key: UInt32, _ lines: Int) -> Int {
        let hash = UInt32(truncatingIfNeeded: (UInt64(key) &* 0x9e37_79b9_7f4a_7c15) >> 32)
        return Int(truncatingIfNeeded: (UInt64(hash) &* UInt64(truncatingIfNeeded: lines)) >> 32)
    }

    /// Calls `visit` with the index of each key and every value of it, youngest first.
    ///
    /// A word of every line is read before any is looked at: in a large table each is a cache miss, and so they overlap.
    @inline(__always)
    func forEach(_ keys: UnsafeBufferPointer<UInt32>, _ visit: (Int, UInt32) -> Void) {
        lines.withWords { words in
            withUnsafeTemporaryAllocation(of: Int32.self, capacity: max(1, keys.count)) { homes in
                var touched: UInt64 = 0
                for key in 0..<keys.count {
                    let home = Self.line(keys[key], lines.count) &* Self.pairsPerLine
                    homes[key] = Int32(truncatingIfNeeded: home / Self.pairsPerLine)
                    touched |= words[home]
                }
                // Nothing is ever without a bit; this keeps the reads above.
                guard touched != 0 else { return }
                for key in 0..<keys.count {
                    let line = words + Int(homes[key]) &* Self.pairsPerLine
                    var met = Self.matches(line, keys[key])
                    while met != 0 {
                        let pair = line[met.trailingZeroBitCount]
                        met &= met &- 1
                        if pair != 0 { visit(key, UInt32(truncatingIfNeeded: pair)) }
                    }
                }
            }
        }
    }

    /// A bit for each pair of a line that has the key.
    @inline(__always)
    private static func matches(_ line: UnsafePointer<UInt64>, _ key: UInt32) -> UInt32 {
        var met: UInt32 = 0
        for place in 0..<pairsPerLine {
            met |= (UInt32(truncatingIfNeeded: line[place] >> 32) == key ? 1 : 0) << UInt32(place)
        }
        return met
    }

    /// Puts a value first under each of the keys; where the key has it already it moves to the front.
    /// - Parameter isLive: whether a value still counts; asked only before the table would grow.
    mutating func insert(_ keys: UnsafeBufferPointer<UInt32>, _ value: UInt32, isLive: (UInt32) -> Bool) {
        if (used + keys.count) * 8 > lines.count * Self.pairsPerLine * 5 { makeRoom(for: keys.count, isLive) }
        let (cap, count) = (cap, lines.count)
        used += lines.withMutableWords { words in
            var filled = 0
            for key in keys {
                filled &+= Self.put(key, value, words + Self.line(key, count) &* Self.pairsPerLine, cap: cap)
            }
            return filled
        }
    }

    /// 1 if an empty place was filled.
    @inline(__always)
    private static func put(_ key: UInt32, _ value: UInt32, _ line: UnsafeMutablePointer<UInt64>, cap: Int) -> Int {
        let pair = UInt64(key) << 32 | UInt64(value)
        var met = matches(UnsafePointer(line), key)
        var last = pairsPerLine &- 1
        if met != 0 {
            // The same pair, or the oldest of a key that has its share, makes the room.
            var own = 0
            while met != 0 {
                let place = met.trailingZeroBitCount
                met &= met &- 1
                own &+= 1
                if line[place] == pair || own == cap {
                    last = place
                    break
                }
            }
        }
        let filled = line[last] == 0 ? 1 : 0
        while last > 0 {
            line[last] = line[last &- 1]
            last &-= 1
        }
        line[0] = pair
        return filled
    }

    /// Doubles the table until it is half full with what lives and is to come; where that is so, only drops the stale.
    private mutating func makeRoom(for more: Int, _ isLive: (UInt32) -> Bool) {
        let (old, oldCount) = (lines, lines.count)
        let pairs = oldCount * Self.pairsPerLine
        var live = more
        old.withWords { words in
            for place in 0..<pairs where words[place] != 0 {
                live += isLive(UInt32(truncatingIfNeeded: words[place])) ? 1 : 0
            }
        }
        var count = oldCount
        while live * 2 > count * Self.pairsPerLine, count * 128 <= maximumBytes { count *= 2 }
        // At its bound a table is as full as it gets: looked through again only when it has all been written anew.
        guard count > oldCount || live * 2 <= pairs else {
            used = pairs / 2
            return
        }
        var next = CacheLines<UInt64>(count: count)
        var kept = 0
        // What one line held goes to the lines that its keys' hashes now tell apart, in its order: none overflows.
        let ratio = count / oldCount
        withUnsafeTemporaryAllocation(of: Int.self, capacity: ratio) { filled in
            next.withMutableWords { new in
                old.withWords { words in
                    for line in 0..<oldCount {
                        filled.initialize(repeating: 0)
                        for place in 0..<Self.pairsPerLine {
                            let pair = words[line &* Self.pairsPerLine &+ place]
                            guard pair != 0, isLive(UInt32(truncatingIfNeeded: pair)) else { continue }
                            let home = Self.line(UInt32(truncatingIfNeeded: pair >> 32), count)
                            let part = home &- line &* ratio
                            new[home &* Self.pairsPerLine &+ filled[part]] = pair
                            filled[part] &+= 1
                            kept &+= 1
                        }
                    }
                }
            }
        }
        lines = next
        used = kept
    }

    func write(into writer: inout ByteWriter) {
        writer.varint(UInt64(used))
        lines.write(into: &writer)
    }

    /// Replaces the pairs by those of a snapshot.
    mutating func read(from reader: inout ByteReader) throws(JudgeStateError) {
        let filled = try reader.varint()
        lines = try CacheLines(from: &reader) { lines in
            lines >= Self.leastLines && lines & (lines - 1) == 0
        }
        guard filled <= UInt64(lines.count * Self.pairsPerLine) else {
            throw JudgeStateError("snapshot: an index of \(lines.count) lines cannot hold \(filled) pairs")
        }
        used = Int(filled)
    }
}
