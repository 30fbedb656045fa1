/// Turns an input into choices: numbers from its front, text from what is left. Past the end everything is 0, so that
/// every input means something and a shorter one means less.
struct Choices {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    var isAtEnd: Bool { at >= bytes.count }
    var remaining: Int { bytes.count - at }

    mutating func byte() -> UInt8 {
        guard at < bytes.count else { return 0 }
        defer { at += 1 }
        return bytes[at]
    }

    /// 0 ..< `count`.
    mutating func below(_ count: Int) -> Int { Int(byte()) % max(1, count) }

    mutating func number() -> UInt64 {
        (0..<8).reduce(0) { value, _ in value << 8 | UInt64(byte()) }
    }

    mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }

    /// A number that some limit lies near: the ends of its range and small ones as often as all others.
    mutating func edge() -> UInt64 {
        switch byte() % 8 {
        case 0: 0
        case 1: .max
        case 2: UInt64(Int64.max)
        case 3: UInt64(Int64.max) + 1
        case 4: .max - UInt64(byte())
        case 5: number()
        default: UInt64(byte())
        }
    }

    mutating func take(_ count: Int) -> [UInt8] {
        let end = min(bytes.count, at + max(0, count))
        defer { at = end }
        return Array(bytes[at..<end])
    }

    /// A length in two bytes, then so many bytes.
    mutating func text() -> [UInt8] {
        let count = Int(byte()) << 8 | Int(byte())
        return take(count)
    }

    mutating func rest() -> [UInt8] { take(remaining) }
}

extension [UInt8] {
    init(_ text: String) { self = Array(text.utf8) }

    /// Is it what `other` is up to the first difference, and where is that? For messages.
    func difference(to other: [UInt8]) -> String {
        let at = zip(self, other).prefix { $0 == $1 }.count
        let here = String(decoding: self[Swift.max(0, at - 40)..<Swift.min(count, at + 40)], as: UTF8.self)
        let there = String(decoding: other[Swift.max(0, at - 40)..<Swift.min(other.count, at + 40)], as: UTF8.self)
        return "byte \(at): \(here.debugDescription) and \(there.debugDescription)"
    }
}
