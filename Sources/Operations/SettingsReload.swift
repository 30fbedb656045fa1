/// What becomes of settings that are read again while the daemon runs.
///
/// ```swift
/// let reload = SettingsReload(inForce: old.settings, read: new.settings)
/// reload.inForce            // the old ones, with what can change while the daemon runs
/// reload.needRestart        // what was changed and cannot: left as it was, to be named
/// ```
public struct SettingsReload: Sendable, Equatable {
    /// A key whose value is another one now.
    public struct Change: Sendable, Equatable, CustomStringConvertible {
        public var path: String
        /// As the file would have it.
        public var before: String
        public var after: String

        public var description: String { "\(path): \(Self.shown(before)) → \(Self.shown(after))" }

        private static func shown(_ text: String) -> String { text.isEmpty ? "\"\"" : text }
    }

    /// What holds from now on.
    public private(set) var inForce: Settings
    public private(set) var changed: [Change] = []
    /// Changed in the file, and as it was until the next start.
    public private(set) var needRestart: [Change] = []

    /// Keys that take effect while the daemon runs. All others are bound into sockets, files or tables that are open.
    static let reloadable: Set<String> = [
        "analysis.modelFile", "analysis.gazetteerDirectory", "analysis.topicRulesDirectory", "logging.level",
    ]

    public init(inForce: Settings, read: Settings) {
        self.inForce = inForce
        for key in SettingKey.all {
            let change = Change(path: key.path, before: key.text(inForce), after: key.text(read))
            guard change.before != change.after else { continue }
            if Self.reloadable.contains(key.path), key.put(change.after, &self.inForce) {
                changed.append(change)
            } else {
                needRestart.append(change)
            }
        }
    }
}

extension Settings {
    /// The same as variables of the environment, `NAME=value`'s parts, for a child that is to go by them whatever has become
    /// of the file.
    public var asEnvironment: [String: String] {
        Dictionary(uniqueKeysWithValues: SettingKey.all.map { ($0.environmentName, $0.text(self)) })
    }
}
