/// How a desk hands the files that it judges by to the child that goes through suspects: as they were when it read them,
/// whatever has become of them since. A form between two processes of the same build; it never stands in a file.
///
///     length of what follows (4 bytes), then file by file:
///     kind (1 byte: 0 model, 1 gazetteer, 2 rules) length of name (4) name length of bytes (4) bytes
///
/// Numbers are little-endian.
extension AnalysisSources {
    static let headerBytes = 4

    var encoded: [UInt8] {
        var out = [UInt8](repeating: 0, count: Self.headerBytes)
        func append(_ kind: UInt8, _ file: File) {
            out.append(kind)
            for part in [Array(file.name.utf8), file.bytes] {
                withUnsafeBytes(of: UInt32(part.count).littleEndian) { out += $0 }
                out += part
            }
        }
        if let model { append(0, model) }
        for file in gazetteers { append(1, file) }
        for file in rules { append(2, file) }
        withUnsafeBytes(of: UInt32(out.count - Self.headerBytes).littleEndian) { length in
            for at in 0..<Self.headerBytes { out[at] = length[at] }
        }
        return out
    }

    /// Of what stands behind the length; nil where that is not as agreed.
    init?(encoded bytes: [UInt8]) {
        self.init()
        var at = 0
        func part() -> ArraySlice<UInt8>? {
            guard bytes.count - at >= 4 else { return nil }
            let count = (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
            at += 4
            guard bytes.count - at >= count else { return nil }
            defer { at += count }
            return bytes[at..<at + count]
        }
        while at < bytes.count {
            let kind = bytes[at]
            at += 1
            guard let name = part(), let contents = part() else { return nil }
            let file = File(name: String(decoding: name, as: UTF8.self), bytes: Array(contents))
            switch kind {
            case 0: model = file
            case 1: gazetteers.append(file)
            case 2: rules.append(file)
            default: return nil
            }
        }
    }
}
