/// A whole line with `*` for anything, compared without case and with runs of white space as one space:
/// `(c) Kestrel *`.
public struct LinePattern: Sendable, Hashable {
    public let text: String
    /// What stands between the stars, folded; the first must begin the line and the last end it.
    private let parts: [[UInt8]]

    public init(_ text: String) {
        self.text = text
        parts = PhraseSet.folded(String(decoding: PlainText.collapsed(Array(text.utf8)), as: UTF8.self))
            .split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Does the line match as a whole?
    public func matches(_ line: some StringProtocol) -> Bool { matches(Array(line.utf8)[...]) }

    func matches(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = parts.first, let last = parts.last else { return false }
        // Most lines differ in the first letters: that is told before the line is copied.
        let quick = first.prefix { $0 < 0x80 && $0 != 0x20 }
        guard line.count >= quick.count else { return false }
        for (byte, want) in zip(line, quick) where byte != want && !(byte &- 0x41 < 26 && byte | 0x20 == want) {
            return false
        }
        let folded = PhraseSet.folded(PlainText.collapsed(Array(line))[...])
        guard parts.count > 1 else { return folded == first }
        guard folded.starts(with: first), folded.count >= first.count + last.count,
            folded.suffix(last.count) == last[...]
        else { return false }
        var at = first.count
        let end = folded.count - last.count
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = Self.place(of: part, in: folded, from: at, to: end) else { return false }
            at = found + part.count
        }
        return true
    }

    private static func place(of part: [UInt8], in text: [UInt8], from: Int, to end: Int) -> Int? {
        var at = from
        while at + part.count <= end {
            if text[at] == part[0], text[at..<at + part.count].elementsEqual(part) { return at }
            at += 1
        }
        return nil
    }
}
