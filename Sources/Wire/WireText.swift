/// Numbers and words as the protocol writes them: decimal text and ASCII, so that any language reads them.
enum WireText {
    static func number(_ value: UInt64) -> [UInt8] { Array(String(value).utf8) }

    static func number(_ value: Int) -> [UInt8] { Array(String(value).utf8) }

    /// Only digits, at most 20, no sign, no leading zero but of zero itself.
    static func parse(_ text: UnsafeRawBufferPointer) -> UInt64? {
        guard text.count > 0, text.count <= 20, text.count == 1 || text[0] != 0x30 else { return nil }
        var value: UInt64 = 0
        for byte in text {
            let digit = byte &- 0x30
            guard digit < 10 else { return nil }
            let (product, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
            guard !over, !carry else { return nil }
            value = sum
        }
        return value
    }

    static func parse(_ text: some Collection<UInt8>) -> UInt64? {
        Array(text).withUnsafeBytes { parse($0) }
    }

    static func string(_ text: UnsafeRawBufferPointer) -> String { String(decoding: text, as: UTF8.self) }

    static func equals(_ frame: UnsafeRawBufferPointer, _ word: StaticString) -> Bool {
        guard frame.count == word.utf8CodeUnitCount else { return false }
        for i in 0..<frame.count where frame[i] != word.utf8Start[i] { return false }
        return true
    }

    static func bytes(_ word: StaticString) -> [UInt8] {
        Array(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// A frame as a person would want to see it in an error: ASCII, at most 32 bytes.
    static func shown(_ frame: UnsafeRawBufferPointer) -> String {
        let text = frame.prefix(32).map { byte in
            byte >= 0x20 && byte < 0x7F ? String(UnicodeScalar(byte)) : "?"
        }.joined()
        return "\"\(text)\"" + (frame.count > 32 ? "…" : "")
    }
}

/// The frames of one message, wherever they are kept; valid during the call that they are passed to.
public struct WireFrames {
    public let count: Int
    private let at: (Int) -> UnsafeRawBufferPointer

    /// Frames in foreign memory: `at(i)` is asked for `0..<count`.
    public init(count: Int, at: @escaping (Int) -> UnsafeRawBufferPointer) {
        self.count = count
        self.at = at
    }

    public subscript(i: Int) -> UnsafeRawBufferPointer { at(i) }

    /// Lends `frames` to `body`.
    public static func with<R, E: Error>(
        _ frames: [[UInt8]], _ body: (WireFrames) throws(E) -> R
    ) throws(E) -> R {
        // One flat copy: arrays lend their bytes only within a closure each.
        var flat: [UInt8] = []
        var ranges: [Range<Int>] = []
        for frame in frames {
            ranges.append(flat.count..<flat.count + frame.count)
            flat.append(contentsOf: frame)
        }
        let result: Result<R, E> = flat.withUnsafeBytes { bytes in
            let lent = WireFrames(count: ranges.count) { UnsafeRawBufferPointer(rebasing: bytes[ranges[$0]]) }
            do throws(E) { return .success(try body(lent)) } catch { return .failure(error) }
        }
        return try result.get()
    }
}
