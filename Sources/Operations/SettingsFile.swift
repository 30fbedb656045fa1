import Yams

/// The values of a YAML file of settings, by full path, before anything is known about their meaning.
///
/// Yams is used directly rather than swift-configuration: that one answers only for keys which it is asked for, so
/// a mistyped key would pass unseen, and it does not tell the line.
struct SettingsFile {
    struct Value: Equatable {
        var path: String
        var text: String
        var line: Int
    }

    var values: [Value] = []
    var faults: [SettingsError.Fault] = []

    /// Reads `yaml`; what is no mapping of names to single values becomes a fault. An empty file has no values.
    init(yaml: String, name: String) {
        do {
            // The basic resolver leaves scalars as they are written: `1_000`, `on` and `1:30` keep their letters.
            guard let root = try Yams.compose(yaml: yaml, .basic) else { return }
            if root.scalar.map({ Self.isNull($0) }) == true { return }
            read(root, path: "", file: name)
        } catch let error as YamlError {
            faults.append(Self.fault(of: error, file: name))
        } catch {
            faults.append(.init(path: "", origin: .file(name, line: 0), reason: "\(error)"))
        }
    }

    private mutating func read(_ node: Node, path: String, file: String) {
        let line = node.mark?.line ?? 0
        let origin = SettingOrigin.file(file, line: line)
        switch node {
        case .mapping(let mapping):
            for (key, value) in mapping {
                guard let name = key.string else {
                    faults.append(
                        .init(
                            path: path, origin: .file(file, line: key.mark?.line ?? line),
                            reason: "a key must be a name"
                        ))
                    continue
                }
                read(value, path: path.isEmpty ? name : "\(path).\(name)", file: file)
            }
        case .scalar(let scalar):
            // `intake:` with every line below it commented out is an empty section, not a value.
            let isSection = path.isEmpty || SettingKey.all.contains { $0.path.hasPrefix("\(path).") }
            if isSection {
                if Self.isNull(scalar) { return }
                faults.append(
                    .init(
                        path: path, origin: origin,
                        reason: "found the value \"\(scalar.string)\"; this is a section and takes keys of its own"))
            } else {
                values.append(Value(path: path, text: scalar.string, line: line))
            }
        case .sequence:
            faults.append(.init(path: path, origin: origin, reason: "found a list; a single value belongs here"))
        case .alias:
            faults.append(.init(path: path, origin: origin, reason: "found an alias; write the value itself"))
        }
    }

    private static func isNull(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    }

    private static func fault(of error: YamlError, file: String) -> SettingsError.Fault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            .init(
                path: "", origin: .file(file, line: mark.line),
                reason: "no YAML at column \(mark.column): \(problem)")
        case .duplicatedKeysInMapping(let duplicates, let context):
            .init(
                path: "", origin: .file(file, line: context.mark.line),
                reason: "found more than once: \(duplicates.joined(separator: ", ")); leave one")
        default:
            .init(path: "", origin: .file(file, line: 0), reason: "no YAML: \(error)")
        }
    }
}
