/// One value of a JSON text, or one member name, as a byte range of the text it was read from.
///
/// 16 bytes. Nodes stand in the order of the text; an object's children alternate between name and value.
public struct JSONNode: Sendable, Hashable {
    public enum Kind: UInt8, Sendable, Hashable {
        case object, array, string, number, yes, no, null
        /// A member's name; its value is the next node.
        case name
    }

    /// What the reader noticed in passing, so that nobody looks twice.
    public struct Traits: OptionSet, Sendable, Hashable {
        public var rawValue: UInt8
        @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// A string or name with at least one escape.
        public static let escaped = Traits(rawValue: 1)
        /// Stands as `canonicalise` would write it.
        public static let canonical = Traits(rawValue: 2)
        /// An object whose names ascend strictly.
        public static let sorted = Traits(rawValue: 4)
        /// A number without fraction and exponent.
        public static let integer = Traits(rawValue: 8)
    }

    /// First byte: of a string or name the one after its quotation mark.
    public var start: UInt32
    /// One past the last byte: of a string or name its closing quotation mark.
    public var end: UInt32
    /// Index of the node after this one and all that it holds. For a name: the hash of the name.
    public var next: UInt32
    public var kind: Kind
    public var traits: Traits

    @inlinable
    init(start: Int, end: Int, next: UInt32, kind: Kind, traits: Traits) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: end)
        self.next = next
        self.kind = kind
        self.traits = traits
    }

    /// Length in bytes; of a string without its quotation marks, with its escapes.
    @inlinable public var count: Int { Int(end) - Int(start) }
}
