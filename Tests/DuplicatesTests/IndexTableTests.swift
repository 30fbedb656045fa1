import Testing

@testable import Duplicates

@Suite("Tables of cache lines")
struct IndexTableTests {
    private static func insert(_ keys: [UInt32], _ value: UInt32, into table: inout LineTable, oldest: UInt32) {
        keys.withUnsafeBufferPointer { table.insert($0, value) { $0 >= oldest } }
    }

    private static func found(_ keys: [UInt32], in table: LineTable) -> [[UInt32]] {
        var found: [[UInt32]] = keys.map { _ in [] }
        keys.withUnsafeBufferPointer { table.forEach($0) { found[$0].append($1) } }
        return found
    }

    @Test("A table with room answers as a dictionary of short arrays would, youngest first, through every growth")
    func answers() {
        var random = SeededRandom(seed: 13)
        var table = LineTable(cap: 3, maximumBytes: 1 << 20)
        var model: [UInt32: [UInt32]] = [:]
        var lost = 0
        var asked = 0
        for value in UInt32(1)...3_000 {
            let keys = Set((0..<4).map { _ in UInt32.random(in: 0..<2_000, using: &random) &* 0x9e37_79b1 }).sorted()
            Self.insert(keys, value, into: &table, oldest: 1)
            for key in keys { model[key] = Array(([value] + (model[key] ?? []).filter { $0 != value }).prefix(3)) }
            let key = UInt32.random(in: 0..<2_000, using: &random) &* 0x9e37_79b1
            let found = Self.found([key], in: table)[0]
            let expected = model[key] ?? []
            asked += expected.count
            lost += expected.count - found.count
            // What a full line has lost is the oldest.
            #expect(found == Array(expected.prefix(found.count)), "value \(value)")
        }
        #expect(Double(lost) < 0.04 * Double(asked))
        #expect(table.bytes <= 256 << 10)
    }

    @Test("A value put again under its key moves to the front and stands there once")
    func again() {
        var table = LineTable(cap: 4, maximumBytes: 4_096)
        for value in [1, 2, 3, 1, 1] as [UInt32] { Self.insert([77], value, into: &table, oldest: 0) }
        #expect(Self.found([77, 78], in: table) == [[1, 3, 2], []])
    }

    @Test("However much comes, a table stays within its bound and has the youngest")
    func bounded() {
        var table = LineTable(cap: 4, maximumBytes: 8_192)
        for value in UInt32(1)...20_000 { Self.insert([value &* 7], value, into: &table, oldest: 1) }
        #expect(table.bytes <= 8_192)
        let young = Self.found((19_900...20_000).map { $0 &* 7 }, in: table)
        #expect(young.count { !$0.isEmpty } > 95)
        #expect(Self.found((1...1_000).map { $0 &* 7 }, in: table).allSatisfy { $0.isEmpty })
    }

    @Test("What is stale makes room before a table grows")
    func sweeps() {
        var table = LineTable(cap: 4, maximumBytes: 1 << 20)
        for value in UInt32(1)...50_000 {
            Self.insert([value &* 7], value, into: &table, oldest: value < 100 ? 1 : value - 99)
        }
        #expect(table.bytes <= 4_096)
        #expect(Self.found((49_901...50_000).map { $0 &* 7 }, in: table).allSatisfy { $0.count == 1 })
    }

    @Test("A copy of a table is not changed with it, and bytes bring it back")
    func copies() throws {
        var table = LineTable(cap: 4, maximumBytes: 1 << 20)
        Self.insert([1, 2], 5, into: &table, oldest: 1)
        let copy = table
        Self.insert([2, 3], 6, into: &table, oldest: 1)
        #expect(Self.found([1, 2, 3], in: copy) == [[5], [5], []])
        var writer = ByteWriter()
        table.write(into: &writer)
        var reader = ByteReader(writer.bytes, what: "table")
        var back = LineTable(cap: 4, maximumBytes: 1 << 20)
        try back.read(from: &reader)
        try reader.end()
        #expect(Self.found([1, 2, 3], in: back) == [[5], [6, 5], [6]])
    }
}

@Suite("The article table")
struct ArticleTableTests {
    private static func entry(_ number: UInt32, of table: ArticleTable, group: UInt32? = nil) -> ArticleTable.Entry {
        ArticleTable.Entry(
            sequence: UInt64(number) * 2 + 5, uri: number &* 0x9e37_79b1, source: number % 3,
            time: Int64(number) * 60_000_000 - 1_000_000_000_000_000, received: Int64(number) * 1_000_000,
            group: group ?? table.next, previousInGroup: 0, story: number, shingles: 300, flags: [.dated])
    }

    private static func slots(_ random: inout SeededRandom) -> [UInt8] {
        (0..<Signature.slots).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    @Test("Articles are found by ordinal, uri and signature over many segments until they are evicted by bytes")
    func finds() throws {
        var random = SeededRandom(seed: 31)
        var table = ArticleTable(maximumBytes: 100_000)
        var slots: [[UInt8]] = [[]]
        for number in UInt32(1)...2_000 {
            slots.append(Self.slots(&random))
            let ordinal = table.next
            #expect(ordinal == number)
            let entry = Self.entry(number, of: table)
            table.append(entry, slots: slots[Int(number)])
            table.evict(below: 1)
            #expect(table.bytes <= 110_000)
            #expect(table[ordinal]?.sequence == entry.sequence)
            #expect(table[ordinal]?.time == entry.time)
            let probe = UInt32.random(in: 1...number, using: &random)
            #expect((table[probe] != nil) == table.isLive(probe))
            #expect(table.ordinals(ofURI: probe &* 0x9e37_79b1) == (table.isLive(probe) ? [probe] : []))
            var alike: [UInt32] = []
            var half = slots[Int(probe)]
            for slot in Signature.slots / 2..<Signature.slots { half[slot] &+= 1 }
            table.forEachAlike(half) { ordinal, bands, agreement in
                guard ordinal == probe else { return }
                alike.append(ordinal)
                #expect(bands >= 5 && agreement > 0.45 && agreement < 0.55)
            }
            #expect(alike == (table.isLive(probe) ? [probe] : []))
        }
        #expect(table.count > 300 && table.count < 700)
        #expect(table.oldestSequence == UInt64(table.oldest) * 2 + 5)
    }

    @Test("Of an item of very many versions the youngest are found, and others' items all the same")
    func versions() {
        var random = SeededRandom(seed: 33)
        var table = ArticleTable(maximumBytes: 10_000_000)
        for number in UInt32(1)...4_000 {
            var entry = Self.entry(number, of: table)
            if number % 2 == 0 { entry.uri = 99 }
            table.append(entry, slots: Self.slots(&random))
        }
        let versions = table.ordinals(ofURI: 99)
        #expect(versions.count == 8 && versions.first == 4_000)
        for number in stride(from: UInt32(1), to: 4_000, by: 2) {
            #expect(table.ordinals(ofURI: number &* 0x9e37_79b1) == [number])
        }
    }

    @Test("A snapshot of the table answers as the table does, also where most articles had no words")
    func snapshot() throws {
        var random = SeededRandom(seed: 32)
        for share in [0, 2, 40] {
            var table = ArticleTable(maximumBytes: 300_000)
            var known: [[UInt8]] = []
            for number in UInt32(1)...700 {
                var entry = Self.entry(number, of: table)
                var slots = Self.slots(&random)
                if share > 0, Int(number) % share != 0 {
                    entry.shingles = 0
                    slots = []
                } else {
                    known.append(slots)
                }
                table.append(entry, slots: slots)
                guard number % 35 == 0 else { continue }
                var writer = ByteWriter()
                table.write(into: &writer)
                var reader = ByteReader(writer.bytes, what: "table")
                let back = try ArticleTable(from: &reader, maximumBytes: 300_000)
                #expect(back.bytes == table.bytes, "share \(share), article \(number)")
                for slots in known {
                    var (one, other): ([UInt32], [UInt32]) = ([], [])
                    table.forEachAlike(slots) { ordinal, _, _ in one.append(ordinal) }
                    back.forEachAlike(slots) { ordinal, _, _ in other.append(ordinal) }
                    #expect(one == other && !one.isEmpty)
                }
            }
        }
    }

    @Test("A group's members are listed youngest first, over segments")
    func groups() {
        var table = ArticleTable(maximumBytes: 100_000)
        for number in UInt32(1)...200 {
            table.append(Self.entry(number, of: table, group: number % 5 == 0 ? 5 : nil), slots: [])
        }
        #expect(table.members(ofGroup: 5, limit: 4) == [200, 195, 190, 185])
        #expect(table.members(ofGroup: 5, limit: 100).last == 5)
        #expect(table.members(ofGroup: 5, limit: 100).count == 40)
        #expect(table.members(ofGroup: 7, limit: 9) == [7])
    }

    @Test("A gap is filled with articles of which nothing is known, and what follows is found")
    func gaps() {
        var table = ArticleTable(maximumBytes: 100_000)
        for number in UInt32(1)...10 { table.append(Self.entry(number, of: table), slots: []) }
        table.skip(to: 150, received: 10_000_000)
        #expect(table.next == 150)
        #expect(table[100]?.sequence == 0)
        for number in UInt32(150)...260 { table.append(Self.entry(number, of: table), slots: []) }
        #expect(table[260]?.sequence == 525 && table[7]?.sequence == 19)
        #expect(table.ordinals(ofURI: 155 &* 0x9e37_79b1) == [155])
    }
}
