import Classification
import Foundation

/// A training report as a person reads it.
struct TrainPage {
    private let report: TrainingReport
    private let out: String

    init(_ report: TrainingReport, out: String) {
        self.report = report
        self.out = out
    }

    var text: String {
        var lines = [
            "\(out): \(report.terms) words and pairs, \(report.bytes) bytes, learned from \(report.learned) rows",
            "on \(report.measured) rows that it did not learn from: \(percent(report.accuracy)) right,"
                + " calibration error \(fixed(report.calibrationError, 3)),"
                + " \(percent(report.rightFrom80)) right of those with a confidence of 80 or more",
            "", "reliability: rows by confidence, ten equal parts", "  confidence   right   rows",
        ]
        for part in report.reliability {
            lines.append(
                "  \(padded(percent(part.confidence), 10))\(padded(percent(part.right), 8))\(padded("\(part.rows)", 7))"
            )
        }
        lines += ["", "confusion: down what is right, across what was given, rows", header]
        for (right, counts) in report.confusion.enumerated() where counts.contains(where: { $0 > 0 }) {
            let row = counts.map { padded($0 == 0 ? "·" : "\($0)", 6) }.joined()
            lines.append("  \(report.topics[right].prefix(2))\(row)  \(TrainingReport.name(of: report.topics[right]))")
        }
        return lines.joined(separator: "\n")
    }

    private var header: String {
        "    " + report.topics.map { padded(String($0.prefix(2)), 6) }.joined()
    }

    private func percent(_ share: Double) -> String { fixed(share * 100, 1) + " %" }

    private func fixed(_ value: Double, _ places: Int) -> String { String(format: "%.\(places)f", value) }

    private func padded(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
