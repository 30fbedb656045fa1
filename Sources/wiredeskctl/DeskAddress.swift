import ArgumentParser
import Foundation

/// Where the daemon's operations server is.
struct DeskAddress: ParsableArguments {
    @Option(
        name: .customLong("http"),
        help: ArgumentHelp(
            "The daemon's http.address. Default: that of this machine's wiredesk.service (as root), else 127.0.0.1:5563.",
            valueName: "host:port"))
    var given: String?

    var http: String { given ?? Self.ofService ?? "127.0.0.1:5563" }

    /// The daemon writes it into its runtime folder, which systemd makes; in what the unit itself starts, that has a name.
    private static var ofService: String? {
        let folder = ProcessInfo.processInfo.environment["RUNTIME_DIRECTORY"] ?? "/run/wiredesk"
        guard let bytes = FileManager.default.contents(atPath: folder + "/http"), bytes.count < 300 else { return nil }
        let address = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        return address.isEmpty ? nil : address
    }
}
