import News

/// `EMBARGOED UNTIL 0001 TUESDAY JUNE 3`, `Sperrfrist: 03.06.2026 06:00`: an embargo said in words.
enum EmbargoLine {
    /// Does the line speak of one?
    static func isOne(_ line: String) -> Bool { marks.occurs(in: line) }

    /// A line in lower case.
    static func isOne(folded line: [UInt8]) -> Bool { marks.occurs(inFolded: line) }

    private static let marks = PhraseSet([
        "embargo", "sperrfrist", "not for publication before", "not for release before", "hold for release",
        "not for use before", "for release at", "for release on", "not for public release until",
    ])

    /// The moment at which it ends; nil where the text names none.
    /// - Parameters:
    ///   - near: a moment of the article's own, whose year stands for a year that is not said.
    ///   - dates: where it leaves the order open, the day comes first but for those who write it otherwise.
    static func until(_ text: String, near: Timestamp?, dates: DateReading = DateReading()) -> Timestamp? {
        let order = dates.order ?? .dayFirst
        func parse(_ text: String) -> Timestamp? { WireDate.parse(text, order: order, zone: dates.zone) }
        for line in text.split(whereSeparator: \.isNewline) {
            let folded = PhraseSet.folded(String(line))
            guard let mark = marks.place(in: folded) else { continue }
            let rest = String(decoding: folded[mark.upperBound...].prefix(160), as: UTF8.self)
            let cleaned = rest.replacing("noon", with: "12:00").replacing("midnight", with: "00:00")
            if let date = parse(String(cleaned.prefix(80))) { return date }
            guard let near else { continue }
            let year = near.iso8601.prefix(4)
            if let date = parse("\(cleaned.prefix(60)) \(year)") {
                // In January for December, or the other way round.
                let halfYear: Int64 = 182 * 86_400_000_000
                guard date - near < -halfYear, let number = Int(year) else { return date }
                return parse("\(cleaned.prefix(60)) \(number + 1)")
            }
        }
        return nil
    }
}
