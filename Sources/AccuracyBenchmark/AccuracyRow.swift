internal import Foundation
public import News

/// One row of an evaluation corpus: `{"id", "title", "text", "date"?}`.
public struct AccuracyRow: Sendable, Hashable {
    public var id: String
    public var title: String
    public var text: String
    /// ISO 8601 date or date and time, if the row has one.
    public var date: Timestamp?

    public init(id: String, title: String, text: String, date: Timestamp?) {
        self.id = id
        self.title = title
        self.text = text
        self.date = date
    }

    /// Reads newline-delimited JSON. The error names the line.
    public static func read(ndjson: [UInt8]) throws(AccuracyError) -> [AccuracyRow] {
        var rows: [AccuracyRow] = []
        for (number, line) in ndjson.split(separator: 10).enumerated() {
            guard let object = (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any],
                let id = object["id"] as? String
            else { throw AccuracyError("corpus: line \(number + 1) is no JSON object with an id") }
            let date = object["date"] as? String
            rows.append(
                AccuracyRow(
                    id: id, title: object["title"] as? String ?? "", text: object["text"] as? String ?? "",
                    date: date.flatMap(timestamp)))
        }
        return rows
    }

    /// `2016-11-03`, `2016-11-03T04:47:45` or `…Z`, all in UTC.
    static func timestamp(_ text: String) -> Timestamp? {
        let numbers = text.split(whereSeparator: { !$0.isNumber }).compactMap { Int64($0) }
        guard numbers.count >= 3, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else { return nil }
        // Days from civil (Hinnant, "chrono-Compatible Low-Level Date Algorithms").
        let year = numbers[1] <= 2 ? numbers[0] - 1 : numbers[0]
        let era = (year >= 0 ? year : year - 399) / 400
        let ofEra = year - era * 400
        let ofYear = (153 * (numbers[1] + (numbers[1] > 2 ? -3 : 9)) + 2) / 5 + numbers[2] - 1
        let days = era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
        let seconds = numbers.count >= 6 ? numbers[3] * 3600 + numbers[4] * 60 + numbers[5] : 0
        return Timestamp(microseconds: (days * 86_400 + seconds) * 1_000_000)
    }
}

/// What went wrong with a corpus or an output file.
public struct AccuracyError: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String
    public init(_ description: String) { self.description = description }
}
