/// Why bytes are not a record of this desk.
public struct RecordError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Path of the member: `record.duplicate.kind`.
    public var path: String
    public var sentence: String

    public init(path: String, _ sentence: String) {
        self.path = path
        self.sentence = sentence
    }

    public var description: String { "\(path): \(sentence)" }
}
