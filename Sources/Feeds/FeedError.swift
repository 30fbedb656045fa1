/// Why a piece of a feed is no article. The feed goes on after it.
public struct FeedError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What was being read: a path, or `-`.
    public var file: String
    /// Line of the input, from 1.
    public var line: Int
    /// Byte of the input where it went wrong, from 0.
    public var offset: Int
    /// The ninjs member at fault, if it is one.
    public var field: String?
    /// What was found.
    public var found: String
    /// What to do.
    public var advice: String
    /// Bytes of the input that are refused.
    public var input: Range<Int>

    public init(
        file: String, line: Int, offset: Int, field: String? = nil, found: String, advice: String, input: Range<Int>
    ) {
        self.file = file
        self.line = line
        self.offset = offset
        self.field = field
        self.found = found
        self.advice = advice
        self.input = input
    }

    /// `feed wire.ndjson: line 12, byte 3411: uri: found a number: write it …`
    public var description: String {
        let field = field.map { "\($0): " } ?? ""
        let name = file == "-" ? "standard input" : file
        return "feed \(name): line \(line), byte \(offset): \(field)\(found): \(advice)"
    }
}
