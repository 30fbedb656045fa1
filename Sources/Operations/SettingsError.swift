/// Why the settings cannot be used: every fault found, not only the first.
public struct SettingsError: Error, Equatable, CustomStringConvertible {
    /// One fault.
    public struct Fault: Sendable, Equatable, CustomStringConvertible {
        /// Full path of the key; empty where the file as a whole is at fault.
        public var path: String
        /// Where it was found: file and line, environment variable or command line.
        public var origin: SettingOrigin
        /// What is wrong, what was found, what is allowed.
        public var reason: String

        public var description: String { path.isEmpty ? "\(origin): \(reason)" : "\(origin): \(path): \(reason)" }
    }

    public var faults: [Fault]

    public var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Where a setting's value came from. Later ones win: default, file, environment, command line.
public enum SettingOrigin: Sendable, Hashable, CustomStringConvertible {
    case builtIn
    case file(String, line: Int)
    case environment(String)
    case commandLine

    public var description: String {
        switch self {
        case .builtIn: "default"
        case .file(let name, let line): line > 0 ? "\(name):\(line)" : name
        case .environment(let name): "environment \(name)"
        case .commandLine: "command line"
        }
    }
}
