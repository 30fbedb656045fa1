import Foundation

/// What a measurement prints: a table for people, or one JSON object.
struct Report {
    enum Value {
        case text(String)
        case number(Double, places: Int)
        case none

        var shown: String {
            switch self {
            case .text(let text): text
            case .number(let number, let places): Self.format(number, places)
            case .none: ""
            }
        }
        var json: Any {
            switch self {
            case .text(let text): text
            case .number(let number, let places): (number * pow(10, Double(places))).rounded() / pow(10, Double(places))
            case .none: NSNull()
            }
        }
        private static func format(_ number: Double, _ places: Int) -> String {
            let digits = String(format: "%.\(places)f", number)
            guard number >= 10_000, let dot = digits.firstIndex(of: ".") ?? Optional(digits.endIndex) else {
                return digits
            }
            var whole = Array(digits[..<dot])
            for position in stride(from: whole.count - 3, to: 0, by: -3) { whole.insert(",", at: position) }
            return String(whole) + digits[dot...]
        }
    }
    let title: String
    /// What the machine is, what was measured beside it, how noisy it was.
    var notes: [String] = []
    let columns: [String]
    var rows: [[Value]] = []

    func print(json: Bool) {
        guard json else {
            Swift.print(table)
            return
        }
        let rows = rows.map { row in
            Dictionary(uniqueKeysWithValues: zip(columns, row).map { (Self.key($0), $1.json) })
        }
        Self.print(object: ["benchmark": title, "notes": notes, "rows": rows])
    }

    static func print(object: [String: Any]) {
        guard
            let data = try? JSONSerialization.data(
                withJSONObject: object, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes])
        else { return }
        Swift.print(String(decoding: data, as: UTF8.self))
    }

    private static func key(_ column: String) -> String {
        column.lowercased().replacing("µ", with: "u").replacing("/", with: " per ").split(separator: " ").joined(
            separator: "_")
    }

    private var table: String {
        let cells = [columns] + rows.map { $0.map(\.shown) }
        let widths = columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
        var lines = [title]
        for (index, row) in cells.enumerated() {
            let padded = row.enumerated().map { column, cell in
                let fill = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + fill : fill + cell
            }
            lines.append("  " + padded.joined(separator: "   "))
            if index == 0 {
                lines.append("  " + String(repeating: "─", count: widths.reduce(0, +) + 3 * (widths.count - 1)))
            }
        }
        return (lines + notes.map { "  \($0)" }).joined(separator: "\n")
    }
}
