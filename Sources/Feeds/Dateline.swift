/// The place in a dateline: `LA SERENA, Chile, March 10 (Northline) -` is `LA SERENA, Chile`.
enum Dateline {
    /// Nil where it names none.
    static func place(in dateline: [UInt8]) -> String? {
        // The agency's brackets, the date and the dash come after the place.
        let head = dateline.prefix { $0 != UInt8(ascii: "(") }
        var parts: [String] = []
        for part in String(decoding: head, as: UTF8.self).split(separator: ",") {
            var words = part.split(separator: " ")
            if words.contains(where: { $0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }) { break }
            while let last = words.last, ["-", "--", "–", "—", ":"].contains(last) { words.removeLast() }
            guard !words.isEmpty else { break }
            parts.append(words.joined(separator: " "))
        }
        let place = parts.joined(separator: ", ")
        return place.isEmpty || place.utf8.count > 80 ? nil : place
    }
}
