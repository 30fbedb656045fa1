import News

/// `EMBARGOED UNTIL 0001 TUESDAY JUNE 3`, `Sperrfrist: 03.06.2026 06:00`: an embargo said in words.
enum EmbargoLine {
    /// Does the line speak of one?
    static func isOne(_ line: String) -> Bool {
        marks.occurs(in: line)
    }

    private static let marks = PhraseSet([
        "embargo", "sperrfrist", "not for publication before", "not for release before", "hold for release",
        "not for use before", "for release at", "for release on", "not for public release until",
    ])

    /// The moment at which it ends; nil where the text names none.
    /// - Parameter near: a moment of the article's own, whose year stands for a year that is not said.
    static func until(_ text: String, near: Timestamp?, order: DateOrder = .dayFirst) -> Timestamp? {
        for line in text.split(whereSeparator: \.isNewline) where isOne(String(line)) {
            let folded = PhraseSet.folded(String(line))
            guard let mark = marks.place(in: folded) else { continue }
            let rest = String(decoding: folded[mark.upperBound...].prefix(160), as: UTF8.self)
            let cleaned = rest.replacing("noon", with: "12:00").replacing("midnight", with: "00:00")
            if let date = WireDate.parse(String(cleaned.prefix(80)), order: order) { return date }
            guard let near else { continue }
            let year = near.iso8601.prefix(4)
            if let date = WireDate.parse("\(cleaned.prefix(60)) \(year)", order: order) {
                // In January for December, or the other way round.
                let halfYear: Int64 = 182 * 86_400_000_000
                guard date - near < -halfYear, let number = Int(year) else { return date }
                return WireDate.parse("\(cleaned.prefix(60)) \(number + 1)", order: order)
            }
        }
        return nil
    }
}
