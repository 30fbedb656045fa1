/// Settings and where each of them came from.
public struct EffectiveSettings: Sendable, Equatable {
    public var settings: Settings
    /// By full path; a path that is missing has its default.
    public var origins: [String: SettingOrigin]

    /// Where the value of `path` came from.
    public func origin(of path: String) -> SettingOrigin { origins[path] ?? .builtIn }

    /// One line a key, `path: value  # origin`, for `wiredeskctl check`.
    public var listing: String {
        let lines = SettingKey.all.map { ("\($0.path): \($0.text(settings))", origin(of: $0.path)) }
        let width = lines.map(\.0.count).max() ?? 0
        return lines.map { line, origin in
            line + String(repeating: " ", count: width - line.count) + "  # \(origin)"
        }.joined(separator: "\n")
    }
}

extension Settings {
    /// Reads the settings: the defaults, over them `file`, over that the environment (`WIREDESK_…`, see
    /// `SettingKey.environmentName`), over that `overrides` from the command line, by full path.
    ///
    /// - Parameters:
    ///   - file: path of a YAML file; nil for none.
    ///   - environment: the process's environment.
    ///   - overrides: full path of a key to its value as text.
    /// - Throws: `SettingsError` with every fault: unknown keys with what was meant, values out of range with what is
    ///   allowed, values that contradict one another.
    public static func load(
        file: String?, environment: [String: String], overrides: [String: String] = [:]
    ) throws(SettingsError) -> EffectiveSettings {
        guard let file else {
            return try load(yaml: "", name: "", environment: environment, overrides: overrides)
        }
        let bytes: [UInt8]
        switch SmallFile.read(file, atMost: 1 << 20) {
        case .success(let read): bytes = read
        case .failure(let failure):
            throw SettingsError(
                faults: [.init(path: "", origin: .file(file, line: 0), reason: "cannot be read: \(failure.reason)")])
        }
        guard let yaml = String(validating: bytes, as: UTF8.self) else {
            throw SettingsError(
                faults: [.init(path: "", origin: .file(file, line: 0), reason: "not UTF-8; save it as UTF-8")])
        }
        return try load(yaml: yaml, name: file, environment: environment, overrides: overrides)
    }

    /// As `load(file:environment:overrides:)`, from YAML text; `name` stands for the file in errors.
    public static func load(
        yaml: String, name: String, environment: [String: String] = [:], overrides: [String: String] = [:]
    ) throws(SettingsError) -> EffectiveSettings {
        let file = SettingsFile(yaml: yaml, name: name)
        var faults = file.faults
        var given: [(path: String, text: String, origin: SettingOrigin)] = file.values.map {
            ($0.path, $0.text, .file(name, line: $0.line))
        }
        let pathsByVariable = Dictionary(uniqueKeysWithValues: SettingKey.all.map { ($0.environmentName, $0.path) })
        for (variable, value) in environment.sorted(by: { $0.key < $1.key }) where variable.hasPrefix("WIREDESK_") {
            if let path = pathsByVariable[variable] {
                given.append((path, value, .environment(variable)))
            } else if !isForeign(variable, environment) {
                let near = NearestName.of(variable, among: pathsByVariable.keys.sorted())
                faults.append(
                    .init(
                        path: "", origin: .environment(variable),
                        reason: "no setting has this name\(near.map { "; did you mean \($0)?" } ?? "")"))
            }
        }
        for (path, text) in overrides.sorted(by: { $0.key < $1.key }) { given.append((path, text, .commandLine)) }

        var effective = EffectiveSettings(settings: Settings(), origins: [:])
        for (path, text, origin) in given {
            guard let key = SettingKey.byPath[path] else {
                faults.append(.init(path: path, origin: origin, reason: unknown(path)))
                continue
            }
            if key.put(text, &effective.settings) {
                effective.origins[path] = origin
            } else {
                faults.append(.init(path: path, origin: origin, reason: "found \"\(text)\"; allowed: \(key.allowed)"))
            }
        }
        if faults.isEmpty { faults = effective.contradictions }
        guard faults.isEmpty else { throw SettingsError(faults: faults) }
        return effective
    }

    /// Names of the environment that begin like ours and are no settings: the tests' own.
    private static func isForeign(_ variable: String, _ environment: [String: String]) -> Bool {
        if ["WIREDESK_BIN", "WIREDESK_SHARED", "WIREDESK_TESTING", "WIREDESK_CRASH_POINT"].contains(variable) {
            return true
        }
        return environment["WIREDESK_TESTING"] == "1"
    }

    private static func unknown(_ path: String) -> String {
        let paths = SettingKey.all.map(\.path)
        if let near = NearestName.of(path, among: paths) { return "no such key; did you mean \(near)?" }
        // Mistaken in its section only: the last part alone may be unique.
        let last = path.split(separator: ".").last.map(String.init) ?? path
        let names = paths.map { (path: $0, last: $0.split(separator: ".").last.map(String.init) ?? $0) }
        if let near = NearestName.of(last, among: names.map(\.last)), let full = names.first(where: { $0.last == near })
        {
            return "no such key; did you mean \(full.path)?"
        }
        // The keys beside it, or the file's own where its section is none either.
        var section = path.split(separator: ".").dropLast().map(String.init)
        func inside(_ path: String) -> Bool { path.split(separator: ".").map(String.init).starts(with: section) }
        while !section.isEmpty, !paths.contains(where: inside) { section.removeLast() }
        let beside = Set(paths.filter(inside).map { String($0.split(separator: ".")[section.count]) }).sorted()
        let owner = section.isEmpty ? "the file's own keys" : "the keys of \(section.joined(separator: "."))"
        return "no such key; \(owner) are \(beside.joined(separator: ", "))"
    }
}
