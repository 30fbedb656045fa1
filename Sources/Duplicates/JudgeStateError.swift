/// A delta or snapshot that does not fit the state it is applied to.
public struct JudgeStateError: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String

    init(_ description: String) { self.description = description }
}
