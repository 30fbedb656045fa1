#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Line ends in text of any origin.
enum LineEnds {
    /// Makes `\n` of every line end without moving a byte, so that offsets in the sender's own text keep their meaning:
    /// the CR of a CR LF becomes a space, a CR alone a line feed.
    static func unify(_ text: inout [UInt8]) {
        let found = text.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memchr($0, 0x0D, bytes.count) != nil } ?? false
        }
        guard found else { return }
        for i in text.indices where text[i] == 0x0D {
            text[i] = i + 1 < text.count && text[i + 1] == 0x0A ? 0x20 : 0x0A
        }
    }
}
