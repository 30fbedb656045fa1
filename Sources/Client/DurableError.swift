internal import Glibc

/// Why a named subscription, or the file that it appends to, cannot be used.
public struct DurableError: Error, Sendable, CustomStringConvertible {
    public enum Kind: Sendable {
        /// It was asked for something that it is not: another filter, another name, a file of something else.
        case usage
        /// It cannot be had now: held by another process, or the file system refuses.
        case unavailable
        /// The output takes no more.
        case output
    }
    public var kind: Kind
    /// What is wrong, and what to do.
    public var description: String

    init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }

    /// A system call failed; read at once after it.
    static func system(_ doing: String, _ path: String, kind: Kind = .unavailable) -> DurableError {
        DurableError(kind, "\(path): \(doing): \(String(cString: strerror(errno)))")
    }
}
