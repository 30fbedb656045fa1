/// What judging one article changes in the state. `Judge.judge` makes one and applies it; recovery decodes and
/// applies it: there is one way the state changes.
struct Change: Hashable {
    /// Ordinal that the article gets: a delta that does not follow on the state is found out by it.
    var ordinal: UInt32 = 0
    var entry = ArticleTable.Entry(
        sequence: 0, uri: 0, source: 0, time: 0, received: 0, group: 0, previousInGroup: 0, story: 0, shingles: 0,
        flags: [])
    /// Of source and slug, 0 if there is none.
    var slugKey: UInt32 = 0
    /// The signature's slots at 8 bits; empty for a text without words.
    var slots: [UInt8] = []
    /// Keys of the containment postings.
    var containmentKeys: [UInt32] = []
    /// Lines sighted, as `LearnedLines` keys.
    var lines: [UInt64] = []
    /// Ordinals withdrawn by this kill.
    var withdrawn: [UInt32] = []
    var story = Stories.Change()

    private static let format: UInt8 = 2

    func encoded() -> [UInt8] {
        var writer = ByteWriter()
        writer.bytes.reserveCapacity(
            128 + slots.count + containmentKeys.count * 4 + lines.count * 8 + story.firstURI.utf8.count
                + story.terms.count * 8)
        writer.byte(Self.format)
        writer.varint(UInt64(ordinal))
        writer.varint(entry.sequence)
        writer.fixed(entry.uri)
        writer.fixed(entry.source)
        writer.signed(entry.time)
        writer.signed(entry.received)
        writer.varint(UInt64(entry.group))
        writer.varint(UInt64(entry.story))
        writer.varint(UInt64(entry.shingles))
        writer.byte(entry.flags.rawValue)
        writer.fixed(slugKey)
        writer.array(slots)
        writer.array(containmentKeys)
        writer.array(lines)
        writer.array(withdrawn)
        story.write(into: &writer)
        return writer.bytes
    }

    init() {}

    init(decoding bytes: [UInt8]) throws(JudgeStateError) {
        var reader = ByteReader(bytes, what: "delta")
        let format = try reader.byte()
        guard format == Self.format else {
            throw JudgeStateError("delta: format \(format) is not \(Self.format), which this build reads")
        }
        ordinal = UInt32(clamping: try reader.varint())
        entry.sequence = try reader.varint()
        entry.uri = try reader.fixed()
        entry.source = try reader.fixed()
        entry.time = try reader.signed()
        entry.received = try reader.signed()
        entry.group = UInt32(clamping: try reader.varint())
        entry.story = UInt32(clamping: try reader.varint())
        entry.shingles = UInt32(clamping: try reader.varint())
        entry.flags = ArticleTable.Flags(rawValue: try reader.byte())
        slugKey = try reader.fixed()
        slots = try reader.array()
        containmentKeys = try reader.array()
        lines = try reader.array()
        withdrawn = try reader.array()
        story = try Stories.Change(from: &reader)
        try reader.end()
    }
}
