/// The names in a byline: `By William Ide September 04, 2016 9:01 AM` is by William Ide.
enum Byline {
    /// Nil where the line names nobody: a date alone, an agency alone.
    static func names(in line: [UInt8]) -> String? {
        let text = String(decoding: line, as: UTF8.self)
        guard let first = text.split(separator: " ").first, first.lowercased() == "by" else { return nil }
        let words = text.split(separator: " ").dropFirst()
        var names: [Substring] = []
        for (word, next) in zip(words, words.dropFirst() + [""]) {
            if hasDigit(word) || ["|", "-", "–", "—"].contains(word) { break }
            // A month or day belongs to a date only where the date goes on: Theresa May is a name.
            if months.contains(bare(word)), hasDigit(next) { break }
            if days.contains(bare(word)), hasDigit(next) || months.contains(bare(next)) { break }
            names.append(word)
        }
        var result = names.joined(separator: " ")
        while let last = result.last, last == "," || last == "-" || last == ";" { result.removeLast() }
        return result.isEmpty || result.utf8.count > 200 ? nil : result
    }

    private static func hasDigit(_ word: Substring) -> Bool { word.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }

    private static func bare(_ word: Substring) -> String {
        String(word.lowercased().prefix { $0 != "," && $0 != "." })
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ]
    private static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
        "sat", "sun",
    ]
}
