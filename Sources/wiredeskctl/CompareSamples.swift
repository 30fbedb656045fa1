import ArgumentParser
import Foundation
import SampleWire
import Terminal

struct CompareSamples: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Compare records of the sample wire with what was written down beforehand.",
        discussion: "Exit status: 0 at least nine in ten are as written down, 1 fewer are.")

    @Option(help: ArgumentHelp("Config/samples/expected.ndjson.", valueName: "file"))
    var expected: String

    @Option(help: ArgumentHelp("Records as `wiredesk-subscriber --output ndjson` prints them.", valueName: "file"))
    var records: String

    func run() throws {
        let report = try SampleWire(expected: read(expected)).compare(records: read(records))
        try Terminal.output.put("\(report)\n")
        guard report.share >= 0.9 else { throw ExitCode(1) }
    }

    private func read(_ path: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(path): cannot be read")
        }
        return Array(data)
    }
}
