/// How a journal writes, and how much of it is kept.
public struct JournalSettings: Sendable, Hashable {
    /// Numbers that a segment can hold at most: 2 GiB (segmentBytes and a commit of pendingBytes at their largest) at 8
    /// bytes an entry. Where the last segment of a journal that was not closed is missing, and that is accepted, so many
    /// numbers are lost: nothing tells how many of them were given.
    public static let numbersOfASegment: UInt64 = 1 << 28

    /// Size at which a segment is closed and the next begun, in bytes, 512 to 1 GiB. Default 128 MiB: retention
    /// drops whole segments, so smaller ones follow the limits more closely; opening reads the last one whole (about
    /// 0.1 s at 128 MiB), so larger ones start slower. A segment may end up larger by one commit.
    public var segmentBytes = 128 << 20

    /// The longest that an append waits for others to join its commit, in microseconds. Default 2,000. The journal
    /// waits at all only while the number gathered is smaller than in the commit before (those callers were just
    /// answered and are about to come back); a lone appender never waits.
    public var commitDelayMicroseconds = 2_000

    /// Bytes gathered that start a commit at once. Default 1 MiB: beyond that, one more group makes a sync slower by
    /// as much as it saves.
    public var commitBytes = 1 << 20

    /// Bytes accepted and not yet on disk at which `append` refuses with ``JournalError/busy(pendingBytes:limit:)``.
    /// Default 128 MiB; bounds the memory of a caller that never waits for ``Journal/durable(below:)``.
    public var pendingBytes = 128 << 20

    /// The largest payload of one entry or annotation, in bytes. Default 16 MiB, at most 512 MiB.
    public var entryBytes = 16 << 20

    /// Zeros written ahead of the tail, in bytes; 0 turns it off. Default 1 MiB. A sync of blocks that exist already
    /// needs no change of the inode: 100 µs in place of 190 µs on ext4 (`fallocate`, with or without keep-size, does
    /// not help: its blocks still have to be marked as written). Done only while commits are small (below 128 KiB),
    /// because zeros cost a second write.
    public var preallocateBytes = 1 << 20

    /// Closed segments are dropped, oldest first, while the files hold more bytes than this. Default 20 GiB.
    public var retentionBytes = 20 << 30

    /// Closed segments are dropped when their newest entry is older than this, in seconds. Default 30 days.
    public var retentionSeconds = 30 * 86_400

    /// Pause between attempts to write on a full disk, in milliseconds. Default 250.
    public var noSpaceRetryMilliseconds = 250

    public init() {}

    func check() throws(JournalError) {
        func refuse(_ key: String, _ value: Int, _ allowed: String) throws(JournalError) {
            throw .invalid("journal settings: \(key) is \(value), allowed is \(allowed)")
        }
        guard (512...(1 << 30)).contains(segmentBytes) else {
            return try refuse("segmentBytes", segmentBytes, "512 to 1073741824")
        }
        guard (0...10_000_000).contains(commitDelayMicroseconds) else {
            return try refuse("commitDelayMicroseconds", commitDelayMicroseconds, "0 to 10000000")
        }
        guard (1...(1 << 30)).contains(commitBytes) else {
            return try refuse("commitBytes", commitBytes, "1 to 1073741824")
        }
        guard (1...(512 << 20)).contains(entryBytes) else {
            return try refuse("entryBytes", entryBytes, "1 to 536870912")
        }
        guard (entryBytes...(1 << 30)).contains(pendingBytes) else {
            return try refuse("pendingBytes", pendingBytes, "entryBytes (\(entryBytes)) to 1073741824")
        }
        guard (0...(64 << 20)).contains(preallocateBytes) else {
            return try refuse("preallocateBytes", preallocateBytes, "0 to 67108864")
        }
        guard retentionBytes >= 0 else { return try refuse("retentionBytes", retentionBytes, "0 or more") }
        guard retentionSeconds >= 0 else { return try refuse("retentionSeconds", retentionSeconds, "0 or more") }
        guard (1...60_000).contains(noSpaceRetryMilliseconds) else {
            return try refuse("noSpaceRetryMilliseconds", noSpaceRetryMilliseconds, "1 to 60000")
        }
    }
}
