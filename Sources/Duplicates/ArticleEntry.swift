extension ArticleTable {
    /// What is kept of an article. Times are in microseconds and kept to the second.
    struct Entry: Sendable, Hashable {
        var sequence: UInt64
        /// Hash of the uri.
        var uri: UInt32
        /// Hash of the source's name; of the sequence number where there is none.
        var source: UInt32
        /// By the clock rule, microseconds.
        var time: Int64
        var received: Int64
        /// Ordinal of the first article of its duplicate group; its own if it began one.
        var group: UInt32
        /// Ordinal of the article that joined the group before it; of the group's first article, the youngest.
        var previousInGroup: UInt32
        /// Number of its story.
        var story: UInt32
        /// Shingles of the story proper.
        var shingles: UInt32
        var flags: Flags
    }
    struct Flags: OptionSet, Sendable, Hashable {
        var rawValue: UInt8
        /// `time` is the article's own, not its arrival.
        static let dated = Flags(rawValue: 1)
        /// Withdrawn by a kill.
        static let withdrawn = Flags(rawValue: 2)
        /// Named a source.
        static let sourced = Flags(rawValue: 4)
    }

    /// An entry in 36 bytes.
    struct Packed: Sendable, Hashable, BitwiseCopyable {
        /// Beyond the segment's first sequence number.
        private var sequence: UInt32
        /// Seconds since 1970, to 2106; seconds from there to the article's own time, which may be 68 years off.
        private var received: UInt32
        private var ahead: Int32
        private(set) var uri: UInt32
        private var source: UInt32
        var group: UInt32
        var previousInGroup: UInt32
        private var story: UInt32
        /// Shingles, at most 2^24 - 1, above the flags.
        private var shinglesAndFlags: UInt32

        init(_ entry: Entry, firstSequence: UInt64) {
            sequence = UInt32(clamping: entry.sequence &- firstSequence)
            received = UInt32(clamping: entry.received / 1_000_000)
            ahead = Int32(clamping: ArticleTable.seconds(entry.time) - Int64(received))
            uri = entry.uri
            source = entry.source
            group = entry.group
            previousInGroup = entry.previousInGroup
            story = entry.story
            shinglesAndFlags = min(entry.shingles, 0xff_ffff) << 8 | UInt32(entry.flags.rawValue)
        }

        func entry(firstSequence: UInt64) -> Entry {
            Entry(
                // Of an article that is not known it is 0, see `skip`.
                sequence: flags.contains(.unknown) ? 0 : firstSequence + UInt64(sequence), uri: uri, source: source,
                time: (Int64(received) + Int64(ahead)) * 1_000_000, received: Int64(received) * 1_000_000,
                group: group, previousInGroup: previousInGroup, story: story, shingles: shinglesAndFlags >> 8,
                flags: flags)
        }

        var flags: Flags {
            get { Flags(rawValue: UInt8(truncatingIfNeeded: shinglesAndFlags)) }
            set { shinglesAndFlags = shinglesAndFlags & ~0xff | UInt32(newValue.rawValue) }
        }
        var receivedSeconds: UInt32 { received }
        var shingles: Int { Int(shinglesAndFlags >> 8) }
    }

    /// Rounded down, also before 1970.
    static func seconds(_ microseconds: Int64) -> Int64 {
        microseconds >= 0 ? microseconds / 1_000_000 : -((999_999 - microseconds) / 1_000_000)
    }
}

extension ArticleTable.Flags {
    /// Nothing is known of it but that it was there.
    static let unknown = Self(rawValue: 8)
}
