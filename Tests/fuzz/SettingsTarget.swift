@testable import Operations

/// Any text as a configuration: refused with places and reasons, or settings that are written so that they read back.
enum SettingsTarget {
    static func run(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        load(yaml: text)
        // The same bytes as the value of one key, so that values are not found behind the grammar only.
        var choices = Choices(bytes)
        let key = choices.pick(SettingKey.all)
        let value = String(decoding: choices.rest(), as: UTF8.self)
        _ = ByteCount.parse(value)
        _ = HostAndPort(value)
        if let loaded = load(overrides: [key.path: value]) {
            expect(loaded.origin(of: key.path) == .commandLine, "\(key.path) comes from nowhere")
        }
        load(environment: ["WIREDESK_" + value: "1", key.environmentName: value])
    }

    @discardableResult
    private static func load(
        yaml: String = "", environment: [String: String] = [:], overrides: [String: String] = [:]
    ) -> EffectiveSettings? {
        do throws(SettingsError) {
            let loaded = try Settings.load(
                yaml: yaml, name: "fuzz.yaml", environment: environment, overrides: overrides)
            _ = loaded.listing
            var again = Settings()
            for key in SettingKey.all {
                let text = key.text(loaded.settings)
                expect(key.put(text, &again), "\(key.path): \(text.debugDescription) is written and not read")
            }
            expect(again == loaded.settings, "the settings read back otherwise")
            return loaded
        } catch {
            expect(!error.faults.isEmpty && error.faults.allSatisfy { !$0.reason.isEmpty }, "refused without a reason")
            for fault in error.faults {
                guard case .file(_, let line) = fault.origin else { continue }
                // YAML breaks lines at more than a line feed; a fault at the end is on the line after it.
                let lines = yaml.unicodeScalars.count { "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains($0) }
                expect(line <= lines + 2, "\(fault): there are \(lines) lines")
            }
            return nil
        }
    }
}
