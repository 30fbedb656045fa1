/// Why a text is not the JSON that was asked for, and at which byte.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        case empty
        case tooLong
        case tooDeep(limit: Int)
        case unexpectedEnd
        case unexpected(UInt8, expected: String)
        case trailingBytes
        case invalidUTF8
        case controlCharacter(UInt8)
        case badEscape
        case loneSurrogate
        case badNumber
        case duplicateName(String)
    }

    public var reason: Reason
    /// Offset in bytes from the beginning of the text, from 0.
    public var offset: Int

    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    /// What was found, without where.
    public var sentence: String {
        switch reason {
        case .empty: "there is no JSON value"
        case .tooLong: "the text is longer than 4 GiB"
        case .tooDeep(let limit): "nested deeper than \(limit) levels"
        case .unexpectedEnd: "the text ends too early"
        case .unexpected(let byte, let expected): "found \(Self.show(byte)) where \(expected) was expected"
        case .trailingBytes: "something follows the JSON value"
        case .invalidUTF8: "the bytes are not valid UTF-8"
        case .controlCharacter(let byte): "control character \(Self.show(byte)) in a string must be escaped"
        case .badEscape: "no such escape in JSON"
        case .loneSurrogate: "an escaped surrogate stands alone"
        case .badNumber: "this is no JSON number"
        case .duplicateName(let name): "the member \"\(name)\" stands twice in one object"
        }
    }

    public var description: String { "byte \(offset): \(sentence)" }

    /// Line and column from 1, the column in bytes. Counted only when asked, so that good texts pay nothing.
    public func position(in text: UnsafeRawBufferPointer) -> (line: Int, column: Int) {
        var line = 1
        var lineStart = 0
        var i = 0
        let end = min(offset, text.count)
        while i < end {
            if text[i] == 0x0A {
                line += 1
                lineStart = i + 1
            }
            i += 1
        }
        return (line, end - lineStart + 1)
    }

    /// The description with line and column of `text`.
    public func description(in text: UnsafeRawBufferPointer) -> String {
        let position = position(in: text)
        return "line \(position.line), column \(position.column) (byte \(offset)): \(sentence)"
    }

    private static func show(_ byte: UInt8) -> String {
        if byte > 0x20 && byte < 0x7F { return "'\(Character(UnicodeScalar(byte)))'" }
        let digits = String(byte, radix: 16)
        return "byte 0x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}
