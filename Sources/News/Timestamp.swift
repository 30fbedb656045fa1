/// A moment in time: microseconds since 1970-01-01T00:00:00Z, leap seconds not counted (POSIX).
///
/// The desk's journals, records and windows all use this one unit.
public struct Timestamp: Sendable, Hashable, Comparable {
    /// Microseconds since 1970-01-01T00:00:00Z; negative before it.
    public var microseconds: Int64

    @inlinable
    public init(microseconds: Int64) { self.microseconds = microseconds }

    @inlinable
    public static func < (a: Self, b: Self) -> Bool { a.microseconds < b.microseconds }

    /// `b - a` in microseconds.
    @inlinable
    public static func - (b: Self, a: Self) -> Int64 { b.microseconds - a.microseconds }

    /// This moment `microseconds` later.
    @inlinable
    public func advanced(byMicroseconds microseconds: Int64) -> Self {
        .init(microseconds: self.microseconds + microseconds)
    }
}
