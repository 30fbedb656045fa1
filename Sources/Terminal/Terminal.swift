internal import Glibc

/// What standard output or standard error is connected to.
public struct Terminal: Sendable {
    public let descriptor: CInt
    /// Connected to a person's screen.
    public let isInteractive: Bool
    /// Interactive, and the person has not said `NO_COLOR` (https://no-color.org).
    public let hasColour: Bool

    public static let output = Terminal(descriptor: STDOUT_FILENO)
    public static let error = Terminal(descriptor: STDERR_FILENO)

    init(descriptor: CInt) {
        self.descriptor = descriptor
        isInteractive = isatty(descriptor) == 1
        let dumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
        hasColour = isInteractive && getenv("NO_COLOR") == nil && !dumb
    }

    /// Columns of the screen now; 160 where there is none.
    public var columns: Int {
        var size = winsize()
        if ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        if let columns = getenv("COLUMNS").flatMap({ Int(String(cString: $0)) }), columns > 20 { return columns }
        return 160
    }

    /// Writes all of `text`; for what a command was asked for, where to lose it quietly would be wrong.
    @discardableResult
    public func put(_ text: String) throws(OutputError) -> Bool { try put(Array(text.utf8)) }

    /// Writes all of `bytes`. False where the reader has gone (a closed pipe): it wants no more, which is no error.
    @discardableResult
    public func put(_ bytes: [UInt8]) throws(OutputError) -> Bool {
        if write(bytes) { return true }
        let code = errno
        guard code == EPIPE else { throw OutputError(code: code) }
        return false
    }

    /// Writes all of `text`. False where the reader has gone (a closed pipe).
    @discardableResult
    public func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    /// Writes all of `bytes`. False where the reader has gone (a closed pipe).
    @discardableResult
    public func write(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset < bytes.count {
                let n = Glibc.write(descriptor, bytes.baseAddress! + offset, bytes.count - offset)
                if n > 0 { offset += n } else if errno != EINTR && errno != EAGAIN { return false }
            }
            return true
        }
    }
}

/// Standard output takes no more: a full disk, most often.
public struct OutputError: Error, CustomStringConvertible {
    /// An `errno`.
    public let code: CInt

    public var description: String { "standard output takes no more: \(String(cString: strerror(code)))" }
}

/// How a piece of text looks (ECMA-48 SGR).
public enum Style: String, Sendable {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case blue = "34"
    case magenta = "35"
    case cyan = "36"
    case inverse = "7"

    /// `text` in this style where the terminal has colour, else as it is.
    public func callAsFunction(_ text: String, on terminal: Terminal) -> String {
        terminal.hasColour ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
