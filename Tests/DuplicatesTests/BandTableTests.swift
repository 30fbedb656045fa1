import Testing

@testable import Duplicates

@Suite("Tables of bands")
struct BandTableTests {
    /// Every place that the table has under a hash, ascending.
    private static func places(_ hash: UInt64, in table: BandTable) -> [Int] {
        var places: [Int] = []
        withUnsafePointer(to: hash) {
            table.forEach(UnsafeBufferPointer(start: $0, count: 1)) { _, place in places.append(place) }
        }
        return places.sorted()
    }

    @Test("Filled part by part, a table answers as one that was filled key by key", arguments: [0, 1, 7_000, 66_000])
    func parts(count: Int) {
        // Every tenth key is one of a few, as those of templates are; every twentieth place has none.
        func hashes(_ place: Int) -> [UInt64] {
            guard place % 20 != 19 else { return [] }
            return (0..<16).map { band in
                let key = place * 16 + band
                return Mixing.spread(UInt64(key % 10 == 0 ? key % 70 : key))
            }
        }
        var one = BandTable.empty(for: count * 16)
        var other = BandTable.empty(for: count * 16)
        for place in 0..<count { hashes(place).withUnsafeBufferPointer { one.insert($0, place: place) } }
        other.insert(0..<count, keysPerPlace: 16) { place, body in hashes(place).withUnsafeBufferPointer(body) }
        #expect(one.bytes == other.bytes)
        #expect(one.needsRoom(for: 1) == other.needsRoom(for: 1))
        var different = 0
        for place in stride(from: 0, to: count, by: 7) {
            for hash in hashes(place) {
                different += Self.places(hash, in: one) == Self.places(hash, in: other) ? 0 : 1
            }
        }
        #expect(different == 0)
        if count > 0 { #expect(Self.places(hashes(0)[1], in: other).contains(0)) }
    }
}
