#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Character sets beyond Latin-1 and Unicode (`gb18030`, `shift_jis`, `koi8-r`, `iso-8859-2` …), by the C library's own
/// converter.
enum ForeignCharset {
    /// The text as UTF-8; what has no meaning in the set becomes U+FFFD. Nil where the library knows no such set.
    static func decode(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8]? {
        guard name.utf8.count <= 40, name.utf8.allSatisfy({ isNameByte($0) }) else { return nil }
        let converter = iconv_open("UTF-8", name)
        // What it gives for an unknown set is -1 as a pointer.
        guard let converter, Int(bitPattern: converter) != -1 else { return nil }
        defer { iconv_close(converter) }
        var input = Array(bytes).map { CChar(bitPattern: $0) }
        var out: [UInt8] = []
        var chunk = [CChar](repeating: 0, count: 4_096)
        input.withUnsafeMutableBufferPointer { input in
            var from = input.baseAddress
            var left = input.count
            while left > 0 {
                let (status, written, problem) = chunk.withUnsafeMutableBufferPointer { chunk in
                    var to = chunk.baseAddress
                    var room = chunk.count
                    let status = iconv(converter, &from, &left, &to, &room)
                    return (status, chunk.count - room, errno)
                }
                out.append(contentsOf: chunk[..<written].map { UInt8(bitPattern: $0) })
                // E2BIG asks for another round; anything else is a byte that cannot be read.
                if status == -1, problem != E2BIG, left > 0 {
                    out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                    from = from?.advanced(by: 1)
                    left -= 1
                }
            }
        }
        return out
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }
}
