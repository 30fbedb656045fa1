/// One wire format: bytes in, in chunks of any size, articles out. A format is one file with one of these.
///
/// The items must not depend on where the chunks are cut.
protocol FeedParser: Sendable {
    /// Takes the next bytes and appends what they complete.
    mutating func consume(_ bytes: UnsafeRawBufferPointer, into items: inout [FeedItem])
    /// The input has ended: appends what is left.
    mutating func finish(into items: inout [FeedItem])
}
