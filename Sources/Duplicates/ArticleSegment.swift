/// Articles that arrived one after another, at most some 10^6, with what finds them again; dropped whole.
struct ArticleSegment: Sendable {
    /// Ordinal of the first.
    let first: UInt32
    /// Sequence numbers count from here.
    private let firstSequence: UInt64
    private var entries: [ArticleTable.Packed] = []
    /// `Signature.slots` bytes an article; zeroes for one that has no words.
    private var slots: [UInt8] = []
    /// Shingles of each, at most 255, side by side: most candidates are dismissed by it alone.
    private var lengths: [UInt8] = []
    private var bands = BandTable()
    private var uris = BandTable()

    init(first: UInt32, firstSequence: UInt64) {
        self.first = first
        self.firstSequence = firstSequence
    }

    var count: Int { entries.count }
    /// Nothing is known of its articles but that they were there.
    var isUnknown: Bool { entries.first?.flags.contains(.unknown) ?? false }
    var bytes: Int {
        count * (MemoryLayout<ArticleTable.Packed>.stride + Signature.slots + 1) + bands.bytes + uris.bytes
    }
    /// Bytes an article of a full segment.
    static let bytesPerArticle =
        MemoryLayout<ArticleTable.Packed>.stride + Signature.slots + 1
        + Int(BandTable.bytesPerKey * Double(Signature.bands + 1))

    subscript(place: Int) -> ArticleTable.Entry { entries[place].entry(firstSequence: firstSequence) }

    @inline(__always)
    func length(_ place: Int) -> Int { Int(lengths[place]) }

    func shingles(_ place: Int) -> Int { entries[place].shingles }
    func receivedSeconds(_ place: Int) -> UInt32 { entries[place].receivedSeconds }
    func previousInGroup(_ place: Int) -> UInt32 { entries[place].previousInGroup }

    mutating func setPreviousInGroup(_ place: Int, to ordinal: UInt32) { entries[place].previousInGroup = ordinal }
    mutating func withdraw(_ place: Int) { entries[place].flags.insert(.withdrawn) }

    mutating func append(_ entry: ArticleTable.Entry, slots new: [UInt8]) {
        let place = entries.count
        entries.append(ArticleTable.Packed(entry, firstSequence: firstSequence))
        lengths.append(UInt8(clamping: entry.shingles))
        if new.count == Signature.slots {
            slots.append(contentsOf: new)
        } else {
            slots.append(contentsOf: repeatElement(0, count: Signature.slots))
        }
        if uris.needsRoom(for: 1) {
            rebuildURIs()
        } else if isKnown(place) {
            uris.insert(BandTable.hash(uri: entry.uri), goingOn: place)
        }
        if bands.needsRoom(for: Signature.bands) {
            rebuildBands()
        } else {
            // Out of the segment while its keys are read, or they would be copied together.
            var table = BandTable.none
            swap(&table, &bands)
            withBands(place) { table.insert($0, place: place) }
            swap(&table, &bands)
        }
    }

    private func isKnown(_ place: Int) -> Bool { !entries[place].flags.contains(.unknown) }

    /// Gives `body` the hashes of an article's bands, if it has words.
    private func withBands(_ place: Int, _ body: (UnsafeBufferPointer<UInt64>) -> Void) {
        guard entries[place].shingles > 0 else { return }
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Signature.bands) { hashes in
            slots.withUnsafeBufferPointer { slots in
                guard let start = slots.baseAddress else { return }
                for band in 0..<Signature.bands {
                    hashes[band] = BandTable.hash(band: band, start + place &* Signature.slots)
                }
            }
            body(UnsafeBufferPointer(hashes))
        }
    }

    private mutating func rebuildBands() {
        // As many lines as there are where the articles came one by one: room was made for the bands of the last,
        // whether it had any or not.
        var keys = Signature.bands
        for entry in entries.dropLast() where entry.shingles > 0 { keys += Signature.bands }
        bands = BandTable.none
        var made = BandTable.empty(for: keys)
        made.insert(entries.indices, keysPerPlace: Signature.bands) { place, body in withBands(place, body) }
        bands = made
    }

    private mutating func rebuildURIs() {
        var keys = 1
        for place in entries.indices.dropLast() where isKnown(place) { keys += 1 }
        uris = BandTable.none
        var made = BandTable.empty(for: keys)
        for place in entries.indices where isKnown(place) {
            made.insert(BandTable.hash(uri: entries[place].uri), goingOn: place)
        }
        uris = made
    }

    @inline(__always)
    func forEach(_ hashes: UnsafeBufferPointer<UInt64>, _ visit: (Int, Int) -> Void) {
        bands.forEach(hashes) { index, place in if place < count { visit(index, place) } }
    }

    /// Calls `visit` with the place of every article whose uri has this hash.
    func forEach(uri: UInt32, _ visit: (Int) -> Void) {
        uris.forEach(goingOn: BandTable.hash(uri: uri)) { place in if entries[place].uri == uri { visit(place) } }
    }

    /// Share of slots that agree, corrected for the chance agreement of 8-bit slots: an estimate of similarity.
    func agreement(_ place: Int, with other: [UInt8]) -> Float {
        guard other.count == Signature.slots, entries[place].shingles > 0 else { return 0 }
        var equal: UInt8 = 0
        slots.withUnsafeBufferPointer { slots in
            other.withUnsafeBufferPointer { other in
                let mine = UnsafeBufferPointer(rebasing: slots[place * Signature.slots..<(place + 1) * Signature.slots])
                for slot in 0..<Signature.slots { equal &+= mine[slot] == other[slot] ? 1 : 0 }
            }
        }
        let share = Float(equal) / Float(Signature.slots)
        return max(0, (share - 1 / 256) / (1 - 1 / 256))
    }

    /// The bands in which its slots are these.
    func bandsMet(_ place: Int, with other: [UInt8]) -> [Int] {
        guard entries[place].shingles > 0 else { return [] }
        let start = place * Signature.slots
        return (0..<Signature.bands).filter { band in
            let rows = band * Signature.rows..<(band + 1) * Signature.rows
            return rows.allSatisfy { slots[start + $0] == other[$0] }
        }
    }

    func write(into writer: inout ByteWriter) {
        writer.fixed(first)
        writer.fixed(firstSequence)
        entries.withUnsafeBytes { bytes in
            bytes.withMemoryRebound(to: UInt32.self) { writer.array($0) }
        }
        writer.array(slots)
    }

    init(from reader: inout ByteReader) throws(JudgeStateError) {
        first = try reader.fixed()
        firstSequence = try reader.fixed()
        let words: [UInt32] = try reader.array()
        let width = MemoryLayout<ArticleTable.Packed>.stride / 4
        slots = try reader.array()
        guard words.count % width == 0, slots.count == words.count / width * Signature.slots,
            words.count / width <= BandTable.placeLimit
        else { throw JudgeStateError("snapshot: a segment's \(words.count) words and \(slots.count) slots do not fit") }
        entries = words.withUnsafeBytes { Array($0.bindMemory(to: ArticleTable.Packed.self)) }
        lengths = entries.map { UInt8(clamping: $0.shingles) }
        rebuildBands()
        rebuildURIs()
    }
}
