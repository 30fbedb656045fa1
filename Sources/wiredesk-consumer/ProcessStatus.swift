import Foundation
import Operations

/// What `/status` says beside the desk's own: of the process, whichever desk it has.
struct ProcessStatus {
    private struct Members: Encodable {
        var pid: Int32
        var reloads: ReloadHistory.Outcomes
        /// Endpoints that others reach and that ask for no keys.
        var insecure_endpoints: [String]
    }
    let settings: Settings
    let reloads: ReloadHistory

    /// - Parameter desk: one JSON object.
    /// - Returns: the same with the members added.
    func joined(to desk: [UInt8]) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let open = settings.keys.areWanted ? [] : settings.reachableEndpoints.map(\.endpoint)
        // Numbers and strings: there is nothing in it that cannot be encoded.
        guard
            let own = try? encoder.encode(
                Members(pid: getpid(), reloads: reloads.now, insecure_endpoints: open))
        else { return desk }
        return desk.dropLast() + (desk.count > 2 ? Array(",".utf8) : []) + own.dropFirst()
    }
}

/// Where `wiredeskctl` finds the operations server of this machine's daemon: systemd makes the folder and removes it.
enum AddressFile {
    /// Nothing is written where there is no `RUNTIME_DIRECTORY`.
    static func write(_ address: HostAndPort, environment: [String: String]) throws {
        guard let folder = environment["RUNTIME_DIRECTORY"], !folder.isEmpty else { return }
        // Several would be separated by colons; the unit names one.
        try Data("\(address)\n".utf8).write(to: URL(fileURLWithPath: folder + "/http"), options: .atomic)
    }
}
