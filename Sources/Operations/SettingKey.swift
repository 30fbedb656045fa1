/// One key of the configuration: its path, what it takes, and where its value lives in `Settings`.
public struct SettingKey: Sendable {
    /// Where in `Settings` a value of type `Value` lives.
    typealias Place<Value> = any WritableKeyPath<Settings, Value> & Sendable

    /// `section.key`, as in the YAML file.
    public let path: String
    /// What may stand there, for a person: `bytes from 1024 to 1 GiB`.
    public let allowed: String
    /// The value of this key in `settings`, written as the file would have it.
    public let text: @Sendable (_ settings: Settings) -> String
    /// Puts a value in, or answers false where it is not allowed.
    let put: @Sendable (_ text: String, _ settings: inout Settings) -> Bool

    /// `WIREDESK_INTAKE_MAXIMUM_ARTICLE_BYTES` for `intake.maximumArticleBytes`.
    public var environmentName: String { Self.environmentName(of: path) }

    static func environmentName(of path: String) -> String {
        var name = "WIREDESK_"
        for character in path {
            if character == "." {
                name.append("_")
            } else {
                if character.isUppercase { name.append("_") }
                name.append(contentsOf: character.uppercased())
            }
        }
        return name
    }

    static func integer(
        _ path: String, _ place: Place<Int>, _ range: ClosedRange<Int>, _ unit: String
    ) -> SettingKey {
        SettingKey(
            path: path, allowed: "\(unit) from \(range.lowerBound) to \(range.upperBound)",
            text: { String($0[keyPath: place]) },
            put: { text, settings in
                guard let value = Int(text.filter { $0 != "_" }), range.contains(value) else { return false }
                settings[keyPath: place] = value
                return true
            })
    }

    /// A number of bytes, plain or with KiB, MiB, GiB or TiB behind it.
    static func bytes(
        _ path: String, _ place: Place<Int>, _ range: ClosedRange<Int>
    ) -> SettingKey {
        SettingKey(
            path: path,
            allowed: "bytes from \(ByteCount.text(range.lowerBound)) to \(ByteCount.text(range.upperBound)), "
                + "such as 65536, 64 KiB or 4 MiB",
            text: { ByteCount.text($0[keyPath: place]) },
            put: { text, settings in
                guard let value = ByteCount.parse(text), range.contains(value) else { return false }
                settings[keyPath: place] = value
                return true
            })
    }

    static func flag(_ path: String, _ place: Place<Bool>) -> SettingKey {
        SettingKey(
            path: path, allowed: "true or false", text: { $0[keyPath: place] ? "true" : "false" },
            put: { text, settings in
                switch text.lowercased() {
                case "true", "on", "yes": settings[keyPath: place] = true
                case "false", "off", "no": settings[keyPath: place] = false
                default: return false
                }
                return true
            })
    }

    static func choice<Choice>(_ path: String, _ place: Place<Choice>) -> SettingKey
    where Choice: RawRepresentable<String> & CaseIterable & Sendable {
        SettingKey(
            path: path, allowed: Choice.allCases.map(\.rawValue).joined(separator: ", "),
            text: { $0[keyPath: place].rawValue },
            put: { text, settings in
                guard let value = Choice(rawValue: text) else { return false }
                settings[keyPath: place] = value
                return true
            })
    }

    static func address(_ path: String, _ place: Place<HostAndPort>) -> SettingKey {
        SettingKey(
            path: path, allowed: "HOST:PORT, such as 127.0.0.1:5563 or [::1]:5563",
            text: { $0[keyPath: place].description },
            put: { text, settings in
                guard let value = HostAndPort(text) else { return false }
                settings[keyPath: place] = value
                return true
            })
    }

    static func endpoint(_ path: String, _ place: Place<String>) -> SettingKey {
        SettingKey(
            path: path, allowed: "a ZeroMQ endpoint, tcp://HOST:PORT, tcp://*:PORT or ipc:///PATH",
            text: { $0[keyPath: place] },
            put: { text, settings in
                if text.hasPrefix("tcp://") {
                    let address = text.dropFirst(6)
                    // libzmq takes `*` for every interface as host, and for any free port as port.
                    let numeric = address.hasSuffix(":*") ? address.dropLast() + "0" : address
                    guard HostAndPort(String(numeric)) != nil else { return false }
                } else {
                    // sockaddr_un holds 107 bytes of path and the zero behind them.
                    guard text.hasPrefix("ipc:///"), text.utf8.count > 7, text.utf8.count <= 6 + 107 else {
                        return false
                    }
                }
                settings[keyPath: place] = text
                return true
            })
    }

    /// A file, or nothing.
    static func file(_ path: String, _ place: Place<String>) -> SettingKey {
        SettingKey(
            path: path, allowed: "a file's path, /PATH or $CREDENTIALS_DIRECTORY/NAME, or \"\" for none",
            text: { $0[keyPath: place] },
            put: { text, settings in
                guard text.isEmpty || text.hasPrefix("/") || text.hasPrefix("$CREDENTIALS_DIRECTORY/"),
                    !text.utf8.contains(0)
                else { return false }
                settings[keyPath: place] = text
                return true
            })
    }

    static func folder(_ path: String, _ place: Place<String>) -> SettingKey {
        SettingKey(
            path: path, allowed: "a folder's path without a zero byte",
            text: { $0[keyPath: place] },
            put: { text, settings in
                guard !text.isEmpty, !text.utf8.contains(0) else { return false }
                settings[keyPath: place] = text
                return true
            })
    }

    /// A file or folder that need not be.
    static func optionalPath(_ path: String, _ place: Place<String>, _ what: String) -> SettingKey {
        SettingKey(
            path: path, allowed: "\(what), without a zero byte; or nothing",
            text: { $0[keyPath: place] },
            put: { text, settings in
                guard !text.utf8.contains(0) else { return false }
                settings[keyPath: place] = text
                return true
            })
    }
}

/// Byte counts as operators write them.
enum ByteCount {
    private static let units: [(name: String, bytes: Int)] = [
        ("TiB", 1 << 40), ("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10),
    ]

    /// `4 MiB` where it comes out even, else the plain number.
    static func text(_ bytes: Int) -> String {
        for unit in units where bytes >= unit.bytes && bytes.isMultiple(of: unit.bytes) {
            return "\(bytes / unit.bytes) \(unit.name)"
        }
        return String(bytes)
    }

    /// Nil where the text is no number of bytes, or one that does not fit into 63 bits.
    static func parse(_ text: String) -> Int? {
        var digits = text[...]
        var factor = 1
        for unit in units where text.hasSuffix(unit.name) {
            digits = digits.dropLast(unit.name.count)
            while digits.last == " " { digits.removeLast() }
            factor = unit.bytes
        }
        guard let number = Int(digits.filter { $0 != "_" }), number >= 0 else { return nil }
        let (bytes, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : bytes
    }
}
