import ArgumentParser
import Classification
import Foundation
import News
import Terminal

/// `wiredeskctl train`: a classifier of one's own, from one's own archive.
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Learn a classifier from labelled articles.",
        discussion: """
            Reads rows of NDJSON: `title`, `text`, and the topic as `label`, or several as `accept` (the first is the main \
            one): a Media Topic (`medtop:04000000`, `04000000`; deeper ones count as their top level), or a section of your \
            own that --labels translates. Rows with the same `cluster` (the same story) stay together. One row in five is \
            held out for fitting the confidence and for the report. The same rows in the same order give the same file.

            The report says how often the model is right, what it takes for what, and whether its confidence means what it \
            says. Exit status 1 if nothing could be learned.

            EXAMPLES
              wiredeskctl train --out ours.wdmodel archive.ndjson
              wiredeskctl train --out ours.wdmodel --labels sections.json 2024.ndjson 2025.ndjson
            """)

    @Argument(help: ArgumentHelp("Rows to learn from.", valueName: "file.ndjson"))
    var files: [String]

    @Option(help: ArgumentHelp("Model file to write.", valueName: "file"))
    var out: String

    @Option(
        help: ArgumentHelp(
            "JSON object: section → Media Topic, list of them, or null for rows to leave out.", valueName: "file.json"))
    var labels: String?

    @Option(help: "Words and word pairs to keep.")
    var terms = 60_000

    @Option(help: "Times to go over the rows.")
    var rounds = 4

    @Flag(help: "No progress and no report.")
    var quiet = false

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("train: give at least one file of rows") }
        guard (100...200_000).contains(terms) else { throw ValidationError("train: --terms goes from 100 to 200000") }
        guard (1...50).contains(rounds) else { throw ValidationError("train: --rounds goes from 1 to 50") }
    }

    func run() throws {
        var reader = try TrainingFile(labels: labels)
        for file in files { try reader.read(file) }
        reader.complain()
        var settings = TrainingSettings()
        settings.terms = terms
        settings.rounds = rounds
        var progress = ProgressLine(quiet: quiet)
        let trained: TrainedModel
        do {
            trained = try Trainer(settings: settings).train(reader.rows) { fraction, what in
                progress.draw(fraction: fraction) { what }
            }
        } catch {
            progress.finish(nil)
            FileHandle.standardError.write(Data("wiredeskctl: \(error)\n".utf8))
            throw ExitCode(1)
        }
        progress.finish(nil)
        do {
            try Data(trained.bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
        } catch {
            FileHandle.standardError.write(Data("wiredeskctl: train: \(out) cannot be written: \(error)\n".utf8))
            throw ExitCode(1)
        }
        if !quiet { print(TrainPage(trained.report, out: out).text) }
    }
}

/// Labelled rows as files have them.
struct TrainingFile {
    private(set) var rows: [TrainingRow] = []
    private var sections: [String: [String]] = [:]
    /// Labels that nothing is known of, with how many rows have them.
    private var unknown: [String: Int] = [:]

    init(labels path: String?) throws {
        guard let path else { return }
        guard let data = FileManager.default.contents(atPath: path),
            let object = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any]
        else { throw ValidationError("train: \(path): cannot be read, or is no JSON object") }
        for (section, value) in object {
            switch value {
            case let code as String: sections[section] = [code]
            case let codes as [String]: sections[section] = codes
            case is NSNull: sections[section] = []
            default: throw ValidationError("train: \(path): `\(section)` is neither a Media Topic, a list nor null")
            }
        }
    }

    mutating func read(_ path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("train: \(path): cannot be read")
        }
        for (number, line) in Array(data).split(separator: 10, omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty {
            guard let row = (try? JSONSerialization.jsonObject(with: Data(line))) as? [String: Any] else {
                throw ValidationError("train: \(path):\(number + 1): is no JSON object")
            }
            let given = row["accept"] as? [String] ?? (row["label"] as? String).map { [$0] } ?? []
            guard let first = given.first else {
                throw ValidationError("train: \(path):\(number + 1): has neither `label` nor `accept`")
            }
            var codes: [String] = []
            for label in given { codes += self.codes(label) }
            guard !codes.isEmpty else {
                if sections[first] == nil { unknown[first, default: 0] += 1 }
                continue
            }
            let title = row["title"] as? String ?? ""
            rows.append(
                TrainingRow(
                    headline: Array(title.utf8), body: Array((row["text"] as? String ?? "").utf8), codes: codes,
                    key: row["cluster"] as? String ?? row["id"] as? String ?? title))
        }
    }

    private func codes(_ label: String) -> [String] {
        if let translated = sections[label] { return translated.compactMap(Self.code) }
        return Self.code(label).map { [$0] } ?? []
    }

    private static func code(_ label: String) -> String? {
        let digits = label.hasPrefix("medtop:") ? String(label.dropFirst(7)) : label
        return MediaTopics.topic("medtop:" + digits) == nil ? nil : digits
    }

    /// Names the labels that were not understood.
    func complain() {
        for (label, rows) in unknown.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(10) {
            FileHandle.standardError.write(
                Data("wiredeskctl: train: \(rows) rows left out: label `\(label)` is no Media Topic\n".utf8))
        }
    }
}
