/// A file of rules: its name for messages, and its bytes.
public struct RuleSource: Sendable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// One thing that is wrong with a file of rules, and where.
public struct RuleFault: Sendable, Hashable, CustomStringConvertible {
    public var file: String
    /// From 1; the column counts characters.
    public var line: Int
    public var column: Int
    /// A sentence: what was found and what is wanted.
    public var problem: String

    public var description: String { "rules: \(file):\(line):\(column): \(problem)" }
}

/// Why rules cannot be used: everything that is wrong with them, not only the first thing.
public struct RuleError: Error, Sendable, Hashable, CustomStringConvertible {
    public var faults: [RuleFault]

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
