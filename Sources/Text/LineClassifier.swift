/// Tells the lines of the story from those that came along with it.
public struct LineClassifier: Sendable {
    /// Where a line stands in its text.
    public struct Position: Sendable, Hashable {
        /// Number of the line among those that are not empty, from 0, the headline not counted.
        public var index: Int
        /// How many such lines there are.
        public var count: Int

        public init(index: Int, count: Int) {
            self.index = index
            self.count = count
        }
    }

    /// What the line is, as far as the line alone says. Conservative: what is in doubt is `.story`.
    public static func kind(ofLine line: UnsafeBufferPointer<UInt8>, at position: Position) -> Line.Kind {
        .story
    }

    /// The same over a slice of a text.
    public static func kind(ofLine line: ArraySlice<UInt8>, at position: Position) -> Line.Kind {
        line.withUnsafeBufferPointer { kind(ofLine: $0, at: position) }
    }

    /// Bytes at the head of the line that are a dateline (`HANGZHOU, China (AP) — `), up to the story's first word; 0
    /// where there is none.
    public static func datelineLength(ofLine line: UnsafeBufferPointer<UInt8>) -> Int {
        0
    }

    /// Sets the kinds of the document's lines, their dateline words and the words' `.aside`.
    static func mark(_ document: inout Document) {
    }
}
