/// Why a filter expression does not parse, and where.
public struct FilterError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Column of the first byte that is wrong, from 1, counted in bytes.
    public var column: Int
    /// What was found and what was expected.
    public var sentence: String

    public init(column: Int, _ sentence: String) {
        self.column = column
        self.sentence = sentence
    }

    public var description: String { "filter, column \(column): \(sentence)" }
}
