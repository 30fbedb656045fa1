/// Where the articles of one segment stand by a hash: cache lines of sixteen words of 32 bits, 20 for the article's
/// place in the segment and 12 of the key's hash.
///
/// Nothing in here is not also in the articles, so it is made again from them where it grows or is read back. A line is
/// chosen by the key, so that looking one up costs one cache miss; a word of another key that has the same 12 bits is
/// found out by the article's slots or uri.
///
/// Of the bands one in thirty finds its line full and takes the place of the oldest in it, which is no loss with sixteen
/// bands a text; of the uris none may be lost, so they go on to the next line that has room.
struct BandTable: Sendable {
    private var lines = CacheLines<UInt32>(count: Self.leastLines)
    private var used = 0

    private static let wordsPerLine = 16
    /// Times a power of two this gives tables that are 12.8 of 16 full at 2^20 articles.
    private static let leastLines = 10
    /// Of one key in a line at most: a template's bands leave room for others'.
    private static let cap = 8
    /// Most articles of a segment: one less than 20 bits can tell apart, since a place counts from 1.
    static let placeLimit = (1 << 20) - 1

    var bytes: Int { lines.bytes }
    /// Bytes a key of a full segment.
    static let bytesPerKey = 5.0

    @inline(__always)
    private static func line(_ hash: UInt64, _ lines: Int) -> Int {
        Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: lines)) >> 32)
    }
    @inline(__always)
    private static func tag(_ hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash) & 0xfff }

    /// Hash of a band: its number and its slots, 8 bits each.
    @inline(__always)
    static func hash(band: Int, _ slots: UnsafePointer<UInt8>) -> UInt64 {
        var rows = UInt64(band &+ 1) << 32
        for row in 0..<Signature.rows { rows |= UInt64(slots[band &* Signature.rows &+ row]) << UInt64(8 &* row) }
        return Mixing.spread(rows)
    }
    static func hash(uri: UInt32) -> UInt64 { Mixing.spread(UInt64(uri) | 0x7572_6900_0000_0000) }

    /// Whether `keys` more would be too many for the lines there are.
    func needsRoom(for keys: Int) -> Bool { (used + keys) * 10 > lines.count * 128 }

    /// Stands in for a moment.
    static let none = BandTable()

    /// A table without any word, with so many lines that `needsRoom(for: keys)` is false.
    static func empty(for keys: Int) -> BandTable {
        var table = BandTable()
        var count = leastLines
        while keys * 10 > count * 128 { count *= 2 }
        table.lines = CacheLines(count: count)
        return table
    }

    /// - Parameter place: in the segment, from 0; higher than all before.
    mutating func insert(_ hash: UInt64, goingOn place: Int) {
        used += 1
        let count = lines.count
        lines.withMutableWords { words in
            let tag = Self.tag(hash)
            var word = Self.line(hash, count) &* Self.wordsPerLine
            var own = 0
            var oldestOwn = 0
            // Never full: `needsRoom`.
            while words[word] != 0 {
                if words[word] >> 20 == tag {
                    if own == 0 || words[word] & 0xf_ffff < words[oldestOwn] & 0xf_ffff { oldestOwn = word }
                    own &+= 1
                    // An item of a thousand versions: that so many others share its 12 bits does not happen.
                    if own == Self.cap { break }
                }
                word = word &+ 1 == count &* Self.wordsPerLine ? 0 : word &+ 1
            }
            words[own == Self.cap ? oldestOwn : word] = tag << 20 | UInt32(truncatingIfNeeded: place &+ 1)
        }
    }

    /// Calls `visit` with every place that may have the hash and was inserted going on.
    func forEach(goingOn hash: UInt64, _ visit: (Int) -> Void) {
        lines.withWords { words in
            var line = Self.line(hash, lines.count)
            while true {
                for word in 0..<Self.wordsPerLine {
                    let found = words[line &* Self.wordsPerLine &+ word]
                    if found == 0 { return }
                    if found >> 20 == Self.tag(hash) { visit(Int(found & 0xf_ffff) &- 1) }
                }
                line = line &+ 1 == lines.count ? 0 : line &+ 1
            }
        }
    }

    /// - Parameter place: in the segment, from 0; higher than all before.
    mutating func insert(_ hashes: UnsafeBufferPointer<UInt64>, place: Int) {
        used += hashes.count
        let count = lines.count
        lines.withMutableWords { words in
            for hash in hashes {
                Self.put(Self.word(hash, place), into: words + Self.line(hash, count) &* Self.wordsPerLine)
            }
        }
    }

    @inline(__always)
    private static func word(_ hash: UInt64, _ place: Int) -> UInt32 {
        tag(hash) << 20 | UInt32(truncatingIfNeeded: place &+ 1)
    }

    @inline(__always)
    private static func put(_ new: UInt32, into line: UnsafeMutablePointer<UInt32>) {
        let tag = new >> 20
        var own = 0
        var oldestOwn = 0
        var oldest = 0
        // The oldest is the lowest place; an empty word is lower than all.
        for word in 0..<wordsPerLine {
            if line[word] & 0xf_ffff < line[oldest] & 0xf_ffff { oldest = word }
            if line[word] >> 20 == tag, line[word] != 0 {
                if own == 0 || line[word] & 0xf_ffff < line[oldestOwn] & 0xf_ffff { oldestOwn = word }
                own &+= 1
            }
        }
        line[own >= cap ? oldestOwn : oldest] = new
    }

    /// Lines of a part of the table that stays in the second cache while it is filled: 256 KiB.
    private static let linesPerPart = 4_096
    /// Keys that are sorted by part at once: 8 MiB of them.
    private static let keysAtOnce = 1 << 20

    /// The same as `insert` for one place after the other: each part of the table in turn, since a cache miss for each of
    /// sixteen million keys took half of a start with a million records.
    /// - Parameters:
    ///   - places: ascending, higher than all before.
    ///   - hashes: gives its second argument the hashes of a place, at most `keysPerPlace`.
    mutating func insert(
        _ places: Range<Int>, keysPerPlace: Int,
        _ hashes: (_ place: Int, _ body: (UnsafeBufferPointer<UInt64>) -> Void) -> Void
    ) {
        let count = lines.count
        let parts = (count + Self.linesPerPart - 1) / Self.linesPerPart
        var starts = [Int](repeating: 0, count: parts + 1)
        // Line, and the word for it.
        var sorted = [UInt64](repeating: 0, count: min(Self.keysAtOnce, places.count * keysPerPlace))
        var from = places.lowerBound
        while from < places.upperBound {
            let some = from..<min(from + Self.keysAtOnce / keysPerPlace, places.upperBound)
            from = some.upperBound
            for part in starts.indices { starts[part] = 0 }
            for place in some {
                hashes(place) { for hash in $0 { starts[Self.line(hash, count) / Self.linesPerPart + 1] += 1 } }
            }
            for part in 0..<parts { starts[part + 1] += starts[part] }
            let keys = starts[parts]
            for place in some {
                hashes(place) {
                    for hash in $0 {
                        let line = Self.line(hash, count)
                        sorted[starts[line / Self.linesPerPart]] = UInt64(line) << 32 | UInt64(Self.word(hash, place))
                        starts[line / Self.linesPerPart] += 1
                    }
                }
            }
            used += keys
            lines.withMutableWords { words in
                for key in sorted[..<keys] {
                    Self.put(UInt32(truncatingIfNeeded: key), into: words + Int(key >> 32) &* Self.wordsPerLine)
                }
            }
        }
    }

    /// Calls `visit` with the index of each hash and every place that may have it, in no order.
    @inline(__always)
    func forEach(_ hashes: UnsafeBufferPointer<UInt64>, _ visit: (Int, Int) -> Void) {
        lines.withWords { words in
            // The first word of every line is read before any is looked at, so that the cache misses overlap.
            var touched: UInt32 = 0
            for hash in hashes { touched |= words[Self.line(hash, lines.count) &* Self.wordsPerLine] }
            guard touched != 0 else { return }
            for index in 0..<hashes.count {
                let line = words + Self.line(hashes[index], lines.count) &* Self.wordsPerLine
                let tag = Self.tag(hashes[index])
                var met: UInt32 = 0
                for word in 0..<Self.wordsPerLine { met |= (line[word] >> 20 == tag ? 1 : 0) << UInt32(word) }
                while met != 0 {
                    let place = Int(line[met.trailingZeroBitCount] & 0xf_ffff) &- 1
                    met &= met &- 1
                    if place >= 0 { visit(index, place) }
                }
            }
        }
    }
}
